import { Switch } from '../ui/Switch.tsx';
import { useStrings } from '../ui/strings.ts';

export interface SiteSwitchProps {
  /** What it turns off and on, as the list of sites has it. */
  site: string;
  on: boolean;
  onChange: (on: boolean) => void;
  /** Leave all pages alone for an hour; absent where that would change nothing. */
  onQuiet: (() => void) | undefined;
}

/** On or off for a site, and a pause for all. */
export function SiteSwitch({ site, on, onChange, onQuiet }: SiteSwitchProps) {
  const { translate } = useStrings();
  return (
    <div class="site-switch">
      <Switch
        on={on}
        onChange={onChange}
        state={translate(on ? 'switchOn' : 'switchOff')}
        hint={translate(on ? 'turnSiteOff' : 'turnOnHere')}
      >
        {translate('onThisSite')} <bdi class="site-name">{site}</bdi>
      </Switch>
      {onQuiet && (
        <button type="button" class="link" onClick={onQuiet}>
          {translate('beQuiet')}
        </button>
      )}
    </div>
  );
}
