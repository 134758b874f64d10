/** What barns, mines, tunnels, hangars and engine rooms are filled with. Used by the plans beside it. */
import { disc, downward, glow, mix, polygon, withAlpha } from '../../painting/paint.js';
import { body, box, footShadow, knob, patch, ring, rod } from '../parts/room-clay.js';
import { type Fitting, fitting, inRow } from './fitting.js';

export const OF_WORKS: Record<string, Fitting> = {
  /** A horse's box: boards, a half door, and whoever looks out over it where `text` is the colour of a coat. */
  'horse-box': fitting('#a86c3c', 56, (canvas, room, { colour, width, text }) => {
    box(canvas, room, -width / 2, -52, width, 52, mix(colour, '#2a1810', 0.3), 0.4);
    patch(
      canvas,
      -width / 2 + 4,
      -48,
      width - 8,
      46,
      downward(canvas, -48, 0, [room.toned('#2a1a14'), room.toned('#4a3020')]),
      0.4,
    );
    if (text) {
      const dark = mix(text, '#1a1010', 0.45);
      body(canvas, room, [8, -18, 12, -34, 6, -42, -2, -40, -14, -30, -17, -25, -14, -22, -4, -27, -4, -16], text);
      for (const x of [2, 7]) body(canvas, room, [x - 2, -40, x, -46, x + 2.4, -40], text);
      body(canvas, room, [6, -42, 13, -34, 12, -18, 8, -20, 8, -34], dark);
      knob(canvas, room, -4, -34, 1.2, '#1a1418');
      knob(canvas, room, -14.6, -25.6, 0.7, '#1a1418');
    }
    box(canvas, room, -width / 2 + 3, -22, width - 6, 22, colour, 0.6);
    for (const x of inRow(5, width - 8)) patch(canvas, x + 4, -21, 0.5, 20, withAlpha(room.toned('#3a2010'), 0.5), 0);
    rod(canvas, room, [-width / 2 + 5, -20, width / 2 - 5, -3], 2, mix(colour, '#ffffff', 0.16));
    rod(canvas, room, [-width / 2 + 5, -3, width / 2 - 5, -20], 2, mix(colour, '#ffffff', 0.16));
    for (const x of [-width / 2, width / 2 - 3]) box(canvas, room, x, -58, 3.4, 58, mix(colour, '#3a2010', 0.2), 0.6);
    box(canvas, room, -width / 2, -56, width, 4, mix(colour, '#3a2010', 0.2), 0.6);
  }),
  /** Beams that carry a roof, and hay on the floor above. */
  hayloft: fitting('#8a5a34', 300, (canvas, room, { colour, width }) => {
    for (let x = -width / 2; x < width / 2; x += 9)
      knob(canvas, room, x, -34 - (Math.abs(Math.round(x * 7)) % 4), 7.4, Math.round(x) % 2 ? '#e8c860' : '#d8b44c');
    box(canvas, room, -width / 2, -34, width, 5, colour, 0.6);
    for (const x of inRow(6, width)) {
      box(canvas, room, x - 2.4, -30, 4.8, 30, mix(colour, '#2a1810', 0.1), 0.6);
      rod(canvas, room, [x - 10, -29, x, -19], 2.2, colour);
      rod(canvas, room, [x + 10, -29, x, -19], 2.2, colour);
    }
    for (let x = -width / 2; x < width / 2; x += 4.4)
      rod(canvas, room, [x, -29, x + 1.4 * Math.sin(x), -26 + Math.sin(x * 3)], 0.5, '#e8c860');
  }),
  /** Posts and a beam that hold a gallery up, and the dark beyond. */
  gallery: fitting('#8a5f3c', 90, (canvas, room, { colour, width }) => {
    for (const [part, dark] of [
      [1, 0.2],
      [0.76, 0.5],
      [0.56, 0.75],
    ] as const) {
      const half = (width / 2) * part;
      const [low, top] = [2 - 8 * (1 - part), -56 * part - 4 * (1 - part)];
      canvas.fillStyle = room.toned(mix('#4a3c38', '#0c080c', dark));
      polygon(canvas, [
        [-half * 0.92, low],
        [-half * 0.84, top],
        [half * 0.84, top],
        [half * 0.92, low],
      ]);
      canvas.fill();
      const wood = mix(colour, '#120a0a', dark * 0.8);
      body(canvas, room, [-half, low, -half * 0.9, top, -half * 0.78, top, -half * 0.88, low], wood);
      body(canvas, room, [half, low, half * 0.9, top, half * 0.78, top, half * 0.88, low], wood);
      box(canvas, room, -half * 0.96, top - 3, half * 1.92, 6 * part, wood, 0.6);
    }
  }),
  /** Two rails that run towards us over their sleepers. */
  rails: fitting('#9aa0ac', 12, (canvas, room, { colour, width }) => {
    for (const [y, size] of [
      [-3, 0.5],
      [0, 0.7],
      [4, 1],
      [10, 1.45],
      [18, 2.1],
      [28, 2.9],
    ] as const)
      box(canvas, room, -width * size, y, width * 2 * size, 1.6 * size, '#5a4030', 0.4);
    for (const side of [-1, 1]) {
      canvas.fillStyle = room.toned(colour);
      polygon(canvas, [
        [side * width * 0.3 - 0.4, -5],
        [side * width * 0.3 + 0.4, -5],
        [side * width * 2.7 + 1.6, 38],
        [side * width * 2.7 - 1.6, 38],
      ]);
      canvas.fill();
    }
  }),
  /** A tub on rails: `text` is the colour of what it carries. */
  'mine-cart': fitting(
    '#6a6e78',
    34,
    (canvas, room, { colour, width, text }) => {
      footShadow(canvas, room, 0, 1, width * 0.6);
      for (const [index, x] of inRow(7, width * 0.9).entries())
        knob(canvas, room, x, -22 - (index % 3) * 2, 4, index % 2 ? text : mix(text, '#ffffff', 0.2));
      body(canvas, room, [-width * 0.54, -22, width * 0.54, -22, width * 0.4, -6, -width * 0.4, -6], colour);
      box(canvas, room, -width * 0.58, -24, width * 1.16, 3, mix(colour, '#ffffff', 0.2), 0.8);
      for (const x of [-width * 0.28, width * 0.28]) {
        knob(canvas, room, x, -4, 4.4, '#3a3c46');
        knob(canvas, room, x, -4, 1.6, '#aab0bc');
      }
    },
    '#3a3640',
  ),
  /** The tube of a road under a hill, ring in ring, with its lamps, and daylight at the end. */
  'tunnel-tube': fitting('#b8b0a4', 150, (canvas, room, { colour, width }) => {
    for (let part = 0; part < 7; part++) {
      const size = 1 - part * 0.13;
      const radius = (width / 2) * size;
      canvas.fillStyle =
        part === 6 ? room.toned('#fff6dc') : room.toned(mix(colour, '#2a2430', 0.12 + (part % 2) * 0.1 + part * 0.05));
      canvas.beginPath();
      canvas.ellipse(0, 2 - part * 0.7, radius, radius * 0.84, 0, Math.PI, 0);
      canvas.fill();
      if (part === 6) continue;
      for (const angle of [-2.2, -0.94]) {
        const [x, y] = [Math.cos(angle) * radius * 0.92, Math.sin(angle) * radius * 0.78];
        glow(canvas, x, y, 9 * size, '#ffd88a', 0.7);
        box(canvas, room, x - 4 * size, y - 0.8, 8 * size, 1.8 * size, '#fff4d0', 0.6);
      }
    }
    glow(canvas, 0, -5, width * 0.16, '#fffbe8', 0.9);
  }),
  /** Ribs and a curved roof of iron, the gate open on the sky. */
  'hangar-roof': fitting('#9aa6b2', 320, (canvas, room, { colour, width }) => {
    for (let x = -width / 2; x <= width / 2; x += 16)
      rod(canvas, room, [x, 0, x * 0.98, -70], 1.6, mix(colour, '#2a3038', 0.2));
    for (const y of [-60, -50]) rod(canvas, room, [-width / 2, y, width / 2, y], 1.2, colour);
    for (let x = -width / 2; x < width / 2; x += 16) rod(canvas, room, [x, -60, x + 16, -50], 0.8, colour);
  }),
  airliner: fitting('#f8fafc', 150, (canvas, room, { colour, width }) => {
    footShadow(canvas, room, 0, 4, width * 0.5);
    for (const x of [-30, 4, 10]) {
      rod(canvas, room, [x, -10, x, 0], 1.8, '#8a94a0');
      knob(canvas, room, x, 2, 3.4, '#2a2e38');
    }
    body(canvas, room, [52, -28, 72, -56, 60, -56, 38, -32], '#2f6fc0');
    body(canvas, room, [-66, -20, -60, -27, -48, -31, 50, -31, 72, -26, 60, -18, -48, -9, -60, -12], colour);
    patch(canvas, -60, -19.6, 122, 1.8, room.toned('#2f6fc0'), 0.6);
    for (let x = -44; x < 46; x += 5) patch(canvas, x, -26, 2.6, 3.2, room.toned('#5a7a9a'), 1);
    body(canvas, room, [-62, -25, -58, -28, -50, -28, -50, -24], '#7fb4d4');
    body(canvas, room, [-10, -18, 16, -18, 42, -2, 32, -2], mix(colour, '#8a9aac', 0.24));
    body(canvas, room, [48, -27, 66, -27, 78, -33, 70, -33], mix(colour, '#8a9aac', 0.2));
    knob(canvas, room, 6, -8, 5, '#5a6a7c');
    box(canvas, room, 4, -12.6, 16, 9, '#c8d2dc', 4);
  }),
  /** Pipes with valves and dials. */
  pipes: fitting('#7a8a98', 110, (canvas, room, { colour, width }) => {
    for (const [y, thick, tint] of [
      [-52, 5, colour],
      [-44, 3, '#c8503c'],
      [-36, 4, '#c8943c'],
    ] as const) {
      rod(canvas, room, [-width / 2, y, width / 2, y], thick, tint);
      for (const x of inRow(4, width))
        box(canvas, room, x - 1.6, y - thick * 0.7, 3.2, thick * 1.4, mix(tint, '#ffffff', 0.2), 0.6);
    }
    for (const x of inRow(3, width * 0.9)) {
      rod(canvas, room, [x, -36, x, 0], 3.4, '#8a9aa8');
      ring(canvas, x, -22, 5, 1.4, room.toned('#d83a3a'));
      rod(canvas, room, [x - 5, -22, x + 5, -22], 1, '#d83a3a');
      knob(canvas, room, x + 11, -46, 5, '#e8ecf0');
      rod(canvas, room, [x + 11, -46, x + 13, -49], 0.8, '#d83a3a');
    }
  }),
  /** A great motor on its bed. */
  engine: fitting('#3f8a6a', 76, (canvas, room, { colour, width }) => {
    footShadow(canvas, room, 0, 1, width * 0.55);
    box(canvas, room, -width * 0.54, -5, width * 1.08, 6, '#4a505c', 0.8);
    box(canvas, room, -width * 0.46, -26, width * 0.78, 22, colour, 1.6);
    for (const x of inRow(6, width * 0.72)) {
      box(canvas, room, x - width * 0.07 - 5, -38, 9, 13, mix(colour, '#ffffff', 0.14), 1.6);
      box(canvas, room, x - width * 0.07 - 3.4, -41, 6, 3.4, '#c8ced6', 0.8);
      rod(canvas, room, [x - width * 0.07, -41, x - width * 0.07 + 3, -47], 1.4, '#c8943c');
    }
    rod(canvas, room, [-width * 0.46, -48, width * 0.3, -48], 3, '#c8943c');
    knob(canvas, room, width * 0.42, -17, 14, '#5a626e');
    ring(canvas, width * 0.42, -17, 11, 2, room.toned('#c8ced6'));
    knob(canvas, room, width * 0.42, -17, 3.4, '#c8ced6');
  }),
  /** A car that comes out of the dark. */
  headlights: fitting('#fff6d0', 8, (canvas, room, { colour, width }, t) => {
    const near = (t * 0.16) % 1;
    const size = 0.5 + near * 1.4;
    for (const side of [-1, 1]) {
      glow(canvas, -width * size + side * 2.6 * size, near * 3, 5 * size, colour, 0.8);
      knob(canvas, room, -width * size + side * 2.6 * size, near * 3, 0.9 * size, '#fffdf0');
    }
  }),
  pizza: fitting('#f2b84a', 18, (canvas, room, { colour, width }) => {
    knob(canvas, room, 0, 0, 0.1, colour);
    canvas.fillStyle = room.toned('#c8843c');
    disc(canvas, 0, -1, width / 2, 0.34);
    canvas.fillStyle = room.toned(colour);
    disc(canvas, 0, -1.6, width * 0.43, 0.34);
    for (const [x, y, tint] of [
      [-4, -2, '#d8402f'],
      [3, -3, '#d8402f'],
      [0, -0.4, '#d8402f'],
      [5, -1, '#4f9a40'],
      [-1.4, -3.4, '#4f9a40'],
    ] as const) {
      canvas.fillStyle = room.toned(tint);
      disc(canvas, x, y, 1.4, 0.5);
    }
  }),
  /** Boards up to the ceiling with jars, tins and loaves. */
  'jar-shelf': fitting('#a8743f', 66, (canvas, room, { colour, width }) => {
    box(canvas, room, -width / 2, -58, width, 58, mix(colour, '#3a2010', 0.4), 0.6);
    const tints = ['#d8402f', '#f2a83a', '#5fa050', '#8a5ab0', '#f0dca8', '#b86a3c'];
    for (const [row, y] of [-44, -30, -16, -2].entries()) {
      for (const [index, x] of inRow(7, width - 6).entries()) {
        const tint = tints[(index * 5 + row * 2) % 6]!;
        if ((index + row) % 4 === 3) knob(canvas, room, x, y - 3.2, 3.4, '#d8a060');
        else {
          box(canvas, room, x - 3, y - 9, 6, 9, tint, 1.4);
          patch(canvas, x - 2.2, y - 8.4, 1, 7, withAlpha('#ffffff', 0.5), 0.4);
          box(canvas, room, x - 2.6, y - 11, 5.2, 2.4, index % 2 ? '#e8d8b0' : '#c8ced6', 0.6);
          patch(canvas, x - 2, y - 5.6, 4, 2.8, room.toned('#fff8ea'), 0.3);
        }
      }
      box(canvas, room, -width / 2, y, width, 2.4, colour, 0.4);
    }
    for (const x of [-width / 2 - 1, width / 2 - 1.4]) box(canvas, room, x, -60, 2.6, 60, colour, 0.4);
  }),
};
