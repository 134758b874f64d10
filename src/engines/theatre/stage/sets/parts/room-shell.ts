/** Walls with windows in them and floors that lead away from the eye: the empty room. Called by the sets that are rooms. */
import { type Brush, downward, fillBand, glow, grain, mix, polygon, withAlpha } from '../../painting/paint.js';
import { random } from '../../painting/random.js';
import type { Room } from './room.js';
import type { Pane } from './window.js';

interface WallOptions {
  /** From the ceiling down. */
  colours: readonly string[];
  holes?: readonly Pane[];
  /** Drawn over the plain colour, inside the wall. */
  pattern?(canvas: Brush): void;
  /** A lower part of another colour, `height` in spans. */
  dado?: { height: number; colours: readonly string[] };
  skirting?: string;
}

export function paintWalls(
  canvas: Brush,
  room: Room,
  { colours, holes = [], pattern, dado, skirting = '#fff8ec' }: WallOptions,
): void {
  const { frame, span, foot, toned } = room;
  const width = frame.right - frame.left;
  // Behind the edge of the floor, which moves more with the camera: no light shows between them.
  const under = foot + span * 0.05;
  canvas.save();
  canvas.beginPath();
  canvas.rect(frame.left, frame.top, width, under - frame.top);
  for (const { x, y, width: wide, height } of holes) {
    canvas.moveTo(x - wide / 2, y - height / 2);
    canvas.lineTo(x - wide / 2, y + height / 2);
    canvas.lineTo(x + wide / 2, y + height / 2);
    canvas.lineTo(x + wide / 2, y - height / 2);
    canvas.closePath();
  }
  canvas.clip('evenodd');
  fillBand(canvas, frame, frame.top, under, colours.map(toned));
  pattern?.(canvas);
  if (dado) {
    const top = foot - dado.height * span;
    fillBand(canvas, frame, top, foot + 2, dado.colours.map(toned));
    fillBand(canvas, frame, top - span * 0.012, top + span * 0.006, [
      toned('#ffffff'),
      toned(mix(skirting, '#8a6a50', 0.3)),
    ]);
    fillBand(canvas, frame, top + span * 0.006, top + span * 0.03, ['rgba(50,20,40,0.16)', 'rgba(50,20,40,0)']);
  }
  // Light falls off towards the ceiling, the floor and the far side.
  fillBand(canvas, frame, frame.top, frame.down(0.34), [withAlpha(room.shadow, 0.3), withAlpha(room.shadow, 0)]);
  fillBand(canvas, frame, foot - span * 0.14, foot, [withAlpha(room.shadow, 0), withAlpha(room.shadow, 0.2)]);
  canvas.save();
  canvas.globalCompositeOperation = 'soft-light';
  if (room.sunshine > 0.2)
    glow(canvas, frame.across(0.5 * room.side), frame.down(0.3), span * 0.9, room.sun, 0.5 * room.sunshine);
  canvas.restore();
  fillBand(canvas, frame, foot - span * 0.026, under, [toned(skirting), toned(mix(skirting, '#6a4a40', 0.3))]);
  grain(canvas, frame.left, frame.top, width, foot - frame.top);
  canvas.restore();
}

/** Rectangular tiles between two heights, `wide` and `tall` in spans; `bond` shifts every second row, as bricks lie. */
export function tiles(
  canvas: Brush,
  room: Room,
  {
    top,
    bottom,
    wide,
    tall,
    colours,
    grout,
    bond = false,
    seed = 3,
  }: {
    top: number;
    bottom: number;
    wide: number;
    tall: number;
    colours: readonly string[];
    grout: string;
    bond?: boolean;
    seed?: number;
  },
): void {
  const { frame, span, toned } = room;
  const next = random(seed);
  fillBand(canvas, frame, top, bottom, [toned(grout), toned(grout)]);
  const gap = Math.min(wide, tall) * span * 0.07;
  const rows = Math.ceil((bottom - top) / (tall * span));
  const left = frame.across(-Math.ceil((frame.width * 0.9) / (wide * span)) * wide);
  for (let row = 0; row < rows; row++) {
    const y = bottom - (row + 1) * tall * span;
    for (let x = left - (bond && row % 2 ? wide * span * 0.5 : 0); x < frame.right; x += wide * span) {
      const colour = toned(colours[Math.floor(next() * colours.length)]!);
      canvas.fillStyle = colour;
      canvas.fillRect(x + gap / 2, y + gap / 2, wide * span - gap, tall * span - gap);
      canvas.fillStyle = withAlpha('#ffffff', room.night ? 0.1 : 0.22);
      canvas.fillRect(x + gap / 2, y + gap / 2, wide * span - gap, gap * 0.9);
      canvas.fillStyle = withAlpha(room.shadow, 0.14);
      canvas.fillRect(x + gap / 2, y + tall * span - gap * 1.4, wide * span - gap, gap * 0.9);
    }
  }
}

