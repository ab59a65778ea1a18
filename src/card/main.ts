/** The entry of `card.js`, which the page script imports on the first dwell. */
export { startHover } from './hover-control.ts';
