/** Chores that fill a frame: a pot grows on the wheel, windows are soaped and wiped, clothes go into the machine. Called by `crafts.ts`. */
import type { Body } from '../body.js';
import { clamp, lerp, ramp, wave, wrap } from '../painting/easing.js';
import { foreHand, type Moment, otherHand, show, sign, type Used } from './moment.js';

type Craft = (body: Body, moment: Moment, tool: Used, k: number) => void;

/** How high the wheel's head is and how wide the whole of it, own heights; how long a pot takes, seconds. */
const WHEEL = { high: 0.25, wide: 0.66, seconds: 3.4 } as const;

/** Sits at the wheel, towards us; between the hands a lump opens to a bowl and rises to a vase. */
export const pottery: Craft = (body, { marks, t, own, act }, { picture }, k) => {
  const grown = clamp((act.elapsed - 0.1) / WHEEL.seconds);
  const sits = marks.hip * 0.4;
  body.crouch += sits * k;
  body.headTip += 0.1 * k;
  body.headDown += 0.015 * k;
  body.gaze *= 1 - k;
  const lower = body.crouch;
  const wet = wave(t * 1.3 + own);
  show(body, { picture: '1fa91', x: 0, y: 0.16, size: 0.34, alpha: k, free: true, layer: 'behind' });
  show(body, { picture, x: 0, y: -0.03, size: WHEEL.wide, turn: grown, alpha: k, stands: true });
  show(body, {
    picture: 'wheel-turning',
    x: 0,
    y: -0.03,
    size: WHEEL.wide,
    turn: wrap(t * 0.8),
    alpha: k,
    stands: true,
  });
  const [wide, high] = [lerp(0.175, 0.18, grown) + 0.02 * Math.sin(grown * Math.PI), 0.055];
  const y = lower + WHEEL.high + high;
  foreHand(body, wide + 0.012 * wet, y + 0.012 * wet, k);
  otherHand(body, -wide + 0.012 * wet, y - 0.012 * wet, k);
};

/** Up with the soap and down with the rubber blade: what lies below the blade is white with suds. */
export const wipe: Craft = (body, { marks, t, own, act }, { picture }, k) => {
  const size = 1;
  const x = marks.half + 0.47;
  const up = 0.5 - 0.5 * Math.cos((act.elapsed / 2.1 + 0.12 + own * 0.1) * 2 * Math.PI);
  const aside = 0.02 * wave(t * 2.4);
  const hand = [marks.half + 0.17 + aside, lerp(0.34, 0.78, up)] as const;
  body.turn = Math.max(body.turn, 0.5 * k);
  body.stretchY *= 1 + 0.025 * k * (up - 0.5);
  body.headTip += lerp(0.1, -0.14, up) * k;
  show(body, { picture, x, y: 0.63, size, alpha: k, free: true, layer: 'behind' });
  const suds = { x: x - 0.24 * size, y: 0.27, size: 0.42 * size, turn: hand[1] - 0.21, alpha: k } as const;
  show(body, { picture: 'suds', ...suds, free: true, layer: 'behind' });
  show(body, { picture: '1faa3', x: marks.half + 0.24, y: 0.12, size: 0.28, alpha: k, free: true, layer: 'over' });
  show(body, { picture: 'squeegee', x: hand[0], y: hand[1], size: 0.3, angle: -0.1, alpha: k, layer: 'over' });
  foreHand(body, hand[0], hand[1], k);
  otherHand(body, -marks.half * 1.1, marks.hip + 0.1, 0.6 * k);
  sign(body, 'sparkles', x + 0.24, 0.8, 0.8 * k, t * 0.6);
};

/** What goes into the machine, one after the other. */
const CLOTHES = ['1f455', '1f457', '1f456', '1f9e6'] as const;
const PIECE_SECONDS = 1.32;

/** Out of the basket on the one side, held up, into the machine on the other, which shakes and foams. */
export const launder: Craft = (body, { marks, t, own, act }, { picture }, k) => {
  const beat = act.elapsed / PIECE_SECONDS + 0.2;
  const part = wrap(beat);
  const piece = CLOTHES[Math.floor(beat) % CLOTHES.length]!;
  const carried = ramp(part, 0.1, 0.6);
  const dropped = ramp(part, 0.66, 0.92);
  const machine = { x: marks.half + 0.43, size: 0.6 } as const;
  const tremble = 0.006 * wave(t * 6);
  show(body, {
    picture: 'prop-washing-machine',
    x: machine.x + tremble,
    y: machine.size * 0.5,
    size: machine.size,
    alpha: k,
    free: true,
    layer: 'behind',
  });
  show(body, { picture, x: -marks.half - 0.3, y: 0.17, size: 0.44, alpha: k, free: true, layer: 'over' });
  const held = [lerp(-0.2, 0.2, carried), marks.shoulder[1] - 0.14 + 0.4 * carried * (1 - carried)] as const;
  const into = [machine.x - 0.02, machine.size * 0.42] as const;
  show(body, {
    picture: piece,
    x: lerp(held[0], into[0], dropped),
    y: lerp(held[1], into[1], dropped) + 0.3 * dropped * (1 - dropped),
    size: 0.36 * (1 - 0.75 * dropped) * ramp(part, 0, 0.08),
    angle: 0.12 * wave(t * 0.9 + own) + 2.2 * dropped,
    alpha: k,
    layer: 'over',
  });
  const back = ramp(part, 0.72, 1);
  const [x, y] = [lerp(held[0], -0.2, back), lerp(held[1], marks.shoulder[1] - 0.14, back) + 0.07];
  body.turn = Math.max(body.turn, 0.2 * k);
  body.lean += 0.12 * (carried - back - 0.5) * k;
  body.headTip += 0.06 * k;
  foreHand(body, x + 0.1, y, k);
  otherHand(body, x - 0.1, y, k);
  for (const bubble of [0, 1, 2]) {
    const rise = wrap(t * 0.34 + bubble / 3 + own);
    const alpha = k * Math.sin(rise * Math.PI);
    const aside = machine.x - 0.16 + 0.17 * bubble + 0.03 * wave(rise * 2);
    show(body, { picture: '1fae7', x: aside, y: lerp(0.56, 0.98, rise), size: 0.13, alpha, free: true, layer: 'over' });
  }
};
