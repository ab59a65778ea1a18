import type { Check } from './report.ts';

/** A card offers up to three excerpts; with one passage it has nothing to choose from. */
const wantedPassages = 2;

/** Topics that no passage or too few passages explain. */
export const checkCoverage: Check = ({ topics, articles }, report, { isIncomplete }) => {
  if (isIncomplete) return;
  const counts = new Map<string, number>();
  for (const { passages } of articles) {
    for (const { topics: ids } of passages) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  for (const topic of topics) {
    const count = counts.get(topic.id) ?? 0;
    if (count >= wantedPassages) continue;
    const message = `${count === 0 ? 'No passage explains' : 'Only one passage explains'} "${topic.id}".`;
    const remedy = `Write ${count === 0 ? 'one' : 'another'}, or add the topic to the passages that do.`;
    report(topic, message, remedy, count === 0 ? 'error' : 'advice');
  }
};
