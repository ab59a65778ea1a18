/**
 * The changelog as a page of the extension: what a reader sees after an update. It knows the little Markdown that
 * CHANGELOG.md needs (headings, lists, paragraphs, emphasis, code, links to the web) and refuses nothing: what it does not
 * know stays text.
 */
export function changelogPage(markdown: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Backgrounder: what’s new</title>
    <link rel="icon" href="icons/32.png">
    <link rel="stylesheet" href="ui.css">
    <link rel="stylesheet" href="welcome.css">
  </head>
  <body>
    <main class="page changelog">
${blocksOf(markdown).map(html).join('\n')}
    </main>
  </body>
</html>
`;
}

interface Block {
  kind: 'h1' | 'h2' | 'h3' | 'li' | 'p';
  text: string;
  opensList?: boolean;
  closesList?: boolean;
}

function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
  let continues = false;
  for (const line of markdown.split('\n')) {
    const [, marks = '', text = ''] = /^(#{1,3} |[-*] )?\s*(.*)$/.exec(line) ?? [];
    const last = blocks.at(-1);
    if (continues && !marks && text && last) last.text += ` ${text}`;
    else if (text) blocks.push({ kind: kindOf(marks), text });
    continues = text !== '' && !marks.startsWith('#');
  }
  blocks.forEach((block, index) => {
    block.opensList = block.kind === 'li' && blocks[index - 1]?.kind !== 'li';
    block.closesList = block.kind === 'li' && blocks[index + 1]?.kind !== 'li';
  });
  return blocks;
}

function kindOf(marks: string): Block['kind'] {
  if (marks.startsWith('#')) return (['h1', 'h2', 'h3'] as const)[marks.trim().length - 1] ?? 'h3';
  return marks ? 'li' : 'p';
}

function html({ kind, text, opensList, closesList }: Block): string {
  return `${opensList ? '<ul>\n' : ''}<${kind}>${inline(text)}</${kind}>${closesList ? '\n</ul>' : ''}`;
}

function inline(text: string): string {
  return text
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/(?<![\w])_([^_]+)_(?![\w])/g, '<em>$1</em>')
    .replace(/\[([^\]]+)\]\((https?:[^)\s]+)\)/g, '<a href="$2" rel="noreferrer">$1</a>');
}
