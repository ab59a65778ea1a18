import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestList, longestName } from '../../src/core/limits.ts';
import {
  choices,
  defaults,
  deviceSettings,
  isValidSetting,
  type Settings,
  settingNames,
} from '../../src/core/settings.ts';
import { resettableDefaults } from '../../src/options/settings-diff.ts';
import {
  largestFile,
  readChosenFile,
  readSettingsFile,
  writeSettingsFile,
} from '../../src/options/settings-file.ts';

const date = '2026-11-27';
const mine: Settings = {
  ...defaults,
  density: 'every',
  language: 'fa',
  mutedTopics: ['iran', 'bushehr'],
  sitesOff: ['example.org', 'xn--mnchen-3ya.de'],
  siteMode: 'listed',
  quietUntil: 1_700_000_000_000,
  vetoes: [{ topic: 'mir-shetab', name: 'Mir' }],
};

/** A settings file with these settings, as somebody might have edited it. */
function file(settings: unknown, head: object = {}): string {
  return JSON.stringify({ format: 'backgrounder-settings', version: 1, settings, ...head });
}

describe('a settings file', () => {
  it('brings back what was exported, all but a quiet hour', () => {
    const { quietUntil: _, ...expected } = mine;
    expect(readSettingsFile(writeSettingsFile(mine, { date, withVetoes: true }))).toEqual({
      ok: true,
      settings: expected,
      unknown: [],
    });
  });

  it('is never too large for what it was made of', () => {
    const names = Array.from({ length: longestList }, (_, at) => `${at}.`.padEnd(longestName, 'a'));
    const lists = Object.entries(mine).filter(
      ([, value]) => Array.isArray(value) && typeof value[0] !== 'object',
    );
    const full = {
      ...mine,
      ...Object.fromEntries(lists.map(([name]) => [name, names])),
      vetoes: names.map((name) => ({ topic: 'x'.repeat(100), name })),
    } as Settings;
    expect(writeSettingsFile(full, { date, withVetoes: true }).length).toBeLessThan(largestFile);
  });

  it('is called unreadable, and not something else, where the browser cannot read it', async () => {
    const moved = { size: 20, text: () => Promise.reject(new DOMException('gone', 'NotReadableError')) };
    expect(await readChosenFile(moved)).toMatchObject({ ok: false, problems: [{ kind: 'unreadable' }] });
  });

  it('is not read where it is far too large', async () => {
    const film = { size: 2 ** 31, text: () => Promise.reject(new Error('was read')) };
    expect(await readChosenFile(film)).toMatchObject({ ok: false, problems: [{ kind: 'too-large' }] });
  });

  it('tells no name that was read, unless the reader asks for it', () => {
    const text = writeSettingsFile(mine, { date, withVetoes: false });
    expect(text).not.toContain('mir-shetab');
    const read = readSettingsFile(text);
    expect(read.ok && 'vetoes' in read.settings).toBe(false);
  });

  it('leaves out what stays on this device, unless the reader says so, and so does the way back to the defaults', () => {
    const names = (text: string) => Object.keys(JSON.parse(text).settings);
    const staying = settingNames.filter((name) => name in deviceSettings);
    expect(staying.length).toBeGreaterThan(1);
    const moved = settingNames.filter((name) => !(name in deviceSettings));
    expect(names(writeSettingsFile(mine, { date, withVetoes: false }))).toEqual(moved);
    expect(Object.keys(resettableDefaults())).toEqual(moved);
    expect(names(writeSettingsFile(mine, { date, withVetoes: true }))).not.toContain('quietUntil');
  });

  it('says what it is, and when it was made', () => {
    expect(JSON.parse(writeSettingsFile(defaults, { date, withVetoes: false }))).toMatchObject({
      format: 'backgrounder-settings',
      version: 1,
      exported: date,
    });
  });

  it('comes back the same, whatever was chosen, and wherever a site was turned off', () => {
    // Hosts that pages have, in the form that browsers give them: on the net, on a local one, by number.
    const hosts = fc
      .oneof(
        fc.domain(),
        fc.domain().map((host) => `www.${host}`),
        fc.stringMatching(/^[a-z][a-z_-]{0,20}[a-z]$/),
        fc.ipV4(),
        fc.ipV6().map((address) => `[${address}]`),
        fc.constantFrom('wiki', 'localhost', 'bücher.example', 'my_host.example', 'news.example.org.'),
      )
      .map((host) => new URL(`http://${host}/`).hostname);
    const names = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 100 }), { maxLength: 20 });
    const settings = fc.record({
      enabled: fc.boolean(),
      density: fc.constantFrom(...choices.density),
      strictness: fc.constantFrom(...choices.strictness),
      underline: fc.constantFrom(...choices.underline),
      language: fc.constantFrom(...choices.language),
      siteMode: fc.constantFrom(...choices.siteMode),
      mutedTopics: names,
      mutedCategories: names,
      mutedKinds: names,
      sitesOff: fc.uniqueArray(hosts, { maxLength: 5 }),
      sitesOn: fc.uniqueArray(hosts, { maxLength: 5 }),
      quietUntil: fc.constant(0),
      vetoes: fc.constant<Settings['vetoes']>([]),
    });
    fc.assert(
      fc.property(settings, (chosen) => {
        const read = readSettingsFile(writeSettingsFile(chosen, { date, withVetoes: true }));
        expect({ ...chosen, ...(read.ok ? read.settings : {}) }).toEqual(chosen);
        expect(read.ok).toBe(true);
      }),
    );
  });

  it('may name only a few settings, edited by hand', () => {
    const edited = `\uFEFF${file({ density: 'page', mutedKinds: ['person', 'person'] })}`;
    expect(readSettingsFile(edited)).toEqual({
      ok: true,
      settings: { density: 'page', mutedKinds: ['person'] },
      unknown: [],
    });
  });

  it('may hold settings that this version does not know: they are passed over and named', () => {
    const text =
      '{"format":"backgrounder-settings","version":1,"settings":{"densty":"page","__proto__":{"enabled":false}}}';
    expect(readSettingsFile(text)).toEqual({ ok: true, settings: {}, unknown: ['densty', '__proto__'] });
  });
});

