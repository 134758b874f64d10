/**
 * Streams of cars in the air that run towards the vanishing point of the future city and out of it: far ones are sparks,
 * near ones pass overhead. They give the city its depth. Called by `future-city.ts`.
 */
import { type Brush, type Cutout, cutout, disc, downward, type Frame, frameOf, glow, mix, TURN } from '../../paint.js';
import { type Palette, tone } from '../../palette.js';
import { random } from '../../random.js';
import type { Layer, SetContext } from '../../set.js';

/** Where all streams meet, part of the height. */
const VANISHING = 0.585;
/** How near cars come before they are out of the picture, and how far they are where they are no more than a spark. */
const NEAREST = 2.1;
const FARTHEST = 16;
/** Half the width of a car at distance 1, spans. */
const CAR = 0.2;
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
  { across: -2, up: 0.86, count: 5, pace: 1.5 },
  { across: 2, up: 0.94, count: 5, pace: -1.35 },
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

export function streamLayer(context: SetContext): Layer {
  const { palette } = context;
  const frame = frameOf(context);
  const size = frame.span * CAR * PAINTED;
  const next = random(context.seed + 29);
  const models = [false, true].map((behind) => PAINTS.map((paint) => carFrom(behind, palette, paint, size)));
  const cars = STREAMS.flatMap(({ count, pace, across, up }, stream) =>
    Array.from({ length: count }, (_, index) => ({
      start: (index + 0.7 * next()) / count,
      pace,
      across: across * (0.92 + 0.16 * next()),
      up: up * (0.9 + 0.2 * next()),
      model: models[pace < 0 ? 1 : 0]![(index + stream * 2) % PAINTS.length]!,
      behind: pace < 0,
      phase: next() * TURN,
    })),
  );
  return {
    depth: 0.2,
    sort: -0.42,
    still: false,
    draw(canvas, t) {
      drawThreads(canvas, frame, palette);
      const placed = cars.map((car) => {
        const part = (((car.start - (t * car.pace) / (FARTHEST - NEAREST)) % 1) + 1) % 1;
        return { ...car, distance: NEAREST + (FARTHEST - NEAREST) * part ** 1.6 };
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

/** Threads of light mark where the streams go. */
function drawThreads(canvas: Brush, frame: Frame, palette: Palette): void {
  canvas.lineWidth = frame.span * 0.0022;
  canvas.globalAlpha = 0.1 + 0.22 * palette.lampStrength;
  for (const { across, up, pace } of STREAMS) {
    canvas.strokeStyle = pace < 0 ? '#ff8a7a' : '#ffe2a8';
    canvas.beginPath();
    canvas.moveTo(frame.width / 2, frame.down(VANISHING));
    canvas.lineTo(frame.width / 2 + across * frame.span * 0.6, frame.down(VANISHING) - up * frame.span * 0.6);
    canvas.stroke();
  }
  canvas.globalAlpha = 1;
}
