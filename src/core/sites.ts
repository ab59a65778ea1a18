/** The form in which a host is listed: as `location.hostname` has it, without the full stop that means the root. */
export function siteName(host: string): string {
  return host.toLowerCase().replace(/\.$/, '');
}

/**
 * Does one of these sites stand for the host? A site stands for itself, with and without `www.`, and for the domains below
 * it: `www.gov.uk` for `gov.uk` too, but for none of its other subdomains (decision 94).
 */
export function matchesSite(sites: readonly string[], host: string): boolean {
  const names = `.www.${siteName(host)}`;
  return sites.map(siteName).some((site) => names.endsWith(`.${site}`));
}
