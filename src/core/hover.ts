/**
 * Hovering as a state machine: time and pointer arrive as data, so that no test has to wait.
 *
 *   idle ── move onto a mention ──▶ dwelling ── 350 ms ──▶ open
 *   dwelling ── leave, type, press ──▶ idle
 *   dwelling ── speed, another mention ──▶ dwelling, from the start
 *   open ── leave both mention and card ──▶ (grace, 300 ms) ──▶ idle, or dwelling on what the pointer has come to
 *   open ── pin ──▶ open until dismissed
 */

/** Times in milliseconds. Popups (Wikipedia) fetches at 150, shows at 500, hides at 300; local answers allow less. */
export const delays = { prefetch: 100, show: 350, hide: 300 } as const;
/** Above this speed (CSS pixels per millisecond) the pointer is passing through: 10ten's gate. */
export const maxPointerSpeed = 0.5;

/** Any stable key of a mention. */
export type Target = number;

export interface Hover {
  phase: 'idle' | 'dwelling' | 'open';
  target: Target | null;
  /** When the dwell began. */
  since: number;
  /** When the pointer left mention and card; null while it is on one of them. */
  leftAt: number | null;
  /** The mention that the pointer has come to since, and when: its dwell goes on when the open card has closed. */
  next: { target: Target; since: number } | null;
  pinned: boolean;
  /** Opened by keyboard or by the popup: takes the focus, does not mind where the pointer is. */
  byKeyboard: boolean;
}

export type HoverEvent =
  | {
      type: 'move';
      at: number;
      /** The mention under the pointer. */
      target: Target | null;
      onCard: boolean;
      /** Is the pointer on its way to the open card? */
      approaching: boolean;
      /** CSS pixels per millisecond. */
      speed: number;
      /** Is a mouse button down? */
      pressed: boolean;
    }
  | { type: 'tick'; at: number }
  | { type: 'open'; target: Target; at: number; byKeyboard: boolean }
  | { type: 'pin'; pinned: boolean }
  /** Escape, a click elsewhere, typing, the page hidden, the mention scrolled away. */
  | { type: 'dismiss' };

export const idle: Hover = {
  phase: 'idle',
  target: null,
  since: 0,
  leftAt: null,
  next: null,
  pinned: false,
  byKeyboard: false,
};

export function nextHover(state: Hover, event: HoverEvent): Hover {
  switch (event.type) {
    case 'move':
      return state.phase === 'open' ? moveWhileOpen(state, event) : moveWhileClosed(state, event);
    case 'tick':
      return tick(state, event.at);
    case 'open':
      return { ...idle, phase: 'open', target: event.target, since: event.at, byKeyboard: event.byKeyboard };
    case 'pin':
      return state.phase === 'open' ? { ...state, pinned: event.pinned, leftAt: null, next: null } : state;
    case 'dismiss':
      return idle;
  }
}

/** When the next `tick` is due, or null. */
export function nextDeadline(state: Hover, prefetched: boolean): number | null {
  if (state.phase === 'dwelling') return state.since + (prefetched ? delays.show : delays.prefetch);
  return state.leftAt === null ? null : state.leftAt + delays.hide;
}

type Move = Extract<HoverEvent, { type: 'move' }>;

function moveWhileClosed(state: Hover, move: Move): Hover {
  const { target, since } = state;
  const rest = restAfter(target === null ? null : { target, since }, move);
  return rest ? { ...idle, phase: 'dwelling', ...rest } : idle;
}

function moveWhileOpen(state: Hover, move: Move): Hover {
  if (state.pinned || state.byKeyboard) return state;
  if (move.onCard || move.target === state.target) return { ...state, leftAt: null, next: null };
  // On the way to the card other mentions are crossed, not rested on: the grace begins anew.
  const leftAt = move.approaching ? move.at : (state.leftAt ?? move.at);
  return { ...state, leftAt, next: restAfter(state.next, move) };
}

/** On what the pointer rests after a move, and since when; a fast one begins the rest anew. */
function restAfter(before: Hover['next'], { at, target, speed, pressed }: Move): Hover['next'] {
  if (target === null || pressed) return null;
  return before?.target === target && speed < maxPointerSpeed ? before : { target, since: at };
}

function tick(state: Hover, at: number): Hover {
  if (state.phase === 'dwelling' && at >= state.since + delays.show) return { ...state, phase: 'open' };
  if (state.phase === 'open' && state.leftAt !== null && at >= state.leftAt + delays.hide) {
    return state.next ? { ...idle, phase: 'dwelling', ...state.next } : idle;
  }
  return state;
}
