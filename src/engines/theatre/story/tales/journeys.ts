/** Tales of those who go somewhere: a hurdle, a meeting on the way, a lift-off. Called by `deeds.ts`. */
import type { Actor } from '../../score/score.js';
import { perspective } from '../../stage/camera.js';
import { clamp, lerp, smooth } from '../../stage/painting/easing.js';
import { isArmful } from '../../stage/things/armful.js';
import { poseAt } from '../../stage/timeline.js';
import { farAway, inTheWay, onlooker, unglassed, wearsGlasses } from '../bystanders.js';
import { effect, haltedAt, leaping, moved, quietFrom, reacting } from '../edits.js';
import { peeping, stroked, toasting } from '../guests.js';
import { guestOf, isOnGround } from '../places.js';
import type { Scene, Telling } from '../scene.js';
import { takenUp } from './embraces.js';
import { hasTrunk, pickedUp } from './lifts.js';
import { sheltered } from './umbrellas.js';

/** Stage widths: who goes less far stays where they are. */
export const MOVING = 0.18;

/** Where leaps are high and slow. */
const FLOATING = /moon|space/;
/** No nearer than this, so that whoever ducks is seen whole. */
const HURDLE_DEPTH = 0.66;
const clampTo = (value: number, most: number): number => Math.min(most, Math.max(-most, value));

/** How much closer the camera comes to two who pose, and is to somebody in glasses as the film begins; how far it looks to that one, parts of the way, and down. */
const POSING = 0.22;
const OPENING = 0.42;
const ASIDE = 0.5;
const LOW = 0.05;
const opening = (t: number): number => 1 - smooth((t - 0.4) / 0.4);

/** Over whom one floats is this tall. */
const LEAPT_SLOWLY = 0.36;
/** How much closer the camera is to who floats over somebody, in the air and at last, how far it is raised meanwhile and aside at last. */
const FLOATS = { air: 0.1, down: 0.27, raised: 0.055, aside: 0.05 } as const;

