import { useState } from 'preact/hooks';
import { readerPath } from '../core/reader-address.ts';
import { serialQueue } from '../core/serial-queue.ts';
import { ask } from '../messages/ask.ts';
import { extensionUrl, openOptions } from '../platform/runtime.ts';
import { watchSettings, writeSetting } from '../platform/settings.ts';
import { openTab } from '../platform/tabs.ts';
import { bidiIsolate } from '../ui/bidi-isolate.ts';
import { useStrings } from '../ui/strings.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { usePolled } from '../ui/use-polled.ts';
import { useSubscription } from '../ui/use-subscription.ts';
import { BriefPanel } from './BriefPanel.tsx';
import { closePopup, initialQuery } from './launch-params.ts';
import { PagePanel, type PageTab } from './PagePanel.tsx';
import { PopupFooter } from './PopupFooter.tsx';
import { PopupHeader } from './PopupHeader.tsx';
import { RecentSearches } from './RecentSearches.tsx';
import { SearchField } from './SearchField.tsx';
import { SearchPanel } from './SearchPanel.tsx';
import { StoreNotice } from './StoreNotice.tsx';
import { noFilters } from './search-filters.ts';
import { singleFlight } from './single-flight.ts';
import { Toast, useToast } from './Toast.tsx';
import { topicCatalog } from './topic-catalog.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { usePagePort } from './use-page-port.ts';
import { usePopupKeys } from './use-popup-keys.ts';
import { useRecentSearches } from './use-recent-searches.ts';
import { useSearch } from './use-search.ts';
import { useTopicHistory } from './use-topic-history.ts';
import { saveFailureText, useTurnOff } from './use-turn-off.ts';
import { WhatsNew } from './WhatsNew.tsx';

const openArticle = singleFlight(async (article: string, passage: string) => {
  await openTab(extensionUrl(readerPath(article, passage)));
  closePopup();
});

/** The popup, wired: the page behind it, the settings and the store on one side, plain panels on the other. */
export function App() {
  const { translate } = useStrings();
  const settings = useSubscription(watchSettings);
  const pagePort = usePagePort();
  const [attempt, setAttempt] = useState(0);
  const topics = useLoaded(() => ask('topics', {}), `topics ${attempt}`);
  const status = usePolled(
    () => ask('status', {}),
    (reply) => reply.ok && reply.value.state === 'seeding',
    attempt,
  );
  const [typed, setTyped] = useState(initialQuery);
  const [filters, setFilters] = useState(noFilters);
  const [tab, setTab] = useState<PageTab>('topics');
  const [enqueue] = useState(serialQueue);
  const search = useSearch(typed, filters);
  const recent = useRecentSearches();
  const topicHistory = useTopicHistory();
  const toast = useToast();
  useKeptFocus();

  const catalog = topicCatalog(topics, translate);
  const page = 'page' in pagePort.state ? pagePort.state.page : undefined;
  const setEnabled = async (on: boolean) => {
    const saved = await enqueue(() => writeSetting('enabled', on));
    if (!saved.ok) toast.show({ text: translate('saveFailed', bidiIsolate(saved.detail)) });
  };
  const showOptions = () => void openOptions().then(closePopup);
  usePopupKeys(topicHistory.target ? topicHistory.back : undefined);
  const read = async (article: string, passage: string) => {
    if (typed.trim()) recent.remember(typed);
    await openArticle(article, passage);
  };
  const turnOffControl = useTurnOff((failure) => toast.show({ text: saveFailureText(failure, translate) }));
  const mute = async (topic: string, label: string) => {
    const inverse = await turnOffControl.turnOff({ what: 'topic', name: topic });
    if (!inverse) return;
    topicHistory.clear();
    toast.show({
      text: translate('topicMuted', bidiIsolate(label)),
      undo: () => {
        topicHistory.clear(topic);
        void turnOffControl.undo(inverse);
      },
    });
  };

  return (
    <>
      <PopupHeader
        enabled={settings?.enabled ?? true}
        onEnabled={(on) => void setEnabled(on)}
        onOptions={showOptions}
      />
      <WhatsNew />
      <main class="popup-main">
        <SearchField
          value={typed}
          onType={(value) => {
            setTyped(value);
            topicHistory.clear();
          }}
          onEnter={() => recent.remember(typed)}
        />
        {status && !status.ok && (
          <StoreNotice reason={status.reason} onRetry={() => setAttempt(attempt + 1)} />
        )}
        <Toast toast={toast} />
        {topicHistory.target ? (
          <BriefPanel
            target={topicHistory.target}
            page={page}
            catalog={catalog}
            topicHistory={topicHistory}
            send={pagePort.send}
            onRead={(article, passage) => void read(article, passage)}
            onMute={(topic, label) => void mute(topic, label)}
          />
        ) : typed.trim() ? (
          <SearchPanel
            search={search}
            filters={filters}
            catalog={catalog}
            pageTopics={page?.topics ?? []}
            returnTo={topicHistory.returnTo}
            onFilters={setFilters}
            onTopic={(topic) => {
              recent.remember(typed);
              topicHistory.open({ topic, sentence: typed });
            }}
            onRead={(article, passage) => void read(article, passage)}
          />
        ) : (
          <>
            <RecentSearches searches={recent.searches} onSearch={setTyped} onClear={recent.forget} />
            <PagePanel
              pagePort={pagePort}
              settings={settings}
              catalog={catalog}
              subject={status?.ok ? status.value.packTitle : undefined}
              tab={tab}
              returnTo={topicHistory.returnTo}
              onTab={setTab}
              turnOffControl={turnOffControl}
              onEnable={() => void setEnabled(true)}
              onTopic={topicHistory.open}
              onRead={(article, passage) => void read(article, passage)}
              onOptions={showOptions}
            />
          </>
        )}
      </main>
      <PopupFooter status={status} />
    </>
  );
}
