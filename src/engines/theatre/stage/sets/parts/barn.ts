/** A red barn with white trim, and its silo. */
import { type Brush, downward, glow, mix, polygon, TURN, tonesOf, withAlpha } from '../../painting/paint.js';
import { groundTone, tone } from '../../painting/palette.js';
import type { SetContext } from '../../set.js';
import { face, roundFill } from './clay.js';

type Points = readonly (readonly [number, number])[];

/** A barn with white trim, its long side to the right; `size` is the width of its front, the foot's middle at x, y. */
export function paintBarn(canvas: Brush, context: SetContext, x: number, y: number, size: number): void {
  const { palette } = context;
  const red = tonesOf(tone(palette, '#cf4433', 0.06), '#ffb08a', '#3a1030', 1);
  const roof = tonesOf(groundTone(palette, '#77707c', 0.08), '#f4f0ff', '#241c40', 0.9);
  const white = tone(palette, '#fff8ea', 0.04);
  const at = (points: Points): [number, number][] => points.map(([across, up]) => [x + across * size, y - up * size]);
  const bar = (points: Points, width: number, close = false) => {
    canvas.strokeStyle = white;
    canvas.lineWidth = size * width;
    canvas.lineJoin = 'round';
    canvas.beginPath();
    for (const [px, py] of at(points)) canvas.lineTo(px, py);
    if (close) canvas.closePath();
    canvas.stroke();
  };
  glow(canvas, x + size * 0.2, y, size * 1.05, palette.shadow, 0.6, 0.14);
  // The long side and the roof above it.
  face(
    canvas,
    at([
      [0.5, 0.5],
      [1.16, 0.47],
      [1.16, 0.01],
      [0.5, 0],
    ]),
    [red.base, mix(red.base, red.shade, 0.6), red.shade],
  );
  face(
    canvas,
    at([
      [0, 0.98],
      [0.72, 0.93],
      [1.08, 0.73],
      [0.38, 0.78],
    ]),
    [roof.light, roof.base],
  );
  face(
    canvas,
    at([
      [0.38, 0.78],
      [1.08, 0.73],
      [1.22, 0.44],
      [0.52, 0.46],
    ]),
    [roof.base, roof.shade],
  );
  canvas.strokeStyle = withAlpha(roof.shade, 0.35);
  canvas.lineWidth = size * 0.008;
  for (let line = 1; line < 9; line++) {
    const part = line / 9;
    canvas.beginPath();
    for (const [px, py] of at([
      [0.72 * part, 0.98 - 0.05 * part],
      [0.38 + 0.7 * part, 0.78 - 0.05 * part],
      [0.52 + 0.7 * part, 0.46 - 0.02 * part],
    ]))
      canvas.lineTo(px, py);
    canvas.stroke();
  }
  // The front.
  const front = at([
    [-0.5, 0],
    [-0.5, 0.48],
    [-0.38, 0.78],
    [0, 0.98],
    [0.38, 0.78],
    [0.5, 0.48],
    [0.5, 0],
  ]);
  face(canvas, front, [red.light, red.base, red.base, mix(red.base, red.shade, 0.7)]);
  canvas.save();
  polygon(canvas, front);
  canvas.clip();
  for (let plank = -9; plank <= 9; plank++) {
    canvas.fillStyle = withAlpha(plank % 2 ? red.shade : red.light, 0.16);
    canvas.fillRect(x + plank * size * 0.055, y - size, size * 0.02, size);
  }
  glow(canvas, x + palette.side * size * 0.3, y - size * 0.75, size * 0.5, red.light, 0.5);
  canvas.restore();
  bar(
    [
      [-0.54, 0.42],
      [-0.4, 0.79],
      [0, 1.0],
      [0.4, 0.79],
      [0.54, 0.42],
    ],
    0.05,
  );
  bar(
    [
      [-0.485, 0],
      [-0.485, 0.46],
    ],
    0.035,
  );
  bar(
    [
      [0.485, 0],
      [0.485, 0.46],
    ],
    0.035,
  );
  bar(
    [
      [-0.48, 0.5],
      [0.48, 0.5],
    ],
    0.03,
  );
  // Double door with its crosses, and the loft.
  canvas.fillStyle = downward(canvas, y - size * 0.42, y, [mix(red.base, red.shade, 0.45), red.shade]);
  canvas.fillRect(x - size * 0.3, y - size * 0.42, size * 0.6, size * 0.42);
  for (const left of [-0.29, 0.01]) {
    const right = left + 0.28;
    bar(
      [
        [left, 0.015],
        [left, 0.41],
        [right, 0.41],
        [right, 0.015],
      ],
      0.03,
      true,
    );
    bar(
      [
        [left, 0.015],
        [right, 0.41],
      ],
      0.026,
    );
    bar(
      [
        [left, 0.41],
        [right, 0.015],
      ],
      0.026,
    );
  }
  const pane = mix(tone(palette, '#4a2a38'), palette.lamp, palette.lampStrength);
  canvas.fillStyle = pane;
  canvas.fillRect(x - size * 0.1, y - size * 0.77, size * 0.2, size * 0.17);
  bar(
    [
      [-0.1, 0.6],
      [-0.1, 0.77],
      [0.1, 0.77],
      [0.1, 0.6],
    ],
    0.026,
    true,
  );
  bar(
    [
      [-0.1, 0.6],
      [0.1, 0.77],
    ],
    0.02,
  );
  bar(
    [
      [-0.1, 0.77],
      [0.1, 0.6],
    ],
    0.02,
  );
  if (palette.lampStrength > 0.3) {
    glow(canvas, x, y - size * 0.68, size * 0.4, palette.lamp, 0.55 * palette.lampStrength);
    glow(canvas, x, y - size * 0.46, size * 0.14, palette.lamp, palette.lampStrength);
    glow(canvas, x, y, size * 0.5, palette.lamp, 0.35 * palette.lampStrength, 0.25);
  }
  if (palette.snowCover) {
    canvas.lineCap = 'round';
    canvas.strokeStyle = tone(palette, '#fbfdff');
    canvas.lineWidth = size * 0.05;
    canvas.beginPath();
    for (const [px, py] of at([
      [-0.52, 0.5],
      [-0.4, 0.83],
      [0, 1.03],
      [0.72, 0.97],
    ]))
      canvas.lineTo(px, py);
    canvas.stroke();
  }
}

