import type { ArticleId, Passage } from '../core/pack.ts';
import { readerHash } from '../core/reader-address.ts';
import { useStrings } from '../ui/strings.ts';

/** A part of an article under one heading. */
export interface ArticleSection {
  heading: string;
  /** Its anchor; a `~` cannot be in a passage's id. */
  id: string;
  /** Its first passage. */
  first: Passage;
}

/** Fewer parts than these are seen at a glance. */
const fewest = 3;

/** The parts of an article, in order. */
export function sectionsOf(passages: readonly Passage[]): ArticleSection[] {
  const starts = passages.filter(
    ({ heading }, index) => heading !== undefined && heading !== passages[index - 1]?.heading,
  );
  return starts.map((first, index) => ({
    heading: first.heading ?? '',
    id: `~section-${index + 1}`,
    first,
  }));
}

/** The parts of a long article, to go to. */
export function Contents({ article, sections }: { article: ArticleId; sections: ArticleSection[] }) {
  const { translate } = useStrings();
  if (sections.length < fewest) return null;
  return (
    <nav class="contents" aria-labelledby="contents-title">
      <h2 class="section-title" id="contents-title">
        {translate('contents')}
      </h2>
      <ol lang="en" dir="auto">
        {sections.map(({ heading, id }) => (
          <li key={id}>
            <a href={`${readerHash(article)}/${id}`}>{heading}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
