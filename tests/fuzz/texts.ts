import fc from 'fast-check';

const names = [
  'Iran',
  'Islamic Republic of Iran',
  'S-400',
  'Росатом',
  'إيران',
  'איראן',
  '俄罗斯',
  'ロシア',
  'удар',
  'نیروی\u200cقدس',
];
const oddities = [
  'Iran Air',
  'Росси',
  'хуситов',
  'وبال',
  ' ',
  '\u00a0',
  '\u00ad',
  '\u200c',
  '\u200f',
  '\u0301',
  '\ud83d',
  '\udc00',
  '’s',
  '-',
  'İ',
  'ß',
  'ﬁ',
  '\u0640',
];

const anyPart = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
  fc.constantFrom(...names, ...oddities),
  fc
    .constantFrom(...names, ...oddities)
    .chain((part) => fc.integer({ min: 2, max: 60 }).map((times) => part.repeat(times))),
);

/** Any text at all: lone surrogates, marks, controls, names, parts of names, and endless repetitions of them. */
export const anyText = fc.array(anyPart, { maxLength: 12 }).map((parts) => parts.join(''));
