import { choices, type Strictness } from '../core/settings.ts';
import { Icon } from '../ui/icons.tsx';
import { useStrings } from '../ui/strings.ts';
import { strictnessPages } from './strictness-pages.ts';

/** How sure the page gate must be, from strict to generous, with what that does to three pages. */
export function StrictnessSlider({
  value,
  onChange,
}: {
  value: Strictness;
  onChange: (value: Strictness) => void;
}) {
  const { translate } = useStrings();
  const values = choices.strictness;
  return (
    <div class="strictness">
      <label class="section-title" for="strictness">
        {translate('strictness')}
      </label>
      <input
        id="strictness"
        type="range"
        min={0}
        max={values.length - 1}
        step={1}
        value={values.indexOf(value)}
        aria-valuetext={translate(`strictness_${value}`)}
        aria-describedby="strictness-effect"
        onInput={(event) => {
          const chosen = values[event.currentTarget.valueAsNumber];
          if (chosen) onChange(chosen);
        }}
      />
      <div class="strictness-ends muted" aria-hidden="true">
        <span>{translate('strictnessStrict')}</span>
        <span>{translate('strictnessGenerous')}</span>
      </div>
      <div id="strictness-effect">
        <p>
          <strong>{translate(`strictness_${value}`)}</strong>{' '}
          <span class="muted">{translate(`strictness_${value}_hint`)}</span>
        </p>
        <ul class="effects">
          {strictnessPages.map(({ id, markedBy }) => {
            const isMarked = (markedBy as readonly Strictness[]).includes(value);
            return (
              <li key={id} data-marked={isMarked}>
                <Icon name={isMarked ? 'check' : 'close'} />
                <span>{translate(`page_${id}`)}</span>
                <span class="effect">{translate(isMarked ? 'pageMarked' : 'pageLeftAlone')}</span>
              </li>
            );
          })}
        </ul>
        <p class="muted">{translate('strictnessUnmistakable')}</p>
      </div>
    </div>
  );
}
