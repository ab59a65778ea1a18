/** The project's mark: a letter with the dotted underline that the extension puts under a name. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect class="logo-ground" width="32" height="32" rx="7" />
      <path
        class="logo-letter"
        fill-rule="evenodd"
        d="M8 5h9.6c3.8 0 6 1.8 6 4.7 0 2-1.2 3.5-3.2 4.1 2.6.5 4.1 2.1 4.1 4.5 0 3.3-2.5 5.2-6.6 5.2H8v-2.6h2.1V7.6H8V5Zm5.7 2.6v5.1h2.9c2 0 3.2-.9 3.2-2.6 0-1.6-1.1-2.5-3.2-2.5h-2.9Zm0 7.6v5.7h3.4c2.3 0 3.5-1 3.5-2.9 0-1.8-1.3-2.8-3.6-2.8h-3.3Z"
      />
      <path class="logo-dots" d="M9 27.5h.01M16 27.5h.01M23 27.5h.01" />
    </svg>
  );
}
