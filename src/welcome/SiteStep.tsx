import { useEffect, useState } from 'preact/hooks';
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
  useEffect(() => {
    if (!isOff) return;
    setWasOff(true);
    // It was for trying only: the list of sites is not to keep an address that says nothing to its reader.
    const turnOn = () => void setSite(true);
    addEventListener('pagehide', turnOn);
    return () => removeEventListener('pagehide', turnOn);
  }, [isOff]);
  return (
    <StepFrame number={3} title={translate('welcomeSite')} done={wasOff}>
      <p>{translate('welcomeSiteText')}</p>
      <Switch on={!isOff} onChange={(on) => void setSite(on)}>
        {translate('welcomeSiteSwitch')}
      </Switch>
    </StepFrame>
  );
}

function setSite(on: boolean) {
  return ask('turnOff', { what: 'site', name: location.hostname, undo: on });
}
