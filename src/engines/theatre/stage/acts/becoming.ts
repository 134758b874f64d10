/** Being at a thing of which something becomes: hands at it until it happens, then hands off. Called by `holding.ts`. */
import { type Becoming, HAPPENS, isWorked, WORKED_UNTIL, type Worked } from '../../score/becomings.js';
import type { Body } from '../body.js';
import { clamp, lerp, ramp, smooth, wave, wrap } from '../painting/easing.js';
import { holdOf } from '../things/uses.js';
import { type Place, signsOf } from './becoming-signs.js';
import { during, foreHand, type Moment, otherHand, show, sign, type Used } from './moment.js';
import { reaching } from './services.js';
import { shelter } from './showing.js';
import { strokeAt, TOOLED } from './tooled.js';

/** Longer sides of things that stand on the floor, actor units; all others stand on a table. */
const ON_FLOOR: readonly (readonly [picture: RegExp, size: number])[] = [
  [/^1f(69[0-9a-f]|68[0-9ad]|6f[b-f]|3ce|6a[02-9]|6e[59]|68[12])|^2708|^26f5/, 0.66],
  [
    /^1f(3e[0-9a-f]|3ef|3f0|3d[7ef]|6d[56]|54[cd])|^26e[a9]|(snow|pillow)-fort|tree-house|log-dam|wooden-bridge|prop-shelf/,
    0.66,
  ],
  [/^(26c4|2603|1f680|1f916|prop-blocks|1f384)/, 0.58],
  [/^1f33[2-5]|prop-tree/, 0.8],
  [/^1f(6aa|3b9|6b2|6f5|3cd)|prop-(wall|fence|sink|window|chair|table|bed|couch|door)/, 0.62],
];
/** Of what stands on a table. */
const SMALL = 0.3;
/** Of what something is poured or strewn over: it is lower than a hand, and near. */
const UNDER = 0.23;
const LOW_TABLE = 0.22;
const UNDER_HAND: ReadonlySet<Becoming> = new Set(['poured', 'sprinkled', 'lifted']);
const CUP = 0.2;
const TABLE = 0.32;
/** A stage's grown-up, actor units. */
const ADULT = 0.6;

/** Grows out of the earth or is built on it. */
const EARTHY: ReadonlySet<Becoming> = new Set(['grown', 'watered']);

/** How far ahead of whoever is at it, half of whom is `half` wide, the thing is, and its size: own heights of an actor this tall. */
export function thingBefore(
  picture: string,
  becoming: Becoming,
  half: number,
  tall: number,
): Place & { table: boolean } {
  if (UMBRELLA.test(picture) || becoming === 'dropped' || becoming === 'let-go')
    return { x: half, y: 0, size: 0.3, table: false };
  const known = ON_FLOOR.find(([pattern]) => pattern.test(picture));
  const low = known !== undefined || EARTHY.has(becoming);
  const isUnder = UNDER_HAND.has(becoming) && !known;
  const size =
    (known?.[1] ?? (EARTHY.has(becoming) ? 0.42 : holdOf(picture).use === 'cup' ? CUP : isUnder ? UNDER : SMALL)) /
    Math.max(0.34, Math.min(tall, ADULT));
  return {
    x: half + (low ? 0.1 : isUnder ? 0.11 : 0.17) + size * 0.46,
    y: low ? 0 : isUnder ? LOW_TABLE : TABLE,
    size,
    table: !low,
  };
}

function placeOf({ marks, actor }: Moment, picture: string, becoming: Becoming): Place & { table: boolean } {
  const place = thingBefore(picture, becoming, marks.half, actor.size);
  return { ...place, y: Math.min(place.y, marks.shoulder[1] - 0.14) };
}

