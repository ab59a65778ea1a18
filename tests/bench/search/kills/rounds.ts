import type { Walk } from '../../../store/walk-database.ts';
import { randomNumbers } from '../random.ts';
import { type Arena, type Victim, victims } from './arena.ts';
import type { KillReport } from './worker.ts';

export interface Kill {
  victim: Victim;
  /** How far the import was, from 0 to 1. */
  progress: number;
  /** Which step was the next one after the kill; undefined where nothing had begun or all was done. */
  step: number | undefined;
  /** What was wrong, then and when the import was taken up. */
  flaws: string[];
}

export interface Killed {
  kills: Kill[];
  /** Imports that came to their end in spite of the kills, and what was wrong with these. */
  imports: number;
  flaws: string[];
  /** Bytes on the disk after the first import and after the last: what is replaced must be freed. */
  stored: { first: number; last: number };
}

export interface KillOptions {
  count: number;
  kills: number;
  seed: number;
}

/**
 * Import a pack again and again, each time with another content hash beside the one before, and kill whoever imports at
 * random moments. After each kill the tables are walked over and the import is taken up where it was; each import's end
 * must be the same, row by row, as that of one that nobody disturbed.
 */
export async function killImports(arena: Arena, options: KillOptions): Promise<Killed> {
  const { count, kills } = options;
  const killed: Killed = { kills: [], imports: 0, flaws: [], stored: { first: 0, last: 0 } };
  await arena.importUntil({ count, hash: 'undisturbed' }, () => false);
  const clean = await arena.walk();
  killed.stored.first = await arena.storedBytes();
  killed.flaws.push(...clean.flaws);
  const chance = { random: randomNumbers(options.seed), clean, count, before: 'undisturbed' };
  while (killed.kills.length < kills) {
    const hash = `content-${killed.imports}`;
    await killOneImport(arena, { ...chance, hash, kills, killed });
    const { flaws, digest, hash: held, step } = await arena.walk();
    killed.flaws.push(...flaws);
    if (held !== hash || step !== undefined) killed.flaws.push(`${hash} was not finished.`);
    if (digest !== clean.digest) killed.flaws.push(`${hash} is not what an undisturbed import makes.`);
    killed.imports++;
    chance.before = hash;
  }
  killed.stored.last = await arena.storedBytes();
  return killed;
}

interface OneImport {
  hash: string;
  /** The content that is there already. */
  before: string;
  count: number;
  /** What an undisturbed import leaves. */
  clean: Walk;
  random: () => number;
  kills: number;
  killed: Killed;
}

async function killOneImport(arena: Arena, given: OneImport): Promise<void> {
  const { hash, count, random, kills, killed } = given;
  let progress = 0;
  let step: number | undefined;
  for (;;) {
    // Beyond 1 is never: the last import is let go on to its end.
    const aim = killed.kills.length < kills ? progress + random() * 0.7 : 2;
    const { reports } = await arena.importUntil({ count, hash }, (reached) => reached >= aim);
    const flaws = reportFlaws(reports, step);
    const last = reports.at(-1);
    if (!last || !('progress' in last)) {
      killed.flaws.push(...flaws);
      return;
    }
    progress = last.progress;
    await new Promise((resolve) => setTimeout(resolve, random() * 80));
    const victim = victims[killed.kills.length % victims.length] ?? 'worker';
    await arena.kill(victim);
    const walk = await arena.walk();
    step = walk.step;
    killed.kills.push({ victim, progress, step, flaws: [...flaws, ...walkFlaws(walk, given)] });
  }
}

/** An import that had come to a step goes on from there. */
function reportFlaws([first]: readonly KillReport[], step: number | undefined): string[] {
  const beganAgain = step && first && 'progress' in first && first.progress === 0;
  return beganAgain ? ['The import began again.'] : [];
}

function walkFlaws(walk: Walk, { before, hash, clean }: OneImport): string[] {
  const flaws = [...walk.flaws];
  if (walk.hash !== before && walk.hash !== hash) flaws.push(`The store holds ${walk.hash}.`);
  if (walk.digest !== clean.digest) flaws.push('The content that answers has changed.');
  return flaws;
}
