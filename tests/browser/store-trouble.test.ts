import { expect, it } from 'vitest';
import { onOwnPage } from './support/own-page.ts';
import { inEachBrowser, type Session } from './support/session.ts';
import { askBackground, readyStore } from './support/store.ts';
import { until } from './support/until.ts';

/** Do something with the store's table of postings, past the store. */
function withTerms<T>(session: Session, work: string): Promise<T> {
  return onOwnPage(
    session,
    (page) =>
      page.evaluate(`new Promise((resolve, reject) => {
      const opening = indexedDB.open('backgrounder-store');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = async () => {
        const terms = opening.result.transaction('terms', 'readwrite').objectStore('terms');
        const settled = (request) => new Promise((done) => (request.onsuccess = () => done(request.result)));
        const value = await (${work})(terms, settled);
        opening.result.close();
        resolve(value);
      };
    })`) as Promise<T>,
  );
}

inEachBrowser('an index that somebody damaged', (session) => {
  it('does not keep search from answering, and is mended', async () => {
    await readyStore(session());
    const rows = await withTerms<number>(
      session(),
      `async (terms, settled) => {
        const rows = await settled(terms.getAll());
        await Promise.all(rows.map((row) => settled(terms.put({ ...row, bytes: new Uint8Array([9, 200, 200]) }))));
        return rows.length;
      }`,
    );
    expect(rows).toBeGreaterThan(10);
    await session().extension.stopBackground();
    expect(await askBackground(session(), 'search', { query: 'treaty', limit: 5 })).toMatchObject({
      ok: true,
      value: { results: expect.arrayContaining([expect.objectContaining({ text: expect.any(String) })]) },
    });
    const sizes =
      '(terms, settled) => settled(terms.getAll()).then((rows) => rows.map((row) => row.bytes.length))';
    await until('the index to be mended', async () => {
      const bytes = await withTerms<number[]>(session(), sizes);
      return bytes.length >= rows && bytes.every((length) => length > 3);
    });
    await readyStore(session());
  });
});
