import { countFrom } from '../../../../src/tools/command-line.ts';
import type { Benchmark } from '../../run.ts';
import { shippedPack } from '../common.ts';
import { megabytes, table } from '../figures.ts';
import { Arena, victims } from './arena.ts';
import { killImports } from './rounds.ts';

const count = 20_000;

/** `--kills=50` says how often, `--seed=1` when. */
export const benchmark: Benchmark = {
  title: 'Kills during an import',
  options: { kills: { type: 'string', default: '50' }, seed: { type: 'string', default: '1' } },
  async run(options) {
    const kills = countFrom(String(options.kills), '--kills');
    const seed = countFrom(String(options.seed), '--seed');
    const arena = await Arena.open(shippedPack());
    try {
      const killed = await killImports(arena, { count, kills, seed });
      const rows = victims.map((victim) => {
        const own = killed.kills.filter((kill) => kill.victim === victim);
        const flawed = own.filter(({ flaws }) => flaws.length > 0);
        const places = own.map(({ progress }) => `${Math.round(progress * 100)}`).join(' ');
        return [victim, String(own.length), String(flawed.length), places];
      });
      const flaws = [...new Set([...killed.flaws, ...killed.kills.flatMap((kill) => kill.flaws)])];
      return [
        `Imports of ${count.toLocaleString('en')} passages in Chromium, each beside the content that was there before; a worker, a tab (its process) or the whole browser (SIGKILL) is killed at random moments (seed ${seed}). After each kill every row is read and checked (tests/store/walk-database.ts): the content that answers is untouched, the import under way has the rows of its finished steps and no others. Then it is taken up.`,
        table(['killed', 'times', 'inconsistent', 'at % of the import'], rows),
        `${killed.imports} imports came to their end with ${kills} kills; ${flaws.length === 0 ? 'each is row by row what an undisturbed import makes' : `**what was wrong**: ${flaws.slice(0, 10).join(' ')}`}.`,

        `Stored after the first import: ${megabytes(killed.stored.first)}; after the last, ${killed.imports} later: ${megabytes(killed.stored.last)}. Chromium frees what was deleted when it tidies its files, not at once.`,
      ].join('\n\n');
    } finally {
      await arena.close();
    }
  },
};
