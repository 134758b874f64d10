/** What floats in the air of the future city: cars in lanes, adverts of light. */
import {
  type Cutout,
  cutout,
  disc,
  downward,
  frameOf,
  glow,
  mix,
  place,
  TURN,
  tonesOf,
  withAlpha,
} from '../../painting/paint.js';
import { type Palette, tone } from '../../painting/palette.js';
import { random } from '../../painting/random.js';
import type { Layer, SetContext } from '../../set.js';
import { neon } from './towers.js';

function flyingCar(palette: Palette, size: number, colour: string, shape: number, distance: number): Cutout {
  return cutout({ left: size * 2.6, right: size * 1.2, up: size * 0.8, down: size * 0.8 }, (canvas) => {
    // By night they keep their colour: lamps of the city shine on them.
    const tones = tonesOf(mix(tone(palette, colour, distance), colour, 0.5 * palette.lampStrength * (1 - distance)));
    const trail = mix(neon[shape % neon.length]!, palette.haze, distance * 0.4);
    // The trail is stretched light, brightest at the tail.
    for (let index = 0; index < 8; index++)
      glow(
        canvas,
        -size * (0.8 + index * 0.2),
        size * 0.05,
        size * (0.3 - index * 0.026),
        trail,
        (0.35 + 0.5 * palette.lampStrength) * (1 - index / 9),
        0.4,
      );
    canvas.fillStyle = downward(canvas, -size * 0.62, size * 0.3, [tones.light, tones.base, tones.shade]);
    // A car as we know it, but with thrusters where its wheels were; every other one with a tail fin.
    canvas.beginPath();
    canvas.moveTo(-size, size * 0.1);
    canvas.bezierCurveTo(-size * 1.05, -size * 0.2, -size * 0.95, -size * 0.2, -size * 0.66, -size * 0.24);
    canvas.bezierCurveTo(-size * 0.45, -size * 0.66, size * 0.2, -size * 0.66, size * 0.42, -size * 0.24);
    canvas.bezierCurveTo(size * 0.8, -size * 0.2, size * 1.04, -size * 0.12, size, size * 0.1);
    canvas.bezierCurveTo(size * 0.6, size * 0.3, -size * 0.6, size * 0.3, -size, size * 0.1);
    canvas.fill();
    if (shape % 2) {
      canvas.beginPath();
      canvas.moveTo(-size * 0.7, -size * 0.2);
      canvas.lineTo(-size * 1.08, -size * 0.5);
      canvas.lineTo(-size * 0.96, -size * 0.08);
      canvas.fill();
    }
    canvas.fillStyle = mix(tone(palette, '#8fd4f4', distance), '#e8f8ff', 0.55 * palette.lampStrength);
    canvas.beginPath();
    canvas.moveTo(-size * 0.52, -size * 0.22);
    canvas.bezierCurveTo(-size * 0.38, -size * 0.54, size * 0.12, -size * 0.54, size * 0.3, -size * 0.22);
    canvas.fill();
    canvas.fillStyle = tones.base;
    canvas.fillRect(-size * 0.14, -size * 0.54, size * 0.08, size * 0.32);
    for (const across of [-0.5, 0.5]) {
      glow(canvas, across * size, size * 0.32, size * 0.34, trail, 0.4 + 0.5 * palette.lampStrength, 0.5);
      canvas.fillStyle = mix(trail, '#ffffff', 0.5);
      disc(canvas, across * size, size * 0.23, size * 0.2, 0.3);
    }
    glow(canvas, size * 1.0, size * 0.08, size * 0.3, '#fff6d8', 0.3 + 0.6 * palette.lampStrength);
  });
}

