import { describe, expect, it } from 'vitest';
import { exitSignal } from '../../src/tools/capture/exit-signal.ts';
import { galleryPage, type Outcome } from '../../src/tools/gallery/page.ts';
import { allShots, chosen, groupsOf, type Shot, unknownValues } from '../../src/tools/gallery/plan.ts';
import { sceneOf } from '../../src/tools/gallery/scenes.ts';
import { takeShots } from '../../src/tools/gallery/session.ts';

const shots = allShots();
const first = shots[0] as Shot;

describe('the plan of the gallery', () => {
  it('has every surface in both browsers, every scheme, both directions, at three widths', () => {
    const surfaces = new Set(shots.map(({ surface }) => surface));
    expect(surfaces.size).toBeGreaterThan(15);
    for (const surface of surfaces) {
      const own = shots.filter((shot) => shot.surface === surface);
      expect(own, surface).toHaveLength(2 * 3 * 2 * 3);
      expect(new Set(own.map(({ width }) => width)).size, surface).toBe(3);
    }
  });

  it('gives every picture a file of its own', () => {
    expect(new Set(shots.map(({ file }) => file)).size).toBe(shots.length);
  });

  it('knows how to bring every scene about', () => {
    expect(shots.filter(({ scene }) => !(scene in sceneOf))).toEqual([]);
  });

  it('keeps together what one browser in one scheme shows, so that it is started once', () => {
    expect(groupsOf(shots, ({ browser, scheme }) => `${browser} ${scheme}`)).toHaveLength(6);
  });
});

describe('a gallery that is told to end', () => {
  it('hears it, and opens no further browser', async () => {
    const ending = exitSignal();
    expect(ending.aborted).toBe(false);
    process.emit('SIGTERM');
    expect(ending.reason).toBe('SIGTERM');
    expect(await takeShots([first], '', '', ending)).toEqual({ outcomes: [] });
  });
});

describe('a part of the gallery', () => {
  it('is what fits every choice', () => {
    const part = chosen(shots, {
      browser: ['firefox'],
      scheme: ['dark'],
      width: ['360'],
      surface: ['reader'],
    });
    expect(part.map(({ file }) => file)).toEqual([
      'firefox/reader-dark-ltr-360.png',
      'firefox/reader-cite-dark-ltr-360.png',
      'firefox/reader-all-dark-ltr-360.png',
      'firefox/reader-passage-dark-ltr-360.png',
      'firefox/reader-dark-rtl-360.png',
      'firefox/reader-cite-dark-rtl-360.png',
      'firefox/reader-all-dark-rtl-360.png',
      'firefox/reader-passage-dark-rtl-360.png',
    ]);
  });

  it('is everything without a choice', () => {
    expect(chosen(shots, {})).toEqual(shots);
  });

  it('is refused where a value is misspelt', () => {
    expect(unknownValues(shots, { surface: ['card', 'crad'], width: ['361'] })).toEqual([
      '--width=361',
      '--surface=crad',
    ]);
  });
});

describe('the page of the gallery', () => {
  const page = (outcomes: Outcome[]) =>
    galleryPage({ version: '1.2.3', browsers: ['Chrome/1', 'Firefox/2'], outcomes });

  it('links each picture to itself, with what it is filtered by', () => {
    const html = page([{ shot: first, taken: true }]);
    expect(html).toContain(`<a href="${first.file}"><img loading="lazy" src="${first.file}"`);
    expect(html).toContain(`data-width="${first.width}"`);
    expect(html).toContain('1 pictures, from Chrome/1 and Firefox/2');
    expect(html).not.toContain('failed');
  });

  it('names at the top what failed, taken or not, and shows no picture that is not there', () => {
    const html = page([
      { shot: first, taken: true, fault: 'too wide' },
      { shot: { ...first, file: 'missing.png' }, taken: false, fault: 'no card' },
    ]);
    expect(html).toContain('2 failed');
    expect(html).toContain('missing.png: no card');
    expect(html).not.toContain('src="missing.png"');
    expect(html.indexOf('2 failed')).toBeLessThan(html.indexOf('<figure'));
  });

  it('shows texts as they are, whatever signs are in them', () => {
    const html = page([
      { shot: { ...first, title: '<b>"Card" & more' }, taken: true, fault: 'No <main> & no "card"' },
    ]);
    expect(html).toContain('<h2>&#60;b&#62;&#34;Card&#34; &#38; more</h2>');
    expect(html).toContain('No &#60;main&#62; &#38; no &#34;card&#34;');
    expect(html).not.toContain('<b>');
  });
});
