/** Ways of doing an act that a body alone must tell: snapped fingers, a bent back, exercises. The score names each by a `prop-` name without a picture. */
import type { Body } from '../body.js';
import { clamp, lerp, smooth, TURN, wave, wrap } from '../painting/easing.js';
import { bowedTo } from '../people/squatting.js';
import { holdOf } from '../things/uses.js';
import { feed } from './feeding.js';
import { blowsAndKicks } from './kung-fu.js';
import {
  bothHands,
  cycle,
  during,
  foreFoot,
  foreHand,
  type Moment,
  otherFoot,
  otherHand,
  show,
  sign,
} from './moment.js';
import { chewGum, cough, whisper, yawn } from './mouthfuls.js';
import { POSTURED } from './postures.js';
import { propose } from './proposing.js';
import { robot } from './robot-dance.js';
import { reaching } from './services.js';
import { breatheFire, kneel, lookRound, sneeze, whistle } from './small-deeds.js';
import { swordplay } from './swordplay.js';
import { approach } from './together.js';

type Manner = (body: Body, moment: Moment, k: number) => void;
/** Fingers snap beside the head, one hand after the other, and a spark tells. */
const snap: Manner = (body, { marks, t, own }, k) => {
  const beat = t * 1.05 + own;
  const side = Math.floor(beat) % 2 === 0 ? 1 : -1;
  const turn = wrap(beat);
  const cracked = turn > 0.2 && turn < 0.9;
  const rise = smooth(turn / 0.18) * (1 - smooth((turn - 0.88) / 0.12));
  const reach = marks.half + 0.12;
  for (const hand of [1, -1]) {
    const up = hand === side ? rise : 0;
    const x = hand * (reach + 0.02 * up);
    const y = lerp(marks.shoulder[1] - 0.12, marks.eyes[1] - 0.04, up);
    (hand > 0 ? foreHand : otherHand)(body, x, y, k);
    show(body, { picture: '1faf0', x, y: y + 0.045, size: 0.17, angle: hand * 0.12, alpha: k, layer: 'over' });
  }
  body.headTip -= 0.07 * k * side * rise;
  body.lean += 0.03 * k * side * rise;
  body.up += 0.015 * k * (cracked ? 1 : 0);
  if (cracked) sign(body, 'snap', side * reach, marks.eyes[1] + 0.09, k, clamp((turn - 0.2) * 1.4));
};

const HANDS = ['270a', '270b', '270c-fe0f'] as const;
/** A fist goes up and down three times and then shows rock, paper or scissors. */
const fists: Manner = (body, moment, k) => {
  const { marks, t, actor } = moment;
  const round = t / 2;
  const beat = wrap(round);
  const shown = beat > 0.42;
  const pump = shown ? 0 : Math.abs(wave(beat * 3.6));
  approach(body, moment, marks.half * 2 + 0.8, k);
  body.turn = Math.max(body.turn, 0.5 * k);
  const x = marks.half + 0.14;
  const y = marks.shoulder[1] - 0.06 + 0.11 * pump;
  const picture = shown ? HANDS[(actor.seed + Math.floor(round)) % HANDS.length]! : HANDS[0];
  const size = shown ? 0.3 : 0.24;
  body.mouth = Math.max(body.mouth, shown ? 0.7 * k : 0);
  body.up += shown ? 0.03 * k * Math.max(0, wave((beat - 0.42) * 2)) : 0;
  foreHand(body, x - 0.06, y - 0.02, k);
  otherHand(body, -marks.half * 0.9, marks.hip + 0.1, 0.8 * k);
  show(body, {
    picture,
    x: x + 0.03,
    y: y + 0.03,
    size,
    angle: shown ? -0.1 : -0.35 + 0.4 * pump,
    alpha: k,
    layer: 'over',
  });
};

/** How far the back is bent, radians: hands at the waist, and arms let down to the floor behind. */
const BACK = { leans: 0.6, far: 1.16 } as const;
/** Seen from the side: the hips go forwards, the back bends over until one looks at the sky, the arms fall to the floor behind. */
const bridge: Manner = (body, moment, k) => {
  const { marks } = moment;
  const beat = cycle({ ...moment, own: 0 }, 3.4);
  const leans = during(beat, 0.08, 0.92, 0.2) * k;
  const far = during(beat, 0.34, 0.74, 0.22) * k;
  const bent = lerp(BACK.leans * leans, BACK.far, far);
  const low = marks.hip * (0.05 * leans + 0.2 * far);
  body.turn = Math.max(body.turn, k);
  body.bow -= bent;
  body.forwards += 0.1 * leans;
  body.crouch += low;
  foreFoot(body, 0.02 - 0.02 * leans, 0, k);
  otherFoot(body, -0.07 - 0.02 * leans, 0, k);
  const behind = -(marks.shoulder[1] - marks.hip) * Math.sin(bent) - 0.05;
  const [x, y] = bowedTo(marks.hip, low, -bent, behind, 0.05);
  foreHand(body, lerp(0.09, x, far), lerp(marks.hip + 0.07, y, far), k);
  otherHand(body, lerp(-0.05, x, far), lerp(marks.hip + 0.06, y, far), k);
  body.headTip -= 0.34 * leans;
  body.mood = Math.max(body.mood, 0.6 * k);
  sign(body, 'arc', -0.34, marks.shoulder[1] + 0.16, leans, 0);
};

