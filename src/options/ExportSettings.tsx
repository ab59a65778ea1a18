import { useState } from 'preact/hooks';
import type { Settings } from '../core/settings.ts';
import { download } from '../ui/download.ts';
import { useStrings } from '../ui/strings.ts';
import { writeSettingsFile } from './settings-file.ts';

/** The settings as a file; what tells of single things that were read goes along only when it is ticked. */
export function ExportSettings({ settings }: { settings: Settings }) {
  const { translate } = useStrings();
  const [withVetoes, setWithVetoes] = useState(false);
  const exportFile = () => {
    const date = new Date().toISOString().slice(0, 10);
    const text = writeSettingsFile(settings, { date, withVetoes });
    download(`backgrounder-settings-${date}.json`, 'application/json', text);
  };
  return (
    <div class="backup-part">
      <h3 class="section-title">{translate('exportTitle')}</h3>
      <p class="muted">{translate('exportText')}</p>
      <label class="tick">
        <input
          type="checkbox"
          checked={withVetoes}
          onChange={(event) => setWithVetoes(event.currentTarget.checked)}
        />
        <span>{translate('exportVetoes')}</span>
      </label>
      <button type="button" class="button" onClick={exportFile}>
        {translate('exportFile')}
      </button>
    </div>
  );
}
