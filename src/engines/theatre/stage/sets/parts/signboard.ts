/** Signboards with Japanese words, written downwards, lit and unlit. */
import { JAPANESE, registerFonts } from '../../painting/fonts.js';
import { type Brush, type Cutout, cutout, downward, mix, TURN } from '../../painting/paint.js';

/** Draws a word downwards, glyph by glyph; the long-vowel mark turns upright as it does in print. */
export function verticalWord(canvas: Brush, word: string, x: number, top: number, size: number): void {
  canvas.font = `${size}px ${JAPANESE}`;
  canvas.textAlign = 'center';
  canvas.textBaseline = 'middle';
  [...word].forEach((glyph, index) => {
    const y = top + (index + 0.5) * size * 1.06;
    if (glyph === 'ー') {
      canvas.save();
      canvas.translate(x, y);
      canvas.rotate(TURN / 4);
      canvas.scale(1, -1);
      canvas.fillText(glyph, 0, 0);
      canvas.restore();
    } else canvas.fillText(glyph, x, y);
  });
}

export interface SignLook {
  word: string;
  /** Colour of its light. */
  colour: string;
  /** `box`: a lit panel with dark or white letters; `neon`: bright letters on a dark board; `round`: a disc per glyph. */
  style: 'box' | 'neon' | 'round';
}

/** A vertical signboard in two states, unlit and lit, anchored at the middle of its top. `size` is the glyph's height. */
export function signboard(
  { word, colour, style }: SignLook,
  size: number,
): { dark: Cutout; lit: Cutout; width: number; height: number } {
  registerFonts();
  const count = [...word].length;
  const width = size * 1.5;
  const height = size * (count * 1.06 + 0.6);
  const margin = size * 0.4;
  const reach = { left: width / 2 + margin, right: width / 2 + margin, up: margin, down: height + margin };
  const paint = (on: boolean) => (canvas: Brush) => {
    const paper = on ? mix(colour, '#ffffff', 0.1) : mix(colour, '#221a34', 0.62);
    if (style === 'round') {
      for (let index = 0; index < count; index++) {
        canvas.fillStyle = downward(canvas, index * size * 1.06, (index + 1) * size * 1.1, [
          mix(paper, '#ffffff', on ? 0.25 : 0.05),
          paper,
        ]);
        canvas.beginPath();
        canvas.arc(0, size * (0.3 + (index + 0.5) * 1.06), size * 0.62, 0, TURN);
        canvas.fill();
      }
    } else {
      canvas.fillStyle =
        style === 'box'
          ? downward(canvas, 0, height, [mix(paper, '#ffffff', on ? 0.3 : 0.08), paper, mix(paper, '#2a1040', 0.15)])
          : downward(canvas, 0, height, ['#2a1d44', '#171029']);
      canvas.beginPath();
      canvas.roundRect(-width / 2, 0, width, height, size * 0.24);
      canvas.fill();
      canvas.strokeStyle = style === 'box' ? mix(paper, '#ffffff', on ? 0.7 : 0.15) : paper;
      canvas.lineWidth = size * 0.085;
      canvas.beginPath();
      canvas.roundRect(-width / 2 + size * 0.1, size * 0.1, width - size * 0.2, height - size * 0.2, size * 0.17);
      canvas.stroke();
    }
    if (style === 'neon') {
      if (on) {
        canvas.save();
        canvas.filter = `blur(${Math.max(0.6, size * 0.12)}px)`;
        canvas.fillStyle = colour;
        verticalWord(canvas, word, 0, size * 0.3, size);
        canvas.restore();
      }
      canvas.fillStyle = on ? mix(colour, '#ffffff', 0.72) : mix(colour, '#221a34', 0.5);
    } else
      canvas.fillStyle =
        style === 'box' && on ? (brightness(colour) > 0.62 ? '#7a1430' : '#ffffff') : on ? '#fffdf4' : '#c9c2d6';
    verticalWord(canvas, word, 0, size * 0.3, size);
  };
  return { dark: cutout(reach, paint(false)), lit: cutout(reach, paint(true)), width, height };
}

function brightness(colour: string): number {
  const value = Number.parseInt(colour.slice(1), 16);
  return (((value >> 16) & 255) * 0.3 + ((value >> 8) & 255) * 0.59 + (value & 255) * 0.11) / 255;
}
