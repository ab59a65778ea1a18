import { describe, expect, it } from 'vitest';
import { chosenStrings, topicLanguage } from '../../src/background/languages.ts';
import type { LanguageChoice } from '../../src/core/settings.ts';

const persian = { languageTag: { message: 'fa' }, saved: { message: 'ذخیره شد' } };

describe('the messages that were chosen', () => {
  it('come from the package', async () => {
    const asked: string[] = [];
    const read = async (path: string) => {
      asked.push(path);
      return persian;
    };
    expect(await chosenStrings('fa', read)).toEqual({
      language: 'fa',
      messages: { languageTag: 'fa', saved: 'ذخیره شد' },
    });
    expect(asked).toEqual(['_locales/fa/messages.json']);
  });

  it('are left to the browser, unread, where nothing was chosen', async () => {
    const read = () => Promise.reject(new Error('must not be read'));
    expect(await chosenStrings('auto', read)).toEqual({});
  });

  it('may be missing from the package: then the language is that of topics only', async () => {
    expect(await chosenStrings('ja', () => Promise.reject(new Error('no such file')))).toEqual({
      language: 'ja',
    });
    expect(await chosenStrings('ja', async () => ({}))).toEqual({ language: 'ja' });
  });
});

describe('the language of topics', () => {
  it('is that of the messages until another is chosen, and follows at once', async () => {
    let language: LanguageChoice = 'auto';
    let reads = 0;
    const changed: (() => void)[] = [];
    const current = topicLanguage({
      read: async () => {
        reads += 1;
        return { language };
      },
      onChanged: (listener) => changed.push(listener),
      ofMessages: () => 'en',
    });
    expect([await current(), await current()]).toEqual(['en', 'en']);
    expect(reads).toBe(1);
    language = 'ru';
    for (const tell of changed) tell();
    expect(await current()).toBe('ru');
  });
});
