import { useRef, useState } from 'preact/hooks';
import { IconButton } from '../ui/IconButton.tsx';
import { useStrings } from '../ui/strings.ts';
import { hostFromInput } from './host-name.ts';
import { Section } from './Section.tsx';
import type { SaveSetting } from './use-settings.ts';

const problems = {
  empty: 'siteEmpty',
  'not-a-site': 'siteNotASite',
  'already-there': 'siteAlreadyThere',
} as const;

/** Sites on which pages stay untouched. */
export function SitesSection({ sitesOff, save }: { sitesOff: string[]; save: SaveSetting }) {
  const { translate } = useStrings();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<keyof typeof problems>();
  const field = useRef<HTMLInputElement>(null);
  const add = async (event: Event) => {
    event.preventDefault();
    const input = hostFromInput(typed, sitesOff);
    setProblem(input.ok ? undefined : input.reason);
    if (input.ok && (await save('sitesOff', [...sitesOff, input.host]))) setTyped('');
  };
  const remove = (site: string) => {
    void save(
      'sitesOff',
      sitesOff.filter((other) => other !== site),
    );
    // The button that had the focus goes with its site.
    field.current?.focus();
  };
  return (
    <Section id="sites" lead={translate('sitesLead')}>
      <form class="site-form" onSubmit={(event) => void add(event)} noValidate>
        <label class="section-title" for="site">
          {translate('siteLabel')}
        </label>
        <div class="site-line">
          <input
            ref={field}
            class="field"
            id="site"
            type="text"
            inputMode="url"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            dir="ltr"
            placeholder="example.org"
            value={typed}
            aria-invalid={problem !== undefined}
            aria-describedby={problem && 'site-problem'}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setProblem(undefined);
            }}
          />
          <button type="submit" class="button">
            {translate('siteAdd')}
          </button>
        </div>
        <p class="error" id="site-problem" role="alert">
          {problem && translate(problems[problem], typed.trim())}
        </p>
      </form>
      {sitesOff.length === 0 ? (
        <p class="muted">{translate('noSitesOff')}</p>
      ) : (
        <ul class="sites">
          {[...sitesOff].sort().map((site) => (
            <li key={site}>
              <bdi>{site}</bdi>
              <IconButton icon="close" label={translate('siteRemove', site)} onClick={() => remove(site)} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
