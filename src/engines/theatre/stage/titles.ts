/**
 * Words over the film: sized to fit, outlined, popping in letter by letter. An emoji among them is drawn with its
 * sprite; a character that no font has is left out rather than shown as a box. Called by `stage.ts`.
 */
import { type Canvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import type { Score, Title } from '../score.js';
import type { Frame } from './camera.js';
import { clamp, fade } from './easing.js';
import { DISPLAY } from './fonts.js';
import { blankCanvas } from './paint.js';
import { loadSprite, release, spriteFile } from './sprites.js';

export interface StagedTitles {
  draw(canvas: SKRSContext2D, t: number): void;
  close(): void;
}

/** One character, or an emoji's picture; width at a font size of 1. */
interface Glyph {
  text: string;
  picture?: Canvas;
  width: number;
}

interface Line {
  glyphs: Glyph[];
  width: number;
}

/** Parts of the frame: largest letter (of the smaller side), most of the width, and of the height. */
const LARGEST_LETTER = 0.13;
const WIDEST = 0.88;
const TALLEST = 0.42;
const LINE_HEIGHT = 1.14;
const FADE_SECONDS = 0.4;
const LETTER_SECONDS = 0.045;
const FILLS = ['#fff3d6', '#ffffff'] as const;

export async function openTitles(score: Score, frame: Frame): Promise<StagedTitles> {
  const pictures = new Map<string, Canvas>();
  const set: { title: Title; lines: Line[]; size: number }[] = [];
  for (const title of score.titles) {
    const glyphs = await glyphsOf(title.text, pictures);
    if (glyphs.length > 0) set.push({ title, ...fit(glyphs, frame) });
  }
  return {
    draw(canvas, t) {
      for (const { title, lines, size } of set) {
        const presence = fade(t, title.start, title.end, FADE_SECONDS, score.seconds);
        if (presence > 0.01) drawTitle(canvas, frame, title, lines, size, t, presence);
      }
    },
    close() {
      for (const picture of pictures.values()) release(picture);
    },
  };
}

async function glyphsOf(text: string, pictures: Map<string, Canvas>): Promise<Glyph[]> {
  const measure = measuring();
  const glyphs: Glyph[] = [];
  for (const { segment } of new Intl.Segmenter().segment(text.replace(/\s+/g, ' ').trim())) {
    const picture = await pictureOf(segment, pictures);
    if (picture) glyphs.push({ text: segment, picture, width: 1.05 });
    else if (segment === ' ' || isDrawable(segment)) glyphs.push({ text: segment, width: measure(segment) });
  }
  return glyphs;
}

async function pictureOf(segment: string, pictures: Map<string, Canvas>): Promise<Canvas | undefined> {
  if (!/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(segment)) return undefined;
  const code = [...segment].map((character) => character.codePointAt(0)!.toString(16)).join('-');
  const known = pictures.get(code);
  if (known || !spriteFile(code)) return known;
  const { art } = await loadSprite(code);
  pictures.set(code, art);
  return art;
}

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

/** The largest size, in pixels, at which the words stand within the frame, and their lines at it. */
function fit(glyphs: Glyph[], { width, height }: Frame): { lines: Line[]; size: number } {
  let size = Math.min(width, height) * LARGEST_LETTER;
  for (;;) {
    const lines = breakLines(glyphs, (width * WIDEST) / size);
    const widest = Math.max(...lines.map((line) => line.width));
    const fits = widest * size <= width * WIDEST && lines.length * LINE_HEIGHT * size <= height * TALLEST;
    if (fits || size < 6) return { lines, size };
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

function words(glyphs: Glyph[]): Glyph[][] {
  const found: Glyph[][] = [[]];
  for (const glyph of glyphs) {
    found.at(-1)!.push(glyph);
    if (glyph.text === ' ' || /[\u3000-\u9fff\uff00-\uffef]/.test(glyph.text)) found.push([]);
  }
  return found.filter((word) => word.length > 0);
}

function trimmed({ glyphs, width }: Line): Line {
  const last = glyphs.at(-1);
  return last?.text === ' ' ? { glyphs: glyphs.slice(0, -1), width: width - last.width } : { glyphs, width };
}

function drawTitle(
  canvas: SKRSContext2D,
  { width, height }: Frame,
  title: Title,
  lines: Line[],
  size: number,
  t: number,
  presence: number,
): void {
  const tall = lines.length * size * LINE_HEIGHT;
  const top = title.at === 'top' ? height * 0.055 : title.at === 'bottom' ? height * 0.945 - tall : (height - tall) / 2;
  canvas.font = `${size.toFixed(2)}px ${DISPLAY}`;
  canvas.textBaseline = 'middle';
  canvas.lineJoin = 'round';
  let count = 0;
  lines.forEach((line, row) => {
    let x = (width - line.width * size) / 2;
    const y = top + (row + 0.5) * size * LINE_HEIGHT;
    for (const glyph of line.glyphs) {
      const since = title.start <= 0 ? t : t - title.start + FADE_SECONDS / 2;
      const age = clamp((since - count * LETTER_SECONDS) / 0.38);
      count++;
      if (age > 0)
        drawGlyph(
          canvas,
          glyph,
          x,
          y + size * 0.022 * Math.sin(t * 2.6 + count * 0.6),
          size,
          pop(age),
          presence * Math.min(1, age * 3),
          FILLS[0],
        );
      x += glyph.width * size;
    }
  });
}

/** Overshoots its full size once. */
const pop = (age: number): number => (age >= 1 ? 1 : 1 - Math.exp(-5.5 * age) * Math.cos(age * 9));

function drawGlyph(
  canvas: SKRSContext2D,
  glyph: Glyph,
  x: number,
  y: number,
  size: number,
  scale: number,
  alpha: number,
  fill: string,
): void {
  const width = glyph.width * size;
  canvas.save();
  canvas.globalAlpha = alpha;
  canvas.translate(x + width / 2, y);
  canvas.scale(scale, scale);
  if (glyph.picture) {
    const tall = size * 0.95;
    const wide = Math.min(width, (tall * glyph.picture.width) / glyph.picture.height);
    canvas.drawImage(glyph.picture, -wide / 2, -tall / 2, wide, tall);
  } else {
    canvas.strokeStyle = 'rgba(38,20,64,0.88)';
    canvas.lineWidth = size * 0.17;
    canvas.strokeText(glyph.text, -width / 2, size * 0.035);
    canvas.fillStyle = fill;
    canvas.fillText(glyph.text, -width / 2, 0);
  }
  canvas.restore();
}
