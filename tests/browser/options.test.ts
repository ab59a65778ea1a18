import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { click } from './support/click.ts';
import { tabTo } from './support/keys.ts';
import { noMarks, someMarks } from './support/marks.ts';
import { focused, mutedIn, openOptions, stored, textOf } from './support/options.ts';
import { inEachBrowser } from './support/session.ts';
import { countPassageRows, emptyPassages, storeSetting } from './support/store.ts';
import { until } from './support/until.ts';

inEachBrowser('options', (session) => {
  describe('the tree of topics', () => {
    it('counts, by category and kind, and turns a kind of a category off and on', async () => {
      const options = await openOptions(session());
      await click(options, '[aria-label$="Nuclear file"]');
      await options.waitForSelector('#box-nuclear-place');
      const { all } = await sums(options);
      const [, places = 0] = await counts(options, '#box-nuclear-place');
      expect(places).toBeGreaterThan(1);
      await click(options, '#box-nuclear-place');
      await until('fewer topics', async () => (await sums(options)).on === all - places);
      expect(await counts(options, '#box-nuclear-place')).toEqual([0, places]);
      expect(await options.$eval('#box-nuclear', (box) => (box as HTMLInputElement).indeterminate)).toBe(
        true,
      );
      await until('it is stored', async () => (await mutedIn(options)).length > 0);
      await click(options, '#box-nuclear-place');
      await until('all topics', async () => (await sums(options)).on === all);
      await until('nothing stored', async () => (await mutedIn(options)).length === 0);
      await options.close();
    });

    it('turns all of it off and on, or what was looked for, by pointer and by key', async () => {
      const options = await openOptions(session());
      await options.bringToFront();
      const { all } = await sums(options);
      await click(options, '.bulk .button:last-child');
      await until('none on', async () => (await sums(options)).on === 0);
      // Backwards: past the end of the page Firefox's driver leaves the window without focus.
      await tabTo(options, 'All on', { back: true });
      await options.keyboard.press('Enter');
      await until('all on', async () => (await sums(options)).on === all);
      await options.type('#topics input[type="search"]', 'treaty');
      await options.waitForSelector('.topic');
      const found = (await options.$$('.topic')).length;
      expect(found).toBeLessThan(all);
      await tabTo(options, `Turn these ${found} off`);
      await options.keyboard.press('Enter');
      await until('some off', async () => (await sums(options)).on === all - found);
      await until('it is stored', async () => (await mutedIn(options)).length === found);
      await click(options, '.bulk .button:first-child');
      await until('all on', async () => (await sums(options)).on === all);
      await until('nothing stored', async () => (await mutedIn(options)).length === 0);
      await options.close();
    });

    it('shows what is off, and keeps in sight what is turned on there', async () => {
      await storeSetting(session(), 'mutedTopics', ['bushehr', 'fordow']);
      const options = await openOptions(session());
      await until('two topics off', async () => (await textOf(options, '.only-off')).includes('(2)'));
      await click(options, '.only-off input');
      await until('both of them', async () => (await options.$$('.topic')).length === 2);
      await click(options, '.topic input');
      await until('one topic off', async () => (await textOf(options, '.only-off')).includes('(1)'));
      expect(await options.$$('.topic')).toHaveLength(2);
      await until('it is stored', async () => (await mutedIn(options)).length === 1);
      await options.close();
      await storeSetting(session(), 'mutedTopics', []);
    });

    it('is walked, unfolded and ticked by arrow keys and Space', async () => {
      const options = await openOptions(session());
      await options.bringToFront();
      await tabTo(options, 'Find a topic');
      await options.keyboard.press('ArrowDown');
      expect(await focused(options)).toBe('Diplomacy');
      await options.keyboard.press('End');
      expect(await focused(options)).toBe('History');
      await options.keyboard.press('ArrowRight');
      await options.waitForSelector('.topic');
      await options.keyboard.press('ArrowRight');
      const kind = await focused(options);
      expect(kind).not.toBe('History');
      // What is last is a topic.
      await options.keyboard.press('End');
      await options.keyboard.press(' ');
      await until('one topic off', async () => (await textOf(options, '.only-off')).includes('(1)'));
      await until('it is stored', async () => (await mutedIn(options)).length === 1);
      await options.keyboard.press(' ');
      await until('none off', async () => (await textOf(options, '.only-off')).includes('(0)'));
      await until('nothing stored', async () => (await mutedIn(options)).length === 0);
      await options.keyboard.press('ArrowLeft');
      expect(await focused(options)).toBe('History');
      await options.keyboard.press('ArrowLeft');
      await until('it folded', async () => (await options.$('.topic')) === null);
      await options.close();
    });
  });

  it('has a slider for strictness that says what it does, by keyboard and by pointer', async () => {
    const options = await openOptions(session());
    await options.bringToFront();
    await options.focus('#strictness');
    await options.keyboard.press('ArrowRight');
    await until('the setting', async () => (await stored(options, 'strictness')) === 'generous');
    expect(await effects(options)).toEqual(['true', 'true', 'true']);
    await options.keyboard.press('Home');
    await until('the setting', async () => (await stored(options, 'strictness')) === 'strict');
    expect(await effects(options)).toEqual(['true', 'false', 'false']);
    expect(await options.$eval('#strictness', (slider) => slider.getAttribute('aria-valuetext'))).toBe(
      'Only pages about the subject',
    );
    await options.keyboard.press('ArrowRight');
    await until('the default', async () => (await stored(options, 'strictness')) === undefined);
    const slider = await (await options.$('#strictness'))?.boundingBox();
    if (!slider) throw new Error('The slider has no box.');
    for (const [place, setting] of [
      [slider.width - 3, 'generous'],
      [slider.width / 2, undefined],
    ] as const) {
      await options.mouse.click(slider.x + place, slider.y + slider.height / 2);
      await until('the setting', async () => (await stored(options, 'strictness')) === setting);
    }
    await options.close();
  });

  it('speaks the language that is chosen, and names topics in it', async () => {
    const options = await openOptions(session());
    await options.select('#language-choice', 'ru');
    await until('Russian names', async () => /[а-я]/i.test(await textOf(options, '.language-sample')));
    await options.type('#topics input[type="search"]', 'Бушер');
    await options.waitForSelector('.topic');
    expect(await options.$eval('html', ({ lang }) => lang)).toBe('ru');
    expect(await textOf(options, '#language-effect')).not.toContain('Русский');
    await options.select('#language-choice', 'auto');
    await until('English names', async () => !/[а-я]/i.test(await textOf(options, '.language-sample')));
    await until('English', () => options.$eval('html', ({ lang }) => lang.startsWith('en')));
    await until('the default', async () => (await stored(options, 'language')) === undefined);
    await options.close();
  });

  it('previews style and density as pages get them', async () => {
    const options = await openOptions(session());
    const previewed = (style: string) => options.$$eval(`.sample-${style}`, (names) => names.length);
    const bySection = await previewed('dotted');
    await options.bringToFront();
    await options.focus('input[name="density"]:checked');
    await options.keyboard.press('ArrowUp');
    await until('the setting', async () => (await stored(options, 'density')) === 'every');
    const every = await previewed('dotted');
    expect(every).toBeGreaterThan(bySection);
    await click(options, 'input[name="underline"][value="tint"]');
    await until('the setting', async () => (await stored(options, 'underline')) === 'tint');
    expect([await previewed('dotted'), await previewed('tint')]).toEqual([0, every]);
    await options.focus('input[name="underline"]:checked');
    await options.keyboard.press('ArrowDown');
    await until('the default', async () => (await stored(options, 'underline')) === undefined);
    expect([await previewed('dotted'), await previewed('tint')]).toEqual([every, 0]);
    await click(options, 'input[name="density"][value="section"]');
    await until('the defaults', async () => (await stored(options, 'density')) === undefined);
    await options.close();
  });

  it('turns everything off and on, and says on which pages that shows', async () => {
    const page = await session().open('/pages/plain.html');
    await someMarks(page);
    const options = await openOptions(session());
    await click(options, '.master [role="switch"]');
    await noMarks(page);
    expect(await textOf(options, '.master')).toContain('Pages stay as they are');
    await click(options, '.master [role="switch"]');
    await someMarks(page);
    await options.close();
    await page.close();
  });

  it('looks only at the sites that are listed, when asked to', async () => {
    const page = await session().open('/pages/plain.html');
    await someMarks(page);
    const options = await openOptions(session());
    await click(options, 'input[name="siteMode"][value="listed"]');
    await noMarks(page);
    await options.bringToFront();
    await tabTo(options, 'Turn on for');
    await options.keyboard.type('localhost');
    await options.keyboard.press('Enter');
    await someMarks(page);
    expect(await textOf(options, '#sites')).not.toContain('Listed with www.');
    await options.keyboard.type('https://www.gov.uk/search?q=iran');
    await options.keyboard.press('Enter');
    await until('what www. means', async () =>
      (await textOf(options, '#sites')).includes('Listed with www.'),
    );
    await options.focus('input[name="siteMode"]:checked');
    await options.keyboard.press('ArrowUp');
    await until('the mode', async () => (await stored(options, 'siteMode')) === undefined);
    await until('both sites', async () => `${await stored(options, 'sitesOn')}` === 'localhost,www.gov.uk');
    await options.close();
    await page.close();
  });

  it('goes to the section that its address names, and marks it in the list', async () => {
    const options = await session().extension.extensionPage('options.html#store');
    await until('the section in view', () =>
      options
        .evaluate("Math.abs(document.querySelector('#store')?.getBoundingClientRect().top ?? 999) < 60")
        .then(Boolean),
    );
    await until(
      'its mark',
      async () => (await textOf(options, '.page-nav [aria-current="location"]')) === 'The store',
    );
    await options.close();
  });

  describe('the store', () => {
    it('is rebuilt after a question, and no setting is lost', async () => {
      await storeSetting(session(), 'density', 'every');
      const options = await openOptions(session());
      await until('a ready store', async () => (await options.$('.store-ready')) !== null);
      await options.bringToFront();
      await tabTo(options, 'Rebuild the store');
      await options.keyboard.press('Enter');
      await options.waitForSelector('.rebuild .confirm');
      expect(await focused(options)).toBe('Rebuild');
      await tabTo(options, 'Cancel');
      await options.keyboard.press('Enter');
      expect(await options.$('.rebuild .confirm')).toBeNull();
      expect(await focused(options)).toBe('Rebuild the store…');
      await options.evaluate(emptyPassages);
      await options.keyboard.press('Enter');
      await options.waitForSelector('.rebuild .confirm');
      await options.keyboard.press('Enter');
      // Meanwhile, and whatever is missing from the database, search answers.
      expect(await found(options)).toBeGreaterThan(0);
      await until('the end', async () =>
        (await textOf(options, '.rebuild [role="status"]')).includes('was rebuilt'),
      );
      expect(await options.evaluate(countPassageRows)).toBeGreaterThan(300);
      expect(await stored(options, 'density')).toBe('every');
      await until('a ready store', async () => (await textOf(options, '#store .store-ready')) === 'Ready');
      await options.close();
      await storeSetting(session(), 'density', 'section');
    });

    it('says when it cannot be rebuilt, and what to do', async () => {
      const options = await openOptions(session());
      // As a background would answer whose database is refused.
      await options.evaluate(`(() => {
        const api = (globalThis.browser ?? globalThis.chrome).runtime;
        const send = api.sendMessage.bind(api);
        const replaced = (message) => message.name === 'rebuild'
          ? Promise.resolve({ ok: false, reason: 'disk-full', detail: 'QuotaExceededError' })
          : send(message);
        Object.defineProperty(api, 'sendMessage', { value: replaced, configurable: true });
      })()`);
      await click(options, '.rebuild .button');
      await options.waitForSelector('.rebuild .button-main');
      await click(options, '.rebuild .button-main');
      await options.waitForSelector('.rebuild .error');
      const said = await textOf(options, '.rebuild [role="status"]');
      expect(said).toContain('could not be rebuilt');
      expect(said).toContain('try again');
      expect(said).toContain('The disk is full.');
      expect(await textOf(options, '.rebuild [lang="en"]')).toBe('QuotaExceededError');
      await options.close();
    });
  });
});

const api = '(globalThis.browser ?? globalThis.chrome)';

/** How many topics are on, and how many the store has. */
async function sums(page: Page): Promise<{ on: number; all: number }> {
  const [on = 0, all = 0] = ((await textOf(page, '.topic-sum')).match(/\d+/g) ?? []).map(Number);
  return { on, all };
}

/** The two numbers beside the box of a kind. */
async function counts(page: Page, box: string): Promise<number[]> {
  const words = await page.evaluate(
    `document.querySelector('${box}').closest('.branch-head').querySelector('.category-count').textContent`,
  );
  return (String(words).match(/\d+/g) ?? []).map(Number);
}

function effects(page: Page): Promise<(string | null)[]> {
  return page.$$eval('.effects > li', (pages) => pages.map((one) => one.getAttribute('data-marked')));
}

/** How many passages a search finds. */
async function found(page: Page): Promise<number> {
  const message = "{ name: 'search', body: { query: 'treaty', limit: 1 } }";
  const reply = await page.evaluate(`${api}.runtime.sendMessage(${message})`);
  return (reply as { value: { total: number } }).value.total;
}
