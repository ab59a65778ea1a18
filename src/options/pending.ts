import type { Settings } from '../core/settings.ts';

/** What of `pending` the stored settings do not say yet. */
export function stillPending(pending: Partial<Settings>, stored: Settings | undefined): Partial<Settings> {
  if (!stored) return pending;
  const open = Object.entries(pending).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(stored[name as keyof Settings]),
  );
  return Object.fromEntries(open);
}
