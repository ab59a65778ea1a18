import { describe, expect, it } from 'vitest';
import { defaults, isVetoed, type Settings } from '../../src/core/settings.ts';
import { quietTime, type TurnOff, turnOffChange } from '../../src/core/turn-off.ts';

const now = 1_700_000_000_000;
const turned = (settings: Settings, request: TurnOff): Settings => {
  const { name, value } = turnOffChange(settings, request, now);
  return { ...settings, [name]: value };
};

const requests: [what: string, request: TurnOff][] = [
  ['a topic', { what: 'topic', name: 'bushehr' }],
  ['a sense', { what: 'sense', name: 'Mir', topic: 'mir-shetab' }],
  ['a site', { what: 'site', name: 'news.example.org' }],
  ['everything for an hour', { what: 'quiet', name: '' }],
];

describe('turning off', () => {
  it.each(requests)('%s changes something, once, and undoing it leaves no trace', (_, request) => {
    const off = turned(defaults, request);
    expect(off).not.toEqual(defaults);
    expect(turned(off, request)).toEqual(off);
    expect(turned(off, { ...request, undo: true })).toEqual(defaults);
  });

  it('everything lasts an hour', () => {
    expect(turned(defaults, { what: 'quiet', name: '' }).quietUntil - now).toBe(quietTime);
  });

  it('a sense touches neither the topic’s other names nor the name’s other topics', () => {
    const off = turned(defaults, { what: 'sense', name: 'Mir', topic: 'mir-shetab' });
    expect(isVetoed(off, 'mir-shetab', 'Mir')).toBe(true);
    expect(isVetoed(off, 'mir-shetab', 'MIR')).toBe(true);
    expect(isVetoed(off, 'mir-shetab', 'Mir card')).toBe(false);
    expect(isVetoed(off, 'another', 'Mir')).toBe(false);
  });
});
