const lockName = 'backgrounder-seed';

/** Import alone, across all of the extension's contexts, where the browser has Web Locks. */
export async function seedLock<T>(work: () => Promise<T>): Promise<T | 'held'> {
  // Types say that it is always there; private windows of some browsers disagree.
  const locks: LockManager | undefined = navigator.locks;
  if (!locks) return work();
  return locks.request(lockName, { ifAvailable: true }, (lock) => (lock ? work() : ('held' as const)));
}

/** Resolves when no context imports any more, whether it has finished or was ended in the middle of it. */
export async function seedLockFree(): Promise<void> {
  await navigator.locks.request(lockName, () => {});
}

/** Bytes that the extension uses, if the browser says so. */
export async function usedBytes(): Promise<number | undefined> {
  return (await navigator.storage?.estimate())?.usage;
}
