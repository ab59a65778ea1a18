import type { ArticleMention } from './find-mentions.ts';

export interface MentionTextProps {
  mention: ArticleMention;
  text: string;
  onOpen: (mention: ArticleMention) => void;
}

/** A name in the text that opens its card: when the pointer rests on it, on a click or tap, on Enter and Space. */
export function MentionText({ mention, text, onOpen }: MentionTextProps) {
  // What is muted while its card is open keeps its element: the card stands by it.
  if (!mention.shown) return <span data-mention={mention.id}>{text}</span>;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onOpen(mention);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot be broken over two lines.
    <span
      class="mention"
      data-mention={mention.id}
      role="button"
      tabIndex={0}
      aria-haspopup="dialog"
      onClick={() => onOpen(mention)}
      onKeyDown={onKeyDown}
    >
      {text}
    </span>
  );
}
