/** Grass and flowers, at hand and out of focus before the actors; fireflies and motes above them. */
import { type Brush, frameOf, glow, mix, TURN } from '../painting/paint.js';
import { random } from '../painting/random.js';
import type { Layer, SetContext } from '../set.js';

/** A tuft of grass blades in one colour, `height` tall, growing at a point. */
export function tuft(
  canvas: Brush,
  next: () => number,
  x: number,
  y: number,
  height: number,
  colour: string,
  blades = 6,
): void {
  canvas.fillStyle = colour;
  canvas.beginPath();
  for (let index = 0; index < blades; index++) {
    const root = x + (index / Math.max(1, blades - 1) - 0.5) * height * 0.6;
    const tip = root + (next() - 0.5) * height * 0.7;
    const rise = height * (0.6 + 0.5 * next());
    canvas.moveTo(root - height * 0.05, y);
    canvas.quadraticCurveTo(root - height * 0.03, y - rise * 0.6, tip, y - rise);
    canvas.quadraticCurveTo(root + height * 0.06, y - rise * 0.5, root + height * 0.05, y);
  }
  canvas.fill();
}

/** A small round flower: five petals and a heart. */
export function flower(canvas: Brush, x: number, y: number, size: number, petal: string, heart: string): void {
  for (let index = 0; index < 5; index++) {
    const angle = (index / 5) * TURN - 0.3;
    canvas.fillStyle = mix(petal, '#ffffff', 0.12 * (1 - Math.sin(angle)));
    canvas.beginPath();
    canvas.ellipse(
      x + Math.cos(angle) * size * 0.52,
      y + Math.sin(angle) * size * 0.42,
      size * 0.46,
      size * 0.36,
      angle,
      0,
      TURN,
    );
    canvas.fill();
  }
  canvas.fillStyle = heart;
  canvas.beginPath();
  canvas.arc(x, y, size * 0.32, 0, TURN);
  canvas.fill();
}

/** Grass and flowers at the lower corners before the actors, out of focus. */
export function foregroundGrass(
  context: SetContext,
  colours: readonly string[],
  petals: readonly string[] = [],
): Layer {
  const frame = frameOf(context);
  return {
    depth: 1.1,
    still: true,
    blur: 3,
    draw(canvas) {
      const next = random(context.seed + 77);
      for (let index = 0; index < 90; index++) {
        // Only towards the edges: the middle belongs to the actors.
        const fromEdge = next() ** 1.5 * 0.34;
        const leftSide = index % 2 === 0;
        const x = leftSide
          ? frame.left * 0.5 + fromEdge * frame.width * 1.3
          : frame.width - frame.left * 0.5 - fromEdge * frame.width * 1.3;
        const inside = Math.max(0, Math.min(1, Math.min(x, frame.width - x) / (frame.width * 0.24)));
        const height = frame.span * (0.15 - 0.1 * inside) * (0.7 + 0.6 * next());
        const y = frame.height * 1.01 + frame.span * 0.03 * next();
        tuft(canvas, next, x, y, height, colours[Math.floor(next() * colours.length)]!, 5);
        if (petals.length && next() < 0.32)
          flower(
            canvas,
            x,
            y - height * 0.95,
            frame.span * 0.018,
            petals[Math.floor(next() * petals.length)]!,
            '#ffe08a',
          );
      }
    },
  };
}

/** A small light that wanders: fireflies by night, motes of dust in the sun by day. */
export function mothLayer(
  context: SetContext,
  {
    colour,
    count = 14,
    from = 0.45,
    to = 0.85,
    depth = 0.7,
    size = 0.012,
  }: { colour: string; count?: number; from?: number; to?: number; depth?: number; size?: number },
): Layer {
  const frame = frameOf(context);
  const next = random(context.seed + 19);
  const lights = Array.from({ length: count }, () => ({
    x: (next() - 0.5) * (frame.width / frame.span) * 1.3,
    y: from + (to - from) * next(),
    phase: next() * 20,
    pace: 0.3 + 0.5 * next(),
  }));
  return {
    depth,
    still: false,
    draw(canvas, t) {
      canvas.save();
      canvas.globalCompositeOperation = 'lighter';
      for (const { x, y, phase, pace } of lights) {
        const shine = 0.35 + 0.65 * Math.max(0, Math.sin(t * 1.6 * pace * 2 + phase)) ** 2;
        const placeX = frame.across(x + 0.05 * Math.sin(t * pace + phase));
        const placeY = frame.down(y) + frame.span * 0.035 * Math.sin(t * pace * 1.4 + phase * 2);
        glow(canvas, placeX, placeY, frame.span * size * 2.4, colour, shine * 0.55);
        glow(canvas, placeX, placeY, frame.span * size * 0.7, '#ffffff', shine);
      }
      canvas.restore();
    },
  };
}
