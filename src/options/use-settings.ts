import { useEffect, useState } from 'preact/hooks';
import { serialQueue } from '../core/serial-queue.ts';
import type { Settings } from '../core/settings.ts';
import { readSettings, type SaveResult, watchSettings, writeSettings } from '../platform/settings.ts';
import { bidiIsolate } from '../ui/bidi-isolate.ts';
import { type Translate, useStrings } from '../ui/strings.ts';
import { useSubscription } from '../ui/use-subscription.ts';
import { stillPending, withoutOverwritten } from './pending-settings.ts';

/** Store settings, all or none of them; the reader is told how it went. */
export type SaveSettings = (changes: Partial<Settings>) => Promise<boolean>;

export interface SaveNotice {
  text: string;
  failed: boolean;
  /** Counts up, so that the same words are announced again. */
  turn: number;
}

export interface SettingsEditor {
  settings: Settings | undefined;
  /** Without what is being stored: as the rest of the extension knows them. */
  stored: Settings | undefined;
  save: SaveSettings;
  /** How the last change went. */
  notice: SaveNotice | undefined;
}

/**
 * The settings as they are stored, with what is being stored on top: the next click builds on the last one, however
 * fast it comes. What cannot be stored falls back.
 */
export function useSettings(): SettingsEditor {
  const { translate } = useStrings();
  const stored = useSubscription(watchSettings);
  const [pending, setPending] = useState<Partial<Settings>>({});
  const [enqueue] = useState(serialQueue);
  const [notice, setNotice] = useState<SaveNotice>();
  useEffect(() => setPending((last) => stillPending(last, stored)), [stored]);
  const save: SaveSettings = async (changes) => {
    setPending((last) => ({ ...last, ...changes }));
    const saved = await enqueue(() => writeSettings(changes));
    if (saved.ok) {
      const now = await readSettings();
      setPending((last) => withoutOverwritten(last, changes, now));
    } else setPending((last) => without(last, changes));
    const text = savedText(saved, translate);
    setNotice((last) => ({ text, failed: !saved.ok, turn: (last?.turn ?? 0) + 1 }));
    return saved.ok;
  };
  return { settings: stored && { ...stored, ...pending }, stored, save, notice };
}

function without(pending: Partial<Settings>, refused: Partial<Settings>): Partial<Settings> {
  return Object.fromEntries(Object.entries(pending).filter(([name]) => !(name in refused)));
}

function savedText(saved: SaveResult, translate: Translate): string {
  if (saved.ok) return translate(saved.onlyHere ? 'savedOnlyHere' : 'saved');
  return translate(saved.reason === 'full' ? 'saveFailedFull' : 'saveFailed', bidiIsolate(saved.detail));
}
