/** Cuts a picture to another outline: a pillow to a heart, a melon to a cube. What it is made of fills the whole. Called by `sprites.ts`. */
import { type Canvas, Path2D } from '@napi-rs/canvas';
import type { Shape } from '../../score/surfaces.js';
import { type Brush, blankCanvas, withAlpha } from '../painting/paint.js';

const SIDE = 256;
/** So much of the picture's rim is left out, where it is round. */
const ZOOM = 1.42;

/** Outlines in a square of 100. */
const OUTLINES: Record<Exclude<Shape, 'cube'>, string> = {
  heart: 'M50 96C20 74 2 54 2 30C2 12 16 4 28 4C39 4 47 11 50 20C53 11 61 4 72 4C84 4 98 12 98 30C98 54 80 74 50 96Z',
  star: 'M50 3L62 36L97 37L69 58L79 92L50 72L21 92L31 58L3 37L38 36Z',
  round: 'M2 50A48 48 0 1 1 98 50A48 48 0 1 1 2 50Z',
  square: 'M10 3H90Q97 3 97 10V90Q97 97 90 97H10Q3 97 3 90V10Q3 3 10 3Z',
  triangular: 'M45 6Q50 0 55 6L97 90Q99 97 92 97H8Q1 97 3 90Z',
  diamond: 'M50 2L88 50L50 98L12 50Z',
  cylinder: 'M14 16C14 0 86 0 86 16V84C86 100 14 100 14 84Z',
};
/** A cube's faces, each as two edges from a corner: front, side, top; and how much light each loses. */
const FACES = [
  [2, 30, 66, 0, 0, 68, 0],
  [68, 30, 30, -26, 0, 68, 0.26],
  [2, 30, 66, 0, 30, -26, -0.2],
] as const;

export function cutTo(shape: Shape, art: Canvas): Canvas {
  const cut = blankCanvas(SIDE, SIDE);
  const brush = cut.getContext('2d');
  const colour = meanColour(art.getContext('2d').getImageData(0, 0, art.width, art.height).data);
  brush.scale(SIDE / 100, SIDE / 100);
  if (shape === 'cube') for (const face of FACES) drawFace(brush, art, colour, face);
  else drawOutline(brush, art, colour, new Path2D(OUTLINES[shape]));
  return cut;
}

/** Of all that is opaque: behind a picture's own gaps. */
function meanColour(pixels: Uint8ClampedArray): string {
  const sums = [0, 0, 0];
  let count = 0;
  for (let at = 0; at < pixels.length; at += 16) {
    if (pixels[at + 3]! < 200) continue;
    count += 1;
    for (let channel = 0; channel < 3; channel++) sums[channel]! += pixels[at + channel]!;
  }
  return `rgb(${sums.map((sum) => Math.round(sum / Math.max(1, count))).join(',')})`;
}

/** Covers a square of 100 with the middle of the picture. */
function fill(brush: Brush, art: Canvas, colour: string): void {
  brush.fillStyle = colour;
  brush.fillRect(0, 0, 100, 100);
  const scale = (100 * ZOOM) / Math.min(art.width, art.height);
  const [wide, high] = [art.width * scale, art.height * scale];
  brush.drawImage(art, 50 - wide / 2, 50 - high / 2, wide, high);
}

function drawOutline(brush: Brush, art: Canvas, colour: string, outline: Path2D): void {
  brush.save();
  brush.clip(outline);
  fill(brush, art, colour);
  brush.strokeStyle = withAlpha('#1c1840', 0.3);
  brush.lineWidth = 7;
  brush.stroke(outline);
  brush.strokeStyle = withAlpha('#ffffff', 0.35);
  brush.lineWidth = 4;
  brush.translate(3, 3.4);
  brush.stroke(outline);
  brush.restore();
}

function drawFace(
  brush: Brush,
  art: Canvas,
  colour: string,
  [x, y, ax, ay, bx, by, dark]: (typeof FACES)[number],
): void {
  brush.save();
  brush.transform(ax / 100, ay / 100, bx / 100, by / 100, x, y);
  brush.beginPath();
  brush.rect(0, 0, 100, 100);
  brush.clip();
  fill(brush, art, colour);
  brush.fillStyle = dark > 0 ? withAlpha('#1c1840', dark) : withAlpha('#ffffff', -dark);
  brush.fillRect(0, 0, 100, 100);
  brush.strokeStyle = withAlpha('#1c1840', 0.28);
  brush.lineWidth = 3;
  brush.strokeRect(0, 0, 100, 100);
  brush.restore();
}
