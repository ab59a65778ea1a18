import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyText } from '../../src/ui/copy-text.ts';

afterEach(() => vi.unstubAllGlobals());

/** A page whose copy command works as browsers' do: it fires `copy` at the window, where the page listens too. */
function pageWithCommand({ runs = true } = {}) {
  const target = new EventTarget();
  const clipboard = {
    text: '',
    setData(_: string, text: string) {
      clipboard.text = text;
    },
  };
  const heard: string[] = [];
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('addEventListener', target.addEventListener.bind(target));
  vi.stubGlobal('removeEventListener', target.removeEventListener.bind(target));
  vi.stubGlobal('document', {
    execCommand() {
      if (!runs) return false;
      const event = Object.assign(new Event('copy', { cancelable: true }), { clipboardData: clipboard });
      target.dispatchEvent(event);
      return true;
    },
  });
  return {
    clipboard,
    heard,
    press: () => target.dispatchEvent(new Event('copy', { cancelable: true })),
    listen: () => target.addEventListener('copy', () => heard.push('copy')),
  };
}

describe('copying a text', () => {
  it('asks the clipboard where there is one', async () => {
    const writeText = vi.fn(async () => undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    expect(await copyText('a text')).toBe(true);
    expect(writeText).toHaveBeenCalledWith('a text');
  });

  it('uses the copy command on a page without a clipboard', async () => {
    const page = pageWithCommand();
    expect(await copyText('a text')).toBe(true);
    expect(page.clipboard.text).toBe('a text');
  });

  it('uses it where the clipboard is refused, as in a frame that is not trusted', async () => {
    const page = pageWithCommand();
    vi.stubGlobal('navigator', {
      clipboard: { writeText: () => Promise.reject(new Error('NotAllowedError')) },
    });
    expect(await copyText('a text')).toBe(true);
    expect(page.clipboard.text).toBe('a text');
  });

  it('does not tell the page, and leaves the reader’s own copying alone afterwards', async () => {
    const page = pageWithCommand();
    const copied = copyText('a text');
    page.listen();
    await copied;
    expect(page.heard).toEqual([]);
    expect(page.press()).toBe(true);
    expect(page.heard).toEqual(['copy']);
  });

  it('says so when nothing was copied', async () => {
    pageWithCommand({ runs: false });
    expect(await copyText('a text')).toBe(false);
  });
});
