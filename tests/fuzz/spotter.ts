import fc from 'fast-check';
import { createSpotter } from '../../src/core/spotting/page.ts';
import { counting, lexiconOf } from '../core/spotting/support.ts';
import { anyText } from './texts.ts';

const lexicon = lexiconOf({
  en: { iran: ['Iran', 'Islamic Republic of Iran', { text: 'S-400', case: 'any' }], decoys: ['Iran Air'] },
  ru: {
    iran: [{ text: 'Иран', form: 'Иран|а|у|ом' }],
    rosatom: ['Росатом', { text: 'Россия', form: 'Росси|я|и' }],
    raids: [{ text: 'удары хуситов', form: 'удар* хуситов*' }],
  },
  fa: { guards: [{ text: 'نیروی\u200cقدس', strength: 'weak', near: ['سپاه', 'إيران'] }], iran: ['إيران'] },
  he: { iran: ['איראן'] },
  zh: { russia: ['俄罗斯', '俄罗'] },
  ja: { russia: ['ロシア'] },
});

/**
 * Characters looked at for each character of text, at most, repeats included: the longest name (24), twice for what is
 * written together with a word, and the words' ends. What grows faster than the text exceeds any such bound.
 */
const mostSteps = 64;

/** The spotter takes any text: it does not fail, its mentions are in order and lie in the text, and its work is bounded. */
export function fuzzSpotter(runs: number): void {
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1, maxLength: 3 }), (blocks) => {
      const counted = counting(lexicon);
      const spotter = createSpotter(counted.lexicon, { strictness: 'generous', language: 'en' });
      const scanned = blocks.map((text) => spotter.scan(text));
      const characters = blocks.join('').length;
      const steps = counted.steps();
      if (steps > mostSteps * (characters + 1))
        throw new Error(`${steps} steps for ${characters} characters`);
      for (const block of scanned) if (block) check(block.text, spotter.mentions(block));
      for (const block of scanned) if (block) spotter.forget(block);
    }),
    { numRuns: runs },
  );
}

function check(text: string, mentions: readonly { start: number; end: number }[]): void {
  let last = 0;
  for (const { start, end } of mentions) {
    if (start < last || end <= start || end > text.length) {
      throw new Error(`A mention from ${start} to ${end}, after one that ends at ${last}, of ${text.length}`);
    }
    last = end;
  }
}
