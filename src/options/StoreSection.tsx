import type { StoreStatus } from '../core/briefing.ts';
import type { Reply } from '../messages/protocol.ts';
import { formatBytes } from '../ui/bytes.ts';
import { formatDate } from '../ui/dates.ts';
import { failureText } from '../ui/failures.ts';
import { useStrings } from '../ui/strings.ts';
import { RebuildStore } from './RebuildStore.tsx';
import { Section } from './Section.tsx';
import { StoreAbout } from './StoreAbout.tsx';
import { TechnicalDetail } from './TechnicalDetail.tsx';

export interface StoreSectionProps {
  status: Reply<StoreStatus> | undefined;
  lookAgain(): void;
}

/** What the article store holds, how old it is, whether it is ready, and how to mend it. */
export function StoreSection({ status, lookAgain }: StoreSectionProps) {
  const { translate } = useStrings();
  return (
    <Section id="store" lead={translate('storeLead')}>
      {!status && <p class="muted">{translate('loading')}</p>}
      {status && !status.ok && (
        <>
          <p class="error">{failureText(status.reason, translate)}</p>
          {'detail' in status && <TechnicalDetail text={status.detail} />}
        </>
      )}
      {status?.ok && (
        <>
          <StoreState status={status.value} />
          <StoreFacts status={status.value} />
        </>
      )}
      {status && <RebuildStore lookAgain={lookAgain} />}
      {status?.ok && <StoreAbout packAsOf={status.value.packAsOf} />}
    </Section>
  );
}

function StoreState({ status }: { status: StoreStatus }) {
  const { translate, number } = useStrings();
  if (status.state === 'ready') return <p class="store-ready">{translate('storeReady')}</p>;
  if (status.state === 'bundled') {
    return (
      <>
        <p>
          {translate('storeBundled')} {status.reason && failureText(status.reason, translate)}
        </p>
        <TechnicalDetail text={status.detail} />
      </>
    );
  }
  const percent = Math.floor(status.progress * 100);
  return (
    <p class="store-progress">
      <label for="progress">{translate('storeSeeding', number(percent))}</label>
      <progress id="progress" max={100} value={percent} />
    </p>
  );
}

function StoreFacts({ status }: { status: StoreStatus }) {
  const { translate, language, number } = useStrings();
  const facts: [term: string, value: string][] = [
    [translate('storeTitle'), status.packTitle],
    [translate('storeAsOfTerm'), formatDate(status.packAsOf, language, 'long')],
    [translate('storeArticles'), number(status.articles)],
    [translate('storePassages'), number(status.passages)],
    [translate('storeTopics'), number(status.topics)],
    [translate('storeEvents'), number(status.events)],
    [translate('storeVersion'), status.packVersion],
  ];
  if (status.bytes !== undefined) facts.push([translate('storeSize'), formatBytes(status.bytes, language)]);
  return (
    <dl class="facts">
      {facts.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
