import { expect, it } from 'vitest';
import { withJoinedNumber } from '../../../src/core/spotting/joined-numbers.ts';

it.each([
  ['Shahed-136', ['Shahed-136', 'Shahed136']],
  ['Су-35С', ['Су-35С', 'Су35С']],
  ['מוהאג׳ר-6', ['מוהאג׳ר-6']],
  ["מוהאג'ר-6", ["מוהאג'ר-6", "מוהאג'ר6"]],
  ['シャハド-131', ['シャハド-131', 'シャハド131']],
  ['S-300', ['S-300']],
  ['Rasht-Astara', ['Rasht-Astara']],
  ['Resolution 2231', ['Resolution 2231']],
  ['истребители Су-35', ['истребители Су-35']],
])('writes %s as %j', (text, written) => {
  expect(withJoinedNumber({ text }).map((name) => name.text)).toEqual(written);
});

it('keeps what else is known of the name, but for its forms', () => {
  const name = { text: 'Шахед-136', form: 'Шахед*-136', strength: 'weak', near: ['дрон'] } as const;
  expect(withJoinedNumber({ ...name, near: [...name.near] })[1]).toEqual({
    text: 'Шахед136',
    strength: 'weak',
    near: ['дрон'],
  });
});
