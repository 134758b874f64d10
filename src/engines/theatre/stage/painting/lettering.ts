/**
 * Sets words into a box: which characters can be drawn, where lines break, how large the letters may be. Titles,
 * speech bubbles and the signs among the props ask it, so that no word is ever cut or shown as an empty box.
 */
import { type Canvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import { DISPLAY, registerFonts } from './fonts.js';
import { blankCanvas } from './paint.js';

/** One character, or an emoji's picture; width at a font size of 1. */
export interface Glyph {
  text: string;
  picture?: Canvas;
  width: number;
}

export interface Line {
  glyphs: Glyph[];
  width: number;
}

/** Lines of glyphs and the size, in pixels, at which they fit. */
export interface Setting {
  lines: Line[];
  size: number;
}

export type PictureOf = (code: string) => Promise<Canvas | undefined>;

/** Words as glyphs, ready to be fitted into any box. */
export interface Lettering {
  glyphs: Glyph[];
}

export const LINE_HEIGHT = 1.14;

/** The characters of `text` that can be drawn, in order; emoji as pictures where `pictureOf` knows them. */
export async function letteringOf(text: string, pictureOf: PictureOf): Promise<Lettering> {
  registerFonts();
  const measure = measuring();
  const glyphs: Glyph[] = [];
  for (const { segment } of new Intl.Segmenter().segment(text.replace(/\s+/g, ' ').trim())) {
    const picture = isPictographic(segment) ? await pictureOf(codeOf(segment)) : undefined;
    if (picture) glyphs.push({ text: segment, picture, width: 1.05 });
    else if (segment === ' ' || isDrawable(segment)) glyphs.push({ text: segment, width: measure(segment) });
  }
  return { glyphs };
}

const isPictographic = (segment: string): boolean => /\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(segment);

const codeOf = (segment: string): string =>
  [...segment].map((character) => character.codePointAt(0)!.toString(16)).join('-');

const MEASURED_SIZE = 100;

function measuring(): (text: string) => number {
  const canvas = blankCanvas(4, 4).getContext('2d');
  canvas.font = `${MEASURED_SIZE}px ${DISPLAY}`;
  return (text) => canvas.measureText(text).width / MEASURED_SIZE;
}

/** Whether one of the title fonts has the character: its picture differs from that of a character nobody has. */
function isDrawable(character: string): boolean {
  return paintedAs(character) !== paintedAs('\u{10fffd}') && GlobalFonts.families.length > 0;
}

function paintedAs(character: string): string {
  const canvas = blankCanvas(48, 48);
  const brush = canvas.getContext('2d');
  brush.font = `32px ${DISPLAY}`;
  brush.fillText(character, 6, 36);
  return Buffer.from(canvas.data()).toString('latin1');
}

/** The largest size up to `largest` at which the words stand within `width × height`, and their lines at it. */
export function fitLettering({ glyphs }: Lettering, width: number, height: number, largest: number): Setting {
  let size = largest;
  for (;;) {
    const lines = breakLines(glyphs, width / size);
    const widest = Math.max(...lines.map((line) => line.width));
    if (widest * size <= width && lines.length * LINE_HEIGHT * size <= height) return { lines, size };
    size *= 0.93;
  }
}

/** Breaks at spaces, and between any two Chinese or Japanese characters. */
function breakLines(glyphs: Glyph[], most: number): Line[] {
  const lines: Line[] = [];
  let line: Line = { glyphs: [], width: 0 };
  for (const word of words(glyphs)) {
    const width = word.reduce((sum, glyph) => sum + glyph.width, 0);
    if (line.glyphs.length > 0 && line.width + width > most) {
      lines.push(trimmed(line));
      line = { glyphs: [], width: 0 };
    }
    line.glyphs.push(...word);
    line.width += width;
  }
  lines.push(trimmed(line));
  return lines;
}

/** What must not open a line in Chinese and Japanese: it stays with the character before it. */
const CLINGING = /[、。，．！？；：）」』】》〉…ー!?,.;:)]/;

function words(glyphs: Glyph[]): Glyph[][] {
  const found: Glyph[][] = [[]];
  glyphs.forEach((glyph, index) => {
    found.at(-1)!.push(glyph);
    const next = glyphs[index + 1];
    const breaks = glyph.text === ' ' || /[\u3000-\u9fff\uff00-\uffef]/.test(glyph.text) || glyph.picture;
    if (breaks && !(next && CLINGING.test(next.text))) found.push([]);
  });
  return found.filter((word) => word.length > 0);
}

function trimmed({ glyphs, width }: Line): Line {
  const last = glyphs.at(-1);
  return last?.text === ' ' ? { glyphs: glyphs.slice(0, -1), width: width - last.width } : { glyphs, width };
}

/** Draws set words, centred about a point, in one colour. */
export function drawLettering(
  canvas: SKRSContext2D,
  { lines, size }: Setting,
  x: number,
  y: number,
  colour: string,
): void {
  canvas.save();
  canvas.font = `${size.toFixed(2)}px ${DISPLAY}`;
  canvas.textBaseline = 'middle';
  canvas.textAlign = 'left';
  canvas.fillStyle = colour;
  lines.forEach((line, row) => {
    let left = x - (line.width * size) / 2;
    const middle = y + (row + 0.5 - lines.length / 2) * size * LINE_HEIGHT;
    for (const glyph of line.glyphs) {
      if (glyph.picture) drawPicture(canvas, glyph.picture, left, middle, glyph.width * size, size);
      else canvas.fillText(glyph.text, left, middle);
      left += glyph.width * size;
    }
  });
  canvas.restore();
}

function drawPicture(
  canvas: SKRSContext2D,
  picture: Canvas,
  left: number,
  middle: number,
  width: number,
  size: number,
): void {
  const tall = size * 0.95;
  const wide = Math.min(width, (tall * picture.width) / picture.height);
  canvas.drawImage(picture, left + (width - wide) / 2, middle - tall / 2, wide, tall);
}
