import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TriState } from './topic-filter.ts';

/** A box that can also say "some of them"; a click on that turns all of them on. */
export function TriStateBox({ state, onChange }: { state: TriState; onChange: (on: boolean) => void }) {
  const box = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    // There is no attribute for it.
    if (box.current) box.current.indeterminate = state === 'mixed';
  }, [state]);
  return (
    <input ref={box} type="checkbox" checked={state === 'on'} onChange={() => onChange(state !== 'on')} />
  );
}
