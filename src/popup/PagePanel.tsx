import type { TopicId } from '../core/pack.ts';
import type { Settings } from '../core/settings.ts';
import { siteChange } from '../core/sites.ts';
import { quietTime } from '../core/turn-off.ts';
import { useStrings } from '../ui/strings.ts';
import type { PageTopic } from './merge-reports.ts';
import { PageNotice } from './PageNotice.tsx';
import { pageMood } from './page-mood.ts';
import { SiteSwitch } from './SiteSwitch.tsx';
import { TopicRow } from './TopicRow.tsx';
import type { TopicBook } from './topic-book.ts';
import type { PageLink } from './use-page-link.ts';
import type { BriefTarget } from './use-trail.ts';

export interface PagePanelProps {
  link: PageLink;
  settings: Settings | undefined;
  book: TopicBook;
  /** What the store is about; `undefined` until it answers. */
  subject: string | undefined;
  returnTo: TopicId | undefined;
  onSave: <K extends keyof Settings>(name: K, value: Settings[K]) => Promise<boolean>;
  onTopic: (target: BriefTarget) => void;
}

/** The page behind the popup: its site's switch, and its topics or why there are none. */
export function PagePanel(props: PagePanelProps) {
  const { link, settings, book, subject, returnTo, onSave, onTopic } = props;
  const { translate, plural } = useStrings();
  const mood = pageMood(link.state, settings, Date.now());
  const page = 'page' in link.state ? link.state.page : undefined;
  const listed = mood === 'off' || mood === 'site-off' || mood === 'quiet' ? [] : (page?.topics ?? []);
  // What has just been muted goes at once; the page follows.
  const topics = listed.filter(({ topic }) => !settings?.mutedTopics.includes(topic));
  const setSite = (on: boolean) => {
    if (!settings || !page) return;
    const { name, value } = siteChange(settings, page.host, on);
    void onSave(name, value);
  };
  return (
    <section class="panel" aria-label={translate('thisPage')}>
      {page?.host && mood !== 'off' && (
        <SiteSwitch
          host={page.host}
          on={mood !== 'site-off'}
          onChange={setSite}
          onQuiet={
            mood === 'site-off' || mood === 'quiet'
              ? undefined
              : () => void onSave('quietUntil', Date.now() + quietTime)
          }
        />
      )}
      <p class="panel-status" role="status">
        {topics.length > 0 ? plural('topicsHere', topics.length) : ''}
      </p>
      {(topics.length === 0 || mood === 'lost') && (
        <PageNotice
          mood={mood}
          subject={subject}
          onEnable={() => void onSave('enabled', true)}
          onSiteOn={() => setSite(true)}
          quietUntil={settings?.quietUntil ?? 0}
          onQuiet={(until) => void onSave('quietUntil', until)}
          onRetry={link.reconnect}
        />
      )}
      <ul class="rows">
        {topics.map((topic: PageTopic) => (
          <TopicRow
            key={topic.topic}
            topic={topic}
            book={book}
            focus={returnTo === topic.topic}
            send={link.send}
            onOpen={() => onTopic({ topic: topic.topic, sentence: topic.sentence })}
          />
        ))}
      </ul>
    </section>
  );
}
