/** Who walks alone meets a small animal, squats down to it, takes it up and holds it close. Called by `journeys.ts`. */
import type { ActorKey } from '../../score/score.js';
import { parallax, perspective } from '../../stage/camera.js';
import { clamp, lerp, smooth } from '../../stage/painting/easing.js';
import { poseAt } from '../../stage/timeline.js';
import { wearsGlasses } from '../bystanders.js';
import { groundOf, REACH, seenAt } from '../camera.js';
import { haltedAt, quietFrom } from '../edits.js';
import { patternOf, stroked } from '../guests.js';
import type { Player, Scene, Telling } from '../scene.js';

/** How long the animal waits for them, and how long it is in the air, seconds. */
const WAITS = 0.2;
const LEAPS = 0.24;
/** When whoever has sunglasses puts them on it, seconds after it is taken up. */
const LENDS = 0.62;
/** Of its holder: how high the middle of whoever is held is, parts of their height, and how far before their middle. */
const HELD = { up: 0.42, forwards: 0.09 } as const;
/** How much closer the camera comes to who squats, and to two faces; how far it is lowered for that. */
const CLOSER = { squat: 0.26, close: 0.49, most: 2.7 } as const;
const LOWERED = 0.1;
/** How far below the frame's edge a crown is seen then, parts of its height, lest a head be cut off. */
const HEADROOM = 0.1;
/** Of how much more of a place is painted beside the frame the closer the camera is: so much may be seen. */
const BESIDE = 0.4;
/** Beyond the frame. */
const GONE = 3;

/** `drenched`: it was there before, and shivers until somebody comes. */
export function takenUp(
  scene: Scene,
  { actor, index }: Player,
  sprite: string,
  { halts = scene.turn, drenched = false }: { halts?: number; drenched?: boolean } = {},
): Telling {
  const { late, end, score, across } = scene;
  const lifts = late + 0.02;
  const stops = haltedAt(actor, halts, end);
  const { guest, side, reach } = stroked(scene, stops, sprite, halts - 0.4 - WAITS, drenched);
  const at = poseAt(stops, end);
  const { x, depth } = guest.keys.at(-1)!;
  const key = (t: number, along: number, height: number): ActorKey => ({ t, x: along, depth, height, facing: -side });
  const high = actor.size * HELD.up;
  const arms = at.x + (side * HELD.forwards * actor.size) / across;
  const leaps = [0.25, 0.5, 0.75, 1].map((part) =>
    key(lifts + LEAPS * part, lerp(x, arms, part), high * Math.sin((part * Math.PI) / 2)),
  );
  const squats = quietFrom(haltedAt(actor, halts, end, side), halts);
  // The larger a head is, the less it takes to see two faces.
  const close = clamp(CLOSER.close / patternOf(actor).pictureHeight, 1.15, CLOSER.most);
  const { raised, aside } = facing(scene, at, actor.size, (at.x + arms) / 2, close);
  const closeness = (t: number): readonly [squat: number, holds: number] => [
    smooth((t - halts) / 0.6),
    smooth((t - lifts) / 0.6),
  ];
  return {
    actors: new Map([
      [
        index,
        {
          ...squats,
          acts: [
            ...squats.acts,
            { name: 'hold', start: lifts + LEAPS * 0.6, end: score.seconds, strength: 1, prop: { sprite } },
          ],
          reactions: [
            ...(squats.reactions ?? []),
            { name: 'pet', start: halts - 0.1, end: lifts + 0.22, reach },
            { name: 'cradle', start: lifts + 0.1, end },
            ...(wearsGlasses(actor) ? [{ name: 'lend' as const, start: lifts + LENDS, end }] : []),
          ],
        },
      ],
    ]),
    guests: [
      {
        ...guest,
        keys: [
          ...(drenched ? guest.keys : guest.keys.slice(0, -1)),
          key(lifts, x, 0),
          ...leaps,
          key(lifts + LEAPS + 0.02, GONE, 0),
        ],
        reactions: [
          ...(drenched ? [{ name: 'shiver' as const, start: 0, end: halts - 0.5 }] : []),
          { name: 'look-up', start: halts - 0.5, end: halts + 0.2, plain: true },
          { name: 'yum', start: halts + 0.2, end: lifts, plain: true },
        ],
      },
    ],
    nearer: (t) => {
      const [squat, holds] = closeness(t);
      return 1 + CLOSER.squat * squat * (1 - holds) + (close - 1) * holds;
    },
    aside: (t) => aside * closeness(t)[1],
    raised: (t) => {
      const [squat, holds] = closeness(t);
      // As much of the way as a head takes to the frame's edge.
      const nearer = 1 + (close - 1) * holds;
      const part = (1 - 1 / nearer) / (1 - 1 / close);
      return raised * part - LOWERED * squat * (1 - part);
    },
  };
}

/** How far a camera that comes so `close` to who stands at a place goes up and aside: two faces are to be in the frame. */
function facing(
  { score }: Scene,
  { x, depth }: Pick<ActorKey, 'x' | 'depth'>,
  size: number,
  middle: number,
  close: number,
): { raised: number; aside: number } {
  const [far, front] = groundOf(score);
  const near = parallax(depth);
  const zoom = 1 + (close - 1) * lerp(0.3, 1, Math.min(1.3, depth));
  const crown = lerp(far, front, Math.min(1, depth)) - size * perspective(depth);
  const reach = REACH.x + BESIDE * (1 - 1 / close);
  return {
    raised: Math.max(0, HEADROOM - seenAt(crown, zoom)) / near / zoom,
    // The storyteller's camera settles on who stands there as far as it may.
    aside: clamp(middle / near, -reach, reach) - clamp(x / near, -REACH.x, REACH.x),
  };
}
