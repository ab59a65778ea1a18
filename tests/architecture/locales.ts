import { readdirSync, readFileSync } from 'node:fs';
import { inProject } from '../../src/tools/project.ts';
import { codeOf, sourceFiles } from './sources.ts';

export type Messages = Record<string, { message: string; description?: string; placeholders?: object }>;

/** The messages of every interface language. */
export function readLocales(): Map<string, Messages> {
  const names = readdirSync(inProject('assets/_locales'));
  return new Map(
    names.map((name) => [
      name,
      JSON.parse(readFileSync(inProject('assets/_locales', name, 'messages.json'), 'utf8')) as Messages,
    ]),
  );
}

export interface Usage {
  /** Keys that a call of `translate` or `plural` or the manifest names outright. */
  named: Set<string>;
  /** Every string of the shipped source: a key may stand in a table before it reaches `translate`. */
  strings: Set<string>;
  /** The beginnings of template strings, such as `kind_` of `kind_${kind}`. */
  beginnings: string[];
}

/** How the shipped source uses messages. */
export function messageUsage(): Usage {
  const shipped = sourceFiles('src').filter((file) => !/^src\/(tools|pack)\//.test(file));
  const code = shipped.map(codeOf).join('\n');
  const pages = readdirSync(inProject('src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  const markup = ['manifest.json', ...pages.map((file) => `src/${file}`)]
    .map((file) => readFileSync(inProject(file), 'utf8'))
    .join('\n');
  const inMarkup = [...markup.matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key);
  const inCalls = [...code.matchAll(/\b(?:translate|plural|t)\(\s*'(\w+)'/g)].map(([, key = '']) => key);
  return {
    named: new Set([...inMarkup, ...inCalls]),
    strings: new Set([...inMarkup, ...[...code.matchAll(/'(\w+)'/g)].map(([, key = '']) => key)]),
    beginnings: [
      ...[...code.matchAll(/`(\w+)\$\{/g)].map(([, beginning = '']) => beginning),
      // A group of choices is given its name as an attribute: `density` for `density_every`.
      ...[...code.matchAll(/\sname="(\w+)"/g)].map(([, name = '']) => `${name}_`),
    ],
  };
}

/** A message that counts comes in forms: `moreEvents_one`, `moreEvents_other`. Its base is what the code names. */
export function baseOf(key: string): string {
  return key.replace(/_(zero|one|two|few|many|other)$/, '');
}
