/** The look of Japanese animation: thin lines, clear colours, a light that blooms and falls in beams; eyes are drawn by `people/shining-eye.ts`. Listed by `index.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Frame } from '../camera.js';
import { blankCanvas } from '../painting/paint.js';
import { release } from '../pictures/sprites.js';
import { openInk } from './ink.js';
import { openOverlay, type StagedLook } from './look.js';

/** Pixels on which lines are found: as many as make them thin. */
const FINE = 240_000;
/** The bloom is a picture so many pixels wide, drawn large. */
const BLOOM = 64;

export function openAnime(frame: Frame): StagedLook {
  const ink = openInk(frame, '#3c2440', 52, 120, 1, FINE);
  const small = blankCanvas(BLOOM, Math.round((BLOOM * frame.height) / frame.width));
  const brush = small.getContext('2d');
  const light = openOverlay(frame, (canvas) => {
    const { width, height } = frame;
    canvas.globalCompositeOperation = 'screen';
    const from = canvas.createRadialGradient(width * 0.9, -height * 0.1, 0, width * 0.9, -height * 0.1, width * 0.85);
    from.addColorStop(0, 'rgba(255,246,214,0.55)');
    from.addColorStop(0.35, 'rgba(255,226,190,0.14)');
    from.addColorStop(1, 'rgba(255,210,230,0)');
    canvas.fillStyle = from;
    canvas.fillRect(0, 0, width, height);
    for (const [turn, wide, strong] of [
      [2.05, 0.05, 0.2],
      [2.25, 0.09, 0.16],
      [2.5, 0.05, 0.18],
      [2.72, 0.07, 0.13],
    ] as const) {
      const beam = canvas.createLinearGradient(
        width * 0.9,
        0,
        width * 0.9 + width * Math.cos(turn),
        width * Math.sin(turn),
      );
      beam.addColorStop(0, `rgba(255,250,225,${strong})`);
      beam.addColorStop(0.8, 'rgba(255,250,225,0)');
      canvas.fillStyle = beam;
      canvas.beginPath();
      canvas.moveTo(width * 0.9, -height * 0.1);
      for (const side of [-wide, wide])
        canvas.lineTo(width * 0.9 + width * 1.3 * Math.cos(turn + side), width * 1.3 * Math.sin(turn + side));
      canvas.fill();
    }
    // The lens answers with a row of pale discs.
    for (const [along, size, tone] of [
      [0.36, 0.03, '190,255,220'],
      [0.52, 0.05, '255,220,180'],
      [0.62, 0.02, '200,220,255'],
      [0.82, 0.07, '255,210,240'],
    ] as const) {
      canvas.fillStyle = `rgba(${tone},0.2)`;
      canvas.beginPath();
      canvas.arc(width * (0.9 - 0.8 * along), height * (-0.1 + 1.1 * along), height * size, 0, 7);
      canvas.fill();
    }
  });
  return {
    draw(canvas, picture, t) {
      ink.read(picture);
      ink.draw(canvas);
      brush.drawImage(picture, 0, 0, small.width, small.height);
      canvas.save();
      // Clear colours: light lighter, shade deeper.
      canvas.globalCompositeOperation = 'overlay';
      canvas.globalAlpha = 0.45;
      canvas.drawImage(picture, 0, 0, frame.width, frame.height);
      canvas.globalCompositeOperation = 'soft-light';
      canvas.globalAlpha = 0.55;
      canvas.drawImage(small, 0, 0, frame.width, frame.height);
      canvas.globalCompositeOperation = 'screen';
      canvas.globalAlpha = 0.1;
      canvas.drawImage(small, 0, 0, frame.width, frame.height);
      canvas.globalAlpha = 1;
      light.draw(canvas);
      canvas.restore();
      petals(canvas, frame, t);
    },
    close() {
      ink.close();
      light.close();
      release(small);
    },
  };
}

const PETALS = 13;

/** Petals of cherries on the wind, of which no such film is without. */
function petals(canvas: SKRSContext2D, { width, height }: Frame, t: number): void {
  for (let petal = 0; petal < PETALS; petal++) {
    const own = (petal * 0.618) % 1;
    const down = (own * 3.7 + t * (0.1 + 0.07 * own)) % 1;
    const x =
      (((petal * 0.381 + 1 - t * 0.09 * (0.6 + own)) % 1) * 1.2 - 0.1 + 0.03 * Math.sin(t * 1.7 + petal)) * width;
    const size = height * (0.011 + 0.012 * own);
    canvas.save();
    canvas.translate(x, (down * 1.2 - 0.1) * height);
    canvas.rotate(t * (0.8 + own) + petal);
    canvas.scale(1, 0.45 + 0.4 * Math.abs(Math.sin(t * 1.3 + petal * 2)));
    canvas.fillStyle = petal % 3 ? 'rgba(255,190,214,0.92)' : 'rgba(255,224,236,0.95)';
    canvas.beginPath();
    canvas.moveTo(size, 0);
    canvas.quadraticCurveTo(0, size * 1.1, -size, size * 0.2);
    canvas.lineTo(-size * 0.7, 0);
    canvas.lineTo(-size, -size * 0.2);
    canvas.quadraticCurveTo(0, -size * 1.1, size, 0);
    canvas.fill();
    canvas.restore();
  }
}
