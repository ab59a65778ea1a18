import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { TallyReporter } from './src/tools/tally.ts';

/** Is this a browser stage of `npm test`? */
const isShort = process.env.BACKGROUNDER_SHORT === '1';

const inBrowsers = {
  pool: 'forks',
  maxWorkers: 1,
  // One window at a time: two of one browser would take the focus from each other.
  fileParallelism: false,
  // Files share browsers (tests/browser/support/shared-browser.ts).
  isolate: false,
  testTimeout: 60_000,
  hookTimeout: 120_000,
  // Several browsers share the machine then; what needs a second try is named (src/tools/tally.ts).
  retry: isShort ? 1 : 0,
  globalSetup: 'tests/browser/global-setup.ts',
} as const;

/**
 * The extension's own pages, and what takes long and does not differ: in `npm test` these run in Chromium only, to keep it
 * under ten minutes, and the longest of them in a short form. `npm run test:browser` runs them in both, and in full.
 */
const leftToChromium = [
  'card',
  'frameworks',
  'hover-journeys',
  'jump',
  'kills',
  'languages',
  'off-here',
  'options',
  'popup',
  'popup-typing',
  'random-changes',
  'reader',
  'settings',
  'settings-file',
  'soak',
  'store-trouble',
  'turning-off',
  'ways-in-welcome',
].map(pathOf);
/** Nothing in these is for Firefox, and Vitest wants a test in every file. */
const notForFirefox = ['popup-page', 'popup-search', 'soak'].map(pathOf);
function pathOf(name: string): string {
  return `tests/browser/${name}.test.ts`;
}

export default defineConfig({
  test: {
    reporters: ['default', new TallyReporter()],
    projects: [
      {
        test: {
          name: 'unit',
          // They share nothing but pure modules: a world for each file took longer to set up than its tests to run.
          pool: 'threads',
          isolate: false,
          // Vitest leaves one core free, of which a small machine has two.
          maxWorkers: Math.max(2, availableParallelism() - 1),
          // Properties are tried hundreds of times; a busy machine may take its time.
          testTimeout: 30_000,
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/browser/**', 'tests/architecture.test.ts', 'tests/package.test.ts'],
        },
      },
      {
        test: {
          name: 'architecture',
          include: ['tests/architecture.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      // Reads dist/, so it comes after the build.
      { test: { name: 'package', include: ['tests/package.test.ts'] } },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: [
            'tests/browser/accessibility.test.ts',
            ...(isShort ? leftToChromium : []),
            ...(process.env.BACKGROUNDER_BROWSERS === 'firefox' ? notForFirefox : []),
          ],
          ...inBrowsers,
        },
      },
      {
        test: {
          name: 'chromium-alone',
          include: leftToChromium,
          ...inBrowsers,
        },
      },
      { test: { name: 'accessibility', include: ['tests/browser/accessibility.test.ts'], ...inBrowsers } },
    ],
  },
});
