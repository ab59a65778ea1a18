export interface RadioGroupProps<T extends string> {
  name: string;
  legend: string;
  values: readonly T[];
  value: T;
  onChange: (value: T) => void;
  /** What a value is called. */
  word: (value: T) => string;
  /** What it means, if that needs saying. */
  hint?: (value: T) => string;
}

/** One choice out of a few. */
export function RadioGroup<T extends string>(props: RadioGroupProps<T>) {
  const { name, legend, values, value, onChange, word, hint } = props;
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
            {word(option)}
            {hint && <span class="muted choice-hint">{hint(option)}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
