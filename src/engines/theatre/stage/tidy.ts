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
