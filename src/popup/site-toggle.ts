import type { InverseChange } from '../core/inverse-change.ts';
import type { TurnOffRequest } from '../core/turn-off.ts';

/** What the background does for whoever turns something off or on. */
export interface TurnOffActions {
  /** Resolves with the inverse change once it is stored; with nothing, having told of it, when it cannot be. */
  turnOff(request: TurnOffRequest): Promise<InverseChange | undefined>;
  undo(inverse: InverseChange): Promise<void>;
}

/** Turns the site of a host off or on. */
export type SiteToggle = (actions: TurnOffActions, host: string, on: boolean) => Promise<void>;

/** A switch that, moved and moved back, leaves the list as it was, also where a domain above the host stood on it. */
export function createSiteToggle(): SiteToggle {
  let last: { host: string; on: boolean; inverse: Promise<InverseChange | undefined> } | undefined;
  return async ({ turnOff, undo }, host, on) => {
    const before = last?.host === host && last.on !== on ? last.inverse : undefined;
    const now = { host, on, inverse: toggle() };
    last = now;
    await now.inverse;

    async function toggle(): Promise<InverseChange | undefined> {
      const inverse = await before;
      if (!inverse) return turnOff({ what: 'site', name: host, on });
      await undo(inverse);
      return undefined;
    }
  };
}
