import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { firefoxPreferences } from '../capture/color-scheme.ts';
import { storeFilled, useLanguage } from '../capture/own-pages.ts';
import { launch } from '../launch.ts';
import { dist } from '../project.ts';
import type { Outcome } from './page.ts';
import { type Direction, groupsOf, type Shot } from './plan.ts';
import { sceneOf } from './scenes.ts';
import { overflow, type Studio, type Take } from './studio.ts';

export interface Session {
  /** As the browser names itself; undefined when it did not start. */
  browser?: string;
  outcomes: Outcome[];
}

/** English for what runs from left to right, Persian for the other way. */
const languages: Record<Direction, string> = { ltr: 'en', rtl: 'fa' };

/**
 * Take the shots of one browser and colour scheme into `folder`, in one launch of the browser. What fails becomes the
 * fault of its own pictures; the others are taken all the same. Once `signal` aborts no more are, and the browser closes.
 */
export async function takeShots(
  shots: Shot[],
  folder: string,
  demo: string,
  signal: AbortSignal,
): Promise<Session> {
  const [first] = shots;
  if (!first || signal.aborted) return { outcomes: [] };
  const { browser: name, scheme } = first;
  try {
    const extension = await launch(name, { preferences: firefoxPreferences[scheme] });
    // What is waited for in it fails then, and is not waited for.
    const close = () => void extension.browser.close().catch(() => undefined);
    signal.addEventListener('abort', close, { once: true });
    try {
      await extension.install(dist);
      await storeFilled(extension);
      const outcomes: Outcome[] = [];
      for (const ofDirection of groupsOf(shots, ({ direction }) => direction)) {
        const direction = ofDirection[0]?.direction ?? 'ltr';
        await useLanguage(extension, languages[direction]);
        const studio = { extension, scheme, direction, demo };
        for (const sitting of groupsOf(ofDirection, ({ scene, width }) => `${scene} ${width}`)) {
          if (signal.aborted) break;
          outcomes.push(...(await play(sitting, studio, folder)));
        }
      }
      return { browser: await extension.browser.version(), outcomes };
    } finally {
      await extension.close();
    }
  } catch (error) {
    return { outcomes: shots.map((shot) => ({ shot, taken: false, fault: messageOf(error) })) };
  }
}

/** Play one scene at one width; only the pictures among `shots` are kept. */
async function play(shots: Shot[], studio: Studio, folder: string): Promise<Outcome[]> {
  const [first] = shots;
  if (!first) return [];
  const outcomes = new Map<Shot, Outcome>();
  const take: Take = async (surface, page, { whole = false, fault } = {}) => {
    const shot = shots.find((one) => one.surface === surface);
    if (!shot) return;
    const path = join(folder, shot.file) as `${string}.png`;
    await mkdir(dirname(path), { recursive: true });
    await page.screenshot({ path, fullPage: whole });
    outcomes.set(shot, { shot, taken: true, fault: fault ?? (await overflow(page)) });
  };
  const failure = await sceneOf[first.scene](studio, first.width, take).catch(messageOf);
  return shots.map(
    (shot) => outcomes.get(shot) ?? { shot, taken: false, fault: failure ?? 'the scene did not come to it' },
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
