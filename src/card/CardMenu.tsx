import { useState } from 'preact/hooks';
import type { TopicId } from '../core/pack.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useStrings } from '../ui/strings.ts';
import type { CardActions } from './card.ts';

/** The ways to see less of this: a button that unfolds them, and closes them when the focus goes elsewhere. */
export function CardMenu({ topic, actions }: { topic: TopicId; actions: CardActions }) {
  const { translate } = useStrings();
  const [open, setOpen] = useState(false);
  const closeWhenLeft = (event: FocusEvent & { currentTarget: HTMLElement }) => {
    if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOpen(false);
  };
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
          <li>
            <button type="button" onClick={() => actions.muteTopic(topic)}>
              {translate('muteTopic')}
            </button>
          </li>
          <li>
            <button type="button" onClick={() => actions.turnSiteOff()}>
              {translate('turnSiteOff')}
            </button>
          </li>
        </ul>
      )}
    </div>
  );
}
