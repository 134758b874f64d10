/** A green valley between steep mountains, with a winding river and tiny houses. Built by the stage for `valley`. */
import { fir, type Planting, plantLayer } from '../nature/foliage.js';
import { foregroundGrass } from '../nature/grass.js';
import { groundLayers } from '../nature/land.js';
import { birdLayer, cloudLayer, mistLayer, skyLayer } from '../nature/sky.js';
import { peak } from '../nature/stone.js';
import { type Brush, downward, frameOf, glow, mix, tonesOf, withAlpha } from '../painting/paint.js';
import { groundTone, tone } from '../painting/palette.js';
import { random } from '../painting/random.js';
import type { SetDesign } from '../set.js';
import { smokeLayer } from './parts/cabin.js';
import { inDaylight } from './parts/daylight.js';
import { paintCottage } from './parts/hamlet.js';
import { turf } from './parts/turf.js';
import { glintLayer, waterTones } from './parts/water.js';

const horizon = 0.5;
const ground: [number, number] = [0.71, 0.93];

/** The river: middle and half width (spans) at heights (parts of the frame's height). */
const COURSE = [
  [0.505, 0.02, 0.005],
  [0.525, 0.14, 0.012],
  [0.548, -0.14, 0.022],
  [0.578, -0.3, 0.036],
  [0.608, -0.06, 0.055],
  [0.64, 0.3, 0.075],
  [0.68, 0.42, 0.11],
  [0.75, 0.24, 0.15],
] as const;

