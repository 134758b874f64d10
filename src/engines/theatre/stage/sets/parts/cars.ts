/** Cars of the road, painted once and driven along. Called by the built sets. */
import {
  type Brush,
  ball,
  type Cutout,
  cutout,
  disc,
  downward,
  glow,
  mix,
  place,
  tonesOf,
} from '../../painting/paint.js';
import { random } from '../../painting/random.js';
import type { Layer } from '../../set.js';
import { type Kit, moving } from './kit.js';

/** A car from its side, facing right, anchored at the middle of its wheels' foot. */
export function carCutout(
  kit: Kit,
  length: number,
  colour: string,
  kind: 'car' | 'van' | 'lorry' | 'taxi' = 'car',
  distance = 0,
): Cutout {
  const tall = { car: 0.36, taxi: 0.36, van: 0.5, lorry: 0.62 }[kind] * length;
  return cutout({ left: length * 0.8, right: length * 0.8, up: tall * 1.35, down: length * 0.12 }, (canvas) => {
    glow(canvas, 0, 0, length * 0.6, kit.palette.shadow, 0.6, 0.12);
    const tones = kit.clay(colour, distance);
    const half = length / 2;
    canvas.fillStyle = downward(canvas, -tall, 0, [tones.light, tones.base, tones.base, tones.shade]);
    const glass = mix(kit.paint('#9fd0ea', distance), kit.palette.lamp, 0.5 * kit.lamps);
    canvas.beginPath();
    if (kind === 'lorry') {
      canvas.roundRect(-half, -tall, length * 0.68, tall * 0.86, length * 0.02);
      canvas.fill();
      const cab = kit.clay('#e05a48', distance);
      canvas.fillStyle = downward(canvas, -tall * 0.8, 0, [cab.light, cab.base, cab.shade]);
      canvas.beginPath();
      canvas.roundRect(half - length * 0.29, -tall * 0.8, length * 0.29, tall * 0.68, [
        length * 0.03,
        length * 0.09,
        length * 0.02,
        length * 0.02,
      ]);
      canvas.fill();
      canvas.fillStyle = glass;
      canvas.beginPath();
      canvas.roundRect(half - length * 0.17, -tall * 0.72, length * 0.14, tall * 0.28, [4, length * 0.05, 2, 2]);
      canvas.fill();
    } else if (kind === 'van') {
      canvas.roundRect(-half, -tall, length, tall * 0.86, [length * 0.07, length * 0.2, length * 0.05, length * 0.05]);
      canvas.fill();
      canvas.fillStyle = glass;
      for (const [from, wide] of [
        [-0.42, 0.22],
        [-0.15, 0.22],
        [0.12, 0.27],
      ] as const) {
        canvas.beginPath();
        canvas.roundRect(length * from, -tall * 0.86, length * wide, tall * 0.32, length * 0.03);
        canvas.fill();
      }
    } else {
      canvas.moveTo(-half, -tall * 0.2);
      canvas.bezierCurveTo(-half * 1.05, -tall * 0.62, -half * 0.9, -tall * 0.6, -half * 0.66, -tall * 0.62);
      canvas.bezierCurveTo(-half * 0.45, -tall * 1.08, half * 0.2, -tall * 1.08, half * 0.42, -tall * 0.62);
      canvas.bezierCurveTo(half * 0.8, -tall * 0.56, half * 1.02, -tall * 0.5, half, -tall * 0.2);
      canvas.quadraticCurveTo(0, -tall * 0.06, -half, -tall * 0.2);
      canvas.fill();
      canvas.fillStyle = glass;
      canvas.beginPath();
      canvas.moveTo(-half * 0.55, -tall * 0.62);
      canvas.bezierCurveTo(-half * 0.4, -tall * 0.94, half * 0.1, -tall * 0.94, half * 0.32, -tall * 0.62);
      canvas.fill();
      canvas.fillStyle = tones.base;
      canvas.fillRect(-half * 0.14, -tall * 0.92, half * 0.08, tall * 0.32);
      if (kind === 'taxi') {
        canvas.fillStyle = mix('#fff6d0', '#ffffff', 0.3);
        canvas.beginPath();
        canvas.roundRect(-half * 0.25, -tall * 1.12, half * 0.4, tall * 0.16, 2);
        canvas.fill();
      }
    }
    for (const across of [-0.3, 0.3]) {
      ball(
        canvas,
        across * length,
        -length * 0.075,
        length * 0.095,
        tonesOf(kit.paint('#2c2f3a', distance)),
        kit.palette.side,
      );
      canvas.fillStyle = kit.paint('#d4d9e2', distance);
      disc(canvas, across * length, -length * 0.075, length * 0.045);
    }
    canvas.fillStyle = mix(kit.paint('#fff4c8', distance), '#fff4c8', kit.lamps);
    disc(canvas, half * 0.95, -tall * 0.36, length * 0.028);
    canvas.fillStyle = '#e0463c';
    disc(canvas, -half * 0.96, -tall * 0.4, length * 0.024);
    if (kit.lamps > 0.3) {
      glow(canvas, half, -tall * 0.36, length * 0.3, '#fff0c0', 0.9 * kit.lamps);
      glow(canvas, -half, -tall * 0.4, length * 0.14, '#ff4a3c', 0.8 * kit.lamps);
    }
  });
}

export const CAR_COLOURS = ['#e8574a', '#4f9fe0', '#ffd04f', '#f6f3ec', '#5fb87a', '#9a7fd4'] as const;

/** Cars that pass along a road that runs across the stage. `pace` in spans per second; negative drives left. */
export function trafficLayer(
  kit: Kit,
  {
    depth,
    sort,
    y,
    length,
    pace,
    count,
    seed,
    distance = 0.1,
  }: {
    depth: number;
    sort: number;
    y: number;
    length: number;
    pace: number;
    count: number;
    seed: number;
    distance?: number;
  },
): Layer {
  const { frame, span } = kit;
  const next = random(seed);
  const kinds = ['car', 'van', 'car', 'lorry', 'taxi'] as const;
  const models = Array.from({ length: Math.min(count, 5) }, (_, index) => {
    const kind = kinds[(index + seed) % 5]!;
    const colour = kind === 'taxi' ? '#ffc83a' : CAR_COLOURS[(index * 2 + seed) % CAR_COLOURS.length]!;
    return carCutout(kit, length * (kind === 'lorry' ? 1.5 : 1), colour, kind, distance);
  });
  const starts = Array.from({ length: count }, (_, index) => (index + 0.3 + 0.5 * next()) / count);
  return moving(depth, sort, (canvas: Brush, t) => {
    const reach = frame.right - frame.left + length * 3;
    starts.forEach((start, index) => {
      const along = (((start + (t * pace * span) / reach) % 1) + 1) % 1;
      const bob = Math.sin(t * 9 + index * 2) * length * 0.006;
      place(canvas, models[index % models.length]!, frame.left - length * 1.5 + along * reach, y + bob, {
        flip: pace < 0,
      });
    });
  });
}
