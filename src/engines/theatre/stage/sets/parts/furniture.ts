/** Furniture of the living room: shelf, sofa, plants, pictures. */
import {
  type Brush,
  ball,
  disc,
  downward,
  type Frame,
  glow,
  polygon,
  sideways,
  tonesOf,
  withAlpha,
} from '../../painting/paint.js';
import { random } from '../../painting/random.js';

export const wallFoot = 0.64;

export type Toner = (colour: string) => string;

export function paintShelf(
  canvas: Brush,
  frame: Frame,
  toned: Toner,
  x: number,
  width: number,
  height: number,
  seed: number,
): void {
  const next = random(seed);
  const foot = frame.down(wallFoot) + frame.span * 0.035;
  const top = foot - height;
  const wood = tonesOf(toned('#b57a4c'));
  glow(canvas, x, foot, width * 0.75, toned('#3a2030'), 0.5, 0.14);
  canvas.fillStyle = sideways(canvas, x - width / 2, x + width / 2, [wood.light, wood.base, wood.shade]);
  canvas.beginPath();
  canvas.roundRect(x - width / 2, top, width, height, width * 0.04);
  canvas.fill();
  const shelves = 4;
  const board = width * 0.045;
  const gap = (height - board) / shelves;
  const colours = ['#e0604f', '#4f9fb8', '#f0bb52', '#6fa868', '#8a6fb0', '#f3e3c8', '#d98a9c', '#4f6a98'];
  for (let shelf = 0; shelf < shelves; shelf++) {
    const floor = top + gap * (shelf + 1);
    canvas.fillStyle = downward(canvas, floor - gap + board, floor, [toned('#5f3a2a'), toned('#83543a')]);
    canvas.fillRect(x - width / 2 + board, floor - gap + board, width - board * 2, gap - board);
    for (let across = x - width / 2 + board * 1.6; across < x + width / 2 - board * 3; ) {
      const thick = width * (0.045 + 0.05 * next());
      const tall = gap * (0.52 + 0.28 * next());
      if (next() < 0.16) {
        // A keepsake between the books.
        ball(
          canvas,
          across + width * 0.075,
          floor - width * 0.065,
          width * 0.065,
          tonesOf(toned(colours[Math.floor(next() * 8)]!)),
          1,
        );
        across += width * 0.17;
        continue;
      }
      const book = tonesOf(toned(colours[Math.floor(next() * colours.length)]!));
      canvas.fillStyle = sideways(canvas, across, across + thick, [book.light, book.base, book.shade]);
      canvas.beginPath();
      canvas.roundRect(across, floor - tall, thick, tall, thick * 0.18);
      canvas.fill();
      canvas.fillStyle = withAlpha('#fff3d8', 0.5);
      canvas.fillRect(across + thick * 0.2, floor - tall * 0.82, thick * 0.6, tall * 0.06);
      across += thick * 1.05;
    }
  }
}

export function paintSofa(canvas: Brush, frame: Frame, toned: Toner, x: number, width: number): void {
  const foot = frame.down(wallFoot) + frame.span * 0.06;
  const cloth = tonesOf(toned('#3f8f9c'), '#d8fff0', '#152048', 1);
  const cushion = (left: number, top: number, wide: number, tall: number, tones = cloth) => {
    canvas.fillStyle = downward(canvas, top, top + tall, [tones.light, tones.base, tones.base, tones.shade]);
    canvas.beginPath();
    canvas.roundRect(left, top, wide, tall, Math.min(wide, tall) * 0.35);
    canvas.fill();
  };
  glow(canvas, x, foot, width * 0.66, toned('#2a1830'), 0.6, 0.13);
  for (const across of [-0.42, 0.42]) {
    canvas.fillStyle = toned('#7a4a30');
    canvas.fillRect(x + across * width - width * 0.015, foot - width * 0.06, width * 0.03, width * 0.06);
  }
  cushion(x - width * 0.47, foot - width * 0.44, width * 0.94, width * 0.38);
  for (const part of [-0.44, 0.01]) cushion(x + part * width, foot - width * 0.43, width * 0.43, width * 0.27);
  cushion(x - width * 0.46, foot - width * 0.15, width * 0.92, width * 0.11);
  for (const part of [-0.42, 0.0]) cushion(x + part * width, foot - width * 0.22, width * 0.42, width * 0.11);
  for (const direction of [-1, 1])
    cushion(x + direction * width * 0.455 - width * 0.075, foot - width * 0.3, width * 0.15, width * 0.26);
  canvas.save();
  canvas.translate(x - width * 0.3, foot - width * 0.27);
  canvas.rotate(-0.25);
  cushion(-width * 0.09, -width * 0.09, width * 0.18, width * 0.18, tonesOf(toned('#f6c35c')));
  canvas.restore();
  canvas.save();
  canvas.translate(x + width * 0.29, foot - width * 0.26);
  canvas.rotate(0.2);
  cushion(-width * 0.08, -width * 0.08, width * 0.16, width * 0.16, tonesOf(toned('#f29a82')));
  canvas.restore();
}

