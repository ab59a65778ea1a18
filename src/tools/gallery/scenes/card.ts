import type { Page } from 'puppeteer-core';
import { forgetSettings } from '../../capture/own-pages.ts';
import { showCard } from '../../capture/show-card.ts';
import { until } from '../../capture/until.ts';
import { inCard } from '../../card-probe.ts';
import type { ExtensionBrowser } from '../../launch.ts';
import { marked, painted, type Scene, type Studio, withDemoPage, words } from '../studio.ts';

/** The card as it comes, and with each of its parts unfolded in turn. */
export const card: Scene = (studio, width, take) =>
  overName(studio, { width, name: 'treaty' }, async (page) => {
    const capture = async (surface: Parameters<typeof take>[0], script: string) => {
      const fault = await inCard(studio.extension, page, script);
      await painted(page);
      await take(surface, page, { fault: fault === null ? undefined : String(fault) });
    };
    await capture('card', script(''));
    await capture('card-menu', script(`root.querySelector('.card-menu button').click();`));
    await capture(
      'card-sources',
      script(`root.querySelector('.card-menu button').click();
        root.querySelector('.excerpt-text .link')?.click();
        unfold('.excerpt:first-child details');
        root.querySelector('.excerpt .sources').scrollIntoView({ block: 'center', behavior: 'instant' });`),
    );
    await capture(
      'card-end',
      script(`unfold('.card-footer details');
        root.querySelector('.timeline + .fold')?.click();
        root.querySelector('.card-body').scrollTop = 1e6;`),
    );
  });

/** A card whose first excerpt is disputed, with what that means. */
export const disputed: Scene = (studio, width, take) =>
  overName(studio, { width, name: 'disputed' }, async (page, extension) => {
    const fault = await inCard(
      extension,
      page,
      script(`unfold('.mark-disputed');
        root.querySelector('.mark-disputed')?.scrollIntoView({ block: 'center', behavior: 'instant' });
        if (!root.querySelector('.mark-disputed')) return 'no excerpt of the card is disputed';`),
    );
    await painted(page);
    await take('card-disputed', page, { fault: fault === null ? undefined : String(fault) });
    await inCard(extension, page, script(`root.querySelector('.card-menu button').click();`));
    await painted(page);
    try {
      await inCard(
        extension,
        page,
        script(`root.querySelector('.card-menu-list li:nth-child(2) button').click();`),
      );
      await until('the notice', async () => (await inCard(extension, page, noticed)) === true);
      await painted(page);
      await take('card-muted', page);
    } finally {
      await forgetSettings(extension, ['mutedTopics']);
    }
  });

const noticed = `(root) => root.querySelector('.card-notice') !== null`;

async function overName(
  studio: Studio,
  { width, name }: { width: number; name: 'treaty' | 'disputed' },
  use: (page: Page, extension: ExtensionBrowser) => Promise<void>,
): Promise<void> {
  const { page: file, [name]: mention } = words[studio.direction];
  await withDemoPage(studio, { file, width }, async (page) => {
    await marked(page);
    await showCard(studio.extension, page, mention);
    await use(page, studio.extension);
  });
}

/**
 * The source of a function of the card's root that does something and then says what of the card is cut off, if
 * anything is: no part of it is meant to be moved sideways.
 */
function script(what: string): string {
  return `(root) => {
    const unfold = (selector) => root.querySelectorAll(selector).forEach((one) => { one.open = true; });
    ${what}
    const body = root.querySelector('.card-body');
    if (!body) return null;
    const excess = body.scrollWidth - body.clientWidth;
    return excess > 0 ? 'the card is ' + excess + ' pixels wider than its window' : null;
  }`;
}
