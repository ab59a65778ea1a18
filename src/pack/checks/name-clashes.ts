import { foldText } from '../../core/spotting/fold.ts';
import { caseRuleOf } from '../../core/spotting/lexicon-builder.ts';
import type { NameSource, NamesSource } from '../sources.ts';
import type { Check, Report } from './report.ts';

interface OwnedName {
  name: NameSource;
  topic: string;
}

/** Names that stand in each other's way: strong for two topics in one language, or taken away by a decoy. */
export const checkNameClashes: Check = ({ names, decoys }, report) => {
  const byText = new Map<string, OwnedName[]>();
  for (const entry of names) {
    for (const name of entry.names) addTo(byText, keyOf(entry, name), { name, topic: entry.topic });
  }
  for (const owned of byText.values()) checkStrong(owned, report);
  for (const entry of decoys) {
    for (const decoy of entry.names) {
      const hidden = byText.get(keyOf(entry, decoy))?.find(({ name }) => canHide(decoy, name));
      if (!hidden) continue;
      report(
        decoy,
        `The decoy "${decoy.text}" is also a name of "${hidden.topic}" (${hidden.name.file}:${hidden.name.line}), which it hides.`,
        'Remove one of the two; a decoy is longer than the name in it.',
      );
    }
  }
};

function checkStrong(owned: readonly OwnedName[], report: Report): void {
  const strong = owned.filter(({ name }) => (name.strength ?? 'strong') === 'strong');
  for (const [index, { name, topic }] of strong.entries()) {
    const other = strong.slice(0, index).find((one) => one.topic !== topic && canBeSame(one.name, name));
    if (!other) continue;
    report(
      name,
      `"${name.text}" is a strong name of "${topic}" and of "${other.topic}" (${other.name.file}:${other.name.line}).`,
      'Leave it to one of them, or make both weak with near cues.',
    );
  }
}

/**
 * Of a decoy and a name of one folded text. Romanian “Puțin”, exactly so, is “few” and takes nothing from Putin; capitals
 * alone are no other spelling.
 */
function canHide(decoy: NameSource, name: NameSource): boolean {
  const isOtherWord = decoy.case === 'exact' && decoy.text.toLowerCase() !== name.text.toLowerCase();
  return !isOtherWord && canBeSame(name, decoy);
}

/** Two names of one folded text: can the same word on a page be both? */
function canBeSame(one: NameSource, other: NameSource): boolean {
  return one.text === other.text || caseRuleOf(one) !== 'exact' || caseRuleOf(other) !== 'exact';
}

function keyOf({ language }: Pick<NamesSource, 'language'>, { text }: NameSource): string {
  return `${language} ${foldText(text)}`;
}

function addTo<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}
