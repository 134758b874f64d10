/** A table from close by, a kitchen out of focus behind it: where something is poured, stirred or falls. Built for `tabletop`. */
import { disc, fillBand, frameOf, glow, grain, withAlpha } from '../painting/paint.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { indoorLight, indoorStage, warm } from './parts/indoor-light.js';

const ground: [number, number] = [0.66, 0.93];
const horizon = 0.62;
const BOKEH = ['#ffe2a8', '#ffc98a', '#fff3d2', '#bfe6d8', '#ffd6b8'] as const;

export const tabletop: SetDesign = {
  name: 'tabletop',
  indoors: true,
  build(context) {
    const frame = frameOf(context);
    const { span } = frame;
    const light = indoorLight(context);
    const { toned } = light;
    return {
      layers: [
        {
          depth: 0.05,
          sort: -1,
          still: true,
          draw(canvas) {
            fillBand(canvas, frame, frame.top, frame.down(horizon) + 2, [
              toned('#8fb4ac'),
              toned('#c4d6c4'),
              toned('#efdcb8'),
            ]);
            // A window, shelves and pots, too far to be sharp.
            const next = random(context.seed + 3);
            glow(canvas, frame.across(-0.5), frame.down(0.2), span * 0.55, light.sun, 0.9, 0.9);
            glow(canvas, frame.across(-0.5), frame.down(0.2), span * 0.3, '#ffffff', 0.7, 0.9);
            for (const [x, y, size, colour] of [
              [0.3, 0.5, 0.14, '#e9785a'],
              [0.56, 0.52, 0.1, '#f2c25a'],
              [0.8, 0.48, 0.16, '#5f9f8a'],
              [-0.85, 0.52, 0.15, '#c98a5a'],
              [0.1, 0.54, 0.08, '#7fb8d8'],
            ] as const)
              for (let layer = 0; layer < 3; layer++)
                glow(
                  canvas,
                  frame.across(x),
                  frame.down(y),
                  span * size * (1.2 + layer * 0.3),
                  toned(colour),
                  0.5,
                  1.1,
                );
            for (let spot = 0; spot < 26; spot++) {
              const x = frame.left + next() * (frame.right - frame.left);
              const y = frame.down(0.5 * next() - 0.05);
              const size = span * (0.014 + 0.036 * next());
              const colour = BOKEH[spot % BOKEH.length]!;
              canvas.fillStyle = withAlpha(colour, 0.2 + 0.22 * next());
              disc(canvas, x, y, size);
              glow(canvas, x, y, size * 2.2, colour, 0.15 + 0.35 * light.lamp);
            }
          },
        },
        {
          depth: 0.12,
          sort: -0.95,
          still: false,
          calm: true,
          draw(canvas, t) {
            // Dust in the light of the window.
            for (let mote = 0; mote < 9; mote++) {
              const x = frame.across(-0.9 + 0.2 * mote + 0.05 * Math.sin(t * 0.35 + mote * 2.3));
              const y = frame.down(0.12 + 0.42 * ((mote * 0.37) % 1) + 0.02 * Math.sin(t * 0.5 + mote));
              canvas.fillStyle = withAlpha('#fff6dc', 0.3 + 0.18 * Math.sin(t * 0.8 + mote * 1.7));
              disc(canvas, x, y, span * (0.006 + 0.005 * ((mote * 0.61) % 1)));
            }
          },
        },
        {
          depth: 0.3,
          sort: -0.9,
          still: true,
          draw(canvas) {
            const edge = frame.down(horizon);
            fillBand(canvas, frame, edge, frame.bottom, [toned('#d9a468'), toned('#c08850'), toned('#94602f')]);
            const next = random(context.seed + 8);
            for (let line = 0; line < 16; line++)
              glow(
                canvas,
                frame.left + next() * (frame.right - frame.left),
                edge + (0.04 + 0.5 * next()) * frame.height,
                span * (0.3 + 0.5 * next()),
                line % 2 ? '#6e4220' : '#f2cd96',
                0.22,
                0.03,
              );
            canvas.fillStyle = withAlpha('#fff0d0', 0.5);
            canvas.fillRect(frame.left, edge, frame.right - frame.left, span * 0.006);
            warm(canvas, frame.across(-0.3), frame.down(0.74), span * 0.8, '#ffe8bc', 0.6, 0.35);
            grain(canvas, frame.left, frame.top, frame.right - frame.left, frame.bottom - frame.top);
          },
        },
        {
          depth: 1.12,
          still: true,
          blur: 4,
          draw(canvas) {
            // The corner of a cloth, and a plant at the other side, too near to be sharp.
            const next = random(context.seed + 12);
            canvas.fillStyle = toned('#e9785a');
            canvas.beginPath();
            canvas.moveTo(frame.left, frame.down(0.9));
            canvas.lineTo(frame.width * 0.2, frame.down(1.02));
            canvas.lineTo(frame.width * 0.16, frame.bottom);
            canvas.lineTo(frame.left, frame.bottom);
            canvas.closePath();
            canvas.fill();
            for (let leaf = 0; leaf < 7; leaf++)
              glow(
                canvas,
                frame.width * (0.95 + 0.1 * next()),
                frame.down(0.78 + 0.2 * next()),
                span * (0.07 + 0.04 * next()),
                toned(leaf % 2 ? '#4f9a5a' : '#7ab86a'),
                0.9,
                1.4,
              );
          },
        },
      ],
      ground,
      eye: horizon,
      ...indoorStage(light, { vignette: 0.28 }),
    };
  },
};
