import type { Mention } from '../core/spotting/resolve.ts';

/** Why a name was underlined, in the reader's language. */
export function explain(
  { reason }: Mention,
  translate: (key: string, ...substitutions: string[]) => string,
): string[] {
  switch (reason.kind) {
    case 'name':
      return [translate('whyName')];
    case 'cue':
      return [translate('whyCue', reason.cue)];
    case 'named-on-page':
      return [translate('whyNamedOnPage')];
    case 'page-subject':
      return [translate('whyPageSubject')];
  }
}
