/** Food on a plate that something thick or sweet is poured over: it runs down its sides. Called by `flowing.ts`. */
import { type Canvas, createCanvas } from '@napi-rs/canvas';
import { ramp, TURN } from '../../painting/easing.js';
import { type Brush, glow, mix, withAlpha } from '../../painting/paint.js';
import type { Sprite } from '../../pictures/sprites.js';
import { scatter } from '../showing.js';
import type { Flowing } from './flowing.js';
import type { Look } from './liquids.js';
import { drawStream } from './pouring.js';
import { drawSource, RUNS } from './sources.js';

/** Height of the food, and where the stream lands on it, parts of the frame and of the food. */
const HIGH = 0.46;
const CROWN = 0.16;
const RIVULETS = 9;

export function coat(canvas: Brush, flowing: Flowing): void {
  const { span, part, look, sprite } = flowing;
  plate(canvas, span);
  if (sprite) {
    const high = span * HIGH;
    const wide = (high * sprite.width) / sprite.height;
    const coated = coatedWith(sprite, look, part, flowing.flow.way);
    const base = -span * 0.02;
    puddle(canvas, span, look, part, wide);
    canvas.drawImage(coated, -wide / 2, base - high, wide, high);
    drawStream(canvas, flowing, { top: -span * 0.74, bottom: base - high * (1 - CROWN), lands: 0 });
  }
  drawSource(canvas, flowing, -span * 0.74);
}

function plate(canvas: Brush, span: number): void {
  glow(canvas, span * 0.04, span * 0.03, span * 0.56, '#2a1020', 0.5, 0.22);
  for (const [half, colour, up] of [
    [0.47, '#b9aebc', -0.012],
    [0.47, '#fbf8f4', 0],
    [0.35, '#e6dfe2', 0.004],
    [0.335, '#f6f2ee', 0.008],
  ] as const) {
    canvas.fillStyle = colour;
    canvas.beginPath();
    canvas.ellipse(0, -span * up, span * half, span * half * 0.2, 0, 0, TURN);
    canvas.fill();
  }
}

/** What ran down gathers at its foot. */
function puddle(canvas: Brush, span: number, look: Look, part: number, wide: number): void {
  const grown = ramp(part, 0.4, 0.98);
  if (grown <= 0) return;
  const half = Math.min(span * 0.4, wide * 0.5 * (0.75 + 0.4 * grown));
  for (const [share, colour] of [
    [1, withAlpha(mix(look.base, look.dark, 0.35), 0.9)],
    [0.93, withAlpha(look.base, 0.95)],
  ] as const) {
    canvas.fillStyle = colour;
    canvas.beginPath();
    canvas.ellipse(
      0,
      -span * 0.035,
      half * share * Math.sqrt(grown),
      half * 0.2 * share * Math.sqrt(grown),
      0,
      0,
      TURN,
    );
    canvas.fill();
  }
}

const SIDE = 420;
let sheet: Canvas | undefined;

/** The food with what runs over it, on a sheet that each frame draws anew. */
function coatedWith(sprite: Sprite, look: Look, part: number, _way: string): Canvas {
  sheet ??= createCanvas(SIDE, SIDE);
  const brush = sheet.getContext('2d');
  brush.setTransform(1, 0, 0, 1, 0, 0);
  brush.globalCompositeOperation = 'source-over';
  brush.clearRect(0, 0, SIDE, SIDE);
  brush.drawImage(sprite.art, 0, 0, SIDE, SIDE);
  brush.globalCompositeOperation = 'source-atop';
  brush.lineCap = 'round';
  const spread = ramp(part, RUNS[0] + 0.03, 0.6);
  for (const [shift, colour, share] of [
    [0, withAlpha(mix(look.base, look.dark, 0.4), 0.92), 1],
    [-3, withAlpha(look.base, 0.95), 0.84],
  ] as const) {
    brush.fillStyle = colour;
    brush.strokeStyle = colour;
    brush.beginPath();
    brush.ellipse(
      SIDE / 2,
      SIDE * CROWN + shift,
      SIDE * 0.46 * spread * share,
      SIDE * 0.15 * spread * share,
      0,
      0,
      TURN,
    );
    brush.fill();
    for (let one = 0; one < RIVULETS; one++) {
      const across = (one + 0.5) / RIVULETS - 0.5;
      const begins = 0.2 + 0.22 * Math.abs(across) + 0.16 * scatter(one);
      const runs = ramp(part, begins, begins + 0.4) * (0.28 + 0.5 * scatter(one, 0.3));
      if (runs <= 0) continue;
      const x = SIDE * (0.5 + across * 0.86);
      const y = SIDE * (CROWN + 0.09 * Math.sqrt(Math.max(0, 1 - (across * 2) ** 2)));
      brush.lineWidth = SIDE * (0.06 + 0.03 * scatter(one, 0.7)) * share;
      brush.beginPath();
      brush.moveTo(x, y);
      brush.lineTo(x + SIDE * 0.012 * across, y + SIDE * runs + shift);
      brush.stroke();
      brush.beginPath();
      brush.arc(x + SIDE * 0.012 * across, y + SIDE * runs + shift, brush.lineWidth * 0.62, 0, TURN);
      brush.fill();
    }
  }
  brush.strokeStyle = withAlpha(look.light, 0.75 * spread);
  brush.lineWidth = SIDE * 0.016;
  brush.beginPath();
  brush.ellipse(SIDE * 0.46, SIDE * (CROWN - 0.02), SIDE * 0.3 * spread, SIDE * 0.08 * spread, 0, 3.5, 4.9);
  brush.stroke();
  return sheet;
}
