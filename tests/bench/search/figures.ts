/** The value below which `share` of the values lie. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** A number with three digits that count: 0.123, 1.23, 12.3, 123, 1,234. */
export function short(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

export function megabytes(bytes: number): string {
  return `${short(bytes / 1e6)} MB`;
}

export function times(value: number): string {
  return Number.isFinite(value) ? `${value < 10 ? value.toFixed(2) : short(value)} ×` : '–';
}

/** A Markdown table, its columns as wide as they need to be. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
  return [
    line(header),
    `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`,
    ...rows.map(line),
  ].join('\n');
}

/** One line for a budget: what was seen, what is allowed, and the verdict. */
export function verdict(
  what: string,
  seen: number,
  { most, least }: { most?: number; least?: number },
): string {
  const isMet = (most === undefined || seen <= most) && (least === undefined || seen >= least);
  const limit = most === undefined ? `at least ${least}` : `at most ${most}`;
  if (Number.isNaN(seen)) return `- ${what}: **not measured** (it took too long), budget ${limit}`;
  return `- ${what}: **${short(seen)}**, budget ${limit}: ${isMet ? 'met' : '**not met**'}`;
}
