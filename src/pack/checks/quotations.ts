import type { PassageSource } from '../sources.ts';
import type { Check, Report } from './report.ts';
import { countWords } from './words.ts';

/** A quotation of more words than this is somebody else's text, not evidence in ours. */
const longest = 25;

/** Quotations: closed, and of at most 25 words. */
export const checkQuotations: Check = ({ head, articles }, report) => {
  for (const { passages } of articles) {
    for (const passage of passages) {
      checkClosed(passage, report);
      for (const quotation of passage.text.match(quotations) ?? []) {
        const words = countWords(quotation, head.language);
        if (words <= longest) continue;
        const message = `The passage "${passage.id}" quotes ${words} words in a row.`;
        report(passage, message, `Quote at most ${longest} and tell the rest in your own words.`);
      }
    }
  }
};

const quotations = /“[^”]*”|„[^“”]*[“”]|"[^"]*"|«[^»]*»|「[^」]*」/gu;

function checkClosed({ id, text, ...place }: PassageSource, report: Report): void {
  const left = text.replace(quotations, '');
  const odd = /[“”„"«»「」]/u.exec(left);
  if (odd)
    report(
      place,
      `The passage "${id}" has a quotation mark (${odd[0]}) without its other half.`,
      'Close the quotation.',
    );
}
