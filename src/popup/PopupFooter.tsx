import type { StoreStatus } from '../core/briefing.ts';
import type { Reply } from '../messages/protocol.ts';
import { formatDate } from '../ui/dates.ts';
import { useStrings } from '../ui/strings.ts';

/** How far the store reaches, and whether it is complete yet. */
export function PopupFooter({ status }: { status: Reply<StoreStatus> | undefined }) {
  const { translate, language, plural, number } = useStrings();
  // Empty until the store answers (a notice says if it does not), but there, so that nothing jumps.
  if (!status?.ok) return <footer class="popup-footer" />;
  const { state, progress, packAsOf, passages } = status.value;
  return (
    <footer class="popup-footer">
      <span>{translate('storeAsOf', formatDate(packAsOf, language))}</span>
      {state === 'seeding' ? (
        <span class="seeding" title={translate('storeSeedingNote')}>
          <progress max={1} value={progress} aria-label={translate('storeSeedingName')} />
          {translate('storeSeeding', number(Math.floor(progress * 100)))}
        </span>
      ) : (
        <span title={state === 'bundled' ? translate('storeBundled') : undefined}>
          {state === 'bundled' ? translate('storeBundledShort') : plural('passages', passages)}
        </span>
      )}
    </footer>
  );
}
