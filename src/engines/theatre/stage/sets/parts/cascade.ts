/** Falling water: the white sheet of a fall that streams down, its spray, and a rainbow in it. */
import {
  type Brush,
  blankCanvas,
  downward,
  type Frame,
  frameOf,
  glow,
  mix,
  TURN,
  withAlpha,
} from '../../painting/paint.js';
import { random } from '../../painting/random.js';
import type { Layer, SetContext } from '../../set.js';

export interface Fall {
  x: number;
  top: number;
  bottom: number;
  /** At its lip; it spreads by a third on its way down. */
  width: number;
}

function traceFall(canvas: Brush, { x, top, bottom, width }: Fall): void {
  const half = width / 2;
  canvas.beginPath();
  canvas.moveTo(x - half, top);
  canvas.quadraticCurveTo(x - half * 1.05, (top + bottom) / 2, x - half * 1.34, bottom);
  canvas.quadraticCurveTo(x, bottom + width * 0.12, x + half * 1.34, bottom);
  canvas.quadraticCurveTo(x + half * 1.05, (top + bottom) / 2, x + half, top);
  canvas.quadraticCurveTo(x, top - width * 0.06, x - half, top);
}

/** A sheet of streaks that repeats downwards. */
function streakSheet(next: () => number, width: number, height: number, colours: readonly string[], count: number) {
  const sheet = blankCanvas(width, height);
  const brush = sheet.getContext('2d');
  for (let streak = 0; streak < count; streak++) {
    const x = next() * width;
    const y = next() * height;
    const length = height * (0.12 + 0.3 * next());
    const thick = width * (0.006 + 0.022 * next());
    const colour = colours[streak % colours.length]!;
    for (const shift of [0, -height, height]) {
      brush.fillStyle = downward(brush, y + shift - length, y + shift + length, [
        withAlpha(colour, 0),
        withAlpha(colour, 0.75),
        withAlpha(colour, 0),
      ]);
      brush.beginPath();
      brush.ellipse(x, y + shift, thick, length, 0, 0, TURN);
      brush.fill();
    }
  }
  return sheet;
}

export function fallLayer(
  context: SetContext,
  fall: Fall,
  colours: { water: string; foam: string; deep: string },
  { depth, sort, seed = 0 }: { depth: number; sort: number; seed?: number },
): Layer {
  const frame = frameOf(context);
  const next = random(context.seed + seed + 44);
  const { x, top, bottom, width } = fall;
  const height = Math.round(bottom - top);
  const wide = width * 1.4;
  const slow = streakSheet(next, wide, height, [colours.deep, colours.foam, colours.deep], 46);
  const fast = streakSheet(next, wide, height, [colours.foam], 50);
  const puffs = Array.from({ length: 16 }, (_, index) => ({
    across: (index / 15 - 0.5) * 1.7,
    phase: next(),
    size: 0.6 + 0.7 * next(),
  }));
  return {
    depth,
    sort,
    still: false,
    draw(canvas, t) {
      canvas.save();
      traceFall(canvas, fall);
      canvas.fillStyle = downward(canvas, top, bottom, [
        colours.water,
        mix(colours.water, colours.foam, 0.5),
        colours.foam,
      ]);
      canvas.fill();
      canvas.clip();
      for (const [sheet, pace, alpha] of [
        [slow, 0.55, 0.7],
        [fast, 0.95, 0.9],
      ] as const) {
        const offset = (t * pace * frame.span) % height;
        canvas.globalAlpha = alpha;
        canvas.drawImage(sheet, x - wide / 2, top + offset);
        canvas.drawImage(sheet, x - wide / 2, top + offset - height);
      }
      // Where it tips over the lip the water is smooth and bright.
      glow(canvas, x, top + width * 0.06, width * 0.62, colours.foam, 0.85, 0.16);
      canvas.restore();
      for (const { across, phase, size } of puffs) {
        const age = (phase + t * 0.55) % 1;
        glow(
          canvas,
          x + across * width * (0.7 + 0.25 * age),
          bottom - width * (0.02 + 0.34 * age * size) + width * 0.06,
          width * (0.16 + 0.2 * age) * size,
          colours.foam,
          0.75 * Math.sin(age * Math.PI),
          0.8,
        );
      }
    },
  };
}

/** A faint bow of colours around a point. */
export function paintRainbow(canvas: Brush, frame: Frame, x: number, y: number, radius: number, alpha: number): void {
  canvas.save();
  canvas.lineWidth = frame.span * 0.011;
  ['#ff6b6b', '#ffa24d', '#ffe66d', '#7fe08a', '#63b3ff', '#9a7bff'].forEach((colour, index) => {
    canvas.strokeStyle = withAlpha(colour, alpha);
    canvas.beginPath();
    canvas.arc(x, y, radius - index * frame.span * 0.0105, Math.PI * 1.02, Math.PI * 1.98);
    canvas.stroke();
  });
  canvas.restore();
}
