import { isSiteOff } from '../core/settings.ts';

/** The name under which a page's site is turned off: its host without the `www.` that readers do not mean. */
export function siteName(host: string): string {
  return host.toLowerCase().replace(/^www\.(?=[^.]+\.)/, '');
}

/** The off list with the site of `host` on it. */
export function withSiteOff(sitesOff: readonly string[], host: string): string[] {
  return isSiteOff({ sitesOff: [...sitesOff] }, host) ? [...sitesOff] : [...sitesOff, siteName(host)];
}

/** The off list without anything that turns `host` off, domains above it included. */
export function withSiteOn(sitesOff: readonly string[], host: string): string[] {
  return sitesOff.filter((site) => !isSiteOff({ sitesOff: [site] }, host));
}
