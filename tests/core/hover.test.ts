import { describe, expect, it } from 'vitest';
import {
  delays,
  type Hover,
  type HoverEvent,
  idle,
  maxPointerSpeed,
  nextDeadline,
  nextHover,
} from '../../src/core/hover.ts';
import { move, tick } from './hover-events.ts';

const stateAfter = (...events: HoverEvent[]): Hover => events.reduce(nextHover, idle);
/** The card of mention 1, opened by a dwell that began at 0. */
const opened = [move(0, 1), tick(delays.show)];

describe('resting on a mention', () => {
  it('opens its card after the dwell, not before', () => {
    expect(stateAfter(move(0, 1), tick(delays.show - 1)).phase).toBe('dwelling');
    expect(stateAfter(...opened)).toMatchObject({
      phase: 'open',
      target: 1,
      byKeyboard: false,
      pinned: false,
    });
  });

  it('goes on through small movements on the mention', () => {
    expect(
      stateAfter(move(0, 1), move(200, 1, { speed: maxPointerSpeed / 2 }), tick(delays.show)).phase,
    ).toBe('open');
  });

  it('starts over on another mention', () => {
    const state = stateAfter(move(0, 1), move(300, 2), tick(delays.show));
    expect(state).toMatchObject({ phase: 'dwelling', target: 2 });
    expect(nextHover(state, tick(300 + delays.show))).toMatchObject({ phase: 'open', target: 2 });
  });

  it('starts over while the pointer is only passing through', () => {
    const state = stateAfter(move(0, 1), move(300, 1, { speed: maxPointerSpeed }), tick(delays.show));
    expect(state.phase).toBe('dwelling');
    expect(nextHover(state, tick(300 + delays.show)).phase).toBe('open');
  });

  it.each<[string, HoverEvent]>([
    ['the pointer leaves', move(200, null)],
    ['a button is pressed, as in selecting text', move(200, 1, { pressed: true })],
    ['the reader types or scrolls it away', { type: 'dismiss' }],
  ])('ends when %s', (_, event) => {
    expect(stateAfter(move(0, 1), event, tick(5_000))).toEqual(idle);
  });

  it('does not begin under a pressed button', () => {
    expect(stateAfter(move(0, 1, { pressed: true }), tick(5_000))).toEqual(idle);
  });
});

describe('an open card', () => {
  it.each<[string, HoverEvent]>([
    ['the pointer rests on its mention', move(400, 1)],
    ['the pointer is on the card', move(400, null, { onCard: true })],
    ['the pointer crosses the mention fast', move(400, 1, { speed: 9 })],
    ['a button is pressed on the card', move(400, null, { onCard: true, pressed: true })],
  ])('stays while %s', (_, event) => {
    expect(stateAfter(...opened, event, tick(60_000))).toMatchObject({
      phase: 'open',
      target: 1,
      leftAt: null,
    });
  });

  it('closes when the pointer has left both for the grace time', () => {
    const left = stateAfter(...opened, move(1_000, null));
    expect(nextHover(left, tick(1_000 + delays.hide - 1)).phase).toBe('open');
    expect(nextHover(left, tick(1_000 + delays.hide))).toEqual(idle);
  });

  it('counts the grace from the first move outside, however many follow', () => {
    expect(stateAfter(...opened, move(1_000, null), move(1_200, null), tick(1_000 + delays.hide))).toEqual(
      idle,
    );
  });

  it.each<[string, HoverEvent]>([
    ['mention', move(1_200, 1)],
    ['card', move(1_200, null, { onCard: true })],
  ])('stays when the pointer returns to the %s within the grace', (_, event) => {
    expect(stateAfter(...opened, move(1_000, null), event, tick(9_000))).toMatchObject({
      phase: 'open',
      leftAt: null,
    });
  });

  it('waits for a pointer on its way to it, even across other mentions', () => {
    const onTheWay = stateAfter(
      ...opened,
      move(1_000, null, { approaching: true }),
      move(1_250, 2, { approaching: true }),
      tick(1_000 + delays.hide),
    );
    expect(onTheWay).toMatchObject({ phase: 'open', target: 1 });
    // Whoever stops halfway on another mention rests there.
    expect(nextHover(onTheWay, tick(1_250 + delays.hide))).toMatchObject({ phase: 'dwelling', target: 2 });
  });

  it('is not replaced by another mention before its grace is over', () => {
    const state = stateAfter(...opened, move(1_000, 2), tick(1_000 + delays.hide - 1));
    expect(state).toMatchObject({ phase: 'open', target: 1 });
  });

  it('gives way to the mention that the pointer has come to, without another move', () => {
    const closed = stateAfter(...opened, move(1_000, 2), tick(1_000 + delays.hide));
    expect(closed).toMatchObject({ phase: 'dwelling', target: 2, since: 1_000 });
    expect(nextHover(closed, tick(1_000 + delays.show))).toMatchObject({ phase: 'open', target: 2 });
  });

  it.each<[string, HoverEvent]>([
    ['has left it again', move(1_200, null)],
    ['is selecting text', move(1_200, 2, { pressed: true })],
  ])('gives way to nothing when the pointer %s', (_, event) => {
    expect(stateAfter(...opened, move(1_000, 2), event, tick(1_000 + delays.hide))).toEqual(idle);
  });

  it('closes at once when dismissed, whatever the pointer is on', () => {
    expect(stateAfter(...opened, { type: 'dismiss' })).toEqual(idle);
    expect(stateAfter(...opened, move(1_000, 2), { type: 'dismiss' }, tick(9_000))).toEqual(idle);
  });
});

