import { useStrings } from '../ui/strings.ts';

export interface RadioGroupProps<T extends string> {
  /** Also the stem of its messages: `<name>_<value>`, and `<name>_<value>_hint` where each value is explained. */
  name: string;
  legend: string;
  values: readonly T[];
  value: T;
  onChange: (value: T) => void;
  explained?: boolean;
}

/** One choice out of a few. */
export function RadioGroup<T extends string>(props: RadioGroupProps<T>) {
  const { name, legend, values, value, onChange, explained = false } = props;
  const { translate } = useStrings();
  return (
    <fieldset class="choice">
      <legend class="section-title">{legend}</legend>
      {values.map((option) => (
        <label key={option} class="tick">
          <input
            type="radio"
            name={name}
            value={option}
            checked={option === value}
            onChange={() => onChange(option)}
          />
          <span>
            {translate(`${name}_${option}`)}
            {explained && <span class="muted choice-hint">{translate(`${name}_${option}_hint`)}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
