import type { Briefing } from '../core/briefing.ts';
import type { ArticleId, PassageId, TopicId } from '../core/pack.ts';
import { ExcerptView } from './ExcerptView.tsx';
import { useStrings } from './strings.ts';
import { TimelineView } from './TimelineView.tsx';
import { TopicChips } from './TopicChips.tsx';

export interface BriefingProps {
  briefing: Pick<Briefing, 'excerpts' | 'timeline' | 'related' | 'packAsOf' | 'pageDate'>;
  onRead: (article: ArticleId, passage: PassageId) => void;
  onTopic: (topic: TopicId) => void;
}

/** What there is to say about a topic, below its name and gist: excerpts, events, topics to go on to. */
export function BriefingView({ briefing, onRead, onTopic }: BriefingProps) {
  const { translate } = useStrings();
  const { excerpts, timeline, related, packAsOf } = briefing;
  return (
    <div class="stack">
      {excerpts.length > 0 ? (
        <>
          <Excerpts
            excerpts={excerpts.filter(({ known }) => known !== 'since')}
            packAsOf={packAsOf}
            onRead={onRead}
          />
          <Since
            excerpts={excerpts.filter(({ known }) => known === 'since')}
            packAsOf={packAsOf}
            onRead={onRead}
          />
        </>
      ) : (
        <p class="muted">{translate('noExcerpts')}</p>
      )}
      {timeline.length > 0 && (
        <section class="part">
          <h3 class="section-title">{translate('timeline')}</h3>
          <TimelineView events={timeline} first={3} pageDate={briefing.pageDate} />
        </section>
      )}
      {related.length > 0 && (
        <section class="part">
          <h3 class="section-title">{translate('related')}</h3>
          <TopicChips topics={related} onOpen={onTopic} />
        </section>
      )}
    </div>
  );
}

type ExcerptsProps = Pick<BriefingProps, 'onRead'> & Pick<Briefing, 'excerpts' | 'packAsOf'>;

function Excerpts({ excerpts, packAsOf, onRead }: ExcerptsProps) {
  if (excerpts.length === 0) return null;
  return (
    <div class="excerpts">
      {excerpts.map((excerpt) => (
        <ExcerptView key={excerpt.passage} excerpt={excerpt} packAsOf={packAsOf} onRead={onRead} />
      ))}
    </div>
  );
}

/** On an old page, what its writer could not know stands apart. */
function Since(props: ExcerptsProps) {
  const { translate } = useStrings();
  if (props.excerpts.length === 0) return null;
  return (
    <section class="part">
      <h3 class="section-title">{translate('knownSince')}</h3>
      <Excerpts {...props} />
    </section>
  );
}
