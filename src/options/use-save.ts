import { useState } from 'preact/hooks';
import type { Settings } from '../core/settings.ts';
import { writeSetting } from '../platform/settings.ts';
import { useStrings } from '../ui/strings.ts';

/** Store one setting; the reader is told how it went. */
export type SaveSetting = <K extends keyof Settings>(name: K, value: Settings[K]) => Promise<boolean>;

export interface SaveNotice {
  text: string;
  failed: boolean;
  /** Counts up, so that the same words are announced again. */
  turn: number;
}

/** The way to store settings, and the word on the last time. */
export function useSave(): { save: SaveSetting; notice: SaveNotice | undefined } {
  const { translate } = useStrings();
  const [notice, setNotice] = useState<SaveNotice>();
  const save: SaveSetting = async (name, value) => {
    const saved = await writeSetting(name, value);
    const text = saved.ok
      ? translate('saved')
      : translate(saved.reason === 'full' ? 'saveFailedFull' : 'saveFailed', saved.detail);
    setNotice((last) => ({ text, failed: !saved.ok, turn: (last?.turn ?? 0) + 1 }));
    return saved.ok;
  };
  return { save, notice };
}
