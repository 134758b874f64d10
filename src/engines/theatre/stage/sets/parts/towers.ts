/** Towers to come, in five shapes, with lit windows. */
import { type Brush, disc, downward, glow, mix, sideways, tonesOf, withAlpha } from '../../painting/paint.js';
import { type Palette, tone } from '../../painting/palette.js';
import type { SetContext } from '../../set.js';

export const neon = ['#5fe8ff', '#ff6fd0', '#ffe07a', '#8f8cff', '#6fffc0'];

export interface Tower {
  x: number;
  base: number;
  width: number;
  height: number;
  distance: number;
  kind: number;
}

/** Lit windows as soft dots in rows: more of them the darker it is. */
function windows(
  canvas: Brush,
  next: () => number,
  palette: Palette,
  { x, base, width, height, distance }: Tower,
  top: number,
): void {
  const columns = Math.max(3, Math.round(width / (height * 0.045)));
  const rows = Math.round(height / (width / columns) / 1.25);
  const lampPart = 0.12 + 0.5 * palette.lampStrength;
  const cell = width / (columns + 1);
  const glass = tone(palette, '#a9d8f0', distance);
  for (let row = 1; row < rows; row++) {
    const y = top + (row / rows) * (base - top);
    if (row % 7 === 6) continue;
    for (let column = 0; column < columns; column++) {
      const lit = next() < lampPart;
      const colour = lit
        ? mix(next() < 0.7 ? palette.lamp : neon[Math.floor(next() * neon.length)]!, palette.haze, distance * 0.5)
        : glass;
      canvas.fillStyle = withAlpha(colour, (lit ? 0.3 + 0.6 * palette.lampStrength : 0.4) * (1 - distance * 0.55));
      canvas.fillRect(x - width / 2 + cell * (column + 0.75), y, cell * 0.5, cell * 0.62);
    }
  }
}

/** The side that looks to the middle of the city catches the light of its sky. */
function edgeLight(canvas: Brush, { palette, width: stage }: SetContext, tower: Tower, top: number): void {
  const { x, base, width, distance } = tower;
  const inward = x < stage / 2 ? 1 : -1;
  const edge = x + (inward * width) / 2;
  const warm = mix(palette.sky[2], '#ffffff', 0.15);
  const reach = width * 0.3;
  const from = Math.min(edge, edge - inward * reach);
  canvas.fillStyle = sideways(
    canvas,
    from,
    from + reach,
    inward > 0 ? [withAlpha(warm, 0), withAlpha(warm, 0.5)] : [withAlpha(warm, 0.5), withAlpha(warm, 0)],
  );
  canvas.globalAlpha = (0.35 + 0.65 * palette.lampStrength) * (1 - distance);
  canvas.fillRect(from, top - width, reach, base - top + width);
  canvas.globalAlpha = 1;
}

export function paintTower(canvas: Brush, context: SetContext, next: () => number, tower: Tower): void {
  const { palette } = context;
  const { x, base, width, height, distance, kind } = tower;
  const top = base - height;
  const body = tonesOf(
    tone(palette, ['#7f95d0', '#e8d8f0', '#a58fd8', '#6f9fc4', '#e0a8c8'][kind % 5]!, distance),
    '#ffffff',
    '#241c5c',
    0.9 - distance * 0.5,
  );
  const half = width / 2;
  const outline = () => {
    canvas.beginPath();
    if (kind % 5 === 0) {
      // A sail that narrows upwards.
      canvas.moveTo(x - half, base);
      canvas.bezierCurveTo(x - half, base - height * 0.6, x - half * 0.7, top + height * 0.1, x + half * 0.1, top);
      canvas.bezierCurveTo(x + half * 0.7, top + height * 0.2, x + half, base - height * 0.5, x + half, base);
    } else if (kind % 5 === 1) canvas.roundRect(x - half, top, width, height + half, [half, half, 0, 0]);
    else if (kind % 5 === 2) {
      canvas.moveTo(x - half, base);
      canvas.lineTo(x - half, top + width * 0.6);
      canvas.lineTo(x + half * 0.5, top);
      canvas.quadraticCurveTo(x + half, top, x + half, top + width * 0.3);
      canvas.lineTo(x + half, base);
    } else if (kind % 5 === 3) {
      canvas.moveTo(x - half * 0.55, base);
      canvas.bezierCurveTo(
        x - half * 0.4,
        base - height * 0.4,
        x - half * 1.0,
        base - height * 0.7,
        x - half * 0.75,
        top + half * 0.4,
      );
      canvas.quadraticCurveTo(x, top - half * 0.3, x + half * 0.75, top + half * 0.4);
      canvas.bezierCurveTo(
        x + half * 1.0,
        base - height * 0.7,
        x + half * 0.4,
        base - height * 0.4,
        x + half * 0.55,
        base,
      );
    } else {
      canvas.roundRect(x - half * 0.6, top, width * 0.6, height * 0.4, half * 0.2);
      canvas.roundRect(x - half * 0.8, top + height * 0.22, width * 0.8, height * 0.5, half * 0.15);
      canvas.roundRect(x - half, top + height * 0.48, width, height * 0.52, half * 0.12);
    }
    canvas.closePath();
  };
  canvas.save();
  outline();
  canvas.fillStyle = sideways(
    canvas,
    x - half,
    x + half,
    palette.side > 0 ? [body.shade, body.base, body.light] : [body.light, body.base, body.shade],
  );
  canvas.fill();
  canvas.clip();
  windows(canvas, next, palette, tower, top + width * 0.3);
  edgeLight(canvas, context, tower, top);
  if (kind % 5 === 1)
    for (const part of [0.3, 0.55]) {
      // Hanging gardens.
      canvas.fillStyle = tone(palette, '#5fae6a', distance);
      for (let index = 0; index < 8; index++)
        disc(canvas, x - half + (index / 7) * width, base - height * part, width * (0.05 + 0.05 * next()), 0.8);
      canvas.fillStyle = body.shade;
      canvas.fillRect(x - half, base - height * part + width * 0.03, width, width * 0.04);
    }
  canvas.fillStyle = downward(canvas, top, base, [
    withAlpha(palette.haze, 0),
    withAlpha(palette.haze, 0.04 + distance * 0.16),
    withAlpha(mix(palette.haze, palette.sky[2], 0.5), 0.34 + distance * 0.4),
  ]);
  canvas.fillRect(x - width, top - width, width * 2, height + width * 2);
  canvas.restore();
  if (kind % 5 === 3 || kind % 5 === 1) {
    const ring = tonesOf(tone(palette, '#f4f6ff', distance));
    const y = top + height * (kind % 5 === 3 ? 0.16 : 0.2);
    canvas.fillStyle = downward(canvas, y - width * 0.16, y + width * 0.16, [ring.light, ring.base, ring.shade]);
    disc(canvas, x, y, width * 0.78, 0.2);
    canvas.fillStyle = withAlpha(mix(neon[kind % 5]!, '#ffffff', 0.2), 0.35 + 0.6 * palette.lampStrength);
    disc(canvas, x, y + width * 0.06, width * 0.66, 0.08);
    glow(canvas, x, y + width * 0.08, width, neon[kind % 5]!, 0.15 + 0.45 * palette.lampStrength, 0.3);
  }
  canvas.fillStyle = body.base;
  canvas.fillRect(x - width * 0.015, top - height * 0.12, width * 0.03, height * 0.14);
}
