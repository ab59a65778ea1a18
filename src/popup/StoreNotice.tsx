import { useStrings } from '../ui/strings.ts';

/** The store does not answer at all: what still works, and what to do. */
export function StoreNotice({ onRetry }: { onRetry: () => void }) {
  const { translate } = useStrings();
  return (
    <div class="store-notice" role="alert">
      <p>{translate('storeFailed')}</p>
      <button type="button" class="button" onClick={onRetry}>
        {translate('tryAgain')}
      </button>
    </div>
  );
}
