/** Looks whether a request was cancelled while a stage works on it: render and compress stop then. */
import { CancelledError } from '../src/errors.js';
import type { StageRun } from './stage.js';

/** How soon a cancel is noticed. */
const LOOK_EVERY_MS = 250;

/** Runs `run` with a signal that aborts with a `CancelledError` once the request of `stage` is cancelled. */
export async function untilCancelled<T>(
  { isCancelled }: Pick<StageRun, 'isCancelled'>,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const look = setInterval(() => {
    isCancelled().then(
      (cancelled) => cancelled && controller.abort(new CancelledError()),
      // A queue that is away for a moment is asked again.
      () => {},
    );
  }, LOOK_EVERY_MS);
  try {
    return await run(controller.signal);
  } finally {
    clearInterval(look);
  }
}
