import type { Settings } from '../core/settings.ts';

/** What of `pending` the stored settings do not say yet. */
export function stillPending(pending: Partial<Settings>, stored: Settings | undefined): Partial<Settings> {
  if (!stored) return pending;
  const open = Object.entries(pending).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(stored[name as keyof Settings]),
  );
  return Object.fromEntries(open);
}

/**
 * What of `pending` still counts once `written` has been stored and the settings have been read again: not what another window has
 * changed in the meantime, of which nobody will tell again.
 */
export function withoutOverwritten(
  pending: Partial<Settings>,
  written: Partial<Settings>,
  stored: Settings,
): Partial<Settings> {
  const lost = stillPending(written, stored);
  const open = Object.entries(pending).filter(
    ([name, value]) => !(name in lost) || value !== written[name as keyof Settings],
  );
  return Object.fromEntries(open);
}
