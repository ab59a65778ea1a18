import { detectLanguage } from '../core/spotting/language.ts';
import { rootElement } from './tree.ts';

/** Enough text to tell a language by. */
const sampleLength = 3_000;

/** The page's language subtag: what its paragraphs are written in, else what it declares, else `en`. */
export function pageLanguage(): string {
  // Templates are copied with their `lang="en"`; text does not lie.
  const declared = rootElement().lang.toLowerCase().split('-')[0];
  return detectLanguage(sampleOf(document)) ?? (declared || 'en');
}

function sampleOf(document: Document): string {
  let sample = document.title;
  for (const tag of ['p', 'h1', 'h2', 'li', 'div']) {
    for (const element of document.getElementsByTagName(tag)) {
      if (sample.length > sampleLength) return sample;
      sample += ` ${element.textContent?.slice(0, 500) ?? ''}`;
    }
  }
  return sample;
}
