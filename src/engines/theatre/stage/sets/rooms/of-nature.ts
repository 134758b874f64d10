/** What grows and lies about under the sky: firs, fruit trees, beds of vegetables, boulders, surf, rails of ripples. Used by the plans beside it. */
import { type Brush, downward, mix, polygon, TURN, withAlpha } from '../../painting/paint.js';
import { random } from '../../painting/random.js';
import type { Room } from '../parts/room.js';
import { body, box, footShadow, knob, patch, rod } from '../parts/room-clay.js';
import { type Fitting, fitting, inRow } from './fitting.js';

function leaf(canvas: Brush, room: Room, x: number, y: number, long: number, turn: number, colour: string): void {
  canvas.save();
  canvas.translate(x, y);
  canvas.rotate(turn);
  canvas.fillStyle = room.toned(colour);
  canvas.beginPath();
  canvas.ellipse(0, -long / 2, long * 0.22, long / 2, 0, 0, TURN);
  canvas.fill();
  canvas.restore();
}

/** One plant of a bed, by its kind. */
const PLANTS: Record<string, (canvas: Brush, room: Room, x: number) => void> = {
  cabbage(canvas, room, x) {
    for (const [dx, r, tint] of [
      [-2.6, 2.6, '#5f9f4a'],
      [2.6, 2.6, '#6aac52'],
      [0, 3.4, '#8fc86a'],
      [0, 2, '#c0e49a'],
    ] as const)
      knob(canvas, room, x + dx, -2.6, r, tint);
  },
  carrot(canvas, room, x) {
    for (const turn of [-0.7, -0.3, 0.1, 0.5, 0.8])
      leaf(canvas, room, x, -1, 7, turn, turn > 0 ? '#4f9a3c' : '#63b04a');
    knob(canvas, room, x, -0.6, 1.7, '#f08a30');
  },
  tomato(canvas, room, x) {
    rod(canvas, room, [x, 0, x, -16], 0.7, '#b08a58');
    for (let at = 0; at < 6; at++) leaf(canvas, room, x, -2 - at * 2.2, 5, at % 2 ? 1 : -1, '#4f9440');
    for (const [dx, y] of [
      [-2, -6],
      [2.2, -9],
      [-1.6, -12],
    ] as const)
      knob(canvas, room, x + dx, y, 1.8, '#e0402f');
  },
  lettuce(canvas, room, x) {
    for (const turn of [-1, -0.6, -0.2, 0.2, 0.6, 1])
      leaf(canvas, room, x, 0, 6, turn, turn > 0 ? '#a8d860' : '#8fc84a');
  },
};

