import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { smallElement, stubDom } from './small-dom.ts';

let blocksUnder: typeof import('../../src/content/blocks.ts').blocksUnder;
beforeAll(async () => {
  stubDom();
  ({ blocksUnder } = await import('../../src/content/blocks.ts'));
});
afterAll(() => {
  vi.unstubAllGlobals();
});

it('gives the page its turn now and then where thousands of elements hold no text', () => {
  const body = smallElement('BODY', null);
  for (let count = 0; count < 10_000; count += 1) smallElement('DIV', smallElement('DIV', body));
  const found = [...blocksUnder(body as unknown as Element, { current: 0 }, () => undefined)];
  expect(found.length).toBeGreaterThanOrEqual(20_000 / 1_000);
  expect(found.every(({ text }) => text === '')).toBe(true);
});
