import type { Failure } from '../messages/protocol.ts';
import { failureText, isStoreProblem } from '../ui/failures.ts';
import { useStrings } from '../ui/strings.ts';

/** The store does not answer at all: why, if that is known, and what to do. */
export function StoreNotice({ reason, onRetry }: { reason: Failure['reason']; onRetry: () => void }) {
  const { translate } = useStrings();
  return (
    <div class="store-notice" role="alert">
      <p>{isStoreProblem(reason) ? failureText(reason, translate) : translate('storeFailed')}</p>
      <button type="button" class="button" onClick={onRetry}>
        {translate('tryAgain')}
      </button>
    </div>
  );
}
