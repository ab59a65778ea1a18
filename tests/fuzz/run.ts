/** `npm run fuzz [-- RUNS]`: 100,000 random texts through the spotter, and as many through the text map. */
import { fuzzSpotter } from './spotter.ts';
import { fuzzTextMap } from './text-map.ts';

const runs = Number(process.argv[2] ?? 100_000);
for (const [name, fuzz] of Object.entries({ spotter: fuzzSpotter, 'text map': fuzzTextMap })) {
  fuzz(runs);
  console.log(`${name}: ${runs} cases, no failure`);
}
