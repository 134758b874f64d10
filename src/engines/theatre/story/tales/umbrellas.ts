/**
 * Who walks under an umbrella comes from far off, skips over a puddle, finds a small animal in the rain and takes it up under
 * the umbrella. Called by `journeys.ts`.
 */
import type { Actor, CameraKey } from '../../score/score.js';
import { parallax, perspective } from '../../stage/camera.js';
import { lerp, smooth } from '../../stage/painting/easing.js';
import { poseAt } from '../../stage/timeline.js';
import { groundOf, seenAt } from '../camera.js';
import { effect, leaping, moved, quietFrom, reacting } from '../edits.js';
import { wondersOf } from '../places.js';
import type { Player, Scene, Telling } from '../scene.js';
import { takenUp } from './embraces.js';

/** Where the way begins and ends: depths, and stage widths against the way it goes. */
const FAR = { depth: 0.18, behind: 0.31 } as const;
const NEAR = { depth: 0.68, behind: 0.08 } as const;
/** When a skip begins and ends, parts of the way, and how high it is, actor units. */
const SKIP = { from: 0.57, to: 0.8, high: 0.1 } as const;
/** How close the camera comes to the two on the ground and to both under the umbrella, and what is seen over that, of its owner's height. */
const CLOSE = { low: 1.2, both: 1.34 } as const;
const CANOPY = 1.3;
/** Where the top of it is seen then, part of the frame: torn paper has its edge over that. */
const TOP = 0.07;
const KEY_SECONDS = 0.25;
/** Of what splashes out of a puddle, compared with what leaps out of the sea. */
const PUDDLE = 0.42;
/** How long before whoever walks stops they see who sits there, seconds. */
const SEES = 0.38;
/** When the light breaks through, seconds after the animal is taken up. */
const BREAKS = 0.4;
/** What makes wet whoever has no umbrella. */
const FALLING = /rain|storm|snow/;

export function sheltered(scene: Scene, walker: Player, sprite: string): Telling {
  const { turn, late, end, score } = scene;
  const drenched = FALLING.test(score.set.weather);
  const halts = turn - 0.1;
  const ahead = poseAt(walker.actor, turn).facing < 0 ? -1 : 1;
  const came = walking(walker.actor, ahead, halts - 0.3, end);
  const [takes, lands] = [SKIP.from * halts, SKIP.to * halts];
  const skips = drenched ? leaping(came, takes, lands, SKIP.high, end) : came;
  const sees = reacting(quietFrom(skips, halts - 0.3), 'startle', halts - SEES, halts + 0.15);
  const puddle = poseAt(came, lands);
  const telling = takenUp(scene, { ...walker, actor: sees }, sprite, { halts, drenched });
  return {
    ...telling,
    camera: closingIn(scene, sees, halts),
    ...(drenched && {
      effects: [
        effect('splash', lands - 0.05, lands + 0.6, { x: puddle.x, height: 0, depth: puddle.depth, size: PUDDLE }),
        // Light breaks through at last, where there is any.
        ...wondersOf(score)
          .filter((name) => name === 'rainbow')
          .map((name) => effect(name, late + BREAKS, end)),
      ],
    }),
  };
}

/** From the far end of the place towards us until `stops`. */
const walking = (actor: Actor, ahead: number, stops: number, end: number): Actor =>
  moved(actor, end, (key) => {
    const gone = smooth(Math.min(1, key.t / stops) * 0.5) * 2 * 0.4 + 0.6 * Math.min(1, key.t / stops);
    return {
      ...key,
      x: -ahead * lerp(FAR.behind, NEAR.behind, gone),
      depth: lerp(FAR.depth, NEAR.depth, gone),
      height: 0,
      facing: ahead,
    };
  });

/** The whole place at first; then closer to two who are low, and to both under the umbrella. */
function closingIn({ score, late, end }: Scene, actor: Actor, halts: number): CameraKey[] {
  const { x, depth } = poseAt(actor, end);
  const [far, front] = groundOf(score);
  const near = parallax(depth);
  const zoomOf = (close: number): number => 1 + (close - 1) * lerp(0.3, 1, depth);
  const top = lerp(far, front, depth) - CANOPY * actor.size * perspective(depth);
  const both = Math.min(CLOSE.both, Math.max(1, 0.9 / (CANOPY * actor.size * perspective(depth))));
  const raised = Math.max(0, TOP - seenAt(top, zoomOf(both))) / near / zoomOf(both);
  const count = Math.round(score.seconds / KEY_SECONDS);
  return Array.from({ length: count + 1 }, (_, index): CameraKey => {
    const t = (index * score.seconds) / count;
    const [low, holds] = [smooth((t - halts) / 0.6), smooth((t - late - 0.05) / 0.6)];
    return {
      t,
      x: (x / near) * 0.6 * low,
      y: lerp(0, raised, holds) - 0.02 * low * (1 - holds),
      zoom: 1.015 + (CLOSE.low - 1.015) * low * (1 - holds) + (both - 1.015) * holds,
      roll: 0,
    };
  });
}
