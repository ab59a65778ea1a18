import { openOptions } from '../platform/runtime.ts';
import { Logo } from '../ui/Logo.tsx';
import { useStrings } from '../ui/strings.ts';
import { HoverStep } from './HoverStep.tsx';
import { PopupStep } from './PopupStep.tsx';
import { SiteStep } from './SiteStep.tsx';

/** The page after installation: the extension at work on this very page, in three steps. */
export function App() {
  const { translate } = useStrings();
  return (
    <div class="page">
      <header class="welcome-header">
        <Logo />
        <h1>{translate('welcomeTitle', translate('extensionName'))}</h1>
        <p class="welcome-lead">{translate('welcomeLead')}</p>
      </header>
      <main>
        <ol class="steps">
          <HoverStep />
          <PopupStep />
          <SiteStep />
        </ol>
      </main>
      <footer class="welcome-footer">
        <p>{translate('welcomePrivacy')}</p>
        <button type="button" class="link" onClick={() => void openOptions()}>
          {translate('welcomeSettings')}
        </button>
      </footer>
    </div>
  );
}
