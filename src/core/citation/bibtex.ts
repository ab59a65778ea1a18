import { toLatex } from './latex.ts';
import { datePartsOf, type Work } from './work.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * Works as `@misc`, which BibTeX and biblatex both know. `key` stands in for the author that is not known, so that
 * styles can sort and label; a second pair of braces keeps a title's capitals.
 */
export function toBibtex(works: readonly Work[]): string {
  return works.map(entry).join('\n');
}

function entry({ key, title, container, date, url, note }: Work): string {
  const [year, month, day] = date ? datePartsOf(date) : [];
  const remarks = [note, day && date ? `Dated ${date}.` : undefined].filter((one) => one !== undefined);
  const fields: [name: string, value: string | undefined][] = [
    ['key', `{${toLatex(container)}}`],
    ['title', `{{${toLatex(title)}}}`],
    ['howpublished', `{${toLatex(container)}}`],
    ['year', year ? `{${year}}` : undefined],
    // A month is an abbreviation that the style defines, not a text.
    ['month', month ? months[month - 1] : undefined],
    ['url', url ? `{${bareUrl(url)}}` : undefined],
    ['note', remarks.length > 0 ? `{${toLatex(remarks.join(' '))}}` : undefined],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : `  ${name} = ${value}`));
  return `@misc{${key},\n${lines.join(',\n')}\n}\n`;
}

/** Addresses are not escaped, `\url` and biblatex want them bare; what would unbalance the braces is percent-encoded. */
function bareUrl(url: string): string {
  return url.replace(/[{}\\\s]/g, (character) => encodeURIComponent(character));
}
