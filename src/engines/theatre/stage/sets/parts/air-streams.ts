/**
 * Roads of light in the air, one that comes out of the vanishing point of the future city and one that goes there, with cars
 * in single file: far ones are sparks, near ones pass overhead. They give the city its depth, and lead the eye to its
 * middle, where somebody plays. Called by `future-city.ts` and `city-aloft.ts`.
 */
import {
  type Brush,
  type Cutout,
  cutout,
  disc,
  downward,
  type Frame,
  frameOf,
  glow,
  mix,
  TURN,
} from '../../painting/paint.js';
import { type Palette, tone } from '../../painting/palette.js';
import { random } from '../../painting/random.js';
import type { Layer, SetContext } from '../../set.js';

/** Where all streams meet, part of the height. */
const VANISHING = 0.585;
/** How near cars come before they are out of the picture, and how far they are where they are no more than a spark. */
const NEAREST = 2.2;
const FARTHEST = 16;
/** Half the width of a car at distance 1, spans. */
const CAR = 0.155;
/** Half the width of a road at distance 1, spans. */
const ROAD = 0.3;
/** Cars are painted so much smaller than the nearest are seen: most are far. */
const PAINTED = 0.6;

interface Stream {
  /** Where it leaves the picture, spans from the middle and over the vanishing point, at distance 1. */
  across: number;
  up: number;
  count: number;
  /** Distances per second; negative goes away from us. */
  pace: number;
}

const STREAMS: readonly Stream[] = [
  { across: -2, up: 0.9, count: 13, pace: 0.95 },
  { across: 2, up: 0.98, count: 13, pace: -0.85 },
];

const PAINTS = ['#ff6f61', '#ffc24a', '#f4f6ff', '#4fc3e0', '#a98cff', '#6fd08a'] as const;

/** A car from before or from behind: a round body, a cabin, two lamps, light under it. */
function carFrom(behind: boolean, palette: Palette, colour: string, size: number): Cutout {
  return cutout({ left: size * 1.3, right: size * 1.3, up: size * 0.8, down: size * 0.9 }, (canvas) => {
    const paint = mix(tone(palette, colour), colour, 0.35 * palette.lampStrength);
    const shade = mix(paint, '#1c1450', 0.45);
    glow(canvas, 0, size * 0.5, size * 1.1, '#6ff3ff', 0.35 + 0.5 * palette.lampStrength, 0.34);
    canvas.fillStyle = shade;
    canvas.beginPath();
    canvas.roundRect(-size * 0.62, -size * 0.72, size * 1.24, size * 0.8, size * 0.36);
    canvas.fill();
    canvas.fillStyle = mix(tone(palette, '#a6dcf6'), '#fff0d0', 0.4 * palette.lampStrength);
    canvas.beginPath();
    canvas.roundRect(-size * 0.5, -size * 0.62, size, size * 0.5, size * 0.24);
    canvas.fill();
    canvas.fillStyle = shade;
    if (!behind) for (const x of [-0.2, 0.2]) disc(canvas, x * size, -size * 0.26, size * 0.17);
    canvas.fillStyle = downward(canvas, -size * 0.2, size * 0.45, [mix(paint, '#ffffff', 0.35), paint, shade]);
    canvas.beginPath();
    canvas.roundRect(-size, -size * 0.2, size * 2, size * 0.64, size * 0.3);
    canvas.fill();
    const lamp = behind ? '#ff5a5a' : '#fff2c8';
    for (const x of [-0.68, 0.68]) {
      canvas.fillStyle = mix(lamp, '#ffffff', 0.4);
      disc(canvas, x * size, size * 0.1, size * (behind ? 0.16 : 0.2), behind ? 0.6 : 1);
      glow(canvas, x * size, size * 0.1, size * 0.6, lamp, 0.5 + 0.5 * palette.lampStrength);
    }
  });
}

/** `depth` and `sort`: where it lies among the towers. */
export function streamLayer(context: SetContext, { depth, sort }: Required<Pick<Layer, 'depth' | 'sort'>>): Layer {
  const { palette } = context;
  const frame = frameOf(context);
  const size = frame.span * CAR * PAINTED;
  const next = random(context.seed + 29);
  const models = [false, true].map((behind) => PAINTS.map((paint) => carFrom(behind, palette, paint, size)));
  const cars = STREAMS.flatMap(({ count, pace, across, up }, stream) =>
    Array.from({ length: count }, (_, index) => ({
      start: (index + 0.3 * next()) / count,
      pace,
      across,
      up,
      model: models[pace < 0 ? 1 : 0]![(index + stream * 2) % PAINTS.length]!,
      behind: pace < 0,
      phase: next() * TURN,
    })),
  );
  return {
    depth,
    sort,
    still: false,
    calm: true,
    draw(canvas, t) {
      drawRoads(canvas, frame, palette);
      const placed = cars.map((car) => {
        const part = (((car.start - (t * car.pace) / (FARTHEST - NEAREST)) % 1) + 1) % 1;
        return { ...car, distance: NEAREST + (FARTHEST - NEAREST) * part ** 1.2 };
      });
      placed.sort((a, b) => b.distance - a.distance);
      for (const { distance, across, up, model, behind, phase } of placed) {
        const x = frame.width / 2 + (across * frame.span) / distance;
        const sway = 0.02 * Math.sin(t * 1.4 + phase);
        const y = frame.down(VANISHING) - ((up + sway) * frame.span) / distance;
        const scale = 1 / PAINTED / distance;
        const reach = size * 1.3 * scale;
        if (x + reach < 0 || x - reach > frame.width || y + reach < frame.top) continue;
        const seen = Math.min(1, (FARTHEST - distance) / 3) * Math.min(1, (distance - NEAREST) / 0.12);
        canvas.globalAlpha = Math.max(0, seen);
        if (distance > 11) glow(canvas, x, y, frame.span * 0.011, behind ? '#ff6a5a' : '#ffe9b8', 1);
        else {
          const { bitmap, anchorX, anchorY } = model;
          const bank = -0.16 * Math.sign(across);
          canvas.save();
          canvas.translate(x, y);
          canvas.rotate(bank);
          canvas.scale(scale, scale);
          canvas.drawImage(bitmap, -anchorX, -anchorY);
          canvas.restore();
        }
      }
      canvas.globalAlpha = 1;
    },
  };
}

/** Where the cars of a road look through it: light like a pane, with bright edges. */
function drawRoads(canvas: Brush, frame: Frame, palette: Palette): void {
  const shine = 0.4 + 0.6 * palette.lampStrength;
  const [fromX, fromY] = [frame.width / 2, frame.down(VANISHING)];
  const near = frame.span / (NEAREST * 0.9);
  canvas.lineWidth = frame.span * 0.004;
  for (const { across, up, pace } of STREAMS) {
    const colour = pace < 0 ? '#ff86b8' : '#7fe6ff';
    const [x, y, half] = [fromX + across * near, fromY - (up - 0.12) * near, ROAD * near];
    canvas.fillStyle = canvas.strokeStyle = colour;
    canvas.beginPath();
    canvas.moveTo(x, y - half);
    canvas.lineTo(fromX, fromY);
    canvas.lineTo(x, y + half);
    canvas.globalAlpha = 0.2 * shine;
    canvas.fill();
    canvas.globalAlpha = 0.75 * shine;
    canvas.stroke();
  }
  canvas.globalAlpha = 1;
}
