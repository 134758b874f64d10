/** Planets and rocks that hang in space. */
import {
  type Brush,
  ball,
  type Cutout,
  cutout,
  disc,
  glow,
  mix,
  TURN,
  tonesOf,
  withAlpha,
} from '../../painting/paint.js';

/** A banded planet in its rings, lit from the left. */
export function paintRingedPlanet(canvas: Brush, x: number, y: number, radius: number, colour: string): void {
  const tones = tonesOf(colour, '#fff4d8', '#180c30', 1.5);
  glow(canvas, x, y, radius * 2, colour, 0.35);
  const ring = (from: number, to: number) => {
    for (const [reach, thick, shade, alpha] of [
      [2.05, 0.16, '#f8e0b0', 0.75],
      [1.8, 0.14, '#d8a878', 0.85],
      [1.58, 0.12, '#fff0cc', 0.6],
    ] as const) {
      canvas.strokeStyle = withAlpha(mix(colour, shade, 0.7), alpha);
      canvas.lineWidth = radius * thick;
      canvas.beginPath();
      canvas.ellipse(x, y, radius * reach, radius * reach * 0.26, -0.32, from, to);
      canvas.stroke();
    }
  };
  ring(Math.PI, TURN);
  canvas.save();
  canvas.beginPath();
  canvas.arc(x, y, radius, 0, TURN);
  canvas.clip();
  ball(canvas, x, y, radius * 1.02, tones, -1);
  canvas.translate(x, y);
  canvas.rotate(-0.32);
  for (const [down, thick, shade, alpha] of [
    [-0.6, 0.14, '#fff4d0', 0.28],
    [-0.3, 0.2, '#8a4a3a', 0.2],
    [0.02, 0.16, '#fff4d0', 0.3],
    [0.36, 0.22, '#7a3a4a', 0.22],
    [0.7, 0.14, '#fff4d0', 0.16],
  ] as const) {
    canvas.fillStyle = withAlpha(shade, alpha);
    canvas.beginPath();
    canvas.ellipse(0, radius * down, radius * 1.1, radius * thick * 0.6, 0, 0, TURN);
    canvas.fill();
  }
  canvas.restore();
  ring(0, Math.PI);
}

/** A tumbling rock with craters. */
export function asteroid(next: () => number, radius: number, colour: string): Cutout {
  const tones = tonesOf(colour, '#fff0dc', '#0c0820', 1.6);
  const reach = radius * 1.3;
  return cutout({ left: reach, right: reach, up: reach, down: reach }, (canvas) => {
    canvas.beginPath();
    const corners = Array.from({ length: 11 }, (_, index): [number, number] => {
      const angle = (index / 11) * TURN;
      const far = radius * (0.8 + 0.4 * next());
      return [Math.cos(angle) * far, Math.sin(angle) * far * 0.85];
    });
    corners.forEach(([x, y], index) => {
      const [nextX, nextY] = corners[(index + 1) % 11]!;
      canvas.quadraticCurveTo(x, y, (x + nextX) / 2, (y + nextY) / 2);
    });
    canvas.closePath();
    canvas.clip();
    ball(canvas, 0, 0, radius * 1.3, tones, -1);
    for (let crater = 0; crater < 5; crater++) {
      const [x, y, size] = [(next() - 0.5) * radius * 1.2, (next() - 0.5) * radius, radius * (0.12 + 0.16 * next())];
      canvas.fillStyle = withAlpha(tones.light, 0.5);
      disc(canvas, x + size * 0.12, y + size * 0.14, size);
      canvas.fillStyle = mix(tones.base, tones.shade, 0.7);
      disc(canvas, x, y, size);
    }
  });
}
