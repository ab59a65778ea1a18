import { describe, expect, it } from 'vitest';
import { startTurningOff } from '../../src/card/turning-off.ts';
import type { Briefing } from '../../src/core/briefing.ts';
import type { InverseChange } from '../../src/core/inverse-change.ts';
import type { TurnOffResult } from '../../src/core/turn-off.ts';

const inverse: InverseChange = { setting: 'mutedTopics', added: ['iran'], removed: [] };
const view = { briefing: { topic: { label: 'Iran' } } as Briefing, name: 'Iran' };
const mute = { what: 'topic', name: 'iran' } as const;

/** A card over a page that answers so. */
function cardOver(answer: Promise<TurnOffResult | undefined>) {
  const taken: InverseChange[] = [];
  const turning = startTurningOff({
    turnOff: () => answer,
    undo: (way) => void taken.push(way),
    strings: { translate: (key, ...parts) => [key, ...parts].join(' '), language: 'en' },
  });
  return { turning, taken };
}

describe('turning off in the card', () => {
  it('tells what is off, and takes it back', async () => {
    const { turning, taken } = cardOver(Promise.resolve({ ok: true, inverse }));
    expect(await turning.turnOff(mute, 'topicMuted')).toBe('told');
    expect(turning.notice(view)).toEqual({
      text: 'topicMuted \u2068Iran\u2069 \u2068Iran\u2069',
      canUndo: true,
    });
    expect(turning.isOff()).toBe(true);
    turning.undo();
    await Promise.resolve();
    expect(taken).toEqual([inverse]);
  });

  it('tells why it could not be stored, with nothing to take back', async () => {
    const { turning, taken } = cardOver(Promise.resolve({ ok: false, detail: 'No room.' }));
    expect(await turning.turnOff(mute, 'topicMuted')).toBe('told');
    expect(turning.notice(view)).toEqual({ text: 'saveFailed \u2068No room.\u2069', canUndo: false });
    expect(turning.isOff()).toBe(false);
    turning.undo();
    await Promise.resolve();
    expect(taken).toEqual([]);
  });

  it('has nothing to tell where the extension is gone', async () => {
    expect(await cardOver(Promise.resolve(undefined)).turning.turnOff(mute, 'topicMuted')).toBe('nothing');
  });

  it.each<[string, TurnOffResult | undefined]>([
    ['is stored', { ok: true, inverse }],
    ['fails', { ok: false, detail: 'No room.' }],
    ['has no answer', undefined],
  ])('leaves the next card alone where it %s after its own was closed', async (_, answer) => {
    const { turning } = cardOver(Promise.resolve(answer));
    const turned = turning.turnOff(mute, 'topicMuted');
    expect(turning.isOff()).toBe(true);
    turning.forget();
    expect(await turned).toBeUndefined();
    expect(turning.notice(view)).toBeUndefined();
  });
});