export function becoming(body: Body, moment: Moment, { picture }: Used, becomes: Becoming, k: number): void {
  const { act } = moment;
  const part = clamp(act.elapsed / Math.max(0.5, act.lasts ?? 4));
  if (becomes === 'dropped' || becomes === 'let-go') slipping(body, moment, picture, becomes, part, k);
  else if (becomes === 'opened' && UMBRELLA.test(picture)) unfurled(body, moment, part, k);
  else standing(body, moment, picture, becomes, part, k);
}

/** At what stands before one, on a table or on the floor. */
function standing(body: Body, moment: Moment, picture: string, becomes: Becoming, part: number, k: number): void {
  const { x, y, size, table } = placeOf(moment, picture, becomes);
  body.turn = Math.max(body.turn, 0.45 * k);
  if (table)
    show(body, {
      picture: 'small-table',
      x: x + (becomes === 'spilled' ? 0.14 : 0),
      y,
      size: Math.max(0.42, size * (becomes === 'spilled' ? 2.2 : 1.35)),
      alpha: k,
      free: true,
      layer: 'over',
    });
  const door = DOOR.test(picture);
  if (door) show(body, { picture: 'door-way', x, y, size, alpha: k, free: true, layer: 'over' });
  if (becomes === 'lit') {
    const glows = k * ramp(part, HAPPENS, HAPPENS + 0.06);
    const rays = { x, y: y + size * 0.6, size: size * 1.3, turn: moment.t, layer: 'behind' } as const;
    show(body, { picture: 'opened-rays', ...rays, alpha: 0.85 * glows, free: true });
  }
  if (becomes === 'opened') surprise(body, moment, { x, y, size: door ? size * 0.66 : size }, part, k, door);
  show(body, { picture, x, y, size, becoming: becomes, turn: part, alpha: k, free: true, layer: 'over' });
  if (becomes === 'grown' || becomes === 'watered')
    show(body, { picture: 'mound', x, y: 0.01, size: 0.4, alpha: k, free: true, layer: 'over' });
  if (isWorked(becomes)) toolAt(body, moment, { x, y, size }, becomes, part, k);
  else handsAt(body, moment, { x, y, size }, becomes, part, k);
  signsOf(body, { x, y, size }, becomes, part, k, moment.t);
}

/** How long hands are at it: what is made wants them longer than what is opened. */
const BUSY_UNTIL: Partial<Record<Becoming, number>> = {
  built: 0.62,
  painted: 0.64,
  grown: 0.4,
  watered: 0.6,
  broken: HAPPENS - 0.1,
};

function handsAt(body: Body, moment: Moment, { x, y, size }: Place, becomes: Becoming, part: number, k: number): void {
  const { marks, t, own, actor } = moment;
  const until = BUSY_UNTIL[becomes] ?? HAPPENS;
  const busy = k * (1 - ramp(part, until, until + 0.06));
  const beat = wave(t * 1.3 + own);
  const low = becomes === 'grown';
  const bent = (low ? 0.36 : 0.1) * busy;
  body.bow += bent;
  if (low) body.crouch += marks.hip * 0.4 * busy;
  body.headTip += 0.08 * busy;
  const high = becomes === 'built' ? y + size * lerp(0.2, 0.95, clamp(part / until)) : y + size * 0.6;
  const reach: readonly [number, number] = [
    x - size * (becomes === 'watered' ? 0.62 : 0.34) + 0.02 * beat,
    becomes === 'watered'
      ? Math.min(size * 1.1, marks.shoulder[1] - 0.04)
      : low
        ? 0.12
        : Math.min(high + 0.03 * beat, marks.shoulder[1] + marks.arm * 0.6),
  ];
  const fore = reaching(body, marks.hip, ...reach);
  foreHand(body, ...fore, busy);
  otherHand(body, ...reaching(body, marks.hip, reach[0] - 0.09, reach[1] - 0.06 - 0.03 * beat), busy);
  const tool = TOOL_FOR[becomes];
  if (!tool || busy < 0.05) return;
  const swing = during(wrap(t * 1.2 + own), 0.1, 0.5, 0.2);
  const long = 0.3 * Math.min(1.3, ADULT / actor.size);
  show(body, {
    picture: tool,
    x: fore[0],
    y: fore[1],
    size: long,
    angle: tool === 'watering-can' ? 0.25 + 0.2 * swing : lerp(-0.5, 0.5, swing),
    alpha: busy,
    layer: 'over',
  });
}

