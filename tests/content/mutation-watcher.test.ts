import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MutationWatcher } from '../../src/content/mutation-watcher.ts';
import { SmallNode, SmallObserver, smallElement, smallText, stubDom } from './small-dom.ts';

type WatchMutations = typeof import('../../src/content/mutation-watcher.ts').watchMutations;

describe('what has changed on a page', () => {
  let watchMutations: WatchMutations;
  beforeAll(async () => {
    stubDom();
    ({ watchMutations } = await import('../../src/content/mutation-watcher.ts'));
  });
  afterAll(() => {
    vi.unstubAllGlobals();
  });

  let life: AbortController;
  let batches: (unknown[] | 'all')[];
  let texts: unknown[];
  let watcher: MutationWatcher;
  const body = smallElement('BODY', smallElement('HTML', null));
  const paragraphs = (count: number) => Array.from({ length: count }, () => smallElement('P', body));

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    life = new AbortController();
    batches = [];
    texts = [];
    watcher = watchMutations(
      (changed) => batches.push(changed),
      (node) => texts.push(node),
      life.signal,
    );
    watcher.add(body as unknown as Node);
  });
  afterEach(() => {
    life.abort();
    vi.useRealTimers();
  });

  it('is told in one batch, each place once, without what lies in another', () => {
    const box = smallElement('DIV', body);
    const [first, second] = paragraphs(2) as [SmallNode, SmallNode];
    const inner = smallElement('P', box);
    for (const place of [first, inner, box, second, first]) insertInto(place);
    expect(batches).toEqual([]);
    vi.advanceTimersByTime(1_000);
    expect(batches).toEqual([[first, box, second]]);
  });

  it('is the whole page for a thousand insertions in one turn, once', () => {
    for (const place of paragraphs(1_000)) insertInto(place);
    vi.advanceTimersByTime(60_000);
    expect(batches).toEqual(['all']);
  });

  it('is the whole page for a thousand insertions that come in one report, of which few are looked at', () => {
    SmallNode.asked = 0;
    SmallObserver.tell(paragraphs(1_000).map(insertion));
    expect(SmallNode.asked).toBeLessThan(500);
    vi.advanceTimersByTime(60_000);
    expect(batches).toEqual(['all']);
  });

  it('is place by place again after a flood', () => {
    for (const place of paragraphs(1_000)) insertInto(place);
    vi.advanceTimersByTime(5_000);
    const few = paragraphs(20);
    for (const place of few) insertInto(place);
    vi.advanceTimersByTime(5_000);
    expect(batches).toEqual(['all', few]);
  });

  it('is told four times a second at most', () => {
    changeEvery(10, 1_000);
    expect(batches.length).toBeGreaterThan(1);
    expect(batches.length).toBeLessThanOrEqual(4);
  });

  it('is told less and less often on a page that never rests, but told', () => {
    const inMinutes = [1, 2, 3].map(() => {
      const before = batches.length;
      changeEvery(50, 60_000);
      return batches.length - before;
    });
    // Four a second would be 240.
    expect(inMinutes[0]).toBeLessThan(60);
    for (const told of inMinutes.slice(1)) {
      expect(told).toBeLessThanOrEqual(16);
      expect(told).toBeGreaterThanOrEqual(10);
    }
  });

  it('is told as soon as ever when the page has rested', () => {
    changeEvery(50, 120_000);
    vi.advanceTimersByTime(10_000);
    const before = batches.length;
    changeEvery(50, 1_000);
    expect(batches.length - before).toBeGreaterThanOrEqual(3);
  });

  it('is told of each text at once, in a flood too', () => {
    const changed = paragraphs(500).map(smallText);
    SmallObserver.tell(changed.map((target) => ({ ...insertion(target), type: 'characterData' })));
    expect(texts).toEqual(changed);
    expect(batches).toEqual([]);
  });

  it.each([
    ['while a batch is waiting', true],
    ['in a moment of rest', false],
  ])('is told to nobody after an end %s', (_, isWaiting) => {
    if (isWaiting) insertInto(body);
    life.abort();
    insertInto(body);
    vi.advanceTimersByTime(60_000);
    expect(batches).toEqual([]);
  });

  /** Let the page change something every so many milliseconds, for so long. */
  function changeEvery(pause: number, time: number): void {
    for (let passed = 0; passed < time; passed += pause) {
      insertInto(body);
      vi.advanceTimersByTime(pause);
    }
  }
});

function insertInto(target: SmallNode): void {
  SmallObserver.tell([insertion(target)]);
}

function insertion(target: SmallNode): object {
  return { type: 'childList', target, addedNodes: [smallText(target)], removedNodes: [] };
}
