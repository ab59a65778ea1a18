/** `npm run pack:new article|topic <id> [folder]`: begin an article or a topic. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type NewText, type ScaffoldKind, scaffold, scaffoldKinds } from './scaffold/scaffold.ts';

const usage = `usage: npm run pack:new article <slug>     for example: npm run pack:new article grain-and-ports
       npm run pack:new topic <id>         for example: npm run pack:new topic caspian-fleet`;

const [kind, id, folder = 'assets/pack', ...more] = process.argv.slice(2);
if (!isKind(kind) || id === undefined || more.length > 0) {
  console.error(usage);
  process.exitCode = 2;
} else {
  begin(kind, id, folder);
}

function begin(wanted: ScaffoldKind, name: string, pack: string): void {
  const begun = scaffold(pack, wanted, name, new Date().toISOString().slice(0, 10));
  if (!begun.ok) {
    console.error(begun.reason);
    process.exitCode = 1;
    return;
  }
  for (const text of begun.texts) {
    write(pack, text);
    console.log(`${text.append ? 'Added to' : 'Wrote'} ${join(pack, text.file)}`);
  }
  console.log('Fill in what is empty, then run: npm run pack:check');
}

function write(pack: string, { file, text, append }: NewText): void {
  const path = join(pack, file);
  mkdirSync(dirname(path), { recursive: true });
  if (!append) {
    // "wx": never over a file that came into being meanwhile.
    writeFileSync(path, text, { flag: 'wx' });
    return;
  }
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  appendFileSync(path, before === '' || before.endsWith('\n') ? text : `\n${text}`);
}

function isKind(word: string | undefined): word is ScaffoldKind {
  return scaffoldKinds.some((known) => known === word);
}
