/**
 * How painters of one film share its still pictures: each paints what nobody has begun, and hands it to the others.
 * Called by `layers.ts`; `painter.ts` carries the pictures between threads.
 */

import { tidy } from '../painting/tidy.js';
import { type Packed, type Painting, packed, unpacked } from './still-picture.js';

/** One painter's side of the sharing. */
export interface Sharing {
  /** The number of the next picture that nobody paints yet, whether there is one or not. */
  claim(): number;
  give(index: number, picture: Packed): void;
  /** Whether somebody gave it already. */
  has(index: number): boolean;
  /** Waits for what another painter has claimed; rejects when the film is given up. */
  take(index: number): Promise<Packed>;
}

/** Finds the picture of each number, painted here or there; each is asked for once. */
export function paintTogether(
  count: number,
  paint: (index: number) => Painting,
  sharing: Sharing | undefined,
): (index: number) => Promise<Painting> {
  if (!sharing) return async (index) => paint(index);
  const own = new Map<number, Painting>();
  return async (index) => {
    while (!own.has(index) && !sharing.has(index)) {
      const next = sharing.claim();
      if (next >= count) break;
      const painting = paint(next);
      own.set(next, painting);
      sharing.give(next, packed(painting));
      // What others gave meanwhile is heard of here.
      await tidy();
    }
    const mine = own.get(index);
    own.delete(index);
    return mine ?? unpacked(await sharing.take(index));
  };
}

export interface Exchange extends Sharing {
  /** Takes in what another painter gave. */
  receive(index: number, picture: Packed): void;
  /** Nobody gives any more: whoever waits is told the reason. */
  end(reason: Error): void;
}

/** One painter's side: `claims` counts for all painters of the film, `give` sends to the others. */
export function openExchange(claims: SharedArrayBuffer, give: Sharing['give']): Exchange {
  const counter = new Int32Array(claims);
  const received = new Map<number, Packed>();
  let ended: Error | undefined;
  let heard = (): void => {};
  return {
    claim: () => Atomics.add(counter, 0, 1),
    give,
    has: (index) => received.has(index),
    async take(index) {
      while (!received.has(index)) {
        if (ended) throw ended;
        await new Promise<void>((resolve) => {
          heard = resolve;
        });
      }
      const picture = received.get(index)!;
      received.delete(index);
      return picture;
    },
    receive(index, picture) {
      received.set(index, picture);
      heard();
    },
    end(reason) {
      ended = reason;
      heard();
    },
  };
}
