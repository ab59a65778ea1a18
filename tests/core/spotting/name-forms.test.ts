import { expect, it } from 'vitest';
import { isOneOfItsForms } from '../../../src/core/spotting/name-forms.ts';

it.each([
  ['Россия', 'Росси|я|и|ю', true],
  ['Иран', 'Иран||а|у', true],
  ['Иран', 'Иран|а|у', false],
  ['Российская Федерация', 'Российск* Федераци|я|и', true],
  ['Российская Федерация', 'Российск* Федераци*', true],
  ['Советник президента', 'Советник* президента', true],
  // An ending stands for four letters at most.
  ['Российскаяяяя Федерация', 'Российск* Федераци|я', false],
  ['Совет безопасности', 'Совбез*', false],
  ['Су-35', 'Су-35|', true],
  ['Геран-2', 'Герань*-2', false],
])('%s is one of %s: %s', (text, form, is) => {
  expect(isOneOfItsForms({ text, form }, 'ru')).toBe(is);
});

it('knows the endings that go together in a language', () => {
  expect(isOneOfItsForms({ text: 'в Кремле', form: 'в Кремл|ем' }, 'ru')).toBe(true);
  expect(isOneOfItsForms({ text: 'в Кремле', form: 'в Кремл|ем' }, 'uk')).toBe(false);
});

it('says no of a name that lists no forms', () => {
  expect(isOneOfItsForms({ text: 'Иран' }, 'ru')).toBe(false);
});
