/**
 * What runs in the page: Backgrounder's own modules as the page script has them, the floor and the peers. Times in
 * milliseconds; what is short is repeated until the clock, which ticks ten times a millisecond, can tell.
 */
import Mark from 'mark.js';
import AhoCorasick from 'modern-ahocorasick';
import { blocksUnder } from '../../../src/content/blocks.ts';
import { startFrameScanner } from '../../../src/content/frame-scanner.ts';
import { createHighlights } from '../../../src/content/highlights.ts';
import { createPageScan, type PageScan } from '../../../src/content/page-scan.ts';
import { runInSlices } from '../../../src/content/slices.ts';
import { defaults } from '../../../src/core/settings.ts';
import { type Lexicon, type LexiconTable, openLexicon } from '../../../src/core/spotting/lexicon.ts';
import { unpackLexicon } from '../../../src/core/spotting/lexicon-script.ts';

interface Given {
  table: LexiconTable;
  base64: string;
}

const lexicons = new Map<number, Lexicon>();
const peers = new Map<
  number,
  { regex: RegExp; automaton: { search(text: string): unknown[] }; texts: string[] }
>();

/** Take a lexicon; with `texts`, make the peers' ready as well. */
export function give(size: number, { table, base64 }: Given, texts: string[] = []): void {
  lexicons.set(size, openLexicon({ table, bytes: decoded(base64) }));
  if (texts.length === 0) return;
  const escaped = [...texts]
    .sort((a, b) => b.length - a.length)
    .map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  peers.set(size, {
    regex: new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu'),
    automaton: new AhoCorasick(texts),
    texts,
  });
}

function decoded(base64: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array((base64.length / 4) * 3);
  bytes.setFromBase64(base64);
  return bytes;
}

/** The floor: every text node of the page, its text looked at. */
export function walk(): number {
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  let characters = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) characters += (node as Text).data.length;
  return characters;
}

const unread = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA|SELECT|CODE|PRE|BUTTON|IFRAME|svg|HEAD)$/;

/** A walk over the text nodes that are read, by the TreeWalker's own filter. */
function* readable(): Generator<string> {
  const walker = document.createTreeWalker(
    document.documentElement,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) =>
      node.nodeType === Node.TEXT_NODE
        ? NodeFilter.FILTER_ACCEPT
        : unread.test(node.nodeName)
          ? NodeFilter.FILTER_REJECT
          : NodeFilter.FILTER_SKIP,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield (node as Text).data;
}

function walkReadable(): number {
  let characters = 0;
  for (const text of readable()) characters += text.length;
  return characters;
}

/** What the page script does to a page, from the first node to the last mark. */
function* spotting(lexicon: Lexicon, done?: (scan: PageScan) => void): Generator<void> {
  const highlights = createHighlights('dotted');
  const scan = createPageScan({ lexicon, highlights, settings: defaults, language: 'en' });
  for (const block of blocksUnder(document.documentElement, { current: 0 }, () => undefined)) {
    scan.read(block);
    yield;
  }
  yield* scan.update(true);
  done?.(scan);
  highlights.clear();
}

function spot(size: number): void {
  const work = spotting(lexiconOf(size));
  while (!work.next().done);
}

function lexiconOf(size: number): Lexicon {
  const lexicon = lexicons.get(size);
  if (!lexicon) throw new Error(`No lexicon of ${size} names was given.`);
  return lexicon;
}

export function isOnTopic(size: number): boolean {
  let onTopic = false;
  for (const _ of spotting(lexiconOf(size), (scan) => (onTopic = scan.isOnTopic())));
  return onTopic;
}

function contestants(sizes: number[]): Record<string, () => unknown> {
  const all: Record<string, () => unknown> = { walk, 'walk, filtered': walkReadable };
  for (const size of sizes) all[`Backgrounder, ${size}`] = () => spot(size);
  for (const [size, { regex, automaton }] of peers) {
    all[`regex, ${size}`] = () => [...readable()].map((text) => [...text.matchAll(regex)].length);
    all[`modern-ahocorasick, ${size}`] = () => [...readable()].map((text) => automaton.search(text).length);
  }
  return all;
}

/** Times of every contestant in each of `rounds` rounds, in turns, after a warm-up. */
export function compare(sizes: number[], rounds: number): Record<string, number[]> {
  const entries = Object.entries(contestants(sizes)).map(([name, run]) => ({
    name,
    run,
    times: repeatsFor(run),
  }));
  const results: Record<string, number[]> = Object.fromEntries(entries.map(({ name }) => [name, []]));
  for (let at = 0; at < rounds; at++) {
    for (const { name, run, times } of entries) results[name]?.push(timeOf(run, times));
  }
  return results;
}

function repeatsFor(run: () => unknown): number {
  // Warm: the compiler has seen it for a while.
  const begin = performance.now();
  let runs = 0;
  while (performance.now() - begin < 60 && runs < 2_000) {
    run();
    runs++;
  }
  return Math.max(1, Math.round((runs * 5) / Math.max(1, performance.now() - begin)));
}

