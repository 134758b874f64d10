/** What moves under water: weed, beams of light, shoals and bubbles. */
import { beamBitmap, drawBeam } from '../../nature/beams.js';
import { disc, frameOf, glow, mix, TURN } from '../../painting/paint.js';
import { random } from '../../painting/random.js';
import type { Layer, SetContext } from '../../set.js';
import { under, type Water } from './reef.js';

export const ground: [number, number] = [0.74, 0.96];

export function weedLayer(
  context: SetContext,
  water: Water,
  {
    depth,
    sort,
    places,
    height,
    distance,
    seed,
  }: { depth: number; sort: number; places: readonly number[]; height: number; distance: number; seed: number },
): Layer {
  const frame = frameOf(context);
  const { span } = frame;
  const next = random(context.seed + seed);
  const blades = places.flatMap((across) =>
    Array.from({ length: 4 }, (_, index) => ({
      x: frame.across(across) + (index - 1.5) * span * 0.022 * (0.5 + depth),
      y: frame.down(ground[0] + (ground[1] - ground[0]) * depth * 0.8) + span * 0.02 * next(),
      length: span * height * (0.55 + 0.6 * next()),
      phase: next() * 9,
      colour: under(water, mix('#1f8a5c', '#a5cf4a', next() * 0.8), distance),
      width: span * (0.012 + 0.012 * next()) * (0.5 + depth),
    })),
  );
  return {
    depth,
    sort,
    still: false,
    draw(canvas, t) {
      for (const { x, y, length, phase, colour, width } of blades) {
        canvas.fillStyle = colour;
        canvas.beginPath();
        const steps = 9;
        const bend = (part: number) =>
          span * 0.05 * part ** 1.3 * Math.sin(t * 1.1 + phase - part * 3.2) * (height + 0.4);
        for (let index = 0; index <= steps; index++) {
          const part = index / steps;
          canvas.lineTo(
            x + bend(part) - width * (1 - part * part) * (0.75 + 0.25 * Math.sin(part * 15 + phase)),
            y - length * part,
          );
        }
        for (let index = steps; index >= 0; index--) {
          const part = index / steps;
          canvas.lineTo(
            x + bend(part) + width * (1 - part * part) * (0.75 + 0.25 * Math.sin(part * 15 + phase + 2)),
            y - length * part,
          );
        }
        canvas.fill();
      }
    },
  };
}

export function beamLayer(context: SetContext, water: Water): Layer {
  const frame = frameOf(context);
  const beam = beamBitmap(water.beam, 0.3);
  return {
    depth: 0.06,
    sort: -0.8,
    still: false,
    light: true,
    draw(canvas, t) {
      canvas.save();
      canvas.globalCompositeOperation = 'lighter';
      for (let index = 0; index < 7; index++) {
        const across = -0.8 + index * 0.26 + 0.04 * Math.sin(t * 0.4 + index * 2);
        canvas.globalAlpha = (0.5 + 0.4 * Math.sin(t * 0.8 + index * 2.3)) * (0.2 + 0.3 * water.bright);
        const x = frame.across(across);
        const foot = x + (across * 0.45 - water.side * 0.12) * frame.height;
        drawBeam(
          canvas,
          beam,
          [x, frame.top],
          [foot, frame.height * 0.92],
          frame.span * (0.24 + 0.1 * Math.sin(index * 3)),
        );
      }
      canvas.restore();
    },
  };
}

export function shoalLayer(context: SetContext, water: Water): Layer {
  const frame = frameOf(context);
  const { span } = frame;
  const next = random(context.seed + 23);
  const shoals = [
    { down: 0.3, pace: 0.05, colour: under(water, '#ffd54f', 0.3), fish: 11, size: 0.016, from: 0.1 },
    { down: 0.5, pace: -0.035, colour: under(water, '#ff8a70', 0.4), fish: 7, size: 0.02, from: 0.85 },
  ].map((shoal) => ({
    ...shoal,
    members: Array.from({ length: shoal.fish }, () => ({ x: next() - 0.5, y: next() - 0.5, phase: next() * 9 })),
  }));
  return {
    depth: 0.2,
    sort: -0.6,
    still: false,
    draw(canvas, t) {
      const reach = frame.width + span * 0.8;
      for (const { down, pace, colour, size, from, members } of shoals) {
        const head = (((from * reach + t * pace * span) % reach) + reach) % reach;
        canvas.fillStyle = colour;
        canvas.beginPath();
        for (const { x, y, phase } of members) {
          const direction = Math.sign(pace);
          const centreX = head - span * 0.4 + x * span * 0.3;
          const centreY = frame.down(down) + y * span * 0.12 + span * 0.01 * Math.sin(t * 1.5 + phase);
          const length = span * size;
          canvas.moveTo(centreX + length, centreY);
          canvas.ellipse(centreX, centreY, length, length * 0.45, 0, 0, TURN);
          const flick = Math.sin(t * 9 + phase) * length * 0.2;
          canvas.moveTo(centreX - direction * length * 0.8, centreY);
          canvas.lineTo(centreX - direction * length * 1.6, centreY - length * 0.5 + flick);
          canvas.lineTo(centreX - direction * length * 1.6, centreY + length * 0.5 + flick);
          canvas.closePath();
        }
        canvas.fill();
      }
    },
  };
}

export function bubbleLayer(context: SetContext, water: Water): Layer {
  const frame = frameOf(context);
  const { span } = frame;
  const next = random(context.seed + 88);
  const bubbles = Array.from({ length: 34 }, (_, index) => ({
    x: [-0.62, -0.3, 0.34, 0.7][index % 4]! + 0.05 * (next() - 0.5),
    start: next(),
    pace: 0.07 + 0.09 * next(),
    size: 0.004 + 0.012 * next() ** 2,
    phase: next() * 9,
  }));
  return {
    depth: 0.85,
    still: false,
    draw(canvas, t) {
      for (const { x, start, pace, size, phase } of bubbles) {
        const rise = (start + t * pace) % 1;
        const centreX =
          frame.across(x * Math.min(1, (frame.width / span) * 0.75)) + span * 0.015 * Math.sin(t * 2.2 + phase);
        const centreY = frame.down(0.95 - rise * 1.05);
        const radius = span * size * (0.7 + 0.5 * rise);
        glow(canvas, centreX, centreY, radius * 1.5, water.surface, 0.5);
        canvas.strokeStyle = 'rgba(255,255,255,0.65)';
        canvas.lineWidth = Math.max(0.8, radius * 0.16);
        canvas.beginPath();
        canvas.arc(centreX, centreY, radius, 0, TURN);
        canvas.stroke();
        canvas.fillStyle = 'rgba(255,255,255,0.85)';
        disc(canvas, centreX - radius * 0.35, centreY - radius * 0.4, radius * 0.2);
      }
    },
  };
}
