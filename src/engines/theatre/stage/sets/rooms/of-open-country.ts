/** What makes a wide country known: moss and old snow, a lagoon in its ring of sand, a trench, a viaduct over a valley. Used by the plans beside it. */
import { type Brush, disc, downward, mix, polygon, TURN, withAlpha } from '../../painting/paint.js';
import { random } from '../../painting/random.js';
import type { Room } from '../parts/room.js';
import { body, box, footShadow, knob, patch, rod } from '../parts/room-clay.js';
import { type Fitting, fitting, inRow } from './fitting.js';

function oval(canvas: Brush, x: number, y: number, wide: number, high: number, fill: Brush['fillStyle']): void {
  canvas.fillStyle = fill;
  canvas.beginPath();
  canvas.ellipse(x, y, wide, high, 0, 0, TURN);
  canvas.fill();
}

/** One side of a trench from the far end to the eye: `side` -1 left, 1 right. */
function trenchWall(canvas: Brush, room: Room, side: number, colour: string): void {
  const far = { x: 12, top: -17, foot: 0 };
  const near = { x: 112, top: -62, foot: 46 };
  const at = (part: number, up: number): [number, number] => [
    side * (far.x + (near.x - far.x) * part),
    far.foot + (near.foot - far.foot) * part + (far.top - far.foot + (near.top - far.top - near.foot) * part) * up,
  ];
  const boards = 6;
  for (let row = 0; row < boards; row++) {
    canvas.fillStyle = room.toned(mix(colour, row % 2 ? '#3a2418' : '#d8b080', 0.16));
    polygon(canvas, [
      at(0, row / boards),
      at(1, row / boards),
      at(1, (row + 0.92) / boards),
      at(0, (row + 0.92) / boards),
    ]);
    canvas.fill();
  }
  for (const part of [0, 0.06, 0.15, 0.28, 0.46, 0.7]) {
    const [x, y] = at(part, 0);
    const [, top] = at(part, 1.02);
    rod(canvas, room, [x, y, x, top], 1.2 + part * 3.4, '#5a3c26');
  }
  for (let bag = 0; bag < 15; bag++) {
    const part = (bag / 14) ** 1.7;
    const [x, y] = at(part, 1);
    const size = 3 + part * 11;
    for (const [across, up, tint] of [
      [size * 0.7 * side, size * 0.3, '#b09a6c'],
      [0, size * 0.26, '#c8b07e'],
      [size * 0.34 * side, size * 0.86, '#bca674'],
    ] as const)
      oval(canvas, x + across, y - up, size * 0.62, size * 0.36, room.toned(tint));
    for (const up of [0.3, 0.9]) oval(canvas, x, y - size * up, size * 0.5, size * 0.08, withAlpha('#fff4d8', 0.16));
  }
}

