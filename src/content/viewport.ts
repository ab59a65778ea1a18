import { blockAround } from './blocks.ts';
import { boundingRectOf, contains, isElement } from './dom.ts';

/** Points looked at, as shares of the viewport: what a reader sees first. */
const rows = [0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95];
const columns = [0.25, 0.5, 0.75];

/** The blocks that are on screen now, of nested ones the outermost alone, so that they can be read first. */
export function blocksInViewport(): Element[] {
  const found = new Set<Element>();
  for (const row of rows) {
    for (const column of columns) {
      const hit = document.elementFromPoint(innerWidth * column, innerHeight * row);
      const block = hit && blockAround(hit);
      // Something as tall as several screens holds more than the reader sees.
      if (block && isElement(block) && boundingRectOf(block).height < innerHeight * 3) found.add(block);
    }
  }
  return [...found].filter((block) => ![...found].some((other) => other !== block && contains(other, block)));
}
