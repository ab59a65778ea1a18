import { describe, expect, it } from 'vitest';
import { matchRole, roleOf } from '../../../src/core/search/roles.ts';

describe('what a topic is, by the head of its gist', () => {
  it.each([
    ['President of Ukraine since 2019; he accuses Iran.', 'President of Ukraine', false],
    ["Iran's foreign minister since August 2024 and a negotiator.", "Iran's foreign minister", false],
    ["Iran's foreign minister from 1981 to 1997, later an adviser.", "Iran's foreign minister", true],
    ['Supreme Leader of Iran from 1989 until he was killed.', 'Supreme Leader of Iran', true],
    ['Commander of the Quds Force and a planner; killed by a drone.', 'Commander of the Quds Force', true],
    ['Speaker of parliament who reopened ties; he died in 2017.', 'Speaker of parliament', true],
    ['Commander of the Force since 2020; reported dead, he was seen again.', 'Commander of the Force', false],
    ['US president from 2017 to 2021 and since January 2025; he left.', 'US president', false],
    [
      'Former commander of the Revolutionary Guards (1981–1997).',
      'commander of the Revolutionary Guards',
      true,
    ],
    ["Russia's ambassador in Tehran since September 2022.", "Russia's ambassador in Tehran", false],
    ['Deputy prime minister in charge of energy.', 'Deputy prime minister', false],
  ])('%s', (gist, name, isFormer) => {
    expect(roleOf({ kind: 'person', gist })).toEqual({ name, isFormer });
  });

  it('is no single word, which too many are', () => {
    expect(roleOf({ kind: 'person', gist: 'Diplomat, known for patience.' })).toBeUndefined();
  });

  it('is nothing that an event or an idea has', () => {
    expect(roleOf({ kind: 'event', gist: 'Israeli air strike of 1 April 2024.' })).toBeUndefined();
  });
});

describe('a query that says what somebody is', () => {
  const minister = new Set(['iran', 'foreign', 'minister']);
  const words = (...terms: string[]) => terms.map((term) => ({ terms: new Set([term]), weight: 1 }));
  const match = (isFormer: boolean, ...terms: string[]) =>
    matchRole({ name: "Iran's foreign minister", isFormer }, minister, words(...terms));

  it('says all of it, in any order', () => {
    expect(match(false, 'foreign', 'minister', 'iran')?.words).toEqual(new Set([0, 1, 2]));
    expect(match(false, 'minister', 'iran')).toBeUndefined();
  });

  it('means who is it before who was it', () => {
    const now = match(false, 'foreign', 'minister', 'iran')?.strength ?? 0;
    expect(now).toBeGreaterThan(match(true, 'foreign', 'minister', 'iran')?.strength ?? 1);
  });

  it('means it less, the more it says of something else', () => {
    const bare = match(false, 'foreign', 'minister', 'iran')?.strength ?? 0;
    expect(match(false, 'foreign', 'minister', 'iran', 'drones')?.strength).toBeLessThan(bare);
  });
});
