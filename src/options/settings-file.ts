/** The file that settings are exported to and imported from. docs/settings-file.md says it to people. */
import { isRecord } from '../core/guards.ts';
import { longestList, longestName } from '../core/limits.ts';
import {
  choices,
  defaults,
  deviceSettings,
  isValidSetting,
  type Settings,
  settingNames,
  type Veto,
} from '../core/settings.ts';
import { isHostName } from './host-name.ts';

/** Raise it when what an older extension would read means something else; a new setting alone does not. */
const fileVersion = 1;
const fileFormat = 'backgrounder-settings';
/** What the fullest lists come to, at most, in UTF-16 units: five of names, and that of vetoes, which have two each. */
export const largestFile = 7 * longestList * (longestName + 20);

/** The text of the file. Every setting stands in it, also those that were never changed: it says what you had. */
export function writeSettingsFile(
  settings: Settings,
  { date, withVetoes }: { date: string; withVetoes: boolean },
): string {
  const names = settingNames.filter(
    (name) => !(name in deviceSettings) || (withVetoes && deviceSettings[name] === 'read'),
  );
  const kept = Object.fromEntries(names.map((name) => [name, settings[name]]));
  const file = { format: fileFormat, version: fileVersion, exported: date, settings: kept };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** What is wrong with a file, for the message `file_<kind>`; `field` is where, `hint` what should stand there. */
export interface FileProblem {
  kind:
    | 'unreadable'
    | 'too-large'
    | 'not-json'
    | 'not-settings'
    | 'newer'
    | 'version'
    | 'choice'
    | 'switch'
    | 'list'
    | 'long'
    | 'text'
    | 'site'
    | 'veto';
  field: string;
  hint: string;
}

export type ReadFile =
  | {
      ok: true;
      settings: Partial<Settings>;
      /** Names that are no settings of this version; they are passed over, and the reader is told. */
      unknown: string[];
    }
  | { ok: false; problems: FileProblem[] };

/** Read such a file as it was chosen. It may have been changed or moved away since. */
export async function readChosenFile(file: Pick<Blob, 'size' | 'text'>): Promise<ReadFile> {
  // A film would be read into memory to say that it is no settings file. UTF-8 takes three bytes a unit at most.
  if (file.size > 3 * largestFile) return refused('too-large', '', '');
  try {
    return readSettingsFile(await file.text());
  } catch {
    return refused('unreadable', '', '');
  }
}

/** Read the text of such a file. One bad value refuses all of it: half an import is worse than none. */
export function readSettingsFile(text: string): ReadFile {
  if (text.length > largestFile) return refused('too-large', '', '');
  const parsed = parse(text);
  if (!parsed.ok) return refused('not-json', '', parsed.line);
  const file = parsed.value;
  if (!isRecord(file) || file.format !== fileFormat) return refused('not-settings', 'format', fileFormat);
  const { version, settings } = file;
  if (!Number.isSafeInteger(version) || Number(version) < 1)
    return refused('version', 'version', String(fileVersion));
  if (Number(version) > fileVersion) return refused('newer', 'version', String(fileVersion));
  if (!isRecord(settings)) return refused('not-settings', 'settings', '{ … }');
  return readSettings(settings);
}

function readSettings(stored: Record<string, unknown>): ReadFile {
  const problems: FileProblem[] = [];
  const read: Partial<Settings> = {};
  for (const name of settingNames) {
    if (deviceSettings[name] === 'moment' || !Object.hasOwn(stored, name)) continue;
    const value = withoutRepeats(stored[name]);
    const found = problemsOf(name, value);
    problems.push(...found);
    if (found.length === 0) take(read, name, value);
  }
  const unknown = Object.keys(stored).filter((name) => !Object.hasOwn(defaults, name));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, settings: read, unknown };
}

function take<K extends keyof Settings>(read: Partial<Settings>, name: K, value: unknown): void {
  if (isValidSetting(name, value)) Object.assign(read, { [name]: value });
}

/** What is wrong with one setting; an invalid value always has a problem. */
function problemsOf(name: keyof Settings, value: unknown): FileProblem[] {
  const field = `settings.${name}`;
  const specific = Array.isArray(defaults[name]) ? listProblems(name, field, value) : [];
  if (specific.length > 0 || isValidSetting(name, value)) return specific;
  if (name in choices) {
    const values: readonly string[] = choices[name as keyof typeof choices];
    return [{ kind: 'choice', field, hint: values.map((one) => `"${one}"`).join(', ') }];
  }
  if (typeof defaults[name] === 'boolean') return [{ kind: 'switch', field, hint: 'true, false' }];
  return [{ kind: 'long', field, hint: String(longestList) }];
}

function listProblems(name: keyof Settings, field: string, value: unknown): FileProblem[] {
  if (!Array.isArray(value)) return [{ kind: 'list', field, hint: '[ … ]' }];
  if (value.length > longestList) return [{ kind: 'long', field, hint: String(longestList) }];
  return value.flatMap((item: unknown, index) => {
    const kind = itemProblem(name, item);
    return kind ? [{ kind, field: `${field}[${index}]`, hint: shown(item) }] : [];
  });
}

function itemProblem(name: keyof Settings, item: unknown): 'veto' | 'text' | 'site' | undefined {
  if (name === 'vetoes') return isValidSetting('vetoes', [item]) ? undefined : 'veto';
  if (typeof item !== 'string' || item === '' || item.length > longestName) return 'text';
  if (name !== 'sitesOff' && name !== 'sitesOn') return undefined;
  return isHostName(item) ? undefined : 'site';
}

/** The same item twice is a slip of whoever edited the file, and does no harm. */
function withoutRepeats(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const seen = new Set<string>();
  return value.filter((item) => {
    const key = JSON.stringify(isVeto(item) ? [item.topic, item.name] : item);
    return !seen.has(key) && seen.add(key);
  });
}

function isVeto(item: unknown): item is Veto {
  return isRecord(item) && 'topic' in item && 'name' in item;
}

function shown(item: unknown): string {
  const text = typeof item === 'string' ? item : (JSON.stringify(item) ?? '');
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function refused(kind: FileProblem['kind'], field: string, hint: string): ReadFile {
  return { ok: false, problems: [{ kind, field, hint }] };
}

type Parsed = { ok: true; value: unknown } | { ok: false; line: string };

function parse(text: string): Parsed {
  try {
    // Editors on some systems put a byte order mark in front.
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    return { ok: false, line: lineOf(String(error), text) };
  }
}

/** The line that the browser's message tells, if it does: Firefox always, Chromium for most mistakes, as a position. */
function lineOf(message: string, text: string): string {
  const [, line] = /\bline (\d+)/.exec(message) ?? [];
  const [, position] = /\bposition (\d+)/.exec(message) ?? [];
  if (line || !position) return line ?? '';
  return String(text.slice(0, Number(position)).split('\n').length);
}
