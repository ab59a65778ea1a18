import browser from 'webextension-polyfill';

/** On this device: the version that the reader has not been told of yet. */
const key = 'news.version';

export async function setWhatsNewVersion(version: string): Promise<void> {
  await browser.storage.local.set({ [key]: version });
}

/** The version to tell the reader of, if there is one. */
export async function readWhatsNewVersion(): Promise<string | undefined> {
  try {
    const { [key]: version } = await browser.storage.local.get(key);
    return typeof version === 'string' ? version : undefined;
  } catch {
    // No news is no loss.
    return undefined;
  }
}

export async function clearWhatsNewVersion(): Promise<void> {
  await browser.storage.local.remove(key);
}
