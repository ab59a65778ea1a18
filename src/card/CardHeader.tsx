import { IconButton } from '../ui/IconButton.tsx';
import { kindLabel } from '../ui/labels.ts';
import { useStrings } from '../ui/strings.ts';
import type { CardProps } from './Card.tsx';
import { CardMenu } from './CardMenu.tsx';

/** What the card is about, and what can be done with the card itself. */
export function CardHeader({ view, actions }: Pick<CardProps, 'view' | 'actions'>) {
  const { translate } = useStrings();
  const { topic } = view.briefing;
  return (
    <header class="card-header">
      <div class="card-bar">
        {view.canGoBack && (
          <IconButton icon="back" label={translate('back')} onClick={() => actions.goBack()} />
        )}
        <p class="eyebrow">{kindLabel(topic.kind, translate)}</p>
        {view.notice === undefined && !view.hasNoSite && (
          <IconButton icon="off" label={translate('turnSiteOff')} onClick={() => actions.turnSiteOff()} />
        )}
        {view.notice === undefined && <CardMenu view={view} actions={actions} />}
        <IconButton
          icon="pin"
          label={translate('pin')}
          pressed={view.pinned}
          onClick={() => actions.pin(!view.pinned)}
        />
        <IconButton icon="close" label={translate('close')} onClick={() => actions.close()} />
      </div>
      <h2 class="card-label" id="backgrounder-label">
        <bdi class="as-title">{topic.label}</bdi>
      </h2>
    </header>
  );
}
