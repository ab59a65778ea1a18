import { expect, it } from 'vitest';
import { toRis } from '../../../src/core/citation/ris.ts';
import { sourceWorks } from '../../../src/core/citation/work.ts';
import { anySource, fc } from './arbitrary.ts';
import { article, works } from './works.ts';

const tagLine = /^[A-Z][A-Z0-9] {2}- .*$/;

it('is one tag a line, TY first and ER last, each line ended by CR LF', () => {
  fc.assert(
    fc.property(fc.array(anySource, { minLength: 1, maxLength: 4 }), (sources) => {
      const ris = toRis(sourceWorks(sources));
      expect(ris.endsWith('\r\n')).toBe(true);
      const lines = ris.split('\r\n').slice(0, -1);
      expect(lines.filter((line) => !tagLine.test(line) || /[\r\n]/.test(line))).toEqual([]);
      expect(lines.filter((line) => line.startsWith('TY'))).toHaveLength(sources.length);
      const ends = lines.flatMap((line, index) => (line === 'ER  - ' ? index : []));
      expect(ends).toHaveLength(sources.length);
      const starts = [0, ...ends.slice(0, -1).map((end) => end + 1)];
      expect(starts.map((start) => lines[start])).toEqual(sources.map(() => 'TY  - ELEC'));
    }),
  );
});

it('writes dates with three slashes, whatever is not known', () => {
  expect(toRis(works).match(/(?<=DA {2}- ).*(?=\r)/g)).toEqual(['2025/01/17/', '2025/09//', '2025///']);
});

it('does not let a title end its line and begin a tag', () => {
  expect(toRis(works.slice(3))).toContain('TI  - Two lines ER - and a tag\r\n');
});

it('is an article of an encyclopaedia for the store’s own, with its note', () => {
  expect(toRis([article])).toBe(
    [
      'TY  - ENCYC',
      'ID  - backgrounder-rail',
      'TI  - The railway',
      'T2  - Backgrounder',
      'PY  - 2026',
      'DA  - 2026/11/23/',
      'N1  - Sources to 3 March 2026.',
      'ER  - ',
      '',
    ].join('\r\n'),
  );
});
