import type { Passage } from '../core/pack.ts';
import { textRuns } from '../ui/text-runs.ts';
import type { ArticleMention } from './find-mentions.ts';

/** A piece of a passage in the order of reading. */
export type PassageRun =
  | { kind: 'text'; text: string }
  | { kind: 'mention'; text: string; mention: ArticleMention }
  /** A footnote: the index of its source, and the how manieth of the passage it is. */
  | { kind: 'note'; source: number; nth: number };

/** Cut a passage's text at its footnotes and at the names in it. */
export function passageRuns({ text, notes }: Passage, mentions: readonly ArticleMention[]): PassageRun[] {
  const highlights = mentions.map(({ mention }): [number, number] => [mention.start, mention.end]);
  let at = 0;
  let nth = 0;
  return textRuns({ text, range: [0, text.length], highlights, notes }).map((run): PassageRun => {
    if (run.kind === 'note') return { kind: 'note', source: run.source, nth: nth++ };
    const start = at;
    at += run.text.length;
    const mention =
      run.kind === 'match'
        ? mentions.find((one) => one.mention.start <= start && start < one.mention.end)
        : undefined;
    return mention ? { kind: 'mention', text: run.text, mention } : { kind: 'text', text: run.text };
  });
}
