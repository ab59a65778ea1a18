import type { Language } from '../pack.ts';

/** The label in the language asked for (a BCP 47 tag), or in its base language, or in the pack's own. */
export function pickLabel(labels: Readonly<Record<Language, string>>, wanted: string, own: Language): string {
  const [base = wanted] = wanted.split(/[-_]/);
  return labels[wanted] ?? labels[base] ?? labels[own] ?? Object.values(labels)[0] ?? '';
}
