import type { ComponentChildren } from 'preact';
import { Icon } from './icons.tsx';

/** Around a `select`: the project's own arrow, for browsers draw theirs differently, and too near the edge. */
export function SelectBox({ children }: { children: ComponentChildren }) {
  return (
    <span class="select-box">
      {children}
      <Icon name="chevron" />
    </span>
  );
}
