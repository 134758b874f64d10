/** What stands about a farm: bales, fences, rows of crop and the wind pump. */
import {
  type Brush,
  ball,
  disc,
  downward,
  glow,
  mix,
  polygon,
  sideways,
  TURN,
  tonesOf,
  withAlpha,
} from '../../painting/paint.js';
import { groundTone, tone } from '../../painting/palette.js';
import type { Layer, SetContext } from '../../set.js';

type Points = readonly (readonly [number, number])[];

/** A round bale of hay, seen from its rolled end. */
export function paintBale(canvas: Brush, context: SetContext, x: number, y: number, radius: number): void {
  const { palette } = context;
  const straw = tonesOf(groundTone(palette, '#e5b54e', 0.03), '#fff3b0', '#5a2c28', 0.95);
  glow(canvas, x, y, radius * 1.5, palette.shadow, 0.6, 0.2);
  canvas.fillStyle = downward(canvas, y - radius * 2, y, [straw.light, straw.base, straw.shade]);
  canvas.beginPath();
  canvas.roundRect(x - radius * 0.1, y - radius * 2, radius * 1.5, radius * 2, radius * 0.7);
  canvas.fill();
  ball(canvas, x - radius * 0.1, y - radius, radius, straw, palette.side);
  canvas.lineCap = 'round';
  canvas.lineWidth = radius * 0.07;
  canvas.strokeStyle = withAlpha(straw.shade, 0.55);
  canvas.beginPath();
  for (let step = 0; step <= 60; step++) {
    const angle = step * 0.36;
    const reach = radius * 0.9 * (step / 60);
    canvas.lineTo(x - radius * 0.1 + Math.cos(angle) * reach, y - radius + Math.sin(angle) * reach);
  }
  canvas.stroke();
}

/** A white rail fence along points (pixels) on the ground; `height` of a post. */
export function paintFence(canvas: Brush, context: SetContext, points: Points, height: number): void {
  const { palette } = context;
  const wood = tonesOf(tone(palette, '#fff6e6', 0.05), '#ffffff', '#40385c', 0.8);
  canvas.lineCap = 'round';
  for (const up of [0.82, 0.5]) {
    canvas.strokeStyle = mix(wood.base, wood.shade, 0.25);
    canvas.lineWidth = height * 0.13;
    canvas.beginPath();
    for (const [x, y] of points) canvas.lineTo(x, y - height * up);
    canvas.stroke();
    canvas.strokeStyle = wood.light;
    canvas.lineWidth = height * 0.05;
    canvas.beginPath();
    for (const [x, y] of points) canvas.lineTo(x, y - height * (up + 0.03));
    canvas.stroke();
  }
  for (const [x, y] of points) {
    glow(canvas, x, y, height * 0.4, palette.shadow, 0.5, 0.22);
    canvas.fillStyle = sideways(canvas, x - height * 0.09, x + height * 0.09, [wood.light, wood.base, wood.shade]);
    canvas.beginPath();
    canvas.roundRect(x - height * 0.085, y - height, height * 0.17, height, [height * 0.08, height * 0.08, 0, 0]);
    canvas.fill();
  }
}

/** Rows of crop that run to a point far away: fans of stripes between two heights (pixels). */
export function paintRows(
  canvas: Brush,
  {
    left,
    right,
    top,
    bottom,
    vanish,
    colours,
    rows,
  }: {
    left: number;
    right: number;
    top: number;
    bottom: number;
    vanish: readonly [number, number];
    colours: readonly [string, string];
    rows: number;
  },
): void {
  const [toX, toY] = vanish;
  const part = (top - toY) / (bottom - toY);
  for (let row = 0; row < rows; row++) {
    const from = left + ((right - left) * row) / rows;
    const to = left + ((right - left) * (row + 1)) / rows;
    canvas.fillStyle = downward(canvas, top, bottom, [mix(colours[row % 2]!, colours[1], 0.4), colours[row % 2]!]);
    polygon(canvas, [
      [from, bottom],
      [toX + (from - toX) * part, top],
      [toX + (to - toX) * part, top],
      [to + 1, bottom],
    ]);
    canvas.fill();
  }
}

/** A wind pump: lattice tower, many-bladed wheel that turns, and its tail. */
export function windPumpLayer(context: SetContext, x: number, y: number, height: number): Layer {
  const { palette } = context;
  const steel = tonesOf(tone(palette, '#9aa6b4', 0.16), '#ffffff', '#2c3560', 1);
  const red = tone(palette, '#d9503f', 0.12);
  const hub = y - height * 0.82;
  const radius = height * 0.2;
  return {
    depth: 0.24,
    sort: -0.36,
    still: false,
    draw(canvas, t) {
      canvas.strokeStyle = steel.base;
      canvas.lineWidth = height * 0.014;
      canvas.beginPath();
      for (const side of [-1, 1]) {
        canvas.moveTo(x + side * height * 0.1, y);
        canvas.lineTo(x + side * height * 0.012, hub);
      }
      for (let rung = 0; rung < 5; rung++) {
        const low = 0.1 * (1 - rung / 5.6);
        const high = 0.1 * (1 - (rung + 1) / 5.6);
        canvas.moveTo(x - low * height, y - (height * 0.82 * rung) / 5);
        canvas.lineTo(x + high * height, y - (height * 0.82 * (rung + 1)) / 5);
        canvas.moveTo(x + low * height, y - (height * 0.82 * rung) / 5);
        canvas.lineTo(x - high * height, y - (height * 0.82 * (rung + 1)) / 5);
      }
      canvas.stroke();
      canvas.fillStyle = red;
      polygon(canvas, [
        [x, hub - height * 0.012],
        [x + height * 0.22, hub - height * 0.06],
        [x + height * 0.24, hub + height * 0.06],
        [x, hub + height * 0.012],
      ]);
      canvas.fill();
      const blades = 12;
      for (let blade = 0; blade < blades; blade++) {
        const angle = (blade / blades) * TURN + t * (0.9 + 2.4 * palette.wind);
        canvas.fillStyle = blade % 3 ? mix(steel.light, steel.base, 0.3 + 0.5 * Math.sin(angle) ** 2) : red;
        polygon(
          canvas,
          (
            [
              [0.25, -0.07],
              [1, -0.17],
              [1, 0.17],
              [0.25, 0.07],
            ] as const
          ).map(([along, aside]) => [
            x + radius * (Math.cos(angle) * along - Math.sin(angle) * aside),
            hub + radius * (Math.sin(angle) * along + Math.cos(angle) * aside),
          ]),
        );
        canvas.fill();
      }
      canvas.fillStyle = steel.shade;
      disc(canvas, x, hub, radius * 0.16);
    },
  };
}
