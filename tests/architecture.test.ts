import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { interfaceLanguages } from '../src/core/languages.ts';
import { type Bundle, bundle } from '../src/tools/bundle.ts';
import { type EntryName, entries, entryNames, pageScripts } from '../src/tools/entries.ts';
import { inProject } from '../src/tools/project.ts';
import { findCycle, packagesIn } from './architecture/bundles.ts';
import { baseOf, messageUsage, packMessages, readLocales } from './architecture/locales.ts';
import { packagesOf, rules, unshipped } from './architecture/rules.ts';
import { codeOf, folderOf, type Import, importsOf, sourceFiles } from './architecture/sources.ts';

const shipped = new Map<EntryName, Bundle>();
const own = new Map<EntryName, Bundle>();
beforeAll(async () => {
  for (const name of entryNames) {
    shipped.set(name, await bundle(name));
    own.set(name, await bundle(name, { ownOnly: true }));
  }
});
const textOf = (bundles: Map<EntryName, Bundle>, name: EntryName) => bundles.get(name)?.text ?? '';
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

describe('imports', () => {
  it.each(Object.keys(rules))('lets %s import only what the table allows', (folder) => {
    const forbidden = sourceFiles(`src/${folder}`)
      .flatMap(importsOf)
      .filter((one) => !isAllowed(folder, one));
    expect(forbidden.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it('knows every folder under src', () => {
    const folders = new Set(sourceFiles('src').map(folderOf));
    expect([...folders].sort()).toEqual([...Object.keys(rules), ...unshipped].sort());
  });

  it.each(entryNames)('has no ring of modules in %s', (name) => {
    expect(findCycle(shipped.get(name)?.metafile ?? { inputs: {}, outputs: {} })).toBeUndefined();
  });

  it.each(entryNames)('bundles only allowed packages into %s', (name) => {
    const folder = folderOf(entries[name].source) ?? '';
    const allowed = packagesOf(folder);
    const packages = packagesIn(shipped.get(name)?.metafile ?? { inputs: {}, outputs: {} });
    expect(packages.filter((one) => !allowed.has(one))).toEqual([]);
  });
});

function isAllowed(folder: string, { to, typeOnly }: Import): boolean {
  const rule = rules[folder];
  const target = to.startsWith('src/') ? (folderOf(to) ?? to) : to;
  if (target === folder) return true;
  return Boolean(rule?.may.includes(target) || (typeOnly && rule?.types?.includes(target)));
}

describe('the page script', () => {
  it('is at most 30,000 bytes minified, lexicon apart', () => {
    expect(shipped.get('content')?.bytes).toBeLessThanOrEqual(30_000);
  });

  it('brings no library at all', () => {
    expect(packagesIn(shipped.get('content')?.metafile ?? { inputs: {}, outputs: {} })).toEqual([]);
  });

  it('with what it imports stands alone on the native API, without the polyfill', () => {
    const isNative = (name: EntryName) =>
      Object.keys(shipped.get(name)?.metafile.inputs ?? {}).includes('src/platform/native-browser-api.ts');
    expect(entryNames.filter(isNative)).toEqual([...pageScripts]);
  });

  it('imports one thing at run time, what is needed on demand', () => {
    expect(count(textOf(own, 'content'), /\bimport\(/g)).toBe(1);
  });
});

describe('privacy', () => {
  const network =
    /\b(XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeerConnection|importScripts)\b/g;
  const fetching = /\bfetch\s*\(/g;

  it.each(entryNames)('leaves %s no way to reach the network', (name) => {
    const { text } = shipped.get(name) ?? { text: '' };
    expect(text.match(network) ?? []).toEqual([]);
    expect(count(text, fetching)).toBe(name === 'background' ? 1 : 0);
  });

  it('reads packaged files in one place only', () => {
    const callers = sourceFiles('src')
      .filter((file) => !unshipped.includes(folderOf(file) ?? ''))
      .filter((file) => count(codeOf(file), fetching) > 0);
    expect(callers).toEqual(['src/platform/packaged-file.ts']);
  });
});

describe('markup and code from strings', () => {
  const dangerous =
    /\b(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|dangerouslySetInnerHTML)\b|document\.write|\beval\s*\(|\bnew Function\b|(?<![\w.])Function\s*\(/g;
  // Preact can set markup when it is asked to, and the linter forbids asking. Nothing else may bring such code.
  const inLibraries: Partial<Record<EntryName, string[]>> = {
    card: ['dangerouslySetInnerHTML', 'innerHTML'],
    popup: ['dangerouslySetInnerHTML', 'innerHTML'],
    options: ['dangerouslySetInnerHTML', 'innerHTML'],
    reader: ['dangerouslySetInnerHTML', 'innerHTML'],
    welcome: ['dangerouslySetInnerHTML', 'innerHTML'],
  };

  it.each(entryNames)('does not occur in our part of %s', (name) => {
    expect(textOf(own, name).match(dangerous) ?? []).toEqual([]);
  });

  it.each(entryNames)('occurs in libraries of %s only where it is known', (name) => {
    const found = new Set(textOf(shipped, name).match(dangerous) ?? []);
    expect([...found].filter((one) => !inLibraries[name]?.includes(one))).toEqual([]);
  });
});

describe('the manifest', () => {
  const manifest = JSON.parse(readFileSync(inProject('manifest.json'), 'utf8'));

  it('asks for storage and a menu entry, neither of which lets it see anything, and nothing else', () => {
    expect(manifest.permissions).toEqual(['storage', 'contextMenus']);
    for (const key of [
      'host_permissions',
      'optional_permissions',
      'optional_host_permissions',
      'externally_connectable',
    ]) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  it('forbids everything to extension pages, then allows only what is their own', () => {
    const [first, ...others] = manifest.content_security_policy.extension_pages.split(/;\s*/);
    expect(first).toBe("default-src 'none'");
    for (const directive of others) expect(directive).toMatch(/^[a-z-]+ '(self|none)'$/);
  });

  it('suggests keys for at most four commands: Chromium refuses a fifth', () => {
    const commands = Object.values<{ suggested_key?: object }>(manifest.commands);
    expect(commands.filter((command) => command.suggested_key).length).toBeLessThanOrEqual(4);
  });

  it('shows web pages the card and nothing else', () => {
    expect(manifest.web_accessible_resources).toEqual([
      { resources: ['on-demand.js', 'card.js'], matches: ['<all_urls>'], use_dynamic_url: true },
    ]);
  });

  it('declares that no data is collected', () => {
    expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({
      required: ['none'],
    });
  });

  it('has the version of package.json, and of the newest part of CHANGELOG.md', () => {
    const read = (file: string) => readFileSync(inProject(file), 'utf8');
    expect(manifest.version).toBe(JSON.parse(read('package.json')).version);
    expect(/^## (\S+)/m.exec(read('CHANGELOG.md'))?.[1]).toBe(manifest.version);
  });
});

describe('the messages of the interface', () => {
  const locales = readLocales();

  it('are as many folders as core/languages.ts has tags', () => {
    const folders = interfaceLanguages.map((language) => language.replace('-', '_'));
    expect([...locales.keys()].sort()).toEqual(folders.sort());
  });

  const english = locales.get('en') ?? {};
  const usage = messageUsage();
  const bases = new Set(Object.keys(english).flatMap((key) => [key, baseOf(key)]));

  it('exist for every key that the code names', () => {
    expect([...usage.named].filter((key) => !bases.has(key))).toEqual([]);
  });

  it('exist for every kind and category of the pack', () => {
    expect(packMessages().filter((key) => !bases.has(key))).toEqual([]);
  });

  it('are all used', () => {
    const isKnown = (word: string) => usage.strings.has(word) || usage.strings.has(word.replaceAll('_', '-'));
    const isUsed = (key: string) =>
      packMessages().includes(key) ||
      isKnown(key) ||
      isKnown(baseOf(key)) ||
      usage.templates.some((template) => isKnown(template.exec(key)?.[1] ?? ''));
    expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([]);
  });

  it.each([...locales.keys()])('are complete in %s', (language) => {
    const keys = new Set(Object.keys(locales.get(language) ?? {}).map(baseOf));
    expect([...keys].sort()).toEqual([...new Set(Object.keys(english).map(baseOf))].sort());
  });

  it.each([...locales])('take what English takes, in the plural forms of %s', (folder, messages) => {
    const tag = folder.replace('_', '-');
    expect(messages.languageTag?.message).toBe(tag);
    const placeholders = (text = '') => [...new Set(text.match(/\$\w+/g))].sort();
    const counted = new Set(
      Object.keys(english).flatMap((key) => (`${baseOf(key)}_one` in english ? [baseOf(key)] : [])),
    );
    const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    const wrong = Object.keys(messages).filter((key) => {
      const known = english[key] ?? english[`${baseOf(key)}_other`];
      // “One result” needs no figure in some languages.
      if (counted.has(baseOf(key))) return !forms.some((form) => key === `${baseOf(key)}_${form}`);
      return `${placeholders(messages[key]?.message)}` !== `${placeholders(known?.message)}`;
    });
    expect(wrong).toEqual([]);
    expect([...counted].flatMap((key) => forms.filter((form) => !(`${key}_${form}` in messages)))).toEqual(
      [],
    );
  });

  it('say in English what each is for', () => {
    expect(Object.keys(english).filter((key) => !english[key]?.description)).toEqual([]);
  });
});
