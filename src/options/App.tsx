import { ask } from '../messages/ask.ts';
import { Logo } from '../ui/Logo.tsx';
import { useStrings } from '../ui/strings.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { PrivacySection } from './PrivacySection.tsx';
import { SavedNotice } from './SavedNotice.tsx';
import { SitesSection } from './SitesSection.tsx';
import { StoreSection } from './StoreSection.tsx';
import { TopicsSection } from './TopicsSection.tsx';
import { UnderlineSection } from './UnderlineSection.tsx';
import { useSettings } from './use-settings.ts';
import { useStatus } from './use-status.ts';

const sections = ['topics', 'underlining', 'sites', 'store', 'privacy'] as const;

/** The options page, wired. What is changed elsewhere, in the card or the popup, shows here at once. */
export function App() {
  const { translate } = useStrings();
  const { settings, save, notice } = useSettings();
  const topics = useLoaded(() => ask('topics', {}), 'topics');
  const status = useStatus();
  return (
    <div class="page">
      <header class="page-header">
        <Logo />
        <h1>{translate('settingsTitle', translate('extensionName'))}</h1>
      </header>
      <nav class="page-nav" aria-label={translate('sections')}>
        <ul>
          {sections.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{translate(`section_${id}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main class="page-main">
        {settings && (
          <>
            <TopicsSection topics={topics} settings={settings} save={save} />
            <UnderlineSection settings={settings} save={save} />
            <SitesSection settings={settings} save={save} />
          </>
        )}
        <StoreSection status={status} />
        <PrivacySection />
      </main>
      <SavedNotice notice={notice} />
    </div>
  );
}
