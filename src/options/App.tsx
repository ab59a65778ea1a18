import { useState } from 'preact/hooks';
import { ask } from '../messages/ask.ts';
import { Logo } from '../ui/Logo.tsx';
import { useStrings } from '../ui/strings.ts';
import { usePolled } from '../ui/use-polled.ts';
import { BackupSection } from './BackupSection.tsx';
import { LanguageSection } from './LanguageSection.tsx';
import { PrivacySection } from './PrivacySection.tsx';
import { SavedNotice } from './SavedNotice.tsx';
import { ShortcutsSection } from './ShortcutsSection.tsx';
import { SitesSection } from './SitesSection.tsx';
import { StoreSection } from './StoreSection.tsx';
import { TopicsSection } from './TopicsSection.tsx';
import { UnderlineSection } from './UnderlineSection.tsx';
import { useScrollSpy } from './use-scroll-spy.ts';
import { useSettings } from './use-settings.ts';
import { useTopics } from './use-topics.ts';

/** Their ids are addresses, `options.html#store`: keep them. */
const sections = [
  'topics',
  'underlining',
  'sites',
  'language',
  'store',
  'shortcuts',
  'backup',
  'privacy',
] as const;

/** The options page, wired. What is changed elsewhere, in the card or the popup, shows here at once. */
export function App() {
  const { translate } = useStrings();
  const { settings, stored, save, notice } = useSettings();
  // Asked for earlier, they would come in the language that was.
  const topics = useTopics(stored?.language);
  const [statusTurn, setStatusTurn] = useState(0);
  const status = usePolled(
    () => ask('status', {}),
    (reply) => reply.ok && reply.value.state === 'seeding',
    statusTurn,
  );
  const current = useScrollSpy(sections, Boolean(settings && topics && status));
  const list = topics?.ok ? topics.value : undefined;
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
              <a href={`#${id}`} aria-current={current === id ? 'location' : undefined}>
                {translate(`section_${id}`)}
              </a>
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
            <LanguageSection settings={settings} list={list} save={save} />
          </>
        )}
        <StoreSection status={status} lookAgain={() => setStatusTurn((turn) => turn + 1)} />
        <ShortcutsSection />
        {settings && <BackupSection settings={settings} list={list} save={save} />}
        <PrivacySection />
      </main>
      <SavedNotice notice={notice} />
    </div>
  );
}
