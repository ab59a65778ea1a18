import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TopicList } from '../core/briefing.ts';
import { undoChanges } from '../core/inverse-change.ts';
import type { Settings } from '../core/settings.ts';
import { bidiIsolate } from '../ui/bidi-isolate.ts';
import { useStrings } from '../ui/strings.ts';
import { ExportSettings } from './ExportSettings.tsx';
import { FileProblems } from './FileProblems.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { Section } from './Section.tsx';
import { pickChanges, resettableDefaults, settingsDiff } from './settings-diff.ts';
import { type FileProblem, readChosenFile } from './settings-file.ts';
import type { SaveSettings } from './use-settings.ts';

/** What can change settings at large. */
type Part = 'import' | 'reset';

/** What came of it last: said where it was asked for. */
type Outcome =
  | { at: 'refused'; file: string; problems: FileProblem[] }
  | { at: 'preview'; title: string; wanted: Partial<Settings>; unknown: string[] }
  | { at: 'same'; unknown: string[] }
  | { at: 'done'; before: Partial<Settings>; after: Partial<Settings> }
  | { at: 'undone' };

export interface BackupSectionProps {
  settings: Settings;
  list: TopicList | undefined;
  save: SaveSettings;
}

/** Settings as a file, both ways, and back to how they were at first; each with a look before and a way back after. */
export function BackupSection({ settings, list, save }: BackupSectionProps) {
  const { translate, list: listed } = useStrings();
  const [last, setLast] = useState<{ part: Part; outcome: Outcome }>();
  const picker = useRef<HTMLInputElement>(null);
  const resetter = useRef<HTMLButtonElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const beginnings = { import: picker, reset: resetter };

  useLayoutEffect(() => {
    // The button that had the focus is gone; what it did can be taken back here.
    if (last?.outcome.at === 'done') undo.current?.focus();
  }, [last]);

  const consider = (part: Part, wanted: Partial<Settings>, title: string, unknown: string[] = []) => {
    const isSame = settingsDiff(settings, wanted).length === 0;
    setLast({ part, outcome: isSame ? { at: 'same', unknown } : { at: 'preview', title, wanted, unknown } });
  };
  const readFile = async (file: File | undefined) => {
    if (!file) return;
    const read = await readChosenFile(file);
    if (read.ok)
      consider('import', read.settings, translate('previewImport', bidiIsolate(file.name)), read.unknown);
    else setLast({ part: 'import', outcome: { at: 'refused', file: file.name, problems: read.problems } });
    // The same file can be chosen again once it is mended.
    if (picker.current) picker.current.value = '';
  };
  const reset = () => consider('reset', resettableDefaults(), translate('previewReset'));
  const apply = async (part: Part, wanted: Partial<Settings>) => {
    const names = settingsDiff(settings, wanted).map(({ name }) => name);
    const { next, before } = pickChanges(settings, wanted, names);
    if (await save(next)) setLast({ part, outcome: { at: 'done', before, after: next } });
  };
  const takeBack = async (part: Part, before: Partial<Settings>, after: Partial<Settings>) => {
    if (!(await save(undoChanges(settings, before, after)))) return;
    setLast({ part, outcome: { at: 'undone' } });
    beginnings[part].current?.focus();
  };
  const outcomeOf = (part: Part) => {
    const outcome = last?.part === part ? last.outcome : undefined;
    return (
      <>
        {outcome?.at === 'refused' && <FileProblems file={outcome.file} problems={outcome.problems} />}
        {outcome?.at === 'preview' && (
          <ImportPreview
            key={outcome.title}
            title={outcome.title}
            changes={settingsDiff(settings, outcome.wanted)}
            unknown={outcome.unknown}
            list={list}
            onApply={() => void apply(part, outcome.wanted)}
            onCancel={() => {
              setLast(undefined);
              beginnings[part].current?.focus();
            }}
          />
        )}
        <div role="status">
          {outcome?.at === 'same' && (
            <p class="remark">
              {translate('importSame')}{' '}
              {outcome.unknown.length > 0 &&
                translate('importUnknown', listed(outcome.unknown.map(bidiIsolate)))}
            </p>
          )}
          {outcome?.at === 'undone' && <p class="remark">{translate('importUndone')}</p>}
          {outcome?.at === 'done' && <p class="store-ready">{translate('importDone')}</p>}
        </div>
        {outcome?.at === 'done' && (
          <button
            ref={undo}
            type="button"
            class="button"
            onClick={() => void takeBack(part, outcome.before, outcome.after)}
          >
            {translate('importUndo')}
          </button>
        )}
      </>
    );
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
        {outcomeOf('import')}
      </div>
      <div class="backup-part">
        <h3 class="section-title">{translate('resetTitle')}</h3>
        <p class="muted">{translate('resetText')}</p>
        <button ref={resetter} type="button" class="button" onClick={reset}>
          {translate('reset')}
        </button>
        {outcomeOf('reset')}
      </div>
    </Section>
  );
}
