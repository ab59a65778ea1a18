import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CheckOptions } from '../../src/pack/checks/report.ts';
import { inProject } from '../../src/tools/project.ts';

export const packs = inProject('tests/fixtures/packs');

/** A pack of `kind` (a folder of fixtures/packs): what differs from the valid pack, and what the check says of it. */
export interface LaidOver {
  name: string;
  folder: string;
}

/** The fixtures of `kind`, by name. */
export function fixturesOf(kind: 'broken' | 'advised'): LaidOver[] {
  return readdirSync(join(packs, kind))
    .sort()
    .map((name) => ({ name, folder: join(packs, kind, name) }));
}

/** Lay a fixture over the valid pack, in a folder that is there while `use` runs. */
export function withPack<T>(fixture: LaidOver | undefined, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-pack-'));
  try {
    cpSync(join(packs, 'valid'), folder, { recursive: true });
    if (fixture) {
      for (const file of linesOf(fixture, 'removed.txt')) rmSync(join(folder, file));
      const parts = readdirSync(fixture.folder).filter((name) => !aside.has(name));
      for (const part of parts) cpSync(join(fixture.folder, part), join(folder, part), { recursive: true });
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the fixture asks the check to look at besides the pack. */
export function optionsOf({ folder }: LaidOver): CheckOptions {
  const path = join(folder, 'options.json');
  if (!existsSync(path)) return {};
  const { olderThanDays, comparedText } = JSON.parse(readFileSync(path, 'utf8')) as {
    olderThanDays?: number;
    comparedText?: string;
  };
  return {
    ...(olderThanDays === undefined ? {} : { olderThanDays }),
    ...(comparedText === undefined
      ? {}
      : { comparedTexts: [{ name: comparedText, text: readFileSync(join(folder, comparedText), 'utf8') }] }),
  };
}

/** The lines of a small text file of the fixture; none when it is not there. */
export function linesOf({ folder }: LaidOver, file: string): string[] {
  const path = join(folder, file);
  return existsSync(path) ? readFileSync(path, 'utf8').split(/\r?\n/).filter(Boolean) : [];
}

/** Files of a fixture that are about the pack, not in it. */
const aside = new Set(['expected.txt', 'removed.txt', 'options.json', 'compared.txt']);
