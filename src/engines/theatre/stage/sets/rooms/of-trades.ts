/** What tells a trade: canvases and paints, tools, weapons, cameras, a telescope, a coffin of a pharaoh. Used by the plans beside it. */
import { disc, downward, glow, mix, polygon, TURN, withAlpha } from '../../painting/paint.js';
import { random } from '../../painting/random.js';
import { write } from '../parts/lettering.js';
import { body, box, footShadow, knob, patch, ring, rod, slab } from '../parts/room-clay.js';
import { type Fitting, fitting, inRow } from './fitting.js';

export const OF_TRADES: Record<string, Fitting> = {
  menu: fitting('#2f4a3c', 46, (canvas, room, { colour, width }) => {
    box(canvas, room, -width / 2, -9, width, 18, '#a8703f', 0.8);
    patch(canvas, -width / 2 + 1.4, -7.6, width - 2.8, 15.2, room.toned(colour), 0.4);
    for (const [index, x] of inRow(3, width - 4).entries()) {
      canvas.fillStyle = room.toned(['#e8783c', '#f2c84a', '#8fc05a'][index]!);
      disc(canvas, x - 3.6, 0, 3.4, 0.7);
      for (const y of [-2.6, 0.2, 3]) patch(canvas, x + 1, y, 5, 0.9, withAlpha('#fffaf0', 0.75), 0.3);
    }
  }),
  /** Weapons and belts on the wall of a hall where one learns to fight. */
  weapons: fitting('#7a4a2c', 46, (canvas, room, { colour, width }) => {
    box(canvas, room, -width / 2, -14, width, 2.4, colour, 0.6);
    box(canvas, room, -width / 2, 10, width, 2.4, colour, 0.6);
    for (const [index, x] of inRow(5, width).entries()) {
      rod(canvas, room, [x, -20, x, 18], 1.2, index % 2 ? '#a8743f' : '#8a5430');
      if (index % 2) body(canvas, room, [x - 1.6, -20, x, -28, x + 1.6, -20], '#d0d8e2');
      else knob(canvas, room, x, -20, 1.6, '#c8303a');
    }
  }),
  tools: fitting('#8a5a38', 46, (canvas, room, { colour, width }) => {
    box(canvas, room, -width / 2, -15, width, 30, colour, 0.8);
    for (const [index, x] of inRow(5, width - 4).entries()) {
      knob(canvas, room, x, -11.6, 0.8, '#2a2430');
      rod(canvas, room, [x, -10, x, 9], 1.5, index === 2 ? '#9aa4b2' : '#c8945c');
      if (index === 0) box(canvas, room, x - 3.4, 6, 6.8, 4.4, '#8a94a2', 0.6);
      if (index === 1) body(canvas, room, [x - 3, 4, x + 3, 4, x + 4, 11, x - 4, 11], '#9aa4b2');
      if (index === 2) ring(canvas, x, 8, 3, 1.4, room.toned('#9aa4b2'));
      if (index === 3) body(canvas, room, [x - 0.8, 3, x + 0.8, 3, x + 2.6, 13, x - 2.6, 13], '#aab4c2');
      if (index === 4) box(canvas, room, x - 2, 4, 4, 8, '#d8493c', 0.8);
    }
  }),
  canvas: fitting('#e8884a', 24, (canvas, room, { colour, width, text }) => {
    const high = width * 1.2;
    box(canvas, room, -width / 2, -high, width, high, '#fffaf0', 0.4);
    canvas.save();
    canvas.beginPath();
    canvas.rect(-width / 2 + 1, -high + 1, width - 2, high - 2);
    canvas.clip();
    canvas.fillStyle = downward(canvas, -high, 0, [room.toned(mix(colour, '#ffffff', 0.5)), room.toned(colour)]);
    canvas.fillRect(-width, -high, width * 2, high);
    canvas.fillStyle = room.toned(mix(colour, '#2a3a80', 0.6));
    disc(canvas, -width * 0.2, -high * 0.1, width * 0.5);
    canvas.fillStyle = room.toned(mix(colour, '#ffe060', 0.75));
    disc(canvas, width * 0.16, -high * 0.66, width * 0.16);
    if (text) write(canvas, text, 0, -high * 0.4, width * 0.4, room.toned('#fffaf0'));
    canvas.restore();
  }),
  paints: fitting('#a8703f', 54, (canvas, room, { colour, width }) => {
    footShadow(canvas, room, 0, 0, width * 0.56);
    box(canvas, room, -width / 2, -30, width, 30, mix(colour, '#2a1420', 0.3), 0.8);
    const tints = ['#e8483c', '#f2a83a', '#f7d84a', '#5fae4c', '#3f8fd0', '#7a5ab0', '#f27aa8'];
    for (const [row, y] of [-16, -1.4].entries()) {
      patch(canvas, -width / 2 + 1.4, y - 12, width - 2.8, 12, room.toned('#4a2f28'), 0.4);
      for (const [index, x] of inRow(8, width - 5).entries()) {
        box(canvas, room, x - 2.4, y - 7.6, 4.8, 7.6, row ? '#d8dce4' : tints[index % 7]!, 0.6);
        patch(canvas, x - 2.4, y - 7.6, 4.8, 2, room.toned(tints[(index + row * 3) % 7]!), 0.4);
      }
    }
    for (const x of inRow(3, width - 12)) {
      box(canvas, room, x - 3, -36, 6, 6, '#c8d4dc', 0.8);
      for (const [at, tint] of [
        [-2, '#e8483c'],
        [0, '#3f8fd0'],
        [2, '#f2c83a'],
      ] as const) {
        rod(canvas, room, [x + at * 0.5, -35, x + at * 1.6, -43], 0.7, '#a8743f');
        knob(canvas, room, x + at * 1.6, -44, 0.9, tint);
      }
    }
  }),
  pots: fitting('#d8905a', 56, (canvas, room, { colour, width }) => {
    const tints = [colour, '#8fb0b8', '#e0c8a0', '#a85a3c', '#6a8a70'];
    for (const [row, y] of [-40, -24, -8].entries()) {
      for (const [index, x] of inRow(5, width).entries()) {
        const size = 6.6 + ((index * 3 + row * 2) % 4);
        body(
          canvas,
          room,
          [
            x - size * 0.2,
            y - size * 1.2,
            x + size * 0.2,
            y - size * 1.2,
            x + size * 0.5,
            y - size * 0.6,
            x + size * 0.26,
            y,
            x - size * 0.26,
            y,
            x - size * 0.5,
            y - size * 0.6,
          ],
          tints[(index + row * 2) % 5]!,
        );
      }
      slab(canvas, room, -width / 2 - 2, y - 0.6, width + 4, 0.8, 1.6, '#8a5a38');
    }
  }),
  camera: fitting('#2c3240', 20, (canvas, room, { colour }) => {
    footShadow(canvas, room, 0, 0, 12);
    for (const x of [-8, 8]) rod(canvas, room, [0, -26, x, 0], 1.4, '#5a6474');
    rod(canvas, room, [0, -26, 0, 0], 1.4, '#5a6474');
    box(canvas, room, -9, -42, 18, 14, colour, 1.6);
    box(canvas, room, 9, -38.6, 5, 7, '#1a1e28', 1);
    knob(canvas, room, -3, -44.6, 3.4, '#1a1e28');
    knob(canvas, room, 5, -44.6, 3.4, '#1a1e28');
    knob(canvas, room, -6, -38, 1.1, '#ff3a3a');
  }),
  world: fitting('#2a6ac8', 80, (canvas, room, { colour, width }) => {
    box(canvas, room, -width / 2, -19, width, 38, '#0f2450', 1.4);
    glow(canvas, 0, 0, width * 0.5, '#5ab0ff', 0.5, 0.6);
    knob(canvas, room, 0, 0, 16, colour);
    canvas.save();
    canvas.beginPath();
    canvas.arc(0, 0, 15.8, 0, TURN);
    canvas.clip();
    canvas.fillStyle = room.toned('#6fd08a');
    for (const [x, y, wide, tall, turn] of [
      [-7, -6, 7, 4.4, 0.3],
      [-4, 6, 3.4, 7, 0.2],
      [8, -2, 5, 8, -0.3],
      [5, -10, 7, 3, 0],
      [12, 9, 3.4, 2.6, 0],
    ] as const) {
      canvas.beginPath();
      canvas.ellipse(x, y, wide, tall, turn, 0, TURN);
      canvas.fill();
    }
    canvas.restore();
    canvas.strokeStyle = withAlpha('#bfe4ff', 0.6);
    canvas.lineWidth = 0.5;
    for (const reach of [0.35, 0.75]) {
      canvas.beginPath();
      canvas.ellipse(0, 0, 16 * reach, 16, 0, 0, TURN);
      canvas.stroke();
    }
    for (const side of [-1, 1])
      for (let line = 0; line < 4; line++)
        patch(canvas, side * 29 - 9, -10 + line * 6, 18 - (line % 2) * 5, 1.6, withAlpha('#8ad0ff', 0.55), 0.6);
  }),
  'studio-lamp': fitting('#2c3240', 16, (canvas, room, { colour }, t) => {
    rod(canvas, room, [0, -20, 0, -5], 1.2, '#5a6474');
    body(canvas, room, [-5, -7, 5, -7, 6.6, 4, -6.6, 4], colour);
    for (const side of [-1, 1])
      body(canvas, room, [side * 6.6, 4, side * 10, 7, side * 9.4, -3, side * 6, -4], mix(colour, '#000000', 0.2));
    canvas.fillStyle = '#fffbe8';
    disc(canvas, 0, 4, 5.6, 0.3);
    glow(canvas, 0, 7, 22 + Math.sin(t * 2), '#fff2c8', 0.6);
  }),
  chart: fitting('#fdfdf8', 60, (canvas, room, { colour, width }) => {
    box(canvas, room, -width / 2 - 1.4, -18, width + 2.8, 34, '#8a94a2', 1);
    patch(canvas, -width / 2, -16.6, width, 31, room.toned(colour), 0.4);
    for (const [index, tint] of ['#4f8fd0', '#6fb468', '#f2b23c', '#e2705c', '#8a6fb0'].entries())
      patch(canvas, -width * 0.4 + index * 6, 10 - 5 - index * 3.4, 4.4, 5 + index * 3.4, room.toned(tint), 0.4);
    canvas.strokeStyle = room.toned('#e2483c');
    canvas.lineWidth = 1.2;
    canvas.beginPath();
    for (const [x, y] of [
      [-24, 2],
      [-16, -4],
      [-10, -2],
      [-2, -12],
    ] as const)
      canvas.lineTo(x, y);
    canvas.stroke();
    canvas.fillStyle = room.toned('#4f8fd0');
    disc(canvas, width * 0.28, -3, 8);
    canvas.fillStyle = room.toned('#f2b23c');
    canvas.beginPath();
    canvas.moveTo(width * 0.28, -3);
    canvas.arc(width * 0.28, -3, 8, -1.57, 0.6);
    canvas.fill();
  }),
  telescope: fitting('#e8ecf4', 60, (canvas, room, { colour }) => {
    footShadow(canvas, room, 0, 0, 24);
    for (const x of [-14, 0, 14]) rod(canvas, room, [0, -24, x, 0], 2.4, '#5a6494');
    knob(canvas, room, 0, -26, 5, '#8a94c4');
    canvas.save();
    canvas.translate(0, -28);
    canvas.rotate(-0.62);
    box(canvas, room, -24, -6, 50, 12, colour, 2);
    box(canvas, room, 24, -7.6, 8, 15.2, '#3f5ab0', 1.4);
    box(canvas, room, -30, -3, 7, 6, '#3f4a78', 1.2);
    for (const x of [-10, 8]) box(canvas, room, x, -6.6, 3, 13.2, '#e8b64a', 0.8);
    patch(canvas, 31, -6, 1.6, 12, '#9fd8ff', 0.6);
    canvas.restore();
    slab(canvas, room, -18, -1.6, 36, 2, 1.6, '#4a5484');
  }),
  /** Painted figures and signs in rows. */
  hieroglyphs: fitting('#a8602f', 50, (canvas, room, { colour, width }) => {
    const next = random(Math.round(width) + 3);
    box(canvas, room, -width / 2, -27, width, 54, '#e2c088', 0.6);
    const inks = [colour, '#2f6a8a', '#3f7a4a', '#5a3a24'];
    for (let row = 0; row < 5; row++)
      for (const x of inRow(Math.round(width / 8), width - 3)) {
        const y = -21 + row * 10.4;
        const ink = room.toned(inks[Math.floor(next() * 4)]!);
        const kind = Math.floor(next() * 5);
        canvas.fillStyle = ink;
        canvas.strokeStyle = ink;
        canvas.lineWidth = 0.8;
        if (kind === 0) ring(canvas, x, y, 2.6, 0.9, ink);
        else if (kind === 1)
          polygon(canvas, [
            [x - 2.8, y + 3],
            [x, y - 3],
            [x + 2.8, y + 3],
          ]);
        else if (kind === 2) disc(canvas, x, y, 3, 0.5);
        else if (kind === 3) canvas.fillRect(x - 0.7, y - 3.4, 1.4, 6.8);
        if (kind === 1) canvas.fill();
        if (kind === 3) ring(canvas, x, y - 3.6, 1.5, 0.8, ink);
        if (kind === 4) {
          canvas.beginPath();
          for (let step = 0; step < 7; step++) canvas.lineTo(x - 3 + step, y + (step % 2 ? 1.2 : -1.2));
          canvas.stroke();
        }
      }
  }),
  /** The coffin of a pharaoh, upright. */
  mummy: fitting('#e8b23a', 24, (canvas, room, { colour }) => {
    footShadow(canvas, room, 0, 0, 16);
    body(
      canvas,
      room,
      [-7, 0, -9, -22, -12, -36, -7, -52, 0, -55, 7, -52, 12, -36, 9, -22, 7, 0],
      mix(colour, '#5a3010', 0.3),
    );
    body(
      canvas,
      room,
      [-5.6, -1.4, -7.4, -22, -10, -36, -5.6, -50, 0, -53, 5.6, -50, 10, -36, 7.4, -22, 5.6, -1.4],
      colour,
    );
    for (let stripe = 0; stripe < 6; stripe++)
      patch(
        canvas,
        -7.6 + stripe * 0.3,
        -26 + stripe * 4.2,
        15.2 - stripe * 0.6,
        1.8,
        room.toned(stripe % 2 ? '#c8402f' : '#2a5fa8'),
        0.4,
      );
    for (const side of [-1, 1])
      body(canvas, room, [side * 3.4, -50, side * 8.6, -46, side * 8, -32, side * 4.4, -32], '#2a5fa8');
    knob(canvas, room, 0, -43, 5, '#e8c07a');
    for (const x of [-1.9, 1.9]) {
      patch(canvas, x - 1.3, -44.4, 2.6, 1, room.toned('#2a1a1a'), 0.5);
    }
    patch(canvas, -1.4, -40.6, 2.8, 0.7, room.toned('#8a4a2a'), 0.3);
    rod(canvas, room, [-6, -27, 6, -34], 1.2, '#8a4a20');
    rod(canvas, room, [6, -27, -6, -34], 1.2, '#2a5fa8');
  }),
};