function timeOf(run: () => unknown, times: number): number {
  const begin = performance.now();
  for (let at = 0; at < times; at++) run();
  return (performance.now() - begin) / times;
}

/** mark.js wraps what it finds in elements; they are taken out again. One run. */
export async function markJs(size: number): Promise<number> {
  const texts = peers.get(size)?.texts ?? [];
  const mark = new Mark(document.body);
  const begin = performance.now();
  await new Promise<void>((resolve) =>
    mark.mark(texts, { separateWordSearch: false, done: () => resolve() }),
  );
  const time = performance.now() - begin;
  mark.unmark();
  return time;
}

/** In a world that has run nothing yet: the lexicon's script, the lexicon, the first scan. */
export function cold(script: string): { load: number; open: number; scan: number } {
  const begin = performance.now();
  // As the page script's neighbour: compiled and run from its text. A function made of the text would copy all of it first.
  // biome-ignore lint/security/noGlobalEval: it is there to be timed.
  globalThis.eval(script);
  const loaded = performance.now();
  const carrier = globalThis.backgrounderLexicon;
  if (!carrier) throw new Error('The script left no lexicon.');
  lexicons.set(0, openLexicon(unpackLexicon(carrier, (bytes, text) => bytes.setFromBase64(text))));
  const opened = performance.now();
  spot(0);
  return { load: loaded - begin, open: opened - loaded, scan: performance.now() - opened };
}

/** A floor in a world that has run nothing yet. */
export function coldWalk(filtered: boolean): number {
  const begin = performance.now();
  if (filtered) walkReadable();
  else walk();
  return performance.now() - begin;
}

/** Milliseconds for 1,000 insertions before `count` marks of a kind. */
export function insertions(kind: 'none' | 'StaticRange' | 'Range', count: number): number {
  const box = document.createElement('div');
  for (let at = 0; at < count; at++) {
    const line = document.createElement('p');
    line.textContent = 'A name in a line of text';
    box.append(line);
  }
  document.body.append(box);
  const highlights = createHighlights('dotted');
  const live: Range[] = [];
  for (const { firstChild } of box.children) {
    if (!firstChild || kind === 'none') continue;
    const bounds = { startContainer: firstChild, startOffset: 2, endContainer: firstChild, endOffset: 6 };
    if (kind === 'StaticRange') highlights.add(new StaticRange(bounds));
    else {
      const range = new Range();
      range.setStart(firstChild, 2);
      range.setEnd(firstChild, 6);
      live.push(range);
    }
  }
  const ranges = live.length > 0 ? new Highlight(...live) : undefined;
  if (ranges) CSS.highlights.set('bench-live', ranges);
  const begin = performance.now();
  for (let at = 0; at < 1_000; at++) {
    const added = document.createElement('span');
    added.textContent = 'later';
    box.prepend(added);
  }
  const time = performance.now() - begin;
  highlights.clear();
  ranges?.clear();
  CSS.highlights.delete('bench-live');
  box.remove();
  return time;
}

/** Fill the page with `characters` of text from `words`, in nodes of about 25 characters. */
export function fill(characters: number, words: string[]): { nodes: number } {
  document.body.textContent = '';
  let nodes = 0;
  let at = 0;
  let left = characters;
  const text = () => {
    let part = '';
    while (part.length < 22) part += `${words[at++ % words.length]} `;
    left -= part.length;
    nodes++;
    return part;
  };
  const all = document.createDocumentFragment();
  while (left > 0) {
    const line = document.createElement('p');
    const strong = document.createElement('b');
    strong.append(text());
    line.append(text(), strong, text());
    all.append(line);
  }
  document.body.append(all);
  return { nodes };
}

/** The whole page in the page script's own slices: how long each was. */
export async function slices(size: number): Promise<number[]> {
  const lengths: number[] = [];
  let begin = 0;
  let end = 0;
  const work = spotting(lexiconOf(size));
  const timed: Iterator<void> = {
    next() {
      if (begin === 0) {
        begin = performance.now();
        // Runs when the slice is over.
        queueMicrotask(() => {
          lengths.push(end - begin);
          begin = 0;
        });
      }
      const result = work.next();
      end = performance.now();
      return result;
    },
  };
  await runInSlices(timed, new AbortController().signal);
  return lengths;
}

/** Milliseconds until the first mark, and until the whole page is read, with the page script's own reading. */
export async function firstMark(size: number): Promise<{ first: number; all: number }> {
  // The page is laid out when a page script comes.
  document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  const life = new AbortController();
  const begin = performance.now();
  let first = Number.NaN;
  const { add } = Highlight.prototype;
  Highlight.prototype.add = function (range) {
    if (Number.isNaN(first)) first = performance.now() - begin;
    return add.call(this, range);
  };
  const all = await new Promise<number>((resolve) => {
    startFrameScanner({
      lexicon: lexiconOf(size),
      settings: defaults,
      language: 'en',
      signal: life.signal,
      onUpdate: () => resolve(performance.now() - begin),
    });
  });
  Highlight.prototype.add = add;
  life.abort();
  return { first, all };
}
