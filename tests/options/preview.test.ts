import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { marksCss } from '../../src/content/marks-css.ts';
import { choices } from '../../src/core/settings.ts';
import { inProject } from '../../src/tools/project.ts';

const sheet = readFileSync(inProject('src/options/underlining.css'), 'utf8');

/** The declarations of the first rule for a selector, written as tersely as can be. */
function declarations(css: string, selector: string): string {
  const [, body] = css.split(selector)[1]?.match(/^ ?\{([^}]*)\}/) ?? [];
  if (body === undefined) throw new Error(`There is no rule for ${selector}.`);
  return body
    .replace(/\s+/g, ' ')
    .replace(/([:,;]) /g, '$1')
    .replace(/\b0\./g, '.')
    .trim()
    .replace(/;$/, '');
}

describe('the preview', () => {
  it.each(choices.underline)('marks names as pages do: %s', (style) => {
    expect(declarations(sheet, `.sample-${style}`)).toBe(
      declarations(marksCss, `::highlight(backgrounder-${style})`),
    );
  });
});
