/** The towers of a city of today: rows of glass and stone with windows that light up at night. Called by the built sets. */
import { type Brush, downward, glow, mix, withAlpha } from '../../painting/paint.js';
import { random } from '../../painting/random.js';
import { type Kit, lightSideways, slab } from './kit.js';

export interface Block {
  x: number;
  base: number;
  width: number;
  height: number;
  colour: string;
  distance: number;
  /** flat top, steps to a spire, a slanting roof, or a round shoulder. */
  top: 'flat' | 'steps' | 'slant' | 'round';
}

export function paintBlock(kit: Kit, canvas: Brush, { x, base, width, height, colour, distance, top }: Block): void {
  const half = width / 2;
  const roof = base - height;
  const { palette } = kit;
  if (top === 'steps') {
    slab(kit, canvas, x - half * 0.06, roof - height * 0.26, half * 0.12, height * 0.2, '#8f9ab4', {
      distance,
      foot: 0,
    });
    slab(kit, canvas, x - half * 0.35, roof - height * 0.09, half * 0.7, height * 0.14, colour, { distance, foot: 0 });
    slab(kit, canvas, x - half * 0.68, roof - height * 0.04, half * 1.36, height * 0.1, colour, { distance, foot: 0 });
  } else if (top === 'flat') {
    slab(kit, canvas, x - half * 0.5, roof - height * 0.03, half * 0.6, height * 0.05, mix(colour, '#5a6480', 0.3), {
      distance,
      foot: 0,
    });
    slab(kit, canvas, x + half * 0.3, roof - height * 0.09, half * 0.05, height * 0.1, '#6a7490', {
      distance,
      foot: 0,
    });
  }
  canvas.save();
  canvas.fillStyle = lightSideways(kit, canvas, x - half, x + half, kit.clay(colour, distance));
  canvas.beginPath();
  if (top === 'slant') {
    canvas.moveTo(x - half, base);
    canvas.lineTo(x - half, roof + width * 0.4);
    canvas.lineTo(x + half, roof);
    canvas.lineTo(x + half, base);
  } else
    canvas.roundRect(x - half, roof, width, height, top === 'round' ? [half * 0.9, half * 0.9, 0, 0] : [2, 2, 0, 0]);
  canvas.fill();
  canvas.clip();
  const next = random(Math.round(x * 7 + width * 3));
  const columns = Math.max(3, Math.round(width / (kit.span * 0.026)));
  const cell = width / columns;
  const rows = Math.floor(height / (cell * 1.25));
  const glass = mix(kit.paint('#8fc4e6', distance), palette.sky[1], 0.3);
  const start = top === 'flat' || top === 'steps' ? 0.6 : 0.9;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const lit = next() < 0.08 + 0.5 * kit.lamps;
      const warm = next();
      const lamp = mix(warm < 0.75 ? '#ffd68a' : '#cfeaff', palette.haze, distance * 0.35);
      canvas.fillStyle = lit
        ? mix(glass, lamp, kit.lamps)
        : withAlpha(mix(glass, palette.shadow, 0.12 + 0.25 * kit.lamps), 0.75);
      canvas.fillRect(x - half + cell * (column + 0.2), roof + cell * (row * 1.25 + start), cell * 0.6, cell * 0.75);
    }
  canvas.fillStyle = downward(canvas, roof, base, [
    withAlpha('#ffffff', 0.12),
    withAlpha(palette.haze, 0),
    withAlpha(palette.haze, 0.12 + 0.45 * distance),
  ]);
  canvas.fillRect(x - half, roof, width, height);
  canvas.restore();
}

const COLOURS = ['#9fb8d8', '#e8dccb', '#c9a890', '#7f9cc0', '#dfe6ee', '#b8a8c8', '#a8c4c4'] as const;
const TOPS = ['flat', 'steps', 'flat', 'slant', 'round'] as const;

/** A row of towers over the whole width, lower towards the middle. Sizes in spans. */
export function blockRow(
  kit: Kit,
  canvas: Brush,
  {
    seed,
    count,
    base,
    width,
    height,
    distance,
    dip = 0.7,
  }: { seed: number; count: number; base: number; width: number; height: number; distance: number; dip?: number },
): void {
  const next = random(seed);
  const { frame, span } = kit;
  for (let index = 0; index < count; index++) {
    const across = -1.7 + (3.4 * (index + 0.25 + 0.5 * next())) / count;
    const middle = dip + (1 - dip) * Math.min(1, Math.abs(across) / 0.5);
    paintBlock(kit, canvas, {
      x: frame.across(across),
      base,
      width: span * width * (0.75 + 0.5 * next()),
      height: span * height * (0.6 + 0.5 * next()) * middle,
      colour: COLOURS[Math.floor(next() * COLOURS.length)]!,
      distance,
      top: TOPS[Math.floor(next() * TOPS.length)]!,
    });
  }
}

/** A glow of the city over its roofs at night. */
export function cityGlow(kit: Kit, canvas: Brush, y: number): void {
  for (const across of [-0.7, 0, 0.7])
    glow(canvas, kit.frame.across(across), y, kit.span * 0.6, '#ffb878', 0.4 * kit.lamps * (kit.night ? 1 : 0.4), 0.4);
}
