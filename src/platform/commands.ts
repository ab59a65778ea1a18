import browser from 'webextension-polyfill';
import { openTab } from './tabs.ts';

/** Firefox for Android has no keyboard commands, whatever the types say. */
const commands: typeof browser.commands | undefined = browser.commands;

/** Call at the top level. `tabId`: the tab in front, as far as the browser says. */
export function onCommand(listener: (name: string, tabId: number | undefined) => void): void {
  commands?.onCommand.addListener((name, tab) => listener(name, tab?.id));
}

/** A keyboard command of the manifest, as the reader has it. */
export interface Command {
  /** Its id; `_execute_action` opens the popup. */
  name: string;
  /** As the manifest says it; may be empty. */
  description: string;
  /** As the browser writes it, `Alt+Shift+J`; empty where the reader or another extension took it. */
  shortcut: string;
}

/** The keyboard commands; none where the browser has no keyboard, as on phones. */
export async function listCommands(): Promise<Command[]> {
  const all = (await commands?.getAll()) ?? [];
  return all.map(({ name = '', description = '', shortcut = '' }) => ({ name, description, shortcut }));
}

/** The key that a command has now, in the browser's own spelling; empty where it has none. */
export async function keyOf(name: string): Promise<string> {
  return (await listCommands()).find((command) => command.name === name)?.shortcut ?? '';
}

/** Where Chromium keeps them; a page cannot link to it, an extension may open it. */
const chromiumShortcuts = 'chrome://extensions/shortcuts';

/** Open the browser's own page for changing them. Resolves with whether that was possible. */
export async function openShortcutSettings(): Promise<boolean> {
  const settings = commands as { openShortcutSettings?(): Promise<void> } | undefined;
  try {
    // Firefox has a function for it since version 137, and lets no extension open its own pages.
    if (settings?.openShortcutSettings) await settings.openShortcutSettings();
    else await openTab(chromiumShortcuts);
    return true;
  } catch {
    return false;
  }
}
