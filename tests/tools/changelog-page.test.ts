import { expect, it } from 'vitest';
import { changelogPage } from '../../src/tools/changelog-page.ts';

const body = (markdown: string) => /<main[^>]*>\n([\s\S]*)\n *<\/main>/.exec(changelogPage(markdown))?.[1];

it('shows headings, paragraphs and lists, lines joined', () => {
  const markdown =
    '# Changes\n\nWhat is\nnew.\n\n## 1.0\n\n- One\n  thing.\n- Another.\n\n## 0.9\n\n- Old.\n';
  expect(body(markdown)).toBe(
    [
      '<h1>Changes</h1>',
      '<p>What is new.</p>',
      '<h2>1.0</h2>',
      '<ul>',
      '<li>One thing.</li>',
      '<li>Another.</li>',
      '</ul>',
      '<h2>0.9</h2>',
      '<ul>',
      '<li>Old.</li>',
      '</ul>',
    ].join('\n'),
  );
});

it('lets no markup through, and links to the web only', () => {
  expect(body('A <b>bold</b> & `<code>`, [site](https://a.example/x), [no](javascript:alert)')).toBe(
    '<p>A &#60;b&#62;bold&#60;/b&#62; &#38; <code>&#60;code&#62;</code>, ' +
      '<a href="https://a.example/x" rel="noreferrer">site</a>, [no](javascript:alert)</p>',
  );
});
