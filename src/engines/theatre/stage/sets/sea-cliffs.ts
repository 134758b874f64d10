/** A wild coast seen from the air: waves that roll in and burst against cliffs, an island with a lighthouse, a road along the edge. Built by the stage for `sea-cliffs`. */

import { cloudLayer, mistLayer, skyLayer } from '../nature/sky.js';
import { rock } from '../nature/stone.js';
import { type Brush, disc, glow, mix, tonesOf, withAlpha } from '../painting/paint.js';
import { groundTone, tone } from '../painting/palette.js';
import { random } from '../painting/random.js';
import type { Layer, SetDesign } from '../set.js';
import { breakerLayer } from './parts/breakers.js';
import { cliffWall } from './parts/clay.js';
import { gullLayer } from './parts/gulls.js';
import { foreground, kitOf, outdoors, still } from './parts/kit.js';
import { lighthouseBeamLayer, paintLighthouse } from './parts/lighthouse.js';
import { glintLayer, paintWater, waterTones, waveLayer } from './parts/water.js';

const horizon = 0.3;
const ground: [number, number] = [0.66, 0.94];

export const seaCliffs: SetDesign = {
  name: 'sea-cliffs',
  build(context) {
    const kit = kitOf(context, 31);
    const { frame, span, palette } = kit;
    const { down: y } = frame;
    const squeeze = Math.min(1, frame.width / span / 1.5);
    const x = (spans: number) => frame.across(spans * squeeze);
    const water = waterTones(context, ['#4a9fd4', '#1f86b8', '#12688f']);
    const stone = (distance: number, row: number) =>
      tonesOf(tone(palette, ['#c8a884', '#b8926c', '#a88060'][row % 3]!, distance), '#fff0d0', '#2c2848', 1);
    const lamp = { x: x(0.4), y: y(0.335), high: span * 0.17 };
    const headland = (
      canvas: Brush,
      seed: number,
      [left, right]: readonly [number, number],
      [top, bottom]: readonly [number, number],
      distance: number,
      rise: (part: number) => number,
    ) => {
      const chance = random(context.seed + seed);
      cliffWall(canvas, chance, {
        left,
        right,
        bottom: y(bottom),
        height: y(bottom) - y(top),
        width: span * (0.07 + 0.06 * (1 - distance)),
        rows: distance > 0.3 ? 2 : 3,
        tones: (row) => stone(distance, row + seed),
        side: palette.side,
        cap: mix(groundTone(palette, '#7fae48', 0.1), palette.haze, distance * 0.5),
        foot: mix(tone(palette, '#4a5f6a', distance), water.middle, 0.4),
        rise,
      });
      for (let clump = 0; clump < 40; clump++) {
        const part = chance();
        const at = left + part * (right - left);
        const edge = y(bottom) - (y(bottom) - y(top)) * rise(part);
        canvas.fillStyle = mix(
          groundTone(palette, ['#5f9440', '#86b050', '#4f8040'][clump % 3]!, 0.08),
          palette.haze,
          distance * 0.5,
        );
        disc(canvas, at, edge + span * 0.012 * chance(), span * (0.012 + 0.02 * chance()) * (1.1 - distance), 0.6);
      }
    };
    const foamAt = (canvas: Brush, left: number, right: number, down: number, size: number) => {
      for (let spot = 0; spot <= 22; spot++)
        glow(canvas, left + (spot / 22) * (right - left), y(down), span * size, water.foam, 0.7, 0.28);
    };
    const wave = (down: number, depth: number, sort: number, swell: number, length: number, part: number): Layer =>
      waveLayer(
        context,
        {
          down,
          body: 0.5,
          depth,
          sort,
          swell,
          length,
          pace: -0.1 - 0.06 * part,
          colours: [mix(water.far, water.foam, 0.1), mix(water.middle, water.near, part)],
          foam: water.foam,
          crest: 0.8,
        },
        Math.round(down * 100),
      );
    return {
      ...outdoors(
        kit,
        [
          skyLayer(context, horizon),
          cloudLayer(context, { from: 0.02, to: 0.18 }),
          still(kit, 0.05, -0.92, (canvas) => paintWater(canvas, context, water, y(horizon), y(0.8))),
          glintLayer(context, { top: y(horizon), bottom: y(0.6), depth: 0.06, sort: -0.9, count: 90 }),
          still(kit, 0.08, -0.88, (canvas) => {
            headland(canvas, 3, [frame.left, x(-0.42)], [0.2, 0.36], 0.55, (part) => 0.9 - 0.4 * part ** 2);
            foamAt(canvas, frame.left, x(-0.42), 0.362, 0.02);
          }),
          mistLayer(context, { down: 0.34, depth: 0.09, sort: -0.87, alpha: 0.3, thickness: 0.04 }),
          still(kit, 0.12, -0.84, (canvas) => {
            // The island and its lighthouse.
            headland(
              canvas,
              8,
              [x(0.24), x(0.58)],
              [0.3, 0.385],
              0.28,
              (part) => 0.35 + 0.65 * Math.sin(part * Math.PI) ** 0.6,
            );
            paintLighthouse(canvas, context, lamp.x, lamp.y - span * 0.008, lamp.high, 0.1);
            foamAt(canvas, x(0.22), x(0.6), 0.387, 0.018);
          }),
          lighthouseBeamLayer(context, lamp.x, lamp.y - lamp.high * 0.84, span * 0.8, { depth: 0.12, sort: -0.83 }),
          breakerLayer(context, {
            depth: 0.12,
            sort: -0.82,
            bursts: [
              [x(0.28), y(0.384), 0.05],
              [x(0.54), y(0.386), 0.05],
            ],
            foam: water.foam,
          }),
          wave(0.42, 0.16, -0.8, 0.022, 0.34, 0.1),
          still(kit, 0.2, -0.76, (canvas) => {
            headland(
              canvas,
              12,
              [frame.left, x(-0.26)],
              [0.14, 0.52],
              0.24,
              (part) => 1 - 0.5 * Math.max(0, part - 0.5) - 0.25 * part ** 6,
            );
            foamAt(canvas, frame.left, x(-0.24), 0.522, 0.028);
          }),
          breakerLayer(context, {
            depth: 0.2,
            sort: -0.74,
            bursts: [
              [x(-0.26), y(0.515), 0.1],
              [x(-0.48), y(0.52), 0.08],
              [x(-0.72), y(0.52), 0.08],
            ],
            foam: water.foam,
          }),
          wave(0.56, 0.24, -0.72, 0.034, 0.46, 0.3),
          wave(0.7, 0.28, -0.7, 0.045, 0.6, 0.5),
          gullLayer(context, { from: 0.14, to: 0.42, count: 5, size: 0.05, depth: 0.24, sort: -0.6 }),
          still(kit, 0.34, -0.58, (canvas) => {
            headland(
              canvas,
              21,
              [frame.left, x(-0.42)],
              [0.2, 0.87],
              0.06,
              (part) => 1 - 0.42 * part ** 1.6 - 0.12 * Math.sin(part * 9) ** 2,
            );
            headland(canvas, 25, [x(0.62), frame.right], [0.44, 0.9], 0.06, (part) => 0.46 + 0.54 * part ** 0.6);
            for (const [seed, across, down, wide, high] of [
              [3, -0.32, 0.865, 0.14, 0.19],
              [6, -0.17, 0.875, 0.09, 0.09],
              [9, 0.5, 0.89, 0.16, 0.18],
              [2, 0.36, 0.9, 0.09, 0.08],
            ] as const)
              rock(canvas, {
                seed,
                x: x(across),
                y: y(down),
                width: span * wide,
                height: span * high,
                tones: stone(0.05, 1),
                side: palette.side,
                shadow: palette.shadow,
              });
            foamAt(canvas, frame.left, x(-0.24), 0.872, 0.05);
            foamAt(canvas, x(0.4), frame.right, 0.9, 0.05);
          }),
          breakerLayer(context, {
            depth: 0.34,
            sort: -0.5,
            bursts: [
              [x(-0.4), y(0.865), 0.34],
              [x(0.54), y(0.89), 0.32],
              [x(-0.68), y(0.87), 0.26],
              [x(-0.18), y(0.872), 0.2],
              [x(0.82), y(0.89), 0.28],
            ],
            foam: water.foam,
          }),
          wave(0.885, 0.44, -0.3, 0.05, 0.72, 0.8),
          wave(0.97, 0.6, -0.1, 0.06, 0.9, 1),
          foreground(kit, (canvas) => {
            for (const side of [-1, 1])
              for (let clump = 0; clump < 26; clump++) {
                const at = side < 0 ? -span * 0.02 : frame.width + span * 0.02;
                canvas.fillStyle = withAlpha(kit.floor(['#4f7f3c', '#6f9a48', '#3f6a3a'][clump % 3]!), 0.95);
                disc(
                  canvas,
                  at - side * span * 0.1 * kit.next(),
                  frame.height * 0.99 - kit.next() * span * 0.1,
                  span * (0.025 + 0.02 * kit.next()),
                );
              }
          }),
        ],
        horizon,
        ground,
      ),
      water: { surface: water.near, foam: water.foam, depth: 1 },
    };
  },
};
