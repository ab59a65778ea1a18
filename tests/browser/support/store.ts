import type { Page } from 'puppeteer-core';
import type { SearchAnswer, StoreStatus } from '../../../src/core/briefing.ts';
import type { Settings } from '../../../src/core/settings.ts';
import { onOwnPage, scriptlessPage } from './own-page.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';

const api = '(globalThis.browser ?? globalThis.chrome)';

/** What the background says of its store. */
export async function storeStatus(session: Session): Promise<StoreStatus> {
  return ((await askBackground(session, 'status', {})) as { value: StoreStatus }).value;
}

/** Wait until the store is full, and return what the background says of it then. */
export function readyStore(session: Session): Promise<StoreStatus> {
  return onOwnPage(session, (page) =>
    until('a full store', async () => {
      const { value } = (await askFrom(page, 'status', {})) as { value: StoreStatus };
      return value.state === 'ready' && value;
    }),
  );
}

/** The background's reply to a message of one of the extension's pages. */
export function askBackground(session: Session, name: string, body: object): Promise<unknown> {
  return onOwnPage(session, (page) => askFrom(page, name, body));
}

/** The same from a page that is there: to open one costs far more than to ask. */
export function askFrom(own: Page, name: string, body: object): Promise<unknown> {
  return own.evaluate(`${api}.runtime.sendMessage(${JSON.stringify({ name, body })})`);
}

/** What the extension remembers of an import that found no room. */
export function failedImport(session: Session): Promise<unknown> {
  const key = 'store.failedImport';
  return onOwnPage(session, (page) =>
    page.evaluate(`${api}.storage.session.get('${key}').then((kept) => kept['${key}'])`),
  );
}

/** Delete every database of the extension, as a browser does that runs out of space. */
export async function deleteDatabases(session: Session): Promise<void> {
  await onOwnPage(session, (page) => page.evaluate(`(${emptied})(0)`));
}

/** Put empty databases of version `version` in the place of the extension's; the versions that then lie there. */
export async function replaceDatabases(session: Session, version: number): Promise<number[]> {
  return onOwnPage(session, (page) => page.evaluate(`(${emptied})(${version})`) as Promise<number[]>);
}

/** The versions of the extension's databases. */
export async function databaseVersions(session: Session): Promise<number[]> {
  const versions = 'indexedDB.databases().then((all) => all.map(({ version }) => version))';
  return onOwnPage(session, (page) => page.evaluate(versions) as Promise<number[]>);
}

const emptied = `async (version) => {
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  for (const { name } of await indexedDB.databases()) {
    await done(indexedDB.deleteDatabase(name));
    if (version > 0) (await done(indexedDB.open(name, version))).close();
  }
  return (await indexedDB.databases()).map(({ version }) => version);
}`;

/** Store a setting as another device's sync would: under its key, past the interface. */
export async function storeSetting<K extends keyof Settings>(
  session: Session,
  name: K,
  value: Settings[K],
): Promise<void> {
  const item = JSON.stringify({ [`settings.${name}`]: value });
  await onOwnPage(session, (page) => page.evaluate(`${api}.storage.sync.set(${item})`));
}

const inDatabase = (mode: string, use: string) => `(async () => {
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const [{ name }] = await indexedDB.databases();
  const database = await done(indexedDB.open(name));
  const result = await done(database.transaction('passages', '${mode}').objectStore('passages').${use});
  database.close();
  return result ?? 0;
})()`;
/** A script for a page of the extension: take the passages out of the database. */
export const emptyPassages = inDatabase('readwrite', 'clear()');
/** A script as well: how many rows of passages there are. Four passages stand in each. */
export const countPassageRows = inDatabase('readonly', 'count()');

/**
 * Let the store be filled from nothing, and stop in the middle: as long as this transaction lives, no step of the import can be
 * written. Rejects where the store was full before it could be stopped.
 */
export async function haltFilling(session: Session): Promise<{ release(): Promise<void> }> {
  await deleteDatabases(session);
  await session.extension.stopBackground();
  const page = await session.extension.extensionPage(scriptlessPage);
  void page.evaluate(`void ${api}.runtime.sendMessage({ name: 'status', body: {} })`);
  await page.evaluate(`(${halt})()`);
  return {
    async release() {
      await page.evaluate('window.isReleased = true');
      await page.close();
    },
  };
}

const halt = `async () => {
  while (!(await indexedDB.databases()).some(({ version }) => version > 1)) await new Promise((resolve) => setTimeout(resolve));
  const database = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('backgrounder-store');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  await new Promise((resolve, reject) => {
    const look = () => {
      const meta = database.transaction(database.objectStoreNames, 'readwrite').objectStore('meta');
      const stay = () => {
        meta.getAllKeys().onsuccess = ({ target: { result: keys } }) => {
          if (window.isReleased) return database.close();
          if (keys.includes('current')) reject(new Error('The store is full already.'));
          else if (!keys.includes('seeding')) look();
          else {
            resolve();
            stay();
          }
        };
      };
      stay();
    };
    look();
  });
}`;

/** The id of an article that the store has. */
export function firstArticle(session: Session): Promise<string> {
  return onOwnPage(session, async (page) => {
    const message = "{ name: 'search', body: { query: 'treaty', limit: 1 } }";
    const reply = await page.evaluate(`${api}.runtime.sendMessage(${message})`);
    const article = (reply as { value: SearchAnswer }).value.results[0]?.article;
    if (!article) throw new Error('The store has no article about a treaty.');
    return article;
  });
}
