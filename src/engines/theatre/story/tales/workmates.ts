/** Several who work side by side: a box between them opens, and each of them takes it otherwise. Called by `deeds.ts`. */
import type { ReactionName } from '../../score/happenings.js';
import type { Actor, ActorKey } from '../../score/score.js';
import { perspective } from '../../stage/camera.js';
import { lerp, smooth } from '../../stage/painting/easing.js';
import { crownOf } from '../../stage/riding/mounts.js';
import { rigFor } from '../../stage/rigs.js';
import { poseAt } from '../../stage/timeline.js';
import { effect, quietFrom, reacting } from '../edits.js';
import { BOX_SIZE, boxed, guest } from '../guests.js';
import { isIndoors } from '../places.js';
import type { Player, Scene, Telling } from '../scene.js';

/** What a workshop builds. */
const OF_BENCHES = ['1f921', '1f425', '1f431', '1f98a'] as const;
const BENCH = 'prop-bench';
const COUNTER = 'prop-workbench';
/** How high a counter is, heights of who stands behind it, and how much nearer than they. */
const COUNTER_UP = 0.33;
const BEFORE = 0.012;
/** What stands on its edge is so much lower, since it is nearer. */
const ON_COUNTER = 0.1;
/** How much closer the camera is to hands at work, and comes: startled faces are what it is about. */
const HANDS_CLOSER = 0.07;
/** Colleagues stand no further apart, stage widths, and so far where the box is; a narrow stage has no room for a close row. */
const ROWS = {
  wide: { colleagues: 0.19, aboutBox: 0.32, facesCloser: 0.3 },
  narrow: { colleagues: 0.22, aboutBox: 0.35, facesCloser: 0.16 },
} as const;
const rowOf = ({ across }: Scene) => (across > 1.4 ? ROWS.wide : ROWS.narrow);
/** From when on the box shakes, part of the time until it opens. */
const RATTLES = 0.45;
/** How they take it: one throws up the arms, one hides, one marvels. */
const TAKEN: readonly ReactionName[] = ['startle', 'duck', 'wonder'];
/** How they take it in the end: one laughs, one finds a hat on its head, one cheers for that. */
const ENDS: readonly ReactionName[] = ['cheer', 'hatted', 'cheer'];
const HAT_SIZE = 0.17;
/** Seconds: from one's start to the next one's; after its fall when the hat is on; and how much later each of them laughs. */
const STAGGERED = 0.12;
const HAT_LANDS = 0.22;
const LAUGHS = [0.08, 0, 0.3] as const;

/** A box stands between those who work; what is in it springs up all of a sudden and they start; a hat that flew out with it lands on one. */
export function misfired(scene: Scene, doers: readonly Player[]): Telling {
  const { turn, late, end, score } = scene;
  const indoors = isIndoors(score);
  const inOrder = together(scene, doers, indoors);
  const middle = inOrder.length >> 1;
  const [a, b] = [poseAt(inOrder[middle - 1]!.actor, turn), poseAt(inOrder[middle]!.actor, turn)];
  const x = (a.x + b.x) / 2;
  const near = Math.max(a.depth, b.depth);
  const depth = indoors ? near + BEFORE : Math.min(1.05, near + 0.1);
  const up = indoors ? (COUNTER_UP - ON_COUNTER) * inOrder[middle]!.actor.size : 0;
  const rattles = turn * RATTLES;
  // Where the head of one on four legs is, a hat cannot know.
  const hatted = indoors && rigFor(inOrder[middle]!.actor).build !== 'legged';
  const actors = inOrder.map(({ index, actor }, place): [number, Actor] => {
    const towards = Math.sign(x - poseAt(actor, turn).x) || 1;
    const prods = indoors && place === middle;
    const stopped = quietFrom(actor, turn);
    const bench = indoors
      ? place === middle && { sprite: COUNTER, start: 0 }
      : // The bench stays.
        { sprite: BENCH, start: turn };
    const looks = {
      ...stopped,
      keys: [
        ...stopped.keys,
        ...[rattles - 0.12, rattles].map((t) => ({ ...poseAt(stopped, t), t })),
        { ...poseAt(stopped, end), t: end },
      ]
        .map((key) => (key.t >= rattles ? { ...key, facing: towards } : key))
        .toSorted((one, other) => one.t - other.t),
      acts: [
        ...stopped.acts,
        ...(bench
          ? [{ name: 'work' as const, start: bench.start, end, strength: 1, prop: { sprite: bench.sprite } }]
          : []),
      ],
    };
    const apart = (Math.abs(x - poseAt(actor, turn).x) * scene.across) / (actor.size * perspective(depth));
    const reach: [number, number] = [
      apart - (BOX_SIZE / actor.size) * 0.42,
      COUNTER_UP + (BOX_SIZE / actor.size) * 0.45,
    ];
    const poking = {
      ...looks,
      reactions: [...(looks.reactions ?? []), { name: 'prod' as const, start: rattles + 0.1, end: turn, reach }],
    };
    const seen = prods ? poking : reacting(looks, 'glance', rattles, turn);
    const part = (place + 3 - (middle - 1)) % TAKEN.length;
    // One after the other; and who laughs at the hat waits until it is there.
    const starts = turn + part * STAGGERED;
    const ends = hatted ? late + HAT_LANDS + (ENDS[part] === 'hatted' ? -0.1 : LAUGHS[part]!) : late - 0.1;
    const taken = reacting(seen, indoors ? TAKEN[part]! : 'startle', starts, ends + 0.2);
    // From the one into the other: in between nobody's face is empty.
    return [index, reacting(taken, hatted ? ENDS[part]! : 'giggle', ends, end)];
  });
  return {
    actors: new Map(actors),
    guests: [
      boxed(scene, x, depth, turn, up, rattles),
      ...(hatted ? [hatFrom(scene, { x, up: up + BOX_SIZE, depth }, inOrder[middle]!.actor)] : []),
    ],
    effects: [
      effect('spring', turn - 0.05, end, {
        x,
        straight: true,
        height: (BOX_SIZE * 0.8 + up) * perspective(depth),
        sprite: scene.pick(OF_BENCHES.filter((sprite) => score.actors.every((one) => !one.sprite.startsWith(sprite)))),
      }),
    ],
    nearer: (t) => 1 + HANDS_CLOSER + (rowOf(scene).facesCloser - HANDS_CLOSER) * smooth((t - turn + 0.35) / 0.5),
  };
}

