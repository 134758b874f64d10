/** Stained glass: tall pointed windows of coloured panes, and the far wall of a nave with its rose. */
import { type Brush, downward, type Frame, glow, mix, TURN, tonesOf, withAlpha } from '../../painting/paint.js';
import { random } from '../../painting/random.js';
import type { Toner } from './furniture.js';

/** How far down the wall of the nave reaches, parts of the height. */
export const FOOT = 0.64;
export const GLASS = ['#e8384f', '#2f7fe0', '#ffc531', '#2fae62', '#9a4fe0', '#ff8a3a', '#37c4d8', '#f062a8'] as const;

/** The far wall: a rose window over three tall lancets, and the altar. */
export function paintApse(canvas: Brush, frame: Frame, toned: Toner, shining: number): void {
  const { span } = frame;
  const middle = frame.width / 2;
  const foot = frame.down(FOOT);
  const rose = { y: frame.down(0.22), radius: span * 0.115 };
  glow(canvas, middle, rose.y, rose.radius * 3, '#ffe6c0', 0.6 * shining);
  stone(canvas, toned, middle, rose.y, rose.radius * 1.16);
  for (let ring = 2; ring >= 0; ring--) {
    const count = [6, 12, 16][ring]!;
    const [inner, outer] = [
      [0.14, 0.4],
      [0.42, 0.7],
      [0.72, 0.98],
    ][ring]!;
    for (let petal = 0; petal < count; petal++) {
      const from = ((petal + 0.06) / count) * TURN - TURN / 4;
      const to = ((petal + 0.94) / count) * TURN - TURN / 4;
      canvas.fillStyle = lit(GLASS[(petal * 3 + ring) % GLASS.length]!, shining);
      canvas.beginPath();
      canvas.arc(middle, rose.y, rose.radius * outer!, from, to);
      canvas.arc(middle, rose.y, rose.radius * inner!, to, from, true);
      canvas.closePath();
      canvas.fill();
    }
  }
  canvas.fillStyle = lit('#ffd75a', shining);
  canvas.beginPath();
  canvas.ellipse(middle, rose.y, rose.radius * 0.12, rose.radius * 0.12, 0, 0, TURN);
  canvas.fill();
  for (const [across, tall] of [
    [-0.13, 0.2],
    [0, 0.24],
    [0.13, 0.2],
  ] as const)
    lancet(
      canvas,
      toned,
      middle + across * span,
      foot - span * 0.07,
      span * 0.085,
      tall * span,
      shining,
      Math.round(across * 100),
    );
  const altar = tonesOf(toned('#f4ead6'));
  canvas.fillStyle = downward(canvas, foot - span * 0.06, foot, [altar.light, altar.base, altar.shade]);
  canvas.fillRect(middle - span * 0.09, foot - span * 0.055, span * 0.18, span * 0.06);
  canvas.fillStyle = toned('#c8384a');
  canvas.fillRect(middle - span * 0.06, foot - span * 0.055, span * 0.12, span * 0.04);
}

const lit = (colour: string, shining: number): string => mix('#1c2448', colour, 0.35 + 0.65 * shining);

function stone(canvas: Brush, toned: Toner, x: number, y: number, radius: number): void {
  const tones = tonesOf(toned('#c9b89c'));
  canvas.fillStyle = downward(canvas, y - radius, y + radius, [tones.light, tones.base, tones.shade]);
  canvas.beginPath();
  canvas.ellipse(x, y, radius, radius, 0, 0, TURN);
  canvas.fill();
}

/** A tall pointed window of coloured panes; `y` is its sill. */
export function lancet(
  canvas: Brush,
  toned: Toner,
  x: number,
  y: number,
  width: number,
  height: number,
  shining: number,
  seed: number,
): void {
  const half = width / 2;
  const outline = (more: number) => {
    canvas.beginPath();
    canvas.moveTo(x - half - more, y + more);
    canvas.lineTo(x - half - more, y - height + width * 0.8);
    canvas.quadraticCurveTo(x - half * 0.9 - more, y - height + width * 0.1, x, y - height - more);
    canvas.quadraticCurveTo(x + half * 0.9 + more, y - height + width * 0.1, x + half + more, y - height + width * 0.8);
    canvas.lineTo(x + half + more, y + more);
    canvas.closePath();
  };
  canvas.fillStyle = toned('#c2b094');
  outline(width * 0.12);
  canvas.fill();
  canvas.save();
  outline(0);
  canvas.clip();
  canvas.fillStyle = '#20182c';
  canvas.fillRect(x - half, y - height, width, height);
  const next = random(seed + 61);
  const rows = Math.max(4, Math.round(height / (width * 0.5)));
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < 2; column++) {
      const tall = height / rows;
      canvas.fillStyle = lit(GLASS[Math.floor(next() * GLASS.length)]!, shining);
      canvas.fillRect(
        x - half + column * half + half * 0.06,
        y - (row + 1) * tall + tall * 0.06,
        half * 0.88,
        tall * 0.88,
      );
      canvas.fillStyle = withAlpha('#ffffff', 0.22 * shining);
      canvas.fillRect(
        x - half + column * half + half * 0.06,
        y - (row + 1) * tall + tall * 0.06,
        half * 0.88,
        tall * 0.3,
      );
    }
  canvas.restore();
  glow(canvas, x, y - height / 2, height * 0.6, '#ffe9c8', 0.28 * shining);
}
