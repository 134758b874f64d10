/**
 * Who asks first is served first, and the work behind an answer does not begin while others still wait for their
 * acknowledgement: that has three seconds, the work has not. Used by the receiver.
 */

/** Where acknowledgements never cease to come, work begins this long after its own event all the same. */
const PATIENCE_MS = 2500;

/** @returns runs `acknowledge` at once; resolves with what it gives when the turn of its event has come. */
export function openTurns(): <T>(acknowledge: () => Promise<T>) => Promise<T> {
  let waiting = 0;
  const calls: (() => void)[] = [];
  let before = Promise.resolve();

  return async (acknowledge) => {
    waiting++;
    const acknowledged = acknowledge().finally(() => {
      waiting--;
      if (waiting === 0) for (const call of calls.splice(0)) call();
    });
    const { promise: patience, stop } = pause(PATIENCE_MS);
    const mine = before.then(() => Promise.race([allAcknowledged(), patience])).then(stop);
    before = mine;
    const made = await acknowledged;
    await mine;
    return made;
  };

  function allAcknowledged(): Promise<void> {
    return waiting === 0
      ? Promise.resolve()
      : new Promise((resolve) => {
          calls.push(resolve);
        });
  }
}

function pause(ms: number): { promise: Promise<void>; stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  const promise = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  return { promise, stop: () => clearTimeout(timer) };
}
