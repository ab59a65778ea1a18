import type { ComponentChildren } from 'preact';
import { Icon } from '../ui/icons.tsx';
import { useStrings } from '../ui/strings.ts';

export interface StepFrameProps {
  number: number;
  title: string;
  done: boolean;
  children: ComponentChildren;
}

/** One step: its number, which becomes a tick, what to do, and where to try it. */
export function StepFrame({ number, title, done, children }: StepFrameProps) {
  const { translate, number: format } = useStrings();
  return (
    <li class={done ? 'step step-done' : 'step'}>
      <span class="step-sign" aria-hidden="true">
        {done ? <Icon name="check" /> : format(number)}
      </span>
      <div class="step-body">
        <h2>
          <span class="visually-hidden">{translate('welcomeStep', format(number))}: </span>
          {title}
        </h2>
        {children}
        <p class="visually-hidden" role="status">
          {done ? translate('welcomeDone') : ''}
        </p>
      </div>
    </li>
  );
}
