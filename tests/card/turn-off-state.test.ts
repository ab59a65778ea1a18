import { describe, expect, it } from 'vitest';
import { createTurnOffState } from '../../src/card/turn-off-state.ts';
import type { Briefing } from '../../src/core/briefing.ts';
import type { InverseChange } from '../../src/core/inverse-change.ts';
import type { TurnOffResult } from '../../src/core/turn-off.ts';

const inverse: InverseChange = { setting: 'mutedTopics', added: ['iran'], removed: [] };
const view = { briefing: { topic: { label: 'Iran' } } as Briefing, name: 'Iran' };
const mute = { what: 'topic', name: 'iran' } as const;

/** A card over a page that answers so. */
function cardOver(answer: Promise<TurnOffResult | undefined>) {
  const taken: InverseChange[] = [];
  const turnOffState = createTurnOffState({
    turnOff: () => answer,
    undo: (way) => void taken.push(way),
    strings: { translate: (key, ...parts) => [key, ...parts].join(' '), language: 'en' },
  });
  return { turnOffState, taken };
}

describe('turning off in the card', () => {
  it('tells what is off, and takes it back', async () => {
    const { turnOffState, taken } = cardOver(Promise.resolve({ ok: true, inverse }));
    expect(await turnOffState.turnOff(mute, 'topicMuted')).toBe('told');
    expect(turnOffState.notice(view)).toEqual({
      text: 'topicMuted \u2068Iran\u2069 \u2068Iran\u2069',
      canUndo: true,
    });
    expect(turnOffState.isOff()).toBe(true);
    turnOffState.undo();
    await Promise.resolve();
    expect(taken).toEqual([inverse]);
  });

  it('tells why it could not be stored, with nothing to take back', async () => {
    const { turnOffState, taken } = cardOver(Promise.resolve({ ok: false, detail: 'No room.' }));
    expect(await turnOffState.turnOff(mute, 'topicMuted')).toBe('told');
    expect(turnOffState.notice(view)).toEqual({ text: 'saveFailed \u2068No room.\u2069', canUndo: false });
    expect(turnOffState.isOff()).toBe(false);
    turnOffState.undo();
    await Promise.resolve();
    expect(taken).toEqual([]);
  });

  it('has nothing to tell where the extension is gone', async () => {
    expect(await cardOver(Promise.resolve(undefined)).turnOffState.turnOff(mute, 'topicMuted')).toBe(
      'nothing',
    );
  });

  it.each<[string, TurnOffResult | undefined]>([
    ['is stored', { ok: true, inverse }],
    ['fails', { ok: false, detail: 'No room.' }],
    ['has no answer', undefined],
  ])('leaves the next card alone where it %s after its own was closed', async (_, answer) => {
    const { turnOffState } = cardOver(Promise.resolve(answer));
    const turned = turnOffState.turnOff(mute, 'topicMuted');
    expect(turnOffState.isOff()).toBe(true);
    turnOffState.forget();
    expect(await turned).toBeUndefined();
    expect(turnOffState.notice(view)).toBeUndefined();
  });
});
