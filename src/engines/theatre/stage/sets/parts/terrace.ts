/** The terrace before the future city: floor, railing, planters. */
import { roundTree } from '../../nature/foliage.js';
import {
  type Brush,
  downward,
  type Frame,
  fillBand,
  glow,
  grain,
  mix,
  place,
  polygon,
  sideways,
  tonesOf,
  withAlpha,
} from '../../painting/paint.js';
import { groundTone, tone } from '../../painting/palette.js';
import type { SetContext } from '../../set.js';
import { neon } from './towers.js';

export const terrace = 0.775;

export function paintTerrace(canvas: Brush, context: SetContext, frame: Frame): void {
  const { palette } = context;
  const { span } = frame;
  const top = frame.down(terrace);
  fillBand(canvas, frame, top, frame.bottom, [
    groundTone(palette, '#c9d4ea', 0.35),
    groundTone(palette, '#b4bfe0', 0.15),
    groundTone(palette, '#8f97c4'),
    groundTone(palette, '#6a6fa4'),
  ]);
  // Slabs in perspective, so that the floor lies flat.
  canvas.strokeStyle = withAlpha(tone(palette, '#ffffff', 0.1), 0.28);
  canvas.lineWidth = span * 0.003;
  canvas.beginPath();
  for (let index = -16; index <= 16; index++) {
    canvas.moveTo(frame.width / 2 + index * span * 0.14, top);
    canvas.lineTo(frame.width / 2 + index * span * 0.42, frame.bottom);
  }
  for (const part of [0.03, 0.075, 0.135, 0.215, 0.32, 0.46, 0.66]) {
    canvas.moveTo(frame.left, top + part * (frame.bottom - top));
    canvas.lineTo(frame.right, top + part * (frame.bottom - top));
  }
  canvas.stroke();
  canvas.save();
  canvas.globalCompositeOperation = 'lighter';
  const shine = 0.2 + 0.6 * palette.lampStrength;
  for (const [across, colour] of [
    [-0.72, neon[0]!],
    [0.72, neon[1]!],
    [0, palette.lamp],
  ] as const)
    glow(canvas, frame.across(across), frame.down(0.86), span * 0.6, colour, 0.26 * shine, 0.26);
  canvas.restore();
  // Two lit paths lead to the edge.
  for (const direction of [-1, 1]) {
    const colour = neon[direction > 0 ? 1 : 0]!;
    polygon(canvas, [
      [frame.width / 2 + direction * span * 0.255, top],
      [frame.width / 2 + direction * span * 0.262, top],
      [frame.width / 2 + direction * span * 0.79, frame.bottom],
      [frame.width / 2 + direction * span * 0.765, frame.bottom],
    ]);
    canvas.fillStyle = mix(colour, '#ffffff', 0.35);
    canvas.globalAlpha = 0.35 + 0.6 * palette.lampStrength;
    canvas.fill();
    canvas.globalAlpha = 1;
    for (let index = 0; index < 9; index++) {
      const part = index / 8;
      glow(
        canvas,
        frame.width / 2 + direction * span * (0.26 + 0.4 * part * part),
        top + (frame.down(1.08) - top) * part * part,
        span * (0.04 + 0.1 * part),
        colour,
        0.3 * shine,
        0.4,
      );
    }
  }
  grain(canvas, frame.left, top, frame.right - frame.left, frame.bottom - top);
}

export function paintRailing(canvas: Brush, context: SetContext, frame: Frame): void {
  const { palette } = context;
  const { span } = frame;
  const foot = frame.down(terrace) + span * 0.012;
  const height = span * 0.075;
  canvas.fillStyle = withAlpha(tone(palette, '#dff4ff', 0.2), 0.3);
  canvas.fillRect(frame.left, foot - height, frame.right - frame.left, height);
  for (let x = frame.across(-1.6); x < frame.right; x += span * 0.2) {
    canvas.fillStyle = sideways(canvas, x, x + span * 0.014, [
      tone(palette, '#ffffff', 0.2),
      tone(palette, '#8c94b8', 0.2),
    ]);
    canvas.fillRect(x, foot - height, span * 0.014, height);
  }
  canvas.fillStyle = downward(canvas, foot - height - span * 0.012, foot - height, [
    tone(palette, '#ffffff', 0.15),
    tone(palette, '#a3abcc', 0.15),
  ]);
  canvas.fillRect(frame.left, foot - height - span * 0.012, frame.right - frame.left, span * 0.014);
  canvas.fillStyle = mix(neon[0]!, '#ffffff', 0.4);
  canvas.globalAlpha = 0.35 + 0.6 * palette.lampStrength;
  canvas.fillRect(frame.left, foot - span * 0.004, frame.right - frame.left, span * 0.006);
  canvas.globalAlpha = 1;
  for (let x = frame.left; x < frame.right; x += span * 0.1)
    glow(canvas, x, foot, span * 0.09, neon[0]!, 0.16 + 0.3 * palette.lampStrength, 0.35);
}

export function paintPlanter(
  canvas: Brush,
  context: SetContext,
  next: () => number,
  x: number,
  y: number,
  size: number,
): void {
  const { palette } = context;
  const tree = roundTree(next, size, {
    leaf: tone(palette, '#5fb878', 0.06),
    bark: tone(palette, '#8a6a5c'),
    side: palette.side,
    snow: palette.snowCover ? tone(palette, '#f6faff') : undefined,
  });
  const pot = tonesOf(tone(palette, '#f2f5ff', 0.05), '#ffffff', '#241c5c', 0.8);
  glow(canvas, x, y, size * 0.36, palette.shadow, 0.6, 0.2);
  place(canvas, tree, x, y - size * 0.14);
  canvas.fillStyle = sideways(
    canvas,
    x - size * 0.2,
    x + size * 0.2,
    palette.side > 0 ? [pot.shade, pot.base, pot.light] : [pot.light, pot.base, pot.shade],
  );
  canvas.beginPath();
  canvas.moveTo(x - size * 0.21, y - size * 0.17);
  canvas.lineTo(x + size * 0.21, y - size * 0.17);
  canvas.quadraticCurveTo(x + size * 0.19, y, x + size * 0.12, y);
  canvas.lineTo(x - size * 0.12, y);
  canvas.quadraticCurveTo(x - size * 0.19, y, x - size * 0.21, y - size * 0.17);
  canvas.fill();
  canvas.fillStyle = mix(neon[4]!, '#ffffff', 0.4);
  canvas.globalAlpha = 0.4 + 0.6 * palette.lampStrength;
  canvas.fillRect(x - size * 0.2, y - size * 0.115, size * 0.4, size * 0.014);
  canvas.globalAlpha = 1;
}
