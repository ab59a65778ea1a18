import { describe, expect, it } from 'vitest';
import { isPageCommand, type PageCommand } from '../../src/messages/page-link.ts';
import { isPageReport } from '../../src/messages/page-report.ts';

const report = {
  type: 'report',
  frame: 'f1',
  main: true,
  host: 'example.org',
  state: 'on',
  topics: [{ topic: 'iran', count: 2, sentence: 'Iran said no.' }],
};
const command: PageCommand = { type: 'jump', frame: 'f1', topic: 'iran', nth: 0 };

describe('what a frame tells the popup', () => {
  it('is a report, with or without the page’s date', () => {
    expect(isPageReport(report)).toBe(true);
    expect(isPageReport({ ...report, pageDate: '2026-10-10', topics: [] })).toBe(true);
  });

  it.each([
    { state: 'asleep' },
    { main: 'yes' },
    { frame: 'x'.repeat(65) },
    { topics: [{ topic: 'iran', count: -1, sentence: '' }] },
    { topics: [{ topic: 'iran', count: 1 }] },
    { topics: Array.from({ length: 1_001 }, () => report.topics[0]) },
    { type: 'jump' },
  ])('is none with %j', (change) => {
    expect(isPageReport({ ...report, ...change })).toBe(false);
  });
});

describe('what the popup tells a frame', () => {
  it('is a command for one mention of a topic', () => {
    expect(isPageCommand(command)).toBe(true);
    expect(isPageCommand({ ...command, type: 'open', nth: 7 })).toBe(true);
  });

  it.each([{ type: 'close' }, { nth: 0.5 }, { nth: -1 }, { topic: 7 }, { frame: undefined }])(
    'is none with %j',
    (change) => {
      expect(isPageCommand({ ...command, ...change })).toBe(false);
    },
  );
});
