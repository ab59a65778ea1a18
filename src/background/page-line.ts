import { type PageCommand, type PageReport, pageLinkName } from '../messages/page-link.ts';
import { isPageReport } from '../messages/page-report.ts';
import { connectToTab } from '../platform/tabs.ts';

/** A line to the frames of a tab, for one errand. */
export interface PageLine {
  reports: PageReport[];
  send(command: PageCommand): void;
  close(): void;
}

/** Frames answer within milliseconds; one that is busy with its own scripts is not waited for much longer. */
const patience = 400;

/** Ask the frames of a tab what they hold. The main frame's answer is enough where it has topics; no answer is an answer too. */
export async function openPageLine(tabId: number): Promise<PageLine> {
  const port = connectToTab(tabId, pageLinkName);
  const reports: PageReport[] = [];
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, patience);
    const done = () => {
      clearTimeout(timer);
      resolve();
    };
    port.onDisconnect.addListener(done);
    port.onMessage.addListener((message: unknown) => {
      if (!isPageReport(message)) return;
      reports.push(message);
      if (message.main && message.topics.length > 0) done();
    });
  });
  return {
    reports,
    send(command) {
      try {
        port.postMessage(command);
      } catch {
        // The page went away since the key was pressed.
      }
    },
    close: () => port.disconnect(),
  };
}
