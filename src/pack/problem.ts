/** Something wrong with a pack: where it stands, what it is, and what to do about it. */
export interface Problem {
  /** Path relative to the pack's folder. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** Errors stop the build; advice is printed. Left out: an error. */
  level?: 'error' | 'advice';
  message: string;
  remedy: string;
}

/** One line for people and editors: `articles/x.md:12: message Remedy.` */
export function formatProblem({ file, line, level, message, remedy }: Problem): string {
  return `${file}:${line}: ${level === 'advice' ? 'advice: ' : ''}${message} ${remedy}`;
}

export function isError({ level }: Problem): boolean {
  return level !== 'advice';
}
