/**
 * Plain IndexedDB, for what a cold worker reads: opening a database through Dexie costs it half as much again as opening
 * it and reading ten rows does without (docs/decisions/0060). Everything that writes goes through Dexie.
 */

export function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Open a database if it exists, in whatever version it has; it is not made if there is none. */
export function openExisting(indexedDB: IDBFactory, name: string): Promise<IDBDatabase | undefined> {
  const request = indexedDB.open(name);
  let isMissing = false;
  return new Promise((resolve, reject) => {
    request.onupgradeneeded = () => {
      isMissing = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      const database = request.result;
      // Someone deletes or upgrades the database: get out of the way.
      database.onversionchange = () => database.close();
      resolve(database);
    };
    request.onerror = (event) => {
      if (isMissing) event.preventDefault(); // Firefox reports an unhandled error as one of the page.
      if (isMissing) resolve(undefined);
      else reject(request.error);
    };
  });
}
