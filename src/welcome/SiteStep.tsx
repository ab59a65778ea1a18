import { useEffect, useRef, useState } from 'preact/hooks';
import { isSiteOff } from '../core/settings.ts';
import { ask } from '../messages/ask.ts';
import { watchSettings } from '../platform/settings.ts';
import { Switch } from '../ui/Switch.tsx';
import { useStrings } from '../ui/strings.ts';
import { useWatched } from '../ui/use-watched.ts';
import { StepFrame } from './StepFrame.tsx';

/** Turn this page off and on, as any site. */
export function SiteStep() {
  const { translate } = useStrings();
  const settings = useWatched(watchSettings);
  const isOff = settings !== undefined && isSiteOff(settings, location.hostname);
  const [wasOff, setWasOff] = useState(false);
  /** Known from the click on: the page may be left before the settings say so. */
  const leftOff = useRef(false);
  useEffect(() => {
    leftOff.current = isOff;
    if (isOff) setWasOff(true);
  }, [isOff]);
  useEffect(() => {
    // It was for trying only: the list of sites is not to keep an address that says nothing to its reader.
    const turnOn = () => {
      if (leftOff.current) void setSite(true);
    };
    addEventListener('pagehide', turnOn);
    return () => removeEventListener('pagehide', turnOn);
  }, []);
  const choose = (on: boolean) => {
    leftOff.current = !on;
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
