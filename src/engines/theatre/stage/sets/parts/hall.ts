/** What makes a great hall: marble columns, tall arched windows with drapes, chandeliers. */
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
import { random } from '../../painting/random.js';
import type { SetContext } from '../../set.js';
import type { Toner } from './furniture.js';

const GOLD = '#e0aa44';

/** A fluted column with gilded capital and base, from `top` to `foot`. */
export function column(
  canvas: Brush,
  toned: Toner,
  x: number,
  top: number,
  foot: number,
  width: number,
  stone = '#fbf2e4',
): void {
  const tones = tonesOf(toned(stone), '#ffffff', '#5a3a58', 1);
  canvas.fillStyle = sideways(canvas, x - width / 2, x + width / 2, [
    mix(tones.base, tones.shade, 0.5),
    tones.light,
    tones.base,
    mix(tones.base, tones.shade, 0.6),
    tones.shade,
  ]);
  canvas.fillRect(x - width / 2, top, width, foot - top);
  for (let flute = 1; flute < 6; flute++) {
    const at = x - width / 2 + (width * flute) / 6;
    canvas.fillStyle = withAlpha(tones.shade, 0.32);
    canvas.fillRect(at - width * 0.02, top, width * 0.04, foot - top);
  }
  const gold = tonesOf(toned(GOLD), '#fff6c8', '#5a2c10', 1.2);
  const slab = (y: number, wide: number, tall: number) => {
    canvas.fillStyle = downward(canvas, y, y + tall, [gold.light, gold.base, gold.shade]);
    canvas.beginPath();
    canvas.roundRect(x - wide / 2, y, wide, tall, tall * 0.25);
    canvas.fill();
  };
  slab(top, width * 1.5, width * 0.22);
  slab(top + width * 0.22, width * 1.25, width * 0.26);
  for (const side of [-1, 1]) ball(canvas, x + side * width * 0.56, top + width * 0.36, width * 0.17, gold, 1);
  slab(foot - width * 0.2, width * 1.45, width * 0.2);
  slab(foot - width * 0.36, width * 1.2, width * 0.16);
}

/** A tall window with a round arch in which the hour is seen, between drawn drapes. `y` is its sill. */
export function archedWindow(
  canvas: Brush,
  context: SetContext,
  toned: Toner,
  x: number,
  y: number,
  width: number,
  height: number,
  drape: string,
): void {
  const { palette } = context;
  const top = y - height;
  const arch = () => {
    canvas.beginPath();
    canvas.moveTo(x - width / 2, y);
    canvas.lineTo(x - width / 2, top + width / 2);
    canvas.arc(x, top + width / 2, width / 2, Math.PI, 0);
    canvas.lineTo(x + width / 2, y);
    canvas.closePath();
  };
  canvas.save();
  arch();
  canvas.clip();
  canvas.fillStyle = downward(canvas, top, y, palette.sky);
  canvas.fillRect(x - width / 2, top, width, height);
  const next = random(Math.round(Math.abs(x)));
  if (palette.stars > 0.3)
    for (let star = 0; star < 14; star++) {
      canvas.fillStyle = withAlpha('#ffffff', 0.4 + 0.6 * next());
      disc(canvas, x + (next() - 0.5) * width, top + next() * height * 0.7, Math.max(0.7, width * 0.012));
    }
  canvas.fillStyle = mix(palette.sky[2], '#3f7a5c', light(context) * 0.6);
  for (const [across, size] of [
    [-0.3, 0.3],
    [0.1, 0.24],
    [0.42, 0.34],
  ] as const)
    disc(canvas, x + across * width, y + width * 0.05, size * width, 0.9);
  canvas.restore();
  const gold = tonesOf(toned(GOLD), '#fff6c8', '#5a2c10');
  canvas.strokeStyle = toned('#fff8ea');
  canvas.lineWidth = width * 0.03;
  canvas.beginPath();
  canvas.moveTo(x, top);
  canvas.lineTo(x, y);
  for (const part of [0.35, 0.6, 0.82]) {
    canvas.moveTo(x - width / 2, top + height * part);
    canvas.lineTo(x + width / 2, top + height * part);
  }
  canvas.stroke();
  canvas.strokeStyle = gold.base;
  canvas.lineWidth = width * 0.07;
  arch();
  canvas.stroke();
  canvas.strokeStyle = gold.light;
  canvas.lineWidth = width * 0.02;
  arch();
  canvas.stroke();
  // Drapes gathered to the sides, and a swag over the arch.
  const cloth = tonesOf(toned(drape), '#ffb0a0', '#2a0620', 1.2);
  for (const side of [-1, 1]) {
    for (let fold = 0; fold < 4; fold++) {
      const outer = x + side * width * (0.68 - fold * 0.09);
      const inner = x + side * width * (0.58 - fold * 0.09);
      canvas.fillStyle = sideways(canvas, Math.min(outer, inner), Math.max(outer, inner), [
        cloth.shade,
        cloth.light,
        cloth.base,
        cloth.shade,
      ]);
      canvas.beginPath();
      canvas.moveTo(outer, top - width * 0.02);
      canvas.lineTo(inner, top - width * 0.02);
      canvas.quadraticCurveTo(inner, y - height * 0.5, x + side * width * (0.56 + 0.02 * fold), y - height * 0.34);
      canvas.lineTo(x + side * width * (0.6 - fold * 0.035), y + height * 0.04);
      canvas.lineTo(x + side * width * (0.7 - fold * 0.035), y + height * 0.04);
      canvas.lineTo(x + side * width * (0.66 + 0.01 * fold), y - height * 0.34);
      canvas.quadraticCurveTo(outer, y - height * 0.5, outer, top - width * 0.02);
      canvas.fill();
    }
    ball(canvas, x + side * width * 0.62, y - height * 0.34, width * 0.05, gold, 1);
  }
  canvas.fillStyle = downward(canvas, top - width * 0.14, top + width * 0.16, [cloth.light, cloth.base, cloth.shade]);
  canvas.beginPath();
  canvas.moveTo(x - width * 0.74, top - width * 0.14);
  canvas.lineTo(x + width * 0.74, top - width * 0.14);
  canvas.quadraticCurveTo(x + width * 0.37, top + width * 0.34, x, top + width * 0.02);
  canvas.quadraticCurveTo(x - width * 0.37, top + width * 0.34, x - width * 0.74, top - width * 0.14);
  canvas.fill();
  canvas.fillStyle = gold.base;
  canvas.beginPath();
  canvas.roundRect(x - width * 0.78, top - width * 0.19, width * 1.56, width * 0.07, width * 0.03);
  canvas.fill();
}

