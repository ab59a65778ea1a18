import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../core/settings.ts';
import { watchSettings, writeSetting } from '../platform/settings.ts';
import { useStrings } from '../ui/strings.ts';
import { useWatched } from '../ui/use-watched.ts';
import { stillPending } from './pending.ts';

/** Store one setting; the reader is told how it went. */
export type SaveSetting = <K extends keyof Settings>(name: K, value: Settings[K]) => Promise<boolean>;

export interface SaveNotice {
  text: string;
  failed: boolean;
  /** Counts up, so that the same words are announced again. */
  turn: number;
}

export interface SettingsDesk {
  settings: Settings | undefined;
  save: SaveSetting;
  /** How the last change went. */
  notice: SaveNotice | undefined;
}

/**
 * The settings as they are stored, with what is being stored on top: the next click builds on the last one, however
 * fast it comes. What cannot be stored falls back.
 */
export function useSettings(): SettingsDesk {
  const { translate } = useStrings();
  const stored = useWatched(watchSettings);
  const [pending, setPending] = useState<Partial<Settings>>({});
  const [notice, setNotice] = useState<SaveNotice>();
  useEffect(() => setPending((last) => stillPending(last, stored)), [stored]);
  const save: SaveSetting = async (name, value) => {
    setPending((last) => ({ ...last, [name]: value }));
    const saved = await writeSetting(name, value);
    if (!saved.ok) setPending(({ [name]: _refused, ...others }) => others as Partial<Settings>);
    const text = saved.ok
      ? translate('saved')
      : translate(saved.reason === 'full' ? 'saveFailedFull' : 'saveFailed', saved.detail);
    setNotice((last) => ({ text, failed: !saved.ok, turn: (last?.turn ?? 0) + 1 }));
    return saved.ok;
  };
  return { settings: stored && { ...stored, ...pending }, save, notice };
}