/** Towards us: feet apart, knees out, the seat as low as the knees, hands together; up again with the arms at the sides. */
const squat: Manner = (body, moment, k) => {
  const { marks, t } = moment;
  const down = during(cycle(moment, 1.9), 0.12, 0.72, 0.3);
  const apart = Math.max(0.12, marks.half * 0.9);
  body.turn *= 1 - k;
  body.crouch += marks.hip * 0.5 * k * down;
  body.legLong = Math.max(body.legLong, marks.hip * lerp(1, 1.3, down) * k);
  foreFoot(body, apart, 0, k);
  otherFoot(body, -apart, 0, k);
  for (const side of [1, -1]) {
    const [x, y] = [lerp(marks.half + 0.08, 0.035, down), lerp(marks.hip + 0.02, marks.shoulder[1] - 0.08, down)];
    (side > 0 ? foreHand : otherHand)(body, side * x, y, k);
  }
  body.mouth = Math.max(body.mouth, 0.4 * k * (1 - down));
  sign(body, 'sweat', marks.crown[0], marks.crown[1] - 0.06, k, t);
};

/** Legs apart and arms over the head, then together. */
const jumpingJack: Manner = (body, { marks, t, own }, k) => {
  const open = 0.5 - 0.5 * Math.cos((t * 1.1 + own) * TURN);
  const wide = smooth(open * 1.4 - 0.2);
  const angle = lerp(0.25, 2.6, wide);
  const reach = marks.arm * 0.98;
  body.up += 0.09 * k * Math.sin(open * Math.PI);
  body.mouth = Math.max(body.mouth, 0.5 * k * wide);
  for (const side of [1, -1]) {
    const x = side * (marks.shoulder[0] + reach * Math.sin(angle));
    (side > 0 ? foreHand : otherHand)(body, x, marks.shoulder[1] - reach * Math.cos(angle), k);
    (side > 0 ? foreFoot : otherFoot)(body, side * lerp(0.05, 0.2, wide), 0, k);
  }
  sign(body, 'notes', marks.crown[0], marks.crown[1] - 0.04, 0.8 * k, t);
  sign(body, 'sweat', marks.crown[0], marks.crown[1] - 0.06, k, t);
};

/** Straight as a plank over the floor, on hands and toes. */
const pushUp: Manner = (body, moment, k) => {
  const { marks, t } = moment;
  const down = during(cycle(moment, 1.6), 0.1, 0.6, 0.3);
  const tip = lerp(1.13, 1.36, down);
  body.turn = Math.max(body.turn, k);
  body.tip += tip * k;
  body.forwards -= 0.46 * k;
  body.headTip -= 0.95 * k;
  const below = marks.shoulder[1] / Math.tan(tip);
  foreHand(body, below, marks.shoulder[1] + 0.02, k);
  otherHand(body, below, marks.shoulder[1] - 0.06, k);
  body.mouth = Math.max(body.mouth, 0.5 * k * (1 - down));
  sign(body, 'sweat', 0.42, 0.5, k, t);
};

/** One foot at the other knee, palms together before the breast, and slowly up over the head. */
const yoga: Manner = (body, moment, k) => {
  const { marks, t, own } = moment;
  const sway = wave(t * 0.3 + own);
  const up = during(cycle({ ...moment, own: 0 }, 3.6), 0.3, 0.84, 0.36);
  body.tip += 0.02 * k * sway;
  body.blink = Math.max(body.blink, k);
  body.mood = Math.max(body.mood, 0.5 * k);
  // Beside the head on the way, and not before the face.
  bothHands(
    body,
    0,
    lerp(marks.shoulder[1] - 0.1, marks.shoulder[1] + marks.arm * 0.96, up),
    lerp(0.045, marks.headWidth * 1.04, up),
    k,
  );
  foreFoot(body, 0.02, marks.hip * 0.62, k);
  otherFoot(body, -0.01, 0, k);
};

/** Up to a bar and down again. */
const pullUp: Manner = (body, moment, k) => {
  const { marks, t } = moment;
  const up = during(cycle(moment, 1.9), 0.1, 0.66, 0.3);
  const bar = marks.shoulder[1] + marks.arm * 0.96 + 0.12;
  body.up += k * lerp(0.12, 0.12 + marks.arm * 0.62, up);
  body.fold += 0.35 * k;
  bothHands(body, 0, bar - body.up, marks.half * 2 + 0.14, k);
  body.mouth = Math.max(body.mouth, 0.5 * k * up);
  show(body, { picture: 'high-bar', x: 0, y: bar, size: 0.86, alpha: k, free: true, layer: 'behind' });
  sign(body, 'sweat', marks.crown[0], marks.crown[1] - 0.06, k, t);
};

