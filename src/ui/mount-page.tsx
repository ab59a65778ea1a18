import { type ComponentChildren, render } from 'preact';
import type { LocaleStrings } from '../core/languages.ts';
import { preparePage } from './prepare-page.ts';
import { makeStrings, StringsProvider, type Translate } from './strings.ts';

/**
 * Show one of the extension's own pages, in the language of `locale`; `title` makes its title from the messages. Called
 * again, it shows the same page in another language.
 */
export function mountPage(
  page: Document,
  locale: LocaleStrings,
  title: (translate: Translate) => string,
  content: ComponentChildren,
): void {
  const strings = makeStrings(locale.translate, locale.language);
  preparePage(page, strings, title(locale.translate));
  const root = page.getElementById('root');
  if (root) render(<StringsProvider value={strings}>{content}</StringsProvider>, root);
}
