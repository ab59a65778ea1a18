/**
 * Text of whatever direction within a message: set by its own first letters, it keeps its full stop at its end, and the message
 * keeps its order. For where no `<bdi>` can stand.
 */
export function bidiIsolate(text: string): string {
  return `\u2068${text}\u2069`;
}
