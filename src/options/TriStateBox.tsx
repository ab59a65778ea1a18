import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TriState } from './topic-filter.ts';

export interface TriStateBoxProps {
  id: string;
  state: TriState;
  class?: string;
  disabled?: boolean;
  onChange: (on: boolean) => void;
}

/** A box that can also say "some of them"; a click on that turns all of them on. */
export function TriStateBox({ id, state, onChange, disabled = false, ...rest }: TriStateBoxProps) {
  const box = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    // There is no attribute for it.
    if (box.current) box.current.indeterminate = state === 'mixed';
  }, [state]);
  return (
    <input
      ref={box}
      id={id}
      type="checkbox"
      class={rest.class}
      disabled={disabled}
      checked={state === 'on'}
      onChange={() => onChange(state !== 'on')}
    />
  );
}
