import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../ui/icons.tsx';
import { useStrings } from '../ui/strings.ts';
import { focusFirstResult, openFirstResult } from './result-keys.ts';

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
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && value) {
      // The first Escape empties the box; the next one is the browser's, and closes the popup.
      event.preventDefault();
      onType('');
    }
    if (event.key === 'ArrowDown' && focusFirstResult()) event.preventDefault();
    if (event.key === 'Enter' && !event.isComposing) {
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
        maxLength={500}
        autocomplete="off"
        spellcheck={false}
        aria-label={translate('searchLabel')}
        placeholder={translate('searchPlaceholder')}
        onInput={(event) => onType(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </search>
  );
}
