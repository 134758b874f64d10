/**
 * Performs what people do with a tool at a thing: the name of the deed finds its row in the tables beside this file, the row says
 * where hands, tool and things are. Called by `acts.ts`; `things.ts` asks which pictures a row needs.
 */
import { type DoingName, doingOf, isSecond } from '../../../score/doings.js';
import type { Body } from '../../body.js';
import { DRAWN } from '../../things/drawn-names.js';
import { foreHand, fullness, type Moment, otherHand, type Perform, show, sign } from '../moment.js';
import { AFLOAT } from './afloat.js';
import { ALOFT } from './aloft.js';
import { AT_BENCHES } from './benches.js';
import { CARE } from './care.js';
import { COOKING } from './cooking.js';
import { CRAFTS } from './crafts.js';
import { AT_DESKS } from './desks.js';
import { type Doing, FOOT, gripped, type Piece, type Second, type Spot, type Tool } from './doing.js';
import { EVERYDAY } from './everyday.js';
import { IN_FIELDS } from './fields.js';
import { GYMNASTICS } from './gymnastics.js';
import { HOUSEHOLD } from './households.js';
import { AT_MACHINES } from './machines.js';
import { IN_ORCHARDS } from './orchards.js';
import { PAIRS } from './pairs.js';
import { PASTIMES } from './pastimes.js';
import { PEELING } from './peeling.js';
import { AT_PLAY } from './play.js';
import { SHOWN } from './shown.js';
import { IN_STADIUMS } from './stadiums.js';
import { TOYS } from './toys.js';
import { ON_TRACKS } from './tracks.js';
import { TRAINING } from './training.js';
import { IN_WINTERS } from './winters.js';
import { WORN } from './worn.js';

const DOINGS: Readonly<Record<DoingName, Doing>> = {
  ...COOKING,
  ...PEELING,
  ...AT_BENCHES,
  ...AT_DESKS,
  ...GYMNASTICS,
  ...TRAINING,
  ...AT_MACHINES,
  ...CARE,
  ...WORN,
  ...TOYS,
  ...PASTIMES,
  ...PAIRS,
  ...SHOWN,
  ...IN_FIELDS,
  ...HOUSEHOLD,
  ...IN_STADIUMS,
  ...AT_PLAY,
  ...ALOFT,
  ...AFLOAT,
  ...ON_TRACKS,
  ...IN_ORCHARDS,
  ...EVERYDAY,
  ...IN_WINTERS,
  ...CRAFTS,
};

/** Work that is a doing, and any other. */
export const withDoings =
  (work: Perform): Perform =>
  (body, moment) => {
    const name = moment.marks.arms ? doingOf(moment.act.prop?.sprite) : undefined;
    const doing = name && rowOf(name, moment.act.prop!.sprite);
    if (doing) performDoing(body, moment, doing, fullness(moment));
    else work(body, moment);
  };

/** What the one or the other of two does. */
const rowOf = (name: DoingName, sprite: string): Omit<Doing, 'with'> | undefined =>
  isSecond(sprite) ? DOINGS[name].with : DOINGS[name];

/** The table stands so far forwards and is so wide, own heights. */
const TABLE = { ahead: 0.2, wide: 0.66 } as const;

function performDoing(body: Body, moment: Moment, doing: Omit<Doing, 'with'>, k: number): void {
  const { every, fore, other, tool, second, pieces = [], table, tip = 0, aside = 0, mood = 0.3 } = doing;
  const beat = moment.act.elapsed / every;
  body.turn = Math.max(body.turn, aside * k);
  body.headTip += tip * k;
  body.mood = mood < 0 ? Math.min(body.mood, mood * k) : Math.max(body.mood, mood * k);
  const hand = fore(beat);
  foreHand(body, hand[0], hand[1], k);
  const rest = other?.(beat);
  if (rest) otherHand(body, rest[0], rest[1], k);
  if (table !== undefined)
    show(body, { picture: 'small-table', x: TABLE.ahead, y: table, size: TABLE.wide, alpha: k, stands: true });
  if (tool?.layer) hold(body, tool, hand, k);
  if (second?.layer && rest) hold(body, second, rest, k);
  for (const piece of pieces) if (piece.layer !== 'over') set(body, piece, beat, k);
  if (tool && !tool.layer) hold(body, tool, hand, k);
  if (second && !second.layer && rest) hold(body, second, rest, k);
  for (const piece of pieces) if (piece.layer === 'over') set(body, piece, beat, k);
  for (const [at, x, y, strength = 1] of doing.signs ?? []) sign(body, at, x, y, strength * k, moment.t);
  doing.pose?.(body, moment, beat, k);
}

function hold(body: Body, tool: Tool, [x, y, turned = 0]: Spot, k: number): void {
  const { picture, size, grip, turn = 0, layer = 'over' } = tool;
  const angle = turn + turned;
  const put = grip ? gripped({ picture, x, y, size }, grip, angle) : { picture, x, y, size, angle };
  show(body, { ...put, alpha: k, layer });
}

function set(body: Body, piece: Piece, beat: number, k: number): void {
  const [x, y, turned = 0] = piece.moves?.(beat) ?? [0, 0];
  const { layer } = piece;
  show(body, {
    ...gripped({ ...piece, x: piece.x + x, y: piece.y + y }, piece.grip ?? FOOT, turned),
    alpha: k,
    ...(piece.turn && { turn: piece.turn(beat) }),
    ...(layer === 'behind' ? { free: true, layer } : { stands: true, layer: layer ?? 'front' }),
  });
}

/** Pictures that have to be loaded for a deed of this name. */
export function picturesFor(sprite: string): string[] {
  const name = doingOf(sprite);
  const doing = name && rowOf(name, sprite);
  if (!doing) return [];
  const { tool, second, pieces = [] } = doing;
  return [tool, second, ...pieces].flatMap((one) => (one && !DRAWN.has(one.picture) ? [one.picture] : []));
}

/** How the other one of two stands to the first. */
export const secondOf = (name: DoingName): Second | undefined => DOINGS[name].with;

/** How far they reach before and behind whoever does it, and how high, own heights. */
export function extentOf(name: DoingName): { ahead: number; behind: number; high: number } {
  const { pieces = [], table, high = 1.06, ahead = 0.34 } = DOINGS[name];
  const sides = pieces.map(({ x, size }) => [x - size / 2, x + size / 2] as const);
  return {
    ahead: Math.max(
      ahead,
      ...(table === undefined ? [] : [TABLE.ahead + TABLE.wide / 2]),
      ...sides.map(([, right]) => right),
    ),
    behind: Math.max(0.34, ...sides.map(([left]) => -left)),
    high,
  };
}
