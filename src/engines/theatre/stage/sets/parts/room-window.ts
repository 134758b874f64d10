/** Windows of rooms: frames, curtains and blinds round a hole in the wall. Pixels, as panes are measured in. */
import { type Brush, downward, mix, sideways, withAlpha } from '../../painting/paint.js';
import type { Room } from './room.js';
import { clay } from './room-clay.js';
import type { Pane } from './window.js';

/** `bars`: how many panes beside and over each other. */
export function windowFrame(
  canvas: Brush,
  room: Room,
  { x, y, width, height }: Pane,
  { colour = '#fdf8ee', bars = [2, 2], sill = true }: { colour?: string; bars?: [number, number]; sill?: boolean } = {},
): void {
  const { span } = room;
  const left = x - width / 2;
  const top = y - height / 2;
  const bar = span * 0.016;
  const { light, base, shade } = clay(room, colour);
  // Glass: a slanting gleam.
  canvas.save();
  canvas.beginPath();
  canvas.rect(left, top, width, height);
  canvas.clip();
  canvas.fillStyle = withAlpha('#ffffff', room.night ? 0.05 : 0.13);
  for (const [from, wide] of [
    [0.12, 0.16],
    [0.36, 0.06],
  ] as const) {
    canvas.beginPath();
    canvas.moveTo(left + width * (from + 0.3), top);
    canvas.lineTo(left + width * (from + 0.3 + wide), top);
    canvas.lineTo(left + width * (from + wide), top + height);
    canvas.lineTo(left + width * from, top + height);
    canvas.fill();
  }
  canvas.fillStyle = withAlpha(room.shadow, 0.3);
  canvas.fillRect(left, top, width, bar * 1.3);
  canvas.fillRect(room.side > 0 ? left : left + width - bar * 1.2, top, bar * 1.2, height);
  canvas.restore();
  canvas.fillStyle = base;
  for (let bars_ = 1; bars_ < bars[0]; bars_++)
    canvas.fillRect(left + (width * bars_) / bars[0] - bar * 0.3, top, bar * 0.6, height);
  for (let bars_ = 1; bars_ < bars[1]; bars_++)
    canvas.fillRect(left, top + (height * bars_) / bars[1] - bar * 0.3, width, bar * 0.6);
  canvas.strokeStyle = shade;
  canvas.lineWidth = bar * 1.25;
  canvas.strokeRect(left - bar * 0.3, top - bar * 0.3, width + bar * 0.6, height + bar * 0.6);
  canvas.strokeStyle = base;
  canvas.lineWidth = bar;
  canvas.strokeRect(left - bar * 0.4, top - bar * 0.5, width + bar * 0.8, height + bar * 0.8);
  if (!sill) return;
  canvas.fillStyle = downward(canvas, top + height, top + height + bar * 2.1, [light, base, shade]);
  canvas.beginPath();
  canvas.roundRect(left - bar * 1.6, top + height + bar * 0.1, width + bar * 3.2, bar * 1.8, bar * 0.5);
  canvas.fill();
}

/** Curtains gathered to both sides of a pane; `sway` (pixels) moves their hems for moving layers. */
export function curtains(canvas: Brush, room: Room, { x, y, width, height }: Pane, colour: string, sway = 0): void {
  const { span } = room;
  const top = y - height / 2 - span * 0.05;
  const hem = y + height / 2 + span * 0.06;
  const cloth = clay(room, colour);
  for (const direction of [-1, 1]) {
    const edge = x + (direction * width) / 2;
    for (let fold = 0; fold < 5; fold++) {
      const from = edge + direction * span * (0.07 - fold * 0.026);
      const to = from - direction * span * 0.034;
      const drift = sway * (0.6 + 0.15 * fold);
      canvas.fillStyle = sideways(canvas, Math.min(from, to), Math.max(from, to), [
        cloth.base,
        cloth.light,
        cloth.shade,
      ]);
      canvas.beginPath();
      canvas.moveTo(from, top);
      canvas.lineTo(to, top);
      canvas.quadraticCurveTo(
        to - direction * span * 0.004,
        y,
        to + direction * span * 0.012 * fold + drift,
        hem - span * 0.006,
      );
      canvas.lineTo(from + direction * span * 0.006 + drift, hem);
      canvas.fill();
    }
  }
  const rail = clay(room, '#c98f5c');
  canvas.fillStyle = downward(canvas, top - span * 0.012, top + span * 0.006, [rail.light, rail.shade]);
  canvas.beginPath();
  canvas.roundRect(x - width / 2 - span * 0.11, top - span * 0.012, width + span * 0.22, span * 0.016, span * 0.008);
  canvas.fill();
}

/** A blind of slats, let down over `part` of the pane. */
export function blind(canvas: Brush, room: Room, { x, y, width, height }: Pane, part: number): void {
  const { span } = room;
  const top = y - height / 2;
  const slat = span * 0.02;
  const tone = clay(room, '#f3ede0');
  canvas.fillStyle = tone.base;
  canvas.fillRect(x - width * 0.5, top - slat * 0.4, width, slat * 1.2);
  for (let down = slat; down < height * part; down += slat) {
    canvas.fillStyle = downward(canvas, top + down, top + down + slat * 0.62, [
      tone.light,
      mix(tone.base, tone.shade, 0.3),
    ]);
    canvas.fillRect(x - width * 0.49, top + down, width * 0.98, slat * 0.62);
  }
  canvas.strokeStyle = withAlpha(tone.shade, 0.6);
  canvas.lineWidth = span * 0.002;
  for (const across of [-0.3, 0.3]) {
    canvas.beginPath();
    canvas.moveTo(x + across * width, top);
    canvas.lineTo(x + across * width, top + height * part);
    canvas.stroke();
  }
}
