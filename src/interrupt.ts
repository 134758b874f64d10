/** What Ctrl-C means now: one meaning at a time, for a terminal's person. `main.ts` listens, `play` changes it. */
let meaning: () => void = () => {};

/** @param otherwise what Ctrl-C does while nothing else has been said. */
export function listenForInterrupt(otherwise: () => void): void {
  meaning = otherwise;
  process.on('SIGINT', () => meaning());
}

/** Gives Ctrl-C another meaning. @returns how to give it back the one it had. */
export function onInterrupt(act: () => void): () => void {
  const before = meaning;
  meaning = act;
  return () => {
    meaning = before;
  };
}
