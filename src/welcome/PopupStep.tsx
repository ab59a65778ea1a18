import { useEffect, useState } from 'preact/hooks';
import { pagePortName } from '../messages/page-port.ts';
import { keyOf } from '../platform/commands.ts';
import { openPopup, popupPath } from '../platform/popup.ts';
import { onConnect } from '../platform/ports.ts';
import { useStrings } from '../ui/strings.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { StepFrame } from './StepFrame.tsx';

/** Open the popup, which lists this page like any other. */
export function PopupStep() {
  const { translate } = useStrings();
  const key = useLoaded(() => keyOf('_execute_action'), 'key');
  const [failed, setFailed] = useState(false);
  const done = usePopupOpened();
  const open = async () => setFailed(!(await openPopup(popupPath, undefined)));
  return (
    <StepFrame number={2} title={translate('welcomePopup')} done={done}>
      <p>{translate('welcomePopupText')}</p>
      {key && <p>{translate('welcomePopupKey', key)}</p>}
      <button type="button" class="button button-main" onClick={() => void open()}>
        {translate('welcomePopupOpen')}
      </button>
      <p role="status">{failed && !done ? translate('welcomePopupFailed') : ''}</p>
    </StepFrame>
  );
}

/** Has the popup been opened over this page? It connects to ask what is on it. */
function usePopupOpened(): boolean {
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    const shown = new AbortController();
    onConnect(({ name, sender }) => {
      // The background asks in the same way when a key is pressed.
      if (name === pagePortName && sender?.url?.includes(`/${popupPath}`)) setOpened(true);
    }, shown.signal);
    return () => shown.abort();
  }, []);
  return opened;
}
