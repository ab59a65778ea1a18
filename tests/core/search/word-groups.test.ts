import { describe, expect, it } from 'vitest';
import { plainWords } from '../../../src/core/search/parse-query.ts';
import { groupAt } from '../../../src/core/search/word-groups.ts';

describe('words that say something else together', () => {
  const group = (words: string, asksWhen = false) => groupAt(plainWords(words), 0, asksWhen);

  it.each([
    ['savaş uçakları', [['jet'], ['fighter']], 2], // not war
    ['avions chasse', [['jet'], ['fighter']], 2], // not aircraft and a misspelt word
    ['מטוסי קרב', [['jet'], ['fighter']], 2],
    ['истребители', [['jet'], ['fighter']], 1], // one word that is two in English
    ['сухого', [['su35']], 1], // a maker that passages do not name
    ['started working', [['grid', 'operate', 'work', 'service', 'apply', 'force']], 2],
  ])('are known by their English: %s', (words, english, length) => {
    expect(group(words)).toEqual({ english, length });
  });

  it.each(['savaş', 'savaş suçları', 'avions', 'боевики', 'started', 'grid', ''])(
    'are not seen where they do not stand together: "%s"',
    (words) => {
      expect(group(words)).toBeUndefined();
    },
  );

  it('of which some are meant only by who asks when: plants are switched on, drones are launched', () => {
    expect(group('запустили', true)?.english).toEqual([['launch', 'grid', 'operate', 'service']]);
    expect(group('запустили')).toBeUndefined();
  });
});
