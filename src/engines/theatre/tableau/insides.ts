/** One in another: a kitten that looks out of a box, a bird behind the bars of a cage. Part of `tableau.ts`. */
import { holderOf } from '../score/holders.js';
import { THINGS } from '../score/kinds.js';
import type { Actor } from '../score/score.js';
import { groundAt, type Piece, type Spot, type Stage, widthOf } from './pieces.js';

const DEPTH = 0.84;
const TALLEST = 0.62;
/** Both together, where somebody comes out above it. */
const TALLEST_BOTH = 0.68;
/** Around an opening that is small on it. */
const TALLEST_ROUND = 0.8;
const SMALL = 0.34;
const WIDEST = 0.62;
/** How much of one is seen over a rim; of a being the head and more. */
const SEEN = { thing: 0.62, being: 0.62, plant: 0.7 } as const;
/** Stems are narrow: so much of a holder's width flowers may fill. */
const ROOM_OF_PLANTS = 1.1;
const HIGHEST = 0.46;

export function inside(thing: Piece, holder: Piece, stage: Stage): [Spot, Spot] {
  const { how, up, room: own, high = 1, aside = 0 } = holderOf(holder.role.sprite)!;
  const isPlant = thing.role.kind === 'plant' && how !== 'through' && how !== 'at';
  const room = isPlant ? ROOM_OF_PLANTS : own;
  const isWhole = how === 'through' || how === 'at';
  const seen = isPlant ? SEEN.plant : THINGS.has(thing.role.kind) ? SEEN.thing : SEEN.being;
  const part = isWhole ? 0 : seen * Math.min(HIGHEST, (room * holder.aspect) / thing.aspect);
  const tall = Math.min(
    room < SMALL ? TALLEST_ROUND : isWhole ? TALLEST : Math.min(TALLEST, TALLEST_BOTH / (up + part)),
    WIDEST / widthOf(holder, 1, stage),
  );
  const ground = groundAt(stage, DEPTH);
  const wide = widthOf(holder, tall, stage);
  const fits = (wide * room) / widthOf(thing, 1, stage);
  const x = wide * aside;
  const floor = ground - tall * up;
  const depth = DEPTH + (how === 'behind' || how === 'through' ? -0.02 : 0.02);
  const under: Spot = { x: 0, depth: DEPTH, tall };
  if (isWhole) return [{ x, depth, tall: Math.min(fits, tall * high), feet: floor }, under];
  const grown = Math.min(fits, HIGHEST);
  if (thing.role.kind === 'animal' && !thing.told.has('sleep'))
    thing.actors = thing.actors.map((actor) => seated(actor, stage));
  return [{ x, depth, tall: grown, feet: floor + grown * (1 - seen), ...(how === 'over' && { rim: floor }) }, under];
}

const seated = (actor: Actor, { score }: Stage): Actor => ({
  ...actor,
  acts: [{ name: 'sit', start: 0, end: score.seconds, strength: 1 }],
});
