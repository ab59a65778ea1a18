import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
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
  /** Keys that a call of `translate` or `plural` or the manifest names outright. The compiler knows most of the others. */
  named: Set<string>;
  /** Every string of the shipped source: a key may stand in a table before it reaches `translate`. */
  strings: Set<string>;
  /** What calls put together, such as `key_${key}_does`; the group is what they put in. */
  templates: RegExp[];
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
    strings: new Set([...inMarkup, ...[...code.matchAll(/'([\w-]+)'/g)].map(([, key = '']) => key)]),
    templates: [...code.matchAll(/\b(?:translate|plural|messageOf)\(\s*`(\w+)\$\{[^`}]*\}(\w*)`?/g)].map(
      ([, beginning = '', end = '']) => new RegExp(`^${beginning}(\\w+)${end}$`),
    ),
  };
}

/** The messages of the shipped pack's kinds and categories; a pack of other kinds has its own words for them. */
export function packMessages(): string[] {
  const pack: { kinds: object; categories: object } = parse(
    readFileSync(inProject('assets/pack/pack.yaml'), 'utf8'),
  );
  const kinds = Object.keys(pack.kinds).flatMap((kind) => [`kind_${kind}`, `kindGroup_${kind}`]);
  const categories = Object.keys(pack.categories).map((category) => `category_${category}`);
  return [...kinds, ...categories].map((key) => key.replaceAll('-', '_'));
}

/** A message that counts comes in forms: `moreEvents_one`, `moreEvents_other`. Its base is what the code names. */
export function baseOf(key: string): string {
  return key.replace(/_(zero|one|two|few|many|other)$/, '');
}
