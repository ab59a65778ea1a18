import type { TopicList } from '../core/briefing.ts';
import { defaults, type Settings } from '../core/settings.ts';
import { categoryLabel, humanizeId, kindLabel } from '../ui/labels.ts';
import type { MessageKey } from '../ui/message-key.ts';
import type { Translate } from '../ui/strings.ts';
import { nativeLanguageName } from './native-language-name.ts';

/** What each setting is called where it is changed. */
const titles = {
  enabled: 'underlineTopics',
  density: 'density',
  strictness: 'strictness',
  underline: 'underlineStyle',
  language: 'languageChoice',
  mutedTopics: 'titleMutedTopics',
  mutedCategories: 'titleMutedCategories',
  mutedKinds: 'titleMutedKinds',
  siteMode: 'siteMode',
  sitesOff: 'titleSitesOff',
  sitesOn: 'titleSitesOn',
  quietUntil: 'beQuiet',
  vetoes: 'vetoes',
} as const satisfies Record<keyof Settings, MessageKey>;

/** Settings in readers' words, for a list of changes. */
export interface SettingLabels {
  title(name: keyof Settings): string;
  /** Of a value, or of an item of a list. */
  value(name: keyof Settings, value: string): string;
}

export function settingLabels(translate: Translate, list: TopicList | undefined): SettingLabels {
  return {
    title: (name) => translate(titles[name]),
    value(name, value) {
      if (typeof defaults[name] === 'boolean') return translate(value === 'true' ? 'switchOn' : 'switchOff');
      switch (name) {
        case 'density':
        case 'strictness':
        case 'underline':
        case 'siteMode':
          // The value is one of the choices, which the controls name in the same words.
          return translate(`${name}_${value}` as MessageKey);
        case 'language':
          return value === 'auto' ? translate('languageAuto') : nativeLanguageName(value);
        case 'mutedTopics':
          return list?.topics.find(({ id }) => id === value)?.label ?? humanizeId(value);
        case 'mutedCategories':
          return categoryLabel(value, translate, list?.categories);
        case 'mutedKinds':
          return kindLabel(value, translate, list?.kinds);
        default:
          return value;
      }
    },
  };
}
