/** Names as the pack's editors write them; see docs/pack-format.md. */

/** `strong` stands alone, `weak` needs support, `hint` is never underlined but helps the page gate. */
export type Strength = 'strong' | 'weak' | 'hint';
/** `exact`: as spelled; `initial`: the first letter is a capital; `any`. */
export type CaseRule = 'exact' | 'initial' | 'any';

export interface NameEntry {
  text: string;
  strength?: Strength;
  /** Words or phrases one of which must stand close by (or the topic be named in full elsewhere on the page). */
  near?: string[];
  /** Words or phrases that veto the name when they stand close by or around it. */
  not?: string[];
  /** How it inflects, word by word: `Росси|я|и|ю` or `Федераци*`. */
  form?: string;
  case?: CaseRule;
}