/** One hand with the tool at it, the other one on it. */
function toolAt(body: Body, moment: Moment, { x, y, size }: Place, becomes: Worked, part: number, k: number): void {
  const { marks, actor, t } = moment;
  const busy = k * (1 - ramp(part, WORKED_UNTIL, WORKED_UNTIL + 0.06));
  const { tool, long, stroke } = TOOLED[becomes];
  const { done, beat } = strokeAt(part);
  const at = stroke(done, beat);
  body.bow += 0.1 * busy;
  body.headTip += 0.1 * busy;
  const high = Math.min(y + size * at.y, marks.shoulder[1] + marks.arm * 0.5);
  const fore = reaching(body, marks.hip, x + size * at.x, high);
  foreHand(body, ...fore, busy);
  otherHand(body, ...reaching(body, marks.hip, x - size * 0.5, y + size * 0.22), busy);
  const tall = Math.min(1.3, ADULT / actor.size);
  const clock = becomes === 'lifted' || becomes === 'poured' ? Math.max(0.02, fore[1] - y - size * 0.62) : t * 0.1;
  // Before the thing, which hides the hand.
  if (busy > 0.04)
    show(body, {
      picture: tool,
      x: x + size * at.x,
      y: high,
      free: true,
      size: long * tall,
      angle: at.angle,
      turn: clock,
      alpha: busy,
      layer: 'over',
    });
  const hits = becomes === 'hammered' ? busy * during(beat, 0.38, 0.56, 0.06) : 0;
  sign(body, 'impact', x - size * 0.2, y + size * 0.86, hits, clamp((beat - 0.38) * 5));
  if (becomes === 'polished' || becomes === 'washed')
    sign(body, 'sparkles', x, y + size * 0.8, k * ramp(part, WORKED_UNTIL - 0.1, WORKED_UNTIL), t * 0.6);
  if (becomes === 'carved' || becomes === 'sawn')
    sign(body, 'smoke', x - size * 0.2, y + size * 0.2, 0.4 * busy, t * 1.4);
}

/** What the hand holds meanwhile. */
export const TOOL_FOR: Partial<Record<Becoming, string>> = {
  repaired: '1f527',
  painted: '1f58c-fe0f',
  watered: 'watering-can',
};

/** Swings open rather than up. */
const HAT = /^1f3a9/;
export const DOOR = /^1f6aa/;

/** What comes out of a thing that is opened, by the actor's number. */
const SURPRISES = ['1f9f8', '1f436', '1f431', '1f680'] as const;
const VISITORS = ['1f415', '1f408'] as const;
const TREASURES = ['1f48e', '1f451'] as const;
export const surpriseIn = (picture: string, seed: number): string =>
  DOOR.test(picture)
    ? VISITORS[(seed >>> 3) % VISITORS.length]!
    : HAT.test(picture)
      ? '1f430'
      : /chest/.test(picture)
        ? TREASURES[seed % TREASURES.length]!
        : SURPRISES[(seed >>> 3) % SURPRISES.length]!;

