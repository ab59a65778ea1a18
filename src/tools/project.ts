import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder, absolute. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** An absolute path inside the project. */
export function inProject(...parts: string[]): string {
  return join(root, ...parts);
}

/** The built extension. */
export const dist = inProject('dist');
/** What the tools leave behind: logs, screenshots. Never committed. */
export const out = inProject('out');
