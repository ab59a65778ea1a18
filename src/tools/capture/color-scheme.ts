import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../launch.ts';

export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

// A picture taken while the card fades in shows the page through it.
const still = { 'ui.prefersReducedMotion': 1 };

/** Firefox takes its colour scheme from preferences, when it starts; Chromium is told for each page by `useScheme`. */
export const firefoxPreferences: Record<Scheme, Record<string, unknown>> = {
  light: { ...still, 'layout.css.prefers-color-scheme.content-override': 1 },
  dark: { ...still, 'layout.css.prefers-color-scheme.content-override': 0, 'ui.systemUsesDarkTheme': 1 },
};

/** Show a page in light or dark, and still. In Firefox `firefoxPreferences` have done it already. */
export async function useScheme(extension: ExtensionBrowser, page: Page, value: Scheme): Promise<void> {
  if (extension.name === 'chromium')
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
}
