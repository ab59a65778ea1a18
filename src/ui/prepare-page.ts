import type { Strings } from './strings.ts';

/** Give one of the extension's own pages its language, direction and title. */
export function preparePage(page: Document, strings: Strings, title: string): void {
  page.documentElement.lang = strings.language;
  page.documentElement.dir = strings.direction;
  page.title = title;
}
