import { describe, expect, it } from 'vitest';
import { fillIn, messagesOf, messagesPath } from '../../src/core/languages.ts';

const tag = { languageTag: { message: 'fa' } };

describe('the messages of a language', () => {
  it('lie where the browser looks for them', () => {
    expect(messagesPath('zh-TW')).toBe('_locales/zh_TW/messages.json');
    expect(messagesPath('fa')).toBe('_locales/fa/messages.json');
  });

  it('are filled in as the browser fills them in', () => {
    const messages = messagesOf({
      ...tag,
      both: { message: '$2 before $1', description: 'x' },
      named: {
        message: '“$CUE$” stands near $cue$',
        placeholders: { Cue: { content: '$1' } },
      },
    });
    expect(messages && fillIn(messages, 'both', ['one', 2])).toBe('2 before one');
    expect(messages && fillIn(messages, 'named', ['Tehran'])).toBe('“Tehran” stands near Tehran');
    expect(messages && fillIn(messages, 'both', ['$2'])).toBe(' before $2');
  });

  it('are never blank: an unknown key stands for itself', () => {
    const messages = messagesOf(tag) ?? {};
    expect(fillIn(messages, 'sources_few', [3])).toBe('sources_few');
    expect(fillIn(messages, 'constructor', [])).toBe('constructor');
  });

  it.each<[string, unknown]>([
    ['no object', 'messages'],
    ['a list', []],
    ['null', null],
    ['without a word on its language', { saved: { message: 'Saved' } }],
  ])('are none where the file is %s', (_, file) => {
    expect(messagesOf(file)).toBeUndefined();
  });

  it('leave out what is no message', () => {
    expect(messagesOf({ ...tag, odd: 3, empty: {}, wrong: { message: 7 } })).toEqual({ languageTag: 'fa' });
  });
});
