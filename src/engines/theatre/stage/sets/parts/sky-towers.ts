/**
 * Towers of a city to come as who flies sees them: slim and whole, with their tops against the sky, a warm edge where the
 * low sun is and threads of light. Five shapes. Painted by `city-aloft.ts`.
 */
import { type Brush, disc, downward, glow, mix, sideways, TURN, withAlpha } from '../../painting/paint.js';
import { type Palette, tone } from '../../painting/palette.js';
import { random } from '../../painting/random.js';
import type { SetContext } from '../../set.js';
import { neon } from './towers.js';

export interface SkyTower {
  /** Its middle, its top without the spire, its foot; pixels. */
  x: number;
  top: number;
  base: number;
  width: number;
  /** 0 near, 1 as far as the sky. */
  distance: number;
  kind: 'needle' | 'fin' | 'discs' | 'steps' | 'ring';
  seed: number;
}

type Shape = (canvas: Brush, tower: SkyTower) => void;

/** Their outlines, up from the foot; widths are parts of the tower's. */
const SHAPES: Record<SkyTower['kind'], Shape> = {
  needle(canvas, { x, top, base, width }) {
    canvas.moveTo(x - width * 0.5, base);
    canvas.bezierCurveTo(x - width * 0.42, (top + base) / 2, x - width * 0.34, top + width, x - width * 0.06, top);
    canvas.lineTo(x + width * 0.06, top);
    canvas.bezierCurveTo(x + width * 0.34, top + width, x + width * 0.42, (top + base) / 2, x + width * 0.5, base);
  },
  fin(canvas, { x, top, base, width }) {
    canvas.moveTo(x - width * 0.5, base);
    canvas.lineTo(x - width * 0.42, top + width * 1.5);
    canvas.quadraticCurveTo(x - width * 0.3, top + width * 0.3, x + width * 0.4, top);
    canvas.lineTo(x + width * 0.5, base);
  },
  discs(canvas, { x, top, base, width }) {
    canvas.roundRect(x - width * 0.3, top, width * 0.6, base - top, width * 0.3);
  },
  steps(canvas, { x, top, base, width }) {
    const high = base - top;
    for (const [part, down] of [
      [0.3, 0],
      [0.56, 0.1],
      [0.8, 0.24],
      [1, 0.44],
    ] as const)
      canvas.roundRect(x - (width * part) / 2, top + high * down, width * part, high * (1 - down), width * 0.05);
  },
  ring(canvas, { x, top, base, width }) {
    canvas.moveTo(x - width * 0.5, base);
    canvas.quadraticCurveTo(x - width * 0.2, (top + base) / 2, x - width * 0.3, top);
    canvas.lineTo(x + width * 0.3, top);
    canvas.quadraticCurveTo(x + width * 0.2, (top + base) / 2, x + width * 0.5, base);
  },
};

export function paintSkyTower(canvas: Brush, context: SetContext, tower: SkyTower): void {
  const { palette } = context;
  const { x, top, base, width, distance, kind, seed } = tower;
  const next = random(seed);
  const own = ['#7f9bff', '#9a8cff', '#6fb4ff', '#8a7cf0', '#5fa8e8'][Math.floor(next() * 5)]!;
  const body = mix(tone(palette, own, distance * 0.5), mix(palette.sky[1], palette.sky[2], 0.35), distance * 0.72);
  const light = neon[Math.floor(next() * neon.length)]!;
  // The sun stands low in the middle: what looks to it is lit.
  const inward = x < context.width / 2 ? 1 : -1;
  const sides = [mix(body, '#120a4a', 0.45 - distance * 0.3), body, mix(body, palette.sky[2], 0.4)];
  canvas.save();
  canvas.beginPath();
  SHAPES[kind](canvas, tower);
  canvas.closePath();
  canvas.fillStyle = sideways(canvas, x - width / 2, x + width / 2, inward > 0 ? sides : sides.toReversed());
  canvas.fill();
  canvas.clip();
  if (distance < 0.75) paintWindows(canvas, palette, tower, next);
  const foot = mix(palette.haze, palette.sky[2], 0.4);
  canvas.fillStyle = downward(canvas, top + (base - top) * 0.45, base, [withAlpha(foot, 0), withAlpha(foot, 0.75)]);
  canvas.fillRect(x - width, top + (base - top) * 0.45, width * 2, (base - top) * 0.55);
  canvas.restore();
  paintEdge(canvas, palette, tower, inward);
  const shine = 0.35 + 0.65 * palette.lampStrength;
  canvas.fillStyle = mix(body, '#ffffff', 0.25);
  canvas.fillRect(
    x + (kind === 'fin' ? width * 0.38 : 0) - width * 0.02,
    top - width * 0.75,
    width * 0.04,
    width * 0.8,
  );
  if (kind === 'discs') for (const [down, wide] of DISCS) saucer(canvas, tower, top + width * down, wide, body, light);
  if (kind === 'ring') paintRing(canvas, tower, body, light);
  if (distance > 0.6) return;
  glow(canvas, x + (kind === 'fin' ? width * 0.38 : 0), top - width * 0.75, width * 0.3, '#ff8a9a', shine);
  // One thread of light from top to foot.
  if (kind === 'discs' || kind === 'ring') return;
  canvas.fillStyle = downward(canvas, top, base, [withAlpha(light, shine), withAlpha(light, 0)]);
  const thread = kind === 'fin' ? x + width * 0.3 : x - width * 0.02;
  canvas.fillRect(thread, top + width * 0.5, width * 0.035, (base - top) * 0.7);
}

