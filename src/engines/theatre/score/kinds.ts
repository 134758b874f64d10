/** Who lives and what does not, by kind: asked by whoever seats, lays out or tells of a film's cast. */
import type { Kind } from '../reading.js';

export const THINGS: ReadonlySet<Kind> = new Set(['object', 'food', 'ball', 'plant']);
export const VEHICLES: ReadonlySet<Kind> = new Set(['vehicle', 'boat', 'aircraft']);

export const isLiving = (kind: Kind): boolean => !THINGS.has(kind) && !VEHICLES.has(kind);
