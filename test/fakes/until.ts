/** Waiting for something to happen in a fake. */

const LOOK_EVERY_MS = 10;

export type Until = <T>(what: string, look: () => T | undefined | false, withinMs?: number) => Promise<T>;

/** @param seen what could be seen meanwhile: told where it does not happen in time. */
export function openUntil(seen: () => string): Until {
  return async (what, look, withinMs = 15_000) => {
    const untilMs = Date.now() + withinMs;
    for (;;) {
      const found = look();
      if (found) return found;
      if (Date.now() > untilMs) throw new Error(`Not within ${withinMs} ms: ${what}. Seen so far:\n${seen()}`);
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
  };
}
