/** Collections that hold their newest entries alone, so that what a bot remembers does not grow with its years. */

interface Collection<Key> {
  size: number;
  keys(): Iterable<Key>;
  delete(key: Key): boolean;
}

/** Lets the oldest entries go until there are at most so many. */
export function trim<Key>(collection: Collection<Key>, most: number): void {
  for (const oldest of collection.keys()) {
    if (collection.size <= most) return;
    collection.delete(oldest);
  }
}

/** Remembers it. @returns false where it was remembered already. */
export function remember<Value>(set: Set<Value>, value: Value, most: number): boolean {
  if (set.has(value)) return false;
  set.add(value);
  trim(set, most);
  return true;
}
