/** Two of whom one comes at the other. Built by `striking.ts`, asked by `coming.ts` and `outcomes.ts`. */
import type { Actor } from '../../score.js';
import { LIFELESS } from '../scene.js';
import type { Duo, Part } from './duo.js';

export interface Met {
  duo: Duo;
  one: Part;
  other: Part;
  /** Part of the film when it is reached. */
  hit: number;
  /** Where the other one is, and how high what it stands on. */
  spot: number;
  top: number;
  place: Actor | undefined;
}

const LIFELESS_TOO = /^(?:vehicle|aircraft|boat)$/;
export const isLiving = ({ player: { role } }: Part): boolean =>
  !LIFELESS.has(role.kind) && !LIFELESS_TOO.test(role.kind);