/** A silo with a dome, its foot's middle at x, y. */
export function paintSilo(canvas: Brush, context: SetContext, x: number, y: number, height: number): void {
  const { palette } = context;
  const metal = tonesOf(tone(palette, '#c9d2dc', 0.1), '#ffffff', '#2c3560', 1.1);
  const dome = tonesOf(groundTone(palette, '#d9604c', 0.1), '#ffd0b0', '#3a1030', 1.1);
  const half = height * 0.16;
  glow(canvas, x, y, half * 2, palette.shadow, 0.5, 0.18);
  canvas.fillStyle = roundFill(canvas, x - half, x + half, dome, palette.side);
  canvas.beginPath();
  canvas.ellipse(x, y - height * 0.82, half, half * 1.05, 0, Math.PI, TURN);
  canvas.fill();
  canvas.fillStyle = roundFill(canvas, x - half, x + half, metal, palette.side);
  canvas.beginPath();
  canvas.moveTo(x - half, y - height * 0.82);
  canvas.lineTo(x + half, y - height * 0.82);
  canvas.lineTo(x + half, y);
  canvas.quadraticCurveTo(x, y + half * 0.3, x - half, y);
  canvas.fill();
  canvas.strokeStyle = withAlpha(metal.shade, 0.4);
  canvas.lineWidth = height * 0.008;
  for (let ring = 0; ring < 8; ring++) {
    const down = y - height * (0.8 - ring * 0.1);
    canvas.beginPath();
    canvas.moveTo(x - half, down);
    canvas.quadraticCurveTo(x, down + half * 0.28, x + half, down);
    canvas.stroke();
  }
}
