/** One after the other, by a key. Used by admission. */

const lanes = new WeakMap<object, Map<string, Promise<unknown>>>();

/** Does the work when all that was to be done for this owner under this key before has ended, well or badly. */
export async function inTurn<Result>(owner: object, key: string, work: () => Promise<Result>): Promise<Result> {
  const last = lanes.get(owner) ?? new Map<string, Promise<unknown>>();
  lanes.set(owner, last);
  const mine = (last.get(key) ?? Promise.resolve()).then(work, work);
  last.set(key, mine);
  try {
    return await mine;
  } finally {
    if (last.get(key) === mine) last.delete(key);
  }
}
