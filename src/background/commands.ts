import type { MentionStep } from '../core/mention-step.ts';
import type { PageReport } from '../messages/page-port.ts';
import type { Handlers } from '../messages/serve.ts';
import type { PageConnection } from './page-connection.ts';

/** What the keys need: the page in front, the popup, and the way to turn a site off. */
export interface CommandParts {
  connectToPage(tabId: number): Promise<PageConnection>;
  activeTab(): Promise<number | undefined>;
  openPopup(tabId: number): Promise<unknown>;
  turnOff(request: { what: 'site'; name: string; on: boolean }): ReturnType<Handlers['turnOff']>;
}

const steps: Readonly<Record<string, MentionStep>> = {
  'next-mention': 'next',
  'previous-mention': 'previous',
  'open-card': 'current',
};

/** Carry out one of the manifest's `commands` on a tab. The background may just have been woken for it. */
export async function runCommand(
  name: string,
  tabId: number | undefined,
  { connectToPage, activeTab, openPopup, turnOff }: CommandParts,
): Promise<void> {
  const tab = tabId ?? (await activeTab());
  if (tab === undefined) return;
  const connection = await connectToPage(tab);
  const step = steps[name];
  try {
    if (name === 'toggle-site') {
      const main = connection.reports.find((report) => report.main);
      // A local file, or a page of the browser, is no site.
      if (!main?.host) return;
      await turnOff({ what: 'site', name: main.host, on: main.state === 'site-off' });
    } else if (step) {
      const frame = frameFor(connection.reports);
      if (frame) connection.send({ type: step, frame });
      // Nothing to go to: the popup says why. Over a tab that was left or closed meanwhile it would speak of another page.
      else if ((await activeTab()) === tab) await openPopup(tab);
    }
  } finally {
    connection.close();
  }
}

/** The frame that a key is meant for: the page itself, if it has topics, else the frame that has most. */
function frameFor(reports: readonly PageReport[]): string | undefined {
  const withTopics = reports.filter(({ topics }) => topics.length > 0);
  const byTopics = withTopics.toSorted((a, b) => b.topics.length - a.topics.length);
  return (withTopics.find(({ main }) => main) ?? byTopics[0])?.frame;
}
