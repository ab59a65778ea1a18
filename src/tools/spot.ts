/**
 * `npm run spot -- --texts DIR [--langs FILE]` prints what the page script would mark in DIR/*.txt (one block a line),
 * one JSON line a mention and one a page verdict. `npm run spot -- --text "…" [--all]` prints mentions with their
 * reasons, and with `--all` also what was not taken and why. `npm run spot -- --cross-validate GOLD [--texts DIR]`
 * prints how the gate does on sources that it was not fitted to.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { detectLanguage } from '../core/spotting/language.ts';
import { type Lexicon, openLexicon } from '../core/spotting/lexicon.ts';
import { compileLexicon } from '../pack/compile.ts';
import { readPack } from '../pack/read-pack.ts';
import { crossValidate, type LabelledScore } from './cross-validate.ts';
import { explainMentions } from './explain.ts';
import { inProject } from './project.ts';
import { spotText } from './spot-text.ts';

const usage =
  'usage: npm run spot -- --texts DIR [--langs FILE] | --text "…" [--all] | --cross-validate GOLD';
const values = readCall();
const lexicon = loadLexicon();
if (values.text !== undefined)
  for (const line of explainMentions(lexicon, values.text, values.all)) console.log(line);
else if (values['cross-validate'] !== undefined) validate(values['cross-validate'], values.texts);
else if (values.texts !== undefined) spotFolder(values.texts, values.langs);
else {
  console.error(usage);
  process.exitCode = 2;
}

/** The options of the call; one that makes no sense ends it. */
function readCall() {
  try {
    return parseArgs({
      options: {
        texts: { type: 'string' },
        langs: { type: 'string' },
        text: { type: 'string' },
        all: { type: 'boolean', default: false },
        'cross-validate': { type: 'string' },
      },
    }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exit(2);
  }
}

function loadLexicon(): Lexicon {
  const { sources } = readPack(inProject('assets/pack'));
  if (!sources) throw new Error('assets/pack cannot be read; `npm run pack:check` says why.');
  return openLexicon(compileLexicon(sources, ''));
}

function spotFolder(folder: string, languageFile: string | undefined): void {
  const languages = new Map(
    languageFile
      ? readFileSync(languageFile, 'utf8')
          .split('\n')
          .map((line) => line.split('\t') as [string, string])
      : [],
  );
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()) {
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
function validate(gold: string, folder = join(dirname(gold), 'texts')): void {
  const pages = readFileSync(gold, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as { doc: string; repo: string; page_relevant: boolean });
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
