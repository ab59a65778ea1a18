/** A number of bytes as readers of disk sizes expect it: `1.4 MB` (a megabyte is 1,000,000 bytes). */
export function formatBytes(bytes: number, language: string): string {
  const [unit, size] = bytes >= 1e6 ? (['megabyte', 1e6] as const) : (['kilobyte', 1e3] as const);
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 }).format(
    bytes / size,
  );
}
