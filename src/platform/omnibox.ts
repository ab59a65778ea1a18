import browser from 'webextension-polyfill';
import type { Disposition } from './tabs.ts';

/** Firefox for Android has no keywords in its address bar, whatever the types say. */
const omnibox: typeof browser.omnibox | undefined = browser.omnibox;

export interface Suggestion {
  /** What `onInputEntered` is told when it is chosen. */
  content: string;
  description: string;
}

/** Does the browser read suggestions as XML? Chromium does; Firefox, alone in knowing `getBrowserInfo`, shows them as they are. */
export const suggestionsAreXml = !('getBrowserInfo' in browser.runtime);

/** Call these three at the top level. */
export function onInputStarted(hint: () => string): void {
  omnibox?.onInputStarted.addListener(() => omnibox.setDefaultSuggestion({ description: hint() }));
}

export function onInputChanged(suggest: (text: string) => Promise<Suggestion[]>): void {
  omnibox?.onInputChanged.addListener((text, show) => void suggest(text).then(show));
}

export function onInputEntered(listener: (text: string, disposition: Disposition) => Promise<void>): void {
  omnibox?.onInputEntered.addListener((text, disposition) => void listener(text, disposition));
}
