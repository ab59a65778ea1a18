import { detectLanguage } from '../core/spotting/language.ts';
import type { Lexicon } from '../core/spotting/lexicon.ts';
import { blocksUnder } from './blocks.ts';
import { rootElement } from './dom.ts';

/** Enough text to tell a language by. */
const sampleLength = 3_000;

/** The page's language subtag: what its paragraphs are written in (of two languages the declared one), else what it declares, else `en`. */
export function pageLanguage({ table }: Lexicon): string {
  // Templates are copied with their `lang="en"`; text does not lie.
  const declared = rootElement().lang.toLowerCase().split('-')[0];
  return detectLanguage(sampleOf(document), table.functionWords, declared) ?? (declared || 'en');
}

function sampleOf(document: Document): string {
  let sample = document.title;
  for (const text of textsOf(document)) {
    if (sample.length > sampleLength) break;
    sample += ` ${text.slice(0, 500)}`;
  }
  return sample;
}

/** Paragraphs, which are seldom menus; then whatever else readers see: the text content of a division would be its scripts too. */
function* textsOf(document: Document): Generator<string> {
  for (const { textContent } of document.getElementsByTagName('p')) yield textContent;
  for (const { text } of blocksUnder(rootElement(), { current: 0 }, () => {})) yield text;
}
