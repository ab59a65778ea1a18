import type { Density } from './settings.ts';

/**
 * Tells of each name in reading order whether `density` underlines it: every one, or the first of its topic in each `section`, or on
 * the page. Ask only of names that the reader can see: who is asked of takes the place of those behind it.
 */
export function densityFilter(density: Density): (section: number | string, topic: string) => boolean {
  const seen = new Set<string>();
  return (section, topic) => {
    const place = density === 'section' ? `${section} ${topic}` : topic;
    const isFirst = !seen.has(place);
    seen.add(place);
    return isFirst || density === 'every';
  };
}
