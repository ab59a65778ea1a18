import { type Document, isNode, LineCounter, parseDocument, visit } from 'yaml';
import { unwantedCharacter } from './characters.ts';
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
  if (problems.length === 0) {
    for (const { offset, character } of unwantedIn(document)) {
      problems.push({
        file,
        line: lineAt(offset),
        message: `A text holds ${character}.`,
        remedy: 'Write it on one line, without characters that cannot be seen.',
      });
    }
  }
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

function unwantedIn(document: Document): { offset: number; character: string }[] {
  const found: { offset: number; character: string }[] = [];
  visit(document, {
    Scalar(_, { value, range }) {
      const character = typeof value === 'string' ? unwantedCharacter(value) : undefined;
      if (character) found.push({ offset: range?.[0] ?? 0, character });
    },
  });
  return found;
}
