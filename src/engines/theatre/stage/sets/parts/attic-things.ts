/** What is kept under a roof, and the round window of its gable. Called by `attic.ts`. */
import { type Brush, ball, disc, downward, sideways, TURN, tonesOf, withAlpha } from '../../painting/paint.js';
import type { Toner } from './furniture.js';
import { block, foothold, pillar } from './solids.js';

export function roundWindow(
  canvas: Brush,
  toned: Toner,
  x: number,
  y: number,
  radius: number,
  sky: readonly string[],
): void {
  canvas.fillStyle = toned('#5a3624');
  disc(canvas, x, y, radius * 1.22);
  canvas.fillStyle = toned('#d8a878');
  disc(canvas, x, y, radius * 1.14);
  canvas.fillStyle = downward(canvas, y - radius, y + radius, sky);
  disc(canvas, x, y, radius);
  canvas.strokeStyle = toned('#a87448');
  canvas.lineWidth = radius * 0.1;
  for (let bar = 0; bar < 4; bar++) {
    const angle = (bar / 8) * TURN;
    canvas.beginPath();
    canvas.moveTo(x - Math.cos(angle) * radius, y - Math.sin(angle) * radius);
    canvas.lineTo(x + Math.cos(angle) * radius, y + Math.sin(angle) * radius);
    canvas.stroke();
  }
  canvas.fillStyle = toned('#c08a58');
  disc(canvas, x, y, radius * 0.16);
}

export function cobweb(canvas: Brush, [x, y]: readonly [number, number], size: number, side: number): void {
  canvas.strokeStyle = withAlpha('#fff6ea', 0.5);
  canvas.lineWidth = size * 0.016;
  const angles = [0.35, 0.75, 1.15, 1.5].map((angle) => [Math.cos(angle) * side, Math.sin(angle)] as const);
  canvas.beginPath();
  for (const [dx, dy] of angles) {
    canvas.moveTo(x, y);
    canvas.lineTo(x + dx * size, y + dy * size);
  }
  for (const ring of [0.35, 0.6, 0.85])
    for (let index = 0; index < angles.length - 1; index++) {
      const [[ax, ay], [bx, by]] = [angles[index]!, angles[index + 1]!];
      canvas.moveTo(x + ax * size * ring, y + ay * size * ring);
      canvas.quadraticCurveTo(
        x + (ax + bx) * size * ring * 0.42,
        y + (ay + by) * size * ring * 0.42,
        x + bx * size * ring,
        y + by * size * ring,
      );
    }
  canvas.stroke();
}

export function boxes(canvas: Brush, toned: Toner, x: number, y: number, span: number, shadow: string): void {
  foothold(canvas, x, y, span * 0.4, shadow);
  for (const [dx, up, width, height, colour] of [
    [-0.09, 0, 0.2, 0.15, '#c8986a'],
    [0.1, 0, 0.17, 0.12, '#b88458'],
    [-0.07, 0.15, 0.16, 0.11, '#d8ac7c'],
  ] as const) {
    const [left, floor] = [x + dx * span, y - up * span];
    block(canvas, left, floor, width * span, height * span, toned(colour), span * 0.006);
    canvas.fillStyle = toned('#efe0bc');
    canvas.fillRect(left - span * 0.016, floor - height * span, span * 0.032, height * span * 0.55);
  }
}

export function trunk(canvas: Brush, toned: Toner, x: number, y: number, size: number, shadow: string): void {
  foothold(canvas, x, y, size * 1.2, shadow);
  block(canvas, x, y, size, size * 0.36, toned('#8a4f34'), size * 0.02);
  const lid = tonesOf(toned('#a0603e'));
  canvas.fillStyle = downward(canvas, y - size * 0.58, y - size * 0.34, [lid.light, lid.base, lid.shade]);
  canvas.beginPath();
  canvas.roundRect(x - size * 0.52, y - size * 0.56, size * 1.04, size * 0.23, [size * 0.14, size * 0.14, 0, 0]);
  canvas.fill();
  for (const across of [-0.36, 0, 0.36])
    block(canvas, x + across * size, y, size * 0.07, size * 0.55, toned('#d8a848'), size * 0.01);
  block(canvas, x, y - size * 0.24, size * 0.14, size * 0.15, toned('#f0c860'), size * 0.03);
}

