import type { Page } from 'puppeteer-core';
import { type Box, sceneAt } from './hover-recorder.ts';
import { pause, until } from './until.ts';

/** Where on the page there is nothing to rest on. */
const nowhere = { x: 2, y: 2 };

/** One journey of the pointer over the page, as `random` says; it ends where there is no name. Returns what it did. */
export async function travel(page: Page, random: () => number): Promise<string[]> {
  const done: string[] = [];
  const legs = 1 + Math.floor(random() * 2);
  for (let leg = 0; leg < legs; leg += 1) done.push(await takeLeg(page, random));
  await page.mouse.move(nowhere.x, nowhere.y);
  return done;
}

async function takeLeg(page: Page, random: () => number): Promise<string> {
  const drawn = random();
  if (drawn < 0.1) {
    await page.mouse.wheel({ deltaY: Math.round((random() - 0.5) * 600) });
    return 'scroll';
  }
  const { card, line } = await sceneAt(page, random());
  if (card && drawn < 0.5) return `to the card, ${await go(page, pointIn(card, random), random)}`;
  if (!line || drawn > 0.9) return go(page, anywhere(random), random);
  const went = await go(page, pointIn(line, random), random);
  const rest = random();
  // A card may be open for another name, or the line have moved: then none comes for this one, or only later.
  if (!card && rest < 0.25)
    await until('a card', async () => (await sceneAt(page, 0)).card, 700).catch(() => null);
  else if (rest < 0.5) await pause(rest * 300);
  return `${went}, ${rest < 0.25 ? 'to stay' : 'on the way'}`;
}

async function go(page: Page, { x, y }: { x: number; y: number }, random: () => number): Promise<string> {
  await page.mouse.move(x, y, { steps: 1 + Math.floor(random() * 4) });
  return `${x} ${y}`;
}

function pointIn({ left, top, right, bottom }: Box, random: () => number): { x: number; y: number } {
  return {
    x: Math.round(left + 2 + random() * (right - left - 4)),
    y: Math.round(top + 2 + random() * (bottom - top - 4)),
  };
}

function anywhere(random: () => number): { x: number; y: number } {
  return { x: Math.round(5 + random() * 900), y: Math.round(5 + random() * 700) };
}
