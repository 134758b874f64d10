/** How the picture of a thing shows that a tool is at it: it shines, falls into slices, comes out of its block. Called by `becoming-pictures.ts`. */
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import type { Worked } from '../../score/becomings.js';
import { strokeAt } from '../acts/tooled.js';
import { clamp, ramp, smooth, TURN, wave } from '../painting/easing.js';
import type { Becomer } from './becoming-pictures.js';

type Draw = (
  canvas: SKRSContext2D,
  becomer: Becomer,
  size: readonly [wide: number, high: number],
  done: number,
  beat: number,
) => void;

const whole = (canvas: SKRSContext2D, art: Canvas, wide: number, high: number): void =>
  canvas.drawImage(art, -wide / 2, -high, wide, high);

/** The part of a picture between two heights or two sides, where it belongs. */
function strip(
  canvas: SKRSContext2D,
  art: Canvas,
  [wide, high]: readonly [number, number],
  [left, top, right, bottom]: readonly [number, number, number, number],
): void {
  const [x, y] = [Math.round(left * art.width), Math.round(top * art.height)];
  const [across, down] = [Math.round(right * art.width) - x, Math.round(bottom * art.height) - y];
  if (across < 1 || down < 1) return;
  const [scaleX, scaleY] = [wide / art.width, high / art.height];
  canvas.drawImage(art, x, y, across, down, x * scaleX - wide / 2, y * scaleY - high, across * scaleX, down * scaleY);
}

/** What is behind the tool already is as it will be: the near side first, which is the right one. */
const cleared: Draw = (canvas, { art, other }, [wide, high], done) => {
  whole(canvas, art, wide, high);
  if (other) strip(canvas, other, [wide, high], [0, 0, 1 - ramp(done, 0.05, 0.95), 1]);
};

const foamed: Draw = (canvas, becomer, [wide, high], done, beat) => {
  cleared(canvas, becomer, [wide, high], done, beat);
  const gone = 1 - ramp(done, 0.9, 1);
  for (let bubble = 0; bubble < 11; bubble++) {
    const aside = ((bubble * 0.618) % 1) - 0.5;
    const up = 0.2 + ((bubble * 0.382) % 1) * 0.6;
    const edge = 0.5 - ramp(done, 0.05, 0.95);
    const radius = wide * (0.05 + 0.04 * ((bubble * 0.27) % 1)) * gone * clamp(1 - Math.abs(aside - edge) * 2.2);
    if (radius < 0.003) continue;
    canvas.fillStyle = 'rgba(255,255,255,0.95)';
    canvas.strokeStyle = '#a9d4ee';
    canvas.lineWidth = radius * 0.18;
    canvas.beginPath();
    canvas.arc(aside * wide, -up * high + 0.01 * wave(beat + bubble), radius, 0, TURN);
    canvas.fill();
    canvas.stroke();
  }
};

/** Above the edge it is what it is to be, below it still a block. */
const carved: Draw = (canvas, { art, other }, [wide, high], done) => {
  const edge = smooth(ramp(done, 0.04, 0.98));
  const left = high * (1 - edge);
  if (left > 0.004) {
    const wood = canvas.createLinearGradient(-wide / 2, 0, wide / 2, 0);
    wood.addColorStop(0, '#c58a4c');
    wood.addColorStop(0.5, '#e3b077');
    wood.addColorStop(1, '#9c6531');
    canvas.fillStyle = wood;
    canvas.strokeStyle = '#5e3a1c';
    canvas.lineWidth = wide * 0.025;
    canvas.beginPath();
    canvas.roundRect(-wide * 0.42, -left, wide * 0.84, left, wide * 0.06);
    canvas.fill();
    canvas.stroke();
    canvas.strokeStyle = 'rgba(94,58,28,0.5)';
    canvas.lineWidth = wide * 0.014;
    for (const aside of [-0.24, -0.05, 0.18]) {
      canvas.beginPath();
      canvas.moveTo(wide * aside, -left * 0.92);
      canvas.quadraticCurveTo(wide * (aside + 0.05), -left * 0.5, wide * aside, -left * 0.06);
      canvas.stroke();
    }
  }
  strip(canvas, other ?? art, [wide, high], [0, 0, 1, edge]);
};

const beaten: Draw = (canvas, { art }, [wide, high], done, beat) => {
  const hit = done < 1 ? clamp(1 - Math.abs(beat - 0.46) * 7) : 0;
  canvas.scale(1 + 0.06 * hit, 1 - 0.08 * hit);
  whole(canvas, art, wide, high);
};

/** A slit, and then two halves that tip apart. */
const halved: Draw = (canvas, { art }, [wide, high], done, beat) => {
  const apart = ramp(done, 0.9, 1);
  const shake = done < 0.9 ? 0.008 * wave(beat) : 0;
  for (const [side, from, to] of [
    [-1, 0, 0.5],
    [1, 0.5, 1],
  ] as const) {
    canvas.save();
    canvas.translate(side * wide * 0.1 * apart + shake, 0);
    canvas.rotate(side * 0.22 * apart);
    strip(canvas, art, [wide, high], [from, 0, to, 1]);
    canvas.restore();
  }
  if (apart > 0) return;
  canvas.fillStyle = '#3a2318';
  canvas.fillRect(-wide * 0.012 + shake, -high, wide * 0.024, high * done);
};

const SLICES = 6;
/** From the far end on one slice after the other tips over. */
const sliced: Draw = (canvas, { art }, [wide, high], done) => {
  for (let slice = 0; slice < SLICES; slice++) {
    const fallen = smooth(ramp(done * (SLICES - 0.5), slice + 0.5, slice + 1.2));
    const isLast = slice === SLICES - 1;
    canvas.save();
    if (!isLast) {
      canvas.translate(-wide * 0.075 * (SLICES - slice - 1) * fallen + wide * 0.02 * fallen, 0);
      const foot = wide * (slice / SLICES - 0.5);
      canvas.translate(foot, 0);
      canvas.rotate(-0.3 * fallen);
      canvas.translate(-foot, 0);
    }
    strip(canvas, art, [wide, high], [slice / SLICES, 0, (slice + 1) / SLICES, 1]);
    canvas.restore();
  }
};

/** Given a tug with each stitch. */
const tugged: Draw = (canvas, { art }, [wide, high], done, beat) => {
  if (done < 1) canvas.transform(1, 0, 0.05 * wave(beat), 1, 0, 0);
  whole(canvas, art, wide, high);
};

const still: Draw = (canvas, { art }, [wide, high]) => whole(canvas, art, wide, high);

const DRAW: Readonly<Record<Worked, Draw>> = {
  sewn: tugged,
  polished: cleared,
  washed: foamed,
  carved,
  hammered: beaten,
  sawn: halved,
  sliced,
  poured: still,
  sprinkled: still,
  lifted: still,
};

export function drawWorked(
  canvas: SKRSContext2D,
  becomer: Becomer,
  becoming: Worked,
  size: readonly [wide: number, high: number],
  part: number,
): void {
  const { done, beat } = strokeAt(part);
  DRAW[becoming](canvas, becomer, size, done, beat);
}