export function books(canvas: Brush, toned: Toner, x: number, y: number, span: number): void {
  for (const [index, colour] of ['#b8504a', '#4f7fa0', '#d8a84a'].entries())
    block(
      canvas,
      x + (index % 2) * span * 0.012,
      y - index * span * 0.028,
      span * (0.14 - index * 0.014),
      span * 0.028,
      toned(colour),
    );
}

export function dressForm(canvas: Brush, toned: Toner, x: number, y: number, height: number, shadow: string): void {
  foothold(canvas, x, y, height * 0.4, shadow);
  pillar(canvas, x, y, height * 0.035, height * 0.5, toned('#6a4430'));
  block(canvas, x, y, height * 0.3, height * 0.03, toned('#6a4430'));
  const cloth = tonesOf(toned('#e0c8a8'));
  canvas.fillStyle = sideways(canvas, x - height * 0.18, x + height * 0.18, [
    cloth.shade,
    cloth.light,
    cloth.base,
    cloth.shade,
  ]);
  canvas.beginPath();
  canvas.moveTo(x - height * 0.05, y - height * 0.98);
  canvas.quadraticCurveTo(x - height * 0.05, y - height * 0.92, x - height * 0.17, y - height * 0.88);
  canvas.quadraticCurveTo(x - height * 0.18, y - height * 0.72, x - height * 0.1, y - height * 0.64);
  canvas.quadraticCurveTo(x - height * 0.18, y - height * 0.52, x - height * 0.16, y - height * 0.4);
  canvas.lineTo(x + height * 0.16, y - height * 0.4);
  canvas.quadraticCurveTo(x + height * 0.18, y - height * 0.52, x + height * 0.1, y - height * 0.64);
  canvas.quadraticCurveTo(x + height * 0.18, y - height * 0.72, x + height * 0.17, y - height * 0.88);
  canvas.quadraticCurveTo(x + height * 0.05, y - height * 0.92, x + height * 0.05, y - height * 0.98);
  canvas.fill();
  ball(canvas, x, y - height * 0.99, height * 0.045, tonesOf(toned('#8a5c40')), 1);
}

export function rockingHorse(canvas: Brush, toned: Toner, x: number, y: number, size: number, shadow: string): void {
  foothold(canvas, x, y, size * 1.1, shadow);
  const coat = tonesOf(toned('#e8b87c'));
  canvas.lineCap = 'round';
  canvas.strokeStyle = toned('#b0443c');
  canvas.lineWidth = size * 0.07;
  canvas.beginPath();
  canvas.arc(x, y - size * 0.86, size * 0.83, 0.9, Math.PI - 0.9);
  canvas.stroke();
  canvas.strokeStyle = coat.shade;
  canvas.lineWidth = size * 0.1;
  for (const side of [-1, 1]) {
    canvas.beginPath();
    canvas.moveTo(x + side * size * 0.2, y - size * 0.42);
    canvas.lineTo(x + side * size * 0.32, y - size * 0.12);
    canvas.stroke();
  }
  ball(canvas, x - size * 0.14, y - size * 0.48, size * 0.19, coat, -1);
  ball(canvas, x + size * 0.14, y - size * 0.48, size * 0.19, coat, -1);
  canvas.strokeStyle = coat.base;
  canvas.lineWidth = size * 0.19;
  canvas.beginPath();
  canvas.moveTo(x - size * 0.2, y - size * 0.54);
  canvas.lineTo(x - size * 0.34, y - size * 0.82);
  canvas.lineTo(x - size * 0.5, y - size * 0.78);
  canvas.stroke();
  canvas.strokeStyle = toned('#7a4a34');
  canvas.lineWidth = size * 0.08;
  canvas.beginPath();
  canvas.moveTo(x - size * 0.27, y - size * 0.94);
  canvas.quadraticCurveTo(x - size * 0.16, y - size * 0.8, x - size * 0.1, y - size * 0.62);
  canvas.moveTo(x + size * 0.3, y - size * 0.54);
  canvas.quadraticCurveTo(x + size * 0.46, y - size * 0.5, x + size * 0.42, y - size * 0.28);
  canvas.stroke();
  block(canvas, x, y - size * 0.56, size * 0.24, size * 0.12, toned('#b0443c'), size * 0.05);
  canvas.fillStyle = toned('#2a1820');
  disc(canvas, x - size * 0.4, y - size * 0.84, size * 0.025);
}
