/**
 * The modelling clay that furniture is made of: boxes, slabs, rods and balls with soft light and shade. All in
 * hundredths of a span around the foot of the thing, upwards negative; `standAt` puts a thing in its place.
 */
import {
  type Brush,
  ball,
  downward,
  glow,
  sideways,
  type Tones,
  TURN,
  tonesOf,
  withAlpha,
} from '../../painting/paint.js';
import type { Room } from './room.js';

/** Runs `paint` with its origin at a place in pixels and hundredths of a span as unit; `size` scales the thing. */
export function standAt(canvas: Brush, room: Room, x: number, y: number, paint: () => void, size = 1): void {
  canvas.save();
  canvas.translate(x, y);
  canvas.scale((size * room.span) / 100, (size * room.span) / 100);
  paint();
  canvas.restore();
}

export const clay = (room: Room, colour: string): Tones => tonesOf(room.toned(colour), '#fff6e4', '#2a1c40', 0.8);

/** Fills the path that is open now: light from above and from the side of the sun. */
function model(canvas: Brush, room: Room, left: number, top: number, right: number, bottom: number, colour: string) {
  const { light, base, shade } = clay(room, colour);
  const upright = canvas.createLinearGradient(0, top, 0, bottom);
  upright.addColorStop(0, light);
  upright.addColorStop(0.25, base);
  upright.addColorStop(0.65, base);
  upright.addColorStop(1, shade);
  canvas.fillStyle = upright;
  canvas.fill();
  const far = withAlpha(room.toned('#2a1c40'), 0.2);
  const near = withAlpha('#fff6e4', room.night ? 0.06 : 0.14);
  canvas.fillStyle = sideways(
    canvas,
    left,
    right,
    room.side > 0 ? [far, 'rgba(0,0,0,0)', near] : [near, 'rgba(0,0,0,0)', far],
  );
  canvas.fill();
}

export function box(
  canvas: Brush,
  room: Room,
  left: number,
  top: number,
  width: number,
  height: number,
  colour: string,
  radius = 1,
): void {
  canvas.beginPath();
  canvas.roundRect(left, top, width, height, Math.min(radius, width / 2, height / 2));
  model(canvas, room, left, top, left + width, top + height, colour);
  if (height < 1.5 || width < 2) return;
  canvas.fillStyle = withAlpha('#ffffff', room.night ? 0.14 : 0.3);
  canvas.beginPath();
  canvas.roundRect(left + radius * 0.6, top + 0.25, width - radius * 1.2, Math.min(0.45, height * 0.12), 0.3);
  canvas.fill();
}

/** A closed shape through `points`: x, y, x, y, … */
export function body(canvas: Brush, room: Room, points: readonly number[], colour: string): void {
  canvas.beginPath();
  trace(canvas, points);
  canvas.closePath();
  const xs = points.filter((_, index) => index % 2 === 0);
  const ys = points.filter((_, index) => index % 2 === 1);
  model(canvas, room, Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys), colour);
}

/** A board seen a little from above: its lit top `deep`, and its front edge `thick`. */
export function slab(
  canvas: Brush,
  room: Room,
  left: number,
  top: number,
  width: number,
  deep: number,
  thick: number,
  colour: string,
): void {
  const { light, base } = clay(room, colour);
  canvas.fillStyle = downward(canvas, top, top + deep, [base, light]);
  canvas.beginPath();
  canvas.moveTo(left + deep * 0.5, top);
  canvas.lineTo(left + width - deep * 0.5, top);
  canvas.lineTo(left + width, top + deep);
  canvas.lineTo(left, top + deep);
  canvas.closePath();
  canvas.fill();
  box(canvas, room, left, top + deep - 0.1, width, thick, colour, Math.min(0.8, thick / 2));
}

export function knob(canvas: Brush, room: Room, x: number, y: number, radius: number, colour: string): void {
  ball(canvas, x, y, radius, clay(room, colour), room.side);
}

function trace(canvas: Brush, points: readonly number[], shiftX = 0, shiftY = 0): void {
  for (let index = 0; index < points.length; index += 2)
    canvas.lineTo(points[index]! + shiftX, points[index + 1]! + shiftY);
}

/** A round rod or pipe through `points` (x, y, x, y, …), with a lit line along it. */
export function rod(canvas: Brush, room: Room, points: readonly number[], thick: number, colour: string): void {
  const { light, base, shade } = clay(room, colour);
  canvas.lineCap = 'round';
  canvas.lineJoin = 'round';
  for (const [width, tone, shift] of [
    [1, shade, 0],
    [0.72, base, -0.1],
    [0.24, light, -0.2],
  ] as const) {
    canvas.strokeStyle = tone;
    canvas.lineWidth = thick * width;
    canvas.beginPath();
    trace(canvas, points, -room.side * shift * thick, shift * thick);
    canvas.stroke();
  }
}

/** A plain flat patch: paper, a panel's groove, glass. */
export function patch(
  canvas: Brush,
  left: number,
  top: number,
  width: number,
  height: number,
  fill: Brush['fillStyle'],
  radius = 0.5,
): void {
  canvas.fillStyle = fill;
  canvas.beginPath();
  canvas.roundRect(left, top, width, height, radius);
  canvas.fill();
}

/** A framed panel, as doors of cupboards have. */
export function panel(
  canvas: Brush,
  room: Room,
  left: number,
  top: number,
  width: number,
  height: number,
  colour: string,
): void {
  box(canvas, room, left, top, width, height, colour, 0.8);
  const { light, shade } = clay(room, colour);
  canvas.lineWidth = 0.35;
  canvas.strokeStyle = withAlpha(shade, 0.55);
  canvas.strokeRect(left + width * 0.12, top + width * 0.12, width * 0.76, height - width * 0.24);
  canvas.strokeStyle = withAlpha(light, 0.6);
  canvas.strokeRect(left + width * 0.12 + 0.35, top + width * 0.12 + 0.35, width * 0.76, height - width * 0.24);
}

/** Soft shadow on the floor under a thing. */
export function footShadow(canvas: Brush, room: Room, x: number, y: number, radius: number, alpha = 0.6): void {
  glow(canvas, x, y, radius, room.toned('#2a1830'), alpha, 0.16);
}

/** A warm light of a lamp: a core and a halo, as strong as the hour lets lamps show. */
export function shine(canvas: Brush, room: Room, x: number, y: number, radius: number, strength = 1): void {
  if (room.lamp < 0.12) return;
  glow(canvas, x, y, radius, room.palette.lamp, room.lamp * 0.6 * strength);
  glow(canvas, x, y, radius * 0.3, '#fff6dc', room.lamp * 0.8 * strength);
}

export function words(
  canvas: Brush,
  text: string,
  x: number,
  y: number,
  size: number,
  fill: string,
  family: string,
): void {
  canvas.fillStyle = fill;
  canvas.font = `${size}px ${family}`;
  canvas.textAlign = 'center';
  canvas.textBaseline = 'middle';
  canvas.fillText(text, x, y);
}

export function ring(canvas: Brush, x: number, y: number, radius: number, thick: number, colour: string, flatten = 1) {
  canvas.strokeStyle = colour;
  canvas.lineWidth = thick;
  canvas.beginPath();
  canvas.ellipse(x, y, radius, radius * flatten, 0, 0, TURN);
  canvas.stroke();
}
