import { BriefingView } from '../ui/BriefingView.tsx';
import { Gist } from '../ui/Gist.tsx';
import { type Strings, StringsProvider } from '../ui/strings.ts';
import { CardFooter } from './CardFooter.tsx';
import { CardHeader } from './CardHeader.tsx';
import { CardNotice } from './CardNotice.tsx';
import type { CardActions, CardView } from './card.ts';

export interface CardProps {
  view: CardView;
  actions: CardActions & { goBack(): void };
  strings: Strings;
}

/** The whole card: who or what this is, the excerpts that answer the sentence, where to go on, why it was shown. */
export function Card({ view, actions, strings }: CardProps) {
  const { briefing } = view;
  return (
    <StringsProvider value={strings}>
      {/* Opened by pointer it must not announce itself as a dialog that it never moves the focus into. */}
      <section
        class="card"
        role={view.focus ? 'dialog' : undefined}
        aria-labelledby="backgrounder-label"
        tabIndex={-1}
        lang={strings.language}
        dir={strings.direction}
      >
        <CardHeader view={view} actions={actions} />
        {view.notice !== undefined ? (
          <CardNotice notice={view.notice} actions={actions} />
        ) : (
          <div class="card-body">
            <Gist topic={briefing.topic} />
            <BriefingView
              briefing={briefing}
              onRead={(article, passage) => actions.read(article, passage)}
              onTopic={(topic) => actions.openTopic(topic)}
            />
            <CardFooter why={view.why} packAsOf={briefing.packAsOf} />
          </div>
        )}
      </section>
    </StringsProvider>
  );
}
