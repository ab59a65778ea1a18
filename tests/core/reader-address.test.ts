import { describe, expect, it } from 'vitest';
import { parseReaderHash, readerHash, readerPath } from '../../src/core/reader-address.ts';

describe('the reader’s addresses', () => {
  it('lead back to where they were made for', () => {
    expect(readerPath('the-railway', 'the-railway#loan')).toBe('reader.html#the-railway/loan');
    expect(parseReaderHash(readerHash('the-railway', 'the-railway#loan'))).toEqual({
      article: 'the-railway',
      passage: 'loan',
    });
  });

  it('name an article alone where no passage is meant', () => {
    expect(parseReaderHash(readerHash('the-railway'))).toEqual({ article: 'the-railway' });
  });

  it.each(['', '#', '#/loan'])('name nothing where the hash is %j', (hash) => {
    expect(parseReaderHash(hash)).toBeNull();
  });

  it('take what nobody can decode as it is', () => {
    expect(parseReaderHash('#50%')).toEqual({ article: '50%' });
  });
});
