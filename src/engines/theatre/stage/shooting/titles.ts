/**
 * Words over the film: sized to fit, outlined, popping in letter by letter. An emoji among them is drawn with its
 * sprite; a character that no font has is left out rather than shown as a box. Called by `stage.ts`.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Score, Title } from '../../score/score.js';
import type { Frame } from '../camera.js';
import { clamp, fade } from '../painting/easing.js';
import { DISPLAY } from '../painting/fonts.js';
import { fitLettering, type Glyph, LINE_HEIGHT, type Line, letteringOf } from '../painting/lettering.js';
import { pictureOf, release } from '../pictures/sprites.js';

export interface StagedTitles {
  draw(canvas: SKRSContext2D, t: number): void;
  close(): void;
}

/** Parts of the frame: largest letter (of the smaller side), most of the width, and of the height. */
const LARGEST_LETTER = 0.13;
const WIDEST = 0.88;
const TALLEST = 0.42;
/** What is longer, in letters, is a sentence and leaves more room to see. */
const SENTENCE = 24;
const TALLEST_SENTENCE = 0.25;
const FADE_SECONDS = 0.4;
const LETTER_SECONDS = 0.045;
/** What is shown for a short time is written and changed faster: parts of that time. */
const WRITTEN = 0.2;
const FADED = 0.14;
const FILLS = ['#fff3d6', '#ffffff'] as const;

export async function openTitles(score: Score, frame: Frame): Promise<StagedTitles> {
  const { width, height } = frame;
  const set: { title: Title; lines: Line[]; size: number }[] = [];
  for (const title of score.titles) {
    const lettering = await letteringOf(title.text, pictureOf);
    if (lettering.glyphs.length === 0) continue;
    const largest = Math.min(width, height) * LARGEST_LETTER;
    const tallest = height * (lettering.glyphs.length > SENTENCE ? TALLEST_SENTENCE : TALLEST);
    set.push({ title, ...fitLettering(lettering, width * WIDEST, tallest, largest) });
  }
  return {
    draw(canvas, t) {
      for (const { title, lines, size } of set) {
        const presence = fade(t, title.start, title.end, fadeOf(title), score.seconds);
        if (presence > 0.01) drawTitle(canvas, frame, title, lines, size, t, presence);
      }
    },
    close() {
      for (const { lines } of set)
        for (const { glyphs } of lines) for (const { picture } of glyphs) if (picture) release(picture);
    },
  };
}

const fadeOf = ({ start, end }: Title): number => Math.min(FADE_SECONDS, (end - start) * FADED);

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
  const letters = lines.reduce((sum, { glyphs }) => sum + glyphs.length, 0);
  const apart = Math.min(LETTER_SECONDS, ((title.end - title.start) * WRITTEN) / letters);
  let count = 0;
  lines.forEach((line, row) => {
    let x = (width - line.width * size) / 2;
    const y = top + (row + 0.5) * size * LINE_HEIGHT;
    for (const glyph of line.glyphs) {
      const since = title.start <= 0 ? t : t - title.start + fadeOf(title) / 2;
      const age = clamp((since - count * apart) / 0.38);
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
