import { choices, type Settings } from '../core/settings.ts';
import { useStrings } from '../ui/strings.ts';
import { RadioGroup } from './RadioGroup.tsx';
import { Section } from './Section.tsx';
import { SiteList } from './SiteList.tsx';
import type { SaveSettings } from './use-settings.ts';

/** On which sites pages are looked at: all but some, or some only. */
export function SitesSection({ settings, save }: { settings: Settings; save: SaveSettings }) {
  const { translate } = useStrings();
  const list = settings.siteMode === 'listed' ? 'sitesOn' : 'sitesOff';
  return (
    <Section id="sites" lead={translate('sitesLead')}>
      <RadioGroup
        name="siteMode"
        legend={translate('siteMode')}
        values={choices.siteMode}
        value={settings.siteMode}
        onChange={(value) => void save({ siteMode: value })}
        word={(value) => translate(`siteMode_${value}`)}
        hint={(value) => translate(`siteMode_${value}_hint`)}
      />
      <SiteList key={list} list={list} sites={settings[list]} onChange={(sites) => save({ [list]: sites })} />
      {settings[list].some((site) => site.startsWith('www.')) && <p class="muted">{translate('sitesWww')}</p>}
    </Section>
  );
}
