/** Things of chores that change as they are used: clay on its wheel, suds on a pane, the blade that takes them off. Called by `drawn-things.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Thing } from '../body.js';
import { clamp, lerp, TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import { SHADOW } from '../people/limbs.js';
import { stick } from './drawn-held.js';

type Draw = (canvas: SKRSContext2D, size: number, thing: Thing) => void;

const CLAY = '#c8714a';
/** Half widths from the foot up to the lip, and how high: a lump, a bowl, a vase; parts of the wheel's width. */
const POTS = [
  { radii: [0.2, 0.25, 0.24, 0.17, 0.05], high: 0.2 },
  { radii: [0.15, 0.2, 0.25, 0.28, 0.3], high: 0.22 },
  { radii: [0.14, 0.24, 0.26, 0.07, 0.16], high: 0.36 },
] as const;
/** Where the head of the wheel is, parts of its width over the floor. */
const HEAD = 0.38;

/** Own heights, y downwards, the foot of the wheel at the origin. */
export const CHORE_THINGS: Readonly<Record<string, Draw>> = {
  /** A wheel with clay on it; `turn` 0 a lump, half a bowl, 1 a vase. */
  'prop-clay'(canvas, size, { turn = 0.5 }) {
    disc(canvas, 0, size * 0.46, size * 0.07, 'rgba(29,18,56,0.35)');
    for (const [colour, part] of [
      [mix('#4f79b8', SHADOW, 0.4), 1],
      ['#4f79b8', 0.92],
      ['#7ba2da', 0.3],
    ] as const) {
      canvas.fillStyle = colour;
      canvas.beginPath();
      const aside = part < 0.5 ? -size * 0.1 : 0;
      canvas.moveTo(aside - size * 0.4 * part, -size * 0.28);
      canvas.lineTo(aside + size * 0.4 * part, -size * 0.28);
      canvas.lineTo(aside + size * 0.33 * part, 0);
      canvas.quadraticCurveTo(aside, size * 0.03, aside - size * 0.33 * part, 0);
      canvas.fill();
    }
    disc(canvas, -size * 0.27, size * 0.53, size * 0.13, '#35588c');
    disc(canvas, -size * 0.295, size * 0.51, size * 0.115, '#8fb2e2');
    disc(canvas, -size * 0.31, size * 0.45, size * 0.09, '#b98d78');
    disc(canvas, -size * (HEAD - 0.025), size * 0.31, size * 0.065, '#7f88a2');
    disc(canvas, -size * HEAD, size * 0.31, size * 0.062, '#dfe3ee');
    pot(canvas, size, clamp(turn));
  },
  /** Light and wet marks that go round with the wheel; `turn` turns of it. */
  'wheel-turning'(canvas, size, { turn = 0 }) {
    canvas.strokeStyle = 'rgba(120,62,40,0.65)';
    canvas.lineWidth = size * 0.016;
    for (const mark of [0, 1 / 3, 2 / 3]) {
      const angle = (turn + mark) * TURN;
      canvas.beginPath();
      canvas.ellipse(0, -size * HEAD, size * 0.265, size * 0.05, 0, angle, angle + 0.7);
      canvas.stroke();
    }
    canvas.strokeStyle = '#ffffff';
    canvas.lineWidth = size * 0.02;
    for (const side of [-1, 1]) {
      canvas.beginPath();
      canvas.ellipse(0, -size * 0.3, size * 0.6, size * 0.16, 0, side < 0 ? 2.7 : -0.4, side < 0 ? 3.5 : 0.4);
      canvas.stroke();
    }
  },
  /** Foam on a pane `size` wide, from the origin up to `turn`, own heights, with a bubbly edge. */
  suds(canvas, size, { turn = 0 }) {
    const top = -Math.max(0.02, turn);
    canvas.fillStyle = 'rgba(255,255,255,0.86)';
    canvas.beginPath();
    canvas.rect(-size / 2, top, size, -top);
    for (let lump = 0; lump <= 6; lump++) {
      const x = size * (lump / 6 - 0.5) * 0.86;
      const radius = size * (0.075 + 0.03 * ((lump * 0.618) % 1));
      canvas.moveTo(x + radius, top);
      canvas.arc(x, top, radius, 0, TURN);
    }
    canvas.fill();
    canvas.strokeStyle = 'rgba(110,170,220,0.75)';
    canvas.lineWidth = size * 0.016;
    canvas.beginPath();
    for (let bubble = 0; bubble < 12; bubble++) {
      const y = -0.02 - 0.052 * bubble;
      if (y < top) break;
      const x = size * (((bubble * 0.382) % 1) - 0.5) * 0.82;
      const radius = size * (0.035 + 0.035 * ((bubble * 0.618) % 1));
      canvas.moveTo(x + radius, y);
      canvas.arc(x, y, radius, 0, TURN);
    }
    canvas.stroke();
  },
  /** A folded piece of cloth from its side; `turn` 0 folded to 1 still half open. */
  folded(canvas, size, { colour = '#3f8fe6', turn = 0 }) {
    const high = size * lerp(0.2, 0.5, turn);
    for (const [tone, grown] of [
      [mix(colour, SHADOW, 0.45), 0.02],
      [colour, 0],
    ] as const) {
      canvas.fillStyle = tone;
      canvas.beginPath();
      const half = size * (0.5 + grown);
      canvas.roundRect(-half, -high / 2 - size * grown, half * 2, high + size * grown * 2, size * 0.09);
      canvas.fill();
    }
    canvas.strokeStyle = mix(colour, '#ffffff', 0.5);
    canvas.lineWidth = size * 0.035;
    canvas.beginPath();
    canvas.moveTo(-size * 0.42, -high * 0.24);
    canvas.lineTo(size * 0.42, -high * 0.24);
    canvas.moveTo(-size * 0.42, high * 0.16);
    canvas.lineTo(size * 0.42, high * 0.16);
    canvas.stroke();
  },
  /** A line that sags a little; it runs out of the picture on both sides. */
  'washing-line'(canvas, size) {
    for (const [colour, wide] of [
      ['#6d6276', 0.02],
      ['#fffaf0', 0.011],
    ] as const) {
      canvas.strokeStyle = colour;
      canvas.lineWidth = wide;
      canvas.beginPath();
      canvas.moveTo(-size, -0.12);
      canvas.quadraticCurveTo(0, 0.1, size, -0.12);
      canvas.stroke();
    }
  },
  /** Two blades forwards and two handles; `turn` 0 shut to 1 open. */
  shears(canvas, size, { turn = 0 }) {
    for (const side of [1, -1]) {
      canvas.save();
      canvas.rotate(side * lerp(0.04, 0.3, turn));
      stick(canvas, '#e2503f', size * 0.09, [size * 0.1, 0], [size * 0.02, 0]);
      canvas.fillStyle = side > 0 ? '#dfe5f0' : '#a9b3c8';
      canvas.strokeStyle = '#4a5272';
      canvas.lineWidth = size * 0.018;
      canvas.beginPath();
      canvas.moveTo(-size * 0.06, -size * 0.06);
      canvas.quadraticCurveTo(-size * 0.5, -size * 0.09 * side, -size * 0.85, 0);
      canvas.quadraticCurveTo(-size * 0.5, size * 0.07, -size * 0.06, size * 0.06);
      canvas.closePath();
      canvas.fill();
      canvas.stroke();
      canvas.restore();
    }
    canvas.fillStyle = '#3c4257';
    canvas.beginPath();
    canvas.arc(-size * 0.05, 0, size * 0.045, 0, TURN);
    canvas.fill();
  },
  /** A rubber blade across the end of a handle. */
  squeegee(canvas, size) {
    stick(canvas, '#f0a92e', size * 0.13, [0, size * 0.16], [0, -size * 0.34]);
    stick(canvas, '#e2503f', size * 0.16, [-size * 0.5, -size * 0.36], [size * 0.5, -size * 0.36]);
    stick(canvas, '#3c4257', size * 0.07, [-size * 0.54, -size * 0.45], [size * 0.54, -size * 0.45]);
  },
};

