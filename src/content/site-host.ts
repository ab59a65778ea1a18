/**
 * The host of the site that the document belongs to; empty where there is none, as for a local file. What a page has written
 * into a frame (`srcdoc`, `about:blank`, a blob) has no address of its own: it belongs to the page, which its origin names, in
 * a sandbox its base address, and for a `data:` address nothing but the frames around it.
 */
export function siteHost(): string {
  const { hostname, ancestorOrigins = [] } = location;
  const addresses = [origin, document.baseURI, ...ancestorOrigins];
  return hostname || (addresses.map((address) => URL.parse(address)?.hostname).find(Boolean) ?? '');
}
