import type { CardView } from '../card/card.ts';
import { type Hover, type HoverEvent, idle, nextDeadline, nextHover } from '../core/hover.ts';
import { isApproaching, isInside, type Point } from '../core/placement.ts';
import type { CardLoader } from './card-loader.ts';
import { mentionAt } from './hit-test.ts';
import { type PageMention, rectsOf } from './page-scan.ts';
import { pointerSpeed } from './pointer-speed.ts';
import type { Reading } from './reading.ts';

export interface HoverControl {
  /** Open the card for a mention, as the keyboard and the popup do: it takes the focus. */
  open(mention: PageMention): void;
  /** Close the card and forget the pointer. */
  dismiss(): void;
  setPinned(pinned: boolean): void;
  /** Show the open card again with other content (another topic, pinned or not). */
  refresh(): void;
}

export interface HoverParts {
  reading: Reading;
  card: CardLoader;
  signal: AbortSignal;
  /** Begin to get a briefing; the answer is kept for `briefingFor`. */
  prefetch(mention: PageMention): void;
  /** The view to show for a mention, when it is there; undefined when there is nothing to show. */
  viewFor(mention: PageMention): Promise<Omit<CardView, 'pinned' | 'focus'> | undefined>;
  /** Is the extension still there? If not, everything is taken down. */
  checkAlive(): boolean;
  onClose(): void;
}

