import { covers, isSiteOff, type Settings } from './settings.ts';

/** The name under which a page's site is turned on and off: its host without the `www.` that readers do not mean. */
export function siteName(host: string): string {
  return host.toLowerCase().replace(/^www\.(?=[^.]+\.)/, '');
}

type SiteSettings = Pick<Settings, 'siteMode' | 'sitesOff' | 'sitesOn'>;

/** The one setting to change so that the site of `host` is on or off, in either mode. */
export function siteChange(
  settings: SiteSettings,
  host: string,
  on: boolean,
): { name: 'sitesOff' | 'sitesOn'; value: string[] } {
  const name = settings.siteMode === 'listed' ? 'sitesOn' : 'sitesOff';
  const before = settings[name];
  if (isSiteOff(settings, host) === !on) return { name, value: before };
  const wantsListed = (name === 'sitesOn') === on;
  return { name, value: wantsListed ? [...before, siteName(host)] : withoutSite(before, host) };
}

/** Without anything that covers `host`, domains above it included. */
function withoutSite(sites: readonly string[], host: string): string[] {
  return sites.filter((site) => !covers([site], host));
}
