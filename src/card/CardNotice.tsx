import { useStrings } from '../ui/strings.ts';
import type { CardActions } from './card.ts';

/** What the reader has just turned off, and the way back, in place of the briefing. */
export function CardNotice({ text, actions }: { text: string; actions: CardActions }) {
  const { translate } = useStrings();
  return (
    <div class="card-notice">
      <p role="status">{text}</p>
      <button type="button" class="link" onClick={() => actions.undo()}>
        {translate('undo')}
      </button>
    </div>
  );
}
