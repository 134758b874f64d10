/** What one meets on the Moon: craters, the Earth overhead, a lander and a flag. */
import {
  type Brush,
  ball,
  disc,
  glow,
  mix,
  multiply,
  polygon,
  sideways,
  TURN,
  tonesOf,
  withAlpha,
} from '../../painting/paint.js';
import { random } from '../../painting/random.js';
import type { Layer } from '../../set.js';

export function crater(canvas: Brush, x: number, y: number, radius: number, dust: string, side: number): void {
  const tones = tonesOf(dust, '#ffffff', '#141432', 1.2);
  const flat = 0.3;
  canvas.fillStyle = tones.light;
  disc(canvas, x - side * radius * 0.03, y + radius * 0.05, radius * 1.08, flat);
  canvas.fillStyle = sideways(
    canvas,
    x - radius,
    x + radius,
    side > 0
      ? [mix(dust, tones.light, 0.45), tones.base, tones.shade]
      : [tones.shade, tones.base, mix(dust, tones.light, 0.45)],
  );
  disc(canvas, x, y, radius, flat);
  canvas.save();
  canvas.beginPath();
  canvas.ellipse(x, y, radius, radius * flat, 0, 0, TURN);
  canvas.clip();
  glow(canvas, x + side * radius * 0.5, y - radius * 0.1, radius * 0.95, tones.shade, 0.85, flat * 1.3);
  canvas.restore();
}

export function paintEarth(canvas: Brush, x: number, y: number, radius: number, seed: number): void {
  glow(canvas, x, y, radius * 2.1, '#5fa8ff', 0.5);
  canvas.save();
  canvas.beginPath();
  canvas.arc(x, y, radius, 0, TURN);
  canvas.clip();
  ball(canvas, x, y, radius, { light: '#a5e4ff', base: '#3a8fe6', shade: '#0c2668' }, -1);
  const next = random(seed);
  for (const [across, down, size, colour] of [
    [-0.35, -0.2, 0.5, '#6fbf6a'],
    [0.3, 0.3, 0.42, '#8fc46a'],
    [0.45, -0.55, 0.3, '#c9b87a'],
    [-0.55, 0.55, 0.28, '#6fbf6a'],
  ] as const) {
    canvas.fillStyle = colour;
    canvas.beginPath();
    for (let index = 0; index < 11; index++) {
      const angle = (index / 11) * TURN;
      const reach = radius * size * (0.55 + 0.55 * next());
      canvas.lineTo(x + across * radius + Math.cos(angle) * reach, y + down * radius + Math.sin(angle) * reach * 0.8);
    }
    canvas.lineJoin = 'round';
    canvas.fill();
  }
  canvas.strokeStyle = 'rgba(255,255,255,0.8)';
  canvas.lineCap = 'round';
  for (let index = 0; index < 9; index++) {
    canvas.lineWidth = radius * (0.05 + 0.08 * next());
    const down = (next() - 0.5) * 1.7 * radius;
    const across = (next() - 0.6) * 1.4 * radius;
    canvas.beginPath();
    canvas.moveTo(x + across, y + down);
    canvas.quadraticCurveTo(
      x + across + radius * 0.3,
      y + down - radius * 0.12,
      x + across + radius * (0.3 + 0.4 * next()),
      y + down + radius * 0.05,
    );
    canvas.stroke();
  }
  const night = canvas.createRadialGradient(
    x - radius * 0.5,
    y - radius * 0.5,
    radius * 0.5,
    x - radius * 0.25,
    y - radius * 0.25,
    radius * 1.4,
  );
  night.addColorStop(0, 'rgba(4,8,40,0)');
  night.addColorStop(0.55, 'rgba(4,8,40,0.25)');
  night.addColorStop(1, 'rgba(4,8,40,0.92)');
  canvas.fillStyle = night;
  canvas.fillRect(x - radius, y - radius, radius * 2, radius * 2);
  canvas.restore();
}

