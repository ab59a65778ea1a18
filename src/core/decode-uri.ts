/** A part of an address without its escapes; as it stands where it has none that can be read, such as a lone "%". */
export function safeDecodeUri(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // Whoever wrote that by hand meant it, or it names nothing, which the page it leads to says.
    return part;
  }
}
