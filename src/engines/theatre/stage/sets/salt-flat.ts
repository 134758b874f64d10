/** A salt flat: white ground in great six-sided plates to a far blue range, bright under a wide sky. Built by the stage for `salt-flat`. */
import { hills } from '../nature/land.js';
import { birdLayer, cloudLayer, mistLayer, skyLayer } from '../nature/sky.js';
import { type Brush, fillBand, frameOf, glow, grain, mix, polygon, withAlpha } from '../painting/paint.js';
import { groundTone } from '../painting/palette.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { glintLayer } from './parts/water.js';

const horizon = 0.52;
const ground: [number, number] = [0.62, 0.93];
/** Plates: how many across and deep, and how steeply they shrink. */
const PLATES = { across: 15, deep: 11, steep: 1.9 } as const;

export const saltFlat: SetDesign = {
  name: 'salt-flat',
  build(context) {
    const { palette } = context;
    const frame = frameOf(context);
    const { span } = frame;
    const white = groundTone(palette, '#fdfbff');
    const blueish = groundTone(palette, '#c9d8ee');
    const line = groundTone(palette, '#a9b4cc');
    return {
      layers: [
        skyLayer(context, horizon),
        cloudLayer(context, { from: 0.05, to: horizon - 0.16 }),
        birdLayer(context, { down: 0.2, count: 3 }),
        {
          depth: 0.06,
          sort: -0.8,
          still: true,
          draw(canvas) {
            for (const [seed, y, swing, distance] of [
              [3, -0.055, 0.06, 0.75],
              [8, -0.02, 0.04, 0.5],
            ] as const)
              hills(canvas, frame, {
                seed,
                y: frame.down(horizon + y),
                swing: span * swing,
                waves: 0.8,
                colours: [
                  groundTone(palette, '#8fa0d0', distance),
                  groundTone(palette, '#a9b8e0', distance),
                  groundTone(palette, '#c9d3ee', distance),
                ],
              });
          },
        },
        mistLayer(context, { down: horizon, depth: 0.1, sort: -0.75, alpha: 0.4 }),
        {
          depth: 0.5,
          sort: -0.6,
          still: true,
          draw(canvas) {
            fillBand(canvas, frame, frame.down(horizon), frame.bottom, [
              blueish,
              white,
              white,
              mix(white, blueish, 0.4),
            ]);
            glow(
              canvas,
              frame.across(0.2),
              frame.down(horizon + 0.06),
              span * 0.9,
              mix(palette.sky[2], '#ffffff', 0.4),
              0.6,
              0.1,
            );
            plates(canvas);
            grain(
              canvas,
              frame.left,
              frame.down(horizon),
              frame.right - frame.left,
              frame.bottom - frame.down(horizon),
            );
          },
        },
        glintLayer(context, {
          top: frame.down(horizon + 0.02),
          bottom: frame.down(0.95),
          depth: 0.5,
          sort: -0.3,
          count: 40,
        }),
        {
          depth: 1.12,
          still: true,
          blur: 2,
          draw: crystals,
        },
      ],
      ground,
      eye: horizon + 0.06,
      standing: true,
      mirror: 0.12,
      shadow: mix(palette.shadow, '#6a7ab0', 0.4),
      tint: palette.tint,
      haze: palette.haze,
      hazeStrength: palette.hazeStrength * 0.6,
      rim: palette.rim,
      vignette: 0.2,
    };

    /** Raised seams of salt between the plates, nearer ones wider. */
    function plates(canvas: Brush): void {
      const next = random(context.seed + 21);
      const far = frame.down(horizon + 0.015);
      const corner = (column: number, row: number, shift: number): [number, number] => {
        const part = Math.max(0, row / PLATES.deep);
        const y = far + (frame.bottom - far) * part ** PLATES.steep;
        const wide = span * (0.05 + 0.62 * part ** PLATES.steep);
        const jitter = 0.16 * Math.sin(column * 12.9 + row * 7.7) + shift;
        return [frame.width / 2 + (column - PLATES.across / 2 + (Math.round(row) % 2 ? 0.5 : 0) + jitter) * wide, y];
      };
      for (let row = 0; row < PLATES.deep; row++) {
        const part = row / PLATES.deep;
        for (let column = -6; column < PLATES.across + 6; column++) {
          const path = [corner(column, row, 0), corner(column + (row % 2 ? 1 : 0), row + 1, 0)] as const;
          const aside = [corner(column, row, 0), corner(column + (row % 2 ? 0 : -1), row + 1, 0)] as const;
          for (const [shift, colour, alpha] of [
            [span * 0.004 * (0.3 + part), line, 0.34 + 0.3 * part],
            [0, '#ffffff', 0.85],
          ] as const) {
            canvas.strokeStyle = withAlpha(colour, alpha);
            canvas.lineWidth = span * (0.0012 + 0.008 * part ** 1.6);
            canvas.lineCap = 'round';
            for (const [[fromX, fromY], [toX, toY]] of [path, aside]) {
              canvas.beginPath();
              canvas.moveTo(fromX, fromY + shift);
              canvas.lineTo(toX, toY + shift);
              canvas.stroke();
            }
          }
          if (next() < 0.2) glow(canvas, path[0][0], path[0][1], span * (0.01 + 0.05 * part), '#ffffff', 0.6, 0.4);
        }
      }
    }

    function crystals(canvas: Brush): void {
      const next = random(context.seed + 5);
      for (const side of [-1, 1])
        for (let crystal = 0; crystal < 7; crystal++) {
          const x = frame.across(side * (0.78 + 0.22 * next()));
          const y = frame.down(1.02);
          const [wide, high] = [span * (0.02 + 0.03 * next()), span * (0.05 + 0.1 * next())];
          const lean = (next() - 0.5) * wide * 2;
          for (const [from, to, colour] of [
            [-1, 0.1, white],
            [0.1, 1, blueish],
          ] as const) {
            canvas.fillStyle = colour;
            polygon(canvas, [
              [x + from * wide, y],
              [x + from * wide * 0.7 + lean, y - high * 0.8],
              [x + lean, y - high],
              [x + to * wide * 0.7 + lean, y - high * 0.8],
              [x + to * wide, y],
            ]);
            canvas.fill();
          }
        }
    }
  },
};
