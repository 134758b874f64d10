/** A cinema: rows of red seats seen from behind, a bright screen that counts down, the projector's beam. Built by the stage for `cinema`. */
import {
  type Brush,
  ball,
  disc,
  downward,
  fillBand,
  frameOf,
  glow,
  grain,
  mix,
  polygon,
  sideways,
  withAlpha,
} from '../painting/paint.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { sideCurtain } from './parts/curtains.js';
import { indoorLight, indoorStage, shine, warm } from './parts/indoor-light.js';
import { film, seat } from './parts/picture-house.js';

const ground: [number, number] = [0.68, 0.94];
const footPart = 0.6;

export const cinema: SetDesign = {
  name: 'cinema',
  indoors: true,
  build(context) {
    const frame = frameOf(context);
    const { span } = frame;
    const dim = { morning: 0.45, day: 0.35, sunset: 0.6, night: 0.85 }[context.light];
    const light = indoorLight(context, { dim, lampColour: '#ffd8a0' });
    const { toned } = light;
    const foot = frame.down(footPart);
    const wide = Math.min(span * 1.02, frame.width * 0.82);
    const tall = wide * 0.46;
    const screenY = Math.min(foot - span * 0.11 - tall / 2, frame.down(0.28));
    const left = frame.width / 2 - wide / 2;
    const rows = [
      { y: foot + span * 0.1, size: 0.1, depth: 0.42, aisle: 0.26 },
      { y: foot + span * 0.2, size: 0.125, depth: 0.58, aisle: 0.33 },
      { y: foot + span * 0.315, size: 0.155, depth: 0.78, aisle: 0.42 },
    ];
    const narrow = Math.min(1, frame.width / (span * 1.5));
    return {
      layers: [
        {
          depth: 0.25,
          sort: -0.9,
          still: true,
          draw(canvas) {
            fillBand(canvas, frame, frame.top, foot + 2, [toned('#2a1830'), toned('#4a2038'), toned('#5c2840')]);
            // Padded walls in tall panels, each with its lamp.
            for (let x = frame.width / 2 - span * 2.4; x < frame.right; x += span * 0.2) {
              canvas.fillStyle = sideways(canvas, x, x + span * 0.2, [
                toned('#3a1830'),
                toned('#6a2c44'),
                toned('#4a2038'),
              ]);
              canvas.fillRect(x, frame.top, span * 0.196, foot - frame.top);
            }
            canvas.fillStyle = downward(canvas, frame.top, foot, [
              'rgba(14,4,24,0.7)',
              'rgba(14,4,24,0.1)',
              'rgba(14,4,24,0.4)',
            ]);
            canvas.fillRect(frame.left, frame.top, frame.right - frame.left, foot - frame.top);
            for (const across of [-1.08, -0.72, 0.72, 1.08]) {
              const x = frame.across(across);
              glow(canvas, x, foot - span * 0.28, span * 0.2, '#ffb45c', 0.75, 1.4);
              canvas.fillStyle = '#ffe2a8';
              canvas.beginPath();
              canvas.roundRect(x - span * 0.022, foot - span * 0.31, span * 0.044, span * 0.07, span * 0.012);
              canvas.fill();
            }
            fillBand(canvas, frame, foot - span * 0.045, foot, [toned('#7a3a44'), toned('#3a1828')]);
            canvas.fillStyle = '#120810';
            canvas.beginPath();
            canvas.roundRect(
              left - span * 0.03,
              screenY - tall / 2 - span * 0.03,
              wide + span * 0.06,
              tall + span * 0.06,
              span * 0.012,
            );
            canvas.fill();
            const chance = random(5);
            for (const side of [-1, 1])
              sideCurtain(
                canvas,
                chance,
                { ...frame, down: (part) => frame.top + (foot - frame.top) * Math.min(1, part) * 1.02 },
                frame.width / 2 + side * (wide / 2 + span * 0.15),
                -side,
                span * 0.17,
                toned('#c8283c'),
              );
            grain(canvas, frame.left, frame.top, frame.right - frame.left, foot - frame.top);
          },
        },
        {
          depth: 0.25,
          sort: -0.8,
          still: false,
          draw(canvas, t) {
            film(canvas, t, frame.width / 2, screenY, wide, tall);
          },
        },
        {
          depth: 0.45,
          sort: -0.7,
          still: true,
          draw(canvas) {
            fillBand(canvas, frame, foot, frame.bottom, [
              toned('#5a2438'),
              toned('#7a2c40'),
              toned('#4a1c30'),
              toned('#2a1020'),
            ]);
            // The aisle's carpet, lit by the screen.
            canvas.fillStyle = downward(canvas, foot, frame.bottom, [
              toned('#d8444c'),
              toned('#b8303c'),
              toned('#7a2030'),
            ]);
            polygon(canvas, [
              [frame.width / 2 - span * 0.17, foot],
              [frame.width / 2 + span * 0.17, foot],
              [frame.width / 2 + span * 0.62, frame.bottom],
              [frame.width / 2 - span * 0.62, frame.bottom],
            ]);
            canvas.fill();
            canvas.strokeStyle = toned('#f0b860');
            canvas.lineWidth = span * 0.008;
            for (const side of [-1, 1]) {
              canvas.beginPath();
              canvas.moveTo(frame.width / 2 + side * span * 0.155, foot);
              canvas.lineTo(frame.width / 2 + side * span * 0.56, frame.bottom);
              canvas.stroke();
            }
            warm(canvas, frame.width / 2, foot + span * 0.1, span * 0.6, '#fff2d8', 1, 0.4);
            shine(canvas, frame.width / 2, foot + span * 0.1, span * 0.4, '#fff2d8', 0.22, 0.34);
            grain(canvas, frame.left, foot, frame.right - frame.left, frame.bottom - foot);
          },
        },
        ...rows.map(({ y, size, depth, aisle }, index) => ({
          depth,
          sort: -0.5 + index * 0.1,
          still: true,
          draw(canvas: Brush) {
            const width = size * span;
            const gap = Math.max(aisle * span * (0.35 + 0.65 * narrow), width * 1.3);
            for (const side of [-1, 1])
              for (let number = 0; number < 12; number++) {
                const x = frame.width / 2 + side * (gap + number * width * 1.06);
                if (x < frame.left || x > frame.right) continue;
                seat(canvas, x, y, width, toned('#d02c3c'), '#ffd8b8');
                // A head here and there.
                if ((number * 3 + index * 2 + (side > 0 ? 1 : 0)) % 5 === 2) {
                  const hair = ['#5a3a2c', '#2a2030', '#a8683c'][(number + index) % 3]!;
                  ball(
                    canvas,
                    x,
                    y - width * 1.24,
                    width * 0.3,
                    {
                      light: mix(toned(hair), '#ffe8c8', 0.5),
                      base: toned(hair),
                      shade: mix(toned(hair), '#14060f', 0.5),
                    },
                    0,
                  );
                }
              }
            // Lamps at the aisle's edge.
            for (const side of [-1, 1]) {
              const x = frame.width / 2 + side * (gap - width * 0.62);
              glow(canvas, x, y, width * 0.4, '#ffc870', 0.9, 0.7);
              canvas.fillStyle = '#fff0c8';
              disc(canvas, x, y - width * 0.04, width * 0.05);
            }
          },
        })),
        {
          depth: 0.3,
          sort: -0.15,
          still: false,
          draw(canvas, t) {
            // The beam from the projector over our heads, with dust in it.
            const flicker = 0.85 + 0.15 * Math.sin(t * 31) * Math.sin(t * 13);
            canvas.save();
            canvas.globalCompositeOperation = 'lighter';
            const from: [number, number] = [frame.width / 2 + span * 0.1, frame.down(-0.12)];
            for (const [part, alpha] of [
              [1, 0.05],
              [0.7, 0.05],
            ] as const) {
              canvas.fillStyle = downward(canvas, from[1], screenY + tall / 2, [
                withAlpha('#fff6e0', alpha * 3.2 * flicker),
                withAlpha('#fff6e0', alpha * 0.5 * flicker),
              ]);
              polygon(canvas, [
                [from[0] - span * 0.02, from[1]],
                [from[0] + span * 0.02, from[1]],
                [frame.width / 2 + (wide / 2) * part, screenY + (tall / 2) * part],
                [frame.width / 2 - (wide / 2) * part, screenY + (tall / 2) * part],
              ]);
              canvas.fill();
            }
            glow(canvas, frame.width / 2, foot + span * 0.06, span * 0.6, '#fff0d8', 0.16 * flicker, 0.3);
            canvas.restore();
          },
        },
        {
          depth: 1.1,
          still: true,
          blur: 2.5,
          draw(canvas) {
            // The row right before us, lower in the middle so that feet stay in view.
            const width = span * 0.24;
            for (let number = -8; number <= 8; number++) {
              const x = frame.width / 2 + number * width * 1.05;
              const aside = Math.min(1, Math.abs(number) / 3);
              seat(canvas, x, frame.height + span * 0.22 - span * 0.075 * aside, width, toned('#a81c30'), '#ff9a8a');
            }
          },
        },
      ],
      ground,
      eye: 0.5,
      ...indoorStage(light, {
        shadow: '#14040f',
        haze: toned('#7a3a4c'),
        rim: [withAlpha('#fff0d8', 0.26), withAlpha('#fff0d8', 0.26)],
        vignette: 0.4,
      }),
    };
  },
};
