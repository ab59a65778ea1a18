/**
 * What the page script and `card.js` know of each other: types only. `card.js` is imported on the first dwell and takes
 * over the hovering from there; everything of the page and of the extension comes to it through `PageAccess`.
 */
import type { Briefing } from '../core/briefing.ts';
import type { InverseChange } from '../core/inverse-change.ts';
import type { LocaleStrings } from '../core/languages.ts';
import type { MentionStep } from '../core/mention-step.ts';
import type { ArticleId, PassageId, TopicId } from '../core/pack.ts';
import type { Box, Point } from '../core/placement.ts';
import type { Mention } from '../core/spotting/resolve.ts';
import type { TurnOffRequest, TurnOffResult } from '../core/turn-off.ts';

/** A mention on the page, as far as the card is concerned. */
export interface HoverMention {
  readonly id: number;
  readonly topicId: TopicId;
  readonly mention: Mention;
  readonly block: { readonly element: Element; readonly text: string };
}

/** The page and the extension, seen from the card. */
export interface PageAccess<M extends HoverMention = HoverMention> {
  /** Ends everything. */
  signal: AbortSignal;
  /** The mention whose glyphs are under a point of the viewport, and the line of it that is. */
  mentionAt(point: Point): { mention: M; rect: Box } | undefined;
  /** The mentions that are underlined, and the one that the reader is at, in reading order. */
  marked(): M[];
  /** The lines of a mention, in viewport coordinates; none when its text is gone. */
  rectsOf(mention: M): Box[];
  /** Mark the mention that the reader is at. */
  activate(mention: M | null): void;
  /** Scroll until the mention is on screen; not at all where it is. */
  scrollIntoView(mention: M): void;
  /** Is the extension still there? If not, everything is being taken down. */
  checkAlive(): boolean;
  /** The briefing for a topic in the context of a mention; undefined when there is none to be had. */
  brief(topic: TopicId, mention: M): Promise<Briefing | undefined>;
  read(article: ArticleId, passage: PassageId): void;
  /** Show less; of a site, this page's. Nothing where the extension is gone, or there is nothing to turn off. */
  turnOff(request: TurnOffRequest): Promise<TurnOffResult | undefined>;
  undo(inverse: InverseChange): void;
  /** Those of now: the reader may choose another language while the page is open. */
  readonly strings: LocaleStrings;
  /** There is no site that could be turned off: a local file, or one of the extension's own pages. */
  hasNoSite: boolean;
}

/** The hovering, once it has been taken over. */
export interface HoverControl<M extends HoverMention = HoverMention> {
  /** The pointer has rested on a mention since `at` (milliseconds of `performance.now`), at `point`. */
  rest(mention: M, point: Point, at: number): void;
  /** A finger has tapped a mention. */
  tap(mention: M, point: Point): void;
  /** Show a mention on screen, and mark it. */
  jump(mention: M): void;
  /** The same, and open its card, as the keyboard and the popup do: it takes the focus. */
  open(mention: M): void;
  /** Go to another mention by key, or open the card of the one that the reader is at. */
  step(step: MentionStep): void;
  /** Close the card, take the mark away and forget the pointer. */
  dismiss(): void;
  /** Forget all answers, and show an open card anew: the reader has chosen another language. */
  reload(): void;
}

/** The export of `card.js`. */
export type StartHover = <M extends HoverMention>(page: PageAccess<M>) => HoverControl<M>;
