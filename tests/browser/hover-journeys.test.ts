import { expect, it } from 'vitest';
import { sceneAt, startRecorder, takeFindings } from './support/hover-recorder.ts';
import { travel } from './support/journeys.ts';
import { marksThat } from './support/marks.ts';
import { seeded } from './support/random.ts';
import { inEachBrowser } from './support/session.ts';
import { storeSetting } from './support/store.ts';
import { until } from './support/until.ts';

/** The journeys are the same in every run; `BACKGROUNDER_SEED` chooses others. */
const seed = Number(process.env.BACKGROUNDER_SEED ?? 20261127);
/** A hundred with `npm run test:browser`; `npm test` has ten minutes for everything. */
const journeys = { chromium: process.env.BACKGROUNDER_SHORT === '1' ? 25 : 100, firefox: 30 };

inEachBrowser('journeys of the pointer', (session, browser) => {
  it(`bring no card that was not rested for, leave none behind, hide no line that is read (seed ${seed})`, async () => {
    await storeSetting(session(), 'density', 'every');
    const page = await session().open('/pages/dense.html');
    await page.bringToFront();
    await marksThat('all over the page', page, (found) => found.length > 100);
    await startRecorder(page);
    const random = seeded(seed);
    const faults: string[] = [];
    for (let nth = 0; nth < journeys[browser]; nth += 1) {
      const done = await travel(page, random);
      await until(
        `no card after journey ${nth} (${done.join(', ')})`,
        async () => !(await sceneAt(page, 0)).card,
        5_000,
      );
      const found = await takeFindings(page);
      faults.push(...found.faults.map((fault) => `journey ${nth} (${done.join(', ')}): ${fault}`));
    }
    expect(faults).toEqual([]);
    // Else nothing was tried.
    expect((await takeFindings(page)).cards).toBeGreaterThan(journeys[browser] / 10);
    await page.close();
  }, 180_000);
});
