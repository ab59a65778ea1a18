import { describe, expect, it } from 'vitest';
import { chosenStages, stages } from '../../src/tools/stages.ts';

const names = (...asked: string[]) => chosenStages(asked).map(({ name }) => name);

describe('the stages of a run', () => {
  it('are all of them where none is named', () => {
    expect(names()).toEqual(stages.map(({ name }) => name));
  });

  it('are those named, in their own order', () => {
    expect(names('unit', 'types')).toEqual(['types', 'unit']);
  });

  it('begin with the build where one reads what was built', () => {
    expect(names('package')).toEqual(['build', 'package']);
    expect(names('lint', 'chromium alone')).toEqual(['lint', 'build', 'chromium alone']);
  });
});
