/** Floors and walls of public rooms: tiles and boards in perspective, panelled walls. */
import { type Brush, downward, type Frame, fillBand, grain, mix, withAlpha } from '../../painting/paint.js';
import type { Toner } from './furniture.js';

/** How far above the foot of the wall the floor's lines meet, in spans. */
const RISE = 0.17;

interface Floor {
  frame: Frame;
  toned: Toner;
  /** Height of the wall's foot, pixels. */
  foot: number;
  /** Height at which lines into the depth meet, pixels; a little above the foot where it isn't given. */
  eye?: number;
}

/** Shade where the wall meets the floor, and a light from above in the middle, where the actors play. */
function finish(canvas: Brush, { frame, foot }: Floor, shine: number): void {
  const { span } = frame;
  canvas.fillStyle = downward(canvas, foot, foot + span * 0.1, ['rgba(40,16,40,0.38)', 'rgba(40,16,40,0)']);
  canvas.fillRect(frame.left, foot, frame.right - frame.left, span * 0.1);
  canvas.fillStyle = downward(canvas, frame.down(0.8), frame.bottom, ['rgba(40,16,40,0)', 'rgba(40,16,40,0.3)']);
  canvas.fillRect(frame.left, frame.down(0.8), frame.right - frame.left, frame.bottom - frame.down(0.8));
  if (shine > 0) {
    canvas.fillStyle = downward(canvas, foot, foot + span * 0.3, [
      withAlpha('#fff8ea', 0.35 * shine),
      withAlpha('#fff8ea', 0),
    ]);
    canvas.fillRect(frame.left, foot, frame.right - frame.left, span * 0.3);
  }
  grain(canvas, frame.left, foot, frame.right - frame.left, frame.bottom - foot);
}

/** Square tiles in two colours; `size` is a tile's width at the wall in spans, `gap` the colour of the joints. */
export function tiledFloor(
  canvas: Brush,
  floor: Floor,
  {
    colours,
    size = 0.1,
    gap,
    shine = 0.5,
  }: { colours: readonly [string, string]; size?: number; gap?: string; shine?: number },
): void {
  const { frame, toned, foot } = floor;
  const { span } = frame;
  const eye = floor.eye ?? foot - span * RISE;
  const drop = foot - eye;
  // Distance 1 is the wall's foot; rows come nearer until they leave the picture.
  const nearest = drop / (frame.bottom - eye);
  const reach = ((frame.right - frame.left) / span) * 0.5;
  const columns = Math.ceil(reach / size);
  const depthStep = size * 1.15;
  const y = (away: number) => eye + drop / away;
  const x = (across: number, away: number) => frame.width / 2 + (across * span) / away;
  fillBand(canvas, frame, foot, frame.bottom, [toned(colours[0]), toned(colours[0])]);
  for (let row = 0, away = 1; away > nearest; row++, away -= depthStep) {
    const near = Math.max(nearest, away - depthStep);
    for (let column = -columns; column < columns; column++) {
      if ((row + column) % 2 === 0) continue;
      canvas.fillStyle = toned(colours[1]);
      canvas.beginPath();
      canvas.moveTo(x(column * size, away), y(away));
      canvas.lineTo(x((column + 1) * size, away), y(away));
      canvas.lineTo(x((column + 1) * size, near), y(near));
      canvas.lineTo(x(column * size, near), y(near));
      canvas.fill();
    }
    if (gap) {
      canvas.strokeStyle = toned(gap);
      canvas.lineWidth = (span * 0.0022) / away;
      canvas.beginPath();
      canvas.moveTo(frame.left, y(away));
      canvas.lineTo(frame.right, y(away));
      canvas.stroke();
    }
  }
  if (gap) {
    canvas.lineWidth = span * 0.003;
    for (let column = -columns; column <= columns; column++) {
      canvas.beginPath();
      canvas.moveTo(x(column * size, 1), foot);
      canvas.lineTo(x(column * size, nearest), frame.bottom);
      canvas.stroke();
    }
  }
  finish(canvas, floor, shine);
}

