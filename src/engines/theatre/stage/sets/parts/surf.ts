/** The sea of the beach: its colours, swell, sail and the surf on the sand. */
import { type Brush, disc, frameOf, mix, tonesOf } from '../../painting/paint.js';
import { groundTone, tone } from '../../painting/palette.js';
import { random } from '../../painting/random.js';
import type { Layer, SetContext } from '../../set.js';

export const horizon = 0.44;

export const shore = 0.6;

export function seaColours({ palette, light }: SetContext): { far: string; middle: string; shallow: string } {
  const sky = palette.sky[2];
  const part = light === 'sunset' ? 0.35 : 0.18;
  return {
    far: mix(tone(palette, '#2f86cf', 0.3), sky, part),
    middle: mix(tone(palette, '#22a7d3', 0.1), sky, part * 0.5),
    shallow: tone(palette, '#79e0d6', 0.05),
  };
}

export function seaLayer(context: SetContext): Layer {
  const { palette } = context;
  const frame = frameOf(context);
  const { span } = frame;
  const next = random(context.seed + 31);
  const glints = Array.from({ length: 90 }, () => ({
    part: next(),
    across: next() - 0.5,
    near: next() < 0.55,
    phase: next() * 20,
    pace: 2 + 3 * next(),
  }));
  const sail = tonesOf(tone(palette, '#fffaf0', 0.25));
  const hull = tone(palette, '#d9563f', 0.2);
  const crest = mix(tone(palette, '#ffffff', 0.1), palette.sky[2], 0.2);
  return {
    depth: 0.12,
    sort: -0.6,
    still: false,
    draw(canvas, t) {
      const top = frame.down(horizon);
      const depth = frame.down(shore) - top;
      const heave = 1 + 1.4 * palette.wind;
      canvas.fillStyle = crest;
      for (let index = 0; index < 7; index++) {
        const part = (index / 7 + t * 0.045) % 1;
        const y = top + depth * (0.08 + 0.95 * part ** 1.5);
        canvas.globalAlpha = 0.32 * Math.sin(part * Math.PI) * (palette.sun.moon ? 0.6 : 1);
        canvas.beginPath();
        const step = span / 14;
        const phase = index * 2.4;
        for (let x = frame.left; x < frame.right + step; x += step)
          canvas.lineTo(x, y + span * 0.006 * heave * (0.3 + part) * Math.sin((x / span) * 9 + phase + t));
        for (let x = frame.right + step; x > frame.left; x -= step)
          canvas.lineTo(
            x,
            y + span * 0.007 * part + span * 0.007 * heave * (0.3 + part) * Math.sin((x / span) * 9 + phase + t + 0.7),
          );
        canvas.fill();
      }
      // Where few heads come before it: on one it would be a hat of paper.
      const x = frame.across(-0.64) + span * 0.012 * t;
      const y = top + span * (0.022 + 0.004 * Math.sin(t * 1.7));
      canvas.globalAlpha = 1;
      canvas.save();
      canvas.translate(x, y);
      canvas.rotate(0.035 * heave * Math.sin(t * 1.5));
      const size = span * 0.09;
      canvas.fillStyle = sail.base;
      canvas.beginPath();
      canvas.moveTo(size * 0.02, -size);
      canvas.quadraticCurveTo(size * 0.5, -size * 0.4, size * 0.42, -size * 0.14);
      canvas.lineTo(size * 0.02, -size * 0.14);
      canvas.fill();
      canvas.fillStyle = sail.shade;
      canvas.beginPath();
      canvas.moveTo(-size * 0.03, -size * 0.86);
      canvas.quadraticCurveTo(-size * 0.14, -size * 0.4, -size * 0.36, -size * 0.14);
      canvas.lineTo(-size * 0.03, -size * 0.14);
      canvas.fill();
      canvas.fillStyle = hull;
      canvas.beginPath();
      canvas.moveTo(-size * 0.45, -size * 0.1);
      canvas.lineTo(size * 0.5, -size * 0.1);
      canvas.quadraticCurveTo(size * 0.36, size * 0.08, size * 0.2, size * 0.08);
      canvas.lineTo(-size * 0.28, size * 0.08);
      canvas.fill();
      canvas.restore();
      if (palette.sun.strength > 0.2) {
        for (const { part, across, near, phase, pace } of glints) {
          const shine = Math.sin(t * pace + phase);
          if (shine < 0.1) continue;
          canvas.globalAlpha = shine * (near ? 0.8 : 0.35) * palette.sun.strength;
          canvas.fillStyle = near ? palette.sun.colour : '#ffffff';
          const spread = near ? 0.1 + 0.5 * part : 2;
          disc(
            canvas,
            frame.across(palette.sun.across + across * spread),
            top + depth * part ** 1.4,
            span * (0.004 + 0.016 * part),
            0.16,
          );
        }
      }
      canvas.globalAlpha = 1;
    },
  };
}

export function surfLayer(context: SetContext): Layer {
  const { palette } = context;
  const frame = frameOf(context);
  const { span } = frame;
  const { shallow } = seaColours(context);
  const foam = mix(tone(palette, '#ffffff'), palette.sky[2], 0.1);
  const wet = groundTone(palette, '#c9a873');
  const step = span / 18;
  const wash = (canvas: Brush, offset: number, swell: number, t: number) => {
    canvas.beginPath();
    canvas.moveTo(frame.left, frame.down(shore) - span * 0.03);
    for (let x = frame.left; x < frame.right + step; x += step) {
      const along = x / span;
      canvas.lineTo(
        x,
        frame.down(shore) +
          span * (offset + swell) +
          span *
            (0.012 * Math.sin(along * 4.2 + t * 0.5) +
              0.006 * Math.sin(along * 11 - t * 0.8) +
              0.02 * Math.sin(along * 1.3)),
      );
    }
    canvas.lineTo(frame.right + step, frame.down(shore) - span * 0.03);
    canvas.fill();
  };
  return {
    depth: 0.25,
    sort: -0.03,
    still: false,
    draw(canvas, t) {
      const swell = 0.016 * (1 + palette.wind) * Math.sin(t * 1.05);
      canvas.globalAlpha = 0.55;
      canvas.fillStyle = wet;
      wash(canvas, 0.036, 0.016, 0);
      canvas.globalAlpha = 1;
      canvas.fillStyle = foam;
      wash(canvas, 0.011, swell, t);
      canvas.fillStyle = mix(shallow, foam, 0.45);
      wash(canvas, 0.003, swell, t + 0.25);
      canvas.fillStyle = shallow;
      wash(canvas, -0.008, swell * 0.9, t + 0.4);
    },
  };
}
