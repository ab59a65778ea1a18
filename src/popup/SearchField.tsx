import { useEffect, useRef } from 'preact/hooks';
import { longestQuery } from '../core/limits.ts';
import { Icon } from '../ui/icons.tsx';
import { useStrings } from '../ui/strings.ts';
import { cancelPendingEnter, focusFirstResult, openFirstResult } from './result-keys.ts';

export interface SearchFieldProps {
  value: string;
  onType: (value: string) => void;
  /** Enter was pressed: this query is meant. */
  onEnter: () => void;
}

/** The search box, ready to type into when the popup opens. */
export function SearchField({ value, onType, onEnter }: SearchFieldProps) {
  const { translate } = useStrings();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const change = (text: string) => {
    cancelPendingEnter();
    onType(text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // An input method has its own use for these keys, as long as it offers characters to choose from.
    if (event.isComposing) return;
    if (event.key === 'Escape' && value) {
      // The first Escape empties the box; the next one is the browser's, and closes the popup.
      event.preventDefault();
      change('');
    }
    if (event.key === 'ArrowDown' && focusFirstResult()) event.preventDefault();
    if (event.key === 'Enter') {
      onEnter();
      openFirstResult();
    }
  };
  return (
    <search class="search-field">
      <Icon name="search" />
      <input
        ref={input}
        class="field"
        type="search"
        value={value}
        maxLength={longestQuery}
        autocomplete="off"
        spellcheck={false}
        aria-label={translate('searchLabel')}
        placeholder={translate('searchPlaceholder')}
        onInput={(event) => change(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </search>
  );
}
