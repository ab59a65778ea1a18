import type { PackDate } from '../core/pack.ts';
import { formatDate } from '../ui/dates.ts';
import { useStrings } from '../ui/strings.ts';

/** Why the mention was underlined, and how far the store reaches. */
export function CardFooter({ why, packAsOf }: { why: string[]; packAsOf: PackDate }) {
  const { translate, language } = useStrings();
  return (
    <footer class="card-footer">
      {why.length > 0 && (
        <details>
          <summary class="fold">{translate('whyUnderlined')}</summary>
          <ul class="card-why">
            {why.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </details>
      )}
      <p class="muted">{translate('storeAsOf', formatDate(packAsOf, language))}</p>
    </footer>
  );
}
