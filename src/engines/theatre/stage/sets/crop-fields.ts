/** Fields between two hedges of one crop: rape in flower, tall maize, vines on their wires. Built for `rapeseed-field`, `cornfield` and `vineyard`. */
import { foregroundGrass, mothLayer } from '../nature/grass.js';
import { groundLayers, hills } from '../nature/land.js';
import { birdLayer, cloudLayer, skyLayer } from '../nature/sky.js';
import { type Brush, disc, frameOf, mix, withAlpha } from '../painting/paint.js';
import { groundTone } from '../painting/palette.js';
import { random } from '../painting/random.js';
import type { SetContext, SetDesign } from '../set.js';
import { inDaylight } from './parts/daylight.js';
import { paintRows } from './parts/farmstead.js';
import { turf } from './parts/turf.js';

const horizon = 0.53;
const ground: [number, number] = [0.65, 0.93];

type Plant = (canvas: Brush, x: number, y: number, height: number, tones: Tones, chance: () => number) => void;
export interface Tones {
  leaf: string;
  dark: string;
  fruit: string;
  pale: string;
  wood: string;
}

interface Crop {
  name: SetDesign['name'];
  /** As it looks from afar: the row, the furrow. */
  far: readonly [string, string];
  tones: Tones;
  /** How high it grows and how far one plant stands from the next, spans. */
  height: number;
  gap: number;
  /** How far the rows leave the middle free, of what others do. */
  free?: number;
  plant: Plant;
}

/** Rows of plants, far to near: height on the frame, how far out they begin, how large they are there. */
const ROWS = [
  [0.655, 0.2, 0.5],
  [0.685, 0.3, 0.62],
  [0.725, 0.42, 0.78],
  [0.78, 0.56, 1],
  [0.86, 0.72, 1.3],
] as const;

export const cropField = ({ name, far, tones, height, gap, plant, free = 1 }: Crop): SetDesign => ({
  name,
  build(context) {
    const { palette } = context;
    const frame = frameOf(context);
    const { span } = frame;
    const narrow = Math.min(1, (frame.width / span) * 0.72);
    return {
      layers: [
        skyLayer(context, horizon),
        cloudLayer(context, { from: 0.05, to: horizon - 0.2 }),
        birdLayer(context, { down: 0.2, count: 3 }),
        {
          depth: 0.12,
          sort: -0.6,
          still: true,
          draw(canvas) {
            for (const [seed, up, swing, colour] of [
              [7, 0.05, 0.06, '#7fae9a'],
              [15, 0.01, 0.03, '#8fbf78'],
            ] as const)
              hills(canvas, frame, {
                seed,
                y: frame.down(horizon - up),
                swing: span * swing,
                waves: 0.55,
                colours: [groundTone(palette, colour, 0.7), groundTone(palette, mix(colour, far[0], 0.4), 0.5)],
              });
          },
        },
        {
          depth: 0.22,
          sort: -0.4,
          still: true,
          draw(canvas) {
            paintRows(canvas, {
              left: frame.left - span * 1.4,
              right: frame.right + span * 1.4,
              top: frame.down(horizon) + span * 0.02,
              bottom: frame.down(0.74),
              vanish: [frame.across(0), frame.down(horizon) - span * 0.1],
              colours: [groundTone(palette, far[0], 0.24), groundTone(palette, far[1], 0.28)],
              rows: 46,
            });
          },
        },
        ...groundLayers(context, {
          ground: [ground[0] - 0.005, ground[1]],
          colours: ['#b9cf6a', '#a3bf5c', '#8fae50', '#7a9a44'],
          swing: 0.008,
          dress: turf(context, { blades: ['#5a8f40', '#c9dc7a'], petals: [tones.pale] }),
        }),
        ...ROWS.map(([down, from, scale], order) => ({
          depth: 0.34 + order * 0.05,
          // Where they reach the middle they are floor: over the last of the ground, and behind all actors.
          sort: free < 1 ? -0.008 + order * 0.0015 : 0.02 + order * 0.02,
          still: true,
          draw: (canvas: Brush) => paintRow(canvas, context, { down, from: from * narrow * free, scale, order }),
        })),
        mothLayer(context, { colour: '#fff3b0', count: 9, from: 0.5, to: 0.8 }),
        foregroundGrass(context, [groundTone(palette, '#4f8a34'), groundTone(palette, '#86b04a')]),
      ],
      ground,
      eye: horizon,
      ...inDaylight(context),
      sink: groundTone(palette, '#8fae50'),
    };

    function paintRow(
      canvas: Brush,
      { seed }: SetContext,
      { down, from, scale, order }: { down: number; from: number; scale: number; order: number },
    ): void {
      const chance = random(seed + order * 41);
      const haze = 0.22 - order * 0.05;
      const toned = Object.fromEntries(
        Object.entries(tones).map(([part, colour]) => [part, groundTone(palette, colour, Math.max(0, haze))]),
      ) as unknown as Tones;
      const step = span * gap * scale;
      for (const hand of [-1, 1]) {
        const edge = hand < 0 ? frame.left - step : frame.right + step;
        for (let x = frame.across(hand * from); hand * (edge - x) > 0; x += hand * step * (0.85 + 0.3 * chance()))
          plant(
            canvas,
            x,
            frame.down(down) + span * 0.01 * chance(),
            span * height * scale * (0.9 + 0.2 * chance()),
            toned,
            chance,
          );
      }
    }
  },
});

/** A leaf that bends over: from a point on the stalk outwards. */
export function blade(
  canvas: Brush,
  x: number,
  y: number,
  out: number,
  rise: number,
  thick: number,
  colour: string,
): void {
  canvas.fillStyle = colour;
  canvas.beginPath();
  canvas.moveTo(x, y);
  canvas.quadraticCurveTo(x + out * 0.5, y - rise, x + out, y - rise * 0.35);
  canvas.quadraticCurveTo(x + out * 0.5, y - rise + thick, x, y + thick);
  canvas.fill();
}

