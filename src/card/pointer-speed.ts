import type { Point } from '../core/placement.ts';

/**
 * The pointer's speed in CSS pixels per millisecond, over its last two samples. Where the browser coarsens its clock
 * so much that samples share a time, the speed is unknown and counts as 0: the gate that it feeds stays open (10ten
 * does the same).
 */
export function pointerSpeed(): { add(point: Point, at: number): number } {
  let last: { point: Point; at: number } | undefined;
  let before: { point: Point; at: number } | undefined;
  return {
    add(point, at) {
      before = last;
      last = { point, at };
      if (!before || at <= before.at) return 0;
      const distance = Math.hypot(point.x - before.point.x, point.y - before.point.y);
      // After a rest the first sample covers the rest as well; a jump by a warp or a driver is no movement.
      return at - before.at > 200 ? 0 : distance / (at - before.at);
    },
  };
}
