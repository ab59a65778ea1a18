import { readFileSync } from 'node:fs';
import type { BrowserUiAction } from './launch.ts';
import { inProject } from './project.ts';

/** What does an action inside Firefox itself; `extension` evaluates to the extension as the browser knows it. */
export function uiActionScript(action: BrowserUiAction, extension: string): string {
  if ('command' in action) return pressScript(keysOf(action.command));
  if ('menuEntry' in action) {
    const info = {
      menuItemId: action.menuEntry,
      selectionText: action.selection,
      editable: false,
      modifiers: [],
    };
    return `(() => {
      const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
      ${extension}.emit('webext-menu-menuitem-click', ${JSON.stringify(info)}, gBrowser.selectedTab);
    })()`;
  }
  const args = [action.entered, action.disposition].map((arg) => JSON.stringify(arg)).join(', ');
  return `(() => void ${extension}.emit('webext-omnibox-input-entered', ${args}))()`;
}

/** The keys that the manifest suggests for a command. */
function keysOf(command: string): { key: string; code: string; keyCode: number; modifiers: string[] } {
  const { commands } = JSON.parse(readFileSync(inProject('manifest.json'), 'utf8'));
  const shortcut: string | undefined = commands[command]?.suggested_key?.default;
  if (!shortcut) throw new Error(`The manifest suggests no key for "${command}".`);
  const modifiers = shortcut.split('+');
  const name = modifiers.pop() ?? '';
  const sign = { Period: { key: '.', keyCode: 190 }, Comma: { key: ',', keyCode: 188 } }[name];
  if (sign) return { ...sign, code: name, modifiers };
  return { key: name, code: `Key${name}`, keyCode: name.charCodeAt(0), modifiers };
}

/** Press keys on the browser's window, as a keyboard does. */
function pressScript({ modifiers, ...key }: ReturnType<typeof keysOf>): string {
  return `(() => {
    const window = Services.wm.getMostRecentWindow('navigator:browser');
    const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    if (!keyboard.beginInputTransactionForTests(window)) throw new Error('The keyboard is taken.');
    const held = ${JSON.stringify(modifiers)}.map((key) => new window.KeyboardEvent('', { key, code: key + 'Left' }));
    for (const one of held) keyboard.keydown(one);
    const pressed = new window.KeyboardEvent('', ${JSON.stringify(key)});
    keyboard.keydown(pressed);
    keyboard.keyup(pressed);
    for (const one of held.reverse()) keyboard.keyup(one);
  })()`;
}
