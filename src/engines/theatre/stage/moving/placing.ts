/** How acts put hands and feet somewhere. Called by them, and by what is mounted and embraced. */
import type { Placed } from '../body.js';

/** Puts a hand or foot somewhere; what an earlier act wanted gives way by as much. */
export function put(limb: Placed, x: number, y: number, k: number): void {
  const share = limb.k + k === 0 ? 0 : k / Math.max(k, limb.k + k * (1 - limb.k));
  limb.x += (x - limb.x) * (limb.k === 0 ? 1 : share);
  limb.y += (y - limb.y) * (limb.k === 0 ? 1 : share);
  limb.k = Math.max(limb.k, k);
  limb.loose = false;
}
