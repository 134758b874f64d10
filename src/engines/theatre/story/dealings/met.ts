/** Two of whom one comes at the other. Built by `striking.ts`, asked by `coming.ts` and `outcomes.ts`. */

import { isLiving as isLivingKind } from '../../score/kinds.js';
import type { Actor } from '../../score/score.js';
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

export const isLiving = ({ player: { role } }: Part): boolean => isLivingKind(role.kind);
