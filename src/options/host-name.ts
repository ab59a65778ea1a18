import { longestName } from '../core/limits.ts';
import { siteName } from '../core/sites.ts';

export type HostInput =
  | { ok: true; host: string }
  | { ok: false; reason: 'empty' | 'not-a-site' | 'already-there' };

/**
 * The host name in what a reader typed or pasted: `example.org`, `www.example.org`, `*.example.org` or a whole
 * address. It comes back in the form that `location.hostname` has, lower case and punycode.
 */
export function hostFromInput(typed: string, present: readonly string[] = []): HostInput {
  const text = typed.trim();
  if (!text) return { ok: false, reason: 'empty' };
  const host = hostOf(text);
  if (host === null) return { ok: false, reason: 'not-a-site' };
  const isThere = present.some((site) => host === site || host === `www.${site}`);
  return isThere ? { ok: false, reason: 'already-there' } : { ok: true, host };
}

/** Is it a host name as `location.hostname` has it? Pages may be at any, also where a reader would not type it so. */
export function isHostName(text: string): boolean {
  const address = `http://${text}/`;
  return text.length <= longestName && URL.canParse(address) && new URL(address).hostname === text;
}

function hostOf(text: string): string | null {
  const hasScheme = /^https?:\/\//i.test(text);
  const address = hasScheme ? text : `https://${text.replace(/^\*\./, '')}`;
  if (/[\s@*]/.test(address) || (!hasScheme && text.includes('://')) || !URL.canParse(address)) return null;
  const host = siteName(new URL(address).hostname);
  // A bare word is more often a slip than a machine on the local network; with http:// in front it is one.
  const isPlausible = hasScheme || host.includes('.') || host === 'localhost' || host.startsWith('[');
  return isPlausible && isHostName(host) ? host : null;
}
