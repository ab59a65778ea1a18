import { Icon, type IconName } from './icons.tsx';

export interface IconButtonProps {
  icon: IconName;
  /** Its name, also shown as a tooltip. */
  label: string;
  onClick: () => void;
  pressed?: boolean;
  expanded?: boolean;
}

/** A square button with nothing but an icon in it. */
export function IconButton({ icon, label, onClick, pressed, expanded }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      title={label}
      aria-label={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
