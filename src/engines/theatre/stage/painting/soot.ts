/** Soot on who was too near: smears and blotches, so that who it was, its eyes and its mouth are seen. Called by `figure.ts` and `beast-head.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Coats } from '../beasts/beast-colours.js';
import type { Plan } from '../beasts/beast-face.js';
import type { Clothes } from '../people/puppet.js';
import { release } from '../pictures/sprites.js';
import { traceOval } from './beast-shapes.js';
import { blankCanvas, type Canvas, mix, withAlpha } from './paint.js';

const SOOT = '#332f3a';
/** How dark a film of soot makes all, and how dark blotches are on top of it. */
const FILM = 0.6;
const BLOTCH = 0.62;
/** A muzzle keeps more of its colour, so that a mouth shows. */
const MUZZLE = 0.22;
/** Smudges on a picture, parts of its width and height, and their radius. */
const BLOTCHES = [
  [0.5, 0.1, 0.13],
  [0.32, 0.22, 0.1],
  [0.68, 0.3, 0.11],
  [0.2, 0.5, 0.13],
  [0.82, 0.52, 0.12],
  [0.42, 0.66, 0.13],
  [0.62, 0.8, 0.14],
  [0.36, 0.92, 0.11],
] as const;

/** Clothes and limbs under soot. */
export const sootyClothes = (clothes: Clothes): Clothes => {
  const { skin, top, trousers, shoes } = clothes;
  const black = (colour: string): string => mix(colour, SOOT, FILM);
  return { ...clothes, skin: black(skin), top: black(top), trousers: black(trousers), shoes: black(shoes) };
};

/** A head under soot of a `strength` from 0 to 1. */
export function sootyCoats(coats: Coats, strength: number): Coats {
  const sooty = { ...coats };
  for (const [part, colour] of Object.entries(coats))
    if (colour && part !== 'white' && part !== 'ink')
      sooty[part as keyof Coats] = mix(colour, SOOT, (part === 'snout' ? MUZZLE : FILM) * strength);
  return { ...sooty, clean: mix(coats.coat, coats.white, 0.3) };
}

/** What of a face the soot did not reach, where its eyes were shut tight, and smears that fingers could have left; in the head's radii. */
export function drawSmears(canvas: SKRSContext2D, { eye, far, eyeSize, muzzle, cheek }: Plan, clean: string): void {
  const [x, y, rx, ry, turn] = muzzle;
  canvas.fillStyle = withAlpha(SOOT, BLOTCH);
  canvas.beginPath();
  traceOval(canvas, cheek[0] + 0.1, cheek[1] + 0.16, 0.3, 0.15, -0.5);
  traceOval(canvas, eye[0] + 0.36, eye[1] - 0.46, 0.3, 0.14, 0.6);
  if (rx > 0) {
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    for (const [along, out, wide, high] of SMEARS)
      traceOval(
        canvas,
        x + along * rx * cos - out * ry * sin,
        y + along * rx * sin + out * ry * cos,
        wide * rx,
        high * ry,
        turn,
      );
  }
  canvas.fill();
  canvas.fillStyle = clean;
  canvas.beginPath();
  for (const one of far ? [far, eye] : [eye]) {
    const wide = (one === far ? 0.26 : 0.32) * eyeSize;
    traceOval(canvas, one[0], one[1], wide, 0.38 * eyeSize, 0.2);
    traceOval(canvas, one[0] - 0.03, one[1] + 0.05, wide * 1.05, 0.3 * eyeSize, -0.5);
  }
  canvas.fill();
}

/** On a muzzle, in its own halves: along it, across it, and how long and thick. */
const SMEARS = [
  [-0.45, -0.45, 0.34, 0.2],
  [0.5, -0.3, 0.3, 0.22],
  [0.35, 0.55, 0.3, 0.16],
] as const;

/** A sooty picture, painted again only when `haze` changes. */
export function openSoot() {
  let sooty: Canvas | undefined;
  let sootyFor = -1;
  return {
    on(picture: Canvas, haze: number): Canvas {
      if (sooty && sootyFor === haze) return sooty;
      const { width, height } = picture;
      sooty ??= blankCanvas(width, height);
      sootyFor = haze;
      const brush = sooty.getContext('2d');
      brush.globalCompositeOperation = 'source-over';
      brush.clearRect(0, 0, width, height);
      brush.drawImage(picture, 0, 0);
      // Only where there is somebody.
      brush.globalCompositeOperation = 'source-atop';
      brush.fillStyle = withAlpha(SOOT, FILM);
      brush.fillRect(0, 0, width, height);
      for (const [x, y, radius] of BLOTCHES) smudge(brush, x * width, y * height, radius * Math.min(width, height));
      return sooty;
    },
    close(): void {
      if (sooty) release(sooty);
    },
  };
}

/** A soft smudge: painted once for a film. */
function smudge(brush: SKRSContext2D, x: number, y: number, radius: number): void {
  const soft = brush.createRadialGradient(x, y, radius * 0.2, x, y, radius * 1.5);
  soft.addColorStop(0, withAlpha(SOOT, BLOTCH));
  soft.addColorStop(1, withAlpha(SOOT, 0));
  brush.fillStyle = soft;
  brush.beginPath();
  traceOval(brush, x, y, radius * 1.5, radius * 1.5);
  brush.fill();
}
