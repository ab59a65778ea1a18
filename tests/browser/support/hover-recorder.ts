import type { Page } from 'puppeteer-core';
import { cardElement } from '../../../src/core/card-element.ts';

/**
 * Watch the page from inside, frame by frame: whenever the card comes or goes, say what was wrong with that. It judges
 * by the pointer's events as the page saw them, so that a slow machine changes nothing.
 */
export async function startRecorder(page: Page): Promise<void> {
  await page.evaluate(recorder);
}

/** What was wrong since the last call, and how many cards have come so far. */
export async function takeFindings(page: Page): Promise<{ faults: string[]; cards: number }> {
  return (await page.evaluate('window.takeHoverFindings()')) as { faults: string[]; cards: number };
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The card, while it is shown, and the line of a mark that is on screen, chosen by `drawn` between 0 and 1. */
export async function sceneAt(page: Page, drawn: number): Promise<{ card: Box | null; line: Box | null }> {
  return (await page.evaluate(`window.hoverScene(${drawn})`)) as { card: Box | null; line: Box | null };
}

// A string: a transpiler's helper functions would not exist in the page. `rested` is less than the dwell by a few
// frames: the page script looks at the pointer once a frame, and its timer may come first.
const recorder = `(() => {
  const rested = 250;
  const moves = [];
  const faults = [];
  let cards = 0;
  let scrolledAt = -Infinity;
  let last = null;
  addEventListener('pointermove', ({ clientX: x, clientY: y }) => {
    moves.push({ x, y, at: performance.now() });
    if (moves.length > 400) moves.splice(0, 200);
  }, { capture: true });
  addEventListener('scroll', () => { scrolledAt = performance.now(); }, { capture: true });
  const plain = ({ left, top, right, bottom }) => ({ left, top, right, bottom });
  const holds = (box, { x, y }, slack = 1) =>
    x >= box.left - slack && x <= box.right + slack && y >= box.top - slack && y <= box.bottom + slack;
  const linesOf = ({ startContainer, startOffset, endContainer, endOffset }) => {
    const range = new Range();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return [...range.getClientRects()].map(plain);
  };
  const rangesOf = (isWanted) => {
    const ranges = [];
    CSS.highlights.forEach((highlight, name) => {
      if (name.startsWith('backgrounder-') && isWanted(name === 'backgrounder-active')) {
        highlight.forEach((range) => ranges.push(range));
      }
    });
    return ranges;
  };
  const card = () => {
    const host = document.querySelector('${cardElement}');
    if (!host || !host.checkVisibility({ visibilityProperty: true })) return null;
    const box = plain(host.getBoundingClientRect());
    return box.right > box.left ? box : null;
  };
  /** How long the pointer has stayed within the lines at a stretch, lately. */
  const longestRest = (lines) => {
    let rest = 0;
    let since;
    for (const [index, move] of moves.entries()) {
      const inside = lines.some((line) => holds(line, move));
      if (inside) since ??= move.at;
      const end = moves[index + 1]?.at ?? performance.now();
      if (inside && end > performance.now() - 2000) rest = Math.max(rest, end - since);
      else since = undefined;
    }
    return rest;
  };
  const judgeOpened = (box, pointer) => {
    cards += 1;
    const active = rangesOf((isActive) => isActive);
    if (active.length !== 1) return faults.push('a card for ' + active.length + ' names');
    const lines = linesOf(active[0]);
    const name = active[0].startContainer.data.slice(active[0].startOffset, active[0].endOffset);
    const rest = longestRest(lines);
    if (rest < rested) faults.push('a card for "' + name + '", on which the pointer rested ' + Math.round(rest) + ' ms');
    for (const line of lines) {
      const isRead = holds(line, pointer, 2);
      const hides = box.top < line.bottom - 1 && box.bottom > line.top + 1;
      if (isRead && hides) faults.push('the card hides the line of "' + name + '"');
      // A name can be broken between lines: the reader wants the rest of it, too.
      else if (hides && box.left < line.right - 1 && box.right > line.left + 1) {
        faults.push('the card hides a part of "' + name + '"');
      }
    }
    if (box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight) {
      faults.push('the card for "' + name + '" is not on screen: ' + JSON.stringify(box));
    }
  };
  const look = () => {
    const box = card();
    const pointer = moves.at(-1);
    // The mark of the open mention comes after the card, in the same turn but not the same step.
    if (box && !last && pointer && rangesOf((isActive) => isActive).length > 0) {
      judgeOpened(box, pointer);
      last = box;
    } else if (box && last) last = box;
    else if (!box && last) {
      const wasRead = pointer && holds(last, pointer, -2) && performance.now() - moves.at(-1).at > 400;
      if (wasRead && performance.now() - scrolledAt > 1000) faults.push('the card closed under the pointer');
      last = null;
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  window.takeHoverFindings = () => ({ faults: faults.splice(0), cards });
  const isOnScreen = (line) =>
    line.top > 4 && line.bottom < innerHeight - 4 && line.right > line.left + 4 && line.left > 0 && line.right < innerWidth;
  window.hoverScene = (drawn) => {
    const ranges = rangesOf((isActive) => !isActive);
    const first = Math.floor(drawn * ranges.length);
    // The first that is on screen of those at long strides from the drawn one: to measure all of them takes long.
    for (let stride = 0; stride < ranges.length; stride += 1) {
      const line = linesOf(ranges[(first + stride * 97) % ranges.length]).find(isOnScreen);
      if (line) return { card: card(), line };
    }
    return { card: card(), line: null };
  };
})()`;