/** Boards that run towards the viewer; two colours of wood by turns of chance. */
export function boardFloor(
  canvas: Brush,
  floor: Floor,
  next: () => number,
  { colours, size = 0.085, shine = 0.35 }: { colours: readonly [string, string]; size?: number; shine?: number },
): void {
  const { frame, toned, foot } = floor;
  const { span } = frame;
  const eye = floor.eye ?? foot - span * RISE;
  const nearest = (foot - eye) / (frame.bottom - eye);
  const columns = Math.ceil((((frame.right - frame.left) / span) * 0.5) / size);
  const x = (across: number, away: number) => frame.width / 2 + (across * span) / away;
  fillBand(canvas, frame, foot, frame.bottom, [toned(colours[0]), toned(colours[1])]);
  for (let column = -columns; column < columns; column++) {
    const wood = mix(colours[0], colours[1], next());
    canvas.fillStyle = downward(canvas, foot, frame.bottom, [
      toned(mix(wood, '#f6e0c0', 0.2)),
      toned(wood),
      toned(mix(wood, '#5a3028', 0.3)),
    ]);
    canvas.beginPath();
    canvas.moveTo(x(column * size, 1), foot);
    canvas.lineTo(x((column + 1) * size, 1) + 1, foot);
    canvas.lineTo(x((column + 1) * size, nearest) + 1, frame.bottom);
    canvas.lineTo(x(column * size, nearest), frame.bottom);
    canvas.fill();
    canvas.strokeStyle = 'rgba(60,26,26,0.2)';
    canvas.lineWidth = span * 0.0025;
    canvas.beginPath();
    canvas.moveTo(x(column * size, 1), foot);
    canvas.lineTo(x(column * size, nearest), frame.bottom);
    canvas.stroke();
  }
  finish(canvas, floor, shine);
}

/** A plain wall from the ceiling to its foot, with a skirting board; `panel` adds wainscot of that colour. */
export function plainWall(
  canvas: Brush,
  { frame, toned, foot }: Floor,
  { colours, panel, skirting = '#ffffff' }: { colours: readonly string[]; panel?: string; skirting?: string },
): void {
  const { span } = frame;
  fillBand(canvas, frame, frame.top, foot, colours.map(toned));
  if (panel) {
    const top = foot - span * 0.16;
    fillBand(canvas, frame, top, foot, [toned(mix(panel, '#ffffff', 0.12)), toned(panel)]);
    fillBand(canvas, frame, top - span * 0.008, top + span * 0.008, [
      toned(mix(panel, '#ffffff', 0.4)),
      toned(mix(panel, '#2a1030', 0.25)),
    ]);
    for (let x = frame.left; x < frame.right; x += span * 0.16) {
      canvas.fillStyle = toned(mix(panel, '#2a1030', 0.2));
      canvas.beginPath();
      canvas.roundRect(x, top + span * 0.026, span * 0.13, span * 0.1, span * 0.006);
      canvas.fill();
      canvas.fillStyle = toned(mix(panel, '#ffffff', 0.08));
      canvas.beginPath();
      canvas.roundRect(x + span * 0.005, top + span * 0.032, span * 0.125, span * 0.094, span * 0.006);
      canvas.fill();
    }
  }
  fillBand(canvas, frame, foot - span * 0.02, foot, [toned(skirting), toned(mix(skirting, '#4a3040', 0.3))]);
  // The ceiling's shade.
  canvas.fillStyle = downward(canvas, frame.top, frame.down(0.22), ['rgba(40,16,50,0.4)', 'rgba(40,16,50,0)']);
  canvas.fillRect(frame.left, frame.top, frame.right - frame.left, frame.down(0.22) - frame.top);
  grain(canvas, frame.left, frame.top, frame.right - frame.left, foot - frame.top);
}
