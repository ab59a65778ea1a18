import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../messages/ask.ts';
import type { Failure } from '../messages/protocol.ts';
import { failureText, isStoreProblem } from '../ui/failures.ts';
import { useStrings } from '../ui/strings.ts';
import { TechnicalDetail } from './TechnicalDetail.tsx';

type Stage = { at: 'rest' | 'asking' | 'working' | 'rebuilt' | 'held' } | { at: 'failed'; failure: Failure };

/** Make the store anew: asked first, with its end told, and never more than the articles at stake. */
export function RebuildStore({ lookAgain }: { lookAgain(): void }) {
  const { translate } = useStrings();
  const [stage, setStage] = useState<Stage>({ at: 'rest' });
  const rebuild = useRef<HTMLButtonElement>(null);
  const confirm = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (stage.at === 'asking') confirm.current?.focus();
  }, [stage.at]);
  const start = async () => {
    setStage({ at: 'working' });
    rebuild.current?.focus();
    const reply = ask('rebuild', {});
    lookAgain();
    const done = await reply;
    lookAgain();
    setStage(done.ok ? { at: done.value } : { at: 'failed', failure: done });
  };
  const cancel = () => {
    setStage({ at: 'rest' });
    rebuild.current?.focus();
  };
  return (
    <section class="rebuild" aria-labelledby="rebuild-title">
      <h3 class="section-title" id="rebuild-title">
        {translate('rebuildTitle')}
      </h3>
      <p class="muted">{translate('rebuildText')}</p>
      <button
        ref={rebuild}
        type="button"
        class="button"
        // Not `disabled`: the focus would be lost while it works.
        aria-disabled={stage.at === 'working'}
        aria-expanded={stage.at === 'asking'}
        onClick={() => stage.at !== 'working' && setStage({ at: 'asking' })}
      >
        {translate('rebuild')}
      </button>
      {stage.at === 'asking' && (
        <fieldset class="confirm" aria-labelledby="rebuild-question">
          <p id="rebuild-question">{translate('rebuildConfirm')}</p>
          <div class="buttons">
            <button ref={confirm} type="button" class="button button-main" onClick={() => void start()}>
              {translate('rebuildStart')}
            </button>
            <button type="button" class="button" onClick={cancel}>
              {translate('cancel')}
            </button>
          </div>
        </fieldset>
      )}
      <div role="status">
        {stage.at === 'working' && <p>{translate('rebuildWorking')}</p>}
        {stage.at === 'rebuilt' && <p class="store-ready">{translate('rebuildDone')}</p>}
        {stage.at === 'held' && <p>{translate('rebuildHeld')}</p>}
        {stage.at === 'failed' && <RebuildFailure failure={stage.failure} />}
      </div>
    </section>
  );
}

function RebuildFailure({ failure }: { failure: Failure }) {
  const { translate } = useStrings();
  const { reason } = failure;
  const why = failureText(reason, translate);
  const detail = 'detail' in failure && <TechnicalDetail text={failure.detail} />;
  // Of a package that cannot be read, and of a question that did not arrive, the remedies below say nothing.
  const isOfDatabase = isStoreProblem(reason) && reason !== 'package-damaged';
  if (!isOfDatabase && reason !== 'failed')
    return (
      <>
        <p class="error">{why}</p>
        {detail}
      </>
    );
  return (
    <>
      <p class="error">
        {translate('rebuildFailed')} {isOfDatabase && why}
      </p>
      <p>{translate('rebuildRemedy')}</p>
      {detail}
    </>
  );
}
