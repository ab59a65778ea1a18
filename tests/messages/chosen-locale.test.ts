import { describe, expect, it } from 'vitest';
import { chosenLocale } from '../../src/messages/chosen-locale.ts';

const ofBrowser = { translate: (key: string) => `browser: ${key}`, language: 'en-GB' };

describe('the language of a surface', () => {
  it('is the one that the reader chose', () => {
    const locale = chosenLocale(
      { ok: true, value: { language: 'fa', messages: { languageTag: 'fa', asOf: 'تا $1' } } },
      ofBrowser,
    );
    expect(locale.language).toBe('fa');
    expect(locale.translate('asOf', '2026')).toBe('تا 2026');
  });

  it('mixes in no word of the browser’s language', () => {
    const value = { language: 'fa', messages: { languageTag: 'fa', sources_other: '$1' } };
    expect(chosenLocale({ ok: true, value }, ofBrowser).translate('sources_one', 1)).toBe('sources_one');
  });

  it.each([
    ['nothing was chosen', { ok: true, value: {} }],
    ['there are no messages in that language', { ok: true, value: { language: 'ja' } }],
    ['the background does not answer', { ok: false, reason: 'failed' }],
  ] as const)('is the browser’s when %s', (_, reply) => {
    expect(chosenLocale(reply, ofBrowser)).toBe(ofBrowser);
  });
});