export const valley: SetDesign = {
  name: 'valley',
  build(context) {
    const { palette } = context;
    const frame = frameOf(context);
    const { span } = frame;
    const next = random(context.seed + 19);
    const narrow = Math.min(1, frame.width / span / 1.35);
    const water = waterTones(context, ['#7fc8ea', '#4fb0dc', '#3a9fd0']);
    const snow = palette.snowCover ? tone(palette, '#fbfdff', 0.1) : undefined;
    const at = (across: number, down: number): [number, number] => [frame.across(across * narrow), frame.down(down)];
    /** A steep flank from the frame's side down to the valley's floor. */
    const slope = (
      canvas: Brush,
      hand: number,
      top: number,
      foot: number,
      floor: number,
      distance: number,
      colour: string,
      seed: number,
    ) => {
      const chance = random(context.seed + seed);
      const out = hand < 0 ? frame.left : frame.right;
      canvas.save();
      canvas.beginPath();
      canvas.moveTo(out, frame.down(top - 0.12));
      canvas.bezierCurveTo(
        ...at(hand * 0.85, top),
        ...at(hand * 0.62, top + (floor - top) * 0.35),
        ...at(hand * (foot + 0.2), floor - 0.08),
      );
      canvas.quadraticCurveTo(...at(hand * (foot + 0.08), floor - 0.015), ...at(hand * foot, floor));
      canvas.lineTo(out, frame.down(floor + 0.02));
      canvas.closePath();
      const lit = hand !== palette.side;
      const body = groundTone(palette, colour, distance);
      canvas.fillStyle = downward(canvas, frame.down(top - 0.1), frame.down(floor), [
        mix(body, lit ? '#f4ffc0' : '#1c2a5a', 0.2),
        body,
        mix(body, palette.haze, 0.25),
      ]);
      canvas.fill();
      canvas.clip();
      for (let fold = 0; fold < 9; fold++) {
        const part = fold / 8;
        canvas.strokeStyle = withAlpha(fold % 2 ? mix(body, '#1c2a5a', 0.4) : mix(body, '#fffbd0', 0.4), 0.3);
        canvas.lineWidth = span * (0.02 + 0.03 * chance());
        canvas.lineCap = 'round';
        canvas.beginPath();
        canvas.moveTo(...at(hand * (0.4 + part * 0.9), top - 0.02 + part * 0.04));
        canvas.quadraticCurveTo(
          ...at(hand * (0.4 + part * 0.7), (top + floor) / 2),
          ...at(hand * (foot + 0.05 + part * 0.7), floor + 0.02),
        );
        canvas.stroke();
      }
      // Woods on the flank.
      for (let tree = 0; tree < 170; tree++) {
        const x = frame.across(hand * (foot + 0.06 + chance() * 1.1) * narrow);
        const y = frame.down(top + chance() * (floor - top));
        if (Math.sin(x * 0.021 + seed) + Math.sin(y * 0.05 + seed) < -0.15) continue;
        const size = span * (0.022 + 0.02 * chance()) * (1.2 - distance);
        canvas.fillStyle = mix(
          groundTone({ ...palette, snowCover: palette.snowCover * 0.5 }, tree % 2 ? '#3f7a4c' : '#2f6a4c', distance),
          '#fffbd0',
          lit ? 0.08 : 0,
        );
        canvas.beginPath();
        canvas.moveTo(x, y - size * 1.7);
        canvas.lineTo(x + size * 0.45, y);
        canvas.lineTo(x - size * 0.45, y);
        canvas.fill();
      }
      canvas.restore();
    };
    const traceRiver = (canvas: Brush, grow: number) => {
      canvas.beginPath();
      const edge = (side: number) => COURSE.map(([down, across, half]) => at(across + side * half * (1 + grow), down));
      const left = edge(-1);
      const right = edge(1).reverse();
      const through = (points: [number, number][]) =>
        points.forEach(([x, y], index) => {
          const [nextX, nextY] = points[Math.min(points.length - 1, index + 1)]!;
          canvas.quadraticCurveTo(x, y, (x + nextX) / 2, (y + nextY) / 2);
        });
      canvas.moveTo(...left[0]!);
      through(left);
      through(right);
      canvas.closePath();
    };
    const houses = [
      [-0.4, 0.598, 0.055, '#d9604c', true],
      [-0.5, 0.615, 0.05, '#c9784a', false],
      [-0.3, 0.628, 0.06, '#b8543f', false],
      [0.3, 0.59, 0.05, '#d9604c', false],
      [0.5, 0.61, 0.06, '#c9784a', false],
      [-0.52, 0.645, 0.065, '#d9604c', false],
      [0.14, 0.565, 0.032, '#d9604c', false],
      [0.2, 0.575, 0.034, '#b8543f', false],
    ] as const;
    const firs: Planting[] = [
      [-0.84, 0.44, 0.74],
      [-0.66, 0.3, 0.72],
      [0.74, 0.34, 0.72],
      [0.92, 0.48, 0.75],
      [1.2, 0.4, 0.73],
      [-1.15, 0.4, 0.73],
    ].map(([across, height, down]) => ({
      cutout: fir(next, span * height!, {
        leaf: tone(palette, '#3a7a52', 0.06),
        bark: tone(palette, '#6b4a3c'),
        snow,
        side: palette.side,
      }),
      x: Math.abs(across!) < 1 ? frame.beside(across!, 0.52) : frame.across(across!),
      y: frame.down(down!),
    }));
    return {
      layers: [
        skyLayer(context, horizon),
        cloudLayer(context, { from: 0.04, to: 0.26 }),
        {
          depth: 0.06,
          sort: -0.9,
          still: true,
          draw(canvas) {
            const base = frame.down(horizon + 0.02);
            for (const [seed, across, width, height, distance] of [
              [74, -0.36, 0.8, 0.36, 0.6],
              [71, 0.4, 0.86, 0.34, 0.6],
              [77, 0.03, 0.7, 0.3, 0.5],
            ] as const)
              peak(canvas, {
                seed,
                x: frame.across(across * narrow),
                base,
                width: width * span,
                height: height * span,
                tones: tonesOf(tone(palette, '#7d8fb0', distance), '#ffe9d0', '#2c2f6c', 0.85),
                snow: palette.snowCover ? 0.8 : 0.5,
                cap: tonesOf(tone(palette, '#fbfdff', distance * 0.7), '#ffffff', '#5a78c0', 0.9),
                side: palette.side,
                foot: palette.haze,
              });
          },
        },
        birdLayer(context, { down: 0.24, count: 4 }),
        {
          depth: 0.12,
          sort: -0.85,
          still: true,
          draw(canvas) {
            slope(canvas, -1, 0.16, 0.0, 0.53, 0.6, '#7fb07a', 5);
            slope(canvas, 1, 0.2, 0.02, 0.525, 0.56, '#86b878', 9);
          },
        },
        mistLayer(context, {
          down: 0.5,
          depth: 0.13,
          sort: -0.8,
          alpha: context.light === 'morning' ? 0.7 : 0.35,
          thickness: 0.045,
        }),
        {
          depth: 0.2,
          sort: -0.75,
          still: true,
          draw(canvas) {
            const floor = canvas;
            floor.fillStyle = downward(
              canvas,
              frame.down(0.51),
              frame.down(0.8),
              ['#b8dc86', '#a2d068', '#8cc258'].map((colour, index) =>
                groundTone(palette, colour, 0.42 - index * 0.14),
              ),
            );
            floor.fillRect(frame.left, frame.down(0.515), frame.right - frame.left, frame.bottom - frame.down(0.515));
            // Fields on the floor.
            const chance = random(context.seed + 12);
            for (let field = 0; field < 22; field++) {
              const part = chance();
              const [x, y] = at((chance() - 0.5) * 1.5, 0.54 + part * 0.15);
              const wide = span * (0.06 + 0.16 * part);
              canvas.fillStyle = withAlpha(
                groundTone(palette, ['#e0d070', '#8fbf58', '#c4dc7a', '#a8b858'][field % 4]!, 0.36 - part * 0.2),
                0.6,
              );
              canvas.beginPath();
              canvas.moveTo(x - wide, y);
              canvas.lineTo(x - wide * 0.5, y - wide * 0.16);
              canvas.lineTo(x + wide, y - wide * 0.13);
              canvas.lineTo(x + wide * 0.7, y + wide * 0.06);
              canvas.fill();
            }
            slope(canvas, -1, 0.02, 0.38, 0.63, 0.26, '#74b05a', 14);
            slope(canvas, 1, 0.0, 0.44, 0.64, 0.24, '#7cb65a', 22);
            traceRiver(canvas, 0.28);
            canvas.fillStyle = groundTone(palette, '#cfc08a', 0.25);
            canvas.fill();
            traceRiver(canvas, 0);
            canvas.fillStyle = downward(canvas, frame.down(0.5), frame.down(0.74), [
              mix(water.far, palette.sky[2], 0.4),
              water.middle,
              water.near,
            ]);
            canvas.fill();
            for (const [across, down, size, roof, spire] of houses)
              paintCottage(canvas, context, ...at(across, down), size * span, 0.2, { roof, spire });
            for (let tree = 0; tree < 34; tree++) {
              const [x, y] = at((tree % 2 ? 1 : -1) * (0.12 + 0.5 * chance()), 0.58 + chance() * 0.1);
              glow(
                canvas,
                x,
                y - span * 0.01,
                span * (0.014 + 0.012 * chance()),
                groundTone(palette, '#4f8a4a', 0.2),
                1,
                0.9,
              );
            }
          },
        },
        smokeLayer(context, at(-0.43, 0.6)[0], at(-0.43, 0.585)[1], span * 0.05),
        glintLayer(context, { top: frame.down(0.55), bottom: frame.down(0.66), depth: 0.2, sort: -0.6, count: 16 }),
        ...groundLayers(context, {
          ground: [ground[0] + 0.005, ground[1]],
          colours: ['#a4d068', '#8cc258', '#72ae4a', '#5a983f'],
          swing: 0.02,
          above: 0,
          dress: turf(context, {
            blades: ['#4f9440', '#c8e27a'],
            petals: ['#ffffff', '#ffd84a', '#8f8cff', '#ff7fa8'],
            stone: '#a3a4b0',
          }),
        }),
        plantLayer(context, 0.5, firs, { sort: 0.2, sway: 0.5 }),
        foregroundGrass(
          context,
          [tone(palette, '#3a7a40'), tone(palette, '#57964a'), tone(palette, '#2c6640')],
          palette.snowCover ? [] : ['#ffffff', '#ffd84a', '#8f8cff'].map((petal) => tone(palette, petal)),
        ),
      ],
      ground,
      eye: horizon,
      ...inDaylight(context),
      sink: groundTone(palette, '#86b356'),
    };
  },
};
