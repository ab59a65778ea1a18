import type { TopicSummary } from '../core/briefing.ts';
import { formatDate } from './dates.ts';
import { useStrings } from './strings.ts';

/** The one sentence that says what a topic is, and when that was true. */
export function Gist({ topic }: { topic: TopicSummary }) {
  const { translate, language } = useStrings();
  if (!topic.gist) return null;
  return (
    <p class="gist">
      <span lang="en" dir="auto">
        {topic.gist}
      </span>
      {topic.asOf && (
        <>
          {' '}
          <time class="as-of" dateTime={topic.asOf}>
            {translate('asOf', formatDate(topic.asOf, language))}
          </time>
        </>
      )}
    </p>
  );
}
