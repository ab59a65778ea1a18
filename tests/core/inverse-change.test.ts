import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyInverse, undoChanges } from '../../src/core/inverse-change.ts';
import { defaults, isSiteOff, type Settings } from '../../src/core/settings.ts';
import { type TurnOffRequest, turnOff } from '../../src/core/turn-off.ts';

const now = 1_700_000_000_000;

/** Turn something off; returns what is stored then, and Undo as it is done later, whatever is stored by then. */
function off(settings: Settings, request: TurnOffRequest) {
  const { change, inverse } = turnOff(settings, request, now);
  const undo = (later: Settings): Settings => {
    // As between the background and whoever keeps it.
    const { name, value } = applyInverse(later, structuredClone(inverse));
    return { ...later, [name]: value };
  };
  return { after: { ...settings, [change.name]: change.value } as Settings, undo };
}

const site = (name: string): TurnOffRequest => ({ what: 'site', name });
const topic = (name: string): TurnOffRequest => ({ what: 'topic', name });

describe('Undo', () => {
  it('brings back the domain that was listed, with all its other pages', () => {
    const before: Settings = {
      ...defaults,
      siteMode: 'listed',
      sitesOn: ['a.example', 'bbc.com', 'b.example'],
    };
    const { after, undo } = off(before, site('news.bbc.com'));
    expect(after.sitesOn).toEqual(['a.example', 'b.example']);
    expect(undo(after)).toEqual(before);
    expect(isSiteOff(undo(after), 'www.bbc.com')).toBe(false);
  });

  it('restores exactly what was before, whatever that was', () => {
    const name = fc.constantFrom(
      'iran',
      'russia',
      'example.org',
      'news.example.org',
      'www.example.org',
      'org',
    );
    const names = fc.uniqueArray(name, { maxLength: 6 });
    const settings = fc.record({
      siteMode: fc.constantFrom('everywhere' as const, 'listed' as const),
      mutedTopics: names,
      sitesOff: names,
      sitesOn: names,
      quietUntil: fc.constantFrom(0, now - 5, now + 5),
      vetoes: fc.uniqueArray(fc.record({ topic: name, name }), {
        selector: ({ topic, name }) => `${topic} ${name}`,
        maxLength: 4,
      }),
    });
    const request = fc.record({
      what: fc.constantFrom('topic' as const, 'sense' as const, 'site' as const, 'quiet' as const),
      name,
      topic: name,
      on: fc.boolean(),
    });
    fc.assert(
      fc.property(settings, request, (chosen, asked) => {
        const before = { ...defaults, ...chosen };
        const { after, undo } = off(before, asked);
        expect(undo(after)).toEqual(before);
        expect(undo(undo(after))).toEqual(before);
      }),
    );
  });

  it('takes back its own change only: what another tab has turned off since stays off', () => {
    const first = off(defaults, topic('iran'));
    const second = off(first.after, topic('russia'));
    expect(first.undo(second.after).mutedTopics).toEqual(['russia']);
    expect(second.undo(first.undo(second.after))).toEqual(defaults);
  });

  it('leaves the quiet hour that another tab has begun since', () => {
    const quiet: TurnOffRequest = { what: 'quiet', name: '' };
    const first = off(defaults, quiet);
    const second: Settings = { ...first.after, quietUntil: first.after.quietUntil + 5 };
    expect(first.undo(second)).toEqual(second);
  });

  it('leaves muted what was muted in another tab before', () => {
    const first = off(defaults, topic('iran'));
    const second = off(first.after, topic('iran'));
    expect(second.undo(second.after).mutedTopics).toEqual(['iran']);
  });

  it('lists a domain again beside the page that another tab has listed since, and not twice', () => {
    const { undo, after } = off(
      { ...defaults, siteMode: 'listed', sitesOn: ['bbc.com'] },
      site('news.bbc.com'),
    );
    expect(undo({ ...after, sitesOn: ['www.bbc.com'] }).sitesOn).toEqual(['bbc.com', 'www.bbc.com']);
    expect(undo({ ...after, sitesOn: ['bbc.com'] }).sitesOn).toEqual(['bbc.com']);
  });

  it('puts the list right that it changed, also when the other one is in use by then', () => {
    const { undo, after } = off(defaults, site('example.org'));
    expect(undo({ ...after, siteMode: 'listed' })).toEqual({ ...defaults, siteMode: 'listed' });
  });
});

describe('Undo of many changes at once', () => {
  const before: Settings = { ...defaults, sitesOff: ['a.example'], mutedTopics: ['iran', 'russia'] };
  const change: Partial<Settings> = { sitesOff: ['b.example'], mutedTopics: ['russia'], density: 'every' };
  const picked = { sitesOff: before.sitesOff, mutedTopics: before.mutedTopics, density: before.density };

  it('puts all of it back', () => {
    expect({ ...before, ...change, ...undoChanges({ ...before, ...change }, picked, change) }).toEqual(
      before,
    );
  });

  it('leaves what was turned off, or chosen, in another place since', () => {
    const since: Settings = { ...before, ...change, sitesOff: ['b.example', 'c.example'], density: 'page' };
    expect(undoChanges(since, picked, change)).toEqual({
      sitesOff: ['a.example', 'c.example'],
      mutedTopics: ['iran', 'russia'],
      density: 'page',
    });
  });
});
