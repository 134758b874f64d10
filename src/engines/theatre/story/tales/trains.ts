/** A steam engine draws wagons, with passengers at their windows and one who is too tall. Called by `tell.ts` when the story is told. */
import type { Actor, Reaction, Score } from '../../score/score.js';
import { perspective } from '../../stage/camera.js';
import { type AspectOf, USUAL_ASPECT } from '../../stage/composition/aspects.js';
import { poseAt } from '../../stage/timeline.js';
import { OVERHEAD } from '../places.js';

const ENGINE = /^1f682/;
export const WAGON = 'prop-wagon';
/** So many that the whole train is seen. */
const WAGONS = 1;
/** Of the engine's size; the engine is no larger than this, so that its train is seen. */
const WAGON_PART = 0.8;
const LARGEST = 0.53;
const WAGON_ASPECT = 1.52;
const COUPLING = 0.97;
/** Who is too tall for its wagon, how tall, how high its feet are and how far ahead of its middle it stands, in its heights; it looks out over the roof. */
const TALL = { sprite: '1f992', size: 1.6, floor: 0.2, ahead: 0.15 } as const;
/** When it has sprung up out of its wagon, and when smoke gets in its face, parts of the film. */
const POPS_UP = 0.36;
const SMOKED = 0.47;

/** @param already what other scenes of the film showed: whoever is too tall is a joke for one of them. */
export function coupled(
  score: Score,
  across: number,
  aspectOf: AspectOf = () => USUAL_ASPECT,
  already: Set<unknown> = new Set(),
): Score {
  const [engine] = score.actors;
  if (!engine || score.actors.length !== 1 || !ENGINE.test(engine.sprite) || score.guests || score.frame) return score;
  if (engine.keys.some(({ height }) => height > 0.05) || !isLevel(engine)) return score;
  const size = Math.min(engine.size, LARGEST);
  const wide = (part: Actor['size'], aspect: number): number =>
    (part * perspective(engine.keys[0]!.depth) * aspect) / across;
  const wagonSize = size * WAGON_PART;
  // Whoever sits in the train sees what happens over it.
  const wonder = score.effects?.find(({ name }) => OVERHEAD.has(name));
  const seen = wonder ? gasping(wonder.start + 0.2, score.seconds) : [];
  const isOld = already.has(TALL.sprite);
  already.add(TALL.sprite);
  const guests = Array.from({ length: isOld ? WAGONS + 1 : WAGONS }, (_, index): Actor => {
    const behind = wide(size, aspectOf(engine.sprite)) / 2 + wide(wagonSize, WAGON_ASPECT) * (index + 0.5);
    return {
      sprite: WAGON,
      name: '',
      size: wagonSize,
      colour: index ? 'blue' : 'green',
      keys: engine.keys.map((key) => ({
        ...key,
        x: key.x - Math.sign(key.facing || -1) * behind * COUPLING,
        depth: key.depth - 0.002 * (index + 1),
      })),
      acts: [],
      reactions: seen,
      seed: (engine.seed + 1 + index) >>> 0,
    };
  });
  const [wagon] = guests;
  const [popped, smoked] = [score.seconds * POPS_UP, score.seconds * SMOKED];
  const tall: Actor = {
    sprite: TALL.sprite,
    name: '',
    size: wagonSize * TALL.size,
    keys: wagon!.keys.map((key) => ({
      ...key,
      x: key.x + (Math.sign(key.facing || -1) * wagonSize * TALL.ahead) / across,
      depth: key.depth - 0.001,
      height: wagonSize * TALL.floor,
    })),
    acts: [],
    seed: (engine.seed + 7) >>> 0,
    reactions: [
      { name: 'pop-up', start: 0, end: popped },
      { name: 'giggle', start: popped - 0.2, end: smoked },
      { name: 'sooty', start: smoked, end: score.seconds },
    ],
  };
  return {
    ...score,
    actors: [{ ...engine, size, reactions: [...seen, ...whistling(score.seconds, wonder?.start)] }],
    guests: isOld ? guests : [tall, ...guests],
    // What blows about would be between us and the joke.
    ...(score.effects && { effects: score.effects.filter(({ name }) => OVERHEAD.has(name)) }),
  };
}

/** It keeps its depth and its way round, as a train on its rails does. */
function isLevel({ keys, ...engine }: Actor): boolean {
  const first = poseAt({ ...engine, keys }, 0);
  return keys.every(({ depth, facing }) => Math.abs(depth - first.depth) < 0.04 && facing * first.facing > 0);
}

/** It whistles early on and for joy at the end. */
function whistling(end: number, wonder = end * 0.45): Reaction[] {
  const glad = Math.min(end - 0.8, wonder + 0.9);
  return [
    { name: 'toot', start: Math.min(0.5, end * 0.1), end: Math.max(0.6, Math.min(wonder - 0.1, 2)) },
    { name: 'toot', start: glad, end },
  ];
}

/** They look up and gasp, and then are glad. */
function gasping(from: number, end: number): Reaction[] {
  if (from + 1.3 > end) return [];
  return [
    { name: 'look-up', start: from, end: from + 1.3, plain: true },
    { name: 'giggle', start: from + 1.3, end, plain: true },
  ];
}
