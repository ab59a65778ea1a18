import { readFileSync, writeFileSync } from 'node:fs';
import { inProject } from '../../src/tools/project.ts';

const page = 'docs/benchmarks.md';

/** Put a benchmark's report between its two marks in docs/benchmarks.md; what stands around them is kept. */
export function writeReport(name: string, title: string, report: string): void {
  const path = inProject(page);
  writeFileSync(path, withReport(readFileSync(path, 'utf8'), name, `## ${title}\n\n${report.trim()}`));
}

/** The page with the part between `<!-- name -->` and `<!-- end of name -->` replaced. Throws where a mark is missing. */
function withReport(text: string, name: string, part: string): string {
  const begin = `<!-- ${name} -->`;
  const end = `<!-- end of ${name} -->`;
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) {
    throw new Error(`${page} needs the lines "${begin}" and "${end}", in this order, for its report.`);
  }
  return `${text.slice(0, from + begin.length)}\n${part}\n${text.slice(to)}`;
}
