import type { Mark } from '../core/pack.ts';
import { unwantedCharacter } from './characters.ts';
import type { Problem } from './problem.ts';
import { checkSchema } from './schemas.ts';
import type { ArticleSource, EventSource, PassageSource, SourceSource } from './sources.ts';
import { linesOf, parseYaml } from './yaml.ts';

interface Head {
  title: string;
  topics: string[];
  written: string | number;
  asOf: string | number;
  sources: Record<
    string,
    { title: string; publisher: string; url: string | null; date: string | number | null }
  >;
  events?: { date: string | number; text: string; topics: string[]; sources: string[] }[];
}

/** Read one article. Without an article, the problems say why. */
export function readArticle(text: string, file: string): { article?: ArticleSource; problems: Problem[] } {
  const parts = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/.exec(text);
  if (!parts) {
    return {
      problems: [
        {
          file,
          line: 1,
          message: 'The article has no head.',
          remedy: 'Begin it with a line ---, the fields of docs/pack-format.md, and another line ---.',
        },
      ],
    };
  }
  const [, headText = '', body = ''] = parts;
  const yaml = parseYaml(headText, file, 2);
  const problems = [...yaml.problems];
  if (problems.length === 0) problems.push(...checkSchema('article', yaml, file));
  if (problems.length > 0) return { problems };

  const head = yaml.value as Head;
  const bodyLine = headText.split('\n').length + 3;
  const passages = readPassages(body, file, bodyLine, problems);
  const sources: SourceSource[] = Object.entries(head.sources).map(([key, source]) => ({
    key,
    ...source,
    date: source.date === null ? null : String(source.date),
    file,
    line: yaml.lineOf(['sources', key]),
  }));
  const events: EventSource[] = (head.events ?? []).map((event, index) => ({
    ...event,
    date: String(event.date),
    file,
    line: yaml.lineOf(['events', index]),
  }));
  const article: ArticleSource = {
    id: file.replace(/^.*\//, '').replace(/\.md$/, ''),
    title: head.title,
    topics: head.topics,
    written: String(head.written),
    asOf: String(head.asOf),
    sources,
    events,
    passages,
    file,
    line: 1,
    lines: linesOf(yaml, [], Object.keys(head)),
  };
  return { article, problems };
}

/** Paragraphs with their closing lines; blank lines part them, `##` begins a section. */
function readPassages(body: string, file: string, firstLine: number, problems: Problem[]): PassageSource[] {
  const passages: PassageSource[] = [];
  let heading: string | undefined;
  let block: string[] = [];
  let blockLine = firstLine;
  const endBlock = () => {
    if (block.length === 0) return;
    const passage = readPassage(block, file, blockLine, problems);
    if (passage) passages.push(heading === undefined ? passage : { ...passage, heading });
    block = [];
  };
  for (const [index, raw] of withoutComments(body).split(/\r?\n/).entries()) {
    const line = raw.trim();
    const unwanted = unwantedCharacter(line);
    if (unwanted) {
      const { name, remedy } = unwanted;
      problems.push({ file, line: firstLine + index, message: `The line holds ${name}.`, remedy });
    }
    const section = /^##\s+(.+)$/.exec(line);
    if (line === '' || section) endBlock();
    if (section) heading = section[1];
    else if (line !== '') {
      if (block.length === 0) blockLine = firstLine + index;
      block.push(line);
    }
  }
  endBlock();
  return passages;
}

/** Editors' notes to each other, `<!-- … -->`, vanish; their line breaks stay, so that lines keep their numbers. */
function withoutComments(body: string): string {
  return body.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ''));
}

function readPassage(
  lines: string[],
  file: string,
  line: number,
  problems: Problem[],
): PassageSource | undefined {
  const closing = lines.at(-1) ?? '';
  const closingLine = line + lines.length - 1;
  if (!/^\{.*\}$/.test(closing)) {
    problems.push({
      file,
      line: closingLine,
      message: 'The passage has no closing line.',
      remedy: 'End it with a line such as { id: signing, date: 2025-01-17, topics: [a-topic] }.',
    });
    return undefined;
  }
  const yaml = parseYaml(closing, file, closingLine);
  const found = yaml.problems.length > 0 ? yaml.problems : checkSchema('passage', yaml, file);
  if (found.length > 0) {
    problems.push(...found);
    return undefined;
  }
  const marked = lines.slice(0, -1).join(' ').replace(/\s+/g, ' ').trim();
  const markup = /\*\*|__|`|\]\(|^#|^[-*] |<[a-z]/i.exec(marked);
  if (markup) {
    problems.push({
      file,
      line,
      message: `The passage holds Markdown (“${markup[0]}”) other than footnotes.`,
      remedy: 'Write plain text; headings stand on a line of their own and begin with ##.',
    });
  }
  const { id, date, topics, mark } = yaml.value as {
    id: string;
    date: string | number;
    topics: string[];
    mark?: Mark;
  };
  return {
    id,
    date: String(date),
    topics,
    ...splitNotes(marked),
    ...(mark ? { mark } : {}),
    file,
    line,
    closingLine,
  };
}

/** Take the footnote marks out of a text and keep where they stood. */
function splitNotes(marked: string): { text: string; notes: [number, string][] } {
  const notes: [number, string][] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/\s*\[\^([^\]]*)\]/g)) {
    text += marked.slice(from, match.index);
    notes.push([text.length, match[1] ?? '']);
    from = match.index + match[0].length;
  }
  return { text: text + marked.slice(from), notes };
}
