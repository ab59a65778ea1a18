import { Switch } from '../ui/Switch.tsx';
import { useStrings } from '../ui/strings.ts';
import { siteName } from './sites.ts';

export interface SiteSwitchProps {
  host: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

/** On or off for the site of the page. */
export function SiteSwitch({ host, on, onChange }: SiteSwitchProps) {
  const { translate } = useStrings();
  return (
    <div class="site-switch">
      <Switch on={on} onChange={onChange}>
        {translate('onThisSite')} <bdi class="site-name">{siteName(host)}</bdi>
      </Switch>
    </div>
  );
}
