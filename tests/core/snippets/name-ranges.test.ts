import { describe, expect, it } from 'vitest';
import type { Topic } from '../../../src/core/pack.ts';
import { nameFinder } from '../../../src/core/snippets/name-ranges.ts';

const topic = (kind: string, ...names: string[]): Topic => ({
  id: names[0] ?? '',
  kind,
  category: 'diplomacy',
  label: { en: names[0] ?? '' },
  gist: 'Nothing.',
  related: [],
  names,
});
const found = (text: string, ...topics: Topic[]) =>
  nameFinder(topics)(text).map(([start, end]) => text.slice(start, end));

const pezeshkian = topic('person', 'Masoud Pezeshkian', 'Pezeshkian', 'پزشکیان', 'Пезешкиан');

describe('names of topics in a passage', () => {
  it('are found whole, however the reader wrote them', () => {
    expect(found('Masoud Pezeshkian came; Pezeshkian spoke.', pezeshkian)).toEqual([
      'Masoud Pezeshkian',
      'Pezeshkian',
    ]);
  });

  it('are words of their own, written as they are', () => {
    const sco = topic('organisation', 'SCO', 'Şanghay İşbirliği Örgütü');
    expect(found('The SCO, not "SCOOP", sco or ŞSCO: SCO-led.', sco)).toEqual(['SCO', 'SCO']);
  });

  it('may hold any sign', () => {
    const plant = topic('weapon', 'Su-35', 'Shahed-136 (Geran-2)', 'S-400');
    expect(found('The Su-35 and Su-35S; Shahed-136 (Geran-2).', plant)).toEqual([
      'Su-35',
      'Shahed-136 (Geran-2)',
    ]);
  });

  it('are not looked for where they are words or stand everywhere', () => {
    expect(found('Iran goes on with uranium enrichment.', topic('country', 'Iran'))).toEqual([]);
    expect(found('Iran goes on with uranium enrichment.', topic('concept', 'uranium enrichment'))).toEqual(
      [],
    );
    expect(found('Anything.')).toEqual([]);
  });
});
