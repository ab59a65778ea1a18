import browser from 'webextension-polyfill';

/** Firefox for Android has no keyboard commands, whatever the types say. */
const commands: typeof browser.commands | undefined = browser.commands;

/** Call at the top level. `tabId`: the tab in front, as far as the browser says. */
export function onCommand(listener: (name: string, tabId: number | undefined) => void): void {
  commands?.onCommand.addListener((name, tab) => listener(name, tab?.id));
}

/** The key that a command has now, in the browser's own spelling; empty where it has none. */
export async function keyOf(name: string): Promise<string> {
  const all = (await commands?.getAll()) ?? [];
  return all.find((command) => command.name === name)?.shortcut ?? '';
}
