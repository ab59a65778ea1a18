import { describe, expect, it } from 'vitest';
import { createSpotter } from '../../../src/core/spotting/page.ts';
import { lexiconOf, topicOf } from './support.ts';

const lexicon = lexiconOf(
  {
    en: {
      decoys: ['Daniil Medvedev', 'Hafez al-Assad', 'Richard Wagner', 'Gulf of Oman', 'Taylor Swift'],
      father: ['Ali Khamenei', { text: 'Khamenei', strength: 'weak' }],
      son: ['Mojtaba Khamenei', { text: 'Khamenei', strength: 'weak', near: ['new leader'] }],
      medvedev: ['Dmitry Medvedev', { text: 'Medvedev', strength: 'weak', near: ['Kremlin'] }],
      assad: ['Bashar al-Assad', 'Assad'],
      fall: ['fall of Assad'],
      wagner: ['Wagner Group', { text: 'Wagner', strength: 'weak', near: ['mercenaries'] }],
      swift: [{ text: 'Swift', strength: 'weak', near: ['bank'] }],
      oman: ['Oman'],
      fordow: ['Fordow'],
    },
  },
  {
    father: { kind: 'person' },
    son: { kind: 'person' },
    medvedev: { kind: 'person' },
    assad: { kind: 'person' },
    fall: { kind: 'event' },
    oman: { kind: 'country' },
    fordow: { kind: 'place', relevance: 3 },
  },
);

/** Far from any cue, and enough to make a page about the subject. */
const subject = 'Fordow, Fordow, Fordow, Fordow, Fordow.';

/** The topics of the bare names in the last block. */
function meant(...blocks: string[]): string[] {
  const spotter = createSpotter(lexicon, { strictness: 'balanced', language: 'en' });
  const scanned = [subject, ...blocks].map((text) => spotter.scan(text));
  const last = scanned.at(-1);
  return last ? spotter.mentions(last).map((mention) => topicOf(lexicon, mention)) : [];
}

describe('a bare family name', () => {
  it('belongs to the one whom the page names in full, however far away', () => {
    expect(meant('Mojtaba Khamenei was elected.', 'A week passed.', 'Khamenei stayed silent.')).toEqual([
      'son',
    ]);
    expect(meant('Ali Khamenei was killed.', 'A week passed.', 'Khamenei had ruled long.')).toEqual([
      'father',
    ]);
    expect(meant('Dmitry Medvedev wrote a post.', 'Medvedev is known for them.')).toEqual(['medvedev']);
  });

  it('belongs to the one whom the page names in full later on, too', () => {
    const spotter = createSpotter(lexicon, { strictness: 'balanced', language: 'en' });
    const [, early] = [subject, 'Khamenei stayed silent.', 'Mojtaba Khamenei was elected.'].map((text) =>
      spotter.scan(text),
    );
    expect(early && spotter.mentions(early).map((mention) => topicOf(lexicon, mention))).toEqual(['son']);
  });

  it('belongs to nobody we know when only a stranger of that name is on the page', () => {
    expect(meant('Daniil Medvedev won again.', 'Medvedev thanked his team.')).toEqual([]);
    expect(meant('Hafez al-Assad took power in 1970.', 'Assad ruled for thirty years.')).toEqual([]);
    expect(meant('Taylor Swift sang.', 'Swift sang on.')).toEqual([]);
  });

  it('stays with the one that the page is mainly about when another is named in passing', () => {
    const page = ['Bashar al-Assad fled.', 'Bashar al-Assad is in Moscow, like his father Hafez al-Assad.'];
    expect(meant(...page, 'Assad said nothing.')).toEqual(['assad']);
    const sons = ['Mojtaba Khamenei spoke.', 'Mojtaba Khamenei wrote. His father was Ali Khamenei.'];
    expect(meant(...sons, 'Khamenei spoke again.')).toEqual(['son']);
  });

  it('belongs to the one named last before it, in its block, when the page is about both', () => {
    expect(meant('Ali Khamenei died; Mojtaba Khamenei followed him. Then Khamenei spoke.')).toEqual([
      'father',
      'son',
      'son',
    ]);
    expect(meant('Mojtaba Khamenei followed Ali Khamenei. In his time Khamenei spoke.')).toEqual([
      'son',
      'father',
      'father',
    ]);
  });

  it('is decided by a cue close by before all else', () => {
    expect(meant('Daniil Medvedev won.', 'In the Kremlin Medvedev spoke of Fordow.')).toEqual([
      'medvedev',
      'fordow',
    ]);
  });

  it('is the well-known one’s where nobody is named in full', () => {
    expect(meant('Assad left Damascus.')).toEqual(['assad']);
  });

  it('changes hands when the block that named its owner goes', () => {
    const spotter = createSpotter(lexicon, { strictness: 'balanced', language: 'en' });
    spotter.scan(subject);
    const owner = spotter.scan('Mojtaba Khamenei was elected.');
    const bare = spotter.scan('Khamenei stayed silent.');
    const topics = () => bare && spotter.mentions(bare).map((mention) => topicOf(lexicon, mention));
    expect(topics()).toEqual(['son']);
    if (owner) spotter.forget(owner);
    expect(topics()).toEqual(['father']);
  });
});

describe('no antecedent of a bare name', () => {
  it('is an event that ends in a person’s name', () => {
    expect(meant('The fall of Assad came quickly.', 'Assad left by plane.')).toEqual(['assad']);
  });

  it('is a place that ends in a country’s', () => {
    expect(meant('A tanker in the Gulf of Oman.', 'Oman sent help.')).toEqual(['oman']);
  });

  it('is a stranger, where it is that of a group that the page names more often', () => {
    const page = ['The Wagner Group is named after Richard Wagner.', 'The Wagner Group left Mali.'];
    expect(meant(...page, 'Wagner had come in 2021.')).toEqual(['wagner']);
  });
});