interface FloorOptions {
  kind: 'boards' | 'tiles' | 'carpet';
  /** Boards and tiles take turns through them. */
  colours: readonly [string, string];
  /** Across in pixels where the window's light falls. */
  sunAt?: number;
  /** Over the floor, before its light: a rug, lines of a court. */
  dress?(canvas: Brush): void;
}

/** Height of the vanishing point of floors, a part of the frame's height. */
export const VANISHING = 0.3;

export function paintFloor(canvas: Brush, room: Room, { kind, colours, sunAt, dress }: FloorOptions): void {
  const { frame, span, foot, toned } = room;
  const { bottom } = frame;
  const level = frame.down(VANISHING);
  const growth = (bottom - level) / (foot - level);
  const next = random(6);
  const shades = (colour: string) => [
    toned(mix(colour, '#fff2dc', 0.16)),
    toned(colour),
    toned(mix(colour, '#3a2038', 0.3)),
  ];
  fillBand(canvas, frame, foot, bottom, shades(mix(colours[0], colours[1], 0.5)));
  const step = span * (kind === 'tiles' ? 0.11 : 0.07);
  const columns = Math.ceil((frame.width * 0.95) / step);
  const strip = (index: number, from: number, to: number, fill: Brush['fillStyle']) => {
    const at = (column: number, y: number) => frame.width / 2 + (column * step * (y - level)) / (foot - level);
    canvas.fillStyle = fill;
    polygon(canvas, [
      [at(index, from), from],
      [at(index + 1, from) + 0.6, from],
      [at(index + 1, to) + 0.6, to],
      [at(index, to), to],
    ]);
    canvas.fill();
  };
  if (kind === 'boards') {
    for (let index = -columns; index < columns; index++) {
      const wood = mix(colours[0], colours[1], next());
      strip(index, foot, bottom, downward(canvas, foot, bottom, shades(wood)));
      canvas.strokeStyle = withAlpha(room.toned('#4a2418'), 0.22);
      canvas.lineWidth = span * 0.0022;
      const x = index * step;
      canvas.beginPath();
      canvas.moveTo(frame.width / 2 + x, foot);
      canvas.lineTo(frame.width / 2 + x * growth, bottom);
      canvas.stroke();
    }
  } else if (kind === 'tiles') {
    let from = foot;
    for (let row = 1; from < bottom; row++) {
      const to = Math.min(bottom, level + (foot - level) / Math.max(0.2, 1 - row * 0.085));
      const depth = (from - foot) / (bottom - foot);
      for (let index = -columns; index < columns; index++) {
        const colour = colours[(index + row + 2000) % 2]!;
        strip(index, from, to, toned(mix(mix(colour, '#fff2dc', 0.16 * (1 - depth)), '#3a2038', 0.24 * depth)));
      }
      if (to >= bottom) break;
      from = to;
    }
  } else {
    for (let speck = 0; speck < 2600; speck++) {
      const y = foot + (bottom - foot) * next() ** 1.3;
      canvas.fillStyle = withAlpha(toned(next() < 0.5 ? '#ffffff' : '#2a1c40'), 0.07);
      const size = span * 0.006 * ((y - level) / (foot - level));
      canvas.fillRect(frame.left + next() * (frame.right - frame.left), y, size, size * 0.4);
    }
  }
  dress?.(canvas);
  fillBand(canvas, frame, foot, foot + span * 0.09, [withAlpha(room.shadow, 0.45), withAlpha(room.shadow, 0)]);
  canvas.save();
  canvas.globalCompositeOperation = 'soft-light';
  if (sunAt !== undefined && room.sunshine > 0.2) {
    canvas.fillStyle = withAlpha(room.sun, 0.75 * room.sunshine);
    for (const column of [-1, 0]) {
      const left = sunAt + column * span * 0.22;
      polygon(canvas, [
        [left, frame.down(0.7)],
        [left + span * 0.19, frame.down(0.7)],
        [left + span * 0.27 - room.side * span * 0.14, frame.down(0.93)],
        [left - room.side * span * 0.14, frame.down(0.93)],
      ]);
      canvas.fill();
    }
  }
  // The middle, where the actors play, is the brightest place.
  glow(
    canvas,
    frame.width / 2,
    frame.down(0.84),
    span * 0.8,
    room.night ? '#ffd48a' : '#fffbe8',
    room.night ? 0.9 : 0.45,
    0.34,
  );
  canvas.restore();
  grain(canvas, frame.left, foot, frame.right - frame.left, bottom - foot);
}

/** Light that falls from a lamp in a cone; for moving layers it costs a few fills. */
export function lightCone(canvas: Brush, room: Room, x: number, top: number, bottom: number, width: number): void {
  const light = room.palette.lamp;
  canvas.fillStyle = downward(canvas, top, bottom, [withAlpha(light, 0.32 * room.lamp), withAlpha(light, 0)]);
  polygon(canvas, [
    [x - width * 0.1, top],
    [x + width * 0.1, top],
    [x + width * 0.5, bottom],
    [x - width * 0.5, bottom],
  ]);
  canvas.fill();
}
