import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ArticleView } from '../core/briefing.ts';
import { defaults, isQuiet, type Settings, type Underline } from '../core/settings.ts';
import { watchSettings } from '../platform/settings.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { useSubscription } from '../ui/use-subscription.ts';
import { type ArticleCard, startArticleCard } from './article-card.ts';
import { type ArticleMention, findMentions } from './find-mentions.ts';
import { readLexicon } from './lexicon.ts';

/** Timers may come a little early. In milliseconds. */
const afterwards = 50;

export interface Mentions {
  of(passage: string): readonly ArticleMention[];
  open(mention: ArticleMention): void;
  underline: Underline;
}

/** Is it the quiet hour? Looked at again when that ends. */
function useQuiet(settings: Settings | undefined): boolean {
  const [, lookAgain] = useState(0);
  const isNow = settings !== undefined && isQuiet(settings, Date.now());
  useEffect(() => {
    if (!settings || !isNow) return;
    const timer = setTimeout(
      () => lookAgain((turn) => turn + 1),
      settings.quietUntil - Date.now() + afterwards,
    );
    return () => clearTimeout(timer);
  }, [settings, isNow]);
  return isNow;
}

/** The names in the article, as far as the reader wants them underlined, and their cards. */
export function useMentions({ article, passages }: ArticleView): Mentions {
  const settings = useSubscription(watchSettings);
  const lexicon = useLoaded(readLexicon, '');
  const isQuietNow = useQuiet(settings);
  const isOff = !settings?.enabled || isQuietNow;
  const card = useRef<ArticleCard>();
  const found = useMemo(() => {
    return lexicon && settings && !isOff ? findMentions(article, passages, lexicon, settings) : undefined;
  }, [article, passages, lexicon, settings, isOff]);
  // The ids of an article's mentions do not depend on the settings: one card serves it while it is shown.
  const isFound = found !== undefined;
  useEffect(() => {
    if (!found) return;
    const lifetime = new AbortController();
    void startArticleCard(found, lifetime.signal).then((started) => {
      card.current = started;
    });
    return () => lifetime.abort();
  }, [article, isFound]);
  return {
    of: (passage) => found?.get(passage) ?? [],
    open: (mention) => card.current?.open(mention),
    underline: (settings ?? defaults).underline,
  };
}
