/** Flying a kite. Called by `holding.ts` for who holds one. */
import type { Body } from '../body.js';
import { put } from '../moving/placing.js';
import { clamp, lerp, ramp, wave } from '../painting/easing.js';
import { bowedTo } from '../people/squatting.js';
import { type Moment, show, type Used } from './moment.js';

/** Where a kite stands from the feet of who flies it, own heights: farther off by the ground than over who hangs on it. */
const OFF = { x: 1, y: 1.34 } as const;
const ALOFT = { x: 1.36, y: 0.77 } as const;
/** Whence it rises as a film begins, and for how many seconds. */
const RISES = { x: 0.78, y: 0.56, seconds: 1 } as const;
/** Whom it lets down hangs below it as from a parachute; sinking how fast one does, own heights a second. */
const OVER = { x: 1, y: 1.08 } as const;
const FALLS = [0.25, 1.1] as const;
/** At such heights a kite cannot be over one, or can, actor units. */
const HIGH_UP = [0.5, 1] as const;
/** With so much room before one, own heights, one is drawn out all the way. */
const ROOM = 1.3;
/** Own heights of the frame over the feet of who stands, with half a kite to spare, actor units. */
const SKY = 0.68;
const SKY_OF_TALL = 0.95;
/** A kite is no larger than this, own heights. */
const LARGEST = 0.42;
/** How far one leans back from its pull; how far one is drawn out behind it just off the ground, and high up, and swings; radians. */
const LEANS = 0.2;
const HANGS = 0.2;
const TRAILS = 0.62;
const SWINGS = 0.16;
/** In the air the breast goes after the kite and the legs hang behind: a bow from hand to foot; radians. */
const DRAWN_OUT = 0.42;
/** Of that, how much less so while one is let down, and how far one sags then, own heights. */
const LET_DOWN = 0.4;
const SAGS = 0.05;
/** Who braces against it: how far the hips sink, and where both feet are set from the middle, parts of their height. */
const BRACED = { sinks: 0.24, ahead: 0.62, behind: -0.3 } as const;
/** Own heights up to which one is pulled off the ground, or is caught by it: knees bend deeply. */
const OFF_GROUND = 0.1;
/** Of an arm that holds on, how far out the hand is. */
const STRETCHED = 0.93;

/**
 * A kite stands far off and high, where there is room for it, and pulls at a tight string: one braces against it with both
 * hands. Whom it takes along flies out behind it like a flag, by a stretched arm, swings and kicks.
 */