/** Somebody small stands in the way and is leapt over. */
export function hurdle(scene: Scene): Telling | undefined {
  const { score, players, turn, end, late } = scene;
  const movers = players.filter(({ actor }) => travelOf(actor, end) > MOVING);
  // Of who rides together the one on the ground meets it; all leap.
  const mover = movers.toSorted((a, b) => poseAt(a.actor, turn).height - poseAt(b.actor, turn).height)[0];
  const together = movers.every(({ ties }) => movers.length === 1 || ties.has('on'));
  if (!mover || !together || movers.length !== score.actors.length || movers.length > 2) return undefined;
  const pose = poseAt(mover.actor, turn);
  const depth = Math.min(pose.depth, HURDLE_DEPTH);
  const next = poseAt(mover.actor, turn + 0.3);
  const sideways = Math.abs(next.x - pose.x) > 0.02 && Math.abs(next.depth - pose.depth) < 0.06;
  if (!isOnGround(score) || !sideways || pose.height > 0.05 || Math.abs(pose.x) > 0.4) return undefined;
  const person = mover.role.kind === 'person' && movers.length === 1;
  if (mover.role.kind === 'vehicle' && movers.length === 1) return undefined;
  const sprite = guestOf(scene);
  if (sprite === undefined || (person && !mover.told.has('run'))) return undefined;
  const slow = FLOATING.test(score.set.name);
  if (!slow && movers.length === 1 && hasTrunk(mover))
    return pickedUp(scene, mover, sprite, depth, Math.sign(next.x - pose.x));
  const air = slow ? 1 : 0.5;
  // As high as the frame has room for whoever is on top.
  const near = perspective(depth);
  const top = Math.max(...movers.map(({ actor }) => poseAt(actor, turn).height + actor.size));
  const room = (0.64 + 0.27 * depth) / near - top;
  const high = Math.min(Math.max(0.16, room), Math.max(0.28, 0.42 * mover.actor.size + 0.1) * (slow ? 1.35 : 1));
  // It takes off well before whoever is in the way, and lands well behind.
  const ahead = Math.sign(next.x - pose.x);
  const [takes, lands] = [turn - air, turn + air];
  const half = scene.halfWidthOf(mover);
  const clear = Math.max(half * 0.95, 0.1) + 0.07;
  const x = -ahead * (slow ? 0.07 : 0.05);
  const run = clampTo(0.5 - clear - half, 0.2);
  const stays = Math.max(0, Math.min(0.16, 0.47 - half - clear));
  const wayAt = (t: number): number =>
    t < takes
      ? x - ahead * (clear + run * (1 - t / takes))
      : t < lands
        ? x + ahead * clear * ((2 * (t - takes)) / (lands - takes) - 1)
        : x + ahead * (clear + stays * Math.min(1, (t - lands) / Math.max(0.4, end - lands)));
  // Whose glasses fly off stops, and turns round to who has them now.
  const loses = movers.length === 1 && !slow && wearsGlasses(mover.actor);
  const turns = lands + 0.3;
  const leapt = movers.map(({ index, actor }): [number, Actor] => {
    const along = moved(actor, end, (key) => {
      const stopped = loses ? Math.min(key.t, lands + 0.2) : key.t;
      return { ...key, x: wayAt(stopped), depth, facing: loses && key.t > turns ? -ahead : ahead };
    });
    const leaps = leaping(along, takes, lands, high, end);
    const stops = loses ? unglassed(quietFrom(leaps, lands + 0.25), turn, end) : leaps;
    // Who floats by on somebody's back has time to greet.
    const greets = slow && index !== mover.index;
    const acts = [...stops.acts, { name: 'wave' as const, start: takes + 0.35, end: lands - 0.1, strength: 1 }];
    return [index, reacting(greets ? { ...stops, acts } : stops, 'giggle', late + (loses ? 0.5 : 0.2), end)];
  });
  const inPlace = { ...mover, actor: leapt.find(([index]) => index === mover.index)![1] };
  const waiting = inTheWay(scene, inPlace, sprite, turn);
  return {
    actors: new Map(leapt),
    guests: slow ? waiting.map((one) => ({ ...one, size: LEAPT_SLOWLY })) : waiting,
    effects: [
      ...(slow ? [effect('dust', takes - 0.05, takes + 1.6, { x: wayAt(takes), height: 0, depth })] : []),
      effect('dust', lands - 0.08, lands + (slow ? 1.6 : 0.9), { x: wayAt(lands), height: 0, ...(slow && { depth }) }),
    ],
    // First whoever wears glasses is seen close to; at last the two pose together.
    ...(loses && {
      nearer: (t: number) => 1 + OPENING * opening(t) + POSING * smooth((t - lands - 0.2) / 0.6),
      aside: (t: number) => wayAt(t) * ASIDE * opening(t),
      raised: (t: number) => -LOW * opening(t),
    }),
    ...(slow && {
      nearer: (t: number) => 1 + lerp(FLOATS.air, FLOATS.down, smooth((t - lands + 0.3) / 0.6)),
      raised: (t: number) => FLOATS.raised * smooth((t - takes) / 0.6) * (1 - smooth((t - lands + 0.4) / 0.6)),
      aside: (t: number) => ahead * FLOATS.aside * smooth((t - lands + 0.3) / 0.6),
    }),
  };
}

export const travelOf = (actor: Actor, end: number): number => Math.abs(poseAt(actor, end).x - poseAt(actor, 0).x);

/** How much closer the camera comes to somebody who squats, and how far it is lowered for that. */
const CLOSER = 0.3;
const LOWERED = 0.115;
/** Paper whose torn edge would take the feet. */
const FRAYED = /watercolour/;
/** What makes wet whoever has no umbrella. */
const FALLING = /rain|storm|snow/;
/** What goes on over a head and would be cut off. */
const UMBRELLA = /^2602|^2614|^1f302|umbrella/;

