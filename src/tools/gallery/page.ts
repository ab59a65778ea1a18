import { choiceNames, type Shot } from './plan.ts';

/** What became of a shot: nothing to say, or what went wrong; a picture can be there all the same. */
export interface Outcome {
  shot: Shot;
  taken: boolean;
  fault?: string | undefined;
}

export interface GalleryDetails {
  /** Of the extension. */
  version: string;
  /** As the browsers name themselves, say `Firefox/153.0`. */
  browsers: string[];
  outcomes: Outcome[];
}

/** The gallery: what failed, filters, and the pictures by surface, each a link to itself in full. */
export function galleryPage({ version, browsers, outcomes }: GalleryDetails): string {
  const faults = outcomes.filter(({ fault }) => fault !== undefined);
  const pictures = outcomes.filter(({ taken }) => taken).map(({ shot }) => shot);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Backgrounder ${escaped(version)}: gallery</title>
<style>${styles}</style>
</head>
<body>
<h1>Backgrounder ${escaped(version)}</h1>
<p>${pictures.length} pictures, from ${escaped(browsers.join(' and '))}.</p>
${faults.length > 0 ? faultList(faults) : ''}
<form>${choiceNames
    .filter((name) => name !== 'surface')
    .map((name) => filter(name, pictures))
    .join('')}
<output></output></form>
${titlesOf(pictures)
  .map((title) => section(title, pictures))
  .join('\n')}
<script>${script}</script>
</body>
</html>
`;
}

function faultList(faults: Outcome[]): string {
  const items = faults.map(({ shot, taken, fault = '' }) => {
    const name = escaped(shot.file);
    return `<li>${taken ? `<a href="${name}">${name}</a>` : name}: ${escaped(fault)}</li>`;
  });
  return `<section class="faults"><h2>${faults.length} failed</h2><ul>${items.join('\n')}</ul></section>`;
}

function filter(name: 'browser' | 'scheme' | 'direction' | 'width', shots: Shot[]): string {
  const values = [...new Set(shots.map((shot) => shot[name]))];
  if (name === 'width') values.sort((one, other) => Number(one) - Number(other));
  const options = values.map((value) => `<option>${escaped(String(value))}</option>`);
  return `<label>${name} <select name="${name}"><option value="">all</option>${options.join('')}</select></label>\n`;
}

function titlesOf(shots: Shot[]): string[] {
  return [...new Set(shots.map(({ title }) => title))];
}

function section(title: string, shots: Shot[]): string {
  const own = shots.filter((shot) => shot.title === title);
  return `<section><h2>${escaped(title)}</h2><div class="row">\n${own.map(figure).join('\n')}\n</div></section>`;
}

function figure({ file, browser, scheme, direction, width, title }: Shot): string {
  const words = `${browser}, ${scheme}, ${direction}, ${width}`;
  const data = `data-browser="${browser}" data-scheme="${scheme}" data-direction="${direction}" data-width="${width}"`;
  const name = escaped(file);
  return `<figure ${data}><a href="${name}"><img loading="lazy" src="${name}" alt="${escaped(`${title}: ${words}`)}"></a><figcaption>${words}</figcaption></figure>`;
}

/** Text as it may stand in an element or between double quotes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const styles = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 2rem; }
form { position: sticky; inset-block-start: 0; display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; padding-block: 0.75rem; background: Canvas; }
.row { display: flex; flex-wrap: wrap; gap: 1rem; }
figure { margin: 0; }
figure[hidden], section[hidden] { display: none; }
img { display: block; inline-size: 280px; block-size: 320px; border: 1px solid GrayText; object-fit: cover; object-position: top; }
figcaption { font-size: 0.8rem; }
.faults { padding-inline: 1rem; border-inline-start: 4px solid #b3261e; }
`;

const script = `
const form = document.querySelector('form');
const show = () => {
  const wanted = [...new FormData(form)].filter(([, value]) => value);
  for (const figure of document.querySelectorAll('figure'))
    figure.hidden = wanted.some(([name, value]) => figure.dataset[name] !== value);
  for (const section of document.querySelectorAll('section:has(figure)'))
    section.hidden = !section.querySelector('figure:not([hidden])');
  form.querySelector('output').value = document.querySelectorAll('figure:not([hidden])').length + ' shown';
};
form.addEventListener('change', show);
show();
`;
