import { expect, it } from 'vitest';
import { turnOffResult } from '../../src/messages/turn-off-result.ts';

it('tells what became of turning something off', () => {
  const inverse = { setting: 'quietUntil', before: 0, after: 9 } as const;
  expect(turnOffResult({ ok: true, value: inverse })).toEqual({ ok: true, inverse });
  expect(turnOffResult({ ok: false, reason: 'failed', detail: 'No room.' })).toEqual({
    ok: false,
    detail: 'No room.',
  });
  expect(turnOffResult({ ok: false, reason: 'malformed' })).toEqual({ ok: false, detail: 'malformed' });
  expect(turnOffResult({ ok: false, reason: 'gone' })).toBeUndefined();
});
