/** Flames, embers that rise, and pillars of smoke. */
import { type Brush, frameOf, glow, mix, TURN } from '../../painting/paint.js';
import { random } from '../../painting/random.js';
import type { Layer, SetContext } from '../../set.js';

/** A fire of licking tongues, its foot at x, y. */
export function paintFlame(canvas: Brush, x: number, y: number, height: number, t: number): void {
  for (const [scale, colour] of [
    [1, '#ff6a2a'],
    [0.74, '#ffa02e'],
    [0.48, '#ffd95a'],
    [0.26, '#fff6c8'],
  ] as const) {
    canvas.fillStyle = colour;
    for (const [across, tall, phase] of [
      [-0.17, 0.62, 1.3],
      [0.18, 0.68, 4.1],
      [0, 1, 0],
    ] as const) {
      const lick = Math.sin(t * 7 + phase) * 0.5 + Math.sin(t * 11.3 + phase * 2) * 0.3;
      const high = height * tall * scale * (0.9 + 0.12 * lick);
      const half = height * 0.22 * scale * (0.75 + 0.25 * tall);
      const foot = x + across * height * scale;
      const tip = foot + height * 0.09 * scale * Math.sin(t * 5.1 + phase * 3);
      canvas.beginPath();
      canvas.moveTo(tip, y - high);
      canvas.bezierCurveTo(
        tip + half * 0.3,
        y - high * 0.62,
        foot + half * 1.3,
        y - high * 0.45,
        foot + half * 0.72,
        y,
      );
      canvas.quadraticCurveTo(foot, y + half * 0.4, foot - half * 0.72, y);
      canvas.bezierCurveTo(foot - half * 1.3, y - high * 0.45, tip - half * 0.5, y - high * 0.6, tip, y - high);
      canvas.fill();
    }
  }
}

/** Sparks that rise from around a place and go out; lengths in spans, from x, y in pixels. */
export function emberLayer(
  context: SetContext,
  {
    x,
    y,
    spread,
    rise,
    count = 26,
    size = 0.005,
    depth,
    sort = depth,
    pace = 0.35,
    seed = 0,
  }: {
    x: number;
    y: number;
    spread: number;
    rise: number;
    count?: number;
    size?: number;
    depth: number;
    sort?: number;
    pace?: number;
    seed?: number;
  },
): Layer {
  const { span } = frameOf(context);
  const next = random(context.seed + seed + 37);
  const embers = Array.from({ length: count }, () => ({
    across: next() - 0.5,
    start: next(),
    pace: 0.7 + 0.6 * next(),
    phase: next() * TURN,
    size: 0.5 + next(),
  }));
  const wind = context.palette.wind;
  return {
    depth,
    sort,
    still: false,
    draw(canvas, t) {
      canvas.globalCompositeOperation = 'lighter';
      for (const ember of embers) {
        const age = (ember.start + t * pace * ember.pace) % 1;
        const atX =
          x +
          span *
            (spread * ember.across * (0.4 + age) + 0.03 * Math.sin(t * 2.2 + ember.phase) * age + wind * 0.2 * age);
        const atY = y - span * rise * age;
        const shine = Math.sin(age * Math.PI) * (0.6 + 0.4 * Math.sin(t * 9 + ember.phase));
        glow(canvas, atX, atY, span * size * 3 * ember.size, '#ff7a2a', 0.7 * shine);
        glow(canvas, atX, atY, span * size * ember.size, '#fff0b0', shine);
      }
      canvas.globalCompositeOperation = 'source-over';
    },
  };
}

/** A pillar of rolling smoke out of x, y, lit by the fire at its foot. */
export function smokePillarLayer(
  context: SetContext,
  {
    x,
    y,
    width,
    rise,
    colours,
    fire,
    depth,
    sort = depth,
    pace = 0.09,
    count = 30,
    drift = 0.25,
  }: {
    x: number;
    y: number;
    width: number;
    rise: number;
    colours: readonly [light: string, dark: string];
    fire?: string;
    depth: number;
    sort?: number;
    pace?: number;
    count?: number;
    drift?: number;
  },
): Layer {
  const { span } = frameOf(context);
  const next = random(context.seed + 83);
  const puffs = Array.from({ length: count }, (_, index) => ({
    start: index / count,
    aside: next() - 0.5,
    size: 0.75 + 0.5 * next(),
  }));
  const steps = 6;
  const shades = Array.from({ length: steps + 1 }, (_, step) => {
    const smoke = mix(colours[1], colours[0], step / steps);
    return fire ? mix(fire, smoke, Math.min(1, 0.25 + (step / steps) * 2.2)) : smoke;
  });
  return {
    depth,
    sort,
    still: false,
    draw(canvas, t) {
      const ordered = puffs
        .map((puff) => ({ ...puff, age: (puff.start + t * pace) % 1 }))
        .sort((one, other) => other.age - one.age);
      for (const { age, aside, size } of ordered) {
        const wide = span * width * (0.3 + 1.5 * age ** 0.8) * size;
        const atX =
          x + span * (drift * age ** 1.5 * (1 + 2 * context.palette.wind) + aside * width * (0.25 + 1.3 * age));
        const atY = y - span * rise * age ** 0.85;
        const alpha = Math.min(1, age * 12) * (1 - age) ** 0.7;
        glow(canvas, atX, atY, wide, shades[Math.round(age * steps)]!, 0.95 * alpha);
        glow(canvas, atX + context.palette.side * wide * 0.2, atY - wide * 0.22, wide * 0.5, colours[0], 0.4 * alpha);
      }
    },
  };
}
