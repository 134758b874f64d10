/** An ancient temple in the jungle: mossy steps up to a dark door, stone faces, roots, and light that falls through leaves. Built by the stage for `jungle-temple`. */

import { crown } from '../nature/foliage.js';
import { groundLayers } from '../nature/land.js';
import { cloudLayer, mistLayer, skyLayer } from '../nature/sky.js';
import { rock } from '../nature/stone.js';
import { frameOf, glow, mix, place, TURN, tonesOf } from '../painting/paint.js';
import { groundTone, tone } from '../painting/palette.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { inDaylight } from './parts/daylight.js';
import { leafBush, lianaLayer, longLeaf } from './parts/leaves.js';
import { paintTemple } from './parts/temple-steps.js';
import { shaftLayer } from './parts/woods.js';

const ground: [number, number] = [0.72, 0.94];

export const jungleTemple: SetDesign = {
  name: 'jungle-temple',
  build(context) {
    const { palette } = context;
    const frame = frameOf(context);
    const { span } = frame;
    const next = random(context.seed + 9);
    const bushes = (
      [
        [-0.8, 0.36, 0.77, '#3f8f4a'],
        [-0.56, 0.26, 0.75, '#5aa552'],
        [0.62, 0.28, 0.75, '#57a04e'],
        [0.86, 0.38, 0.775, '#3c8a4c'],
      ] as const
    ).map(([across, size, down, leaf]) => ({
      cutout: leafBush(next, span * size, tone(palette, leaf, 0.05)),
      x: frame.beside(across, 0.46),
      y: frame.down(down),
    }));
    return {
      layers: [
        skyLayer(context, 0.56),
        cloudLayer(context, { from: 0.04, to: 0.24 }),
        {
          depth: 0.06,
          sort: -0.9,
          still: true,
          draw(canvas) {
            const next = random(context.seed + 31);
            for (let row = 0; row < 2; row++)
              for (let at = 0; at < 15; at++)
                crown(
                  canvas,
                  next,
                  frame.left + ((at + next()) / 15) * (frame.right - frame.left),
                  frame.down(0.5 + row * 0.08) - span * 0.1 * next(),
                  span * 0.34,
                  span * 0.3,
                  tone(palette, row ? '#4f9a54' : '#7fb884', 0.5 - 0.2 * row),
                  palette.side,
                  12,
                );
          },
        },
        mistLayer(context, { down: 0.58, alpha: 0.5, seed: 2 }),
        { depth: 0.24, sort: -0.5, still: true, draw: (canvas) => paintTemple(canvas, context) },
        {
          depth: 0.3,
          sort: -0.4,
          still: true,
          draw(canvas) {
            const next = random(context.seed + 33);
            for (const side of [-1, 1])
              for (let at = 0; at < 5; at++)
                crown(
                  canvas,
                  next,
                  frame.width / 2 + side * (frame.width * 0.36 + at * span * 0.1),
                  frame.down(0.6) - at * span * 0.08,
                  span * 0.36,
                  span * 0.34,
                  tone(palette, ['#4c9a4a', '#3f8a4a', '#67ad54'][at % 3]!, 0.16),
                  palette.side,
                  14,
                );
          },
        },
        ...groundLayers(context, {
          ground,
          colours: ['#7fae5a', '#6fa04e', '#5b8c44', '#4a7a3c'],
          swing: 0.012,
          dress(canvas, { index, edge, end, top, scale }) {
            const chance = random(context.seed + index * 17);
            const stone = tonesOf(groundTone(palette, '#a8a48c', 0.1));
            for (let slab = 0; slab < 10; slab++) {
              const x = frame.width / 2 + (chance() - 0.5) * span * (0.34 + 0.2 * index);
              const y = Math.min(end, edge(x) + span * 0.02 + chance() * (end - top));
              canvas.fillStyle = mix(stone.base, chance() < 0.5 ? stone.light : stone.shade, 0.4);
              canvas.globalAlpha = 0.8;
              canvas.beginPath();
              canvas.ellipse(x, y, span * 0.05 * scale, span * 0.014 * scale, 0, 0, TURN);
              canvas.fill();
            }
            canvas.globalAlpha = 1;
          },
        }),
        {
          depth: 0.44,
          sort: 0.02,
          still: true,
          draw(canvas) {
            for (const [across, width] of [
              [-0.4, 0.12],
              [0.46, 0.1],
              [0.33, 0.07],
            ] as const)
              rock(canvas, {
                seed: Math.round(width * 100),
                x: frame.beside(across, 0.38),
                y: frame.down(0.775),
                width: span * width,
                height: span * width * 0.6,
                tones: tonesOf(tone(palette, '#8f9480', 0.05)),
                side: palette.side,
                shadow: palette.shadow,
              });
            for (const { cutout, x, y } of bushes) {
              glow(canvas, x, y, span * 0.2, palette.shadow, 0.4, 0.2);
              place(canvas, cutout, x, y);
            }
          },
        },
        lianaLayer(context, {
          depth: 0.6,
          sort: 0.06,
          places: [
            [-0.7, 0.34],
            [-0.5, 0.2],
            [0.52, 0.22],
            [0.72, 0.38],
            [0.95, 0.26],
          ],
          leaf: tone(palette, '#4f9a4c', 0.05),
          vine: tone(palette, '#4a6a38', 0.05),
        }),
        shaftLayer(context),
        {
          depth: 1.14,
          still: true,
          blur: 4,
          draw(canvas) {
            for (const side of [-1, 1])
              for (let leaf = 0; leaf < 3; leaf++)
                longLeaf(
                  canvas,
                  frame.width * (0.5 + side * 0.6),
                  frame.down(1.1),
                  span * (0.34 + 0.05 * leaf),
                  -Math.PI / 2 - side * (0.1 + 0.3 * leaf),
                  -side * 0.7,
                  tonesOf(tone(palette, '#2f6f3e')),
                );
          },
        },
      ],
      ground,
      eye: 0.55,
      ...inDaylight(context),
      vignette: 0.3,
    };
  },
};