/** Rises out of it behind its near wall. */
function surprise(body: Body, moment: Moment, { x, y, size }: Place, part: number, k: number, door: boolean): void {
  const out = ramp(part, HAPPENS + 0.02, HAPPENS + 0.2);
  if (out <= 0) return;
  const bob = 0.02 * wave(moment.t * 1.1) * out;
  const hat = HAT.test(moment.act.prop?.sprite ?? '');
  const high = door ? 0.42 : hat ? 0.4 + 0.82 * out : 0.3 + 0.6 * out;
  const at = { x, y: y + size * high + bob, free: true, layer: 'over' } as const;
  if (!door)
    show(body, {
      picture: 'opened-rays',
      ...at,
      layer: 'behind',
      size: size * 1.1 * out,
      turn: moment.t,
      alpha: k * 0.9,
    });
  const picture = surpriseIn(moment.act.prop?.sprite ?? '', moment.actor.seed);
  show(body, {
    picture,
    ...at,
    size: size * (hat ? 0.86 : 0.72) * lerp(0.5, 1, out),
    angle: 0.1 * wave(moment.t * 0.7),
    alpha: k,
  });
}

export const UMBRELLA = /^(2602|2614|1f302)/;

/** Furled in the hand, looked at, and with a pop it is open over the head. */
function unfurled(body: Body, moment: Moment, part: number, k: number): void {
  const { marks, act, t } = moment;
  const open = ramp(part, HAPPENS - 0.08, HAPPENS);
  const spring = open * (1 + 0.16 * Math.exp(-(part - HAPPENS) * 22) * Math.sin((part - HAPPENS) * 60));
  shelter(body, moment, k);
  const umbrella = body.things.find(({ picture }) => picture === 'umbrella-up');
  if (umbrella) Object.assign(umbrella, { turn: Math.max(0, spring), angle: lerp(-0.3, umbrella.angle, open) });
  body.mood = Math.max(body.mood, open * k);
  if (act.prop) sign(body, 'sparkles', 0, marks.crown[1] + 0.2, 0.7 * k * open, t * 0.6);
}

/** Slips out of the hand: up and away, or down on the floor. */
function slipping(body: Body, moment: Moment, picture: string, becomes: Becoming, part: number, k: number): void {
  const { marks, t, own, actor } = moment;
  const flies = becomes === 'let-go';
  const gone = clamp((part - HAPPENS + 0.06) / (flies ? 0.42 : 0.1));
  const [handX, handY] = [marks.half + 0.1, marks.shoulder[1] - (flies ? -0.02 : 0.1)];
  const size = (flies ? 0.36 : 0.34) * Math.min(1.4, ADULT / actor.size);
  const held = k * (1 - ramp(gone, 0, 0.2));
  foreHand(body, handX, handY, held);
  const sway = wave(t * 0.5 + own);
  if (flies) {
    const up = gone ** 1.4;
    const at = { x: handX + 0.1 + 0.85 * up + 0.05 * sway, y: handY + 0.36 + 0.8 * up + 0.02 * wave(t * 0.8) };
    const line: readonly [number, number] = gone > 0.02 ? [at.x - 0.05, at.y - 0.4] : [handX, handY];
    show(body, { picture, ...at, size, angle: 0.12 * sway, alpha: k, layer: 'over', free: true, line });
    // Arms go after it.
    const after = k * ramp(gone, 0.02, 0.2);
    foreHand(body, marks.half + 0.14, marks.shoulder[1] + marks.arm * 0.8, after * (1 - ramp(gone, 0.7, 1)));
    otherHand(body, marks.half * 0.2, marks.shoulder[1] + marks.arm * 0.7, after * (1 - ramp(gone, 0.5, 0.9)));
    body.headTip -= 0.22 * after;
    return;
  }
  const x = handX + 0.12 * smooth(gone);
  const y = lerp(handY, size * 0.2, gone ** 2);
  const splat = ramp(gone, 0.9, 1);
  if (splat > 0)
    show(body, {
      picture: 'melt-puddle',
      x,
      y: 0,
      size: size * 1.7 * splat,
      alpha: k,
      free: true,
      layer: 'over',
      colour: '#ffe6ea',
    });
  show(body, { picture, x, y, size, angle: 2.6 * smooth(gone), alpha: k, layer: 'over', free: true });
  body.headTip += 0.16 * k * splat;
}
