import { Failure } from '../command-line.ts';

/** A sentence as a newspaper could print it, and the name in it that the pointer rests on. */
export interface Sentence {
  name: string;
  sentence: string;
  /** What its files are called: in order, and readable. */
  slug: string;
}

/** The sentences of a table with the columns `name` and `sentence`. Throws a Failure when a name is not in its sentence. */
export function sentencesOf(table: string, file: string): Sentence[] {
  const [, ...lines] = table.trim().split('\n');
  return lines.map((line, index) => {
    const [name = '', sentence = ''] = line.split('\t');
    if (!name || !sentence.includes(name))
      throw new Failure(
        `${file}:${index + 2}: the name "${name}" is not in its sentence. Write the name as the sentence has it, a tab, the sentence.`,
      );
    return { name, sentence, slug: `${String(index + 1).padStart(2, '0')}-${slugOf(name)}` };
  });
}

/** A page of that sentence alone, dated to the day before the sources end; its heading says what the paper writes about. */
export function newsPage({ sentence }: Pick<Sentence, 'sentence'>): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta property="article:published_time" content="2026-10-09">
<title>Russia and Iran: the week in brief</title>
<style>body { margin: 24px; font: 17px/1.5 Georgia, serif; }</style>
</head>
<body><main><h1>Russia and Iran: the week in brief</h1><p>${escaped(sentence)}</p></main></body>
</html>
`;
}

function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
