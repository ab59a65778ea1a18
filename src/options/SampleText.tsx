import type { Density, Underline } from '../core/settings.ts';
import { useStrings } from '../ui/strings.ts';
import { samplePieces } from './sample.ts';

/** A few lines of an article as they would look with these settings. */
export function SampleText({ underline, density }: { underline: Underline; density: Density }) {
  const { translate } = useStrings();
  const sections = [
    { heading: translate('sampleHeading1'), text: translate('sampleText1') },
    { heading: translate('sampleHeading2'), text: translate('sampleText2') },
  ];
  const pieces = samplePieces(
    sections.map(({ text }) => text),
    density,
  );
  return (
    <figure class="sample">
      <figcaption class="section-title">{translate('sampleTitle')}</figcaption>
      {sections.map(({ heading }, index) => (
        <div key={heading}>
          <p class="sample-heading">{heading}</p>
          <p>
            {pieces[index]?.map(({ text, underlined }) =>
              underlined ? <span class={`sample-${underline}`}>{text}</span> : text,
            )}
          </p>
        </div>
      ))}
    </figure>
  );
}
