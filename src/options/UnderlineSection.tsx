import { choices, type Settings } from '../core/settings.ts';
import { Switch } from '../ui/Switch.tsx';
import { useStrings } from '../ui/strings.ts';
import { RadioGroup } from './RadioGroup.tsx';
import { SampleText } from './SampleText.tsx';
import { Section } from './Section.tsx';
import { StrictnessSlider } from './StrictnessSlider.tsx';
import type { SaveSettings } from './use-settings.ts';

export interface UnderlineSectionProps {
  settings: Settings;
  save: SaveSettings;
}

/** How mentions look, how often they are marked, and on which pages. */
export function UnderlineSection({ settings, save }: UnderlineSectionProps) {
  const { translate } = useStrings();
  return (
    <Section id="underlining" lead={translate('underliningLead')}>
      <div class="master">
        <Switch on={settings.enabled} onChange={(enabled) => void save({ enabled })}>
          {translate('underlineTopics')}
        </Switch>
        {!settings.enabled && <p class="muted">{translate('offText')}</p>}
      </div>
      <SampleText underline={settings.underline} density={settings.density} />
      <div class="choices">
        <RadioGroup
          name="underline"
          legend={translate('underlineStyle')}
          values={choices.underline}
          value={settings.underline}
          onChange={(value) => void save({ underline: value })}
          word={(value) => translate(`underline_${value}`)}
        />
        <RadioGroup
          name="density"
          legend={translate('density')}
          values={choices.density}
          value={settings.density}
          onChange={(value) => void save({ density: value })}
          word={(value) => translate(`density_${value}`)}
        />
      </div>
      <StrictnessSlider value={settings.strictness} onChange={(value) => void save({ strictness: value })} />
    </Section>
  );
}
