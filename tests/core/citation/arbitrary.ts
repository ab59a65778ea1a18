import * as fc from 'fast-check';
import type { Source } from '../../../src/core/pack.ts';

export { fc };

/** Text with what formats take for their own. */
const text = fc.string({
  unit: fc.constantFrom(...'abcXYZ 09{}\\%$&#_~^"\'<>|@,=-–—…“”‘’éşğıİßøл\u202fم\n\r\t'),
  minLength: 1,
  maxLength: 40,
});
const date = fc.constantFrom(null, '2025', '2025-09', '2025-01-17');
const url = fc.constantFrom(null, 'https://example.org/a_b?c=50%25&d=~e#f', 'https://example.org/{x}');

export const anySource: fc.Arbitrary<Source> = fc.record({ title: text, publisher: text, url, date });
