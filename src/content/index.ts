/**
 * The page script. It reads the settings, and where the reader wants it, starts a session on the document; a session
 * ends by one `abort()`: on a setting, on `document.open`, when the extension is updated under the page.
 */

import { navigated } from '../core/abort-reason.ts';
import { cardElement } from '../core/card-element.ts';
import { offReason, type Settings } from '../core/settings.ts';
import { type Lexicon, openLexicon } from '../core/spotting/lexicon.ts';
import { type LexiconCarrier, unpackLexicon } from '../core/spotting/lexicon-script.ts';
import { tell } from '../messages/tell.ts';
import { watchSettings } from '../platform/settings.ts';
import { rootElement } from './dom.ts';
import { removeHighlights } from './highlights.ts';
import { awaitPopups } from './popup-ports.ts';
import { type Session, startSession } from './session.ts';
import { siteHost } from './site-host.ts';

declare global {
  interface Uint8Array {
    /** Chrome 140, Firefox 133; not yet in the compiler's library. */
    setFromBase64(text: string): unknown;
  }
  interface Document {
    /** Chromium only. */
    prerendering?: boolean;
  }
  /** Left by `lexicon.js`, the content script before this one. */
  var backgrounderLexicon: LexiconCarrier | undefined;
}

/** Square pixels under which nobody reads in a frame: it is there to count or to carry messages, and pages have dozens. */
const smallestFrame = 10_000;

if (isReadable()) whenShown(start);

function start(): void {
  removeLeftovers();
  const life = new AbortController();
  let session: Session | undefined;
  let sessionEnd: AbortController | undefined;
  let settings: Settings | undefined;
  let lexicon: Lexicon | undefined;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let root = rootElement();
  let address = addressNow();
  /** Topics that the tab's button was told of: of a page that has none, nothing is told. */
  let told = 0;

  const tellPopups = awaitPopups({
    session: () => session,
    state: () => session?.state() ?? off() ?? 'scanning',
    signal: life.signal,
  });

  function begin(): void {
    end(navigated);
    lexicon ??= readLexicon();
    if (!lexicon || !settings || off()) return;
    sessionEnd = new AbortController();
    session = startSession({
      lexicon,
      settings,
      signal: sessionEnd.signal,
      onUpdate,
      onGone: () => life.abort(),
    });
  }

  function end(reason?: typeof navigated): void {
    sessionEnd?.abort(reason);
    session = undefined;
  }

  function onUpdate(): void {
    const now = addressNow();
    // A single-page application went on to another page: its evidence is not this one's.
    if (rootElement() !== root || now !== address) {
      root = rootElement();
      address = now;
      begin();
    } else count();
    tellPopups();
  }

  /** The main frame's number stands for the tab. */
  function count(): void {
    const topics = new Set(session?.mentions().map(({ topicId }) => topicId)).size;
    if (top !== window || topics === told) return;
    told = topics;
    tell('counted', { topics });
  }

  function off() {
    return settings && offReason(settings, siteHost(), Date.now());
  }

  /** Bring the session in line with the settings; a quiet time has an end. */
  function applySettings(): void {
    clearTimeout(quiet);
    // The number goes with a site that is turned off, and when the page is left; it may be back from the cache.
    told &&= -1;
    if (!settings || life.signal.aborted) return;
    const reason = off();
    if (reason === 'quiet') quiet = setTimeout(applySettings, settings.quietUntil - Date.now() + 50);
    if (reason) end();
    else if (session) session.setSettings(settings);
    else begin();
    tellPopups();
  }

  life.signal.addEventListener('abort', () => end());
  watchSettings((next) => {
    settings = next;
    applySettings();
  }, life.signal);
}

function readLexicon(): Lexicon | undefined {
  const carrier = globalThis.backgrounderLexicon;
  return carrier && openLexicon(unpackLexicon(carrier, (bytes, text) => bytes.setFromBase64(text)));
}

/** The page of a site; some applications keep theirs in the fragment, which else is a place on the page. */
function addressNow(): string {
  return location.href.replace(/#(?![!/]).*/, '');
}

/** HTML only: no images, PDFs, feeds or XML. */
function isReadable(): boolean {
  return document.contentType === 'text/html' && rootElement() instanceof HTMLElement;
}

/**
 * Wait for what nobody sees yet: a page prerendered in case it is wanted, a frame without room for a line, or a window opened
 * empty, to be filled by a script.
 */
function whenShown(run: () => void): void {
  // In Firefox, which has no such property, a picture of that name would be one.
  if (document.prerendering === true) {
    document.addEventListener('prerenderingchange', run, { once: true });
  } else if (top !== window && innerWidth * innerHeight < smallestFrame) {
    addEventListener('resize', () => whenShown(run), { once: true });
  } else if (document.body?.firstChild || location.href !== 'about:blank') run();
  else {
    new MutationObserver((_, observer) => {
      observer.disconnect();
      run();
    }).observe(document, { childList: true, subtree: true });
  }
}

/** An earlier version of this script may have died here, by an update, with its marks and its card still standing. */
function removeLeftovers(): void {
  document.querySelector(cardElement)?.remove();
  removeHighlights();
}
