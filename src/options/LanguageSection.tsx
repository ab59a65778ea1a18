import type { TopicList } from '../core/briefing.ts';
import { choices, type LanguageChoice, type Settings } from '../core/settings.ts';
import { SelectBox } from '../ui/SelectBox.tsx';
import { useStrings } from '../ui/strings.ts';
import { nativeLanguageName } from './native-language-name.ts';
import { Section } from './Section.tsx';
import type { SaveSettings } from './use-settings.ts';

/** So many names of topics, the best known ones, show what a choice does. */
const shown = 4;

export interface LanguageSectionProps {
  settings: Settings;
  list: TopicList | undefined;
  save: SaveSettings;
}

/** In which language topics are named, and in which Backgrounder itself speaks. */
export function LanguageSection({ settings, list, save }: LanguageSectionProps) {
  const { translate, language: spoken, list: listed } = useStrings();
  const chosen = settings.language;
  // What is not translated yet is said in the browser's language.
  const isTranslated = chosen === 'auto' || chosen === spoken;
  const known = [...(list?.topics ?? [])].sort((a, b) => b.passages - a.passages);
  const names = known.slice(0, shown).map(({ label }) => label);
  return (
    <Section id="language" lead={translate('languageLead')}>
      <p class="pick">
        <label class="section-title" for="language-choice">
          {translate('languageChoice')}
        </label>
        <SelectBox>
          <select
            id="language-choice"
            class="field"
            value={chosen}
            aria-describedby="language-effect"
            onChange={(event) => void save({ language: event.currentTarget.value as LanguageChoice })}
          >
            {choices.language.map((language) =>
              language === 'auto' ? (
                <option key={language} value={language}>
                  {translate('languageAuto')}
                </option>
              ) : (
                <option key={language} value={language} lang={language}>
                  {nativeLanguageName(language)}
                </option>
              ),
            )}
          </select>
        </SelectBox>
      </p>
      <div id="language-effect" role="status">
        {names.length > 0 && (
          <p>
            {translate('languageSample')}{' '}
            <bdi class="language-sample" lang={chosen === 'auto' ? spoken : chosen}>
              {listed(names)}
            </bdi>
          </p>
        )}
        {!isTranslated && <p class="remark">{translate('languageLabelsOnly', nativeLanguageName(chosen))}</p>}
      </div>
      <p class="muted">{translate('languageArticles')}</p>
    </Section>
  );
}
