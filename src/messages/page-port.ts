/**
 * What the popup, or the background for a key, and the frames of a page say to each other, over one port each.
 * The port reaches every frame at once; a frame answers with a key of its own and carries out only what names that key.
 */
import { type Guard, isCount, oneOf, shape, textUpTo } from '../core/guards.ts';
import type { MentionStep } from '../core/mention-step.ts';
import type { PackDate, TopicId } from '../core/pack.ts';

export { pagePortName } from './page-port-name.ts';

/** Why a frame shows what it shows. */
export type PageState = 'on' | 'off-topic' | 'site-off' | 'quiet' | 'disabled' | 'scanning';

export interface FoundTopic {
  topic: TopicId;
  /** Mentions found, shown or not (density hides repeats). */
  count: number;
  /** The sentence of the first mention, for the briefing. */
  sentence: string;
}

/** A frame → popup or background, on connection and whenever it changes. */
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

/** Popup → the frame named: scroll to a mention, or open its card. */
export interface MentionCommand {
  type: 'jump' | 'open';
  frame: string;
  topic: TopicId;
  /** Which of its mentions, counted from 0; beyond the last it starts over. */
  nth: number;
}

/** Background → the frame named: the reader has pressed one of the extension's keys. */
export interface StepCommand {
  type: MentionStep;
  frame: string;
}

export type PageCommand = MentionCommand | StepCommand;

export const isFrameKey = textUpTo(64);

export const isMentionCommand: Guard<MentionCommand> = shape({
  type: oneOf('jump', 'open'),
  frame: isFrameKey,
  topic: textUpTo(100),
  nth: isCount,
});

export const isStepCommand: Guard<StepCommand> = shape({
  type: oneOf('next', 'previous', 'current'),
  frame: isFrameKey,
});
