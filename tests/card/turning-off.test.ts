import { describe, expect, it } from 'vitest';
import { startTurningOff } from '../../src/card/turning-off.ts';
import type { Briefing } from '../../src/core/briefing.ts';
import type { Turned } from '../../src/core/turn-off.ts';
import type { WayBack } from '../../src/core/way-back.ts';

const back: WayBack = { setting: 'mutedTopics', added: ['iran'], removed: [] };
const view = { briefing: { topic: { label: 'Iran' } } as Briefing, name: 'Iran' };
const mute = { what: 'topic', name: 'iran' } as const;

/** A card over a page that answers so. */
function cardOver(answer: Promise<Turned | undefined>) {
  const taken: WayBack[] = [];
  const turning = startTurningOff({
    turnOff: () => answer,
    takeBack: (way) => void taken.push(way),
    strings: { translate: (key, ...parts) => [key, ...parts].join(' '), language: 'en' },
  });
  return { turning, taken };
}

describe('turning off in the card', () => {
  it('tells what is off, and takes it back', async () => {
    const { turning, taken } = cardOver(Promise.resolve({ ok: true, back }));
    expect(await turning.turnOff(mute, 'topicMuted')).toBe('told');
    expect(turning.notice(view)).toEqual({
      text: 'topicMuted \u2068Iran\u2069 \u2068Iran\u2069',
      canUndo: true,
    });
    expect(turning.isOff()).toBe(true);
    turning.takeBack();
    await Promise.resolve();
    expect(taken).toEqual([back]);
  });

  it('tells why it could not be stored, with nothing to take back', async () => {
    const { turning, taken } = cardOver(Promise.resolve({ ok: false, detail: 'No room.' }));
    expect(await turning.turnOff(mute, 'topicMuted')).toBe('told');
    expect(turning.notice(view)).toEqual({ text: 'saveFailed \u2068No room.\u2069', canUndo: false });
    expect(turning.isOff()).toBe(false);
    turning.takeBack();
    await Promise.resolve();
    expect(taken).toEqual([]);
  });

  it('has nothing to tell where the extension is gone', async () => {
    expect(await cardOver(Promise.resolve(undefined)).turning.turnOff(mute, 'topicMuted')).toBe('nothing');
  });

  it.each<[string, Turned | undefined]>([
    ['is stored', { ok: true, back }],
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
