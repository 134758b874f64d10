/**
 * Left and right are the same to most captions. The director learnt only one of a film and its mirror image, so that it
 * need not choose; which of the two is shown, the seed says. Called by the director.
 */
import type { CaptionWord } from '../reading.js';
import { random } from '../stage/painting/random.js';
import type { Staging } from '../staging/staging.js';

const HANDED: ReadonlySet<string> = new Set([
  'to.left',
  'to.right',
  'rel.left_of',
  'rel.right_of',
  'camera.pan_left',
  'camera.pan_right',
]);
/** Far from what the director draws from the same seed. */
const OWN_STREAM = 0x3177;

/** Whether this take of a caption is to be seen in the mirror; never where it says left or right. */
export function isMirrored(caption: readonly CaptionWord[], seed: number): boolean {
  return !caption.some(({ concept }) => HANDED.has(concept)) && random((seed ^ OWN_STREAM) >>> 0)() < 0.5;
}

export function mirrored(staging: Staging): Staging {
  return {
    ...staging,
    camera: staging.camera.map((key) => ({ ...key, x: -key.x, roll: -key.roll })),
    actors: staging.actors.map((actor) => ({
      ...actor,
      keys: actor.keys.map((key) => ({ ...key, x: -key.x, facing: -key.facing })),
    })),
  };
}