export function laneLayer(
  context: SetContext,
  {
    depth,
    sort,
    down,
    size,
    count,
    pace,
    distance,
    seed,
  }: {
    depth: number;
    sort: number;
    down: number;
    size: number;
    count: number;
    pace: number;
    distance: number;
    seed: number;
  },
): Layer {
  const { palette } = context;
  const frame = frameOf(context);
  const { span } = frame;
  const next = random(context.seed + seed);
  const paints = ['#ff6f61', '#ffd05a', '#f4f6ff', '#4fc3e0', '#a98cff', '#6fd08a'];
  const models = Array.from({ length: 5 }, (_, index) =>
    flyingCar(palette, span * size, paints[(index + seed) % paints.length]!, index, distance),
  );
  const cars = Array.from({ length: count }, (_, index) => ({
    start: (index + 0.3 * next()) / count,
    rise: (next() - 0.5) * size * 0.3,
    model: models[Math.floor(next() * models.length)]!,
    phase: next() * 9,
    scale: 0.75 + 0.4 * next(),
  }));
  return {
    depth,
    sort,
    still: false,
    calm: true,
    draw(canvas, t) {
      const reach = frame.right - frame.left;
      // Threads of light mark the lane.
      canvas.fillStyle = withAlpha(neon[seed % neon.length]!, 0.12 + 0.3 * palette.lampStrength);
      for (const edge of [-1, 1])
        canvas.fillRect(frame.left, frame.down(down) + edge * size * span, reach, Math.max(1, size * span * 0.06));
      for (const { start, rise, model, phase, scale } of cars) {
        const along = (((start + (t * pace * span) / reach) % 1) + 1) % 1;
        place(
          canvas,
          model,
          frame.left + along * reach,
          frame.down(down) + (rise + 0.1 * size * Math.sin(t * 1.6 + phase)) * span,
          { flip: pace < 0, scale },
        );
      }
    },
  };
}

/** Adverts that float before the towers: abstract pictures made of light. */
export function hologramLayer(context: SetContext): Layer {
  const { palette } = context;
  const frame = frameOf(context);
  const { span } = frame;
  const signs = [
    { across: -0.5, down: 0.3, colour: neon[0]!, kind: 0 },
    { across: 0.5, down: 0.24, colour: neon[1]!, kind: 1 },
  ];
  return {
    depth: 0.28,
    sort: -0.45,
    still: false,
    calm: true,
    draw(canvas, t) {
      const shine = 0.35 + 0.6 * palette.lampStrength;
      for (const { across, down, colour, kind } of signs) {
        const x = frame.beside(across, 0.36);
        const y = frame.down(down) + Math.sin(t * 0.9 + kind * 2) * span * 0.006;
        const size = span * 0.085;
        glow(canvas, x, y, size * 2, colour, 0.3 * shine);
        canvas.globalAlpha = shine;
        canvas.strokeStyle = mix(colour, '#ffffff', 0.35);
        canvas.lineWidth = span * 0.005;
        canvas.fillStyle = withAlpha(colour, 0.16);
        canvas.beginPath();
        canvas.roundRect(x - size, y - size * 0.7, size * 2, size * 1.4, size * 0.2);
        canvas.fill();
        canvas.stroke();
        canvas.beginPath();
        if (kind) {
          for (let index = 0; index < 7; index++) {
            const height = size * (0.25 + 0.65 * Math.abs(Math.sin(t * 1.7 + index * 1.1)));
            canvas.moveTo(x + (index - 3) * size * 0.24, y + size * 0.45);
            canvas.lineTo(x + (index - 3) * size * 0.24, y + size * 0.45 - height);
          }
          canvas.lineWidth = size * 0.12;
        } else {
          const turn = t * 0.8;
          canvas.arc(x, y, size * 0.42, 0, TURN);
          canvas.moveTo(x + Math.abs(Math.cos(turn)) * size * 0.42, y);
          canvas.ellipse(x, y, Math.abs(Math.cos(turn)) * size * 0.42, size * 0.42, 0, 0, TURN);
          canvas.moveTo(x + size * 0.75, y);
          canvas.ellipse(x, y, size * 0.75, size * 0.18, -0.3, 0, TURN);
        }
        canvas.stroke();
        canvas.globalAlpha = 1;
      }
    },
  };
}
