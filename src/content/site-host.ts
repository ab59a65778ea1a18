/**
 * The host of the site that the document belongs to: that of the page in front, which alone has an address bar, as far as the
 * browser tells a frame of it (docs/decisions/0096). Empty where there is none, as for a local file. What a page has written into a
 * frame (`srcdoc`, `about:blank`, a blob) has no address of its own: its origin names the page, in a sandbox its base address.
 */
export function siteHost(): string {
  const { href, ancestorOrigins = [] } = location;
  // The page in front is the last of those around a frame.
  const addresses = [document.baseURI, origin, href, ...ancestorOrigins];
  return addresses.map((address) => URL.parse(address)?.hostname).findLast(Boolean) ?? '';
}
