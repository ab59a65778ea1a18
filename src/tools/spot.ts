/**
 * `npm run spot -- --texts DIR [--langs FILE]` prints what the page script would mark in DIR/*.txt (one block a line),
 * one JSON line a mention and one a page verdict. `npm run spot -- --text "…"` prints mentions with their reasons.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { detectLanguage } from '../core/spotting/language.ts';
import { type Lexicon, openLexicon } from '../core/spotting/lexicon.ts';
import { createSpotter, type PageSpotter, type ScannedBlock } from '../core/spotting/page.ts';
import type { Mention } from '../core/spotting/resolve.ts';
import { compileLexicon } from '../pack/compile.ts';
import { readPack } from '../pack/read-pack.ts';
import { inProject } from './project.ts';

const { values } = parseArgs({
  options: { texts: { type: 'string' }, langs: { type: 'string' }, text: { type: 'string' } },
});

/** In characters. */
const longestHeadline = 160;

const lexicon = loadLexicon();
if (values.text !== undefined) explain(values.text);
else if (values.texts !== undefined) spotFolder(values.texts, values.langs);
else {
  console.error('usage: npm run spot -- --texts DIR [--langs FILE] | --text "…"');
  process.exitCode = 2;
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
    const { mentions, spotter } = spot(text, languages.get(doc)?.trim());
    for (const { start, end, topic } of mentions) {
      console.log(JSON.stringify({ doc, start, end, topic: lexicon.table.topics[topic]?.[0] }));
    }
    console.log(JSON.stringify({ doc, page_relevant: spotter.verdict().onTopic }));
  }
}

function explain(text: string): void {
  const { mentions, spotter } = spot(text);
  for (const { start, end, topic, reason } of mentions) {
    const why = reason.kind === 'cue' ? `cue “${reason.cue}”` : reason.kind;
    console.log(`${start}–${end}\t${text.slice(start, end)}\t${lexicon.table.topics[topic]?.[0]}\t${why}`);
  }
  const { onTopic, score } = spotter.verdict();
  console.log(`The page is ${onTopic ? 'about' : 'not about'} the subject (score ${score.toFixed(1)}).`);
}

/** Spot a text of one block a line as a page would be: all blocks first, then their mentions. */
function spot(text: string, language = detectLanguage(text)): { mentions: Mention[]; spotter: PageSpotter } {
  const spotter = createSpotter(lexicon, { strictness: 'balanced', ...(language ? { language } : {}) });
  const scanned: { block: ScannedBlock; offset: number }[] = [];
  let offset = 0;
  const [first = ''] = text.split('\n', 1);
  // The first block of an article is its headline, unless it is as long as a paragraph.
  if (first.length <= longestHeadline) spotter.lead(first);
  for (const line of text.split('\n')) {
    const block = spotter.scan(line);
    if (block) scanned.push({ block, offset });
    offset += line.length + 1;
  }
  const mentions = scanned.flatMap(({ block, offset: from }) =>
    spotter
      .mentions(block)
      .map((mention) => ({ ...mention, start: mention.start + from, end: mention.end + from })),
  );
  return { mentions, spotter };
}