/** Rows of windows, some floors dark: crisp, small and warm. */
function paintWindows(
  canvas: Brush,
  palette: Palette,
  { x, top, base, width, distance }: SkyTower,
  next: () => number,
): void {
  const columns = 7;
  const cell = width / columns;
  const lit = 0.16 + 0.46 * palette.lampStrength;
  for (let y = top + cell; y < base; y += cell * 1.35) {
    const dark = next() < 0.3;
    for (let column = 0; column < columns; column++) {
      if (next() > (dark ? lit * 0.25 : lit)) continue;
      canvas.fillStyle = withAlpha(
        mix(palette.lamp, '#ffffff', 0.3 * next()),
        (0.95 - distance) * (0.6 + 0.4 * next()),
      );
      canvas.fillRect(x - width / 2 + cell * (column + 0.22), y, cell * 0.56, cell * 0.6);
    }
  }
}

/** A thin line of sun along one side. */
function paintEdge(canvas: Brush, palette: Palette, tower: SkyTower, inward: number): void {
  const { x, top, base, width, distance } = tower;
  canvas.save();
  canvas.beginPath();
  canvas.rect(inward > 0 ? x + width * 0.02 : x - width * 2, top - width, width * 2, base - top + width);
  canvas.clip();
  canvas.beginPath();
  SHAPES[tower.kind](canvas, tower);
  const warm = mix(palette.sky[2], '#ffffff', 0.35);
  canvas.strokeStyle = downward(canvas, top, base, [withAlpha(warm, 0.95), withAlpha(warm, 0.5), withAlpha(warm, 0)]);
  canvas.lineWidth = width * 0.05 * (1 - 0.4 * distance);
  canvas.stroke();
  canvas.restore();
}

/** Of a tower with discs: how far under its top, and how wide, in its widths. */
const DISCS = [
  [0.5, 0.62],
  [1.15, 1],
  [4.2, 0.7],
] as const;

function saucer(canvas: Brush, { x, width, distance }: SkyTower, y: number, wide: number, body: string, light: string) {
  const half = width * wide;
  canvas.fillStyle = downward(canvas, y - half * 0.2, y + half * 0.24, [
    mix(body, '#ffffff', 0.5),
    body,
    mix(body, '#120a4a', 0.5),
  ]);
  disc(canvas, x, y, half, 0.22);
  canvas.fillStyle = withAlpha(mix(light, '#ffffff', 0.4), 0.95 - 0.5 * distance);
  disc(canvas, x, y + half * 0.07, half * 0.82, 0.05);
  if (distance < 0.6) glow(canvas, x, y + half * 0.1, half * 1.2, light, 0.5, 0.35);
}

/** It wears a great ring of light. */
function paintRing(canvas: Brush, { x, top, width, distance }: SkyTower, body: string, light: string): void {
  const radius = width * 0.8;
  const y = top - radius * 0.7;
  if (distance < 0.6) glow(canvas, x, y, radius * 1.6, light, 0.4);
  for (const [colour, thick] of [
    [mix(body, '#ffffff', 0.35), 0.26],
    [mix(light, '#ffffff', 0.45), 0.08],
  ] as const) {
    canvas.strokeStyle = withAlpha(colour, 1 - 0.4 * distance);
    canvas.lineWidth = width * thick;
    canvas.beginPath();
    canvas.ellipse(x, y, radius * 0.8, radius, 0, 0, TURN);
    canvas.stroke();
  }
}
