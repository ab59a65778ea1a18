import browser from 'webextension-polyfill';

export type Sender = browser.Runtime.MessageSender;

/**
 * Is the extension that this script belongs to still there? After an update or a removal under an open page,
 * `runtime.id` is undefined, or `runtime` itself is gone.
 */
export function isExtensionAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    // Chromium throws "Extension context invalidated." from the getter itself.
    return false;
  }
}

export function sendToBackground(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/** Call at the top level. Return `undefined` for a message that is not yours. */
export function onMessage(
  listener: (message: unknown, sender: Sender) => Promise<unknown> | undefined,
): void {
  // The polyfill's type wants `true` or a promise; `undefined` is its documented way to stay silent.
  browser.runtime.onMessage.addListener(
    listener as Parameters<typeof browser.runtime.onMessage.addListener>[0],
  );
}

/** Did the message come from this extension? (`externally_connectable` is not set, so others should not get here.) */
export function isOwnSender(sender: Sender): boolean {
  return sender.id === browser.runtime.id;
}

/** Did the message come from one of this extension's own pages, not from a web page's content script? */
export function isOwnPage(sender: Sender): boolean {
  return isOwnSender(sender) && (sender.url ?? '').startsWith(browser.runtime.getURL(''));
}

export function extensionUrl(path: string): string {
  return browser.runtime.getURL(path);
}

export type Installed = browser.Runtime.OnInstalledDetailsType;

export function onInstalled(listener: (details: Installed) => void): void {
  browser.runtime.onInstalled.addListener(listener);
}

/** This extension's version, as the manifest has it. */
export function ownVersion(): string {
  return browser.runtime.getManifest().version;
}

export function onStartup(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener);
}

export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}
