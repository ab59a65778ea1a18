import browser from 'webextension-polyfill';
import { hear } from './hear.ts';

export type Port = browser.Runtime.Port;

/** Listen for ports that the extension's pages open to this frame, until `signal` aborts. */
export function onConnect(listener: (port: Port) => void, signal: AbortSignal): void {
  hear(browser.runtime.onConnect, listener, signal);
}
