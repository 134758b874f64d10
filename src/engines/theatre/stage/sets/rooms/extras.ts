/** Things of single rooms: a bell, a microphone, chips, pots, bags, washing. Used by the plans beside it. */
import { glow, mix, withAlpha } from '../../painting/paint.js';
import { board } from '../parts/lettering.js';
import { body, box, footShadow, knob, patch, ring, rod } from '../parts/room-clay.js';
import { type Fitting, fitting, inRow } from './fitting.js';

const GOLD = '#e8b64a';

export const EXTRAS: Record<string, Fitting> = {
  bell: fitting(GOLD, 8, (canvas, room, { colour }) => {
    box(canvas, room, -4, -1.4, 8, 1.4, '#5a3424', 0.6);
    canvas.beginPath();
    body(canvas, room, [-3.6, -1.4, -3, -4, -1.4, -5.4, 1.4, -5.4, 3, -4, 3.6, -1.4], colour);
    knob(canvas, room, 0, -6, 0.8, colour);
  }),
  'blue-light': fitting('#3a8aff', 6, (canvas, room, { colour, width }, t) => {
    const on = 0.5 + 0.5 * Math.sin(t * 6);
    box(canvas, room, -width / 2, -2, width, 2, '#2a3040', 0.6);
    glow(canvas, 0, -4, 12, colour, 0.6 * on);
    canvas.fillStyle = mix(colour, '#e0f0ff', on * 0.6);
    canvas.beginPath();
    canvas.arc(0, -2, width * 0.4, Math.PI, 0);
    canvas.fill();
  }),
  speaker: fitting('#241a30', 17, (canvas, room, { colour, width }) => {
    footShadow(canvas, room, 0, 0, 12);
    box(canvas, room, -width / 2, -46, width, 46, colour, 1.6);
    for (const [y, radius] of [
      [-36, 5],
      [-16, 7],
    ] as const) {
      knob(canvas, room, 0, y, radius, '#4a4458');
      ring(canvas, 0, y, radius, 0.8, room.toned('#8a82a0'));
      knob(canvas, room, 0, y, radius * 0.4, '#1a1424');
    }
  }),
  mic: fitting('#d8dce8', 12, (canvas, room, { colour }) => {
    rod(canvas, room, [0, 0, 0, -30], 2, '#3a3448');
    knob(canvas, room, 0, -36, 5.6, colour);
    for (const y of [-39, -36, -33]) patch(canvas, -5, y, 10, 0.6, withAlpha('#3a3448', 0.5), 0.2);
    box(canvas, room, -3, -31.4, 6, 3, GOLD, 0.8);
  }),
  'plate-stack': fitting('#f4f0ea', 26, (canvas, room, { colour, width }) => {
    for (let plate = 0; plate < 6; plate++)
      box(
        canvas,
        room,
        -width / 2 + (plate % 2) * 0.6,
        -2 - plate * 2.2,
        width,
        1.8,
        plate % 2 ? colour : '#8fc4e0',
        0.9,
      );
  }),
  'far-plane': fitting('#ffffff', 60, (canvas, room, { colour }) => {
    body(canvas, room, [-30, -3, -24, -7, 24, -7, 30, -3, 26, 1, -26, 1], colour);
    body(canvas, room, [-28, -6, -32, -17, -27, -17, -20, -7], '#d8404f');
    body(canvas, room, [-4, -2, -14, 8, -8, 8, 8, -2], mix(colour, '#8aa0b8', 0.3));
    for (let window = 0; window < 10; window++) patch(canvas, -16 + window * 4, -5.2, 2, 2, room.toned('#4a6a90'), 1);
    patch(canvas, 23, -6, 4, 2.4, room.toned('#4a6a90'), 1);
    for (const x of [-8, 16]) knob(canvas, room, x, 4.4, 1.8, '#3a3a48');
  }),
  'gate-sign': fitting('#f2c83a', 30, (canvas, _room, { colour, width }) =>
    board(canvas, 'GATE 12 ↗'.replace(' ↗', ''), 0, 0, width, 9, { paper: colour, ink: '#2a2434' }),
  ),
  chips: fitting('#d8303f', 20, (canvas, room, { colour }) => {
    for (const [x, tint, high] of [
      [-8, colour, 7],
      [3, '#3a6ad8', 10],
      [12, '#2fa05a', 5],
    ] as const)
      for (let chip = 0; chip < high; chip++)
        box(canvas, room, x - 5, -3 - chip * 2.6, 10, 2.6, chip % 2 ? '#fffaf0' : tint, 1);
  }),
  pot: fitting('#d8905a', 12, (canvas, room, { colour, width }) => {
    body(
      canvas,
      room,
      [
        -width * 0.22,
        -width,
        width * 0.22,
        -width,
        width * 0.5,
        -width * 0.55,
        width * 0.28,
        0,
        -width * 0.28,
        0,
        -width * 0.5,
        -width * 0.55,
      ],
      colour,
    );
    box(canvas, room, -width * 0.28, -width * 1.08, width * 0.56, width * 0.14, mix(colour, '#fff0d8', 0.2), 0.6);
  }),
  bag: fitting('#3f78b0', 24, (canvas, room, { colour, width }) => {
    footShadow(canvas, room, 0, 0, width * 0.6);
    canvas.strokeStyle = room.toned(mix(colour, '#1a1424', 0.4));
    canvas.lineWidth = 1.4;
    canvas.beginPath();
    canvas.arc(0, -9, width * 0.24, Math.PI, 0);
    canvas.stroke();
    box(canvas, room, -width / 2, -11, width, 11, colour, 4);
    patch(canvas, -width * 0.3, -8, width * 0.6, 1, withAlpha('#ffffff', 0.6), 0.4);
  }),
  'ballet-shoes': fitting('#f29ab0', 12, (canvas, room, { colour }) => {
    for (const x of [-2.6, 2.6]) {
      rod(canvas, room, [0, 0, x * 0.6, 5], 0.5, colour);
      body(canvas, room, [x - 1.6, 5, x + 1.6, 5, x + 1.9, 12, x, 15, x - 1.9, 12], colour);
    }
  }),
  'flower-box': fitting('#c8703f', 34, (canvas, room, { colour, width }) => {
    for (const [index, x] of inRow(9, width).entries()) {
      knob(canvas, room, x, -6 - (index % 3), 3.2, index % 2 ? '#4f9a5c' : '#6fb468');
      knob(
        canvas,
        room,
        x + 1,
        -9 - ((index * 2) % 3) * 1.2,
        2.1,
        ['#f2637e', '#f7c93c', '#f4f0ff', '#e8404f'][index % 4]!,
      );
    }
    box(canvas, room, -width / 2, -5, width, 7, colour, 1);
  }),
  washing: fitting('#f4f0ea', 86, (canvas, room, { width }, t) => {
    rod(canvas, room, [-width / 2, 0, 0, 2.6, width / 2, 0], 0.6, '#e8e4da');
    for (const [index, [tint, wide, tall]] of (
      [
        ['#f4f0ff', 12, 13],
        ['#4f9fd0', 10, 12],
        ['#f2b84a', 8, 10],
        ['#e8607a', 12, 13],
      ] as const
    ).entries()) {
      canvas.save();
      canvas.translate(-width * 0.36 + index * width * 0.24, 2);
      canvas.rotate(0.07 * Math.sin(t * 1.8 + index));
      if (wide === 8) body(canvas, room, [-4, 0, 4, 0, 4.4, tall, 0.6, tall, 0, 5, -0.6, tall, -4.4, tall], tint);
      else
        body(
          canvas,
          room,
          [
            -wide / 2,
            0,
            wide / 2,
            0,
            wide / 2 + 3,
            5,
            wide / 2 - 0.6,
            6,
            wide / 2 - 1,
            tall,
            -wide / 2 + 1,
            tall,
            -wide / 2 + 0.6,
            6,
            -wide / 2 - 3,
            5,
          ],
          tint,
        );
      canvas.restore();
    }
  }),
  horseshoes: fitting('#9aa4b2', 20, (canvas, room, { colour }) => {
    for (const x of [-7, 0, 7]) {
      canvas.strokeStyle = room.toned(colour);
      canvas.lineWidth = 1.5;
      canvas.beginPath();
      canvas.arc(x, 0, 2.6, Math.PI * 0.85, Math.PI * 2.15);
      canvas.stroke();
    }
  }),
  tiles: fitting('#fff8ea', 34, (canvas, room, { colour }) => {
    for (const [index, x] of inRow(4, 34).entries()) {
      box(canvas, room, x - 4, -12, 8, 12, '#2f8a5a', 1.2);
      box(canvas, room, x - 4, -12, 8, 10, colour, 1.2);
      ring(canvas, x, -7, 2, 0.9, room.toned(['#c8202f', '#2f6ac8', '#2f8a5a', '#c8202f'][index]!));
    }
  }),
};