describe('a pinned card', () => {
  const pinned = [...opened, { type: 'pin', pinned: true } as const];

  it('stays wherever the pointer goes', () => {
    expect(stateAfter(...pinned, move(1_000, null), move(2_000, 2), tick(60_000))).toMatchObject({
      phase: 'open',
      target: 1,
    });
  });

  it('stays when it is pinned in its last grace', () => {
    expect(stateAfter(...opened, move(1_000, null), { type: 'pin', pinned: true }, tick(60_000)).phase).toBe(
      'open',
    );
  });

  it('follows the pointer again when it is unpinned', () => {
    const loose = stateAfter(
      ...pinned,
      { type: 'pin', pinned: false },
      move(1_000, null),
      tick(1_000 + delays.hide),
    );
    expect(loose).toEqual(idle);
  });

  it('closes when dismissed', () => {
    expect(stateAfter(...pinned, { type: 'dismiss' })).toEqual(idle);
  });

  it('cannot come from nothing', () => {
    expect(stateAfter({ type: 'pin', pinned: true })).toEqual(idle);
    expect(stateAfter(move(0, 1), { type: 'pin', pinned: true }).pinned).toBe(false);
  });
});

describe('a card opened by keyboard or popup', () => {
  const byKeyboard = { type: 'open', target: 7, at: 0, byKeyboard: true } as const;

  it('opens at once and does not mind the pointer', () => {
    expect(stateAfter(byKeyboard, move(10, null), move(500, 2), tick(60_000))).toMatchObject({
      phase: 'open',
      target: 7,
      byKeyboard: true,
    });
  });

  it('takes the place of another', () => {
    expect(stateAfter(...opened, { type: 'pin', pinned: true }, byKeyboard)).toMatchObject({
      target: 7,
      pinned: false,
    });
  });

  it('opened by a tap, it follows the pointer', () => {
    const tapped = stateAfter(
      { ...byKeyboard, byKeyboard: false },
      move(1_000, null),
      tick(1_000 + delays.hide),
    );
    expect(tapped).toEqual(idle);
  });
});

describe('the next deadline', () => {
  it('is the prefetch, then the showing', () => {
    const dwelling = stateAfter(move(50, 1));
    expect(nextDeadline(dwelling, false)).toBe(50 + delays.prefetch);
    expect(nextDeadline(dwelling, true)).toBe(50 + delays.show);
  });

  it('is the end of the grace when the pointer has left', () => {
    expect(nextDeadline(stateAfter(...opened, move(1_000, null)), true)).toBe(1_000 + delays.hide);
  });

  it.each<[string, HoverEvent[]]>([
    ['nothing is hovered', []],
    ['the pointer is on the mention', opened],
    ['the card is pinned', [...opened, move(400, null), { type: 'pin', pinned: true }]],
  ])('is none while %s', (_, events) => {
    expect(nextDeadline(stateAfter(...events), true)).toBeNull();
  });

  it('is enough: ticking at the deadlines alone, everything ends as if time were watched', () => {
    const left = stateAfter(...opened, move(1_000, null));
    expect(nextHover(left, tick(nextDeadline(left, true) ?? 0))).toEqual(idle);
    const dwelling = stateAfter(move(50, 1));
    expect(nextHover(dwelling, tick(nextDeadline(dwelling, true) ?? 0)).phase).toBe('open');
  });
});
