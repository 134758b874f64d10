/** Stages what is taught: pictures in an order that explains, instead of a tale. Called by `tell.ts`. */
import type { Reading } from '../../reading.js';
import type { Actor, Score } from '../../score/score.js';
import { OCCASIONS } from '../occasions/table.js';
import { boardOf, type Lesson } from './board.js';
import { abduction, hareAndTortoise, tornado } from './fables.js';
import { gravity, magnet, sums } from './forces.js';
import { bees, dinosaurs, evolution, foodChain, photosynthesis } from './life.js';
import { dayAndNight, lunarEclipse, moonOrbit, rainbow, solarEclipse, solarSystem, waterCycle } from './nature.js';
import { letter, thingsSum } from './numbers.js';
import { inRows } from './rows.js';
import { showcase } from './showcases.js';
import { halfAndHalf, inCup, onLegs, treeOf } from './surreal.js';
import { cinderella, humptyDumpty, redRidingHood, snowWhite, threeLittlePigs } from './tales.js';
import { journeyToTheWest, monkeyKing, moonLady, nezha } from './tales-eastern.js';
import { alice, frankenstein, frogPrince, genie, pinocchio } from './tales-of-books.js';

/** What is not here is told as any other scene, with its words over it. */
const LESSONS: Readonly<Record<string, Lesson>> = {
  ...inRows,
  ...OCCASIONS,
  showcase,
  'things-sum': thingsSum,
  letter,
  'in-cup': inCup,
  'tree-of': treeOf,
  'on-legs': onLegs,
  'half-and-half': halfAndHalf,
  'water-cycle': waterCycle,
  rainbow,
  'solar-system': solarSystem,
  'moon-orbit': moonOrbit,
  'day-and-night': dayAndNight,
  'solar-eclipse': solarEclipse,
  'lunar-eclipse': lunarEclipse,
  gravity,
  magnet,
  sums,
  photosynthesis,
  'food-chain': foodChain,
  evolution,
  dinosaurs,
  bees,
  'hare-and-tortoise': hareAndTortoise,
  tornado,
  abduction,
  'three-little-pigs': threeLittlePigs,
  'frog-prince': frogPrince,
  'humpty-dumpty': humptyDumpty,
  cinderella,
  'red-riding-hood': redRidingHood,
  'snow-white': snowWhite,
  pinocchio,
  alice,
  frankenstein,
  genie,
  'monkey-king': monkeyKing,
  'journey-to-the-west': journeyToTheWest,
  'moon-lady': moonLady,
  nezha,
};

/** Lessons are laid out for a stage at least so wide, actor units; on a narrower one all is smaller. */
const WIDE = 16 / 9;
/** But not quite as much: they come closer together. */
const CLOSER = 0.8;

export function taughtIn(score: Score, reading: Reading, across: number): Score | undefined {
  const { lesson } = reading;
  const staged = lesson === undefined ? undefined : LESSONS[lesson];
  if (!staged) return undefined;
  const shareOf = (wide: number): number => Math.min(1, (across / wide) ** CLOSER);
  const teach = (share: number) => staged(boardOf(score, reading, (units) => (units * share) / across));
  const usual = teach(shareOf(WIDE));
  const share = shareOf(usual.wide ?? WIDE);
  const { actors, guests = [], effects = [], shaken = 0, nearer = 1 } = usual.wide ? teach(share) : usual;
  // Where there is no ground there is room above.
  const lift = score.set.name === 'space' ? (1 - share) * 0.45 : 0;
  const shrunk = (actor: Actor): Actor => ({
    ...actor,
    size: actor.size * share,
    keys: actor.keys.map((key) => ({ ...key, height: key.height * share + lift })),
  });
  return {
    ...score,
    camera: [1, nearer].map((zoom, end) => ({ t: end * score.seconds, x: 0, y: 0, zoom, roll: 0 })),
    cameraShake: shaken,
    actors: actors.map(shrunk),
    ...(guests.length > 0 && { guests: guests.map(shrunk) }),
    effects: effects.map(({ height = 0, size = 1, ...one }) => ({
      ...one,
      ...(one.x !== undefined && { height: height * share + lift, size: size * share }),
    })),
  };
}