/** From the pointer's events to the card: the events go into the state machine, its changes come out as deeds. */
export function startHover({
  reading,
  card,
  signal,
  prefetch,
  viewFor,
  checkAlive,
  onClose,
}: HoverParts): HoverControl {
  let state: Hover = idle;
  let current: PageMention | undefined;
  let anchor: DOMRect | undefined;
  let leftAt: Point | undefined;
  let isPrefetched = false;
  let showing = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame: number | undefined;
  const speed = pointerSpeed();

  const inCard = (node: EventTarget | null) => card.host?.contains(node) ?? false;

  function send(event: HoverEvent): void {
    const before = state;
    state = nextHover(state, event);
    if (state.target !== before.target || state.phase === 'idle') isPrefetched = false;
    if (state.phase === 'open' && (before.phase !== 'open' || before.target !== state.target)) void show();
    if (state.phase !== 'open' && before.phase === 'open') close();
    schedule();
  }

  function schedule(): void {
    clearTimeout(timer);
    const due = nextDeadline(state, isPrefetched);
    if (due !== null) timer = setTimeout(onDue, Math.max(0, due - performance.now()));
  }

  function onDue(): void {
    if (state.phase === 'dwelling' && !isPrefetched && current) {
      isPrefetched = true;
      prefetch(current);
      void card.load();
    }
    // Timers may come a little early; the machine would then wait for a tick that never comes.
    send({ type: 'tick', at: performance.now() + 1 });
  }

  async function show(): Promise<void> {
    const mention = current;
    if (!mention) return;
    const turn = ++showing;
    const [view, host] = await Promise.all([viewFor(mention), card.load()]);
    // The pointer may have gone on while the answer came.
    if (turn !== showing || state.phase !== 'open' || current !== mention) return;
    const line = anchor && isStill(mention, anchor) ? anchor : rectsOf(mention)[0];
    if (!view || !host || !line || signal.aborted) {
      send({ type: 'dismiss' });
      return;
    }
    const shown = await host.show(
      { ...view, pinned: state.pinned, focus: state.byKeyboard },
      line,
      mention.block.element,
    );
    if (turn !== showing) return;
    if (!shown) send({ type: 'dismiss' });
    else reading.highlights.activate(mention.range ?? null);
  }

  function close(): void {
    showing++;
    card.host?.hide();
    reading.highlights.activate(null);
    leftAt = undefined;
    onClose();
  }

  function onPointer(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    const point = { x: event.clientX, y: event.clientY };
    const now = speed.add(point, event.timeStamp);
    const onCard = inCard(event.target);
    cancelAnimationFrame(frame ?? 0);
    frame = requestAnimationFrame(() => locate(point, now, event.buttons !== 0, onCard));
  }

  function locate(point: Point, pixelsPerMs: number, pressed: boolean, onCard: boolean): void {
    if (signal.aborted || !checkAlive()) return;
    const hit = onCard ? undefined : mentionAt(point, reading.scan, reading.shadowRoots);
    if (state.phase !== 'open' || (hit && hit.mention === current)) {
      if (hit) anchor = hit.rect;
      if (state.phase !== 'open') current = hit?.mention;
      leftAt = point;
    }
    const box = card.host?.box();
    const approaching =
      box !== undefined && leftAt !== undefined && !isInside(point, box) && isApproaching(leftAt, point, box);
    const target = hit?.mention.id ?? null;
    send({ type: 'move', at: performance.now(), target, onCard, approaching, speed: pixelsPerMs, pressed });
  }

  const on = <K extends keyof WindowEventMap>(type: K, listener: (event: WindowEventMap[K]) => void) =>
    window.addEventListener(type, listener, { signal, passive: true, capture: true });
  on('pointermove', onPointer);
  on('pointerdown', (event) => {
    if (inCard(event.target)) return;
    const hit = hitOf(event);
    if (event.pointerType === 'touch' && hit) return;
    // A click on the open mention pins its card; anywhere else it closes it. The page gets its click either way.
    if (state.phase === 'open' && hit?.mention === current && hit) {
      send({ type: 'pin', pinned: true });
      refresh();
    } else send({ type: 'dismiss' });
  });
  on('pointerup', (event) => {
    const hit = event.pointerType === 'touch' && !inCard(event.target) && hitOf(event);
    if (!hit || window.getSelection()?.isCollapsed === false) return;
    current = hit.mention;
    anchor = hit.rect;
    send({ type: 'open', target: hit.mention.id, at: performance.now(), byKeyboard: false });
  });
  on('keydown', (event) => {
    if (inCard(event.target) && event.key !== 'Escape') return;
    // Modifiers alone are no typing: readers hold them to open links elsewhere.
    if (!['Control', 'Shift', 'Alt', 'Meta'].includes(event.key)) send({ type: 'dismiss' });
  });
  on('scroll', () => {
    if (state.phase === 'dwelling') send({ type: 'dismiss' });
    else if (state.phase === 'open' && current && anchor && !isStill(current, anchor))
      send({ type: 'dismiss' });
  });
  on('blur', () => {
    if (state.phase === 'dwelling') send({ type: 'dismiss' });
  });
  document.documentElement.addEventListener('mouseleave', () => locate({ x: -1, y: -1 }, 0, false, false), {
    signal,
    passive: true,
  });
  document.addEventListener('visibilitychange', () => document.hidden && send({ type: 'dismiss' }), {
    signal,
  });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    card.host?.destroy();
  });

  /** The mention that a press means; a link or a button is pressed for its own sake. */
  function hitOf({ target, clientX: x, clientY: y }: PointerEvent) {
    const isControl = target instanceof Element && target.closest('a[href],button,[role=button]');
    return isControl ? undefined : mentionAt({ x, y }, reading.scan, reading.shadowRoots);
  }

  function refresh(): void {
    if (state.phase === 'open') void show();
  }

  return {
    open(mention) {
      current = mention;
      anchor = rectsOf(mention)[0];
      send({ type: 'open', target: mention.id, at: performance.now(), byKeyboard: true });
    },
    dismiss: () => send({ type: 'dismiss' }),
    setPinned(pinned) {
      send({ type: 'pin', pinned });
      refresh();
    },
    refresh,
  };
}

/** Has the mention's line stayed where it was when the pointer found it? */
function isStill(mention: PageMention, anchor: DOMRect): boolean {
  return rectsOf(mention).some(
    (rect) => Math.abs(rect.left - anchor.left) < 4 && Math.abs(rect.top - anchor.top) < 4,
  );
}
