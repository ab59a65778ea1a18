import type { Check } from './report.ts';

/** Addresses of sources: on the open web, without a name and password in them. */
export const checkAddresses: Check = ({ articles }, report) => {
  for (const source of articles.flatMap(({ sources }) => sources)) {
    if (source.url === null || isOpenAddress(source.url)) continue;
    report(
      source,
      `"${source.url}" is no address on the open web.`,
      'Write a full http(s) address, or null.',
    );
  }
};

function isOpenAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  return /^https?:$/.test(protocol) && /^[^.].*\.[^.]+$/.test(hostname) && username === '' && password === '';
}
