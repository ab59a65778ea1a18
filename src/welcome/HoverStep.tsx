import { useEffect, useState } from 'preact/hooks';
import { cardElement } from '../core/card-element.ts';
import { keyOf } from '../platform/commands.ts';
import { useStrings } from '../ui/strings.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { StepFrame } from './StepFrame.tsx';

/** Lines as a newspaper might print them, in the language of the articles. */
const sample = [
  'When Vladimir Putin and Masoud Pezeshkian signed the Comprehensive Strategic Partnership Treaty in January 2025, it left one thing out: neither side has to come to the other’s defence.',
  'Trade goes on by other ways. The Rasht–Astara railway is to close the gap in the North–South corridor, and Rosatom completed the reactor at Bushehr.',
];

/** Rest on a name: the page script and the card are the very ones that web pages get. */
export function HoverStep() {
  const { translate } = useStrings();
  const keys = useLoaded(() => Promise.all([keyOf('next-mention'), keyOf('open-card')]), 'keys');
  const done = useCardOpened();
  const hasKeys = keys?.every(Boolean) ?? false;
  return (
    <StepFrame number={1} title={translate('welcomeHover')} done={done}>
      <p>{hasKeys ? translate('welcomeHoverText', ...(keys ?? [])) : translate('welcomeHoverTextPlain')}</p>
      <section class="sample" lang="en" dir="ltr" aria-label={translate('welcomeSample')}>
        {sample.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </section>
    </StepFrame>
  );
}

/** Has a card been opened on this page? */
function useCardOpened(): boolean {
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    const onToggle = ({ target }: Event) => {
      if (target instanceof HTMLElement && target.localName === cardElement) setOpened(true);
    };
    // It does not bubble, but it can be seen on its way down.
    document.addEventListener('toggle', onToggle, { capture: true });
    return () => document.removeEventListener('toggle', onToggle, { capture: true });
  }, []);
  return opened;
}
