/**
 * What is done in the card, by type; those that never leave a shadow root are not here. Nor is what only passes over the
 * card, such as moves: a drag of the page's may go on there.
 */
const types = [
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'dragstart'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup'],
  ...['touchstart', 'touchmove', 'touchend', 'touchcancel', 'wheel'],
  ...['keydown', 'keyup', 'keypress', 'copy', 'cut', 'paste'],
  ...['focusin', 'focusout'],
];

/**
 * The page must not see, through events that bubble, what the reader does in the card, nor keep the browser from doing it:
 * pages cancel the wheel to scroll in their own way, put their own words on the clipboard, and call the focus back into
 * what they take for a dialog. Passive: the card is scrolled without waiting for a script.
 */
export function isolateEvents(host: HTMLElement): void {
  for (const type of types)
    host.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
}
