/** Egypt's pyramids and the sphinx before them. Used by `egypt`. */
import { type Brush, disc, downward, type Frame, mix, polygon, withAlpha } from '../../painting/paint.js';
import { tone } from '../../painting/palette.js';
import type { SetContext } from '../../set.js';

const STONE = '#e2b878';

/** Three of them, `base` the height of their feet in pixels. */
export function paintPyramids(canvas: Brush, context: SetContext, frame: Frame, base: number): void {
  const { span } = frame;
  for (const [across, width, distance] of [
    [0.98, 0.5, 0.5],
    [-0.72, 0.66, 0.42],
    [0.34, 0.98, 0.28],
  ] as const)
    pyramid(canvas, context, frame.across(across), base, width * span, distance);
  sphinx(canvas, context, frame.across(-0.16), base + span * 0.035, span * 0.2);
}

function pyramid(
  canvas: Brush,
  { palette }: SetContext,
  x: number,
  base: number,
  width: number,
  distance: number,
): void {
  const stone = tone(palette, STONE, distance);
  const [lit, shaded] = [mix(stone, '#fff2c8', 0.25), mix(stone, '#5a3048', 0.38)];
  const top = base - width * 0.6;
  const edge = x + palette.side * -width * 0.14;
  const faces = [
    { foot: x - width / 2, colour: palette.side > 0 ? shaded : lit },
    { foot: x + width / 2, colour: palette.side > 0 ? lit : shaded },
  ];
  for (const { foot, colour } of faces) {
    canvas.fillStyle = downward(canvas, top, base, [colour, colour, mix(colour, palette.haze, 0.3)]);
    polygon(canvas, [
      [x, top],
      [foot, base],
      [edge, base + width * 0.015],
    ]);
    canvas.fill();
  }
  // Courses of stone.
  canvas.strokeStyle = withAlpha(mix(stone, '#5a3048', 0.6), 0.28);
  canvas.lineWidth = Math.max(0.6, width * 0.004);
  canvas.beginPath();
  for (let course = 1; course < 13; course++) {
    const part = course / 13;
    const y = top + (base - top) * part;
    canvas.moveTo(x - (width / 2) * part, y);
    canvas.lineTo(x + (edge - x) * part, y + width * 0.015 * part);
    canvas.lineTo(x + (width / 2) * part, y);
  }
  canvas.stroke();
}

/** It lies and looks to the left. */
function sphinx(canvas: Brush, { palette }: SetContext, x: number, y: number, size: number): void {
  const stone = tone(palette, mix(STONE, '#b98a50', 0.3), 0.12);
  const dark = mix(stone, '#5a3048', 0.35);
  canvas.fillStyle = downward(canvas, y - size * 0.5, y, [mix(stone, '#fff2c8', 0.2), stone, dark]);
  canvas.beginPath();
  canvas.roundRect(-size * 0.35 + x, y - size * 0.38, size * 1.1, size * 0.38, [
    size * 0.1,
    size * 0.22,
    size * 0.06,
    0,
  ]);
  canvas.fill();
  canvas.beginPath();
  canvas.roundRect(x - size * 0.85, y - size * 0.13, size * 0.7, size * 0.13, size * 0.06);
  canvas.fill();
  // The headdress, its stripes, the face.
  canvas.fillStyle = stone;
  canvas.beginPath();
  canvas.moveTo(x - size * 0.3, y - size * 0.86);
  canvas.quadraticCurveTo(x - size * 0.1, y - size * 0.98, x + size * 0.1, y - size * 0.84);
  canvas.lineTo(x + size * 0.26, y - size * 0.34);
  canvas.lineTo(x - size * 0.46, y - size * 0.34);
  canvas.fill();
  canvas.strokeStyle = withAlpha(dark, 0.7);
  canvas.lineWidth = size * 0.025;
  canvas.beginPath();
  for (const part of [0.3, 0.5, 0.7, 0.9]) {
    canvas.moveTo(x + size * 0.02, y - size * (0.9 - 0.54 * part));
    canvas.lineTo(x + size * (0.1 + 0.15 * part), y - size * (0.86 - 0.54 * part));
  }
  canvas.stroke();
  canvas.fillStyle = mix(stone, '#fff2c8', 0.3);
  canvas.beginPath();
  canvas.roundRect(x - size * 0.3, y - size * 0.82, size * 0.32, size * 0.42, [
    size * 0.08,
    size * 0.08,
    size * 0.14,
    size * 0.14,
  ]);
  canvas.fill();
  canvas.fillStyle = dark;
  disc(canvas, x - size * 0.2, y - size * 0.66, size * 0.026);
  disc(canvas, x - size * 0.08, y - size * 0.66, size * 0.026);
  canvas.fillRect(x - size * 0.19, y - size * 0.5, size * 0.1, size * 0.02);
}
