import type { PackDate } from '../core/pack.ts';
import { formatDate } from '../ui/dates.ts';
import { useStrings } from '../ui/strings.ts';

/** The editorial policy in short: each rule is a pair of messages, `policy_<rule>` and `policy_<rule>_text`. */
const rules = ['neutral', 'attribution', 'sources', 'leftOut', 'corrections', 'propose'] as const;

/** How the articles are written, what they rest on and where that ends. docs/editorial.md says it at length. */
export function StoreAbout({ packAsOf }: { packAsOf: PackDate }) {
  const { translate, language } = useStrings();
  const end = formatDate(packAsOf, language, 'long');
  return (
    <section class="store-about" aria-labelledby="store-about">
      <h3 class="section-title" id="store-about">
        {translate('aboutStore')}
      </h3>
      <p>{translate('aboutStoreLead')}</p>
      <dl class="policy">
        {rules.map((rule) => (
          <div key={rule}>
            <dt>{translate(`policy_${rule}`)}</dt>
            <dd>{translate(`policy_${rule}_text`, ...(rule === 'sources' ? [end] : []))}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