export const OF_OPEN_COUNTRY: Record<string, Fitting> = {
  /** Snow that hasn't melted yet. */
  'snow-patch': fitting('#f4f8ff', 50, (canvas, room, { colour, width }) => {
    const next = random(Math.round(width * 7));
    for (const [tint, down] of [
      [mix(colour, '#7f94c0', 0.45), 0.9],
      [colour, 0],
    ] as const)
      for (let part = 0; part < 7; part++)
        oval(
          canvas,
          (part / 6 - 0.5) * width * 0.76,
          down + (next() - 0.5) * width * 0.03,
          width * (0.13 + 0.07 * next()),
          width * (0.032 + 0.022 * next()),
          room.toned(tint),
        );
  }),
  /** Low cushions of moss, lichen and dwarf willow. */
  moss: fitting('#8a9a48', 40, (canvas, room, { colour, width }) => {
    const next = random(Math.round(width * 11));
    for (let clump = 0; clump < 16; clump++) {
      const tint = [colour, '#a8a04a', '#b0703f', '#6f8a4a', '#c8b868'][clump % 5]!;
      const size = width * (0.04 + 0.05 * next());
      oval(
        canvas,
        (next() - 0.5) * width,
        (clump / 15 - 0.5) * width * 0.14,
        size * 1.5,
        size * 0.5,
        downward(canvas, -width * 0.1, width * 0.1, [room.toned(mix(tint, '#fff0b0', 0.25)), room.toned(tint)]),
      );
    }
    for (let tuft = 0; tuft < 9; tuft++) {
      const x = (next() - 0.5) * width;
      for (const lean of [-1.4, 0, 1.4])
        rod(canvas, room, [x, 0, x + lean, -3.4], 0.35, tuft % 2 ? '#c8b060' : '#9a8a4a');
      knob(canvas, room, x, -3.8, 0.8, '#f8f6ee');
    }
  }),
  palm: fitting('#4fa850', 40, (canvas, room, { colour, width, text }) => {
    const lean = text === 'left' ? -1 : 1;
    const high = width * 1.3;
    footShadow(canvas, room, 0, 0, width * 0.24);
    const head: [number, number] = [lean * width * 0.24, -high];
    for (let ring = 0; ring < 11; ring++) {
      const part = ring / 10;
      const x = head[0] * part ** 1.7;
      const thick = width * (0.06 - 0.025 * part);
      box(
        canvas,
        room,
        x - thick,
        -high * part - high * 0.1,
        thick * 2,
        high * 0.105,
        ring % 2 ? '#a8744a' : '#95633c',
      );
    }
    for (const [index, angle] of [-2.9, -2.4, -1.9, -1.2, -0.7, -0.2, 0.25, -3.4].entries()) {
      canvas.save();
      canvas.translate(...head);
      canvas.scale(Math.cos(angle) < 0 ? -1 : 1, 1);
      canvas.rotate(Math.asin(Math.sin(angle)) * 0.8);
      canvas.fillStyle = room.toned(mix(colour, index % 2 ? '#1f6a44' : '#c8e870', 0.22));
      canvas.beginPath();
      canvas.moveTo(0, -1);
      canvas.quadraticCurveTo(width * 0.34, -width * 0.22, width * 0.62, width * 0.16);
      for (let cut = 5; cut > 0; cut--) canvas.lineTo(width * (0.1 * cut), width * (cut % 2 ? -0.01 : 0.1) * (cut / 6));
      canvas.fill();
      canvas.restore();
    }
    for (const x of [-2, 1.6]) knob(canvas, room, head[0] + x, head[1] + 2, width * 0.045, '#6a4428');
  }),
  /** Still, shallow water shut in by a ring of sand, seen from above its near shore. */
  lagoon: fitting('#3fd8d0', 196, (canvas, room, { colour, width }) => {
    const [wide, high] = [width / 2, width * 0.135];
    oval(canvas, 0, 1.4, wide + 5, high + 4, withAlpha(room.toned('#c8fff4'), 0.5));
    oval(canvas, 0, 0, wide, high, downward(canvas, -high, high, [room.toned('#f8e8bc'), room.toned('#eccf94')]));
    for (const [part, tint] of [
      [0.86, '#fffbe8'],
      [0.845, '#a8f4e4'],
      [0.77, mix(colour, '#a8f4e4', 0.45)],
      [0.62, colour],
      [0.4, mix(colour, '#109ab8', 0.4)],
    ] as const)
      oval(canvas, 0, -high * 0.06, wide * part, high * (part - 0.14), room.toned(tint));
    for (let glint = 0; glint < 16; glint++)
      oval(
        canvas,
        Math.sin(glint * 2.4) * wide * 0.6,
        Math.cos(glint * 3.7) * high * 0.46,
        3.4,
        0.34,
        withAlpha('#ffffff', 0.55),
      );
  }),
  trench: fitting('#8a6238', 220, (canvas, room, { colour }) => {
    canvas.fillStyle = downward(canvas, 0, 46, [room.toned('#6f5238'), room.toned('#8a6a48')]);
    polygon(canvas, [
      [-13, -1],
      [13, -1],
      [116, 50],
      [-116, 50],
    ]);
    canvas.fill();
    for (let board = 0; board < 12; board++) {
      const part = (board / 11) ** 1.8;
      box(canvas, room, -(4.4 + part * 30), 0.6 + part * 44, 8.8 + part * 60, 1 + part * 4.4, '#a8814f', 0.5);
    }
    for (const side of [-1, 1]) {
      trenchWall(canvas, room, side, colour);
      for (const [x, y, high] of [
        [26, -26, 9],
        [48, -38, 12],
        [76, -52, 15],
      ] as const) {
        rod(canvas, room, [side * x, y, side * (x + 1), y - high], 1, '#4a3a30');
        rod(
          canvas,
          room,
          [side * (x - 16), y - high * 0.3, side * x, y - high, side * (x + 24), y - high * 1.5],
          0.4,
          '#5a5a62',
        );
      }
    }
  }),
  /** Tall arches of stone from one side of a valley to the other. */
  arches: fitting('#c8ae8c', 380, (canvas, room, { colour, width }) => {
    const [deck, spring, step] = [-41, -27, 25];
    canvas.fillStyle = downward(canvas, deck, 14, [
      room.toned(mix(colour, '#fff4dc', 0.3)),
      room.toned(colour),
      room.toned(mix(colour, '#5a4038', 0.3)),
    ]);
    canvas.beginPath();
    canvas.rect(-width / 2, deck, width, 16 - deck);
    for (const x of inRow(Math.round(width / step), width)) {
      canvas.moveTo(x - step * 0.37, 17);
      canvas.lineTo(x - step * 0.37, spring);
      canvas.arc(x, spring, step * 0.37, Math.PI, 0);
      canvas.lineTo(x + step * 0.37, 17);
      canvas.closePath();
    }
    canvas.fill('evenodd');
    for (const x of inRow(Math.round(width / step), width)) {
      canvas.strokeStyle = room.toned(mix(colour, '#fff8e8', 0.5));
      canvas.lineWidth = 1.1;
      canvas.beginPath();
      canvas.arc(x, spring, step * 0.4, Math.PI, 0);
      canvas.stroke();
      patch(canvas, x + step * 0.34, spring, step * 0.06, 42, withAlpha(room.toned('#4a3430'), 0.3), 0);
      box(canvas, room, x + step * 0.36, spring - 1, step * 0.28, 2, mix(colour, '#fff4dc', 0.3), 0.4);
    }
    box(canvas, room, -width / 2, deck - 1.4, width, 2.6, mix(colour, '#fff4dc', 0.35), 0.4);
    for (const x of inRow(Math.round(width / 6), width))
      rod(canvas, room, [x, deck - 1, x, deck - 4.6], 0.5, '#5a5460');
    rod(canvas, room, [-width / 2, deck - 4.6, width / 2, deck - 4.6], 0.6, '#5a5460');
  }),
  /** A small train that crosses from edge to edge. */
  'far-train': fitting('#c83a3a', 60, (canvas, room, { colour, width }, t) => {
    canvas.save();
    canvas.translate(((t * 16 + 40) % 260) - 130, 0);
    for (let car = 0; car < 4; car++) {
      const x = width / 2 - (car + 1) * (width / 4);
      box(canvas, room, x + 0.4, -8, width / 4 - 0.8, 7, car ? colour : mix(colour, '#201828', 0.5), 1.2);
      if (car)
        for (const at of inRow(4, width / 4 - 2)) patch(canvas, x + width / 8 + at - 1, -6.6, 2, 2.6, '#dff2fb', 0.3);
      else box(canvas, room, x + width / 4 - 4, -11, 2, 4, '#2a2430', 0.4);
      for (const at of [3, width / 4 - 3]) knob(canvas, room, x + at, -0.8, 1, '#2a2430');
    }
    for (let puff = 0; puff < 5; puff++) {
      canvas.fillStyle = withAlpha('#ffffff', 0.6 - puff * 0.1);
      disc(canvas, width / 2 - 3 - puff * 4, -13 - puff * 1.6, 1.8 + puff * 0.7);
    }
    canvas.restore();
  }),
  /** A stream down the middle of a valley. */
  stream: fitting('#5fb4dc', 20, (canvas, room, { colour, width }) => {
    body(
      canvas,
      room,
      [
        -2,
        -4,
        2,
        -4,
        width * 0.3,
        6,
        width * 0.4,
        16,
        width * 1.6,
        44,
        -width * 1.2,
        44,
        -width * 0.5,
        16,
        -width * 0.2,
        6,
      ],
      colour,
    );
  }),
};
