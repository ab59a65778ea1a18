import { useRef, useState } from 'preact/hooks';
import { bidiIsolate } from '../ui/bidi-isolate.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useStrings } from '../ui/strings.ts';
import { hostFromInput } from './host-name.ts';

const problems = {
  empty: 'siteEmpty',
  'not-a-site': 'siteNotASite',
  'already-there': 'siteAlreadyThere',
} as const;

const messages = {
  sitesOff: { add: 'sitesOff_add', none: 'sitesOff_none', remove: 'sitesOff_remove' },
  sitesOn: { add: 'sitesOn_add', none: 'sitesOn_none', remove: 'sitesOn_remove' },
} as const;

export interface SiteListProps {
  list: 'sitesOff' | 'sitesOn';
  sites: string[];
  /** Resolves with whether it was stored. */
  onChange: (sites: string[]) => Promise<boolean>;
}

/** Sites, with a field to add one and a button to take each off the list. */
export function SiteList({ list, sites, onChange }: SiteListProps) {
  const { translate } = useStrings();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<keyof typeof problems>();
  const field = useRef<HTMLInputElement>(null);
  const add = async (event: Event) => {
    event.preventDefault();
    const input = hostFromInput(typed, sites);
    setProblem(input.ok ? undefined : input.reason);
    if (input.ok && (await onChange([...sites, input.host]))) setTyped('');
  };
  const remove = (site: string) => {
    void onChange(sites.filter((other) => other !== site));
    // The button that had the focus goes with its site.
    field.current?.focus();
  };
  return (
    <>
      <form class="site-form" onSubmit={(event) => void add(event)} noValidate>
        <label class="section-title" for="site">
          {translate(messages[list].add)}
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
          {problem && translate(problems[problem], bidiIsolate(typed.trim()))}
        </p>
      </form>
      {sites.length === 0 ? (
        <p class="muted">{translate(messages[list].none)}</p>
      ) : (
        <ul class="sites">
          {[...sites].sort().map((site) => (
            <li key={site}>
              <bdi>{site}</bdi>
              <IconButton
                icon="close"
                label={translate(messages[list].remove, site)}
                onClick={() => remove(site)}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
