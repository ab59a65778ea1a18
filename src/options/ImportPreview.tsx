import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TopicList } from '../core/briefing.ts';
import { bidiIsolate } from '../ui/bidi-isolate.ts';
import { useStrings } from '../ui/strings.ts';
import { settingLabels } from './setting-labels.ts';
import type { SettingDifference } from './settings-diff.ts';

/** Items of a list that are named; the rest are counted. */
const named = 6;

export interface ImportPreviewProps {
  title: string;
  changes: SettingDifference[];
  /** Names in the file that are no settings of this version. */
  unknown: string[];
  list: TopicList | undefined;
  onApply(): void;
  onCancel(): void;
}

/** What would change, before it does. */
export function ImportPreview({ title, changes, unknown, list, onApply, onCancel }: ImportPreviewProps) {
  const { translate, list: listed } = useStrings();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const labels = settingLabels(translate, list);
  return (
    <section class="confirm" aria-labelledby="preview-title">
      <h3 class="section-title" id="preview-title" ref={heading} tabIndex={-1}>
        {title}
      </h3>
      <dl class="changes">
        {changes.map((change) => (
          <div key={change.name}>
            <dt>{labels.title(change.name)}</dt>
            {change.kind === 'value' ? (
              <dd>
                {translate(
                  'changeFromTo',
                  bidiIsolate(labels.value(change.name, change.from)),
                  bidiIsolate(labels.value(change.name, change.to)),
                )}
              </dd>
            ) : (
              <>
                <Items
                  message="changeAdded"
                  items={change.added.map((item) => bidiIsolate(labels.value(change.name, item)))}
                />
                <Items
                  message="changeRemoved"
                  items={change.removed.map((item) => bidiIsolate(labels.value(change.name, item)))}
                />
              </>
            )}
          </div>
        ))}
      </dl>
      {unknown.length > 0 && (
        <p class="remark">{translate('importUnknown', listed(unknown.map(bidiIsolate)))}</p>
      )}
      <div class="buttons">
        <button type="button" class="button button-main" onClick={onApply}>
          {translate('importApply')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {translate('cancel')}
        </button>
      </div>
    </section>
  );
}

function Items({ message, items }: { message: 'changeAdded' | 'changeRemoved'; items: string[] }) {
  const { translate, plural, list } = useStrings();
  if (items.length === 0) return null;
  const rest = items.length - named;
  const shown = rest > 1 ? [...items.slice(0, named), plural('moreItems', rest)] : items;
  return <dd>{translate(message, list(shown))}</dd>;
}
