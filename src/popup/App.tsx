import { useState } from 'preact/hooks';
import { readerPath } from '../core/reader-address.ts';
import type { Settings } from '../core/settings.ts';
import { ask } from '../messages/ask.ts';
import { openOptions, urlOf } from '../platform/runtime.ts';
import { watchSettings, writeSetting } from '../platform/settings.ts';
import { openTab } from '../platform/tabs.ts';
import { useStrings } from '../ui/strings.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { useWatched } from '../ui/use-watched.ts';
import { BriefPanel } from './BriefPanel.tsx';
import { closePopup, openingQuery } from './opening.ts';
import { PagePanel } from './PagePanel.tsx';
import { PopupFooter } from './PopupFooter.tsx';
import { PopupHeader } from './PopupHeader.tsx';
import { SearchField } from './SearchField.tsx';
import { SearchPanel } from './SearchPanel.tsx';
import { Toast, useToast } from './Toast.tsx';
import { topicBook } from './topic-book.ts';
import { usePageLink } from './use-page-link.ts';
import { useSearch } from './use-search.ts';
import { useTrail } from './use-trail.ts';
import { WhatsNew } from './WhatsNew.tsx';

/** The popup, wired: the page behind it, the settings and the store on one side, plain panels on the other. */
export function App() {
  const { translate } = useStrings();
  const settings = useWatched(watchSettings);
  const link = usePageLink();
  const topics = useLoaded(() => ask('topics', {}), 'topics');
  const status = useLoaded(() => ask('status', {}), 'status');
  const [typed, setTyped] = useState(openingQuery);
  const search = useSearch(typed);
  const trail = useTrail();
  const toast = useToast();

  const book = topicBook(topics?.ok ? topics.value : undefined, translate);
  const page = 'page' in link.state ? link.state.page : undefined;
  const save = async <K extends keyof Settings>(name: K, value: Settings[K]) => {
    const saved = await writeSetting(name, value);
    if (!saved.ok) toast.show({ text: translate('saveFailed', saved.detail) });
    return saved.ok;
  };
  const read = async (article: string, passage: string) => {
    await openTab(urlOf(readerPath(article, passage)));
    closePopup();
  };
  const mute = async (topic: string) => {
    if (!settings || !(await save('mutedTopics', [...settings.mutedTopics, topic]))) return;
    trail.clear();
    toast.show({
      text: translate('topicMuted', book.label(topic)),
      undo: () => void save('mutedTopics', settings.mutedTopics),
    });
  };

  return (
    <>
      <PopupHeader
        enabled={settings?.enabled ?? true}
        onEnabled={(on) => void save('enabled', on)}
        onOptions={() => void openOptions().then(closePopup)}
      />
      <WhatsNew />
      <main class="popup-main">
        <SearchField
          value={typed}
          onType={(value) => {
            setTyped(value);
            trail.clear();
          }}
        />
        <Toast toast={toast} />
        {trail.target ? (
          <BriefPanel
            target={trail.target}
            page={page}
            book={book}
            trail={trail}
            send={link.send}
            onRead={(article, passage) => void read(article, passage)}
            onMute={(topic) => void mute(topic)}
          />
        ) : typed.trim() ? (
          <SearchPanel
            search={search}
            book={book}
            onTopic={(topic) => trail.open({ topic, sentence: typed })}
            onRead={(article, passage) => void read(article, passage)}
          />
        ) : (
          <PagePanel
            link={link}
            settings={settings}
            book={book}
            subject={status?.ok ? status.value.packTitle : undefined}
            returnTo={trail.returnTo}
            onSave={save}
            onTopic={trail.open}
          />
        )}
      </main>
      <PopupFooter status={status} />
    </>
  );
}
