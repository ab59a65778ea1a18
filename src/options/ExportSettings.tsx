import { useState } from 'preact/hooks';
import type { Settings } from '../core/settings.ts';
import { useStrings } from '../ui/strings.ts';
import { writeSettingsFile } from './settings-file.ts';

/** The settings as a file; what tells of single things that were read goes along only when it is ticked. */
export function ExportSettings({ settings }: { settings: Settings }) {
  const { translate } = useStrings();
  const [withVetoes, setWithVetoes] = useState(false);
  const exportFile = () => {
    const date = new Date().toISOString().slice(0, 10);
    download(`backgrounder-settings-${date}.json`, writeSettingsFile(settings, { date, withVetoes }));
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

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Browsers have read it by then; at once would be too early for Firefox.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
