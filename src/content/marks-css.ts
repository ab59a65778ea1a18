/**
 * How marks look: the style sheet of the manifest (the build writes it to `content.css`), and of open shadow roots,
 * into which that one does not reach in Firefox.
 *
 * Only a few properties are allowed in ::highlight(), custom properties break in some versions of Chromium, and
 * light-dark() resolves to light: hence literal colours, one that reaches 3:1 both on white and on black, as an
 * underline must (WCAG 1.4.11). The page's text keeps its colour. On paper nothing can be rested on: no marks there.
 */
export const marksCss = `@media not print{::highlight(backgrounder-dotted){text-decoration:underline dotted #4a84c4 clamp(1px,.1em,2px)}
::highlight(backgrounder-solid){text-decoration:underline solid #4a84c4 clamp(1px,.07em,2px)}
::highlight(backgrounder-wavy){text-decoration:underline wavy #4a84c4 1px}
::highlight(backgrounder-tint){background-color:#4a84c433}
::highlight(backgrounder-active){background-color:#4a84c442}}`;
