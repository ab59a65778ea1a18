import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TopicList } from '../core/briefing.ts';
import { defaults, type Settings } from '../core/settings.ts';
import { useStrings } from '../ui/strings.ts';
import { ExportSettings } from './ExportSettings.tsx';
import { FileProblems } from './FileProblems.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { Section } from './Section.tsx';
import { changeOf, differences } from './settings-changes.ts';
import { type FileProblem, largestFile, readSettingsFile } from './settings-file.ts';
import type { SaveSettings } from './use-settings.ts';

type Stage =
  | { at: 'rest' }
  | { at: 'refused'; file: string; problems: FileProblem[] }
  /** `file`: where the wanted settings come from; nothing for the defaults. */
  | { at: 'preview'; file?: string; wanted: Partial<Settings>; unknown: string[] }
  | { at: 'same'; file?: string; unknown: string[] }
  | { at: 'done'; before: Partial<Settings> }
  | { at: 'undone' };

export interface BackupSectionProps {
  settings: Settings;
  list: TopicList | undefined;
  save: SaveSettings;
}

/** Settings as a file, both ways, and back to how they were at first; each with a look before and a way back after. */
export function BackupSection({ settings, list, save }: BackupSectionProps) {
  const { translate, list: listed } = useStrings();
  const [stage, setStage] = useState<Stage>({ at: 'rest' });
  const picker = useRef<HTMLInputElement>(null);
  const undo = useRef<HTMLButtonElement>(null);

  useLayoutEffect(() => {
    // The button that had the focus is gone; what it did can be taken back here.
    if (stage.at === 'done') undo.current?.focus();
  }, [stage.at]);

  const consider = (wanted: Partial<Settings>, unknown: string[], file?: string) => {
    const at = differences(settings, wanted).length > 0 ? 'preview' : 'same';
    setStage({ at, wanted, unknown, ...(file === undefined ? {} : { file }) });
  };
  const readFile = async (file: File | undefined) => {
    if (!file) return;
    // A film would be read into memory to say that it is no settings file.
    const read = await readSettingsFile(
      file.size > largestFile ? ' '.repeat(largestFile + 1) : await file.text(),
    );
    if (read.ok) consider(read.settings, read.unknown, file.name);
    else setStage({ at: 'refused', file: file.name, problems: read.problems });
    // The same file can be chosen again once it is mended.
    if (picker.current) picker.current.value = '';
  };
  const reset = () => {
    const { quietUntil: _moment, vetoes: _words, ...wanted } = defaults;
    consider(wanted, []);
  };
  const apply = async (wanted: Partial<Settings>) => {
    const names = differences(settings, wanted).map(({ name }) => name);
    const { next, before } = changeOf(settings, wanted, names);
    if (!(await save(next))) return;
    setStage({ at: 'done', before });
  };
  const takeBack = async (before: Partial<Settings>) => {
    if (!(await save(before))) return;
    setStage({ at: 'undone' });
    picker.current?.focus();
  };
  return (
    <Section id="backup" lead={translate('backupLead')}>
      <ExportSettings settings={settings} />
      <div class="backup-part">
        <label class="section-title" for="import-file">
          {translate('importTitle')}
        </label>
        <p class="muted">{translate('importText')}</p>
        <input
          ref={picker}
          id="import-file"
          class="file"
          type="file"
          accept=".json,application/json"
          onChange={(event) => void readFile(event.currentTarget.files?.[0])}
        />
      </div>
      <div class="backup-part">
        <h3 class="section-title">{translate('resetTitle')}</h3>
        <p class="muted">{translate('resetText')}</p>
        <button type="button" class="button" onClick={reset}>
          {translate('reset')}
        </button>
      </div>
      {stage.at === 'refused' && <FileProblems file={stage.file} problems={stage.problems} />}
      {stage.at === 'preview' && (
        <ImportPreview
          key={stage.file ?? ''}
          title={
            stage.file === undefined ? translate('previewReset') : translate('previewImport', stage.file)
          }
          changes={differences(settings, stage.wanted)}
          unknown={stage.unknown}
          list={list}
          onApply={() => void apply(stage.wanted)}
          onCancel={() => {
            setStage({ at: 'rest' });
            picker.current?.focus();
          }}
        />
      )}
      <div role="status">
        {stage.at === 'same' && (
          <p class="remark">
            {translate('importSame')}{' '}
            {stage.unknown.length > 0 && translate('importUnknown', listed(stage.unknown))}
          </p>
        )}
        {stage.at === 'undone' && <p class="remark">{translate('importUndone')}</p>}
        {stage.at === 'done' && <p class="store-ready">{translate('importDone')}</p>}
      </div>
      {stage.at === 'done' && (
        <button ref={undo} type="button" class="button" onClick={() => void takeBack(stage.before)}>
          {translate('importUndo')}
        </button>
      )}
    </Section>
  );
}
