/**
 * `npm run spot -- --texts DIR [--langs FILE]` prints what the page script would mark in DIR/*.txt (one block a line),
 * one JSON line a mention and one a page verdict. `npm run spot -- --text "…" [--all]` prints mentions with their
 * reasons, and with `--all` also what was not taken and why. `npm run spot -- --cross-validate GOLD [--texts DIR]`
 * prints how the gate does on sources that it was not fitted to.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { detectLanguage } from '../core/spotting/language.ts';
import { type Lexicon, openLexicon } from '../core/spotting/lexicon.ts';
import { compileLexicon } from '../pack/compile.ts';
import { readPack } from '../pack/read-pack.ts';
import { existing, Failure, readArguments, runTool, WrongCall } from './command-line.ts';
import { crossValidate, type LabelledScore } from './cross-validate.ts';
import { explainMentions } from './explain.ts';
import { inProject } from './project.ts';
import { spotText } from './spot-text.ts';

const usage =
  'usage: npm run spot -- --texts DIR [--langs FILE] | --text "…" [--all] | --cross-validate GOLD';
await runTool(usage, main);

function main(): void {
  const { values } = readArguments({
    options: {
      texts: { type: 'string' },
      langs: { type: 'string' },
      text: { type: 'string' },
      all: { type: 'boolean', default: false },
      'cross-validate': { type: 'string' },
    },
  });
  const { text, all, texts, langs, 'cross-validate': gold } = values;
  const given = texts === undefined ? undefined : existing(texts, '--texts', 'folder');
  if (text !== undefined) for (const line of explainMentions(loadLexicon(), text, all)) console.log(line);
  else if (gold !== undefined) validate(loadLexicon(), existing(gold, '--cross-validate'), given);
  else if (given !== undefined) spotFolder(loadLexicon(), given, langs && existing(langs, '--langs'));
  else throw new WrongCall('Nothing was asked.');
}

function loadLexicon(): Lexicon {
  const { sources } = readPack(inProject('assets/pack'));
  if (!sources) throw new Failure('assets/pack cannot be read; `npm run pack:check` says why.');
  return openLexicon(compileLexicon(sources, ''));
}

function spotFolder(lexicon: Lexicon, folder: string, languageFile: string | undefined): void {
  const languages = new Map(
    languageFile
      ? readFileSync(languageFile, 'utf8')
          .split('\n')
          .map((line) => line.split('\t') as [string, string])
      : [],
  );
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  if (files.length === 0)
    throw new WrongCall(`--texts names ${folder}, which holds no file that ends in .txt.`);
  for (const file of files.sort()) {
    const doc = basename(file, '.txt');
    const text = readFileSync(join(folder, file), 'utf8');
    const { mentions, verdict } = spotText(lexicon, text, languages.get(doc)?.trim() || detectLanguage(text));
    for (const { start, end, topic } of mentions) {
      console.log(JSON.stringify({ doc, start, end, topic: lexicon.table.topics[topic]?.[0] }));
    }
    console.log(JSON.stringify({ doc, page_relevant: verdict.onTopic }));
  }
}

/** `gold` holds one JSON line a page: `doc`, `repo`, `page_relevant`; the texts lie in `texts/` beside it. */
function validate(lexicon: Lexicon, gold: string, folder = join(dirname(gold), 'texts')): void {
  const pages = readFileSync(gold, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [goldPage(line, `${gold}:${index + 1}`)]));
  const scores = pages.map(({ doc, repo, page_relevant }): LabelledScore => {
    const text = readFileSync(join(folder, `${doc}.txt`), 'utf8');
    const { score } = spotText(lexicon, text, detectLanguage(text)).verdict;
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

interface GoldPage {
  doc: string;
  repo: string;
  page_relevant: boolean;
}

function goldPage(line: string, place: string): GoldPage {
  try {
    return JSON.parse(line) as GoldPage;
  } catch {
    throw new Failure(`${place} is not JSON: it needs an object with doc, repo and page_relevant.`);
  }
}