/** Who walks alone meets somebody small, stops and likes it. */
export function greeted(scene: Scene): Telling | undefined {
  const { score, players, turn, late, end } = scene;
  const [walker] = players;
  if (!walker || score.actors.length !== 1 || !walker.told.has('walk') || walker.told.size > 1) return undefined;
  if (walker.role.kind === 'vehicle' || walker.ties.size > 0) return undefined;
  const sprite = guestOf(scene);
  if (sprite === undefined || poseAt(walker.actor, late).height > 0.05) return undefined;
  const stops = haltedAt(walker.actor, late - 0.1, end);
  const shelters = UMBRELLA.test(walker.actor.holds?.sprite ?? '');
  if (walker.role.kind === 'person' && isArmful(sprite))
    return shelters ? sheltered(scene, walker, sprite) : takenUp(scene, walker, sprite);
  if (walker.role.kind === 'person') {
    const { guest, side, reach } = stroked(scene, stops, sprite, turn, shelters && FALLING.test(score.set.weather));
    const squats = quietFrom(haltedAt(walker.actor, late - 0.1, end, side), late);
    const sheltered = shelters ? 0.3 : 1;
    const closer = (FRAYED.test(score.look) ? 0.3 : 1) * sheltered * CLOSER;
    const lowered = sheltered * LOWERED;
    const strokes = { name: 'pet' as const, start: late - 0.1, end, reach };
    return {
      actors: new Map([[walker.index, { ...squats, reactions: [...(squats.reactions ?? []), strokes] }]]),
      guests: [guest],
      // Close to the two, who are low.
      nearer: (t) => 1 + closer * smooth((t - late) / 0.6),
      raised: (t) => -lowered * smooth((t - late) / 0.6),
    };
  }
  const { guest, side } = peeping(scene, { ...walker, actor: stops }, sprite, turn);
  const halted = quietFrom(haltedAt(walker.actor, late - 0.1, end, side), late);
  return { actors: new Map([[walker.index, reacting(halted, 'love', late - 0.1, end)]]), guests: [guest] };
}

/** Who flies with wings of its own. */
const WINGED = /^(1f409|1f985|1f426|1f54a|1f987|1f98b|1f989|1f99c|1f986|1f9a2)/;
/** Of a wide loop over the place: parts of a turn from far behind to near before us, and its half width, stage widths. */
const LANDS = 1.3;
/** So much smaller are those whose wings would leave the picture. */
const WINGS_FIT = 0.84;
/** Who goes less far in a moment stands, stage widths. */
const STANDS = 1e-4;
/** A dragon is down so long before it breathes, seconds. */
const DOWN = 0.35;
const LOOP = { from: -0.3, to: 0.31, half: 0.25, back: 0.14, mouth: 0.21 } as const;

/** Who flies about comes from afar in a wide arc, banks, and passes close before us: the place is flown around. */
export function soaring(scene: Scene): Telling | undefined {
  const { players, score, reading, chance, late, end } = scene;
  const [flyer] = players;
  if (!flyer || players.length !== 1 || score.actors.length !== 1 || !WINGED.test(flyer.role.sprite)) return undefined;
  const hasWay = reading.caption.some(({ concept }) => /^(to|camera)\./.test(concept));
  if (hasWay || flyer.ties.size > 0 || score.frame || !isOnGround(score)) return undefined;
  const side = chance(0.5) ? 1 : -1;
  const breathes = DRAGON.test(flyer.role.sprite);
  // In a narrow frame there is room for two only if both are small.
  const room = Math.max(0.6, Math.min(1, scene.across / 1.6));
  const less = breathes ? WINGS_FIT * room : 1;
  const size = flyer.actor.size * less;
  const half = (less * scene.halfWidthOf(flyer)) / perspective(poseAt(flyer.actor, end / 2).depth);
  // A dragon is down by then, and breathes on what is held out to it.
  const lit = late - 0.1;
  const placeAt = (t: number) => {
    // One who lands slows down for it.
    const along = breathes ? 1 - (1 - clamp(t / (lit - DOWN))) ** 1.6 : smooth(0.08 + (0.92 * t) / end) ** 0.9;
    const angle = 2 * Math.PI * (LOOP.from + (LOOP.to - LOOP.from) * along);
    const near = 0.5 + 0.5 * Math.sin(angle);
    const high = (breathes ? 0.02 : Math.max(0.12, Math.min(0.3, 0.86 - size))) + (breathes ? 0.46 : 0.62) * (1 - near);
    // It ends with room before its mouth.
    const back = (breathes ? LOOP.mouth : LOOP.back) * near * near;
    const x = LOOP.half * Math.cos(angle) + back;
    const lands = breathes ? smooth((t - lit + LANDS) / LANDS) : 0;
    return { x: side * x, depth: lerp(0.16, breathes ? 0.75 : 0.82, near), height: high * (1 - lands) };
  };
  const flown = moved({ ...flyer.actor, size }, end, (key) => {
    const ahead = placeAt(key.t + 0.06).x - placeAt(key.t - 0.06).x;
    const { x, ...place } = placeAt(key.t);
    // In a narrow frame whoever is near keeps to the middle.
    const edge = Math.max(0.02, 0.46 - half * (breathes ? 1.62 : 1.3) * perspective(place.depth));
    return {
      ...key,
      ...place,
      x: Math.min(edge, Math.max(-edge, x)),
      facing: Math.abs(ahead) > STANDS ? Math.sign(ahead) : breathes ? -side : key.facing,
    };
  });
  return {
    actors: new Map([[flyer.index, breathes ? roasting(flown, lit, end) : reacting(flown, 'giggle', late + 0.2, end)]]),
    ...(breathes && { guests: [toasting(scene, -side * 0.4, lit, room)] }),
  };
}

