/** Several who work side by side: a box between them opens, and each of them takes it otherwise. Called by `deeds.ts`. */
import type { Actor, ReactionName } from '../score.js';
import { perspective } from '../stage/camera.js';
import { smooth } from '../stage/easing.js';
import { poseAt } from '../stage/timeline.js';
import { effect, quietFrom, reacting } from './edits.js';
import { BOX_SIZE, boxed } from './guests.js';
import { isIndoors } from './places.js';
import type { Player, Scene, Telling } from './scene.js';

/** What a workshop builds. */
const OF_BENCHES = ['1f921', '1f425', '1f431', '1f98a'] as const;
const BENCH = 'prop-bench';
const COUNTER = 'prop-workbench';
/** How high a counter is, heights of who stands behind it, and how much nearer than they. */
const COUNTER_UP = 0.33;
const BEFORE = 0.012;
/** What stands on its edge is so much lower, since it is nearer. */
const ON_COUNTER = 0.1;
/** How much closer the camera comes: startled faces are what it is about. */
const FACES_CLOSER = 0.1;
/** Colleagues stand no further apart, stage widths, and so far where the box is. */
const COLLEAGUES = 0.25;
const ABOUT_BOX = 0.37;
/** From when on the box shakes, part of the time until it opens. */
const RATTLES = 0.45;
/** How they take it: one throws up the arms, one hides, one marvels. */
const TAKEN: readonly ReactionName[] = ['startle', 'duck', 'wonder'];

/** A box stands between those who work; what is in it springs up all of a sudden, they start, and then laugh. */
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
    const takes = indoors ? TAKEN[(place + 3 - (middle - 1)) % TAKEN.length]! : 'startle';
    return [index, reacting(reacting(seen, takes, turn, late + 0.15), 'giggle', late + 0.15, end)];
  });
  return {
    actors: new Map(actors),
    guests: [boxed(scene, x, depth, turn, up, rattles)],
    effects: [
      effect('spring', turn - 0.05, end, {
        x,
        straight: true,
        height: (BOX_SIZE * 0.8 + up) * perspective(depth),
        sprite: scene.pick(OF_BENCHES.filter((sprite) => score.actors.every((one) => !one.sprite.startsWith(sprite)))),
      }),
    ],
    nearer: (t) => 1 + FACES_CLOSER * smooth((t - turn + 0.35) / 0.5),
  };
}

/** Those who work, from left to right, with no gap in their row but for the box, about the middle; behind a counter in one line. */
function together({ turn }: Scene, doers: readonly Player[], indoors: boolean): Player[] {
  const inOrder = doers.toSorted((a, b) => poseAt(a.actor, turn).x - poseAt(b.actor, turn).x);
  const middle = inOrder.length >> 1;
  const places = inOrder.map(({ actor }) => poseAt(actor, turn).x);
  for (let place = 1; place < places.length; place++) {
    const before = places[place - 1]!;
    const apart = COLLEAGUES * (place === middle ? 1.2 : 1);
    if (indoors) places[place] = before + (place === middle ? ABOUT_BOX : COLLEAGUES);
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
