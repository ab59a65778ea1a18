import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import { type UnwantedCharacter, unwantedCharacter } from './characters.ts';
import type { Problem } from './problem.ts';
import type { FieldLines } from './sources.ts';

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
  // What follows the first mistake is mostly its echo.
  const problems = document.errors.slice(0, 1).map((error) => ({
    file,
    line: lineAt(error.pos[0]),
    message: `This is not valid YAML: ${error.message}.`,
    remedy:
      remedies[error.code] ?? 'Quote texts that hold ": " or begin with a sign, and indent with spaces.',
  }));
  if (problems.length === 0) {
    for (const { offset, character } of unwantedIn(document)) {
      problems.push({
        file,
        line: lineAt(offset),
        message: `A text holds ${character.name}.`,
        remedy: character.remedy,
      });
    }
  }
  return {
    value: problems.length > 0 ? undefined : document.toJS(),
    lineOf: (path) => {
      let node: unknown = document.contents;
      let line = firstLine;
      for (const step of [undefined, ...path]) {
        if (step !== undefined) node = childOf(node, step);
        if (!isNode(node) || !node.range) break;
        line = lineAt(node.range[0]);
      }
      return line;
    },
    problems,
  };
}

/** Keys to values of the mappings that were asked; a names file is asked for thousands of lines. */
const indices = new WeakMap<YAMLMap, Map<unknown, unknown>>();

function childOf(node: unknown, step: string | number): unknown {
  if (isSeq(node)) return node.items[Number(step)];
  if (!isMap(node)) return undefined;
  let index = indices.get(node);
  if (!index) {
    index = new Map(node.items.map(({ key, value }) => [isScalar(key) ? key.value : key, value]));
    indices.set(node, index);
  }
  return index.get(step);
}

/** Where the parser's message alone would leave one guessing. */
const remedies: Partial<Record<string, string>> = {
  DUPLICATE_KEY: 'Merge the two entries into one.',
  BLOCK_IN_FLOW: 'Put a comma between the entries inside { … }, and quote texts that hold ": ".',
  MISSING_CHAR: 'Close the bracket or the quotation mark.',
  BAD_INDENT: 'Close brackets and quotation marks, and indent with spaces like the lines around it.',
  TAB_AS_INDENT: 'Indent with spaces, not with tabs.',
};

function unwantedIn(document: Document): { offset: number; character: UnwantedCharacter }[] {
  const found: { offset: number; character: UnwantedCharacter }[] = [];
  visit(document, {
    Scalar(_, { value, range }) {
      const character = typeof value === 'string' ? unwantedCharacter(value) : undefined;
      if (character) found.push({ offset: range?.[0] ?? 0, character });
    },
  });
  return found;
}

/** The lines of the fields `keys` of the mapping at `path`. */
export function linesOf(
  yaml: YamlText,
  path: readonly (string | number)[],
  keys: readonly string[],
): FieldLines {
  return Object.fromEntries(keys.map((key) => [key, yaml.lineOf([...path, key])]));
}
