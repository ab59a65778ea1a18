import { endingMark } from './alphabet.ts';
import { classOf, foldText } from './fold.ts';
import type { NameEntry } from './names.ts';
import { unitClass } from './unit-class.ts';

/** A name is looked for where a word begins: quotation marks and their like in front of it stay outside. */
export function keyOf(text: string): string {
  const folded = foldText(text);
  const first = [...folded].findIndex((unit) => classOf(unit.charCodeAt(0)) !== unitClass.gap);
  return first < 0 ? folded : folded.slice(first);
}

/** `Российск* Федераци|я|и` → the key `российск<ending> федераци` with the endings `я|и`. */
export function stemOf(form: string): { key: string; endings: string } {
  const words = form.split(/([\s-]+)/);
  let key = '';
  let endings = '';
  words.forEach((word, index) => {
    const isLast = index === words.length - 1;
    const [stem = '', ...listed] = word.split('|');
    const open = stem.endsWith('*');
    if (isLast) endings = open ? '*' : listed.map(foldText).join('|');
    key += stem.replace(/\*$/, '') + (!isLast && (open || listed.length > 0) ? endingMark : '');
  });
  // Folding drops control characters nowhere, so the mark survives it.
  return { key: keyOf(key), endings };
}

/**
 * Endings that go together: who lists one means the other as well. Russian: the locative of soft masculines (Кремлем,
 * в Кремле) and the long instrumental (Москвой, Москвою). Ukrainian: the other dative (Путіну, Путінові).
 */
const twins: Record<string, Record<string, string[]>> = {
  ru: { ем: ['е'], ой: ['ою'], ей: ['ею'] },
  uk: { ом: ['ові'], им: ['ові'], ем: ['еві'], єм: ['єві'] },
};

export function withTwins(language: string, endings: string): string {
  const listed = endings.split('|');
  const more = listed.flatMap((ending) => twins[language]?.[ending] ?? []);
  return [...new Set([...listed, ...more])].join('|');
}

/** What `*` stands for: up to four letters (`match.ts`). */
const anyEnding = /^\p{L}{0,4}$/u;

/** Is a name, as it is written, one of the forms that it lists? Then it needs no key of its own, as nine in ten of the shipped names that inflect. */
export function isOneOfItsForms({ text, form }: NameEntry, language: string): boolean {
  if (!form) return false;
  const { key, endings } = stemOf(form);
  const listed = withTwins(language, endings).split('|');
  const stems = key.split(' ');
  const words = keyOf(text).split(' ');
  return (
    words.length === stems.length &&
    words.every((word, index) => {
      const stem = stems[index] ?? '';
      const isOpen = stem.endsWith(endingMark);
      const bare = isOpen ? stem.slice(0, -endingMark.length) : stem;
      if (!word.startsWith(bare)) return false;
      const rest = word.slice(bare.length);
      if (index < words.length - 1) return isOpen ? anyEnding.test(rest) : rest === '';
      return listed.includes(rest) || (listed.includes('*') && anyEnding.test(rest));
    })
  );
}
