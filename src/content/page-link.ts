import { sentenceAround } from '../core/sentence.ts';
import {
  type FoundTopic,
  isMentionCommand,
  isStepCommand,
  type PageReport,
  type PageState,
} from '../messages/page-link.ts';
import type { Port } from '../platform/runtime.ts';
import { publicationDate } from './page-date.ts';
import type { PageMention } from './page-scan.ts';
import type { Session } from './session.ts';
import { scrollTo } from './tree.ts';

export interface PageLinkParts {
  /** The extension at work on this frame, if it is. */
  session(): Pick<Session, 'mentions' | 'open' | 'activate' | 'step'> | undefined;
  state(): PageState;
  signal: AbortSignal;
}

/** Tell the popups whose ports are added what this frame holds, now and at each `tell`, and do what they ask. */
export function servePopups({ session, state, signal }: PageLinkParts): {
  add(port: Port): void;
  tell(): void;
} {
  const mentions = () => session()?.mentions() ?? [];
  const ports = new Set<Port>();
  // Not `randomUUID`, which pages that came over plain HTTP do not have.
  const frame = crypto.getRandomValues(new Uint32Array(4)).join('-');

  const report = (): PageReport => {
    const pageDate = publicationDate();
    return {
      type: 'report',
      frame,
      main: window.top === window,
      host: location.hostname,
      state: state(),
      topics: foundTopics(mentions()),
      ...(pageDate ? { pageDate } : {}),
    };
  };
  return {
    add(port) {
      if (signal.aborted) return;
      ports.add(port);
      port.onDisconnect.addListener(() => ports.delete(port));
      port.onMessage.addListener((message: unknown) => {
        if (isStepCommand(message) && message.frame === frame) session()?.step(message.type);
        if (!isMentionCommand(message) || message.frame !== frame) return;
        const found = mentions().filter(({ topicId }) => topicId === message.topic);
        const mention = found[message.nth % Math.max(1, found.length)];
        if (!mention) return;
        scrollTo(mention.block.element, { block: 'center', behavior: 'instant' });
        if (message.type === 'open') session()?.open(mention);
        else session()?.activate(mention);
      });
      try {
        port.postMessage(report());
      } catch {
        // The popup was closed before this frame could answer.
        ports.delete(port);
      }
    },
    tell() {
      for (const port of ports) port.postMessage(report());
    },
  };
}

function foundTopics(mentions: PageMention[]): FoundTopic[] {
  const found = new Map<string, FoundTopic>();
  for (const { topicId, block, mention } of mentions) {
    const known = found.get(topicId);
    if (known) known.count++;
    else {
      const sentence = sentenceAround(block.text, mention.start, mention.end).slice(0, 1_000);
      found.set(topicId, { topic: topicId, count: 1, sentence });
    }
  }
  return [...found.values()];
}
