import { datePartsOf, type Work } from './work.ts';

/** The part of CSL-JSON that is used: https://github.com/citation-style-language/schema, `csl-data.json`. */
export interface CslItem {
  id: string;
  type: 'webpage' | 'entry-encyclopedia';
  title: string;
  'container-title': string;
  issued?: { 'date-parts': number[][] };
  URL?: string;
  note?: string;
}

/** Works as CSL-JSON, which Zotero, Pandoc and citeproc read. */
export function toCslJson(works: readonly Work[]): string {
  return `${JSON.stringify(works.map(item), null, 2)}\n`;
}

function item({ key, kind, title, container, date, url, note }: Work): CslItem {
  return {
    id: key,
    type: kind === 'source' ? 'webpage' : 'entry-encyclopedia',
    title,
    'container-title': container,
    ...(date && { issued: { 'date-parts': [datePartsOf(date)] } }),
    ...(url && { URL: url }),
    ...(note && { note }),
  };
}