describe('a file that cannot be read', () => {
  it.each<[string, string, object]>([
    ['no JSON', '{\n  "format": 1,\n  oops\n}', { kind: 'not-json', hint: '3' }],
    ['no JSON at all', 'Dear reader', { kind: 'not-json', hint: '' }],
    ['cut off', '{\n"format": 1,\n', { kind: 'not-json' }],
    ['empty', '', { kind: 'not-json' }],
    ['a picture, say', '\u0000\u0001', { kind: 'not-json' }],
    ['another program’s', '{"settings":{}}', { kind: 'not-settings', field: 'format' }],
    ['a list', '[]', { kind: 'not-settings', field: 'format' }],
    ['without settings', file([]), { kind: 'not-settings', field: 'settings' }],
    ['from a later version', file({}, { version: 2 }), { kind: 'newer', field: 'version' }],
    ['without a version', file({}, { version: 'one' }), { kind: 'version', field: 'version' }],
    ['enormous', ' '.repeat(largestFile + 1), { kind: 'too-large' }],
  ])('is refused whole: %s', (_, text, problem) => {
    expect(readSettingsFile(text)).toMatchObject({ ok: false, problems: [problem] });
  });

  it.each<[keyof Settings, unknown, object]>([
    ['density', 'often', { kind: 'choice', field: 'settings.density', hint: '"every", "section", "page"' }],
    ['language', 'klingon', { kind: 'choice', field: 'settings.language' }],
    ['enabled', 'yes', { kind: 'switch', field: 'settings.enabled' }],
    ['mutedTopics', 'iran', { kind: 'list', field: 'settings.mutedTopics' }],
    ['mutedTopics', ['iran', 7], { kind: 'text', field: 'settings.mutedTopics[1]', hint: '7' }],
    ['mutedTopics', Array.from({ length: 2_001 }, (_, n) => `t${n}`), { kind: 'long', hint: '2000' }],
    ['sitesOff', ['example.org', 'not a site'], { kind: 'site', field: 'settings.sitesOff[1]' }],
    ['sitesOn', ['https://Example.org/'], { kind: 'site', hint: 'https://Example.org/' }],
    ['sitesOn', ['example.org/news'], { kind: 'site' }],
    ['sitesOn', ['me@example.org'], { kind: 'site' }],
    ['sitesOn', ['example.org:8080'], { kind: 'site' }],
    ['vetoes', [{ topic: 'mir' }], { kind: 'veto', field: 'settings.vetoes[0]' }],
  ])('names the field and what should stand there: %s', (name, value, problem) => {
    expect(readSettingsFile(file({ underline: 'wavy', [name]: value }))).toMatchObject({
      ok: false,
      problems: [problem],
    });
  });

  it('tells all its problems at once', () => {
    const read = readSettingsFile(file({ density: 1, enabled: 2, sitesOff: ['a b', 'c d'] }));
    expect(read.ok ? [] : read.problems.map(({ field }) => field)).toEqual([
      'settings.enabled',
      'settings.density',
      'settings.sitesOff[0]',
      'settings.sitesOff[1]',
    ]);
  });

  it('never gives settings that are not valid, whatever is in it', () => {
    const settings = fc.dictionary(fc.constantFrom<string>(...settingNames), fc.jsonValue());
    fc.assert(
      fc.property(settings, (stored) => {
        const read = readSettingsFile(file(stored));
        const settings: Partial<Settings> = read.ok ? read.settings : {};
        for (const name of settingNames) {
          expect(!(name in settings) || isValidSetting(name, settings[name])).toBe(true);
        }
        expect(read.ok || read.problems.length > 0).toBe(true);
      }),
    );
  });
});
