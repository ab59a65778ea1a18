/** Most bytes that a file of dist/ may have, minified; a test fails on more. Sources: the table of budgets in docs/architecture.md. */
export const budgets: Readonly<Record<string, number>> = {
  'content.js': 30_000,
  'on-demand.js': 6_000,
  'card.js': 45_000,
  'lexicon.js': 1_500_000,
};
