/** What a nave is built of and furnished with: bundled shafts, pointed arches, a carpet, pews. */
import { type Brush, downward, type Frame, mix, sideways, tonesOf } from '../../painting/paint.js';
import type { Toner } from './furniture.js';
import { FOOT } from './stained-glass.js';

/** A bundle of shafts from the floor up into the dark. */
export function pillar(canvas: Brush, frame: Frame, toned: Toner, x: number, nearness: number): void {
  const { span } = frame;
  const width = span * (0.05 + 0.06 * nearness);
  const foot = frame.down(FOOT) + span * 0.08 * nearness;
  const tones = tonesOf(toned(mix('#d9c9ad', '#b7a58c', 0.3 * nearness)), '#fffaf0', '#4a3a58', 1);
  for (const [part, thick] of [
    [-0.34, 0.36],
    [0.34, 0.36],
    [0, 0.5],
  ] as const) {
    const left = x + part * width - (thick * width) / 2;
    canvas.fillStyle = sideways(canvas, left, left + thick * width, [
      tones.shade,
      tones.light,
      tones.base,
      tones.shade,
    ]);
    canvas.fillRect(left, frame.top, thick * width, foot - frame.top);
  }
  for (const [up, tall, wide] of [
    [0, 0.32, 1.45],
    [0.32, 0.18, 1.25],
  ] as const) {
    canvas.fillStyle = downward(canvas, foot - (up + tall) * width, foot - up * width, [
      tones.light,
      tones.base,
      tones.shade,
    ]);
    canvas.beginPath();
    canvas.roundRect(x - (wide * width) / 2, foot - (up + tall) * width, wide * width, tall * width, width * 0.08);
    canvas.fill();
  }
}

/** A pointed arch over the nave, from column to column. */
export function vault(canvas: Brush, frame: Frame, toned: Toner, across: number, nearness: number): void {
  const { span } = frame;
  const middle = frame.width / 2;
  const spring = frame.down(0.3) - span * 0.16 * nearness;
  const peak = frame.down(0.04) - span * 0.3 * nearness;
  const half = across * span;
  const tones = tonesOf(toned('#cdbc9f'));
  for (const [thick, colour] of [
    [0.05 + 0.05 * nearness, tones.shade],
    [0.034 + 0.034 * nearness, tones.base],
    [0.012 + 0.012 * nearness, tones.light],
  ] as const) {
    canvas.strokeStyle = colour;
    canvas.lineWidth = thick * span;
    canvas.beginPath();
    canvas.moveTo(middle - half, spring + span * 0.04);
    canvas.quadraticCurveTo(middle - half * 0.92, peak + (spring - peak) * 0.32, middle, peak);
    canvas.quadraticCurveTo(middle + half * 0.92, peak + (spring - peak) * 0.32, middle + half, spring + span * 0.04);
    canvas.stroke();
  }
}

export function carpet(canvas: Brush, frame: Frame, toned: Toner): void {
  const { span } = frame;
  const middle = frame.width / 2;
  const foot = frame.down(FOOT);
  for (const [wide, colour] of [
    [1, '#e0b04a'],
    [0.9, '#b02a3e'],
  ] as const) {
    canvas.fillStyle = downward(canvas, foot, frame.bottom, [toned(colour), mix(toned(colour), '#2a0a18', 0.25)]);
    canvas.beginPath();
    canvas.moveTo(middle - span * 0.06 * wide, foot);
    canvas.lineTo(middle + span * 0.06 * wide, foot);
    canvas.lineTo(middle + span * 0.34 * wide, frame.bottom);
    canvas.lineTo(middle - span * 0.34 * wide, frame.bottom);
    canvas.closePath();
    canvas.globalAlpha = 0.9;
    canvas.fill();
  }
  canvas.globalAlpha = 1;
}

/** A bench seen from behind, `near` 0 to 1. */
export function pew(canvas: Brush, frame: Frame, toned: Toner, side: number, near: number): void {
  const { span } = frame;
  const inner = frame.width / 2 + side * span * (0.2 + 0.12 * near);
  const outer = inner + side * span * (0.24 + 0.34 * near);
  const y = frame.down(FOOT + 0.03 + 0.1 * near);
  const tall = span * (0.05 + 0.035 * near);
  const wood = tonesOf(toned('#8a5a36'));
  canvas.fillStyle = downward(canvas, y - tall, y, [wood.light, wood.base, wood.shade]);
  canvas.beginPath();
  canvas.roundRect(Math.min(inner, outer), y - tall, Math.abs(outer - inner), tall, tall * 0.14);
  canvas.fill();
  canvas.fillStyle = wood.light;
  canvas.fillRect(Math.min(inner, outer), y - tall, Math.abs(outer - inner), tall * 0.1);
  canvas.fillStyle = mix(wood.base, wood.light, 0.4);
  canvas.beginPath();
  canvas.roundRect(inner - tall * 0.12, y - tall * 1.15, tall * 0.24, tall * 1.2, tall * 0.1);
  canvas.fill();
}
