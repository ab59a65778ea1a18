import { render } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { parseSearchPlace } from '../../src/core/search-address.ts';
import { Message } from '../../src/reader/Message.tsx';
import { StringsProvider } from '../../src/ui/strings.ts';
import { english } from '../ui/english.ts';

it('leads from a missing article to the search as a page of its own, which does not close like a popup', () => {
  const page = render(
    <StringsProvider value={english}>
      <Message title="No such article" text="It is not in the store." />
    </StringsProvider>,
  );
  const [, path, search = ''] = /href="([^"?]+)([^"]*)"/.exec(page) ?? [];
  expect(path).toBe('popup.html');
  expect(parseSearchPlace(search.replaceAll('&amp;', '&'))).toEqual({ query: '', isTab: true });
});
