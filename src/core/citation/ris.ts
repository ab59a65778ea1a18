import type { Work } from './work.ts';

/**
 * Works as RIS: one tag a line, `TY` first and `ER` last, lines ended by CR LF as its specification has them.
 * A source on the web is `ELEC`, the store's own article `ENCYC`.
 */
export function toRis(works: readonly Work[]): string {
  return works.map(record).join('');
}

function record({ kind, key, title, container, date, url, note }: Work): string {
  const lines: [tag: string, value: string | undefined][] = [
    ['TY', kind === 'source' ? 'ELEC' : 'ENCYC'],
    ['ID', key],
    ['TI', title],
    ['T2', container],
    ['PY', date?.slice(0, 4)],
    ['DA', date ? risDate(date) : undefined],
    ['UR', url ?? undefined],
    ['N1', note],
    ['ER', ''],
  ];
  return lines
    .flatMap(([tag, value]) => (value === undefined ? [] : `${tag}  - ${line(value)}\r\n`))
    .join('');
}

/** `YYYY/MM/DD/`: three slashes whatever is missing, and nothing after the last. */
function risDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}

/** A value ends with its line. */
function line(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
