import { describe, expect, it } from 'vitest';
import { isMentionCommand, isStepCommand, type MentionCommand } from '../../src/messages/page-port.ts';
import { isPageReport } from '../../src/messages/page-report.ts';

const report = {
  type: 'report',
  frame: 'f1',
  main: true,
  host: 'example.org',
  state: 'on',
  topics: [{ topic: 'iran', count: 2, sentence: 'Iran said no.' }],
};
const command: MentionCommand = { type: 'jump', frame: 'f1', topic: 'iran', nth: 0 };

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
    expect(isMentionCommand(command)).toBe(true);
    expect(isMentionCommand({ ...command, type: 'open', nth: 7 })).toBe(true);
  });

  it.each([{ type: 'close' }, { nth: 0.5 }, { nth: -1 }, { topic: 7 }, { frame: undefined }])(
    'is none with %j',
    (change) => {
      expect(isMentionCommand({ ...command, ...change })).toBe(false);
    },
  );
});

describe('what the background tells a frame for a key', () => {
  it.each(['next', 'previous', 'current'])('is the step %j', (type) => {
    expect(isStepCommand({ type, frame: 'f1' })).toBe(true);
    expect(isMentionCommand({ type, frame: 'f1' })).toBe(false);
  });

  it('is nothing else', () => {
    expect(isStepCommand(command)).toBe(false);
    expect(isStepCommand({ type: 'next' })).toBe(false);
  });
});