export function stalk(canvas: Brush, x: number, y: number, height: number, thick: number, colour: string): void {
  canvas.strokeStyle = colour;
  canvas.lineWidth = thick;
  canvas.lineCap = 'round';
  canvas.beginPath();
  canvas.moveTo(x, y);
  canvas.lineTo(x, y - height);
  canvas.stroke();
}

function rape(
  canvas: Brush,
  x: number,
  y: number,
  height: number,
  { leaf, dark, fruit, pale }: Tones,
  chance: () => number,
): void {
  for (let stem = 0; stem < 4; stem++) {
    const at = x + (stem - 1.5) * height * 0.2;
    const tall = height * (0.78 + 0.3 * chance());
    stalk(canvas, at, y, tall, height * 0.035, stem % 2 ? leaf : dark);
    for (const side of [-1, 1])
      blade(canvas, at, y - tall * (0.2 + 0.2 * chance()), side * height * 0.18, height * 0.1, height * 0.05, leaf);
    for (let bloom = 0; bloom < 13; bloom++) {
      const up = chance();
      canvas.fillStyle = bloom % 4 === 0 ? pale : bloom % 3 === 0 ? mix(fruit, dark, 0.18) : fruit;
      disc(canvas, at + (chance() - 0.5) * height * 0.26 * (1.15 - up), y - tall * (0.68 + 0.36 * up), height * 0.05);
    }
  }
}

function maize(
  canvas: Brush,
  x: number,
  y: number,
  height: number,
  { leaf, dark, fruit, pale }: Tones,
  chance: () => number,
): void {
  stalk(canvas, x, y, height, height * 0.045, dark);
  for (let at = 0; at < 6; at++) {
    const side = at % 2 ? 1 : -1;
    blade(
      canvas,
      x,
      y - height * (0.14 + at * 0.13),
      side * height * (0.3 - at * 0.02),
      height * 0.2,
      height * 0.05,
      at % 3 ? leaf : mix(leaf, dark, 0.5),
    );
  }
  const side = chance() < 0.5 ? -1 : 1;
  canvas.save();
  canvas.translate(x + side * height * 0.06, y - height * 0.52);
  canvas.rotate(side * 0.4);
  canvas.fillStyle = fruit;
  canvas.beginPath();
  canvas.ellipse(0, -height * 0.05, height * 0.045, height * 0.11, 0, 0, Math.PI * 2);
  canvas.fill();
  canvas.fillStyle = withAlpha(pale, 0.6);
  disc(canvas, -height * 0.012, -height * 0.08, height * 0.018);
  canvas.restore();
  blade(canvas, x, y - height * 0.48, side * height * 0.14, height * 0.12, height * 0.06, leaf);
  for (const lean of [-0.07, 0, 0.07]) {
    canvas.strokeStyle = pale;
    canvas.lineWidth = height * 0.018;
    canvas.beginPath();
    canvas.moveTo(x, y - height);
    canvas.lineTo(x + lean * height, y - height * 1.13);
    canvas.stroke();
  }
}

function vine(
  canvas: Brush,
  x: number,
  y: number,
  height: number,
  { leaf, dark, fruit, pale, wood }: Tones,
  chance: () => number,
): void {
  stalk(canvas, x, y, height, height * 0.06, wood);
  for (const up of [0.5, 0.85]) {
    canvas.strokeStyle = withAlpha(wood, 0.8);
    canvas.lineWidth = height * 0.018;
    canvas.beginPath();
    canvas.moveTo(x - height * 0.36, y - height * up);
    canvas.lineTo(x + height * 0.36, y - height * up);
    canvas.stroke();
  }
  for (let at = 0; at < 24; at++) {
    canvas.fillStyle = [dark, leaf, leaf, pale][Math.floor(at / 6)]!;
    disc(
      canvas,
      x + (chance() - 0.5) * height * 0.78,
      y - height * (0.46 + 0.5 * chance()),
      height * (0.1 - at * 0.0016),
    );
  }
  for (let bunch = 0; bunch < 3; bunch++) {
    const [middle, top] = [x + (bunch - 1) * height * 0.24, y - height * (0.44 + 0.2 * chance())];
    for (let row = 0; row < 4; row++)
      for (let at = 0; at < 4 - row; at++) {
        canvas.fillStyle = at % 2 ? fruit : mix(fruit, '#ffffff', 0.2);
        disc(canvas, middle + (at - (3 - row) / 2) * height * 0.05, top + row * height * 0.05, height * 0.032);
      }
  }
}

export const rapeseedField = cropField({
  name: 'rapeseed-field',
  far: ['#f5d733', '#e0bd2c'],
  tones: { leaf: '#6fa845', dark: '#4d8438', fruit: '#fbdc2e', pale: '#fff29a', wood: '#8a6a4a' },
  height: 0.115,
  gap: 0.075,
  plant: rape,
});

export const cornfield = cropField({
  name: 'cornfield',
  far: ['#8fb848', '#6f9a3c'],
  tones: { leaf: '#69a83f', dark: '#46802f', fruit: '#f8cf3c', pale: '#f0e2a0', wood: '#8a6a4a' },
  height: 0.25,
  gap: 0.1,
  plant: maize,
});

export const vineyard = cropField({
  name: 'vineyard',
  far: ['#8fb552', '#b08a5c'],
  tones: { leaf: '#6da548', dark: '#46803a', fruit: '#6a3f8f', pale: '#98c464', wood: '#8a6444' },
  height: 0.17,
  gap: 0.13,
  plant: vine,
});
