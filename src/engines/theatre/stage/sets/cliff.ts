/** The edge of a high cliff: the sea far below, headlands with surf at their feet, gulls and a lighthouse. Built by the stage for `cliff`. */
import { foregroundGrass } from '../nature/grass.js';
import { groundLayers } from '../nature/land.js';
import { cloudLayer, mistLayer, skyLayer } from '../nature/sky.js';
import { rock } from '../nature/stone.js';
import { type Brush, frameOf, glow, mix, tonesOf } from '../painting/paint.js';
import { groundTone, tone } from '../painting/palette.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { cliffWall } from './parts/clay.js';
import { inDaylight } from './parts/daylight.js';
import { gullLayer } from './parts/gulls.js';
import { lighthouseBeamLayer, paintLighthouse } from './parts/lighthouse.js';
import { turf } from './parts/turf.js';
import { glintLayer, paintWater, rippleLayer, waterTones } from './parts/water.js';

const horizon = 0.33;
const ground: [number, number] = [0.73, 0.93];

export const cliff: SetDesign = {
  name: 'cliff',
  build(context) {
    const { palette } = context;
    const frame = frameOf(context);
    const { span } = frame;
    const water = waterTones(context, ['#3f95d0', '#2389bc', '#167aa6']);
    const grass = groundTone(palette, '#7fb84e', 0.16);
    const stone = (distance: number, row: number) =>
      tonesOf(tone(palette, ['#e0d2bc', '#d2c0a6', '#c4ae94'][row % 3]!, distance), '#fff8e6', '#3c3458', 1);
    const lampX = frame.beside(0.62, 0.38);
    const lampY = frame.down(0.305);
    const headland = (
      canvas: Brush,
      seed: number,
      left: number,
      right: number,
      top: number,
      bottom: number,
      distance: number,
      hand: number,
    ) => {
      const chance = random(context.seed + seed);
      const foot = mix(tone(palette, '#5f7f8a', distance), water.middle, 0.4);
      cliffWall(canvas, chance, {
        left,
        right,
        bottom: frame.down(bottom),
        height: frame.down(bottom) - frame.down(top),
        width: span * 0.09,
        rows: 2,
        tones: (row) => stone(distance, row),
        side: palette.side,
        cap: mix(grass, palette.haze, distance * 0.5),
        foot,
        // Higher inland, breaking off towards the open water.
        rise: (part) => 0.62 + 0.38 * (hand < 0 ? 1 - part : part) ** 0.5,
      });
      for (let foam = 0; foam < 26; foam++)
        glow(
          canvas,
          left + ((foam + 0.5) / 26) * (right - left),
          frame.down(bottom) + span * 0.004 * Math.sin(foam * 2.3),
          span * (0.018 + 0.02 * chance()),
          water.foam,
          0.8,
          0.3,
        );
    };
    return {
      layers: [
        skyLayer(context, horizon),
        cloudLayer(context, { from: 0.03, to: horizon - 0.14 }),
        {
          depth: 0.06,
          sort: -0.9,
          still: true,
          draw: (canvas) => paintWater(canvas, context, water, frame.down(horizon), frame.down(0.76)),
        },
        glintLayer(context, {
          top: frame.down(horizon),
          bottom: frame.down(0.62),
          depth: 0.08,
          sort: -0.86,
          count: 90,
        }),
        rippleLayer(context, {
          top: frame.down(horizon + 0.03),
          bottom: frame.down(0.74),
          colour: water.foam,
          depth: 0.1,
          sort: -0.85,
          count: 46,
          within: 2,
          pace: 0.012,
        }),
        {
          depth: 0.1,
          sort: -0.84,
          still: false,
          draw(canvas, t) {
            // A sail, tiny: how far down the sea lies.
            const x = frame.across(-0.12) + span * 0.008 * t;
            const y = frame.down(0.47) + span * 0.002 * Math.sin(t * 1.6);
            const size = span * 0.028;
            glow(canvas, x, y + size * 0.1, size, water.foam, 0.5, 0.16);
            canvas.fillStyle = tone(palette, '#ffffff', 0.15);
            canvas.beginPath();
            canvas.moveTo(x, y - size * 1.3);
            canvas.quadraticCurveTo(x + size * 0.7, y - size * 0.5, x + size * 0.6, y - size * 0.12);
            canvas.lineTo(x, y - size * 0.12);
            canvas.fill();
            canvas.fillStyle = tone(palette, '#c9503f', 0.15);
            canvas.beginPath();
            canvas.ellipse(x + size * 0.1, y - size * 0.06, size * 0.6, size * 0.14, 0, 0, Math.PI);
            canvas.fill();
          },
        },
        {
          depth: 0.12,
          sort: -0.82,
          still: true,
          draw(canvas) {
            headland(canvas, 3, frame.left, frame.across(-0.3), 0.22, 0.48, 0.5, -1);
            headland(canvas, 5, frame.across(0.26), frame.right, 0.24, 0.46, 0.46, 1);
          },
        },
        mistLayer(context, { down: 0.47, depth: 0.14, sort: -0.8, alpha: 0.3, thickness: 0.04 }),
        gullLayer(context, { from: 0.08, to: 0.3, count: 4, size: 0.06, depth: 0.16, sort: -0.7 }),
        {
          depth: 0.22,
          sort: -0.66,
          still: true,
          draw(canvas) {
            headland(
              canvas,
              8,
              frame.left,
              Math.min(frame.across(-0.36), frame.beside(-0.36, 0.3)),
              0.1,
              0.67,
              0.2,
              -1,
            );
            paintLighthouse(canvas, context, lampX, lampY + span * 0.02, span * 0.24, 0.1);
            headland(canvas, 9, Math.max(frame.across(0.42), frame.beside(0.42, 0.3)), frame.right, 0.28, 0.62, 0.2, 1);
          },
        },
        lighthouseBeamLayer(context, lampX, lampY - span * 0.185, span * 0.8, { depth: 0.22, sort: -0.64 }),
        {
          depth: 0.22,
          sort: -0.62,
          still: false,
          draw(canvas, t) {
            // Surf that breaks at the feet of the near headlands.
            for (let wave = 0; wave < 24; wave++) {
              const side = wave % 2 ? 1 : -1;
              const part = (wave >> 1) / 12;
              const x = frame.width / 2 + side * (span * 0.36 + part * span * 0.7) * Math.min(1, frame.width / span);
              const beat = 0.5 + 0.5 * Math.sin(t * 1.5 + wave * 1.3);
              glow(
                canvas,
                x,
                frame.down(side < 0 ? 0.67 : 0.66) - span * 0.012 * beat,
                span * (0.024 + 0.03 * beat),
                water.foam,
                0.35 + 0.45 * beat,
                0.4,
              );
            }
          },
        },
        gullLayer(context, { from: 0.42, to: 0.58, count: 3, size: 0.038, depth: 0.3, sort: -0.5, seed: 7 }),
        {
          depth: 0.26,
          sort: -0.3,
          still: true,
          draw(canvas) {
            // The broken edge we stand on, before the drop.
            const chance = random(context.seed + 21);
            cliffWall(canvas, chance, {
              left: frame.left,
              right: frame.right,
              bottom: frame.down(0.84),
              height: frame.down(0.84) - frame.down(0.665),
              width: span * 0.11,
              rows: 2,
              tones: (row) => stone(0.04, row + 1),
              side: palette.side,
              cap: groundTone(palette, '#86bc52', 0.05),
              rise: (part) => 0.78 + 0.16 * Math.sin(part * 23) + 0.06 * Math.sin(part * 61),
            });
          },
        },
        ...groundLayers(context, {
          ground: [ground[0] + 0.005, ground[1]],
          colours: ['#9ccc5c', '#88be50', '#70aa46', '#58943e'],
          swing: 0.012,
          above: 0,
          dress: turf(context, {
            blades: ['#4f9440', '#c8e27a'],
            petals: ['#ffffff', '#ff9ac0', '#ffe27a'],
            stone: '#c4b49c',
          }),
        }),
        {
          depth: 0.48,
          sort: 0.1,
          still: true,
          draw(canvas) {
            for (const [seed, across, down, width, height] of [
              [3, -0.72, 0.765, 0.26, 0.14],
              [6, -0.52, 0.775, 0.12, 0.055],
              [8, 0.78, 0.77, 0.28, 0.16],
            ] as const)
              rock(canvas, {
                seed,
                x: frame.beside(across, 0.46),
                y: frame.down(down),
                width: width * span,
                height: height * span,
                tones: stone(0.03, 1),
                side: palette.side,
                shadow: palette.shadow,
                top: palette.snowCover ? tone(palette, '#fbfdff') : groundTone(palette, '#86b84e'),
              });
          },
        },
        foregroundGrass(
          context,
          [tone(palette, '#3f8a3c'), tone(palette, '#5ea446'), tone(palette, '#2f7440')],
          palette.snowCover ? [] : ['#ff9ac0', '#ffffff'].map((petal) => tone(palette, petal)),
        ),
      ],
      ground,
      eye: horizon,
      ...inDaylight(context),
      sink: groundTone(palette, '#7fb84e'),
    };
  },
};
