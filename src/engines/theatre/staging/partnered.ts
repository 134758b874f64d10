/**
 * With whom something is done, and towards what: an animal that is milked keeps still, who is played against or danced with does so too,
 * and whoever throws or kicks at something has room before them. Called by `staging.ts` before a score is made.
 */

import type { Reading } from '../reading.js';
import type { ActName } from '../score/score.js';
import { PLAIN } from './livening.js';
import type { Staging } from './staging.js';

type Player = Staging['actors'][number];

/** What is done to an animal that stands there. */
const TENDED = /^(1faa3|1faae|2702)/;
/** Bread is strewn, all else is held out. */
const STREWN = /^1f(35e|950|956)/;
/** A game of two: what one does the other does. */
const MATCHED = /^prop-fists$/;
const AIMED: ReadonlySet<ActName> = new Set(['kick', 'throw']);
/** Worked at where it stands before one, and as large as oneself. */
const LARGE = /^(prop-(windows|trees)|1f333)/;
/** Nearer to the middle either side will do; how far aside one stands; who goes further than this has a way; stage widths. */
const ROOM = { middle: 0.1, aside: 0.22, way: 0.2 } as const;

export function partnered({ caption, subjects, relations }: Reading, actors: readonly Player[]): Player[] {
  const propOf = (subject: number, name: ActName): string => subjects[subject]?.props?.[name]?.sprite ?? '';
  const tenderOf = (subject: number): Player | undefined => {
    const tie = relations.find(({ subject: doer, other }) => other === subject && TENDED.test(propOf(doer, 'work')));
    return tie && actors.find((one) => one.subject === tie.subject);
  };
  const match = actors.find(({ subject, acts }) => MATCHED.test(propOf(subject, 'play')) && acts.some(isPlay));
  /** What is done by who was told to dance with this one, who was told nothing. */
  const danceOf = (subject: number): Player['acts'] | undefined => {
    if (PLAIN.test(subjects[subject]?.sprite ?? '')) return undefined;
    if (caption.some(({ concept, of }) => /^act\./.test(concept) && of?.includes(subject))) return undefined;
    const tie = relations.find(({ relation, other }) => relation === 'with' && other === subject);
    return tie && actors.find((one) => one.subject === tie.subject && one.acts.some(isDance))?.acts;
  };
  /** What is eaten from the ground by who is fed and was told nothing. */
  const mealOf = (subject: number): Player['acts'] | undefined => {
    if (caption.some(({ concept, of }) => /^act\./.test(concept) && of?.includes(subject))) return undefined;
    const tie = relations.find(({ other }) => other === subject);
    const bend = tie && actors.find((one) => one.subject === tie.subject)?.acts.find(({ name }) => name === 'bend');
    const food = tie && subjects[tie.subject]?.props?.bend;
    return bend && food && STREWN.test(food.sprite) ? [{ ...bend, name: 'eat', prop: food }] : undefined;
  };
  const struckWith = (subject: number): string => propOf(subject, 'hit');
  const isTold = (subject: number) =>
    caption.some(({ concept, of }) => /^act\.(?!hit|idle)/.test(concept) && of?.includes(subject));
  const paired = proposing(laughing(actors), (subject) => propOf(subject, 'bend'));
  return opposed(paired, struckWith, isTold).map((actor) => {
    const { subject, acts } = actor;
    const meal = mealOf(subject);
    if (meal) return { ...actor, acts: meal };
    const tender = tenderOf(subject)?.keys[0];
    if (tender) return behind({ ...actor, acts: [] }, tender.depth);
    const dance = danceOf(subject);
    if (dance && !acts.some(isDance)) return { ...actor, acts: dance };
    const plays = match !== undefined && MATCHED.test(propOf(subject, 'play')) && !acts.some(isPlay);
    if (plays) return { ...actor, acts: match.acts };
    const aims = acts.some(({ name }) => AIMED.has(name)) || LARGE.test(propOf(subject, 'work'));
    return aims && actors.length === 1 ? towardsRoom(actor) : actor;
  });
}

