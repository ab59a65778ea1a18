/**
 * Classes of code units; they decide where a name may begin and end. `gap`: between words. `word`: letters and digits of
 * scripts that put spaces between words. `katakana`: a run of it is a word. `open`: Han and Hiragana, where words have
 * no visible boundaries. `vanishing`: looked through.
 */
export const unitClass = { gap: 0, word: 1, katakana: 2, open: 3, vanishing: 4 } as const;
export type UnitClass = (typeof unitClass)[keyof typeof unitClass];
