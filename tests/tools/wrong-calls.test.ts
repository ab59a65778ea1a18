import { beforeAll, expect, it } from 'vitest';
import { type Called, callTools } from './called-tools.ts';

const calls = [
  ['build.mjs', ['--zp'], "Unknown option '--zp'", 'npm run build'],
  ['src/tools/spot.ts', ['--text'], '--text', 'npm run spot -- --texts DIR'],
  ['src/tools/spot.ts', ['--unknown'], "Unknown option '--unknown'", 'npm run spot'],
  ['src/tools/spot.ts', [], 'Nothing was asked.', 'npm run spot'],
  ['src/tools/spot.ts', ['--texts', 'no-such'], 'no such folder', 'npm run spot'],
  ['src/tools/spot.ts', ['--texts', 'docs'], 'no file that ends in .txt', 'npm run spot'],
  [
    'src/tools/spot.ts',
    ['--text', 'Iran', '--texts', 'docs'],
    '--text does not go with --texts',
    'npm run spot',
  ],
  ['src/tools/spot.ts', ['--texts', 'docs', '--all'], '--texts does not go with --all', 'npm run spot'],
  ['src/tools/gallery.ts', ['--surface=crad'], 'nothing for --surface=crad', 'npm run gallery'],
  ['src/tools/gallery.ts', ['--colour=red'], "Unknown option '--colour'", 'npm run gallery'],
  ['src/tools/cards.ts', ['no-such.tsv'], 'no such file', 'npm run cards'],
  ['src/tools/watch.ts', ['--once'], "Unknown option '--once'", 'npm run watch'],
  ['src/tools/start.ts', ['netscape'], 'say chromium or firefox', 'npm start'],
  [
    'src/pack/check-cli.ts',
    ['--compare', 'docs'],
    '--compare names docs: there is no such file',
    'npm run pack:check',
  ],
  ['src/pack/check-cli.ts', ['README.md'], 'there is no such folder', 'npm run pack:check'],
  ['tests/bench/run.ts', ['spoting'], 'No such benchmark: spoting', 'npm run bench'],
  ['tests/bench/run.ts', ['search', '--sizes=7', '--dry'], '--sizes takes 1000, 10000', 'npm run bench'],
  ['tests/bench/run.ts', ['search', '--kills=5', '--dry'], "Unknown option '--kills'", 'npm run bench'],
  ['tests/fuzz/run.ts', ['many'], 'a whole number from 1, not "many"', 'npm run fuzz'],
] as const;

let called: Called[] = [];
beforeAll(() => {
  called = callTools(calls.map(([script, args]) => ({ script, args })));
}, 60_000);

it.each(calls.map((call, index) => ({ call: call.slice(0, 2), index, problem: call[2], usage: call[3] })))(
  '$call says what is wrong with the call, and how it is called',
  ({ index, problem, usage }) => {
    const { status, stderr } = called[index] ?? {};
    expect(stderr).toContain(problem);
    expect(stderr).toContain(`usage: ${usage}`);
    expect(stderr).not.toContain('    at ');
    expect(status).toBe(2);
  },
);
