import type { Mention } from '../core/spotting/resolve.ts';

const messages: Record<Mention['reason']['kind'], string> = {
  name: 'whyName',
  cue: 'whyCue',
  'named-on-page': 'whyNamedOnPage',
  'page-subject': 'whyPageSubject',
};

/** Why a name was underlined, in the reader's language. */
export function whyUnderlined(
  { reason }: Mention,
  translate: (key: string, ...substitutions: string[]) => string,
): string[] {
  return [translate(messages[reason.kind], ...('cue' in reason ? [reason.cue] : []))];
}
