import type { ComponentChildren } from 'preact';

export interface SwitchProps {
  on: boolean;
  onChange: (on: boolean) => void;
  /** What it turns on and off. */
  children: ComponentChildren;
  /** Its state in a word, where the switch alone could be taken for either. */
  state?: string;
  /** More on what that means, for who points at it. */
  hint?: string;
}

/** A switch that takes effect at once. */
export function Switch({ on, onChange, children, state, hint }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      title={hint}
      aria-checked={on}
      onClick={() => onChange(!on)}
    >
      <span>{children}</span>
      {/* Said by aria-checked to who listens. */}
      {state && (
        <span class="switch-state" aria-hidden="true">
          {state}
        </span>
      )}
      <span class="switch-track" aria-hidden="true" />
    </button>
  );
}