export const OF_NATURE: Record<string, Fitting> = {
  fir: fitting('#357a58', 34, (canvas, room, { colour, width }) => {
    footShadow(canvas, room, 0, 0, width * 0.5);
    const high = width * 2.1;
    box(canvas, room, -width * 0.05, -high * 0.14, width * 0.1, high * 0.14, '#6b4a3c', 0.4);
    for (let tier = 0; tier < 6; tier++) {
      const half = width * (0.5 - tier * 0.075);
      const low = -high * (0.09 + tier * 0.145);
      const top = low - high * 0.26;
      body(
        canvas,
        room,
        [
          -half,
          low,
          -half * 0.6,
          low + high * 0.014,
          -half * 0.3,
          low,
          0,
          low + high * 0.02,
          half * 0.3,
          low,
          half * 0.6,
          low + high * 0.014,
          half,
          low,
          half * 0.16,
          top,
          0,
          top - high * 0.02,
          -half * 0.16,
          top,
        ],
        mix(colour, '#c8e8a0', tier * 0.04),
      );
    }
  }),
  /** A fruit tree: `text` is the colour of what hangs in it. */
  'fruit-tree': fitting(
    '#5fa045',
    44,
    (canvas, room, { colour, width, text }) => {
      footShadow(canvas, room, 0, 0, width * 0.5);
      body(
        canvas,
        room,
        [-2.6, 0, 2.6, 0, 1.8, -width * 0.5, 6, -width * 0.7, 0, -width * 0.6, -6, -width * 0.7, -1.8, -width * 0.5],
        '#8a5f42',
      );
      for (const [x, y, part] of [
        [-0.3, -0.74, 0.24],
        [0.3, -0.76, 0.24],
        [0, -1.02, 0.27],
        [-0.16, -0.92, 0.22],
        [0.18, -0.9, 0.22],
        [0, -0.7, 0.24],
      ] as const)
        knob(canvas, room, x * width, y * width, part * width, part > 0.25 ? mix(colour, '#d8f08a', 0.16) : colour);
      const next = random(Math.round(width) + 3);
      for (let fruit = 0; fruit < 17; fruit++) {
        const angle = next() * TURN;
        const far = Math.sqrt(next()) * 0.42;
        knob(
          canvas,
          room,
          Math.cos(angle) * far * width,
          (-0.86 + Math.sin(angle) * far * 0.74) * width,
          width * 0.045,
          text,
        );
      }
    },
    '#e2382f',
  ),
  /** A bed of one plant, seen from its long side: `text` names it. */
  bed: fitting(
    '#7a5238',
    90,
    (canvas, room, { colour, width, text }) => {
      body(canvas, room, [-width / 2, 2, -width / 2 + 3, -2, width / 2 - 3, -2, width / 2, 2], colour);
      for (const x of inRow(Math.round(width / 8), width - 6)) PLANTS[text]?.(canvas, room, x);
    },
    'cabbage',
  ),
  boulder: fitting('#8f8a8c', 34, (canvas, room, { colour, width }) => {
    footShadow(canvas, room, 0, 0, width * 0.6);
    const high = width * 0.62;
    body(
      canvas,
      room,
      [
        -width / 2,
        0,
        -width * 0.46,
        -high * 0.5,
        -width * 0.2,
        -high,
        width * 0.16,
        -high * 0.92,
        width * 0.4,
        -high * 0.6,
        width / 2,
        0,
      ],
      colour,
    );
    canvas.fillStyle = withAlpha(room.toned('#fff4e0'), 0.3);
    polygon(canvas, [
      [-width * 0.44, -high * 0.5],
      [-width * 0.2, -high],
      [width * 0.16, -high * 0.92],
      [-width * 0.06, -high * 0.56],
    ]);
    canvas.fill();
    canvas.fillStyle = withAlpha(room.toned('#2a2438'), 0.25);
    polygon(canvas, [
      [width * 0.16, -high * 0.92],
      [width * 0.4, -high * 0.6],
      [width / 2, 0],
      [width * 0.12, 0],
      [-width * 0.06, -high * 0.56],
    ]);
    canvas.fill();
  }),
  /** Foam that runs up on stones and back. */
  surf: fitting('#ffffff', 340, (canvas, room, { colour, width }, t) => {
    for (const [index, alpha] of [0.35, 0.9].entries()) {
      canvas.fillStyle = withAlpha(room.toned(colour), alpha);
      canvas.beginPath();
      const edge = (x: number, way: number): number =>
        (1 - index) * 2.4 * way +
        way * (1.6 + 0.8 * Math.sin(x * 0.16 + t * 1.3) + 0.5 * Math.sin(x * 0.41 - t)) +
        0.9 * Math.sin(x * 0.07 + index + t * 1.1);
      for (let x = -width / 2; x <= width / 2; x += 3) canvas.lineTo(x, edge(x, -1) * 0.6);
      for (let x = width / 2; x >= -width / 2; x -= 3) canvas.lineTo(x, edge(x, 1));
      canvas.fill();
    }
  }),
  /** Light that dances on water: `width` is how far. */
  ripples: fitting('#ffffff', 320, (canvas, room, { colour, width }, t) => {
    const next = random(21);
    canvas.fillStyle = withAlpha(room.toned(colour), 0.5);
    for (let ripple = 0; ripple < 46; ripple++) {
      const [x, part, phase] = [(next() - 0.5) * width, next(), next() * 20];
      const shine = Math.sin(t * 1.5 + phase);
      if (shine > 0)
        patch(
          canvas,
          x + 1.4 * Math.sin(t * 0.6 + phase),
          2 + 30 * part,
          (3 + 9 * part) * shine,
          0.4 + 0.5 * part,
          canvas.fillStyle,
          0.3,
        );
    }
  }),
  cactus: fitting('#4f9a5a', 8, (canvas, room, { colour, width }) => {
    footShadow(canvas, room, 0, 0, width * 1.4);
    for (const [side, low, high] of [
      [-1, -14, -26],
      [1, -18, -32],
    ] as const)
      rod(canvas, room, [0, low, side * width, low, side * width, high], width * 0.56, colour);
    rod(canvas, room, [0, 0, 0, -40], width * 0.8, colour);
  }),
  /** Sand that the wind carries over the ground. */
  drift: fitting('#fff0cc', 320, (canvas, room, { colour, width }, t) => {
    const next = random(9);
    canvas.fillStyle = withAlpha(room.toned(colour), 0.55);
    for (let grain = 0; grain < 44; grain++) {
      const [start, part] = [next(), next()];
      const x = ((start + t * (0.05 + 0.05 * part)) % 1) * width - width / 2;
      patch(
        canvas,
        x,
        2 + 30 * part + Math.sin(t * 2 + start * 20),
        2 + 4 * part,
        0.4 + 0.3 * part,
        canvas.fillStyle,
        0.3,
      );
    }
  }),
  apples: fitting('#e2382f', 16, (canvas, room, { colour, width }) => {
    for (const [index, x] of inRow(5, width).entries()) {
      knob(canvas, room, x, -1.6, 2, index % 2 ? colour : '#f0a03a');
      if (index < 4) knob(canvas, room, x + 1.6, -4.2, 2, index % 2 ? '#8fc04a' : colour);
    }
  }),
  fence: fitting('#f2ece0', 320, (canvas, room, { colour, width }) => {
    for (const y of [-7, -12]) box(canvas, room, -width / 2, y, width, 2, mix(colour, '#8a7a68', 0.16), 0.4);
    for (let x = -width / 2; x < width / 2; x += 6)
      body(canvas, room, [x, 0, x, -14, x + 1.5, -16, x + 3, -14, x + 3, 0], colour);
  }),
  /** Steps of cut stone as high as the view, with the marks of the drills. */
  'stone-steps': fitting('#c8b49a', 130, (canvas, room, { colour, width }) => {
    for (let step = 4; step >= 0; step--) {
      const wide = width * (1 - step * 0.15);
      const [top, low] = [-13 - step * 12, -step * 12];
      box(canvas, room, -wide / 2, top, wide, low - top + 2, mix(colour, step % 2 ? '#8a7460' : '#e8dcc8', 0.14), 0.6);
      patch(canvas, -wide / 2, top, wide, 1.4, withAlpha(room.toned('#fff8e8'), 0.6), 0.3);
      for (const x of inRow(Math.round(wide / 9), wide))
        patch(canvas, x, top + 2, 0.5, 10, withAlpha(room.toned('#6a5644'), 0.4), 0.2);
    }
  }),
  /** Ploughed earth, its furrows towards us. */
  furrows: fitting('#8a6242', 300, (canvas, room, { colour, width }) => {
    for (const [index, x] of inRow(26, width).entries()) {
      canvas.fillStyle = downward(canvas, 0, 34, [
        room.toned(mix(colour, '#ffffff', 0.1)),
        room.toned(index % 2 ? colour : mix(colour, '#2a1810', 0.24)),
      ]);
      polygon(canvas, [
        [x - 3, 0],
        [x + 3, 0],
        [x * 2 + 7, 36],
        [x * 2 - 7, 36],
      ]);
      canvas.fill();
    }
  }),
  /** A road that leads away from us, with its line. */
  road: fitting('#6a6a74', 16, (canvas, room, { colour, width }) => {
    canvas.fillStyle = downward(canvas, -2, 36, [room.toned(mix(colour, '#d8c0a0', 0.3)), room.toned(colour)]);
    polygon(canvas, [
      [-width * 0.3, -3],
      [width * 0.3, -3],
      [width * 3.4, 38],
      [-width * 3.4, 38],
    ]);
    canvas.fill();
    for (const [far, near] of [
      [-2, 0],
      [2, 5],
      [9, 15],
      [21, 32],
    ] as const) {
      canvas.fillStyle = room.toned('#f8d860');
      polygon(canvas, [
        [-0.3 - far * 0.02, far],
        [0.3 + far * 0.02, far],
        [0.4 + near * 0.04, near],
        [-0.4 - near * 0.04, near],
      ]);
      canvas.fill();
    }
  }),
};
