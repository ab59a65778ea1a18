import type { StoreStatus } from '../core/briefing.ts';
import type { Reply } from '../messages/protocol.ts';
import { formatDate } from '../ui/dates.ts';
import { failureText } from '../ui/failures.ts';
import { useStrings } from '../ui/strings.ts';

/** How far the store reaches, and whether it is complete yet. */
export function PopupFooter({ status }: { status: Reply<StoreStatus> | undefined }) {
  const { translate, language, plural, number } = useStrings();
  // Empty until the store answers, but there, so that nothing jumps.
  if (!status) return <footer class="popup-footer" />;
  if (!status.ok) return <footer class="popup-footer">{failureText(status.reason, translate)}</footer>;
  const { state, progress, packAsOf, passages } = status.value;
  return (
    <footer class="popup-footer">
      <span>{translate('storeAsOf', formatDate(packAsOf, language))}</span>
      <span>
        {state === 'seeding'
          ? translate('storeSeeding', number(Math.floor(progress * 100)))
          : plural('passages', passages)}
      </span>
    </footer>
  );
}
