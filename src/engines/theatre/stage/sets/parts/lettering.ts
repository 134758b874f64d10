/** Words in rooms: neon signs and painted boards in Latin letters. */
import { DISPLAY, registerFonts } from '../../painting/fonts.js';
import { type Brush, type Cutout, cutout, downward, mix, withAlpha } from '../../painting/paint.js';

/** Writes a word with its middle at `x`, `y`; `size` is the letters' height in pixels. */
export function write(canvas: Brush, word: string, x: number, y: number, size: number, colour: string): void {
  registerFonts();
  canvas.font = `${size}px ${DISPLAY}`;
  canvas.textAlign = 'center';
  canvas.textBaseline = 'middle';
  canvas.fillStyle = colour;
  canvas.fillText(word, x, y);
}

/** A neon word anchored at its middle; `on` 0 unlit to 1 lit. */
export function neonWord(word: string, size: number, colour: string, on: number): Cutout {
  const half = size * (0.42 * word.length + 0.8);
  return cutout({ left: half, right: half, up: size, down: size }, (canvas) => {
    registerFonts();
    canvas.lineJoin = 'round';
    canvas.font = `${size}px ${DISPLAY}`;
    canvas.textAlign = 'center';
    canvas.textBaseline = 'middle';
    for (const [width, alpha] of [
      [0.34, 0.1],
      [0.24, 0.16],
      [0.15, 0.3],
    ] as const) {
      canvas.strokeStyle = withAlpha(colour, alpha * on);
      canvas.lineWidth = size * width;
      canvas.strokeText(word, 0, 0);
    }
    canvas.strokeStyle = mix(mix(colour, '#2a2034', 0.35), colour, on);
    canvas.lineWidth = size * 0.08;
    canvas.strokeText(word, 0, 0);
    canvas.fillStyle = mix(mix(colour, '#ffffff', 0.35), '#fffdf6', on * 0.85);
    canvas.fillText(word, 0, 0);
  });
}

/** A board with a frame and a word: shop signs, price tags. `x`, `y` is its middle. */
export function board(
  canvas: Brush,
  word: string,
  x: number,
  y: number,
  width: number,
  height: number,
  { paper, ink, edge }: { paper: string; ink: string; edge?: string },
): void {
  canvas.fillStyle = withAlpha('#2a1030', 0.22);
  canvas.beginPath();
  canvas.roundRect(x - width / 2, y - height / 2 + height * 0.1, width, height, height * 0.2);
  canvas.fill();
  canvas.fillStyle = downward(canvas, y - height / 2, y + height / 2, [
    mix(paper, '#ffffff', 0.25),
    paper,
    mix(paper, '#2a1030', 0.14),
  ]);
  canvas.beginPath();
  canvas.roundRect(x - width / 2, y - height / 2, width, height, height * 0.2);
  canvas.fill();
  if (edge) {
    canvas.strokeStyle = edge;
    canvas.lineWidth = height * 0.07;
    canvas.beginPath();
    canvas.roundRect(
      x - width / 2 + height * 0.08,
      y - height / 2 + height * 0.08,
      width - height * 0.16,
      height * 0.84,
      height * 0.16,
    );
    canvas.stroke();
  }
  write(canvas, word, x, y + height * 0.03, height * 0.62, ink);
}
