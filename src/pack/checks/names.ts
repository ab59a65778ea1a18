import { foldText } from '../../core/spotting/fold.ts';
import { caseRuleOf } from '../../core/spotting/lexicon-builder.ts';
import type { NameSource } from '../sources.ts';
import type { Check, Report } from './report.ts';

/** Names: of topics that exist, at least one for each topic, and each of them fit to be looked for on a page. */
export const checkNames: Check = ({ topics, names, decoys }, report) => {
  const ids = new Set(topics.map(({ id }) => id));
  const named = new Set(names.filter(({ names: own }) => own.length > 0).map(({ topic }) => topic));
  for (const entry of names) {
    if (!ids.has(entry.topic)) {
      report(entry, `Names for "${entry.topic}", which is no topic.`, 'Mend its spelling or remove it.');
    }
    for (const name of entry.names) {
      checkMatchable(name, report);
      checkLength(name, report);
    }
  }
  for (const { names: own } of decoys) for (const decoy of own) checkMatchable(decoy, report);
  for (const topic of topics) {
    if (named.has(topic.id)) continue;
    const remedy = 'Add it to names/<language>.yaml, so that it can be found on a page.';
    report(topic, `The topic "${topic.id}" has no names.`, remedy);
  }
};

/** What is left of a text when it is folded: modifier letters are not (`foldText`). */
const matchable = /[\p{Lu}\p{Ll}\p{Lt}\p{Lo}\p{N}]/u;

function checkMatchable(name: NameSource, report: Report): void {
  const texts = [name.text, ...(name.near ?? []), ...(name.not ?? []), ...(name.form ? [name.form] : [])];
  for (const text of texts) {
    if (matchable.test(text)) continue;
    const whose = text === name.text ? '' : ` (of "${name.text}")`;
    report(name, `The name or cue "${text}"${whose} holds no letter or digit.`, 'Write it out or remove it.');
  }
}

/** Below this many letters a name is a syllable of other words, an abbreviation of many things, or both. */
const fewestLetters = 3;

function checkLength(name: NameSource, report: Report): void {
  if ((name.strength ?? 'strong') !== 'strong' || caseRuleOf(name) === 'exact') return;
  const letters = foldText(name.text).match(/[\p{L}\p{N}]/gu) ?? [];
  // Two Han characters, Hangul syllables or Katakana are a word as often as not.
  const isWord = letters.length === 2 && letters.some((letter) => eastern.test(letter));
  if (letters.length === 0 || letters.length >= fewestLetters || isWord) return;
  report(
    name,
    `"${name.text}" has fewer than ${fewestLetters} letters and is strong.`,
    'Give it case: exact, or strength: weak with near cues.',
  );
}

const eastern = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u;
