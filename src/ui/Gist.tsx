import type { TopicSummary } from '../core/briefing.ts';
import { formatDate } from './dates.ts';
import { useStrings } from './strings.ts';

/** The one sentence that says what a topic is, and when that was true. */
export function Gist({ topic }: { topic: TopicSummary }) {
  const { translate, language } = useStrings();
  if (!topic.gist) return null;
  return (
    <p class="gist" dir="auto">
      <span lang="en">{topic.gist}</span>
      {topic.asOf && (
        <>
          {' '}
          <bdi class="as-of">{translate('asOf', formatDate(topic.asOf, language))}</bdi>
        </>
      )}
    </p>
  );
}
