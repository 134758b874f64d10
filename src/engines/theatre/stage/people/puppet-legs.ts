/** The legs of a puppet: where a foot is in its step, how the knee bends, and what they wear. Called by `puppet.ts`. */

import { drawFurLimb } from '../beasts/fur-body.js';
import type { Body } from '../body.js';
import { drawPoleyn } from '../clothes/armour.js';
import { drawStrips } from '../clothes/being-clothes.js';
import { drawShorts } from '../clothes/summer-clothes.js';
import { clamp, lerp } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import { drawStirrup } from '../riding/tack.js';
import { drawBoot } from './chic-boots.js';
import { drawHoseLeg, drawRoundShoe } from './hose-limbs.js';
import { type Bent, bendTowards, bentLine, cuff, drawShoe, roundLimb, SHADOW, type Spot } from './limbs.js';
import { grownOf, isHuman, type Pattern } from './patterns.js';
import type { Turned } from './puppet.js';
import { drawRings } from './robot-body.js';

const SWING = [0.4, 0.68] as const;
/** People's legs scissor wider: a walk is known by its stride. */
const STRIDING = [0.56, 0.8] as const;
const ON_GROUND = 0.6;
/** How far the heel of a foot in a stirrup is lifted, radians: it hangs lower than the toes. */
const STIRRUPED = -0.14;
/** How far the far heel of who squats is lifted; radians. */
const ON_TOES = 0.62;

