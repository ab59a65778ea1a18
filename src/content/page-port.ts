import { sentenceAround } from '../core/sentence.ts';
import {
  type FoundTopic,
  isMentionCommand,
  isStepCommand,
  type MentionCommand,
  type PageReport,
  type PageState,
  type StepCommand,
} from '../messages/page-port.ts';
import type { Port } from '../platform/ports.ts';
import { publicationDate } from './page-date.ts';
import type { PageMention } from './page-scan.ts';
import type { HoverAction } from './pointer.ts';
import type { Session } from './session.ts';
import { siteHost } from './site-host.ts';

export interface PagePortParts {
  /** The extension at work on this frame, if it is. */
  session(): Pick<Session, 'mentions' | 'run'> | undefined;
  state(): PageState;
  signal: AbortSignal;
}

/** Tell the popups whose ports are added what this frame holds, now and at each `tell`, and do what they ask. */
export function servePopups({ session, state, signal }: PagePortParts): {
  add(port: Port): void;
  tell(): void;
} {
  const mentions = () => session()?.mentions() ?? [];
  const ports = new Set<Port>();
  /** Did the last command name this frame? Its mark goes when the next one names another. */
  let isTarget = false;
  // Not `randomUUID`, which pages that came over plain HTTP do not have.
  const frame = crypto.getRandomValues(new Uint32Array(4)).join('-');

  const report = (): PageReport => {
    const pageDate = publicationDate();
    return {
      type: 'report',
      frame,
      main: window.top === window,
      host: siteHost(),
      state: state(),
      topics: foundTopics(mentions()),
      ...(pageDate ? { pageDate } : {}),
    };
  };
  const post = (sent: PageReport, to: Iterable<Port>) => {
    for (const port of to) {
      try {
        port.postMessage(sent);
      } catch {
        // The popup was closed before this frame could answer.
        ports.delete(port);
      }
    }
  };
  const actionOf = (command: MentionCommand | StepCommand): HoverAction | undefined => {
    if (command.frame !== frame) return isTarget ? (hover) => hover.dismiss() : undefined;
    if (!('topic' in command)) return (hover) => hover.step(command.type);
    const found = mentions().filter(({ topicId }) => topicId === command.topic);
    const mention = found[command.nth % Math.max(1, found.length)];
    return mention && ((hover) => hover[command.type](mention));
  };
  const handle = (command: MentionCommand | StepCommand) => {
    const action = actionOf(command);
    isTarget = command.frame === frame;
    if (action) session()?.run(action);
  };
  return {
    add(port) {
      if (signal.aborted) return;
      try {
        port.onDisconnect.addListener(() => ports.delete(port));
        port.onMessage.addListener((message: unknown) => {
          if (isStepCommand(message) || isMentionCommand(message)) handle(message);
        });
      } catch {
        // An update came while this script was loading: Chromium's getters throw "Extension context invalidated."
        return;
      }
      ports.add(port);
      post(report(), [port]);
    },
    tell() {
      if (ports.size > 0) post(report(), ports);
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
