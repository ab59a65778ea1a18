/**
 * How marks look: the style sheet of the manifest (the build writes it to `content.css`), and of open shadow roots,
 * into which that one does not reach in Firefox.
 *
 * Only a few properties are allowed in ::highlight(), custom properties break in some versions of Chromium, and
 * light-dark() resolves to light: hence literal colours, one that reaches 3:1 both on white and on black, as an
 * underline must (WCAG 1.4.11). The page's text keeps its colour. On paper nothing can be rested on: no marks there.
 */
export const marksCss = `@media not print{${[
  ['dotted', 'dotted', 'clamp(1px,round(.1em,1px),2px)'],
  ['solid', 'solid', 'clamp(1px,.07em,2px)'],
  ['wavy', 'wavy', '1px'],
  ['active', 'solid', '2px;background-color:#4a84c442'],
]
  .map(([name, style, width]) => rule(name, `text-decoration:underline ${style} #4a84c4 ${width}`))
  .join('')}${rule('tint', 'background-color:#4a84c433')}}`;

function rule(name: string | undefined, properties: string): string {
  return `::highlight(${nameOfMark(name)}){${properties}}`;
}

/** What a kind of mark is called in `CSS.highlights`. */
export function nameOfMark(kind: string | undefined): string {
  return `backgrounder-${kind}`;
}
