import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ArticleView } from '../core/briefing.ts';
import { type CitationFormat, citation, citationFormats, files } from '../core/citation/formats.ts';
import type { Passage } from '../core/pack.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { download } from '../ui/download.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useStrings } from '../ui/strings.ts';
import { articleCitation, type CitationScope, passageCitation, scopes } from './cite.ts';

export interface CiteDialogProps {
  view: ArticleView;
  /** The passage to cite; the whole article without one. */
  passage?: Passage | undefined;
  onClose: () => void;
}

/** A citation in the format that the reader wants, to copy or to keep as a file. */
export function CiteDialog({ view, passage, onClose }: CiteDialogProps) {
  const strings = useStrings();
  const { translate } = strings;
  const [scope, setScope] = useState<CitationScope>('sources');
  const [format, setFormat] = useState<CitationFormat>('plain');
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const input = passage ? passageCitation(view, passage, strings) : articleCitation(view, scope, strings);
  const text = citation(format, input);
  const { ending, type } = files[format];
  return (
    <dialog class="cite" ref={dialog} aria-labelledby="cite-title" onClose={onClose}>
      <header class="cite-head">
        <h2 id="cite-title">{translate(passage ? 'citePassage' : 'citeArticle')}</h2>
        <IconButton icon="close" label={translate('close')} onClick={() => dialog.current?.close()} />
      </header>
      {!passage && (
        <Choices
          legend={translate('citeScope')}
          name="citeScope"
          choices={scopes}
          chosen={scope}
          onChoose={setScope}
          word={(choice) => translate(`citeScope_${choice}`)}
        />
      )}
      <Choices
        legend={translate('citeFormat')}
        name="citeFormat"
        choices={citationFormats}
        chosen={format}
        onChoose={setFormat}
        word={(choice) => translate(`citeFormat_${choice}`)}
      />
      <div class="cite-frame">
        <textarea
          class="cite-text"
          aria-label={translate('citationText')}
          dir="auto"
          rows={10}
          readOnly
          spellcheck={false}
          value={text}
        />
      </div>
      <div class="cite-actions">
        <CopyButton label={translate('copy')} text={() => text} labelled />
        <button
          type="button"
          class="button"
          onClick={() => download(`${view.article.id}.${ending}`, type, text)}
        >
          {translate('download')}
        </button>
      </div>
    </dialog>
  );
}

interface ChoicesProps<T extends string> {
  legend: string;
  name: string;
  choices: readonly T[];
  chosen: T;
  onChoose: (choice: T) => void;
  /** What a choice is called. */
  word: (choice: T) => string;
}

function Choices<T extends string>({ legend, name, choices, chosen, onChoose, word }: ChoicesProps<T>) {
  return (
    <fieldset class="cite-choices">
      <legend class="section-title">{legend}</legend>
      {choices.map((choice) => (
        <label key={choice}>
          <input type="radio" name={name} checked={choice === chosen} onChange={() => onChoose(choice)} />
          {word(choice)}
        </label>
      ))}
    </fieldset>
  );
}