export function paintPlant(
  canvas: Brush,
  toned: Toner,
  x: number,
  y: number,
  size: number,
  seed: number,
  side: number,
): void {
  const next = random(seed);
  const pot = tonesOf(toned('#e8a07a'));
  glow(canvas, x, y, size * 0.3, toned('#2a1830'), 0.55, 0.22);
  for (let index = 0; index < 13; index++) {
    const angle = Math.PI * (1.14 + (0.72 * index) / 12);
    const length = size * (0.5 + 0.32 * next());
    const tipX = x + Math.cos(angle) * length * 0.8;
    const tipY = y - size * 0.3 + Math.sin(angle) * length;
    const leaf = tonesOf(toned(index % 2 ? '#4f9a5c' : '#6fb468'));
    canvas.fillStyle = downward(canvas, tipY, y - size * 0.3, [leaf.light, leaf.base, leaf.shade]);
    canvas.beginPath();
    canvas.moveTo(x, y - size * 0.28);
    canvas.quadraticCurveTo((x + tipX) / 2 - size * 0.1, (y + tipY) / 2 - size * 0.26, tipX, tipY);
    canvas.quadraticCurveTo((x + tipX) / 2 + size * 0.12, (y + tipY) / 2 - size * 0.1, x, y - size * 0.28);
    canvas.fill();
  }
  canvas.fillStyle = sideways(
    canvas,
    x - size * 0.17,
    x + size * 0.17,
    side > 0 ? [pot.shade, pot.base, pot.light] : [pot.light, pot.base, pot.shade],
  );
  polygon(canvas, [
    [x - size * 0.17, y - size * 0.3],
    [x + size * 0.17, y - size * 0.3],
    [x + size * 0.12, y],
    [x - size * 0.12, y],
  ]);
  canvas.fill();
  canvas.beginPath();
  canvas.roundRect(x - size * 0.19, y - size * 0.34, size * 0.38, size * 0.07, size * 0.02);
  canvas.fill();
}

export function paintPicture(
  canvas: Brush,
  toned: Toner,
  x: number,
  y: number,
  width: number,
  height: number,
  kind: number,
): void {
  const wood = tonesOf(toned('#b57a4c'));
  glow(canvas, x, y + height * 0.15, width * 0.8, toned('#4a3a44'), 0.3, height / width);
  canvas.fillStyle = downward(canvas, y - height / 2, y + height / 2, [wood.light, wood.shade]);
  canvas.beginPath();
  canvas.roundRect(x - width / 2, y - height / 2, width, height, width * 0.04);
  canvas.fill();
  canvas.save();
  canvas.beginPath();
  canvas.rect(x - width * 0.42, y - height / 2 + width * 0.08, width * 0.84, height - width * 0.16);
  canvas.clip();
  canvas.fillStyle = downward(canvas, y - height / 2, y + height / 2, [
    toned(kind ? '#ffe3c0' : '#bfe0ee'),
    toned('#fff3e0'),
  ]);
  canvas.fillRect(x - width, y - height, width * 2, height * 2);
  canvas.fillStyle = toned(kind ? '#f0876a' : '#f6c35c');
  disc(canvas, x + width * 0.1, y - height * 0.08, width * 0.18);
  canvas.fillStyle = toned(kind ? '#8a6fb0' : '#5fa08c');
  disc(canvas, x - width * 0.2, y + height * 0.52, width * 0.5);
  canvas.fillStyle = toned(kind ? '#5f5a98' : '#3f8078');
  disc(canvas, x + width * 0.34, y + height * 0.6, width * 0.5);
  canvas.restore();
}
