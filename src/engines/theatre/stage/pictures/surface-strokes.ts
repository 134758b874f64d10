/** The strokes that surfaces are painted with: a colour that keeps light and shade, spots, cracks, a sheen. Used by `surfacing.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { clamp, lerp, TURN } from '../painting/easing.js';
import { channels } from '../painting/paint.js';

export interface Sheet {
  brush: SKRSContext2D;
  width: number;
  height: number;
  /** The smaller side, for strokes and spots. */
  unit: number;
  next: () => number;
  /** Whether a colour was asked for, which then stays. */
  dyed: boolean;
}

/** Of its own stuff's colour, unless it is dyed. */
export const paint = (sheet: Sheet, colour: string): void => recolour(sheet, colour, sheet.dyed ? 0 : 0.86);

export const recolour = (sheet: Sheet, colour: string, share: number): void => shaded(sheet, () => colour, share);

/** Takes a colour with the picture's own light and shade. */
export function shaded(
  { brush, width, height }: Sheet,
  colourAt: (across: number, down: number) => string,
  share: number,
): void {
  if (share === 0) return;
  const data = brush.getImageData(0, 0, width, height);
  const { data: pixels } = data;
  const middle = Math.max(40, middleBrightness(pixels));
  for (let y = 0; y < height; y++) {
    const target = channels(colourAt(0, y / height));
    for (let at = y * width * 4; at < (y + 1) * width * 4; at += 4) {
      if (pixels[at + 3] === 0) continue;
      const relative = clamp(brightnessAt(pixels, at) / middle, 0.35, 1.5);
      for (let channel = 0; channel < 3; channel++) {
        const lit =
          relative > 1 ? lerp(target[channel]!, 255, (relative - 1) * 0.8) : target[channel]! * relative ** 0.8;
        pixels[at + channel] = lerp(pixels[at + channel]!, lit, share);
      }
    }
  }
  brush.putImageData(data, 0, 0);
}

const brightnessAt = (pixels: Uint8ClampedArray, at: number): number =>
  0.3 * pixels[at]! + 0.59 * pixels[at + 1]! + 0.11 * pixels[at + 2]!;

function middleBrightness(pixels: Uint8ClampedArray): number {
  const all: number[] = [];
  for (let at = 0; at < pixels.length; at += 28) if (pixels[at + 3]! > 200) all.push(brightnessAt(pixels, at));
  return all.sort((a, b) => a - b)[all.length >> 1] ?? 128;
}

export function veil({ brush, width, height }: Sheet, colour: string, alpha: number): void {
  brush.globalAlpha = alpha;
  brush.fillStyle = colour;
  brush.fillRect(0, 0, width, height);
  brush.globalAlpha = 1;
}

/** What is behind shines through. */
export function clear({ brush, width, height }: Sheet, alpha: number): void {
  brush.save();
  brush.globalCompositeOperation = 'destination-in';
  brush.fillStyle = `rgba(0,0,0,${alpha})`;
  brush.fillRect(0, 0, width, height);
  brush.restore();
}

/** Two bands of light from the upper left. */
export function sheen({ brush, width, height }: Sheet, alpha: number): void {
  const gradient = brush.createLinearGradient(0, 0, width, height);
  for (const [at, light] of [
    [0.16, 0],
    [0.26, alpha],
    [0.34, alpha * 0.2],
    [0.4, alpha * 0.6],
    [0.5, 0],
    [0.82, 0],
    [0.9, alpha * 0.4],
    [1, 0],
  ] as const)
    gradient.addColorStop(at, `rgba(255,255,255,${light})`);
  brush.fillStyle = gradient;
  brush.fillRect(0, 0, width, height);
}

export function spots(
  { brush, width, height, unit, next }: Sheet,
  count: number,
  [least, most]: readonly [number, number],
  colours: readonly string[],
  alpha: number,
  { x, y, reach } = { x: 0.5, y: 0.5, reach: 0.5 },
): void {
  brush.globalAlpha = alpha;
  for (let spot = 0; spot < count; spot++) {
    brush.fillStyle = colours[Math.floor(next() * colours.length)]!;
    const [across, down] = [x + (next() * 2 - 1) * reach, y + (next() * 2 - 1) * reach];
    dot(brush, across * width, down * height, unit * lerp(least, most, next() ** 2));
  }
  brush.globalAlpha = 1;
}

export function dot(brush: SKRSContext2D, x: number, y: number, radius: number): void {
  brush.beginPath();
  brush.arc(x, y, radius, 0, TURN);
  brush.fill();
}

export function stroke(brush: SKRSContext2D, colour: string, width: number, alpha: number): void {
  brush.strokeStyle = colour;
  brush.lineWidth = width;
  brush.globalAlpha = alpha;
}

/** A line that zigzags across, thinner towards its end. */
export function split({ brush, width, height, unit, next }: Sheet, colour = '#33291f', alpha = 0.75): void {
  let [x, y] = [next() * width, next() * height];
  let turn = next() * TURN;
  for (let part = 0; part < 6; part++) {
    stroke(brush, colour, unit * 0.02 * (1 - part / 7), alpha);
    brush.beginPath();
    brush.moveTo(x, y);
    turn += (next() - 0.5) * 1.6;
    x += Math.cos(turn) * unit * 0.1;
    y += Math.sin(turn) * unit * 0.1;
    brush.lineTo(x, y);
    brush.stroke();
  }
}

export function rivets({ brush, width, height, unit }: Sheet): void {
  brush.globalAlpha = 0.5;
  brush.fillStyle = '#5f6879';
  for (const x of [0.2, 0.5, 0.8]) for (const y of [0.22, 0.78]) dot(brush, x * width, y * height, unit * 0.018);
}

export function ribs({ brush, width, height, unit }: Sheet, colour: string, count: number, alpha: number): void {
  stroke(brush, colour, unit * 0.01, alpha);
  for (let rib = 1; rib < count; rib++) {
    brush.beginPath();
    brush.moveTo(0, (rib / count) * height);
    brush.lineTo(width, (rib / count) * height);
    brush.stroke();
  }
}

/** Panes that meet at points in the middle. */
export function facets({ brush, width, height, next }: Sheet): void {
  for (let facet = 0; facet < 22; facet++) {
    brush.globalAlpha = 0.1 + 0.3 * next();
    brush.fillStyle = next() > 0.4 ? '#ffffff' : '#4d8fc0';
    const [x, y, turn] = [next() * width, next() * height, next() * TURN];
    brush.beginPath();
    for (const corner of [0, 2.2, 4.1])
      brush.lineTo(x + Math.cos(turn + corner) * width * 0.16, y + Math.sin(turn + corner) * height * 0.16);
    brush.fill();
  }
  brush.globalAlpha = 1;
}