/** A party hat that flies out of the box and comes down on a head. */
function hatFrom({ turn, late, end }: Scene, box: { x: number; up: number; depth: number }, actor: Actor): Actor {
  const lands = late + HAT_LANDS;
  const at = poseAt(actor, end);
  const depth = at.depth + BEFORE / 4;
  const crown = crownOf(actor) - HAT_SIZE * 0.1;
  const key = (t: number, x: number, height: number): ActorKey => ({ t, x, depth, height, facing: 1 });
  const flies = [0.2, 0.4, 0.6, 0.8].map((part) =>
    key(
      lerp(turn, lands, part),
      lerp(box.x, at.x, part),
      lerp(box.up, crown, part) + 4 * part * (1 - part) * HAT_RISES,
    ),
  );
  return guest(
    'prop-party-hat',
    HAT_SIZE,
    [
      key(0, GONE, 0),
      key(turn - 0.02, GONE, 0),
      key(turn, box.x, box.up),
      ...flies,
      key(lands, at.x, crown),
      key(end, at.x, crown),
    ],
    { colour: 'pink' },
  );
}
/** How high the hat flies over the straight way, actor units; and a place beyond the frame. */
const HAT_RISES = 0.3;
const GONE = 3;

/** Those who work, from left to right, with no gap in their row but for the box, about the middle; behind a counter in one line. */
function together(scene: Scene, doers: readonly Player[], indoors: boolean): Player[] {
  const { turn } = scene;
  const { colleagues, aboutBox } = rowOf(scene);
  const inOrder = doers.toSorted((a, b) => poseAt(a.actor, turn).x - poseAt(b.actor, turn).x);
  const middle = inOrder.length >> 1;
  const places = inOrder.map(({ actor }) => poseAt(actor, turn).x);
  for (let place = 1; place < places.length; place++) {
    const before = places[place - 1]!;
    const apart = colleagues * (place === middle ? 1.2 : 1);
    if (indoors) places[place] = before + (place === middle ? aboutBox : colleagues);
    else places[place] = Math.min(places[place]!, before + apart);
  }
  const centre = (places[0]! + places.at(-1)!) / 2;
  const depth = Math.max(...inOrder.map(({ actor }) => poseAt(actor, turn).depth));
  return inOrder.map((doer, place) => {
    const shift = places[place]! - centre - poseAt(doer.actor, turn).x;
    // The counter goes with whoever is nearest.
    const row = depth - (place === middle ? 0 : BEFORE / 2);
    const keys = doer.actor.keys.map((key) => ({ ...key, x: key.x + shift, ...(indoors && { depth: row }) }));
    return { ...doer, actor: { ...doer.actor, keys } };
  });
}
