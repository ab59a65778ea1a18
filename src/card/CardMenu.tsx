import { useState } from 'preact/hooks';
import { bidiIsolate } from '../ui/bidi-isolate.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useStrings } from '../ui/strings.ts';
import type { CardActions, CardView } from './card.ts';

/** The ways to see less of this: a button that unfolds them, and closes them when the focus goes elsewhere. */
export function CardMenu({ view, actions }: { view: CardView; actions: CardActions }) {
  const { translate } = useStrings();
  const [open, setOpen] = useState(false);
  const closeWhenLeft = (event: FocusEvent & { currentTarget: HTMLElement }) => {
    if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOpen(false);
  };
  const { topic } = view.briefing;
  const entries: [text: string, act: () => void][] = [
    [translate('muteTopic'), () => actions.muteTopic(topic.id)],
    [translate('beQuiet'), () => actions.beQuiet()],
  ];
  if (!view.hasNoSite) entries.splice(1, 0, [translate('turnSiteOff'), () => actions.turnSiteOff()]);
  // What the reader went on to is not what the page says.
  if (!view.canGoBack)
    entries.unshift([translate('vetoSense', bidiIsolate(view.name)), () => actions.vetoSense()]);
  return (
    <div class="card-menu" onFocusOut={closeWhenLeft}>
      <IconButton
        icon="more"
        label={translate('moreActions')}
        expanded={open}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <ul class="card-menu-list">
          {entries.map(([text, act]) => (
            <li key={text}>
              <button type="button" onClick={act}>
                {text}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
