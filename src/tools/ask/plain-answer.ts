import type { Answered } from './answers.ts';

/** Results for people at a terminal: number, date and article, text, then what it is about. */
export function plainAnswer(query: string, results: readonly Answered[]): string {
  if (results.length === 0) return `Nothing found for "${query}".`;
  return results
    .map(({ text, date, article, topics, score }, index) =>
      [
        `${index + 1}. ${date}  ${article}  (${score.toFixed(2)})`,
        wrapped(text, 96, '   '),
        `   ${topics.join(', ')}`,
      ].join('\n'),
    )
    .join('\n\n');
}

function wrapped(text: string, width: number, indent: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.length - 1;
    const longer = lines[last] === '' ? word : `${lines[last]} ${word}`;
    if (longer.length <= width) lines[last] = longer;
    else lines.push(word);
  }
  return lines.map((line) => indent + line).join('\n');
}
