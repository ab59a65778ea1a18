import { useState } from 'preact/hooks';
import { extensionUrl } from '../platform/runtime.ts';
import { openTab } from '../platform/tabs.ts';
import { clearWhatsNewVersion, readWhatsNewVersion } from '../platform/whats-new.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useStrings } from '../ui/strings.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { closePopup } from './launch-params.ts';

/** After an update: one line that says so, until the reader has followed or closed it. */
export function WhatsNew() {
  const { translate } = useStrings();
  const version = useLoaded(readWhatsNewVersion, 'whats-new');
  const [isDone, setDone] = useState(false);
  if (!version || isDone) return null;
  const forget = () => {
    setDone(true);
    return clearWhatsNewVersion();
  };
  const show = async () => {
    await forget();
    await openTab(extensionUrl('changelog.html'));
    closePopup();
  };
  return (
    <aside class="whats-new" aria-label={translate('whatsNew')}>
      <p>
        {translate('updatedTo', version)}{' '}
        <button type="button" class="link" onClick={() => void show()}>
          {translate('whatsNew')}
        </button>
      </p>
      <IconButton icon="close" label={translate('close')} onClick={() => void forget()} />
    </aside>
  );
}
