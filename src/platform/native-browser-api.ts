/**
 * Stands in for webextension-polyfill in the page script, which runs on every page and needs little of it: since
 * Manifest V3 both browsers return promises, Firefox under `browser`, Chromium under `chrome`.
 * See docs/decisions/0002-page-script-without-polyfill.md.
 */
import type Polyfill from 'webextension-polyfill';

declare const browser: typeof Polyfill | undefined;
declare const chrome: typeof Polyfill;

const api: typeof Polyfill = typeof browser === 'undefined' ? chrome : browser;
// biome-ignore lint/style/noDefaultExport: the module that it stands in for has a default export.
export default api;
