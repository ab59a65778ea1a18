/**
 * What the popup and the frames of a page say to each other, over one port per popup.
 * The port reaches every frame at once; a frame answers with a key of its own and heeds only what names that key.
 */
import { type Guard, isCount, oneOf, shape, textUpTo } from '../core/guards.ts';
import type { PackDate, TopicId } from '../core/pack.ts';

export { pageLinkName } from './page-link-name.ts';

/** Why a frame shows what it shows. */
export type PageState = 'on' | 'off-topic' | 'site-off' | 'quiet' | 'disabled' | 'scanning';

export interface FoundTopic {
  topic: TopicId;
  /** Mentions found, shown or not (density hides repeats). */
  count: number;
  /** The sentence of the first mention, for the briefing. */
  sentence: string;
}

/** A frame → popup, on connection and whenever it changes. */
export interface PageReport {
  type: 'report';
  frame: string;
  /** Is it the tab's main frame? */
  main: boolean;
  host: string;
  state: PageState;
  /** In order of first appearance. */
  topics: FoundTopic[];
  pageDate?: PackDate;
}

/** Popup → the frame named. */
export interface PageCommand {
  type: 'jump' | 'open';
  frame: string;
  topic: TopicId;
  /** Which of its mentions, counted from 0; beyond the last it starts over. */
  nth: number;
}

export const isFrameKey = textUpTo(64);

export const isPageCommand: Guard<PageCommand> = shape({
  type: oneOf('jump', 'open'),
  frame: isFrameKey,
  topic: textUpTo(100),
  nth: isCount,
});
