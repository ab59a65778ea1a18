import type { Settings } from '../core/settings.ts';
import type { Lexicon } from '../core/spotting/lexicon.ts';
import { blocksUnder } from './blocks.ts';
import {
  closest,
  composedParentOf,
  isConnected,
  isElement,
  isShadowRoot,
  rootElement,
  shadowRootOf,
} from './dom.ts';
import { createHighlights, type Highlights } from './highlights.ts';
import { marksCss } from './marks-css.ts';
import { watchMutations } from './mutation-watcher.ts';
import { createPageScan, type PageScan } from './page-scan.ts';
import { runInSlices } from './slices.ts';
import { blocksInViewport } from './viewport.ts';

/** The reading of one frame, from the first slice to its end: text in, marks out, again on every change. */
export interface FrameScanner {
  scan: PageScan;
  highlights: Highlights;
  /** Open shadow roots that were read, for hit testing. */
  shadowRoots: ReadonlySet<ShadowRoot>;
  isScanning(): boolean;
  setSettings(settings: Settings): void;
}

export interface FrameScannerOptions {
  lexicon: Lexicon;
  settings: Settings;
  /** Of the page. */
  language: string;
  signal: AbortSignal;
  /** The marks, or the verdict, may have changed. */
  onUpdate(): void;
}

/** Milliseconds from a scroll to the choice of marks, on pages with more than are shown at a time. */
const afterScroll = 150;

/** On a page that is not known to be on topic yet, it is asked for after so many blocks. */
const blocksBetweenVerdicts = 256;

/** How long, in milliseconds, a custom element's root is waited for: the pauses double. */
const firstWait = 250;
const longestWait = 60_000;

/** Begin to read the document: what is on screen first, the rest in slices, then whatever changes. */
export function startFrameScanner({
  lexicon,
  settings,
  language,
  signal,
  onUpdate,
}: FrameScannerOptions): FrameScanner {
  const highlights = createHighlights(settings.underline);
  const scan = createPageScan({ lexicon, highlights, settings, language });
  const shadowRoots = new Set<ShadowRoot>();
  const sections = { current: 0 };
  let queue: Promise<unknown> = Promise.resolve();
  let running = 0;
  const undefinedYet = new Set<Element>();
  let wait = firstWait;
  let isAwaiting = false;
  let isChoosing = false;
  let isMarked = false;
  let blocks = 0;

  const watcher = watchMutations(
    (changed) => {
      const roots = changed === 'all' ? [rootElement(), ...shadowRoots] : changed;
      const removed = new Set<Node>(roots);
      enqueue(function* () {
        const before = sections.current;
        for (const root of shadowRoots) {
          // The page may have replaced the sheets.
          if (isConnected(root)) adoptMarks(root);
          else shadowRoots.delete(root);
        }
        for (const root of roots) if (isConnected(root)) yield* isShadowRoot(root) ? enter(root) : read(root);
        // What has been read again unchanged stays as it is: its marks do not flicker, however much changes around it.
        scan.prune(
          ({ element, section }) =>
            isConnected(element) && (section > before || (changed !== 'all' && !isUnder(element, removed))),
        );
        yield* update(changed === 'all' && shadowRoots.size === 0);
      });
    },
    scan.recheck,
    signal,
  );

  /** One work at a time: a later one starts from what an earlier one has found. */
  function enqueue(work: () => Iterator<unknown>): void {
    running++;
    queue = queue
      .then(() => runInSlices(work(), signal))
      .finally(() => {
        running--;
        if (!signal.aborted) {
          highlights.restore();
          onUpdate();
        }
      })
      // Last: whatever goes wrong, the next work has its turn.
      .catch((error: unknown) => console.warn('Backgrounder cannot read this page.', error));
  }

  function* update(whole?: boolean): Generator<void> {
    isMarked = scan.isOnTopic();
    yield* scan.update(whole);
    yield* highlights.choose();
  }

  /** Scrolling brings other marks near, where not all are shown. */
  function onScroll(): void {
    if (isChoosing || !highlights.isCrowded()) return;
    isChoosing = true;
    setTimeout(() => {
      isChoosing = false;
      void runInSlices(highlights.choose(), signal);
    }, afterScroll);
  }

  /** Elements whose script has not come yet get their roots without any sign: look again, less and less often. */
  function awaitRoots(): void {
    if (isAwaiting || undefinedYet.size === 0 || wait > longestWait || signal.aborted) return;
    isAwaiting = true;
    setTimeout(() => {
      isAwaiting = false;
      for (const element of undefinedYet) {
        const root = shadowRootOf(element);
        if (root) watcher.report(root);
        if (root || !isConnected(element)) undefinedYet.delete(element);
      }
      awaitRoots();
    }, wait);
    wait *= 2;
  }

  function* read(root: Element | ShadowRoot): Generator<void> {
    const found: ShadowRoot[] = [];
    const onHost = (host: Element, shadowRoot: ShadowRoot | null) => {
      if (shadowRoot) found.push(shadowRoot);
      else if (!undefinedYet.has(host) && closest(host, ':not(:defined)') === host) {
        wait = firstWait;
        undefinedYet.add(host);
      }
    };
    if (isElement(root)) onHost(root, shadowRootOf(root));
    // A changed block that holds no heading stays in the section of what stands before it: a new number is fair enough.
    sections.current++;
    scan.enter(root);
    for (const block of blocksUnder(root, sections, onHost)) {
      scan.read(block);
      yield;
      // What a long page is about is known before its end: its first marks do not wait for that.
      if (!isMarked && ++blocks % blocksBetweenVerdicts === 0 && scan.isOnTopic()) yield* update();
    }
    for (const shadowRoot of found) yield* enter(shadowRoot);
    awaitRoots();
  }

  function* enter(root: ShadowRoot): Generator<void> {
    if (!shadowRoots.has(root)) {
      shadowRoots.add(root);
      adoptMarks(root);
      watcher.add(root);
    }
    yield* read(root);
  }

  signal.addEventListener('abort', () => highlights.clear());
  addEventListener('scroll', onScroll, { signal, passive: true, capture: true });
  watcher.add(document);
  enqueue(function* () {
    for (const root of blocksInViewport()) yield* read(root);
    yield* update(false);
    yield* read(rootElement());
    // What stands in a shadow root is read after the document, wherever its host is.
    yield* update(shadowRoots.size === 0);
  });
  return {
    scan,
    highlights,
    shadowRoots,
    isScanning: () => running > 0,
    setSettings(next) {
      scan.setSettings(next);
      enqueue(update);
    },
  };
}

function isUnder(element: Element, roots: ReadonlySet<Node>): boolean {
  for (let node: Node | null = element; node; node = composedParentOf(node)) if (roots.has(node)) return true;
  return false;
}

let marksSheet: CSSStyleSheet | undefined;

/**
 * The manifest's style sheet does not reach into shadow trees in Firefox (bug 1868009); Chromium inherits from outside.
 * Firefox before 153 refuses `adoptedStyleSheets` from content scripts (bug 1751346): there the marks inside shadow
 * roots are found by hit test and popup, but not painted.
 */
function adoptMarks(root: ShadowRoot): void {
  try {
    marksSheet ??= createMarksSheet();
    if (!root.adoptedStyleSheets.includes(marksSheet)) root.adoptedStyleSheets.push(marksSheet);
  } catch {
    // See above: nothing is lost but the underline.
  }
}

function createMarksSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(marksCss);
  return sheet;
}
