import { type Judgement, shares } from './judge.ts';

/** Judgements as a table for people: all of them first, then group by group, parted by tabs. */
export function scoreTable(judged: readonly { group: string; judgement: Judgement }[]): string {
  const groups = new Map<string, Judgement[]>();
  for (const { group, judgement } of judged) {
    for (const name of ['all', group]) groups.set(name, [...(groups.get(name) ?? []), judgement]);
  }
  const lines = ['group\tasked\tfirst on topic\tfirst relevant\trelevant in three'];
  for (const [group, judgements] of groups) {
    const { firstOnTopic, firstRelevant, relevantInThree } = shares(judgements);
    const cells = [firstOnTopic, firstRelevant, relevantInThree].map(
      (share) => `${(share * 100).toFixed(1)} %`,
    );
    lines.push([group, judgements.length, ...cells].join('\t'));
  }
  return lines.join('\n');
}
