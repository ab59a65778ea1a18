import { useStrings } from '../ui/strings.ts';
import type { CardActions, CardNotice as Notice } from './card.ts';

/** What the reader has just turned off, and the way back, or why it could not be, in place of the briefing. */
export function CardNotice({ notice, actions }: { notice: Notice; actions: CardActions }) {
  const { translate } = useStrings();
  return (
    <div class="card-notice">
      <p role="status">{notice.text}</p>
      {notice.canUndo && (
        <button type="button" class="link" onClick={() => actions.undo()}>
          {translate('undo')}
        </button>
      )}
    </div>
  );
}
