/** Where in a list in order of start the first is that starts at `position` or later. */
export function indexFrom(list: readonly { start: number }[], position: number): number {
  let low = 0;
  for (let high = list.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
