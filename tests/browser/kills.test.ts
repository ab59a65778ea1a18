import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Arena } from '../bench/search/kills/arena.ts';
import { killImports } from '../bench/search/kills/rounds.ts';
import { smallPack } from '../fixtures/small-pack.ts';

/** In `npm test` worker, tab and browser are killed once each, in `npm run test:browser` twice, in longer imports. */
const { count, kills } =
  process.env.BACKGROUNDER_SHORT === '1' ? { count: 800, kills: 3 } : { count: 3_000, kills: 6 };
/** With this one the first kills come early enough to meet an import that is still under way. */
const seed = 1884;

const asked = process.env.BACKGROUNDER_BROWSERS ?? 'chromium';

describe.runIf(asked.includes('chromium'))('an import in Chromium', () => {
  let arena: Arena;
  beforeAll(async () => {
    arena = await Arena.open(smallPack());
  });
  afterAll(() => arena.close());

  // `npm run bench -- kills` does the same with 20,000 passages and 50 kills.
  it('leaves the store whole when the worker, the tab or the browser is killed', async () => {
    const killed = await killImports(arena, { count, kills, seed });
    expect(killed.kills.map(({ flaws }) => flaws)).toEqual(killed.kills.map(() => []));
    expect(killed.flaws).toEqual([]);
    expect(killed.kills.some(({ step }) => step !== undefined)).toBe(true);
    expect(new Set(killed.kills.map(({ victim }) => victim)).size).toBe(3);
  });

  it('comes to the same when two tabs import at once', async () => {
    const before = await arena.walk();
    await arena.importTwice({ count, hash: 'by-two' });
    expect(await arena.walk()).toEqual({ ...before, hash: 'by-two' });
  });
});
