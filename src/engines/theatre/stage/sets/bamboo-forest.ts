/** A bamboo forest: culms beyond culms in green light, slender leaves over a path. Built by the stage for `bamboo-forest`. */
import { mothLayer } from '../nature/grass.js';
import { groundLayers } from '../nature/land.js';
import { mistLayer } from '../nature/sky.js';
import {
  type Brush,
  fillBand,
  frameOf,
  glow,
  grain,
  mix,
  sideways,
  type Tones,
  tonesOf,
  withAlpha,
} from '../painting/paint.js';
import { groundTone, tone } from '../painting/palette.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { inDaylight } from './parts/daylight.js';
import { longLeaf } from './parts/leaves.js';
import { turf } from './parts/turf.js';
import { shaftLayer } from './parts/woods.js';

const horizon = 0.58;
const ground: [number, number] = [0.68, 0.93];
/** Rows from far to near: how pale, how many, how thick, where they end. */
const ROWS = [
  { distance: 0.8, count: 34, thick: 0.016, foot: 0.65 },
  { distance: 0.52, count: 20, thick: 0.026, foot: 0.675 },
  { distance: 0.26, count: 12, thick: 0.04, foot: 0.7 },
] as const;
/** Before whom somebody stands it is clear. */
const CLEARING = 0.2;

interface Culm {
  x: number;
  foot: number;
  top: number;
  thick: number;
  lean: number;
  tones: Tones;
}

/** A culm with its rings, each a little narrower than the one below. */
function paintCulm(canvas: Brush, next: () => number, { x, foot, top, thick, lean, tones }: Culm, side: number): void {
  const joints = thick * (4 + next());
  let low = foot;
  while (low > top) {
    const high = Math.max(top, low - joints * (0.85 + 0.3 * next()));
    const at = (y: number) => x + lean * ((foot - y) / (foot - top)) ** 1.6;
    const [a, b] = [at(low), at(high)];
    const shades = side > 0 ? [tones.shade, tones.base, tones.light] : [tones.light, tones.base, tones.shade];
    canvas.fillStyle = sideways(canvas, Math.min(a, b) - thick / 2, Math.max(a, b) + thick / 2, shades);
    canvas.beginPath();
    canvas.moveTo(a - thick * 0.5, low);
    canvas.quadraticCurveTo((a + b) / 2 - thick * 0.43, (low + high) / 2, b - thick * 0.5, high);
    canvas.lineTo(b + thick * 0.5, high);
    canvas.quadraticCurveTo((a + b) / 2 + thick * 0.43, (low + high) / 2, a + thick * 0.5, low);
    canvas.fill();
    canvas.fillStyle = mix(tones.light, '#fffbe0', 0.3);
    canvas.fillRect(b - thick * 0.56, high - thick * 0.1, thick * 1.12, thick * 0.12);
    canvas.fillStyle = withAlpha(tones.shade, 0.7);
    canvas.fillRect(b - thick * 0.54, high + thick * 0.02, thick * 1.08, thick * 0.1);
    low = high;
  }
}