/** Returns where its knee and ankle are. */
export function drawLeg({ canvas, pattern, clothes, body, sink }: Turned, side: number): Bent {
  const { hip } = pattern;
  // A leg that grows to reach a pedal grows thinner; under fur it would be a twig, and has a thigh.
  const grown = grownOf(pattern, body);
  const leg = pattern.leg * lerp(1, clothes.fur ? 0.88 : 0.7, grown);
  const person = isHuman(pattern);
  const profile = person ? clamp(body.turn) : clamp(body.turn) * 0.5;
  const rests = person && side < 0 && body.squat > 0;
  const hipX = side * pattern.hipAside * lerp(1, 0.3, profile);
  const ankle = leg * (pattern.trunk === 'none' ? 0.34 : 0.52);
  const { forwards, lift, tilt: heel } = stepAt(pattern, body, side);
  const shown = lerp(person ? 0.35 : 0.6, 1, profile);
  const goal = body.feet[side < 0 ? 0 : 1];
  const footX = lerp(hipX * 1.08 - forwards * shown, -goal.x + side * 0.012 * (1 - profile), goal.k);
  // Towards us a foot set forwards lies lower in the picture, one left behind higher.
  const nearer = person ? forwards * 0.3 * (1 - profile) : 0;
  const footY =
    lerp(-lift + nearer, -goal.y, goal.k) -
    ankle -
    Math.max(0, heel) * ankle * 0.5 * profile * (1 - goal.k) -
    (rests ? body.squat * ankle * 0.3 : 0);
  const astride = body.astride > 0.5;
  const root: Spot = astride ? [0.01, -hip + sink - leg * 0.16] : [hipX, -hip + sink + leg * 0.1];
  // Of who looks at us the knees go apart.
  const ahead = goal.k * 0.75 * (person ? clamp(profile * 2) : 1);
  const bend: Spot = [lerp(side * 0.9, -1, Math.max(profile, ahead)), -0.12];
  const { joint, end } = bendTowards(
    root,
    [footX, footY],
    Math.max(hip, body.legLong) - ankle - leg * 0.1 + 0.001,
    bend,
  );
  const far = side < 0 && profile > 0.4;
  const cloth = far ? mix(clothes.trousers, SHADOW, 0.14) : clothes.trousers;
  const swung = person ? heel * (1 - goal.k) : 0.9 * clamp(lift / 0.1) * (forwards < 0 ? 1 : -0.3);
  const tilt = astride
    ? STIRRUPED
    : swung * profile - (goal.k > 0.5 && goal.y > 0.06 ? 0.5 : 0) + (rests ? ON_TOES * clamp(body.squat) : 0);
  if (clothes.fur) {
    const look = { width: leg, paw: pattern.shoe, leg: true, far, turn: profile, tilt, grown };
    if (astride) drawStirrup(canvas, [end[0], end[1] + ankle], pattern.shoe);
    drawFurLimb(canvas, clothes.fur, [root, joint, [end[0], end[1] + ankle - pattern.shoe * 0.8]], look);
    return { joint, end };
  }
  const shoe = (): void => drawShoe(canvas, clothes.shoes, [end[0], end[1] + ankle], pattern.shoe, profile, side, tilt);
  if (pattern.trunk === 'none') {
    drawHoseLeg(canvas, cloth, leg, root, joint, end);
    drawRoundShoe(canvas, clothes.shoes, [end[0], end[1] + ankle], pattern.shoe, profile, side, tilt);
    return { joint, end };
  }
  const skin = far ? mix(clothes.skin, SHADOW, 0.14) : clothes.skin;
  const bare = person && (clothes.dress || clothes.shorts);
  const line = bentLine(root, joint, end, leg);
  if (clothes.style === 'chic') {
    const calf: Spot = [lerp(joint[0], end[0], 0.3), lerp(joint[1], end[1], 0.3)];
    // Otherwise skirts lie over it.
    if (astride) roundLimb(canvas, skin, bentLine(root, joint, calf, leg), leg * 1.16, leg * 0.86);
    const boot = { size: pattern.shoe, turn: profile, tilt };
    drawBoot(
      canvas,
      far ? mix(clothes.shoes, SHADOW, 0.3) : clothes.shoes,
      clothes.rims,
      [joint, end, end[1] + ankle],
      leg,
      boot,
    );
    return { joint, end };
  }
  roundLimb(canvas, bare ? skin : cloth, line, leg * (bare ? 0.8 : 1.1), leg * (bare ? 0.6 : 0.88));
  if (clothes.style === 'bandaged') drawStrips(canvas, clothes.accent, [root, joint, end], leg);
  else if (clothes.style === 'robot') drawRings(canvas, clothes.accent, [root, joint, end], leg);
  else if (clothes.style === 'armour') drawPoleyn(canvas, cloth, joint, end, leg);
  else if (bare && clothes.shorts) drawShorts(canvas, cloth, root, joint, leg);
  else if (bare) cuff(canvas, '#fffaf2', joint, end, leg * 0.74, [0.62, 0.94]);
  else if (person) cuff(canvas, mix(cloth, SHADOW, 0.16), joint, end, leg * 1.02, [0.8, 1]);
  shoe();
  if (astride) drawStirrup(canvas, [end[0], end[1] + ankle], pattern.shoe);
  return { joint, end };
}

/** Where a foot is in its step: how far before the hip, and lifted; own heights. */
function stepAt(pattern: Pattern, body: Body, side: number): { forwards: number; lift: number; tilt: number } {
  const turns = body.step + (side > 0 ? 0.5 : 0);
  const place = turns - Math.floor(turns);
  const person = isHuman(pattern);
  const widest = person ? STRIDING : SWING;
  const length = pattern.hip * Math.sin(lerp(widest[0], widest[1], body.running)) * body.stride;
  const stepping = clamp(body.stride);
  if (place < ON_GROUND) {
    const part = place / ON_GROUND;
    // It comes down on the heel and leaves over the toes.
    const tilt = person ? stepping * (part < 0.25 ? -0.42 * (1 - part * 4) : 0.6 * Math.max(0, part - 0.66) * 3) : 0;
    return { forwards: length * (1 - 2 * part), lift: 0, tilt };
  }
  const air = (place - ON_GROUND) / (1 - ON_GROUND);
  const high = pattern.hip * lerp(pattern.chic ? 0.14 : person ? 0.28 : 0.2, 0.5, body.running) * stepping;
  const tilt = person ? stepping * lerp(0.85, -0.42, air) : 0;
  return { forwards: -length * Math.cos(air * Math.PI), lift: high * Math.sin(air * Math.PI), tilt };
}
