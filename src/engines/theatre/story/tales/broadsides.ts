/** Two ships that fight fire at each other by turns: balls fly, smoke stands over the guns, and one strikes its flag. Called by `fights.ts`. */
import type { Actor, Effect } from '../../score/score.js';
import { lerp } from '../../stage/painting/easing.js';
import { effect, goingTo, moved, quietFrom, reacting } from '../edits.js';
import type { Player, Scene, Telling } from '../scene.js';

/** Where they lie, stage widths from the middle, and how large they are at least. */
const APART = 0.25;
const LARGE = 0.72;
/** Shots, as parts of the time to the end; the last one hits. */
const SHOTS = [0.1, 0.28, 0.44, 0.6] as const;
const FLIGHT_SECONDS = 0.5;
const BALL = 0.075;
/** How high guns stand and how high a ball rises over that, actor units. */
const GUNS = 0.14;
const RISES = 0.2;

export function broadsides(scene: Scene, a: Player, b: Player, word: string): Telling {
  const { end, across } = scene;
  const side = Math.min(APART, 0.5 - scene.halfWidthOf(a) * 1.05);
  const depth = 0.6;
  const ships = [a, b].map((one, index): Actor => {
    const x = index === 0 ? -side : side;
    const still = moved({ ...quietFrom(one.actor, 0), size: Math.max(LARGE, one.actor.size) }, end, (key) => ({
      ...key,
      x: x * lerp(1.06, 0.94, key.t / end),
      depth,
      height: 0,
      facing: index === 0 ? 1 : -1,
    }));
    return still;
  });
  const guests: Actor[] = [];
  const effects: Effect[] = [];
  SHOTS.forEach((part, shot) => {
    const from = shot % 2 === 0 ? -1 : 1;
    const fired = part * end;
    const lands = fired + FLIGHT_SECONDS;
    const isLast = shot === SHOTS.length - 1;
    const muzzle = from * (side - 0.06);
    const target = -from * (isLast ? side - 0.03 : side - 0.13);
    guests.push(ball(muzzle, target, fired, lands, depth, shot));
    effects.push(effect('smoke', fired, Math.min(end, fired + 1.3), { x: muzzle, height: GUNS, size: 0.7 }));
    if (isLast) effects.push(effect('clash', lands, Math.min(end, lands + 0.7), { x: target, height: 0.3, word }));
    else effects.push(effect('splash', lands, Math.min(end, lands + 0.9), { x: target, height: 0, depth, size: 0.6 }));
  });
  const hit = SHOTS.at(-1)! * end + FLIGHT_SECONDS;
  const struck = SHOTS.length % 2 === 0 ? 0 : 1;
  const sinks = goingTo(reacting(ships[struck]!, 'surrender', hit + 0.2, end), (struck ? 1 : -1) * side, hit, end, end);
  const told = struck === 0 ? [sinks, ships[1]!] : [ships[0]!, sinks];
  return {
    actors: new Map([
      [a.index, told[0]!],
      [b.index, told[1]!],
    ]),
    guests,
    effects,
    shaken: 0.12,
    camera: [0, end].map((t) => ({ t, x: 0, y: 0, zoom: across > 1.3 ? 1.06 : 1, roll: 0 })),
  };
}

function ball(from: number, to: number, fired: number, lands: number, depth: number, seed: number): Actor {
  const steps = 8;
  return {
    sprite: 'prop-cannonball',
    name: '',
    size: BALL,
    keys: Array.from({ length: steps + 1 }, (_, step) => {
      const part = step / steps;
      return {
        t: lerp(fired, lands, part),
        x: lerp(from, to, part),
        depth: depth + 0.02,
        height: GUNS * (1 - part) + RISES * 4 * part * (1 - part),
        facing: to > from ? 1 : -1,
      };
    }),
    acts: [],
    fades: { in: [Math.max(0, fired - 0.03), fired + 0.02], out: [lands - 0.02, lands + 0.03] },
    seed,
  };
}
