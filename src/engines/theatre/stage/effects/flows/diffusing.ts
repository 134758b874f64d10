/** A drop of colour that spreads in clear water in curling clouds. Called by `flowing.ts`. */
import { clamp, ramp, smooth, TURN, wave } from '../../painting/easing.js';
import { type Brush, glow, mix, withAlpha } from '../../painting/paint.js';
import { scatter } from '../showing.js';
import type { Flowing } from './flowing.js';
import { bodyFill, type Look, looksOf } from './liquids.js';
import { buildOf, drawBack, drawFront, FLAT, halfAt, insideUpTo } from './vessels.js';

const FULL = 0.86;
/** When each drop comes, part of the film, and where, half widths from the middle. */
const DROPS = [
  [0.05, -0.06],
  [0.2, 0.3],
  [0.36, -0.36],
  [0.52, 0.1],
] as const;
/** Strands of each cloud, and beads of each strand. */
const STRANDS = 9;
const BEADS = 9;
const FALLS = 0.06;

export function diffuse(canvas: Brush, flowing: Flowing): void {
  const { span, part, age, look, flow } = flowing;
  const build = buildOf(flow.vessel ?? 'glass');
  const yOf = (share: number): number => -span * (build.bottom + (build.top - build.bottom) * share);
  const [surface, low] = [yOf(FULL), yOf(0)];
  const half = halfAt(build, FULL) * span;
  const water = looksOf('water');
  drawBack(canvas, build, span);
  const body = insideUpTo(build, span, FULL);
  canvas.fillStyle = bodyFill(canvas, { ...water, dense: 0.32 }, -half, half);
  canvas.fill(body);
  canvas.save();
  canvas.clip(body);
  canvas.fillStyle = withAlpha(look.base, 0.34 * ramp(part, 0.2, 1.1));
  canvas.fillRect(-half, surface - span * 0.1, half * 2, low - surface + span * 0.2);
  for (const [index, [comes, across]] of DROPS.entries()) {
    const grown = clamp((part - comes - FALLS) / (1.05 - comes));
    if (grown > 0)
      plume(canvas, look, { x: across * half * 0.8, top: surface, deep: low - surface, half, grown, age, index });
  }
  canvas.restore();
  face(canvas, look, surface, half, part);
  for (const [comes, across] of DROPS) {
    const way = (part - comes) / FALLS;
    if (way < 0 || way > 1) continue;
    const y = surface - span * 0.26 * (1 - way * way);
    teardrop(canvas, across * half * 0.8, y, span * 0.016, look);
  }
  pipette(
    canvas,
    span,
    look,
    -span * (build.top + 0.14),
    DROPS.map(([comes, across]) => [comes, across * half * 0.8]),
    part,
  );
  drawFront(canvas, build, span);
}

interface Plume {
  x: number;
  top: number;
  deep: number;
  half: number;
  grown: number;
  age: number;
  index: number;
}

/** It sinks quickly, then slowly, and opens in rings whose rims curl up. */
function plume(canvas: Brush, look: Look, { x, top, deep, half, grown, age, index }: Plume): void {
  const sunk = 1 - (1 - grown) ** 2.2;
  const tail = Math.max(0, 1 - grown * 0.75);
  for (let strand = 0; strand < STRANDS; strand++) {
    const own = scatter(strand + index * 17);
    const other = scatter(strand + index * 17, 0.37);
    const angle = (strand / STRANDS) * TURN + index;
    for (let bead = 0; bead < BEADS; bead++) {
      const back = bead / BEADS;
      const at = sunk * (1 - back * (0.55 + 0.3 * own));
      const open = half * (0.1 + 0.62 * at * (0.4 + 0.6 * other));
      const curl = angle + at * 3.2 * (own - 0.4) + back * 1.7;
      const px =
        x * (1 - 0.3 * at) + Math.cos(curl) * open * (1 - 0.45 * back) + half * 0.04 * wave(age * 0.22 + own + at);
      const lifted = Math.sin(curl * 1.3) * open * 0.32;
      const py = top + deep * (0.05 + 0.86 * at * (0.45 + 0.55 * own)) + lifted;
      const size = half * (0.07 + 0.17 * at) * (1 - 0.4 * back) * (0.7 + 0.6 * other);
      const colour =
        bead % 3 === 0
          ? mix(look.base, look.light, 0.35)
          : bead % 3 === 1
            ? look.base
            : mix(look.base, look.dark, 0.35);
      glow(canvas, px, py, size, colour, 0.5 * (1 - 0.55 * grown) * (0.4 + 0.6 * (1 - back)), 0.85);
    }
  }
  // The thread that it left on its way down.
  canvas.strokeStyle = withAlpha(look.base, 0.5 * tail);
  canvas.lineWidth = half * 0.035;
  canvas.lineCap = 'round';
  canvas.beginPath();
  for (let step = 0; step <= 10; step++) {
    const way = step / 10;
    canvas.lineTo(
      x * (1 - 0.3 * way * sunk) + half * 0.03 * wave(way * 1.4 + age * 0.2),
      top + deep * 0.5 * sunk * way,
    );
  }
  canvas.stroke();
}

