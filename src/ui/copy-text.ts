/**
 * Put a text on the clipboard, from a click or a key. Resolves with whether it is there. Needs no permission, and works
 * whatever the page's policy: where the clipboard's own interface is missing (pages without TLS) or refused (frames
 * that their page does not trust), the browser's copy command is given our text instead of the selection.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

function copyByCommand(text: string): boolean {
  let done = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    done = event.clipboardData !== null;
    event.preventDefault();
    // The page's own listeners would take it for the reader's selection.
    event.stopImmediatePropagation();
  };
  addEventListener('copy', fill, { capture: true });
  try {
    return document.execCommand('copy') && done;
  } finally {
    removeEventListener('copy', fill, { capture: true });
  }
}
