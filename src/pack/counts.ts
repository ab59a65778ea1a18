import { countWords } from './checks/words.ts';
import type { PackSources } from './sources.ts';

/** What a pack holds, line by line, for people. */
export function countPack({ head, topics, names, articles }: PackSources): string[] {
  const byLanguage = new Map<string, number>();
  for (const { language, names: own } of names) {
    if (own.length === 0) continue;
    byLanguage.set(language, (byLanguage.get(language) ?? 0) + own.length);
  }
  const passages = articles.flatMap((article) => article.passages);
  const events = articles.flatMap((article) => article.events);
  const words = sum(passages.map(({ text }) => countWords(text, head.language)));
  const languages = [...byLanguage].map(([language, count]) => `${language} ${number(count)}`);
  return [
    `${head.title} ${head.version}; sources end on ${head.asOf}.`,
    `${counted(topics, 'topic')}, ${number(sum([...byLanguage.values()]))} names: ${languages.join(', ')}.`,
    `${counted(articles, 'article')}, ${counted(passages, 'passage')}, ${number(words)} words; ${counted(events, 'event')}.`,
  ];
}

function counted(items: readonly unknown[], noun: string): string {
  return `${number(items.length)} ${noun}${items.length === 1 ? '' : 's'}`;
}

function number(count: number): string {
  return count.toLocaleString('en-GB');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
