import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../launch.ts';

/** `contrast` is forced colours: the few that somebody chose for everything, as in a contrast theme of Windows. */
export const schemes = ['light', 'dark', 'contrast'] as const;
export type Scheme = (typeof schemes)[number];

// A picture taken while the card fades in shows the page through it.
const still = { 'ui.prefersReducedMotion': 1 };

/** Firefox takes its colour scheme from preferences, when it starts; Chromium is told for each page by `useScheme`. */
export const firefoxPreferences: Record<Scheme, Record<string, unknown>> = {
  light: { ...still, 'layout.css.prefers-color-scheme.content-override': 1 },
  dark: { ...still, 'layout.css.prefers-color-scheme.content-override': 0, 'ui.systemUsesDarkTheme': 1 },
  // 2: the reader's own colours, always.
  contrast: { ...still, 'browser.display.document_color_use': 2 },
};

/** Show a page in a scheme, and still. In Firefox `firefoxPreferences` have done it already. */
export async function useScheme(extension: ExtensionBrowser, page: Page, value: Scheme): Promise<void> {
  if (extension.name !== 'chromium') return;
  const scheme =
    value === 'contrast'
      ? [
          { name: 'forced-colors', value: 'active' },
          { name: 'prefers-color-scheme', value: 'dark' },
        ]
      : [{ name: 'prefers-color-scheme', value }];
  // By the protocol itself, as long as the page lives: `emulateMediaFeatures` knows no forced colours.
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [...scheme, { name: 'prefers-reduced-motion', value: 'reduce' }],
  });
}
