import type { ComponentChildren } from 'preact';

export interface SwitchProps {
  on: boolean;
  onChange: (on: boolean) => void;
  /** What it turns on and off. */
  children: ComponentChildren;
  /** Name it by `children` without showing them. */
  labelHidden?: boolean;
}

/** A switch that takes effect at once. */
export function Switch({ on, onChange, children, labelHidden = false }: SwitchProps) {
  return (
    <button type="button" role="switch" class="switch" aria-checked={on} onClick={() => onChange(!on)}>
      <span class={labelHidden ? 'visually-hidden' : 'switch-label'}>{children}</span>
      <span class="switch-track" aria-hidden="true" />
    </button>
  );
}
