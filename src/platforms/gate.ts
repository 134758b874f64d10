/** Keeps what is held in memory side by side to a size: films on their way. Used by deliveries. */

export type Gate = <T>(weight: number, run: () => Promise<T>) => Promise<T>;

/** Lets in what weighs so much together, in order; what alone weighs more goes alone. */
export function openGate(most: number): Gate {
  let inside = 0;
  const waiting: { weight: number; enter(): void }[] = [];
  const fits = (weight: number) => inside === 0 || inside + weight <= most;
  return async (weight, run) => {
    if (waiting.length === 0 && fits(weight)) inside += weight;
    else await new Promise<void>((enter) => waiting.push({ weight, enter }));
    try {
      return await run();
    } finally {
      inside -= weight;
      for (let next = waiting[0]; next && fits(next.weight); next = waiting[0]) {
        inside += next.weight;
        waiting.shift();
        next.enter();
      }
    }
  };
}
