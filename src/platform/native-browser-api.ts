/**
 * Stands in for webextension-polyfill in the page script, which runs on every page and needs little of it: since
 * Manifest V3 both browsers return promises under `chrome`. Not `browser`, which older Chromium has not: a page's
 * `<iframe name="browser">` would be found under it, in the extension's own world too.
 * See docs/decisions/0002-page-script-without-polyfill.md.
 */
import type Polyfill from 'webextension-polyfill';

declare const chrome: typeof Polyfill;

// biome-ignore lint/style/noDefaultExport: the module that it stands in for has a default export.
export default chrome;
