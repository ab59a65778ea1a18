import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  delays,
  type Hover,
  type HoverEvent,
  idle,
  maxPointerSpeed,
  nextHover,
} from '../../src/core/hover.ts';
import { move, tick } from './hover-events.ts';

describe('any sequence of events', () => {
  const target = fc.constantFrom(1, 2, 3);
  const steps = fc.array(
    fc.record({
      wait: fc.constantFrom(0, 1, 50, 100, 299, 300, 349, 350, 1_000),
      event: fc.oneof(
        { weight: 4, arbitrary: fc.constant('tick' as const) },
        {
          weight: 6,
          arbitrary: fc.record({
            target: fc.option(target),
            onCard: fc.boolean(),
            approaching: fc.boolean(),
            speed: fc.constantFrom(0, 0.4, 0.5, 3),
            pressed: fc.boolean(),
          }),
        },
        { weight: 1, arbitrary: fc.record({ open: target, byKeyboard: fc.boolean() }) },
        { weight: 1, arbitrary: fc.record({ pinned: fc.boolean() }) },
        { weight: 1, arbitrary: fc.constant('dismiss' as const) },
      ),
    }),
    { maxLength: 40 },
  );

  it('never leaves a card open for nothing, nor a target to nobody', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        for (const { state } of trace(taken)) {
          expect(state.target === null).toBe(state.phase === 'idle');
          const needsCard = state.pinned || state.byKeyboard || state.leftAt !== null || state.next !== null;
          if (needsCard) expect(state.phase).toBe('open');
        }
      }),
    );
  });

  it('never opens by the pointer before it has rested on the mention for the whole dwell', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        let rest = nowhere;
        for (const traced of trace(taken)) {
          const { event, at, before, state } = traced;
          rest = restAfter(rest, traced);
          if (event.type !== 'tick' || before.phase === 'open' || state.phase !== 'open') continue;
          expect(state.target).toBe(rest.target);
          expect(at - rest.since).toBeGreaterThanOrEqual(delays.show);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('always ends: left alone, a card that the pointer left closes within the grace', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const last = trace(taken).at(-1);
        if (!last) return;
        const left = nextHover(last.state, move(last.at, null));
        const later = nextHover(left, tick(last.at + delays.hide));
        expect(later.phase === 'idle' || later.pinned || later.byKeyboard).toBe(true);
      }),
    );
  });

  type Step = typeof steps extends fc.Arbitrary<(infer S)[]> ? S : never;
  interface Traced {
    event: HoverEvent;
    at: number;
    before: Hover;
    state: Hover;
  }
  interface Rest {
    target: number | null;
    since: number;
  }
  const nowhere: Rest = { target: null, since: Number.POSITIVE_INFINITY };

  /** On which mention the pointer rests, and since when, told from the events alone. */
  function restAfter(rest: Rest, { event, at, before }: Traced): Rest {
    if (event.type === 'tick' || event.type === 'pin') return rest;
    if (event.type !== 'move' || event.pressed) return nowhere;
    // Who is on the open card or its mention rests nowhere else.
    if (before.phase === 'open' && (event.onCard || event.target === before.target)) return nowhere;
    const goesOn = rest.target === event.target && event.speed < maxPointerSpeed;
    return goesOn ? rest : { target: event.target, since: at };
  }

  function trace(taken: readonly Step[]): Traced[] {
    let at = 0;
    let state = idle;
    return taken.map(({ wait, event: drawn }) => {
      at += wait;
      const event = eventOf(drawn, at);
      const before = state;
      state = nextHover(before, event);
      return { event, at, before, state };
    });
  }

  function eventOf(drawn: Step['event'], at: number): HoverEvent {
    if (drawn === 'tick') return tick(at);
    if (drawn === 'dismiss') return { type: 'dismiss' };
    if ('open' in drawn) return { type: 'open', target: drawn.open, at, byKeyboard: drawn.byKeyboard };
    if ('pinned' in drawn) return { type: 'pin', pinned: drawn.pinned };
    return { type: 'move', at, ...drawn };
  }
});
