import { foldText } from '../../../src/core/spotting/fold.ts';
import type { PackedLexicon } from '../../../src/core/spotting/lexicon.ts';
import { buildLexicon, type LexiconInput } from '../../../src/core/spotting/lexicon-builder.ts';
import { readPack } from '../../../src/pack/read-pack.ts';
import { inProject } from '../../../src/tools/project.ts';

/** A lexicon of so many names, and the plain texts of the names for those peers that take nothing else. */
export interface SizedLexicon {
  size: number;
  packed: PackedLexicon;
  texts: string[];
}

/**
 * Names of the pack: those first that stand most often in `texts`, so that a small lexicon finds nearly what a large one
 * does, and what more names cost is not mixed with what more findings cost; then others, spread evenly. Beyond what the
 * pack holds, pairs of names make up the number.
 */
export function lexiconsOf(sizes: readonly number[], texts: readonly string[]): SizedLexicon[] {
  const { sources } = readPack(inProject('assets/pack'));
  if (!sources) throw new Error('assets/pack cannot be read; `npm run pack:check` says why.');
  const all = sources.names.flatMap(({ topic, language, names }) =>
    names.map((entry) => ({ topic, language, entries: [entry] })),
  );
  const counts = timesIn(texts, all);
  const found = all
    .filter((one) => counts.has(one))
    .sort((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0));
  const rest = all.filter((one) => !counts.has(one));
  return sizes.map((size) => {
    const first = found.slice(0, size);
    const left = Math.min(rest.length, size - first.length);
    const spread = Array.from({ length: left }, (_, at) => rest[Math.floor((at * rest.length) / left)] ?? []);
    const some = [...first, ...spread.flat()];
    const names: LexiconInput['names'] = [...some, ...pairs(some, size - some.length)];
    return {
      size,
      packed: buildLexicon({ hash: 'bench', topics: sources.topics, names }),
      texts: [...new Set(names.flatMap(({ entries }) => entries.map(({ text }) => text)))],
    };
  });
}

/** How often each name stands in the texts, of those that do. */
function timesIn<N extends LexiconInput['names'][number]>(texts: readonly string[], names: readonly N[]) {
  const counts = new Map<N, number>();
  const folded = texts.map((text) => ` ${foldText(text)} `);
  for (const name of names) {
    const wanted = foldText(name.entries[0]?.text ?? '');
    const times = folded.reduce((sum, text) => sum + text.split(wanted).length - 1, 0);
    if (times > 0) counts.set(name, times);
  }
  return counts;
}

/** “Rosatom Bushehr”: names that begin like real ones, so that they cost what more real ones would. */
function pairs(all: LexiconInput['names'], count: number): LexiconInput['names'] {
  return Array.from({ length: count }, (_, at) => {
    const one = all[(at * 7) % all.length];
    const other = all[(at * 13 + 5 + Math.floor(at / all.length)) % all.length];
    const text = `${one?.entries[0]?.text ?? ''} ${other?.entries[0]?.text ?? ''}`;
    return {
      ...(one?.topic ? { topic: one.topic } : {}),
      language: one?.language ?? 'en',
      entries: [{ text }],
    };
  });
}
