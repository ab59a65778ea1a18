import browser from 'webextension-polyfill';
import { addListener } from './add-listener.ts';

export type Port = browser.Runtime.Port;

/** Listen for ports that the extension's pages open to this frame, until `signal` aborts. */
export function onConnect(listener: (port: Port) => void, signal: AbortSignal): void {
  addListener(browser.runtime.onConnect, listener, signal);
}
