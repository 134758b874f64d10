/** What furnishes a room by its name: a drawing around its foot in hundredths of a span, as tables in this folder hold it. */
import type { Brush } from '../../painting/paint.js';
import type { Room } from '../parts/room.js';

/** What a plan may ask of a piece. */
export interface Wish {
  colour: string;
  /** Hundredths of a span. */
  width: number;
  /** What is written on it. */
  text: string;
}

export interface Fitting extends Wish {
  /** `t` is 0 where it stands still. */
  draw(canvas: Brush, room: Room, wish: Wish, t: number): void;
}

/** A piece with the colour and width that it has where nobody asks for others. */
export const fitting = (colour: string, width: number, draw: Fitting['draw'], text = ''): Fitting => ({
  colour,
  width,
  text,
  draw,
});

/** The middles of `count` pieces side by side over `width`. */
export const inRow = (count: number, width: number): number[] =>
  Array.from({ length: count }, (_, index) => ((index + 0.5) / count - 0.5) * width);
