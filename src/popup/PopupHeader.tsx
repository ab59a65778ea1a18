import { IconButton } from '../ui/IconButton.tsx';
import { Logo } from '../ui/Logo.tsx';
import { Switch } from '../ui/Switch.tsx';
import { useStrings } from '../ui/strings.ts';

export interface PopupHeaderProps {
  enabled: boolean;
  onEnabled: (on: boolean) => void;
  onOptions: () => void;
}

/** Whose popup this is, the switch for everything, and the way to the settings. */
export function PopupHeader({ enabled, onEnabled, onOptions }: PopupHeaderProps) {
  const { translate } = useStrings();
  return (
    <header class="popup-header">
      <Logo />
      <h1>{translate('extensionName')}</h1>
      <IconButton icon="settings" label={translate('settings')} onClick={onOptions} />
      <Switch on={enabled} onChange={onEnabled} hint={translate('underlineTopics')}>
        {translate('everywhere')}
      </Switch>
    </header>
  );
}
