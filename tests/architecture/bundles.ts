import type { Metafile } from 'esbuild';

/** The packages whose code is in a bundle. */
export function packagesIn({ inputs }: Metafile): string[] {
  const names = Object.keys(inputs).flatMap(
    (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [],
  );
  return [...new Set(names)].sort();
}

/** A ring of our modules that import each other statically, if there is one. Such a ring runs in an order nobody wrote. */
export function findCycle({ inputs }: Metafile): string[] | undefined {
  const done = new Set<string>();
  const visit = (path: string, trail: string[]): string[] | undefined => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return undefined;
    done.add(path);
    const next = (inputs[path]?.imports ?? []).filter(
      (one) => one.kind === 'import-statement' && !one.external,
    );
    return firstOf(next, (one) =>
      one.path.includes('node_modules') ? undefined : visit(one.path, [...trail, path]),
    );
  };
  return firstOf(
    Object.keys(inputs).filter((path) => path.startsWith('src/')),
    (path) => visit(path, []),
  );
}

function firstOf<T, R>(items: T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
