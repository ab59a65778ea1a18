import { useEffect, useRef, useState } from 'preact/hooks';
import { isSiteOff } from '../core/settings.ts';
import { ask } from '../messages/ask.ts';
import { watchSettings } from '../platform/settings.ts';
import { Switch } from '../ui/Switch.tsx';
import { useStrings } from '../ui/strings.ts';
import { useSubscription } from '../ui/use-subscription.ts';
import { StepFrame } from './StepFrame.tsx';

/** Turn this page off and on, as any site. */
export function SiteStep() {
  const { translate } = useStrings();
  const settings = useSubscription(watchSettings);
  const isOff = settings !== undefined && isSiteOff(settings, location.hostname);
  const [wasOff, setWasOff] = useState(false);
  /** Known from the click on: the page may be left before the settings say so. */
  const left = useRef({ isOff: false, shouldBeOff: false });
  useEffect(() => {
    if (!settings) return;
    // Where only listed sites are read, this page is off until it is tried.
    left.current = { isOff, shouldBeOff: settings.siteMode === 'listed' };
    if (isOff) setWasOff(true);
  }, [isOff, settings?.siteMode]);
  useEffect(() => {
    // It was for trying only: the list of sites is not to keep an address that says nothing to its reader.
    const putBack = () => {
      const { shouldBeOff } = left.current;
      if (left.current.isOff !== shouldBeOff) void setSite(!shouldBeOff);
    };
    addEventListener('pagehide', putBack);
    return () => removeEventListener('pagehide', putBack);
  }, []);
  const choose = (on: boolean) => {
    left.current.isOff = !on;
    void setSite(on);
  };
  return (
    <StepFrame number={3} title={translate('welcomeSite')} done={wasOff}>
      <p>{translate('welcomeSiteText')}</p>
      <Switch on={!isOff} onChange={choose}>
        {translate('welcomeSiteSwitch')}
      </Switch>
    </StepFrame>
  );
}

function setSite(on: boolean) {
  return ask('turnOff', { what: 'site', name: location.hostname, on });
}
