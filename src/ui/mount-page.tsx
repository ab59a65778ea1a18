import { type ComponentChildren, render } from 'preact';
import { preparePage } from './prepare-page.ts';
import { makeStrings, type ReadMessage, StringsProvider, type Translate } from './strings.ts';

/**
 * Show one of the extension's own pages, in the language of `voice`; `title` makes its title from the messages. Called
 * again, it lets the page that is shown speak with another voice.
 */
export function mountPage(
  page: Document,
  voice: { translate: ReadMessage; language: string },
  title: (translate: Translate) => string,
  content: ComponentChildren,
): void {
  const strings = makeStrings(voice.translate, voice.language);
  preparePage(page, strings, title(voice.translate));
  const root = page.getElementById('root');
  if (root) render(<StringsProvider value={strings}>{content}</StringsProvider>, root);
}
