import { isRecord } from '../../core/guards.ts';
import type { Pack } from '../../core/pack.ts';

/** A typed query, and, where the file says so, what a right answer is about and holds. */
export interface AskedQuery {
  id: string;
  kind: string;
  lang: string;
  query: string;
  topics: string[];
  terms: string[];
}

/** A hover, and, where the file says so, what a right first excerpt is about and holds. */
export interface AskedHover {
  id: string;
  lang: string;
  topic: string;
  sentence: string;
  pageTopics: string[];
  pageDate?: string;
  topics: string[];
  terms: string[];
  /** The passages that answer the sentence, where somebody read them all; they count instead of terms. */
  passages: string[];
}

/** What hovers may name: ids of the pack. */
export interface KnownIds {
  topics: ReadonlySet<string>;
  passages: ReadonlySet<string>;
}

/** What a file asks, or everything that is wrong with it, a line each: file, line, field, what to do. */
export type Input<T> = { ok: true; items: T[] } | { ok: false; problems: string[] };

/** Queries from tab-separated lines under a header: `id` and `query`; `kind`, `lang`, `topics` and `terms` if there. */
export function readQueries(text: string, file: string): Input<AskedQuery> {
  const [header = '', ...lines] = linesOf(text);
  const columns = header.split('\t');
  const missing = ['id', 'query'].filter((name) => !columns.includes(name));
  if (missing.length > 0) {
    return {
      ok: false,
      problems: missing.map((name) =>
        problem(file, 1, name, 'is no column of the header.', 'Begin with "id<tab>kind<tab>lang<tab>query".'),
      ),
    };
  }
  return collect(lines, file, 2, (line, report) => {
    const cells = line.split('\t');
    const cell = (name: string) => cells[columns.indexOf(name)]?.trim() ?? '';
    if (cells.length > columns.length)
      report(
        'query',
        `is followed by ${cells.length - columns.length} cells too many.`,
        'Part columns by one tab.',
      );
    if (cell('id') === '') report('id', 'is empty.', 'Give each query a name of its own.');
    if (cell('query') === '') report('query', 'is empty.', 'Write what is typed into the search box.');
    return {
      id: cell('id'),
      kind: cell('kind'),
      lang: cell('lang'),
      query: cell('query'),
      topics: listOf(cell('topics')),
      terms: listOf(cell('terms')),
    };
  });
}

export function idsOf({ topics, passages }: Pick<Pack, 'topics' | 'passages'>): KnownIds {
  return { topics: new Set(topics.map(({ id }) => id)), passages: new Set(passages.map(({ id }) => id)) };
}

/** Hovers from one JSON object a line. */
export function readHovers(text: string, file: string, known: KnownIds): Input<AskedHover> {
  return collect(linesOf(text), file, 1, (line, report) => {
    const value = parsed(line);
    if (!isRecord(value)) {
      report('', 'is no JSON object.', 'Write one object a line: {"id": …, "topic": …, "sentence": …}.');
      return undefined;
    }
    const textOf = (name: string, need: 'needed' | 'may-be-missing') => {
      const field = value[name] ?? undefined;
      if (typeof field === 'string') return field;
      if (field !== undefined || need === 'needed')
        report(name, field === undefined ? 'is missing.' : 'is no string.', 'Write it in double quotes.');
      return '';
    };
    const listFrom = (name: string): string[] => {
      const field = value[name] ?? [];
      if (Array.isArray(field) && field.every((item) => typeof item === 'string')) return field;
      report(name, 'is no list of strings.', 'Write it like ["iran", "jcpoa"], or leave it out.');
      return [];
    };
    const id = String(typeof value.id === 'number' ? value.id : textOf('id', 'needed'));
    const topic = textOf('topic', 'needed');
    if (topic !== '' && !known.topics.has(topic))
      report('topic', `names "${topic}", which the pack has not.`, 'Take an id from assets/pack/topics.');
    const pageDate = textOf('pageDate', 'may-be-missing');
    if (pageDate !== '' && !/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(pageDate))
      report('pageDate', `is "${pageDate}".`, 'Write YYYY, YYYY-MM or YYYY-MM-DD, or leave it out.');
    const topics = listFrom('topics');
    const passages = listFrom('passages');
    for (const passage of passages)
      if (!known.passages.has(passage))
        report(
          'passages',
          `names "${passage}", which the pack has not.`,
          'Take an id from assets/pack/articles.',
        );
    return {
      id,
      lang: textOf('lang', 'may-be-missing'),
      topic,
      sentence: textOf('sentence', 'may-be-missing'),
      pageTopics: listFrom('pageTopics'),
      ...(pageDate === '' ? {} : { pageDate }),
      topics: topics.length > 0 ? topics : [topic],
      terms: listFrom('terms'),
      passages,
    };
  });
}

type Report = (field: string, what: string, remedy: string) => void;

/** Read every line that is not blank; ids must differ, because answers are told apart by them. */
function collect<T extends { id: string }>(
  lines: readonly string[],
  file: string,
  firstLine: number,
  read: (line: string, report: Report) => T | undefined,
): Input<T> {
  const items: T[] = [];
  const problems: string[] = [];
  const lineOf = new Map<string, number>();
  lines.forEach((line, index) => {
    if (line.trim() === '') return;
    const number = firstLine + index;
    const report: Report = (field, what, remedy) => problems.push(problem(file, number, field, what, remedy));
    const item = read(line, report);
    if (!item) return;
    const before = lineOf.get(item.id);
    if (before !== undefined && item.id !== '')
      report('id', `"${item.id}" is that of line ${before} too.`, 'Give each line a name of its own.');
    lineOf.set(item.id, number);
    items.push(item);
  });
  if (items.length === 0 && problems.length === 0)
    problems.push(problem(file, firstLine, '', 'holds nothing to ask.', 'Write one question a line.'));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, items };
}

function problem(file: string, line: number, field: string, what: string, remedy: string): string {
  return `${file}:${line}: ${field === '' ? 'the line' : `the field "${field}"`} ${what} ${remedy}`;
}

function linesOf(text: string): string[] {
  return text.replace(/^\ufeff/, '').split(/\r?\n/);
}

function listOf(cell: string): string[] {
  return cell.split('|').filter((item) => item !== '');
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined; // The caller says that it is no object.
  }
}
