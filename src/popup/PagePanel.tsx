import type { ArticleId, PassageId, TopicId } from '../core/pack.ts';
import type { Settings } from '../core/settings.ts';
import { siteTurned } from '../core/turn-off.ts';
import { useStrings } from '../ui/strings.ts';
import { Tabs } from '../ui/Tabs.tsx';
import { PageBriefingPanel } from './PageBriefingPanel.tsx';
import { PageNotice } from './PageNotice.tsx';
import { pageStatus } from './page-status.ts';
import { SiteSwitch } from './SiteSwitch.tsx';
import { TopicGroups } from './TopicGroups.tsx';
import type { TopicCatalog } from './topic-catalog.ts';
import type { PagePort } from './use-page-port.ts';
import type { BriefTarget } from './use-topic-history.ts';
import type { TurnOffControl } from './use-turn-off.ts';

/** The two ways to look at a page. */
export type PageTab = 'topics' | 'briefing';

export interface PagePanelProps {
  pagePort: PagePort;
  settings: Settings | undefined;
  catalog: TopicCatalog;
  /** What the store is about; `undefined` until it answers. */
  subject: string | undefined;
  tab: PageTab;
  returnTo: TopicId | undefined;
  onTab: (tab: PageTab) => void;
  turnOffControl: TurnOffControl;
  onEnable: () => void;
  onTopic: (target: BriefTarget) => void;
  onRead: (article: ArticleId, passage: PassageId) => void;
  onOptions: () => void;
}

/** The page behind the popup: its site's switch, and its topics or why there are none. */
export function PagePanel(props: PagePanelProps) {
  const {
    pagePort,
    settings,
    catalog,
    subject,
    tab,
    returnTo,
    turnOffControl,
    onTab,
    onEnable,
    onTopic,
    onRead,
    onOptions,
  } = props;
  const { translate, plural } = useStrings();
  const status = pageStatus(pagePort.state, settings, Date.now());
  const page = 'page' in pagePort.state ? pagePort.state.page : undefined;
  const listed = status === 'off' || status === 'site-off' || status === 'quiet' ? [] : (page?.topics ?? []);
  // What has just been muted goes at once; the page follows.
  const topics = listed.filter(({ topic }) => !settings?.mutedTopics.includes(topic));
  const setSite = (on: boolean) => {
    if (page) void turnOffControl.setSite(page.host, on);
  };
  const setQuiet = (isQuiet: boolean) =>
    void turnOffControl.turnOff({ what: 'quiet', name: '', on: !isQuiet });
  return (
    <section class="panel" aria-label={translate('thisPage')}>
      {page?.host && status !== 'off' && (
        <SiteSwitch
          site={settings ? siteTurned(settings, page.host) : page.host}
          on={status !== 'site-off'}
          onChange={setSite}
          onQuiet={status === 'site-off' || status === 'quiet' ? undefined : () => setQuiet(true)}
        />
      )}
      <p class="visually-hidden" role="status">
        {topics.length > 0 ? plural('topicsHere', topics.length) : ''}
      </p>
      {(topics.length === 0 || status === 'lost') && (
        <PageNotice
          status={status}
          isListed={topics.length > 0}
          subject={subject}
          onEnable={onEnable}
          onSiteOn={() => setSite(true)}
          quietUntil={settings?.quietUntil ?? 0}
          onQuietEnd={() => setQuiet(false)}
          onRetry={pagePort.reconnect}
          onOptions={onOptions}
        />
      )}
      {topics.length > 0 && (
        <>
          <Tabs
            label={translate('thisPage')}
            tabs={[
              { id: 'topics', label: plural('tabTopics', topics.length) },
              { id: 'briefing', label: translate('tabBriefing') },
            ]}
            selected={tab}
            onSelect={onTab}
          />
          <div role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`}>
            {tab === 'topics' ? (
              <TopicGroups
                topics={topics}
                catalog={catalog}
                returnTo={returnTo}
                send={pagePort.send}
                onTopic={onTopic}
              />
            ) : (
              <PageBriefingPanel
                topics={topics}
                pageDate={page?.pageDate}
                onRead={onRead}
                onTopic={(topic) => onTopic({ topic, sentence: '' })}
              />
            )}
          </div>
        </>
      )}
    </section>
  );
}
