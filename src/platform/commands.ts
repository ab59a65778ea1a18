import browser from 'webextension-polyfill';
import { openTab } from './tabs.ts';

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
  const all = (await browser.commands?.getAll()) ?? [];
  return all.map(({ name = '', description = '', shortcut = '' }) => ({ name, description, shortcut }));
}

/** Where Chromium keeps them; a page cannot link to it, an extension may open it. */
const chromiumShortcuts = 'chrome://extensions/shortcuts';

/** Open the browser's own page for changing them. Resolves with whether that was possible. */
export async function openShortcutSettings(): Promise<boolean> {
  const commands = browser.commands as typeof browser.commands & { openShortcutSettings?(): Promise<void> };
  try {
    // Firefox has a function for it since version 137, and lets no extension open its own pages.
    if (commands.openShortcutSettings) await commands.openShortcutSettings();
    else await openTab(chromiumShortcuts);
    return true;
  } catch {
    return false;
  }
}
