import type { HoverEvent } from '../../src/core/hover.ts';

type Move = Extract<HoverEvent, { type: 'move' }>;

/** A slow move at `at` milliseconds onto `target`. */
export const move = (at: number, target: number | null, more: Partial<Move> = {}): HoverEvent => ({
  type: 'move',
  at,
  target,
  onCard: false,
  approaching: false,
  speed: 0,
  pressed: false,
  ...more,
});
export const tick = (at: number): HoverEvent => ({ type: 'tick', at });
