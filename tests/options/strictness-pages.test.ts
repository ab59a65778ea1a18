import { describe, expect, it } from 'vitest';
import { choices } from '../../src/core/settings.ts';
import { createSpotter } from '../../src/core/spotting/page.ts';
import { strictnessPages } from '../../src/options/strictness-pages.ts';
import { packLexicon } from '../core/spotting/pack-lexicon.ts';

/** Pages such as the slider tells of, in the words of this project. */
const texts: Record<(typeof strictnessPages)[number]['id'], string[]> = {
  about: [
    'A year of the treaty between Russia and Iran',
    'Vladimir Putin and Masoud Pezeshkian signed the Comprehensive Strategic Partnership Treaty in Moscow.',
    'Sergey Lavrov and Abbas Araghchi have met since, and the Rasht–Astara railway is still being built.',
    'Bushehr, where Rosatom works, is named in it; the nuclear programme otherwise is not.',
  ],
  touching: [
    'Oil slips for a third day',
    'Crude lost another two per cent on Tuesday as tankers left the terminals of the Gulf on time.',
    'Traders also looked at Iran. Its exports have held up, said an analyst in Tehran, although Washington tightened sanctions.',
    'Refiners in Asia expect a quiet autumn, and freight rates fell.',
  ],
  passing: [
    'Ten railway stations worth a detour',
    'The tiled hall of Antwerp comes first. Then there are the mosaics of Moscow, best seen before eight in the morning.',
    'Further south, the old station of Tehran has kept its clock, and Iran its sleeping cars.',
    'Bring a book, and do not trust the timetable.',
  ],
};

describe('what the slider says of a page', () => {
  it.each(
    strictnessPages.flatMap((page) => choices.strictness.map((strictness) => ({ ...page, strictness }))),
  )('is so: $id, $strictness', ({ id, markedBy, strictness }) => {
    const spotter = createSpotter(packLexicon, { strictness, language: 'en' });
    for (const text of texts[id]) spotter.scan(text);
    expect(spotter.verdict().onTopic).toBe((markedBy as readonly string[]).includes(strictness));
  });
});
