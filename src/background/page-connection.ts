import { type PageCommand, type PageReport, pagePortName } from '../messages/page-port.ts';
import { isPageReport } from '../messages/page-report.ts';
import { connectToTab } from '../platform/tabs.ts';

/** A port to the frames of a tab, and what they answered, for one question or command. */
export interface PageConnection {
  reports: PageReport[];
  send(command: PageCommand): void;
  close(): void;
}

/**
 * Milliseconds. A frame that is asked for the first time imports the code for its answer, on a slow machine for a while; a
 * tab without us in it says so at once, by closing the port. Once the main frame has answered, the others are as ready.
 */
const patience = { first: 3_000, others: 400 };

/**
 * Ask the frames of a tab what they hold. The main frame's answer is enough where it has topics; no answer is an answer too.
 * `connect` is for tests.
 */
export async function connectToPage(tabId: number, connect = connectToTab): Promise<PageConnection> {
  const port = connect(tabId, pagePortName);
  const reports: PageReport[] = [];
  await new Promise<void>((resolve) => {
    let timer = setTimeout(resolve, patience.first);
    const done = () => {
      clearTimeout(timer);
      resolve();
    };
    port.onDisconnect.addListener(done);
    port.onMessage.addListener((message: unknown) => {
      if (!isPageReport(message)) return;
      reports.push(message);
      if (!message.main) return;
      if (message.topics.length > 0) {
        done();
        return;
      }
      clearTimeout(timer);
      timer = setTimeout(resolve, patience.others);
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
