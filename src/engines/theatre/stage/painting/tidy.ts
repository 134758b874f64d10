/** Gives back what pictures leave behind. Called after each frame, and between the pictures of a stage that is opened. */

/**
 * Collects the young garbage, which takes a twentieth of a millisecond, and lets Node free what lay behind it. The
 * collector does not know how large pixels that were read back are and comes too late: megabytes for each frame of the
 * last second. Only waits where the process was not started with `--expose-gc`.
 */
export async function tidy(): Promise<void> {
  globalThis.gc?.({ type: 'minor' });
  await new Promise((resolve) => setImmediate(resolve));
}

/** Frames of so many pixels are worth the time that keeping few of them takes. */
export const isLarge = ({ width, height }: { width: number; height: number }): boolean => width * height >= 1_000_000;

/**
 * Collects all garbage once a stage of large pictures is open: what painters handed each other was held a while, counts
 * as old, and would stay for half of the film, a hundred megabytes.
 */
export function sweep(frame: { width: number; height: number }): void {
  if (isLarge(frame)) globalThis.gc?.();
}
