import { siteName } from '../core/sites.ts';
import { Switch } from '../ui/Switch.tsx';
import { useStrings } from '../ui/strings.ts';

export interface SiteSwitchProps {
  host: string;
  on: boolean;
  onChange: (on: boolean) => void;
  /** Leave all pages alone for an hour; absent where that would change nothing. */
  onQuiet: (() => void) | undefined;
}

/** On or off for the site of the page, and a pause for all. */
export function SiteSwitch({ host, on, onChange, onQuiet }: SiteSwitchProps) {
  const { translate } = useStrings();
  return (
    <div class="site-switch">
      <Switch
        on={on}
        onChange={onChange}
        state={translate(on ? 'switchOn' : 'switchOff')}
        hint={translate(on ? 'turnSiteOff' : 'turnOnHere')}
      >
        {translate('onThisSite')} <bdi class="site-name">{siteName(host)}</bdi>
      </Switch>
      {onQuiet && (
        <button type="button" class="link" onClick={onQuiet}>
          {translate('beQuiet')}
        </button>
      )}
    </div>
  );
}
