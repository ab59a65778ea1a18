import { useStrings } from '../ui/strings.ts';
import { Section } from './Section.tsx';

/** What happens to what the reader reads (nothing), and how to check that. */
export function PrivacySection() {
  const { translate } = useStrings();
  return (
    <Section id="privacy" lead={translate('privacyLead')}>
      <h3 class="section-title">{translate('privacyCheck')}</h3>
      <ol class="checks">
        <li>{translate('privacyCheckOffline')}</li>
        <li>{translate('privacyCheckPermissions')}</li>
        <li>{translate('privacyCheckPolicy')}</li>
        <li>{translate('privacyCheckTools')}</li>
      </ol>
      <p class="muted">{translate('privacySync')}</p>
    </Section>
  );
}
