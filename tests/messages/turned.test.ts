import { expect, it } from 'vitest';
import { turned } from '../../src/messages/turned.ts';

it('tells what became of turning something off', () => {
  const back = { setting: 'quietUntil', before: 0 } as const;
  expect(turned({ ok: true, value: back })).toEqual({ ok: true, back });
  expect(turned({ ok: false, reason: 'failed', detail: 'No room.' })).toEqual({
    ok: false,
    detail: 'No room.',
  });
  expect(turned({ ok: false, reason: 'malformed' })).toEqual({ ok: false, detail: 'malformed' });
  expect(turned({ ok: false, reason: 'gone' })).toBeUndefined();
});
