import { useState } from 'preact/hooks';
import type { TopicList } from '../core/briefing.ts';
import { kindLabel } from '../ui/labels.ts';
import { SelectBox } from '../ui/SelectBox.tsx';
import { useStrings } from '../ui/strings.ts';
import { filterCount, noFilters, type SearchFilters } from './search-filters.ts';

export interface SearchFilterBarProps {
  filters: SearchFilters;
  /** What there is to choose from; `undefined` until it is known. */
  list: TopicList | undefined;
  onChange: (filters: SearchFilters) => void;
}

/** Order of the results, and, folded away, what they are narrowed to. */
export function SearchFilterBar({ filters, list, onChange }: SearchFilterBarProps) {
  const { translate, number } = useStrings();
  const count = filterCount(filters);
  const [open, setOpen] = useState(count > 0);
  return (
    <div class="filter-bar">
      <div class="filter-line">
        <button
          type="button"
          class="fold"
          aria-expanded={open}
          aria-controls="search-filters"
          onClick={() => setOpen(!open)}
        >
          {count > 0 ? translate('filtersOn', number(count)) : translate('filters')}
        </button>
        {count > 0 && (
          <button
            type="button"
            class="link filters-clear"
            onClick={() => onChange({ ...noFilters, sort: filters.sort })}
          >
            {translate('filtersClear')}
          </button>
        )}
        <label class="sort">
          <span class="visually-hidden">{translate('sortBy')}</span>
          <SelectBox>
            <select
              class="select"
              value={filters.sort}
              onChange={(event) =>
                onChange({ ...filters, sort: event.currentTarget.value === 'date' ? 'date' : 'relevance' })
              }
            >
              <option value="relevance">{translate('sortRelevance')}</option>
              <option value="date">{translate('sortDate')}</option>
            </select>
          </SelectBox>
        </label>
      </div>
      <div id="search-filters" class="filters" hidden={!open}>
        {open && <Filters filters={filters} list={list} onChange={onChange} />}
      </div>
    </div>
  );
}

/** Without it, Chromium takes years of six digits, with which nothing can be asked. */
const latest = '9999-12-31';

function Filters({ filters, list, onChange }: SearchFilterBarProps) {
  const { translate, language } = useStrings();
  const order = new Intl.Collator(language).compare;
  const topics = (list?.topics ?? []).toSorted((one, other) => order(one.label, other.label));
  const set = (change: Partial<SearchFilters>) => onChange({ ...filters, ...change });
  return (
    <>
      <Choice
        label={translate('filterKind')}
        value={filters.kind}
        options={Object.keys(list?.kinds ?? {}).map((kind) => [
          kind,
          kindLabel(kind, translate, list?.kinds),
        ])}
        onChange={(kind) => set({ kind })}
      />
      <Choice
        label={translate('filterTopic')}
        value={filters.topic}
        options={topics.map(({ id, label }) => [id, label])}
        onChange={(topic) => set({ topic })}
      />
      <label class="filter">
        <span>{translate('filterFrom')}</span>
        <input
          type="date"
          class="select"
          max={latest}
          value={filters.from}
          onChange={(event) => set({ from: event.currentTarget.value })}
        />
      </label>
      <label class="filter">
        <span>{translate('filterTo')}</span>
        <input
          type="date"
          class="select"
          max={latest}
          value={filters.to}
          onChange={(event) => set({ to: event.currentTarget.value })}
        />
      </label>
    </>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  /** Values and what readers see of them. */
  options: [string, string][];
  onChange(value: string): void;
}

/** One of several, or any. */
function Choice({ label, value, options, onChange }: ChoiceProps) {
  const { translate } = useStrings();
  return (
    <label class="filter">
      <span>{label}</span>
      <SelectBox>
        <select class="select" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          <option value="">{translate('filterAny')}</option>
          {options.map(([id, text]) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
        </select>
      </SelectBox>
    </label>
  );
}