export function paintLander(canvas: Brush, x: number, y: number, size: number, light: string, side: number): void {
  const lit = (colour: string) => tonesOf(multiply(colour, light), '#ffffff', '#15123a', 1.1);
  const shaded = (colour: string, half: number) => {
    const tones = lit(colour);
    return sideways(
      canvas,
      x - half,
      x + half,
      side > 0 ? [tones.shade, tones.base, tones.light] : [tones.light, tones.base, tones.shade],
    );
  };
  glow(canvas, x, y, size * 0.8, '#0a0a1c', 0.65, 0.18);
  canvas.lineCap = 'round';
  canvas.lineJoin = 'round';
  for (const [across, foot, thick] of [
    [-0.5, 0, 1],
    [0.5, 0, 1],
    [-0.2, -0.05, 0.8],
    [0.2, -0.05, 0.8],
  ] as const) {
    canvas.strokeStyle = lit('#c2c8d4').base;
    canvas.lineWidth = size * 0.035 * thick;
    canvas.beginPath();
    canvas.moveTo(x + across * size * 0.4, y - size * 0.3);
    canvas.lineTo(x + across * size, y + foot * size);
    canvas.stroke();
    canvas.fillStyle = lit('#9aa2b4').base;
    disc(canvas, x + across * size, y + foot * size, size * 0.085, 0.35);
  }
  canvas.fillStyle = shaded('#f0b13c', size * 0.36);
  canvas.beginPath();
  canvas.roundRect(x - size * 0.36, y - size * 0.44, size * 0.72, size * 0.27, size * 0.06);
  canvas.fill();
  canvas.fillStyle = withAlpha('#fff3b0', 0.35);
  for (const part of [-0.28, -0.1, 0.14]) {
    polygon(canvas, [
      [x + part * size, y - size * 0.44],
      [x + (part + 0.09) * size, y - size * 0.44],
      [x + (part + 0.03) * size, y - size * 0.18],
      [x + (part - 0.03) * size, y - size * 0.18],
    ]);
    canvas.fill();
  }
  canvas.fillStyle = shaded('#e4e8f2', size * 0.3);
  canvas.beginPath();
  canvas.moveTo(x - size * 0.28, y - size * 0.44);
  canvas.lineTo(x - size * 0.3, y - size * 0.66);
  canvas.quadraticCurveTo(x - size * 0.24, y - size * 0.92, x, y - size * 0.92);
  canvas.quadraticCurveTo(x + size * 0.24, y - size * 0.92, x + size * 0.3, y - size * 0.66);
  canvas.lineTo(x + size * 0.28, y - size * 0.44);
  canvas.fill();
  ball(canvas, x, y - size * 0.66, size * 0.125, lit('#8b93a8'), side);
  ball(canvas, x, y - size * 0.66, size * 0.095, { light: '#9fe6ff', base: '#2f74b8', shade: '#14264f' }, side);
  canvas.strokeStyle = lit('#c2c8d4').base;
  canvas.lineWidth = size * 0.02;
  canvas.beginPath();
  canvas.moveTo(x + size * 0.1, y - size * 0.9);
  canvas.lineTo(x + size * 0.18, y - size * 1.08);
  canvas.stroke();
  canvas.fillStyle = lit('#e4e8f2').light;
  canvas.beginPath();
  canvas.ellipse(x + size * 0.19, y - size * 1.1, size * 0.1, size * 0.045, -0.6, 0, TURN);
  canvas.fill();
}

export function flagLayer(x: number, y: number, size: number, light: string): Layer {
  const cloth = tonesOf(multiply('#2fb3ad', light));
  const pole = multiply('#dfe4ee', light);
  return {
    depth: 0.45,
    sort: 0.14,
    still: false,
    draw(canvas, t) {
      glow(canvas, x, y, size * 0.22, '#0a0a1c', 0.6, 0.3);
      canvas.fillStyle = pole;
      canvas.fillRect(x - size * 0.016, y - size, size * 0.032, size);
      const steps = 10;
      // Each strip takes its light from the slope of the wave: a fold, not a pattern.
      for (let index = 0; index < steps; index++) {
        const wave = (part: number) => Math.sin(part * 6 - t * 2.2) * size * 0.035 * (0.3 + part);
        const from = index / steps;
        const to = (index + 1) / steps;
        const slope = Math.cos(from * 6 - t * 2.2);
        canvas.fillStyle = mix(cloth.base, slope > 0 ? cloth.light : cloth.shade, Math.abs(slope) * 0.7);
        polygon(canvas, [
          [x + from * size * 0.56, y - size * 0.98 + wave(from)],
          [x + to * size * 0.56 + 0.6, y - size * 0.98 + wave(to)],
          [x + to * size * 0.56 + 0.6, y - size * 0.62 + wave(to)],
          [x + from * size * 0.56, y - size * 0.62 + wave(from)],
        ]);
        canvas.fill();
      }
      canvas.fillStyle = multiply('#fff3d6', light);
      const middle = Math.sin(3 - t * 2.2) * size * 0.025;
      const heart = (across: number, down: number): [number, number] => [x + size * across, y - size * down + middle];
      canvas.beginPath();
      canvas.moveTo(...heart(0.27, 0.69));
      canvas.bezierCurveTo(...heart(0.06, 0.82), ...heart(0.19, 0.98), ...heart(0.27, 0.86));
      canvas.bezierCurveTo(...heart(0.35, 0.98), ...heart(0.48, 0.82), ...heart(0.27, 0.69));
      canvas.fill();
    },
  };
}
