import type { TurnOff } from '../core/turn-off.ts';
import type { WayBack } from '../core/way-back.ts';

/** What the background does for whoever turns something off or on. */
export interface Deeds {
  /** Resolves with the way back once it is stored; with nothing, having told of it, when it cannot be. */
  turnOff(request: TurnOff): Promise<WayBack | undefined>;
  takeBack(back: WayBack): Promise<void>;
}

/** Turns the site of a host off or on. */
export type SiteToggle = (deeds: Deeds, host: string, on: boolean) => Promise<void>;

/** A switch that, moved and moved back, leaves the list as it was, also where a domain above the host stood on it. */
export function createSiteToggle(): SiteToggle {
  let last: { host: string; on: boolean; back: Promise<WayBack | undefined> } | undefined;
  return async ({ turnOff, takeBack }, host, on) => {
    const before = last?.host === host && last.on !== on ? last.back : undefined;
    const now = { host, on, back: toggle() };
    last = now;
    await now.back;

    async function toggle(): Promise<WayBack | undefined> {
      const back = await before;
      if (!back) return turnOff({ what: 'site', name: host, on });
      await takeBack(back);
      return undefined;
    }
  };
}
