import { describe, expect, it } from 'vitest';
import { hostFromInput } from '../../src/options/host-name.ts';

describe('a site that a reader types', () => {
  it.each([
    ['example.org', 'example.org'],
    ['  Example.ORG ', 'example.org'],
    ['https://www.example.org/a/page?q=1#top', 'www.example.org'],
    ['www.gov.uk', 'www.gov.uk'],
    ['example.org/a/page', 'example.org'],
    ['example.org:8080', 'example.org'],
    ['*.example.org', 'example.org'],
    ['example.org.', 'example.org'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['localhost', 'localhost'],
    ['http://intranet/start', 'intranet'],
    ['192.168.0.1', '192.168.0.1'],
  ])('may be written %j', (typed, host) => {
    expect(hostFromInput(typed)).toEqual({ ok: true, host });
  });

  it.each(['foo', 'foo bar', 'about:config', 'file:///tmp/a', 'me@example.org', '*.*', 'https://', '://'])(
    'is not %j',
    (typed) => {
      expect(hostFromInput(typed)).toEqual({ ok: false, reason: 'not-a-site' });
    },
  );

  it('is missed where nothing was typed', () => {
    expect(hostFromInput('  ')).toEqual({ ok: false, reason: 'empty' });
  });

  it('is not added twice', () => {
    for (const typed of ['example.org', 'www.example.org']) {
      expect(hostFromInput(typed, ['example.org'])).toEqual({ ok: false, reason: 'already-there' });
    }
  });

  it('is added beside one that stands for less', () => {
    expect(hostFromInput('example.org', ['www.example.org'])).toEqual({ ok: true, host: 'example.org' });
  });
});