const light = ({ light: hour }: SetContext): number => (hour === 'night' ? 0.2 : hour === 'sunset' ? 0.5 : 1);

/** A chandelier of two tiers, hung at the origin: arms, candles, strings of crystal. `size` is its width. */
export function chandelier(canvas: Brush, toned: Toner, size: number): void {
  const gold = tonesOf(toned(GOLD), '#fff6c8', '#5a2c10', 1.2);
  canvas.fillStyle = gold.base;
  canvas.fillRect(-size * 0.012, -size * 1.6, size * 0.024, size * 1.7);
  canvas.lineCap = 'round';
  for (const [tier, y, width] of [
    [0, 0.16, 0.3],
    [1, 0.42, 0.5],
  ] as const) {
    for (let arm = -3; arm <= 3; arm++) {
      const x = (arm / 3) * width * size;
      const tip = size * (y - 0.03 * Math.abs(arm));
      canvas.strokeStyle = arm % 2 ? gold.shade : gold.base;
      canvas.lineWidth = size * 0.022;
      canvas.beginPath();
      canvas.moveTo(0, size * (y - 0.12));
      canvas.quadraticCurveTo(x * 0.7, size * (y + 0.14), x, tip);
      canvas.stroke();
      // Crystals hang between the arms.
      if (arm < 3)
        for (let bead = 1; bead < 5; bead++) {
          const part = bead / 5;
          canvas.fillStyle = withAlpha('#fff8e8', 0.85);
          disc(
            canvas,
            x + (part * width * size) / 3,
            tip + size * (0.05 + 0.11 * Math.sin(part * Math.PI)),
            size * 0.013,
          );
        }
      canvas.fillStyle = gold.light;
      disc(canvas, x, tip, size * 0.035, 0.4);
      canvas.fillStyle = '#fff8ea';
      canvas.fillRect(x - size * 0.013, tip - size * 0.09, size * 0.026, size * 0.09);
    }
    ball(canvas, 0, size * (y - 0.1), size * (0.06 + 0.02 * tier), gold, 1);
  }
  canvas.fillStyle = withAlpha('#fff8e8', 0.9);
  polygon(canvas, [
    [-size * 0.04, size * 0.6],
    [size * 0.04, size * 0.6],
    [0, size * 0.72],
  ]);
  canvas.fill();
  ball(canvas, 0, size * 0.54, size * 0.07, gold, 1);
}

/** Places of a chandelier's flames, as parts of its size. */
export const FLAMES: readonly (readonly [number, number])[] = [
  [0.16, 0.3],
  [0.42, 0.5],
].flatMap(([y, width]) =>
  [-3, -2, -1, 0, 1, 2, 3].map((arm) => [(arm / 3) * width!, y! - 0.03 * Math.abs(arm) - 0.12] as const),
);

export const sparkle = (canvas: Brush, x: number, y: number, size: number, alpha: number): void => {
  glow(canvas, x, y, size * 2, '#fff6d8', alpha * 0.6);
  canvas.fillStyle = withAlpha('#ffffff', alpha);
  canvas.beginPath();
  for (let corner = 0; corner < 8; corner++) {
    const reach = corner % 2 ? size * 0.16 : size;
    canvas.lineTo(x + Math.sin((corner / 8) * TURN) * reach, y - Math.cos((corner / 8) * TURN) * reach);
  }
  canvas.fill();
};
