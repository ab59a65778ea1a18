/** What a card shows and what a reader can do in it: the plain side, which knows no page. */
import type { Briefing } from '../core/briefing.ts';
import type { LocaleStrings } from '../core/languages.ts';
import type { ArticleId, PassageId, TopicId } from '../core/pack.ts';

/** What the reader can do in the card. */
export interface CardActions {
  close(): void;
  pin(pinned: boolean): void;
  /** Show another topic in the same card; the card's Back returns. */
  openTopic(topic: TopicId): void;
  read(article: ArticleId, passage: PassageId): void;
  muteTopic(topic: TopicId): void;
  /** The name does not mean this topic: do not underline it as that again. */
  vetoSense(): void;
  turnSiteOff(): void;
  /** Nothing on any page, for an hour. */
  beQuiet(): void;
  /** Take back what the notice tells of. */
  undo(): void;
}

export interface CardNotice {
  text: string;
  canUndo: boolean;
}

export interface CardView {
  briefing: Briefing;
  /** Why this mention was underlined, one plain sentence each. */
  why: string[];
  pinned: boolean;
  /** The name under which the topic stands on the page. */
  name: string;
  /** What has just been done, or could not be, in place of the briefing. */
  notice?: CardNotice;
  /** Is there no site to turn off? */
  hasNoSite?: boolean;
  /** Can Back return to an earlier topic? */
  canGoBack: boolean;
  /** Opened by keyboard: take the focus (`role=dialog`) and give it back on close. */
  focus: boolean;
}

/** A rendered card inside the root it was given. */
export interface Card {
  /** Render or update; resolves when it is laid out and can be measured. */
  show(view: CardView, strings: LocaleStrings): Promise<void>;
  /** Unmount and forget. */
  destroy(): void;
}

/** Renders into `root`, the host's shadow root; `goBack` is called by the card's Back button. */
export type CreateCard = (root: ShadowRoot, actions: CardActions & { goBack(): void }) => Card;
