/** Soot on the picture of a thing that came alive: soft and grey over the body, thin about the face. Called by `figure.ts`. */
import type { Alive } from './alive-measures.js';
import { blankCanvas, type Canvas, withAlpha } from './paint.js';
import { release } from './sprites.js';

const SOOT = '#3d3944';
/** How dark the whole body becomes, and how much of that is left about the face. */
const COAT = 0.5;
const FACE_KEEPS = 0.12;
/** Thicker patches: middle and half size, parts of the picture's width and height, and how dark. */
const PATCHES = [
  [0.36, 0.86, 0.62, 0.36, 0.72],
  [0.62, 0.04, 0.6, 0.26, 0.72],
] as const;

/** A sooty picture, painted again only when `haze` changes. */
export function openSoot({ faceX, faceY, faceWidth }: Alive) {
  let sooty: Canvas | undefined;
  let sootyFor = -1;
  return {
    on(picture: Canvas, haze: number): Canvas {
      if (sooty && sootyFor === haze) return sooty;
      const { width, height } = picture;
      sooty ??= blankCanvas(width, height);
      sootyFor = haze;
      const brush = sooty.getContext('2d');
      const soft = (x: number, y: number, wide: number, high: number, dark: number): void => {
        brush.save();
        brush.translate(x, y);
        brush.scale(wide, high);
        const fade = brush.createRadialGradient(0, 0, 0, 0, 0, 1);
        for (const [at, part] of [
          [0, 1],
          [0.55, 0.85],
          [1, 0],
        ] as const)
          fade.addColorStop(at, withAlpha(SOOT, dark * part));
        brush.fillStyle = fade;
        brush.fillRect(-1, -1, 2, 2);
        brush.restore();
      };
      brush.globalCompositeOperation = 'source-over';
      brush.clearRect(0, 0, width, height);
      brush.fillStyle = withAlpha(SOOT, COAT);
      brush.fillRect(0, 0, width, height);
      for (const [x, y, wide, high, dark] of PATCHES) soft(x * width, y * height, wide * width, high * height, dark);
      brush.globalCompositeOperation = 'destination-out';
      const face = faceWidth * height * 0.72;
      soft(faceX * width, faceY * height, face, face, 1 - FACE_KEEPS);
      // Only where there is somebody, and over the picture.
      brush.globalCompositeOperation = 'destination-in';
      brush.drawImage(picture, 0, 0);
      brush.globalCompositeOperation = 'destination-over';
      brush.drawImage(picture, 0, 0);
      return sooty;
    },
    close(): void {
      if (sooty) release(sooty);
    },
  };
}
