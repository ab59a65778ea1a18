import { cardElement } from '../core/card-element.ts';
import { type Box, place, type Side } from '../core/placement.ts';
import type { Card, CardActions, CardView } from './card.ts';
import { isolateEvents } from './event-isolation.ts';
import { createCard } from './index.tsx';
import type { PageAccess } from './page-access.ts';
import { focusedElement, topLayerAround } from './top-layer.ts';

/** The card on the page: one element with a closed shadow root, in the top layer. */
export interface CardHost {
  /** Show the card at `anchor` (viewport coordinates), above everything else in the layer of `context`. */
  show(view: CardView, anchor: Box, context: Element): Promise<boolean>;
  /** The card's box, while it is shown. */
  box(): Box | undefined;
  /** Did the event, which has come as far as the window, happen in the card? */
  holds(event: Event): boolean;
  /** Close the menu that is open over the card, with the focus on its button; false where none is. */
  closeMenu(): boolean;
  hide(): void;
  /** Remove the element. */
  destroy(): void;
}

/** The one element that is ever added to the page: made when the first card opens, reused for all others. */
export function createCardHost(
  actions: CardActions & { goBack(): void },
  access: Pick<PageAccess, 'strings'>,
): CardHost {
  let host: HTMLElement | undefined;
  let root: ShadowRoot | undefined;
  let card: Card | undefined;
  let isShown = false;
  let focusBefore: Element | null = null;
  /** Where the name stands whose card is shown, and where the card does. */
  let around: Element | undefined;
  let stand: { top: number; side: Side } | undefined;

  function mount(): HTMLElement {
    if (host) return host;
    // A card that has outlived its session stands until the next one opens.
    document.querySelector(cardElement)?.remove();
    host = document.createElement(cardElement);
    host.popover = 'manual';
    isolateEvents(host);
    root = host.attachShadow({ mode: 'closed' });
    card = createCard(root, actions);
    return host;
  }

  function hide(): void {
    if (!host || !isShown) return;
    isShown = false;
    stand = undefined;
    const hadFocus = root?.activeElement != null;
    try {
      host.hidePopover();
    } catch {
      // The page has removed the host, which hides it as well.
    }
    if (hadFocus) {
      // Firefox leaves the focus in what is hidden, and the body, from which it mostly came, does not take it.
      if (root?.activeElement instanceof HTMLElement) root.activeElement.blur();
      if (focusBefore instanceof HTMLElement && focusBefore !== document.body)
        focusBefore.focus({ preventScroll: true });
      else if (around) startAt(around);
    }
    focusBefore = null;
  }

  return {
    async show(view, anchor, context) {
      const element = mount();
      attach(element, context);
      around = context;
      if (!isShown) focusBefore = focusedElement();
      style(element, { visibility: 'hidden' });
      const { strings } = access;
      await card?.show({ ...view, focus: false }, strings);
      if (!showPopover(element)) return false;
      isShown = true;
      // Another name's card has its own place; the same one's only says something else.
      const side = position(element, anchor, context, stand?.top === anchor.top ? stand.side : undefined);
      stand = { top: anchor.top, side };
      if (view.focus) await card?.show(view, strings);
      return true;
    },
    box: () => (host && isShown ? host.getBoundingClientRect() : undefined),
    // Not by its target: in a component of the page's, that is the component.
    holds: (event) => host !== undefined && event.composedPath().includes(host),
    closeMenu() {
      const button = root?.querySelector<HTMLElement>('.card-menu [aria-expanded=true]');
      button?.focus();
      button?.click();
      return button != null;
    },
    hide,
    destroy() {
      hide();
      card?.destroy();
      host?.remove();
      host = undefined;
      card = undefined;
    },
  };
}

/**
 * Nothing on the page had the focus. The host stands at its end, from where the next Tab would leave it: let Tab begin at
 * the name instead. It begins at the caret, which is not seen; a text that the reader has selected stays selected.
 */
function startAt(place: Element): void {
  const selection = getSelection();
  if (selection?.isCollapsed && place.isConnected) selection.collapse(place, 0);
}

/** Everything outside an open modal dialog or a fullscreen element is inert or hidden: the host moves into it. */
function attach(host: HTMLElement, context: Element): void {
  const layer = topLayerAround(context) ?? document.documentElement;
  if (host.parentNode !== layer) layer.append(host);
}

function showPopover(host: HTMLElement): boolean {
  try {
    if (!host.matches(':popover-open')) host.showPopover();
    return true;
  } catch {
    // The page has removed the host between two steps; the next hover adds it again.
    return false;
  }
}

/** Put the card to its place beside `anchor`, and return its side. `standing`: where it stands already. */
function position(host: HTMLElement, anchor: Box, context: Element, standing: Side | undefined): Side {
  const width = document.documentElement.clientWidth || innerWidth;
  // Places are measured in the window; what is set is multiplied by the CSS `zoom` of what the card stands in.
  const pixels = (length: number) => `${length / (host.currentCSSZoom ?? 1)}px`;
  // Its own lower edge says how high the window is without a scroll bar, whatever mode the page is in.
  style(host, { across: pixels(width), room: pixels(innerHeight), left: '0', top: 'auto', bottom: '0' });
  const box = host.getBoundingClientRect();
  const viewport = { width, height: box.bottom };
  const rightToLeft = getComputedStyle(context).direction === 'rtl';
  const placed = place(anchor, box, viewport, { rightToLeft, standing });
  // By the edge that is next to the name: what the card says may become more.
  const isBelow = placed.side === 'below';
  style(host, {
    left: pixels(placed.left),
    top: isBelow ? pixels(placed.top) : 'auto',
    bottom: isBelow ? 'auto' : pixels(placed.bottom),
    room: pixels(placed.maxHeight),
    visibility: 'visible',
  });
  return placed.side;
}

/** Tell `host.css` where to stand; important, so that no rule of the page says otherwise. */
function style(host: HTMLElement, properties: Record<string, string>): void {
  for (const [name, value] of Object.entries(properties))
    host.style.setProperty(`--${name}`, value, 'important');
}
