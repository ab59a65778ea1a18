/** The project's own icons: 16 units square, one stroke, drawn in the colour of the text beside them. */
const paths = {
  back: 'M9.5 3.5 5 8l4.5 4.5',
  close: 'm4 4 8 8m0-8-8 8',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  off: 'M8 2.5v5M4.9 4.4a5 5 0 1 0 6.2 0',
  pin: 'M6 2.5h4M6.5 2.5v4L4.5 9v1h7V9l-2-2.5v-4M8 10v3.5',
  external: 'M6.5 3.5h-3v9h9v-3M9.5 3.5h3v3M12.5 3.5 7.5 8.5',
  jump: 'M8 3v9.5M4.8 9.3 8 12.5l3.2-3.2',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.4 10.4l3.1 3.1',
  settings:
    'M2.5 4.5h6M12 4.5h1.5M2.5 11.5H4M7.5 11.5h6M10.2 6.2a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4ZM5.8 13.2a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4Z',
  chevron: 'm4.5 6.5 3.5 3.5 3.5-3.5',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  quote: 'M6.5 4h-4v4h4V4Zm0 4c0 2-.8 3.2-2.6 4M13.5 4h-4v4h4V4Zm0 4c0 2-.8 3.2-2.6 4',
  check: 'm3.5 8.5 3 3 6-7',
} as const;
export type IconName = keyof typeof paths;

/** Icons that point along the line of reading are mirrored where it runs from right to left. */
const directed: ReadonlySet<IconName> = new Set<IconName>(['back', 'external', 'search']);

/** A decorative icon; the control that it stands in carries the name. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      class={directed.has(name) ? 'icon icon-directed' : 'icon'}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} stroke-width={name === 'more' ? 2.4 : undefined} />
    </svg>
  );
}
