/**
 * `npm run spot -- --texts DIR [--langs FILE]` prints what the page script would mark in DIR/*.txt (one block a line),
 * one JSON line a mention and one a page verdict. `npm run spot -- --text "…" [--all]` prints mentions with their
 * reasons, and with `--all` also what was not taken and why. `npm run spot -- --cross-validate GOLD [--texts DIR]`
 * prints how the gate does on sources that it was not fitted to.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isRecord } from '../core/guards.ts';
import { detectLanguage } from '../core/spotting/language.ts';
import { type Lexicon, openLexicon } from '../core/spotting/lexicon.ts';
import { compileLexicon } from '../pack/compile.ts';
import { readPack } from '../pack/read-pack.ts';
import { existing, Failure, readArguments, runTool, UsageError } from './command-line.ts';
import { crossValidate, type LabelledScore } from './cross-validate.ts';
import { explainMentions } from './explain.ts';
import { inProject } from './project.ts';
import { spotText } from './spot-text.ts';

const usage =
  'usage: npm run spot -- --texts DIR [--langs FILE] | --text "…" [--all] | --cross-validate GOLD [--texts DIR]';
/** What can be asked, and what goes with it. */
const companions = { text: ['all'], 'cross-validate': ['texts'], texts: ['langs'] };

/** What a file of labelled pages needs. */
const labelShape = 'a line a page, {"doc": "…", "repo": "…", "page_relevant": true or false}';

await runTool(usage, main);

function main(): void {
  const { values } = readArguments({
    options: {
      texts: { type: 'string' },
      langs: { type: 'string' },
      text: { type: 'string' },
      all: { type: 'boolean' },
      'cross-validate': { type: 'string' },
    },
  });
  refuseMixtures(Object.keys(values));
  const { text, all = false, texts, langs, 'cross-validate': gold } = values;
  const given = texts === undefined ? undefined : existing(texts, '--texts', 'folder');
  if (text !== undefined) for (const line of explainMentions(loadLexicon(), text, all)) console.log(line);
  else if (gold !== undefined) validate(goldPages(existing(gold, '--cross-validate'), given), loadLexicon());
  else if (given !== undefined) {
    const languages = langs === undefined ? undefined : existing(langs, '--langs');
    spotFiles(textFiles(given), languages);
  }
}

/** Throws a UsageError for an option that would be passed over. */
function refuseMixtures(given: readonly string[]): void {
  const asked = Object.entries(companions).find(([name]) => given.includes(name));
  if (!asked) throw new UsageError('Nothing was asked.');
  const [question, others] = asked;
  const idle = given.filter((name) => name !== question && !others.includes(name));
  if (idle.length > 0)
    throw new UsageError(`--${question} does not go with ${idle.map((name) => `--${name}`).join(', ')}.`);
}

function loadLexicon(): Lexicon {
  const { sources } = readPack(inProject('assets/pack'));
  if (!sources) throw new Failure('assets/pack cannot be read; `npm run pack:check` says why.');
  return openLexicon(compileLexicon(sources, ''));
}

/** The .txt files of a folder, in the order of their names. Throws a UsageError where there is none. */
function textFiles(folder: string): string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  if (files.length === 0)
    throw new UsageError(`--texts names ${folder}, which holds no file that ends in .txt.`);
  return files.sort().map((name) => join(folder, name));
}

function spotFiles(files: readonly string[], languageFile: string | undefined): void {
  const languages = new Map(
    languageFile
      ? readFileSync(languageFile, 'utf8')
          .split('\n')
          .map((line) => line.split('\t') as [string, string])
      : [],
  );
  const lexicon = loadLexicon();
  for (const file of files) {
    const doc = basename(file, '.txt');
    const text = readFileSync(file, 'utf8');
    const language = languages.get(doc)?.trim() || detectLanguage(text, lexicon.table.functionWords);
    const { mentions, verdict } = spotText(lexicon, text, language);
    for (const { start, end, topic } of mentions) {
      console.log(JSON.stringify({ doc, start, end, topic: lexicon.table.topics[topic]?.[0] }));
    }
    console.log(JSON.stringify({ doc, page_relevant: verdict.onTopic }));
  }
}

function validate(pages: readonly GoldPage[], lexicon: Lexicon): void {
  const scores = pages.map(({ doc, repo, page_relevant, text }): LabelledScore => {
    const { score } = spotText(lexicon, text, detectLanguage(text, lexicon.table.functionWords)).verdict;
    return { page: doc, source: repo, relevant: page_relevant, score };
  });
  let wrongPages = 0;
  for (const { source, pages: own, threshold, wrong } of crossValidate(scores)) {
    wrongPages += wrong.length;
    const names = wrong.map(({ page, score, relevant }) => {
      return `${page} (${score.toFixed(1)}, ${relevant ? 'relevant' : 'not'})`;
    });
    console.log(
      `${source}: ${own} pages, threshold ${threshold.toFixed(2)}, wrong ${names.join(', ') || 'none'}`,
    );
  }
  const right = scores.length - wrongPages;
  console.log(
    `held out: ${right} of ${scores.length} pages right (${((100 * right) / scores.length).toFixed(1)} %)`,
  );
}

interface Label {
  doc: string;
  repo: string;
  page_relevant: boolean;
}
type GoldPage = Label & { text: string };

/** The labelled pages with their texts, which lie in `texts/` beside `gold`. Throws a Failure for what is not as it should be. */
function goldPages(gold: string, folder = join(dirname(gold), 'texts')): GoldPage[] {
  const lines = readFileSync(gold, 'utf8').split('\n');
  const pages = lines.flatMap((line, index): GoldPage[] => {
    if (line.trim() === '') return [];
    const label = parsed(line);
    if (!isLabel(label)) throw new Failure(`${gold}:${index + 1} is no labelled page: ${labelShape}.`);
    const file = join(folder, `${label.doc}.txt`);
    if (!existsSync(file))
      throw new Failure(`${gold}:${index + 1} has "${label.doc}", but there is no ${file}.`);
    return [{ ...label, text: readFileSync(file, 'utf8') }];
  });
  if (pages.length === 0) throw new Failure(`${gold} holds no page: ${labelShape}.`);
  return pages;
}

function isLabel(value: unknown): value is Label {
  return (
    isRecord(value) &&
    typeof value.doc === 'string' &&
    typeof value.repo === 'string' &&
    typeof value.page_relevant === 'boolean'
  );
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined; // The caller says that it is no label.
  }
}
