/** White gulls that sail and flap before sea and cliffs; butterflies over flowers. */
import { type Brush, frameOf, mix, TURN } from '../../painting/paint.js';
import { tone } from '../../painting/palette.js';
import { random } from '../../painting/random.js';
import type { Layer, SetContext } from '../../set.js';

function paintGull(canvas: Brush, size: number, beat: number, white: string, grey: string, tip: string): void {
  for (const wing of [1, -1]) {
    const lift = -beat * size * 0.5;
    canvas.fillStyle = wing > 0 ? white : grey;
    canvas.beginPath();
    canvas.moveTo(0, -size * 0.02);
    canvas.quadraticCurveTo(wing * size * 0.45, -size * 0.22 + lift * 0.7, wing * size, lift);
    canvas.quadraticCurveTo(wing * size * 0.45, size * 0.02 + lift * 0.4, 0, size * 0.13);
    canvas.fill();
    canvas.fillStyle = tip;
    canvas.beginPath();
    canvas.moveTo(wing * size, lift);
    canvas.quadraticCurveTo(
      wing * size * 0.86,
      -size * 0.1 + lift * 0.95,
      wing * size * 0.76,
      -size * 0.1 + lift * 0.86,
    );
    canvas.quadraticCurveTo(wing * size * 0.8, -size * 0.01 + lift * 0.8, wing * size, lift);
    canvas.fill();
  }
  canvas.fillStyle = white;
  canvas.beginPath();
  canvas.ellipse(0, size * 0.05, size * 0.26, size * 0.1, 0.1, 0, TURN);
  canvas.fill();
  canvas.beginPath();
  canvas.arc(-size * 0.25, size * 0.01, size * 0.085, 0, TURN);
  canvas.fill();
  canvas.fillStyle = '#f0a53c';
  canvas.beginPath();
  canvas.moveTo(-size * 0.32, -size * 0.015);
  canvas.lineTo(-size * 0.43, size * 0.035);
  canvas.lineTo(-size * 0.31, size * 0.05);
  canvas.fill();
}

/** Gulls between two heights (parts of the frame's height), all flying to the left; `size` is a wing, in spans. */
export function gullLayer(
  context: SetContext,
  { from = 0.1, to = 0.34, count = 4, size = 0.05, depth = 0.1, sort = -0.5, seed = 0 } = {},
): Layer {
  const { palette } = context;
  const frame = frameOf(context);
  const next = random(context.seed + seed + 17);
  const gulls = Array.from({ length: count }, (_, index) => ({
    start: (index + next() * 0.6) / count,
    y: from + (to - from) * next(),
    size: size * (0.55 + 0.6 * next()),
    phase: next() * 9,
    pace: 0.05 + 0.03 * next(),
  }));
  const white = tone(palette, '#ffffff', 0.1);
  const grey = mix(tone(palette, '#c7d3e2', 0.1), palette.shadow, 0.1);
  const tip = mix(palette.shadow, grey, 0.25);
  return {
    depth,
    sort,
    still: false,
    draw(canvas, t) {
      const reach = frame.width / frame.span + 0.6;
      for (const gull of gulls) {
        const along = (gull.start + (t * gull.pace) / reach) % 1;
        const glide = Math.sin(t * 0.7 + gull.phase) * 0.5 + 0.5;
        canvas.save();
        canvas.translate(
          frame.across((0.5 - along) * reach),
          frame.down(gull.y) + frame.span * 0.02 * Math.sin(t * 0.8 + gull.phase),
        );
        canvas.rotate(0.12 * Math.sin(t * 0.8 + gull.phase));
        paintGull(canvas, gull.size * frame.span, 0.25 + 0.6 * glide * Math.sin(t * 7 + gull.phase), white, grey, tip);
        canvas.restore();
      }
    },
  };
}

/** Butterflies that flutter about; none in rain, snow or at night. */
export function butterflyLayer(
  context: SetContext,
  {
    colours,
    count = 5,
    from = 0.4,
    to = 0.75,
    size = 0.022,
    depth = 0.7,
    seed = 0,
  }: {
    colours: readonly string[];
    count?: number;
    from?: number;
    to?: number;
    size?: number;
    depth?: number;
    seed?: number;
  },
): Layer {
  const { palette } = context;
  const frame = frameOf(context);
  const next = random(context.seed + seed + 29);
  const shown = palette.wetness < 0.5 && !palette.snowCover && context.light !== 'night';
  const flock = Array.from({ length: shown ? count : 0 }, (_, index) => ({
    // Left and right of whoever plays in the middle.
    x: (index % 2 ? 1 : -1) * (0.24 + 0.5 * next()) * Math.min(1, frame.width / frame.span / 1.5),
    y: from + (to - from) * next(),
    phase: next() * 20,
    colour: tone(palette, colours[index % colours.length]!, 0.03),
    size: size * (0.75 + 0.5 * next()),
  }));
  return {
    depth,
    still: false,
    draw(canvas, t) {
      for (const { x, y, phase, colour, size: wing } of flock) {
        canvas.save();
        canvas.translate(
          frame.across(x + 0.07 * Math.sin(t * 0.9 + phase) + 0.02 * Math.sin(t * 2.3 + phase)),
          frame.down(y) + frame.span * (0.04 * Math.sin(t * 1.3 + phase * 2) + 0.01 * Math.sin(t * 5 + phase)),
        );
        canvas.rotate(0.4 * Math.sin(t * 0.9 + phase));
        const open = 0.25 + 0.75 * Math.abs(Math.sin(t * 8 + phase));
        const unit = wing * frame.span;
        for (const sideways of [-1, 1]) {
          canvas.fillStyle = sideways > 0 ? colour : mix(colour, '#2a1c50', 0.15);
          canvas.beginPath();
          canvas.ellipse(
            sideways * unit * 0.5 * open,
            -unit * 0.35,
            unit * 0.52 * open,
            unit * 0.5,
            sideways * 0.5,
            0,
            TURN,
          );
          canvas.ellipse(
            sideways * unit * 0.4 * open,
            unit * 0.35,
            unit * 0.36 * open,
            unit * 0.36,
            -sideways * 0.4,
            0,
            TURN,
          );
          canvas.fill();
          canvas.fillStyle = mix(colour, '#ffffff', 0.6);
          canvas.beginPath();
          canvas.ellipse(sideways * unit * 0.55 * open, -unit * 0.4, unit * 0.18 * open, unit * 0.18, 0, 0, TURN);
          canvas.fill();
        }
        canvas.fillStyle = '#3a2a44';
        canvas.beginPath();
        canvas.ellipse(0, 0, unit * 0.07, unit * 0.55, 0, 0, TURN);
        canvas.fill();
        canvas.restore();
      }
    },
  };
}
