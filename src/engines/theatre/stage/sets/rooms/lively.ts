/** What moves in furnished rooms: lamps, screens, flames, steam, lights of machines. Used by the plans beside it. */
import { disc, downward, glow, mix, TURN, withAlpha } from '../../painting/paint.js';
import { random } from '../../painting/random.js';
import { write } from '../parts/lettering.js';
import { body, box, knob, patch, rod, shine } from '../parts/room-clay.js';
import { steam, wallClock } from '../parts/room-things.js';
import { type Fitting, fitting, inRow } from './fitting.js';

const HUES = ['#ff5a8a', '#ffb03a', '#5ad0ff', '#8a6aff', '#5ae08a'] as const;

export const LIVELY: Record<string, Fitting> = {
  /** Its cord is as long as the room is high. */
  pendant: fitting('#e8b64a', 18, (canvas, room, { colour, width }, t) => {
    canvas.save();
    canvas.translate(0, -60);
    canvas.rotate(0.014 * Math.sin(t * 1.2 + width));
    patch(canvas, -0.25, 0, 0.5, 60 - width * 0.3, room.toned('#4a3a40'), 0);
    canvas.fillStyle = downward(canvas, 60 - width * 0.42, 60, [
      room.toned(mix(colour, '#ffffff', 0.3)),
      mix(room.toned(colour), '#ffdf9a', room.lamp * 0.35),
    ]);
    canvas.beginPath();
    canvas.ellipse(0, 60, width / 2, width * 0.42, 0, Math.PI, 0);
    canvas.fill();
    canvas.fillStyle = mix(room.toned('#fff3d8'), '#fff3c8', room.lamp);
    disc(canvas, 0, 60, width * 0.47, 0.16);
    shine(canvas, room, 0, 61, width * 1.5);
    canvas.restore();
  }),
  /** A tube of light under the ceiling. */
  tube: fitting('#f4fbff', 40, (canvas, _room, { colour, width }, t) => {
    const strength = 0.92 + 0.08 * Math.sin(t * 9) * Math.sin(t * 2.3);
    glow(canvas, 0, 2, width * 0.7, colour, 0.3 * strength, 0.4);
    patch(canvas, -width / 2, -1.2, width, 2.4, colour, 1.2);
  }),
  chandelier: fitting('#e8b64a', 44, (canvas, room, { colour, width }, t) => {
    canvas.save();
    canvas.rotate(0.01 * Math.sin(t * 1.1));
    rod(canvas, room, [0, -40, 0, -4], 0.9, colour);
    for (const [tier, reach] of [
      [0, 0.5],
      [1, 0.3],
    ] as const) {
      const y = -tier * 8;
      for (const side of [-1, -0.5, 0, 0.5, 1]) {
        const x = side * reach * width;
        rod(canvas, room, [0, y - 3, x * 0.6, y + 3, x, y], 0.8, colour);
        box(canvas, room, x - 0.8, y - 5, 1.6, 5, '#fff8e8', 0.4);
        glow(canvas, x, y - 7, 5.4, '#ffd27a', 0.75);
        glow(canvas, x, y - 6.4, 1.5, '#fffbe8', 1);
        knob(canvas, room, x, y + 2.6, 0.9, '#dff2fa');
      }
    }
    canvas.restore();
  }),
  clock: fitting('#8a5430', 13, (canvas, room, { colour, width }, t) => wallClock(canvas, room, width / 2, colour, t)),
  steam: fitting('#ffffff', 30, (canvas, room, { width, colour }, t) => steam(canvas, room, 0, 0, width, t, colour)),
  torch: fitting('#ff9a3a', 6, (canvas, room, { colour, width }, t) => {
    body(canvas, room, [-1.4, 0, 1.4, 0, 0.8, 12, -0.8, 12], '#6a4228');
    box(canvas, room, -2.4, -1, 4.8, 2.4, '#4a4450', 0.6);
    const flicker = 1 + 0.14 * Math.sin(t * 11) + 0.08 * Math.sin(t * 17.3);
    glow(canvas, 0, -4, width * 5 * flicker, colour, 0.5);
    glow(canvas, 0, -4, width * 1.1, '#ffd25a', 0.95, 1.5 * flicker);
    glow(canvas, 0, -3, width * 0.5, '#fffbe0', 1, 1.4 * flicker);
  }),
  /** Fire in a hearth of bricks under a hood. */
  furnace: fitting('#8a4a3a', 50, (canvas, room, { colour, width }, t) => {
    body(
      canvas,
      room,
      [
        -width * 0.42,
        -34,
        -width * 0.14,
        -60,
        -width * 0.14,
        -90,
        width * 0.14,
        -90,
        width * 0.14,
        -60,
        width * 0.42,
        -34,
      ],
      mix(colour, '#3a3040', 0.5),
    );
    box(canvas, room, -width / 2, -34, width, 34, colour, 1);
    for (let row = 0; row < 6; row++)
      for (const x of inRow(5, width))
        box(
          canvas,
          room,
          x - 4.4 + (row % 2 ? 2 : -2),
          -33 + row * 5.6,
          8.8,
          4.8,
          row % 2 ? '#a85a44' : '#9a4f3c',
          0.5,
        );
    canvas.fillStyle = '#2a0f10';
    canvas.beginPath();
    canvas.arc(0, -12, width * 0.3, Math.PI, 0);
    canvas.lineTo(width * 0.3, -3);
    canvas.lineTo(-width * 0.3, -3);
    canvas.fill();
    const flicker = 0.9 + 0.12 * Math.sin(t * 9) + 0.07 * Math.sin(t * 15.7);
    glow(canvas, 0, -10, width * 0.75, '#ff7a2a', 0.75 * flicker);
    for (const [x, reach] of [
      [-8, 9],
      [0, 13],
      [8, 9],
      [-3, 10],
      [4, 8],
    ] as const)
      glow(canvas, x, -8 - 2 * Math.sin(t * 8 + x), reach * flicker * 0.62, '#ffc84a', 0.9, 1.5);
    glow(canvas, 0, -6, 7, '#fffbd8', 0.95, 0.6);
  }),
  /** Lamps of machines that blink in rows, over a rack. */
  blinking: fitting('#2c3444', 22, (canvas, _room, { width }, t) => {
    for (let row = 0; row < 9; row++)
      for (const [index, at] of [0.56, 0.66, 0.76, 0.86].entries()) {
        const on = Math.sin(t * (3 + ((row * 7 + index * 3 + width) % 5)) + row * 1.9 + index * 2.3) > -0.2;
        const tint = index === 3 ? '#ffb03a' : row % 3 ? '#5affa0' : '#5ac8ff';
        const x = -width / 2 + 1.6 + (width - 3.2) * at;
        if (on) glow(canvas, x, -51.4 + row * 5.8, 2.2, tint, 0.55);
        canvas.fillStyle = on ? tint : '#26303c';
        disc(canvas, x, -51.4 + row * 5.8, 0.62);
      }
  }),
  /** A wall of screens: maps, curves and pictures. */
  monitors: fitting('#1c2432', 120, (canvas, room, { colour, width }, t) => {
    const columns = Math.round(width / 24);
    box(canvas, room, -width / 2 - 1, -18, width + 2, 36, colour, 1);
    for (let row = 0; row < 2; row++)
      for (const [index, x] of inRow(columns, width).entries()) {
        const y = -16.4 + row * 17;
        const wide = width / columns - 2;
        const kind = (index + row * 2) % 4;
        patch(canvas, x - wide / 2, y, wide, 15.4, ['#0f2c44', '#123a34', '#2c2450', '#14324a'][kind]!, 0.5);
        canvas.save();
        canvas.beginPath();
        canvas.rect(x - wide / 2, y, wide, 15.4);
        canvas.clip();
        canvas.strokeStyle = ['#5ad0ff', '#5affa0', '#ff8ad0', '#ffd24a'][kind]!;
        canvas.fillStyle = canvas.strokeStyle;
        canvas.lineWidth = 0.6;
        if (kind === 0 || kind === 2) {
          canvas.beginPath();
          for (let step = 0; step <= 20; step++)
            canvas.lineTo(
              x - wide / 2 + (wide * step) / 20,
              y + 8 + 4 * Math.sin(step * 0.7 + t * 2 + index) * Math.sin(step * 0.23 + row),
            );
          canvas.stroke();
        } else if (kind === 1) {
          for (const reach of [2.4, 4.6, 6.8]) {
            canvas.beginPath();
            canvas.arc(x, y + 7.7, reach, 0, TURN);
            canvas.stroke();
          }
          canvas.beginPath();
          canvas.moveTo(x, y + 7.7);
          canvas.lineTo(x + 7 * Math.cos(t * 2 + index), y + 7.7 + 7 * Math.sin(t * 2 + index));
          canvas.stroke();
        } else
          for (let bar = 0; bar < 6; bar++)
            canvas.fillRect(
              x - wide * 0.38 + bar * wide * 0.13,
              y + 13 - (4 + 3.4 * Math.sin(t * 1.6 + bar + index)),
              wide * 0.09,
              4 + 3.4 * Math.sin(t * 1.6 + bar + index),
            );
        canvas.restore();
        glow(canvas, x, y + 8, wide * 0.7, '#8ad8ff', 0.1);
      }
  }),
  /** A large screen on which a song's words go by under a picture of hills. */
  lyrics: fitting(
    '#12101c',
    66,
    (canvas, room, { colour, width, text }, t) => {
      box(canvas, room, -width / 2 - 1.6, -20, width + 3.2, 40, colour, 1.4);
      canvas.save();
      canvas.beginPath();
      canvas.rect(-width / 2, -18.4, width, 36.8);
      canvas.clip();
      canvas.fillStyle = downward(canvas, -18, 18, ['#5a3ac0', '#f25aa0', '#ffb05a']);
      canvas.fillRect(-width / 2, -18.4, width, 36.8);
      canvas.fillStyle = '#fff2c0';
      disc(canvas, 12, -4, 6);
      for (const [x, reach, tint] of [
        [-24, 22, '#3a2a80'],
        [8, 26, '#4a2a70'],
        [30, 18, '#2a2060'],
      ] as const) {
        canvas.fillStyle = tint;
        disc(canvas, x, 20, reach, 0.6);
      }
      const part = (t * 0.3) % 1;
      write(canvas, text, 0, 12.6, 6.4, '#ffffff');
      canvas.beginPath();
      canvas.rect(-width / 2, 6, width * part, 12.4);
      canvas.clip();
      write(canvas, text, 0, 12.6, 6.4, '#ffe03a');
      canvas.restore();
      glow(canvas, 0, 0, width * 0.7, '#ff8ad0', 0.22);
    },
    '♪ LA LA LA ♪',
  ),
  'disco-ball': fitting('#dfe6f2', 15, (canvas, room, { colour, width }, t) => {
    rod(canvas, room, [0, -30, 0, -width / 2], 0.5, '#5a5a6a');
    knob(canvas, room, 0, 0, width / 2, colour);
    for (let row = 0; row < 6; row++)
      for (let column = 0; column < 6; column++) {
        const x = ((column / 6 + t * 0.15 + (row % 2) / 12) % 1) * 2 - 1;
        const y = (row - 2.5) / 3;
        const reach = Math.sqrt(Math.max(0, 1 - y * y)) * width * 0.46;
        patch(canvas, x * reach - 0.7, y * width * 0.46 - 0.7, 1.4, 1.4, HUES[(row + column) % 5]!, 0.2);
      }
    const next = random(5);
    for (let spot = 0; spot < 26; spot++) {
      const angle = next() * TURN + t * 0.4;
      glow(
        canvas,
        Math.cos(angle) * (14 + 70 * next()),
        6 + Math.abs(Math.sin(angle)) * 44 * next(),
        3.4,
        HUES[spot % 5]!,
        0.55,
      );
    }
  }),
  /** Strips of coloured light along a wall. */
  neon: fitting('#ff4aa0', 90, (canvas, _room, { colour, width }, t) => {
    const strength = 0.85 + 0.15 * Math.sin(t * 2.4 + width);
    glow(canvas, 0, 0, width * 0.62, colour, 0.5 * strength, 0.3);
    patch(canvas, -width / 2, -0.8, width, 1.6, mix(colour, '#ffffff', 0.45), 0.8);
  }),
  /** A film of stars under a dome. */
  stars: fitting('#1c2456', 200, (canvas, _room, { width }, t) => {
    const next = random(21);
    for (let star = 0; star < 70; star++) {
      const x = (next() - 0.5) * width;
      const y = -30 * next();
      const size = 0.3 + 0.7 * next();
      glow(canvas, x, y, size * 2.6, '#cfe0ff', (0.4 + 0.4 * Math.sin(t * 1.7 + star)) * 0.9);
      canvas.fillStyle = withAlpha('#ffffff', 0.85);
      disc(canvas, x, y, size * 0.5);
    }
  }),
  lamp: fitting('#ffe2a0', 20, (canvas, room, { colour, width }, t) => {
    rod(canvas, room, [0, -20, 0, -6], 1, '#3a4050');
    body(canvas, room, [-3, -7, 3, -7, 6, 1, -6, 1], '#2c3240');
    canvas.fillStyle = '#fffbe8';
    disc(canvas, 0, 1, 5, 0.3);
    glow(canvas, 0, 4, width * (1 + 0.03 * Math.sin(t * 3)), colour, 0.55);
  }),
};
