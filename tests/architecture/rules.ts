/** Who may import whom. docs/architecture.md shows the same table to people. */
export interface Rule {
  /** Folders of `src/` and packages that may be imported. */
  may: string[];
  /** Folders of which only types may be imported. */
  types?: string[];
}

/** For each folder of `src/` that is shipped; a folder may always import from itself. */
export const rules: Record<string, Rule> = {
  core: { may: [] },
  messages: { may: ['core', 'platform'] },
  platform: { may: ['webextension-polyfill', 'core'] },
  store: { may: ['dexie', 'fuse.js', '@orama/stemmers', 'core'] },
  background: { may: ['store', 'messages', 'platform', 'core'] },
  content: { may: ['core', 'messages', 'platform'], types: ['card'] },
  // The compiler knows the names of all messages by these types.
  ui: { may: ['preact', 'core'], types: ['assets/_locales/en/messages.json'] },
  card: { may: ['preact', 'ui', 'core'] },
  popup: { may: ['preact', 'ui', 'messages', 'platform', 'core'] },
  options: { may: ['preact', 'ui', 'messages', 'platform', 'core'] },
  reader: { may: ['preact', 'ui', 'messages', 'platform', 'core'], types: ['card'] },
  welcome: { may: ['preact', 'ui', 'messages', 'platform', 'core'] },
};

/** Folders that run on a developer's machine only; nothing shipped may import them. */
export const unshipped = ['pack', 'tools'];

/** Every package that the bundle of an entry may contain: what its folder may import, and what those may. */
export function packagesOf(folder: string, seen = new Set<string>()): Set<string> {
  const packages = new Set<string>();
  if (seen.has(folder)) return packages;
  seen.add(folder);
  for (const name of rules[folder]?.may ?? []) {
    if (!(name in rules)) packages.add(name);
    else for (const inherited of packagesOf(name, seen)) packages.add(inherited);
  }
  return packages;
}