function pot(canvas: SKRSContext2D, size: number, grown: number): void {
  const stage = Math.min(1, Math.floor(grown * 2));
  const [from, to] = [POTS[stage]!, POTS[stage + 1]!];
  const part = grown * 2 - stage;
  const radii = from.radii.map((radius, index) => lerp(radius, to.radii[index]!, part) * size);
  const high = lerp(from.high, to.high, part) * size;
  const foot = -size * HEAD + size * 0.02;
  for (const [colour, wide, shift] of [
    [mix(CLAY, SHADOW, 0.42), 1.03, 0],
    [mix(CLAY, SHADOW, 0.12), 0.97, -0.01],
    [CLAY, 0.78, -0.045],
    [mix(CLAY, '#ffffff', 0.28), 0.24, -0.1],
  ] as const) {
    canvas.fillStyle = colour;
    profile(canvas, radii, foot, high, wide, shift * size);
    canvas.fill();
  }
  const lip = radii[4]!;
  disc(canvas, foot - high, lip, lip * 0.26, mix(CLAY, '#ffffff', 0.22));
  const open = clamp(grown * 5 - 0.5);
  if (open > 0) disc(canvas, foot - high, lip * 0.8 * open, lip * 0.19 * open, mix(CLAY, SHADOW, 0.58));
}

/** Both sides of a pot, mirrored about its axis. */
function profile(
  canvas: SKRSContext2D,
  radii: readonly number[],
  foot: number,
  high: number,
  wide: number,
  shift: number,
): void {
  const last = radii.length - 1;
  const side = (sign: number, at: number): [number, number] => [
    shift + sign * radii[at]! * wide,
    foot - (high * at) / last,
  ];
  canvas.beginPath();
  canvas.moveTo(...side(1, 0));
  for (let at = 1; at < last; at++) canvas.quadraticCurveTo(...side(1, at), ...between(side(1, at), side(1, at + 1)));
  canvas.lineTo(...side(1, last));
  canvas.lineTo(...side(-1, last));
  canvas.lineTo(...between(side(-1, last), side(-1, last - 1)));
  for (let at = last - 1; at > 0; at--) {
    const next = at === 1 ? side(-1, 0) : between(side(-1, at), side(-1, at - 1));
    canvas.quadraticCurveTo(...side(-1, at), ...next);
  }
  canvas.quadraticCurveTo(shift, foot + radii[0]! * 0.28, ...side(1, 0));
}

const between = (one: readonly [number, number], other: readonly [number, number]): [number, number] => [
  (one[0] + other[0]) / 2,
  (one[1] + other[1]) / 2,
];

function disc(canvas: SKRSContext2D, y: number, radiusX: number, radiusY: number, colour: string): void {
  canvas.fillStyle = colour;
  canvas.beginPath();
  canvas.ellipse(0, y, radiusX, radiusY, 0, 0, TURN);
  canvas.fill();
}
