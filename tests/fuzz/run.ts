/** `npm run fuzz [-- RUNS]`: 100,000 random texts through the spotter, and as many through the text map. */
import { countFrom, readArguments, runTool, UsageError } from '../../src/tools/command-line.ts';
import { fuzzSpotter } from './spotter.ts';
import { fuzzTextMap } from './text-map.ts';

await runTool('usage: npm run fuzz [-- RUNS]', () => {
  const [runs = '100000', ...more] = readArguments({ allowPositionals: true }).positionals;
  if (more.length > 0) throw new UsageError('One number of runs at a time.');
  const count = countFrom(runs, 'RUNS');
  for (const [name, fuzz] of Object.entries({ spotter: fuzzSpotter, 'text map': fuzzTextMap })) {
    fuzz(count);
    console.log(`${name}: ${count} cases, no failure`);
  }
});