/** By both hands, from what the place has there; the legs swing. */
const hang: Manner = (body, moment, k) => {
  const { marks, t, own } = moment;
  const sway = wave(t * 0.45 + own);
  bothHands(body, 0, marks.shoulder[1] + marks.arm * 0.97, marks.half * 2 + 0.1, k);
  foreFoot(body, 0.05 * sway, 0.05, k);
  otherFoot(body, -0.03 + 0.05 * sway, 0.02, k);
};

/** A wide stance, and palms that push slowly to one side and the other. */
const stance: Manner = (body, { marks, t, own }, k) => {
  const beat = t * 0.42 + own;
  const side = wave(beat);
  const settle = smooth((Math.abs(side) - 0.2) * 2);
  body.crouch += marks.hip * (0.16 + 0.12 * settle) * k;
  body.lean += 0.12 * k * side;
  body.headTip += 0.06 * k * side;
  foreFoot(body, 0.2, 0, k);
  otherFoot(body, -0.2, 0, k);
  const far = marks.half + 0.2;
  foreHand(body, lerp(0.04, far, clamp(0.5 + side * 0.7)), marks.shoulder[1] + 0.05 * side, k);
  otherHand(body, lerp(-0.04, -far, clamp(0.5 - side * 0.7)), marks.shoulder[1] - 0.02 - 0.05 * side, k);
};

/** Two sticks over drums that are not there. */
const airDrums: Manner = (body, { marks, t, own }, k) => {
  const beat = t * 1.7 + own;
  const top = marks.hip + 0.1;
  show(body, { picture: 'air-drums', x: 0, y: top, size: 0.62, alpha: 0.85 * k, free: true, layer: 'over' });
  sign(body, 'notes', marks.crown[0], marks.crown[1] - 0.04, k, t);
  body.headTip += 0.12 * k * Math.abs(wave(beat / 2));
  body.headDown += 0.02 * k * Math.abs(wave(beat));
  body.blink = Math.max(body.blink, 0.8 * k);
  for (const side of [1, -1]) {
    const up = Math.abs(wave(beat * 0.5 + (side > 0 ? 0 : 0.25))) ** 0.7;
    const x = side * (marks.half + 0.07);
    const y = lerp(top + 0.1, marks.eyes[1] + 0.02, up);
    (side > 0 ? foreHand : otherHand)(body, x, y, k);
    const angle = side * lerp(0.55, -0.85, up);
    show(body, { picture: 'stick', x, y, size: 0.34 * -side, angle, alpha: k, layer: 'over' });
  }
};

/** On a knee beside an animal; one hand strokes its back. */
const pet: Manner = (body, { marks, t, own, partner }, k) => {
  const stroke = wave(t * 0.6 + own);
  if (partner !== undefined) body.forwards += clamp(partner - marks.half - 0.5, -0.4, 0.8) * k;
  const animal = partner === undefined ? marks.half + 0.3 : marks.half + 0.5;
  body.turn = Math.max(body.turn, 0.65 * k);
  body.crouch += marks.hip * 0.42 * k;
  body.bow += 0.36 * k;
  body.headTip -= 0.22 * k;
  body.mood = Math.max(body.mood, k);
  foreFoot(body, 0.14, 0, k);
  otherFoot(body, -0.16, 0.02, k);
  foreHand(body, ...reaching(body, marks.hip, animal - 0.1 + 0.09 * stroke, 0.47 + 0.02 * Math.abs(stroke)), k);
  otherHand(body, ...reaching(body, marks.hip, 0.16, 0.26), 0.9 * k);
  sign(body, 'two-hearts', animal, 0.56, k, t);
};

/** Whoever has a mouth can do these. */
const OF_MOUTHS: Readonly<Record<string, Manner>> = {
  'prop-yawn': yawn,
  'prop-cough': cough,
  'prop-whisper': whisper,
  'prop-sneeze': sneeze,
  'prop-fire-breath': breatheFire,
  'prop-look-round': lookRound,
  'prop-whistle': whistle,
};

const MANNERS: Readonly<Record<string, Manner>> = {
  'prop-snap': snap,
  'prop-fists': fists,
  'prop-bridge': bridge,
  'prop-squat': squat,
  'prop-jumping-jack': jumpingJack,
  'prop-push-up': pushUp,
  'prop-pull-up': pullUp,
  'prop-hang': hang,
  'prop-yoga': yoga,
  'prop-stance': stance,
  'prop-kung-fu': blowsAndKicks,
  'prop-air-drums': airDrums,
  'prop-robot': robot,
  'prop-pet': pet,
  'prop-ring': propose,
  'prop-swordplay': swordplay,
  'prop-chewing-gum': chewGum,
  'prop-kneel': kneel,
  ...OF_MOUTHS,
  ...POSTURED,
};

/** How a person does an act, where the score names a manner. */
export const mannerOf = ({ act, marks, partner }: Moment): Manner | undefined => {
  if (!act.prop) return undefined;
  if (!marks.arms) return OF_MOUTHS[act.prop.sprite];
  const feeds = act.name === 'bend' && partner !== undefined && holdOf(act.prop.sprite).use === 'food';
  return feeds ? feed : MANNERS[act.prop.sprite];
};
