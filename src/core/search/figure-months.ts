import { englishMonth } from '../ranking/month-names.ts';
import type { Token } from './tokenize.ts';

type Place = Pick<Token, 'start' | 'end'>;

/** The English name of the month that Chinese and Japanese write as a number: "9月" is September and not nine of anything. */
export function monthInFigures(text: string, { start, end }: Place): string | undefined {
  return text[end] === '月' ? englishMonth(Number(text.slice(start, end).normalize('NFKC'))) : undefined;
}

/** Is it the sign behind a number that makes it a year, a month or a day? It says nothing that a passage could have. */
export function isDateSign(text: string, { start, end }: Place): boolean {
  return (
    end - start === 1 &&
    /[年月日号號]/.test(text.slice(start, end)) &&
    /\d$/.test(text.slice(0, start).normalize('NFKC'))
  );
}
