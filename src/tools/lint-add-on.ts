import { runNode, scriptOf } from './run.ts';
import type { StageResult } from './schedule.ts';

/**
 * Run Mozilla's add-on linter over `dist/`. Errors fail, and so does a warning that is not explained in
 * docs/browser-notes.md and listed here.
 */
export async function lintAddOn(): Promise<StageResult> {
  const { output } = await runNode(
    [scriptOf('web-ext', 'web-ext'), 'lint', '--no-config-discovery', '-s', 'dist', '-o', 'json'],
    { env: { NO_UPDATE_NOTIFIER: '1' } },
  );
  const found = parse(output);
  if (!found) return { passed: 0, failed: 1, skipped: 0, output };
  const unexplained = [...found.errors, ...found.warnings.filter((warning) => !isExplained(warning))];
  const failed = unexplained.length > 0 ? 1 : 0;
  return { passed: 1 - failed, failed, skipped: 0, output: unexplained.map(describe).join('\n') };
}

/** The warnings that docs/browser-notes.md explains: code, files, and how the message ends. */
const explained: [code: string, files: string[], ending: string][] = [
  ['BACKGROUND_SERVICE_WORKER_IGNORED', ['manifest.json'], 'is ignored by Firefox.'],
  [
    'UNSAFE_VAR_ASSIGNMENT',
    ['card.js', 'options.js', 'popup.js', 'reader.js', 'welcome.js'],
    'assignment to innerHTML',
  ],
  ['UNSAFE_VAR_ASSIGNMENT', ['content.js', 'on-demand.js', 'reader.js'], 'call to import for argument 0'],
];

function isExplained({ code, file = '', message }: Finding): boolean {
  return explained.some(
    ([known, files, ending]) => code === known && files.includes(file) && message.endsWith(ending),
  );
}

interface Finding {
  code: string;
  message: string;
  file?: string;
  line?: number;
}
interface Findings {
  errors: Finding[];
  warnings: Finding[];
}

function parse(output: string): Findings | undefined {
  const start = output.indexOf('{');
  try {
    return JSON.parse(output.slice(start, output.lastIndexOf('}') + 1)) as Findings;
  } catch {
    return undefined;
  }
}

function describe({ code, message, file, line }: Finding): string {
  return `${code}: ${message}${file ? ` (${file}${line ? `:${line}` : ''})` : ''}`;
}
