import { manifestFacts } from '../platform/manifest.ts';
import { useStrings } from '../ui/strings.ts';
import { Section } from './Section.tsx';

/** Which version this is, what happens to what the reader reads (nothing), and how to check that. */
export function PrivacySection() {
  const { translate } = useStrings();
  const { version, permissions, policy } = manifestFacts();
  return (
    <Section id="privacy" lead={translate('privacyLead')}>
      <h3 class="section-title" id="privacy-check">
        {translate('privacyCheck')}
      </h3>
      <ol class="checks" aria-labelledby="privacy-check">
        <li>{translate('privacyCheckOffline')}</li>
        <li>
          {translate('privacyCheckPermissions')} <code dir="ltr">{permissions.join(', ')}</code>
        </li>
        <li>
          {translate('privacyCheckPolicy')}{' '}
          <a href="manifest.json" target="_blank" rel="noreferrer">
            {translate('privacyOpenManifest')}
          </a>
          <code class="policy-text" dir="ltr">
            {policy}
          </code>
        </li>
        <li>{translate('privacyCheckTools')}</li>
        <li>{translate('privacyCheckPages')}</li>
      </ol>
      <h3 class="section-title">{translate('privacyKept')}</h3>
      <ul class="checks kept">
        <li>{translate('privacySync')}</li>
        <li>{translate('privacyDevice')}</li>
        <li>{translate('privacyNothingElse')}</li>
      </ul>
      <p class="muted about-version">{translate('aboutVersion', translate('extensionName'), version)}</p>
    </Section>
  );
}