export const bambooForest: SetDesign = {
  name: 'bamboo-forest',
  build(context) {
    const { palette, light, seed } = context;
    const frame = frameOf(context);
    const { span } = frame;
    const night = light === 'night';
    const air = mix(tone(palette, '#dcf3b4'), palette.sky[2], 0.28);
    const green = (colour: string, distance: number) =>
      mix(tone({ ...palette, hazeStrength: palette.hazeStrength * 0.5 }, colour, distance), air, distance * 0.75);
    const leaves = (canvas: Brush, chance: () => number, x: number, y: number, size: number, distance: number) => {
      for (let leaf = 0; leaf < 5; leaf++)
        longLeaf(
          canvas,
          x + (chance() - 0.5) * size * 0.4,
          y + (chance() - 0.5) * size * 0.3,
          size * (0.6 + 0.5 * chance()),
          (chance() < 0.5 ? 0 : Math.PI) + (chance() - 0.5) * 1.2,
          (chance() - 0.5) * 0.8,
          tonesOf(green(leaf % 2 ? '#5fa83a' : '#86c24a', distance)),
          0.1,
        );
    };
    return {
      layers: [
        {
          depth: 0,
          sort: -1,
          still: true,
          draw(canvas) {
            fillBand(canvas, frame, frame.top, frame.bottom, [
              green('#5fa450', 0.5),
              green('#a6d478', 0.65),
              air,
              green('#8cc064', 0.5),
              green('#6aa44c', 0.3),
            ]);
            glow(
              canvas,
              frame.across(0.05),
              frame.down(0.34),
              span * 0.6,
              mix(air, '#fffbe0', night ? 0.15 : 0.7),
              0.85,
            );
            grain(canvas, frame.left, frame.top, frame.right - frame.left, frame.bottom - frame.top);
          },
        },
        ...ROWS.map(({ distance, count, thick, foot }, row) => ({
          depth: 0.08 + row * 0.11,
          sort: -0.82 + row * 0.08,
          still: true,
          draw(canvas: Brush) {
            const chance = random(seed + 11 + row * 7);
            for (let index = 0; index < count; index++) {
              const across = ((index + 0.5) / count - 0.5) * 2.8 + (chance() - 0.5) * (1.6 / count);
              const culm = {
                x: frame.across(across),
                foot: frame.down(foot + 0.012 * chance()),
                top: frame.top,
                thick: span * thick * (0.75 + 0.5 * chance()),
                lean: (chance() - 0.5) * span * 0.1,
                tones: tonesOf(green(index % 3 ? '#7fb04a' : '#a3bf58', distance), '#f4ffc0', '#12402c', 1),
              };
              if (row === 2 && Math.abs(across) < CLEARING) continue;
              paintCulm(canvas, chance, culm, palette.side);
              leaves(canvas, chance, culm.x, frame.down(0.04 + 0.34 * chance()), span * (0.05 + 0.035 * row), distance);
            }
            for (let bunch = 0; bunch < 16; bunch++)
              leaves(
                canvas,
                chance,
                frame.across((chance() - 0.5) * 2.7),
                frame.down(0.02 + 0.1 * chance()),
                span * (0.1 + 0.03 * row),
                distance,
              );
          },
        })),
        mistLayer(context, { down: 0.61, depth: 0.26, sort: -0.6, alpha: 0.4 }),
        ...groundLayers(context, {
          ground,
          colours: ['#b4c872', '#9ab85c', '#7c9c4a', '#5c7c3c'],
          swing: 0.02,
          dress: turf(context, {
            blades: ['#5c8c3c', '#c4dc80'],
            petals: ['#e8dc9a', '#d8c878', '#f4f0c0'],
            stone: '#8f978a',
            height: 0.022,
            count: 120,
          }),
        }),
        shaftLayer(context),
        {
          depth: 0.44,
          sort: 0.04,
          still: true,
          draw(canvas) {
            const chance = random(seed + 37);
            for (const [across, thick] of [
              [-0.92, 0.075],
              [-0.72, 0.058],
              [0.78, 0.062],
              [0.95, 0.08],
            ] as const) {
              const x = frame.beside(across, 0.47);
              const tones = tonesOf(green('#6fa83c', 0.03), '#f0ffb0', '#0e3a2a', 1);
              const lean = -Math.sign(across) * span * 0.03;
              paintCulm(
                canvas,
                chance,
                { x, foot: frame.down(0.745), top: frame.top, thick: span * thick, lean, tones },
                palette.side,
              );
              leaves(canvas, chance, x, frame.down(0.12 + 0.2 * chance()), span * 0.14, 0.03);
            }
          },
        },
        mothLayer(context, {
          colour: night ? '#d8ff7a' : '#fff3b0',
          count: 14,
          from: 0.25,
          to: 0.75,
          size: night ? 0.012 : 0.006,
        }),
        {
          depth: 1.12,
          still: true,
          blur: 3.5,
          draw(canvas) {
            const dark = tonesOf(tone(palette, '#3c7a34'), '#d8ffa0', '#04202c', 0.8);
            const near = Math.min(span, frame.width * 0.62);
            for (const side of [-1, 1]) {
              const edge = frame.width / 2 + side * (frame.width * 0.53 + (span - near) * 0.1);
              const inward = (angle: number) => (side < 0 ? angle : Math.PI - angle);
              for (const [down, angle, long] of [
                [-0.02, 0.3, 0.4],
                [0.03, 0.75, 0.34],
                [0.98, -0.5, 0.26],
              ] as const)
                longLeaf(canvas, edge, frame.down(down), near * long, inward(angle), side * -0.5, dark, 0.09);
            }
          },
        },
      ],
      ground,
      eye: horizon,
      ...inDaylight(context),
      sink: groundTone(palette, '#86a850'),
      tint: mix(palette.tint, '#eef6d0', 0.35),
      haze: air,
    };
  },
};
