import { describe, expect, it, vi } from 'vitest';
import { answersTo } from '../src/tools/ask/answers.ts';
import { shippedPack } from './shipped-pack.ts';

const { pack, store } = shippedPack();

// Reading and indexing the whole pack comes first.
vi.setConfig({ testTimeout: 60_000 });

// Nobody chose these: whatever the pack is about must be found by a name that is a little wrong.
describe('of the names of all topics', () => {
  it.each<[string, (word: string) => string]>([
    ['two letters in the wrong order', swapped],
    ['a letter left out', (word) => without(word, word.length >> 1)],
    ['a letter twice', (word) => doubled(word, word.length >> 1)],
    ['spelling by ear', byEar],
  ])('97 % are found with %s in their longest word', async (_, misspell) => {
    const found = [];
    for (const { id, label } of pack.topics) {
      const name = label.en?.toLowerCase() ?? '';
      const longest = name.split(/[\s–-]+/).toSorted((one, other) => other.length - one.length)[0] ?? '';
      const query = name.replace(longest, misspell(longest));
      // Of three or four letters, every other word is alike.
      if (longest.length < 5 || query === name) continue;
      const results = await answersTo({ query }, store);
      found.push(results.slice(0, 3).some(({ topics }) => topics.includes(id)));
    }
    expect(found.length).toBeGreaterThan(60);
    expect(found.filter(Boolean).length / found.length).toBeGreaterThanOrEqual(0.97);
  });

  it('96 % are found with two letters in the wrong order in other languages, one language for each', async () => {
    const languages = ['ru', 'fa', 'ar', 'he', 'uk', 'tr', 'de', 'fr', 'es'] as const;
    const found = [];
    for (const [place, { id, label }] of pack.topics.entries()) {
      const name = label[languages[place % languages.length] ?? 'ru'] ?? '';
      const longest = name.split(/[\s–-]+/).toSorted((one, other) => other.length - one.length)[0] ?? '';
      if (longest.length < 6) continue;
      const results = await answersTo({ query: name.replace(longest, swapped(longest)) }, store);
      found.push(results.slice(0, 3).some(({ topics }) => topics.includes(id)));
    }
    expect(found.length).toBeGreaterThan(60);
    expect(found.filter(Boolean).length / found.length).toBeGreaterThanOrEqual(0.96);
  });
});

function swapped(word: string): string {
  const at = word.length >> 1;
  return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
}

function without(word: string, at: number): string {
  return word.slice(0, at) + word.slice(at + 1);
}

function doubled(word: string, at: number): string {
  return word.slice(0, at) + (word[at] ?? '') + word.slice(at);
}

/** As German, French or Turkish readers write what they hear. */
function byEar(word: string): string {
  return word
    .replace('gh', 'q')
    .replace('sh', 'sch')
    .replace('kh', 'ch')
    .replace('v', 'w')
    .replace('ou', 'u')
    .replace(/y$/, 'i');
}
