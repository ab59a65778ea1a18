import type { Briefing } from '../core/briefing.ts';
import type { TurnOffRequest, TurnOffResult } from '../core/turn-off.ts';
import { bidiIsolate } from '../ui/bidi-isolate.ts';
import type { CardNotice } from './card.ts';
import type { PageAccess } from './page-access.ts';

/** The message that tells of it. */
export type TurnOffMessage = 'topicMuted' | 'senseVetoed' | 'siteTurnedOff' | 'beQuiet';

/** What the open card turns off, and what it says of that; it is forgotten with the card. */
export interface TurnOffState {
  /** Resolves when the card is to be shown anew or closed, if it is still the one: undefined if it is not. */
  turnOff(request: TurnOffRequest, message: TurnOffMessage): Promise<'told' | 'nothing' | undefined>;
  undo(): void;
  /** What the card says in place of the briefing, if anything. */
  notice(view: { briefing: Briefing; name: string }): CardNotice | undefined;
  /** Is something off, or about to be? Not where it could not be stored. */
  isOff(): boolean;
  forget(): void;
}

export function createTurnOffState(page: Pick<PageAccess, 'turnOff' | 'undo' | 'strings'>): TurnOffState {
  let done:
    | { message: TurnOffMessage; turned: Promise<TurnOffResult | undefined>; failure?: string }
    | undefined;
  return {
    async turnOff(request, message) {
      // Known before it is stored: the session on this page may end before the answer is here.
      const attempt: typeof done = { message, turned: page.turnOff(request) };
      done = attempt;
      const outcome = await attempt.turned;
      // The card may have been closed meanwhile, and another be open.
      if (done !== attempt) return undefined;
      if (!outcome) return 'nothing';
      if (!outcome.ok) attempt.failure = outcome.detail;
      return 'told';
    },
    undo() {
      void done?.turned.then((turned) => turned?.ok && page.undo(turned.inverse));
    },
    notice({ briefing, name }) {
      if (!done) return undefined;
      const { message, failure } = done;
      const { translate } = page.strings;
      return failure === undefined
        ? { text: translate(message, bidiIsolate(briefing.topic.label), bidiIsolate(name)), canUndo: true }
        : { text: translate('saveFailed', bidiIsolate(failure)), canUndo: false };
    },
    isOff: () => done !== undefined && done.failure === undefined,
    forget() {
      done = undefined;
    },
  };
}
