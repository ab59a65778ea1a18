import { navigated } from '../core/abort-reason.ts';
import { type Hover, type HoverEvent, idle, nextDeadline, nextHover } from '../core/hover.ts';
import { type Box, isApproaching, isInside, isStillAt, linesAround, type Point } from '../core/placement.ts';
import type { TurnOffRequest } from '../core/turn-off.ts';
import { createBriefingHistory, nameOf } from './briefing-history.ts';
import { createCardHost } from './host.ts';
import { createMentionNavigation } from './mention-navigation.ts';
import { isOnControl } from './on-control.ts';
import type { HoverControl, HoverMention, PageAccess } from './page-access.ts';
import { pointerSpeed } from './pointer-speed.ts';
import { consume, isModifier, trustedEvents } from './trusted-events.ts';
import { createTurnOffState, type TurnOffMessage } from './turn-off-state.ts';

/** Of a pointer that rests beside the card. */
const still = { onCard: false, approaching: false, speed: 0, pressed: false };

/** From the pointer's events to the card: the events go into the state machine, its changes come out as calls. */
export function startHover<M extends HoverMention>(page: PageAccess<M>): HoverControl<M> {
  /** A card that ended the session on this page outlives it, until it is closed: it offers the way back. */
  const life = new AbortController();
  const { signal } = life;
  const briefings = createBriefingHistory(page);
  let state: Hover = idle;
  let current: M | undefined;
  let anchor: Box | undefined;
  let leftAt: Point | undefined;
  /** What the pointer is on now, whatever card is open. */
  let hovered: { mention: M; rect: Box; point: Point } | undefined;
  let isPrefetched = false;
  let showing = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame: number | undefined;
  const speed = pointerSpeed();
  const navigation = createMentionNavigation(page);
  const turnOffState = createTurnOffState(page);

  const host = createCardHost(
    {
      close: dismiss,
      pin: setPinned,
      openTopic(topic) {
        briefings.openTopic(topic);
        refresh();
      },
      goBack() {
        briefings.goBack();
        refresh();
      },
      read: page.read,
      muteTopic: (topic) => void turnOff({ what: 'topic', name: topic }, 'topicMuted'),
      vetoSense() {
        if (!current) return;
        void turnOff({ what: 'sense', name: nameOf(current), topic: current.topicId }, 'senseVetoed');
      },
      turnSiteOff: () => void turnOff({ what: 'site', name: '' }, 'siteTurnedOff'),
      beQuiet: () => void turnOff({ what: 'quiet', name: '' }, 'beQuiet'),
      undo() {
        turnOffState.undo();
        dismiss();
      },
    },
    page,
  );

  function send(event: HoverEvent): void {
    const before = state;
    state = nextHover(state, event);
    if (state.target !== before.target || state.phase === 'idle') isPrefetched = false;
    if (state.phase === 'open' && (before.phase !== 'open' || before.target !== state.target)) void show();
    if (state.phase !== 'open' && before.phase === 'open') close();
    // The pointer has come to rest on another mention meanwhile: no event will say so again.
    if (state.phase === 'dwelling' && before.phase === 'open' && hovered)
      setCurrent(hovered.mention, hovered.rect, hovered.point);
    schedule();
  }

  /** The dwell on a mention begins. */
  function setCurrent(mention: M | undefined, line: Box | undefined, point: Point): void {
    current = mention;
    anchor = line;
    leftAt = point;
  }

  function schedule(): void {
    clearTimeout(timer);
    const due = nextDeadline(state, isPrefetched);
    if (due !== null) timer = setTimeout(onDue, Math.max(0, due - performance.now()));
  }

  function onDue(): void {
    if (state.phase === 'dwelling' && !isPrefetched && current) {
      isPrefetched = true;
      briefings.prefetch(current);
    }
    // Timers may come a little early; the machine would then wait for a tick that never comes.
    send({ type: 'tick', at: performance.now() + 1 });
  }

  /** Turn something off and say so in the card, with the way back. */
  async function turnOff(request: TurnOffRequest, message: TurnOffMessage): Promise<void> {
    const turned = turnOffState.turnOff(request, message);
    if (current) navigation.leave(current);
    const outcome = await turned;
    if (outcome === 'told') refresh();
    else if (outcome === 'nothing') dismiss();
  }

  async function show(): Promise<void> {
    const mention = current;
    if (!mention) return;
    const turn = ++showing;
    const view = await briefings.view(mention);
    // The pointer may have gone on while the answer came.
    if (turn !== showing || state.phase !== 'open' || current !== mention) return;
    const lines = page.rectsOf(mention);
    const line = anchor && isStillAt(anchor, lines) ? anchor : lines[0];
    if (!view || !line || signal.aborted) {
      dismiss();
      return;
    }
    const notice = turnOffState.notice(view);
    const shown = await host.show(
      {
        ...view,
        pinned: state.pinned,
        focus: state.byKeyboard,
        hasNoSite: page.hasNoSite,
        ...(notice && { notice }),
      },
      linesAround(line, lines),
      mention.block.element,
    );
    if (turn !== showing) return;
    if (!shown) dismiss();
    // What was turned off is a mention no longer.
    else if (turnOffState.isOff()) page.activate(null);
    else {
      page.activate(mention);
      navigation.moveTo(mention);
    }
  }

  function close(): void {
    showing++;
    host.hide();
    page.activate(null);
    leftAt = undefined;
    turnOffState.forget();
    briefings.reset();
    if (page.signal.aborted) life.abort();
  }

  function onPointer(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    const point = { x: event.clientX, y: event.clientY };
    const now = speed.add(point, event.timeStamp);
    const onCard = host.holds(event);
    forgetMove();
    frame = requestAnimationFrame(() => locate(point, now, event.buttons !== 0, onCard));
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      // It closes what is on top, and that alone: the card's menu, the card, and only then a dialog of the page's.
      if (state.phase === 'open') consume(event);
      if (host.holds(event) && host.closeMenu()) return;
    } else if (host.holds(event) || state.pinned) return;
    if (!isModifier(event)) dismiss();
  }

  /** A move that waits for its frame says where the pointer was, not where it is once it has left or pressed. */
  function forgetMove(): void {
    cancelAnimationFrame(frame ?? 0);
  }

  function locate(point: Point, pixelsPerMs: number, pressed: boolean, onCard: boolean): void {
    if (!page.checkAlive()) life.abort();
    if (signal.aborted) return;
    const hit = onCard ? undefined : mentionAt(point);
    hovered = hit && { ...hit, point };
    if (state.phase !== 'open') setCurrent(hit?.mention, hit?.rect ?? anchor, point);
    else if (hit && hit.mention === current) setCurrent(current, hit.rect, point);
    const box = host.box();
    const approaching =
      box !== undefined && leftAt !== undefined && !isInside(point, box) && isApproaching(leftAt, point, box);
    const target = hit?.mention.id ?? null;
    send({ type: 'move', at: performance.now(), target, onCard, approaching, speed: pixelsPerMs, pressed });
  }

  const on = trustedEvents(signal);
  on('pointermove', onPointer);
  on('pointerdown', (event) => {
    if (host.holds(event)) return;
    const hit = hitOf(event);
    if (event.pointerType === 'touch' && hit) return;
    // A click on the open mention pins its card; anywhere else it closes it. The page gets its click either way.
    if (state.phase === 'open' && hit?.mention === current && hit) {
      setPinned(true);
    } else dismiss();
  });
  on('pointerup', (event) => {
    const hit = event.pointerType === 'touch' && !host.holds(event) && hitOf(event);
    if (hit) tap(hit.mention, hit.rect);
  });
  on('keydown', onKey, false);
  on('scroll', () => {
    // Something else on the page may have scrolled, as a carousel does by itself.
    if (state.phase !== 'idle' && !(current && anchor && isStillAt(anchor, page.rectsOf(current)))) dismiss();
  });
  on('blur', () => state.phase === 'dwelling' && dismiss());
  const onLeave = () => {
    forgetMove();
    locate({ x: -1, y: -1 }, 0, false, false);
  };
  document.documentElement.addEventListener('mouseleave', onLeave, { signal, passive: true });
  document.addEventListener('visibilitychange', () => document.hidden && dismiss(), { signal });
  page.signal.addEventListener('abort', () => {
    // An address alone may have changed, under a card whose name stands where it stood.
    const lines = page.signal.reason === navigated && current ? page.rectsOf(current) : [];
    const stands = state.phase === 'open' && lines.length > 0;
    if (!stands && !turnOffState.isOff()) life.abort();
  });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    host.destroy();
  });

  /** Where the session is over, nothing is a mention. */
  function mentionAt(point: Point): ReturnType<typeof page.mentionAt> {
    return page.signal.aborted ? undefined : page.mentionAt(point);
  }

  /** The mention that a press means. */
  function hitOf(event: PointerEvent) {
    return isOnControl(event) ? undefined : mentionAt({ x: event.clientX, y: event.clientY });
  }

  function refresh(): void {
    if (state.phase === 'open') void show();
  }

  function tap(mention: M, line: Box | undefined): void {
    // A finger that has just selected text wanted the text.
    if (window.getSelection()?.isCollapsed === false) return;
    openAt(mention, line, { byKeyboard: false });
  }

  function open(mention: M): void {
    openAt(mention, page.rectsOf(mention)[0], { byKeyboard: true });
  }

  /** Open a card at once. Whatever card is open has to close: where it had gone on to, and what it told of, is its own. */
  function openAt(mention: M, line: Box | undefined, { byKeyboard }: { byKeyboard: boolean }): void {
    dismiss();
    current = mention;
    anchor = line;
    send({ type: 'open', target: mention.id, at: performance.now(), byKeyboard });
  }

  function dismiss(): void {
    forgetMove();
    send({ type: 'dismiss' });
  }

  function setPinned(pinned: boolean): void {
    send({ type: 'pin', pinned });
    refresh();
  }

  return {
    rest(mention, point, at) {
      setCurrent(mention, page.mentionAt(point)?.rect, point);
      send({ type: 'move', at, target: mention.id, ...still });
      onDue();
    },
    tap: (mention, point) => tap(mention, page.mentionAt(point)?.rect),
    jump(mention) {
      dismiss();
      navigation.goTo(mention);
    },
    open(mention) {
      navigation.goTo(mention);
      open(mention);
    },
    step(step) {
      dismiss();
      const mention = navigation.take(step);
      if (mention && step === 'current') open(mention);
    },
    dismiss() {
      dismiss();
      navigation.unmark();
    },
    reload() {
      briefings.clear();
      refresh();
    },
  };
}
