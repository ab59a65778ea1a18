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

/** Names of the pack, spread evenly; beyond what it holds, pairs of them make up the number. */
export function lexiconsOf(sizes: readonly number[]): SizedLexicon[] {
  const { sources } = readPack(inProject('assets/pack'));
  if (!sources) throw new Error('assets/pack cannot be read; `npm run pack:check` says why.');
  const all = sources.names.flatMap(({ topic, language, names }) =>
    names.map((entry) => ({ topic, language, entries: [entry] })),
  );
  return sizes.map((size) => {
    const names: LexiconInput['names'] =
      size <= all.length
        ? Array.from({ length: size }, (_, at) => all[Math.floor((at * all.length) / size)] ?? []).flat()
        : [...all, ...pairs(all, size - all.length)];
    return {
      size,
      packed: buildLexicon({ hash: 'bench', topics: sources.topics, names }),
      texts: [...new Set(names.flatMap(({ entries }) => entries.map(({ text }) => text)))],
    };
  });
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
