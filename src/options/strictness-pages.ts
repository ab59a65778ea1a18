import type { Strictness } from '../core/settings.ts';

/**
 * Pages that differ in what they have to do with the subject, as examples of what the slider does: the message
 * `page_<id>`, and the settings that mark it. A test reads such pages with the spotter, so that this stays true.
 */
export const strictnessPages = [
  { id: 'about', markedBy: ['strict', 'balanced', 'generous'] },
  { id: 'touching', markedBy: ['balanced', 'generous'] },
  { id: 'passing', markedBy: ['generous'] },
] as const satisfies { id: string; markedBy: Strictness[] }[];