/** Two who play a game of rackets stand still and face each other, a table's length apart or a court's. */
function opposed(
  actors: readonly Player[],
  struckWith: (subject: number) => string,
  isTold: (subject: number) => boolean,
): readonly Player[] {
  const [one, other] = actors;
  const isInGame = ({ subject }: Player): boolean => RACKETS.test(struckWith(subject));
  if (actors.length !== 2 || !one?.keys[0] || !other?.keys[0] || !actors.some(isInGame)) return actors;
  const player = actors.find(isInGame)!;
  if (actors.some(({ subject }) => isTold(subject))) return actors;
  const side = Math.sign(other.keys[0].x - one.keys[0].x) || 1;
  const apart = TABLES.test(struckWith(player.subject)) ? AT_TABLE : ON_COURT;
  const depth = Math.max(one.keys[0].depth, other.keys[0].depth);
  // What is played with goes with the act, where only one of them was told.
  const acts = player.acts.map((act) => ({ prop: { sprite: struckWith(player.subject) }, ...act }));
  const facing = (way: number) => [{ t: 0, x: -way * apart, depth, height: 0, facing: way }];
  return [
    { ...one, acts, keys: facing(side) },
    { ...other, acts, keys: facing(-side) },
  ];
}
const RACKETS = /racket|^1f3f8|^1f3d3/;
const TABLES = /^1f3d3/;
/** How far from the middle each stands, stage widths. */
const AT_TABLE = 0.26;
const ON_COURT = 0.31;

/** Two who laugh do it with each other: side by side and face to face. */
function laughing(actors: readonly Player[]): readonly Player[] {
  const [one, other] = actors;
  const laugh = ({ acts }: Player): boolean => acts.length > 0 && acts.every(({ name }) => name === 'laugh');
  const from = one?.keys[0]?.x ?? 0;
  const to = other?.keys[0]?.x ?? 0;
  if (actors.length !== 2 || !actors.every(laugh) || from === to) return actors;
  const [middle, side] = [(from + to) / 2, Math.sign(to - from)];
  const beside = (actor: Player, way: number): Player => ({
    ...actor,
    keys: actor.keys.map((key) => ({
      ...key,
      x: middle - way * Math.min(CLOSE, Math.abs(to - from) / 2),
      facing: way,
    })),
  });
  return [beside(one!, side), beside(other!, -side)];
}
/** How far from the middle between them each stands, stage widths. */
const CLOSE = 0.14;

/** Whoever holds a ring out does so before whom it is for, who is glad of it in the second half. */
function proposing(actors: readonly Player[], bendsWith: (subject: number) => string): readonly Player[] {
  const [first, second] = actors;
  if (actors.length !== 2 || !first?.keys[0] || !second?.keys[0]) return actors;
  const asks = [first, second].find(({ subject }) => bendsWith(subject) === 'prop-ring');
  const asked = asks === first ? second : first;
  if (!asks?.keys[0]) return actors;
  const way = Math.sign(asked.keys[0]!.x - asks.keys[0].x) || 1;
  const end = Math.max(...actors.flatMap(({ acts }) => acts.map((act) => act.end)), 1);
  const still = (facing: number, depth: number) => [{ t: 0, x: -facing * CLOSE, depth, height: 0, facing }];
  const kneels: Player = {
    ...asks,
    keys: still(way, ASKED.by),
    acts: [{ name: 'bend', start: 0, end, strength: 1, prop: { sprite: 'prop-ring' } }],
  };
  const glad: Player = {
    ...asked,
    keys: still(-way, ASKED.who),
    acts: [
      { name: 'idle', start: 0, end: end / 2, strength: 1 },
      { name: 'clap', start: end / 2, end, strength: 1 },
    ],
  };
  return actors.map((one) => (one === asks ? kneels : glad));
}
/** Depths: the ring is before whom it is for. */
const ASKED = { by: 0.74, who: 0.71 } as const;

const isDance = ({ name }: Player['acts'][number]): boolean => name === 'dance';
const isPlay = ({ name }: Player['acts'][number]): boolean => name === 'play';

/** Whoever sits at its flank is before it. */
const behind = (actor: Player, depth: number): Player => ({
  ...actor,
  keys: actor.keys.map((key) => ({ ...key, depth: Math.max(0, Math.min(key.depth, depth - FLANK)) })),
});
const FLANK = 0.05;

/** A goal, a target, a window stands where they look to. */
function towardsRoom(actor: Player): Player {
  const [first, last] = [actor.keys[0], actor.keys.at(-1)];
  if (!first || !last || Math.abs(last.x - first.x) > ROOM.way) return actor;
  const middle = (first.x + last.x) / 2;
  const facing = Math.abs(middle) < ROOM.middle ? Math.sign(first.facing) || 1 : -Math.sign(middle);
  // Whoever kicks takes a run-up of their own.
  const aside = actor.acts.some(({ name }) => name === 'kick') ? ROOM.middle : ROOM.aside;
  const back = Math.max(0, aside + middle * facing);
  return { ...actor, keys: actor.keys.map((key) => ({ ...key, x: key.x - back * facing, facing })) };
}
