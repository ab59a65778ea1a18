import { useState } from 'preact/hooks';
import { copyText } from './copy-text.ts';
import { Icon } from './icons.tsx';
import { useStrings } from './strings.ts';

export interface CopyButtonProps {
  label: string;
  text: () => string;
  /** Show the label beside the icon. */
  labelled?: boolean;
}

/** Copies a text, and says so, to the eye and to screen readers, until the focus or the pointer has gone on. */
export function CopyButton({ label, text, labelled = false }: CopyButtonProps) {
  const { translate } = useStrings();
  const [result, setResult] = useState<'copied' | 'copyFailed'>();
  const copy = async () => setResult((await copyText(text())) ? 'copied' : 'copyFailed');
  const forget = () => setResult(undefined);
  const said = result && translate(result);
  return (
    <span class="copy">
      <span role="status" class={result ? 'copy-said' : 'visually-hidden'}>
        {said}
      </span>
      <button
        type="button"
        class={labelled ? 'button' : 'icon-button'}
        title={labelled ? undefined : label}
        aria-label={labelled ? undefined : label}
        onClick={() => void copy()}
        onBlur={forget}
        onMouseLeave={forget}
      >
        <Icon name={result === 'copied' ? 'check' : 'copy'} />
        {labelled && label}
      </button>
    </span>
  );
}
