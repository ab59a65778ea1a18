import { describe, expect, it } from 'vitest';
import { sentenceAround } from '../../src/core/sentence.ts';

describe('the sentence around a mention', () => {
  const text = 'He left early. Moscow, she said,\n  had agreed.  Nobody asked why.';

  it('is the one that holds it, in one line', () => {
    expect(around(text, 'Moscow')).toBe('Moscow, she said, had agreed.');
    expect(around(text, 'He')).toBe('He left early.');
    expect(around(text, 'why')).toBe('Nobody asked why.');
  });

  it('is all of them when the mention crosses from one into the next', () => {
    const start = text.indexOf('early');
    const end = text.indexOf('Moscow') + 3;
    expect(sentenceAround(text, start, end)).toBe('He left early. Moscow, she said, had agreed.');
  });

  it('follows the language’s own full stops', () => {
    expect(around('莫斯科说会谈将继续。德黑兰没有回应。没有别的消息。', '德黑兰', 'zh')).toBe(
      '德黑兰没有回应。',
    );
    expect(around('رفت. تهران پاسخ داد؟ نه.', 'تهران', 'fa')).toBe('تهران پاسخ داد؟');
  });

  it('stays short in a text without full stops, and still holds the mention', () => {
    const endless = `${'word '.repeat(2_000)}Fordow ${'word '.repeat(2_000)}`;
    const sentence = around(endless, 'Fordow');
    expect(sentence).toContain('Fordow');
    expect(sentence.length).toBeLessThan(1_000);
  });

  it.each(['en_US', '{{lang}}', ''])('does without a language where a page declares "%s"', (language) => {
    expect(around('It rained. Tehran answered. It stopped.', 'Tehran', language)).toBe('Tehran answered.');
  });

  it('is empty in an empty text', () => {
    expect(sentenceAround('', 0, 0)).toBe('');
  });
});

function around(text: string, name: string, language?: string): string {
  const start = text.indexOf(name);
  return sentenceAround(text, start, start + name.length, language);
}
