/**
 * Listen on the window, before the page does, to what the reader does until `signal` aborts. What the page has made up is no
 * reader's. `passive`: no event is ever kept from the page.
 */
export function trustedEvents(signal: AbortSignal) {
  return <K extends keyof WindowEventMap>(
    type: K,
    listener: (event: WindowEventMap[K]) => void,
    passive = true,
  ): void =>
    window.addEventListener(type, (event) => event.isTrusted && listener(event), {
      signal,
      passive,
      capture: true,
    });
}

/** Let neither the page nor the browser have the event. */
export function consume(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Modifiers alone are no typing: readers hold them to open links elsewhere. */
export function isModifier({ key }: KeyboardEvent): boolean {
  return ['Control', 'Shift', 'Alt', 'Meta'].includes(key);
}
