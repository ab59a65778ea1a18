import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Problem } from './problem.ts';

/** A parsed YAML text that still knows on which line everything stands. */
export interface YamlText {
  value: unknown;
  /** The line in the file, counted from 1, of the value at `path`, or of the nearest value above it. */
  lineOf(path: readonly (string | number)[]): number;
  problems: Problem[];
}

/**
 * Parse YAML 1.2 (core schema: dates stay strings).
 * @param firstLine the line of the file on which `text` begins, counted from 1
 */
export function parseYaml(text: string, file: string, firstLine = 1): YamlText {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true });
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const problems = document.errors.map((error) => ({
    file,
    line: lineAt(error.pos[0]),
    message: `This is not valid YAML: ${error.message}.`,
    remedy: 'Quote texts that hold ": " or begin with a sign, and indent with spaces.',
  }));
  return {
    value: problems.length > 0 ? undefined : document.toJS(),
    lineOf: (path) => {
      for (let length = path.length; length >= 0; length--) {
        const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
        if (isNode(node) && node.range) return lineAt(node.range[0]);
      }
      return firstLine;
    },
    problems,
  };
}
