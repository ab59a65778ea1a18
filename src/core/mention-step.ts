/** Going from name to name by key: where the next step leads, given where the names stand on the screen. */

/** `current`: the name that the reader is at, to open its card. */
export type MentionStep = 'next' | 'previous' | 'current';

/** Top and bottom of a name in pixels of the viewport, a DOMRect for one; undefined where it is not laid out. */
export type Place = { top: number; bottom: number } | undefined;

/** Where a name stands in the text of a page. */
export interface TextPlace<Element> {
  /** What holds the text: told by its identity alone. */
  element: Element;
  /** All of the text that the name was read in; an element can hold several. */
  text: string;
  start: number;
}

/**
 * The index in `places` of the name that a step goes on from, `path[at]`; -1 when it is not there. Names are read anew when
 * something is turned off and on again, so that no place may be told by what was read there first. If that name is gone, the step
 * starts from its nearest surviving neighbour in `path`, behind the direction of travel, and so leads over the gap.
 */
export function resumeIndex<Element>(
  places: readonly TextPlace<Element>[],
  path: readonly TextPlace<Element>[],
  at: number,
  step: MentionStep,
): number {
  const away = step === 'next' ? -1 : 1;
  for (let index = at, here = path[at]; here; index += away, here = path[index]) {
    const { element, text, start } = here;
    const found = places.findIndex(
      (other) => other.element === element && other.start === start && other.text === text,
    );
    if (found >= 0) return found;
  }
  return -1;
}

/**
 * The index in `places`, which are in reading order, that a step leads to; -1 when there is nothing to go to. `at` is the
 * index of the last step, -1 for none. Readers scroll between steps: once that name is off the screen, the way goes on
 * from what is on it. After the last comes the first.
 */
export function stepTarget(places: readonly Place[], at: number, step: MentionStep, height: number): number {
  const shown = places.flatMap((place, index) =>
    place ? [{ top: place.top, bottom: place.bottom, index }] : [],
  );
  const position = shown.findIndex(({ index }) => index === at);
  const here = shown[position];
  const isAtHand = here !== undefined && here.bottom > 0 && here.top < height;
  if (isAtHand && step === 'current') return at;
  if (isAtHand) {
    const turn = step === 'next' ? 1 : -1;
    return shown.at((position + turn) % shown.length)?.index ?? -1;
  }
  const found =
    step === 'previous'
      ? (shown.findLast(({ top }) => top < height) ?? shown.at(-1))
      : (shown.find(({ bottom }) => bottom > 0) ?? shown[0]);
  return found?.index ?? -1;
}