/** It folds its wings, breathes softly, and laughs with whom it did a favour. */
const roasting = (dragon: Actor, lit: number, end: number): Actor =>
  reacting(reacting(quietFrom(dragon, lit - 0.1), 'puff', lit, lit + 0.85), 'giggle', lit + 0.9, end);

const DRAGON = /^1f409/;
const ROCKET = /^1f680/;

/** A rocket leaves the frame: how high it gets, actor units, and how suddenly. */
const CLIMB = { high: 3.7, power: 2.6 } as const;
/** How far the camera is raised as it leaves, and how much closer it comes then to who stays behind. */
const RAISED = 0.07;
const STAYS_CLOSER = 0.3;
const STAYS_LOW = 0.15;
const STAYS_ASIDE = 0.1;
/** How much the camera trembles while the engines burn. */
const RUMBLE = 0.36;

/** A rocket rumbles in its smoke and shoots up out of the frame; who stands by comes out of the smoke all black, stares, and flowers. */
export function liftOff(scene: Scene): Telling | undefined {
  const { players, score, late, end } = scene;
  const [rocket] = players;
  if (!rocket || players.length !== 1 || !ROCKET.test(rocket.role.sprite) || !isOnGround(score)) return undefined;
  if (!rocket.told.has('fly') || rocket.ties.size > 0) return undefined;
  const lights = end * 0.24;
  const { depth } = poseAt(rocket.actor, 0);
  const up = (t: number): number => CLIMB.high * Math.max(0, (t - lights) / (end - lights)) ** CLIMB.power;
  const side = scene.chance(0.5) ? 1 : -1;
  const x = -side * 0.1;
  const climbing = moved(rocket.actor, end, (key) => ({ ...key, x, depth, height: up(key.t) }));
  const shaken = {
    ...climbing,
    acts: [{ name: 'shake' as const, start: 0, end: lights, strength: 0.7 }, ...climbing.acts],
  };
  return {
    actors: new Map([[rocket.index, shaken]]),
    guests: [onlooker(scene, side * 0.2, lights), farAway(scene, rocket.actor, x - side * 0.1, late + 0.1)],
    effects: [effect('smoke', lights * 0.5, lights + end * 0.4, { x, height: 0 })],
    raised: (t) =>
      RAISED * smooth((t - lights - 0.3) / (end * 0.3)) * (1 - smooth((t - late) / (end * 0.15))) -
      STAYS_LOW * smooth((t - late) / (end * 0.2)),
    nearer: (t) => 1 + STAYS_CLOSER * smooth((t - late) / (end * 0.2)),
    // The sooty face is seen sharp and close.
    aside: (t) => side * STAYS_ASIDE * smooth((t - late) / (end * 0.2)),
    shaken: RUMBLE,
    calm: late - 0.2,
  };
}
