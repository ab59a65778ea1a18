import type { CardActions, CardHost, CardStrings, CreateCardHost } from '../card/card.ts';
import { urlOf } from '../platform/runtime.ts';

/** The card's code, imported when it is first needed. */
export interface CardLoader {
  /** The host, once its code has been imported. */
  readonly host: CardHost | undefined;
  /** Import the code. Resolves undefined when it cannot be had: the extension is gone from under the page. */
  load(): Promise<CardHost | undefined>;
}

export function createCardLoader(actions: CardActions & { goBack(): void }, strings: CardStrings): CardLoader {
  let host: CardHost | undefined;
  let loading: Promise<CardHost | undefined> | undefined;
  return {
    get host() {
      return host;
    },
    load: () =>
      (loading ??= importCard().then((create) => {
        host = create?.(actions, strings);
        return host;
      })),
  };
}

async function importCard(): Promise<CreateCardHost | undefined> {
  try {
    const module: { createCardHost: CreateCardHost } = await import(urlOf('card.js'));
    return module.createCardHost;
  } catch {
    // The extension was updated or removed under this page: its files are no longer there.
    return undefined;
  }
}