function face(canvas: Brush, look: Look, y: number, half: number, part: number): void {
  canvas.fillStyle = withAlpha(mix('#e6f7ff', look.base, 0.35 * smooth(part)), 0.5);
  canvas.beginPath();
  canvas.ellipse(0, y, half, half * FLAT, 0, 0, TURN);
  canvas.fill();
  for (const [comes, across] of DROPS) {
    const way = (part - comes - FALLS) / 0.2;
    if (way <= 0 || way >= 1) continue;
    for (const share of [1, 0.6]) {
      canvas.strokeStyle = withAlpha('#ffffff', 0.8 * (1 - way));
      canvas.lineWidth = half * 0.025;
      canvas.beginPath();
      canvas.ellipse(across * half * 0.8, y, half * 0.5 * way * share, half * 0.5 * way * share * FLAT, 0, 0, TURN);
      canvas.stroke();
    }
  }
  canvas.strokeStyle = withAlpha('#ffffff', 0.8);
  canvas.lineWidth = half * 0.018;
  canvas.beginPath();
  canvas.ellipse(0, y, half * 0.985, half * FLAT * 0.97, 0, 0, TURN);
  canvas.stroke();
}

export function teardrop(canvas: Brush, x: number, y: number, size: number, { base, light, dark }: Look): void {
  canvas.save();
  canvas.translate(x, y);
  const fill = canvas.createRadialGradient(-size * 0.35, -size * 0.2, size * 0.1, 0, 0, size * 1.5);
  fill.addColorStop(0, light);
  fill.addColorStop(0.5, base);
  fill.addColorStop(1, dark);
  canvas.fillStyle = fill;
  canvas.beginPath();
  canvas.moveTo(0, -size * 1.9);
  canvas.bezierCurveTo(size * 0.3, -size * 1.1, size, -size * 0.5, size, size * 0.1);
  canvas.arc(0, size * 0.1, size, 0, Math.PI);
  canvas.bezierCurveTo(-size, -size * 0.5, -size * 0.3, -size * 1.1, 0, -size * 1.9);
  canvas.fill();
  canvas.fillStyle = withAlpha('#ffffff', 0.9);
  canvas.beginPath();
  canvas.ellipse(-size * 0.36, -size * 0.1, size * 0.17, size * 0.32, 0.3, 0, TURN);
  canvas.fill();
  canvas.restore();
}

/** It goes from drop to drop. */
function pipette(
  canvas: Brush,
  span: number,
  look: Look,
  y: number,
  drops: readonly (readonly [comes: number, x: number])[],
  part: number,
): void {
  let x = drops[0]![1];
  for (const [index, [comes, goes]] of drops.entries()) {
    if (index === 0) continue;
    x += (goes - x) * ramp(part, comes - 0.1, comes - 0.02);
  }
  const leaves = ramp(part, 0.6, 0.72);
  canvas.save();
  canvas.translate(x, y - span * 0.5 * leaves);
  canvas.scale(span / 100, span / 100);
  canvas.fillStyle = withAlpha('#e6f4fc', 0.7);
  canvas.strokeStyle = withAlpha('#ffffff', 0.95);
  canvas.lineWidth = 0.8;
  canvas.beginPath();
  canvas.moveTo(-0.7, 0);
  canvas.lineTo(-2.6, -9);
  canvas.lineTo(-2.6, -40);
  canvas.lineTo(2.6, -40);
  canvas.lineTo(2.6, -9);
  canvas.lineTo(0.7, 0);
  canvas.closePath();
  canvas.fill();
  canvas.stroke();
  canvas.fillStyle = look.base;
  canvas.beginPath();
  canvas.moveTo(-0.4, -0.8);
  canvas.lineTo(-1.8, -9);
  canvas.lineTo(-1.8, -16 - 18 * (1 - part));
  canvas.lineTo(1.8, -16 - 18 * (1 - part));
  canvas.lineTo(1.8, -9);
  canvas.lineTo(0.4, -0.8);
  canvas.closePath();
  canvas.fill();
  canvas.restore();
}