export function flyKite(
  body: Body,
  { t, own, marks, pose, actor, travel }: Moment,
  { picture, long }: Used,
  k: number,
): void {
  const ahead = 0.5 + (pose.facing < 0 ? pose.x : -pose.x);
  const side = ahead > 0.42 ? 1 : -1;
  const room = ((side > 0 ? ahead : 1 - ahead) * travel.wide) / actor.size - 0.36;
  const pull = wave(t * 0.5 + own) + 0.4 * wave(t * 1.3 + own);
  const aloft = ramp(pose.height, 0.02, 0.14) * k;
  const high = ramp(pose.height, 0.18, 0.28) * k;
  const stands = k * (1 - aloft);
  // Upright again before the feet are down.
  const flag = ramp(pose.height, 0.12, 0.5) * k;
  const sky = (travel.wide < 0.85 ? SKY_OF_TALL : SKY) / actor.size;
  const falls = ramp(-travel.upwards, ...FALLS) * aloft;
  const risen = Math.max(aloft, ramp(t, 0, RISES.seconds));
  const off = lerp(lerp(RISES.x, OFF.x, risen), lerp(ALOFT.x, OVER.x, falls), aloft);
  const x = side * Math.min(room, off + 0.03 * pull);
  const standing = lerp(RISES.y, Math.min(OFF.y, sky), risen);
  // High up there is less of the frame over one.
  const over = falls * (1 - ramp(pose.height, ...HIGH_UP));
  const y = lerp(standing, lerp(ALOFT.y, OVER.y, over), aloft) + 0.03 * wave(t * 0.37 + own);
  // Under a kite that has little room one hangs upright, or its string would be behind the head.
  const drawn = clamp(room / ROOM) ** 2 * (1 - LET_DOWN * falls);
  const { hip } = marks;
  const swing = wave(t * 0.72);
  const leaving = wave(ramp(pose.height, 0, OFF_GROUND) / 2);
  body.turn = Math.max(body.turn, side > 0 ? lerp(0.7, 0.6, aloft) * k : 0);
  body.tip +=
    side *
    (lerp(-LEANS - 0.05 * pull, HANGS * drawn, aloft) * k +
      (TRAILS - HANGS) * drawn * flag +
      SWINGS * high * swing * (1 - falls));
  body.bow += side * DRAWN_OUT * drawn * (aloft + 0.3 * high * swing);
  body.headTip -= side * 0.5 * DRAWN_OUT * drawn * aloft;
  body.crouch += hip * BRACED.sinks * (stands * (1 + 0.3 * pull) + k * Math.max(0, leaving));
  body.lean *= 1 - aloft;
  body.mouth = Math.max(body.mouth, 0.5 * k);
  const [fore, back] = side > 0 ? [0, 1] : [1, 0];
  put(body.feet[fore]!, side * hip * BRACED.ahead, 0, stands);
  put(body.feet[back]!, side * hip * BRACED.behind, 0, stands);
  // The legs kick by turns, and loose cloth flutters.
  const kick = wave(t * 1.5 + own);
  put(body.feet[0], side * (0.02 + 0.2 * Math.max(0, kick)), 0.03 + 0.15 * Math.max(0, kick), aloft);
  put(body.feet[1], -side * (0.05 + 0.14 * Math.max(0, -kick)), 0.08 * Math.max(0, -kick) - 0.02, aloft);
  put(body.feet[0], side * (0.1 + 0.08 * kick), 0.09 + 0.05 * kick, falls);
  put(body.feet[1], -side * 0.06, -0.03, falls);
  body.up -= SAGS * falls;
  body.windy = Math.max(body.windy, lerp(0.45, 1, aloft) * k);
  // Its place is told as the stage has it, however its holder is tipped and bowed.
  const [cos, sin] = [Math.cos(body.tip), Math.sin(body.tip)];
  const [kiteX, kiteY] = bowedTo(hip, body.crouch, body.bow, x * cos - y * sin, x * sin + y * cos);
  const size = Math.min(long, LARGEST);
  const angle = side * (0.1 + 0.14 * wave(t * 0.8 + own)) - body.tip - body.bow;
  // Arm and string are one line; clear of the face, and the other hand farther down it until there is one to spare.
  const shoulder = [side * marks.shoulder[0] * 0.6, marks.shoulder[1]] as const;
  const raised = Math.min(1.05, Math.atan2(kiteY - shoulder[1], side * (kiteX - shoulder[0])));
  const alongString = (far: number): [number, number] => [
    shoulder[0] + side * Math.cos(raised) * marks.arm * far,
    shoulder[1] + Math.sin(raised) * marks.arm * far,
  ];
  const hand = alongString(STRETCHED - 0.05 * stands * pull);
  const spare = alongString(0.66);
  // Going up one waves; coming down one holds on with both hands.
  const free = high * (1 - falls);
  put(body.hands[fore]!, ...hand, k);
  put(
    body.hands[back]!,
    lerp(spare[0], -side * (marks.half + 0.17), free),
    lerp(spare[1], marks.shoulder[1] + 0.1 + 0.07 * wave(t * 1.3 + own), free),
    k,
  );
  show(body, { picture, x: kiteX, y: kiteY, size, angle, alpha: k, layer: 'behind', line: hand });
}
