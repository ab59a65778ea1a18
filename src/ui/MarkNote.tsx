import type { Mark } from '../core/pack.ts';
import { useStrings } from './strings.ts';

/** The badge of a passage that is one side's claim, or contested; it unfolds to say what that means. */
export function MarkNote({ mark }: { mark: Mark }) {
  const { translate } = useStrings();
  const explanation = translate(mark === 'claim' ? 'markClaimExplained' : 'markDisputedExplained');
  return (
    <details class={`mark-note mark-${mark}`}>
      <summary class="fold" title={explanation}>
        {translate(mark === 'claim' ? 'markClaim' : 'markDisputed')}
      </summary>
      <p>{explanation}</p>
    </details>
  );
}
