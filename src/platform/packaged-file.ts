import { extensionUrl } from './runtime.ts';

/**
 * Read a JSON file of the extension's own package. This is the only call of a network function in the project; the
 * extension's CSP (`connect-src 'self'`) and a test over the bundles keep it the only one.
 * Throws when the file is missing or is not JSON: the package is damaged.
 */
export async function readPackagedFile(path: `${string}.json`): Promise<unknown> {
  const response = await fetch(extensionUrl(path));
  if (!response.ok) throw new Error(`The packaged file ${path} cannot be read (${response.status}).`);
  return response.json();
}
