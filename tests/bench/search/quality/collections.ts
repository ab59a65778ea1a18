import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A test collection: documents, questions about them, and who judged which documents to answer them. */
export interface Collection {
  name: string;
  documents: { id: string; title: string; text: string }[];
  questions: Question[];
}

export interface Question {
  text: string;
  /** The documents that were judged to answer it, each with its gain. */
  grades: Map<string, number>;
  /** Another reading of the judgements, where there is one. */
  graded?: Map<string, number>;
}

/** Cranfield and TIME, if their files are in `folder`; they are not ours to pass on. */
export function readCollections(folder: string): Collection[] {
  return [readCranfield(join(folder, 'cranfield')), readTime(join(folder, 'time'))].flatMap(
    (collection) => collection ?? [],
  );
}

/**
 * 1,400 abstracts of aerodynamics and 225 questions (Cleverdon, 1967), as files of the SMART system have them. All 1,837
 * judged pairs are relevant, as CRAN.REL, which lists the same pairs without grades, has it. The grades of `cranqrel` go
 * from 1 (a complete answer) to 4 (of little use); "obviously no 5's", of no use, "are included", says its readme. One
 * document of each question has −1, which it does not explain: it is no 5, for most of them are the best answers there
 * are. So relevance counts without grades; with them, and without the pairs of −1, it is the other reading.
 */
function readCranfield(folder: string): Collection | undefined {
  const files = ['cran.all.1400', 'cran.qry', 'cranqrel'].map((file) => join(folder, file));
  if (!files.every(existsSync)) return undefined;
  const [documents = '', queries = '', judgements = ''] = files.map((file) => readFileSync(file, 'utf8'));
  // Questions are judged by their place, not by the number in the file.
  const judged = judgements
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const judgedFor = (place: number, gainOf: (grade: number) => number) =>
    new Map(
      judged
        .filter(([question, , grade = 0]) => question === place + 1 && gainOf(grade) > 0)
        .map(([, document, grade = 0]) => [String(document), gainOf(grade)]),
    );
  return {
    name: 'Cranfield',
    documents: smartRecords(documents).map(({ id, fields }) => ({
      id,
      title: fields.get('T') ?? '',
      // The abstracts begin with their own titles.
      text: (fields.get('W') ?? '').slice((fields.get('T') ?? '').length).trim(),
    })),
    questions: smartRecords(queries).map(({ fields }, place) => ({
      text: fields.get('W') ?? '',
      grades: judgedFor(place, () => 1),
      graded: judgedFor(place, (grade) => (grade < 0 ? 0 : 5 - grade)),
    })),
  };
}

function smartRecords(text: string): { id: string; fields: Map<string, string> }[] {
  return text
    .split(/^\.I /m)
    .slice(1)
    .map((record) => {
      const [id = '', ...parts] = record.split(/^\.([A-Z])\s*$/m);
      const fields = new Map<string, string>();
      for (let at = 0; at + 1 < parts.length; at += 2) {
        fields.set(parts[at] ?? '', (parts[at + 1] ?? '').replace(/\s+/g, ' ').trim());
      }
      return { id: String(Number(id)), fields };
    });
}

/** 423 articles of the magazine TIME of 1963, and 83 questions. */
function readTime(folder: string): Collection | undefined {
  const files = ['TIME.ALL', 'TIME.QUE', 'TIME.REL'].map((file) => join(folder, file));
  if (!files.every(existsSync)) return undefined;
  const [documents = '', queries = '', judgements = ''] = files.map((file) => readFileSync(file, 'latin1'));
  const relevant = new Map(
    judgements
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .filter((line) => line.length > 1)
      .map(([question, ...found]) => [question, new Map(found.map((document) => [document, 1]))]),
  );
  const parts = (text: string, mark: RegExp) => text.split(mark).slice(1);
  return {
    name: 'TIME',
    // Judgements count the articles from 1, in the order of the file.
    documents: parts(documents, /^\*TEXT.*$/m).map((text, place) => ({
      id: String(place + 1),
      title: '',
      text: plain(text.replace(/^\*STOP.*/ms, '')),
    })),
    questions: parts(queries, /^\*FIND/m)
      .map((text) => text.replace(/^\*STOP.*/ms, ''))
      .map((text) => ({
        text: plain(text.replace(/^\s*\d+/, '')),
        grades: relevant.get(/\d+/.exec(text)?.[0]) ?? new Map<string, number>(),
      })),
  };
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
