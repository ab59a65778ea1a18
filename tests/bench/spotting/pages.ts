import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Mount, sealed } from '../../../src/tools/page-server.ts';
import { inProject } from '../../../src/tools/project.ts';

/** Pages to measure on, and what they are, for the report. */
export interface PageSet {
  mount: Mount;
  files: string[];
  description: string;
}

/** Saved pages of the real web where `BACKGROUNDER_PAGES` names their folder, else the fixtures of the tests. */
export function pageSet(): PageSet {
  const saved = process.env.BACKGROUNDER_PAGES;
  const folder = saved || inProject('tests/fixtures/pages');
  const files = readdirSync(folder).filter((file) => file.endsWith('.html'));
  const description = saved
    ? `${files.length} saved pages of the real web`
    : `${files.length} fixtures of the tests`;
  return { mount: { path: '/pages/', folder, headers: sealed }, files, description };
}

/** The pages' texts, roughly: good enough to tell which names stand there. */
export function textsOf({ mount, files }: PageSet): string[] {
  return files.map((file) =>
    readFileSync(join(mount.folder, file), 'utf8')
      .replace(/<(script|style)\b.*?<\/\1>/gis, ' ')
      .replace(/<[^>]*>/g, ' '),
  );
}
