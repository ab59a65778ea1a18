import { describe, expect, it } from 'vitest';
import { heldOffice, isOfficeName } from '../../../src/core/ranking/tenure.ts';

describe('an office on the day of a page', () => {
  const trump = 'US president from 2017 to 2021 and since January 2025; he left the deal of 2015.';
  it.each([
    ['President of Iran since July 2024; he signed in January 2025.', '2023-12-07', false],
    ['President of Iran since July 2024; he signed in January 2025.', '2024-07', true],
    ['Supreme Leader of Iran since 9 March 2026 and son of another.', '2026-03-08', false],
    ['Supreme Leader of Iran since 9 March 2026 and son of another.', '2026-03-10', true],
    [trump, '2016-05-01', false],
    [trump, '2018', true],
    [trump, '2021-01-10', true],
    [trump, '2022-02-24', false],
    [trump, '2025-02-04', true],
    ['US vice president; he led the talks of 2026.', '2019-01-01', true],
  ])('"%s" on %s: %s', (gist, date, held) => {
    expect(heldOffice({ gist }, date)).toBe(held);
  });
});

describe('an office as a name', () => {
  const label = { en: 'Masoud Pezeshkian', ru: 'Масуд Пезешкиан' };
  it.each([
    ['Iranian president', true],
    ['President Pezeshkian', false],
    ['президент Ирана', true],
    ['президент Пезешкиан', false],
    ['Pezeshkiyan', false],
  ])('"%s": %s', (name, isOffice) => {
    expect(isOfficeName(name, { label })).toBe(isOffice);
  });
});
