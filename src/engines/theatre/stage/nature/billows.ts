/**
 * Soft billows that smoke, dust, steam and spray are made of: a few cloudlets, shaded once per colour as if lit from
 * above, and drawn many times in many sizes. Called by `puffs.ts`, `signs.ts` and `effects/`.
 */
import { clamp, smooth, TURN } from '../painting/easing.js';
import { type Brush, blankCanvas, type Canvas, channels, mix } from '../painting/paint.js';

const SIDE = 112;
const SHAPES = 3;
const LOBES = 11;
/** Colours of one film are few; of a long-running process they may be many. */
const MOST_COLOURS = 24;
const baked = new Map<string, readonly Canvas[]>();

/** A number from 0 to 1 for each of many: evenly spread, the same on every frame. */
const spread = (index: number, step = 0.618034): number => (index * step) % 1;

export interface Billow {
  x: number;
  y: number;
  radius: number;
  /** 0 to 1. */
  alpha: number;
  /** Which of many it is: its shape and its lean. */
  index: number;
  /** Turns by which it has rolled. */
  roll?: number;
  flatten?: number;
}

/** Draws one cloudlet of `colour`, whose lit side is lighter and whose underside darker. */
export function billow(canvas: Brush, colour: string, one: Billow): void {
  const { x, y, radius, alpha, index, roll = 0, flatten = 1 } = one;
  if (alpha < 0.02 || radius < 0.5) return;
  const art = bakedIn(colour)[index % SHAPES]!;
  // Only a little: its light has to stay above.
  const lean = (0.06 * Math.sin(index * 2.4) + 0.09 * Math.sin(roll * TURN)) * TURN;
  const mirrored = spread(index, 0.381966) < 0.5 ? -1 : 1;
  canvas.save();
  canvas.globalAlpha *= Math.min(1, alpha);
  canvas.translate(x, y);
  canvas.rotate(lean);
  canvas.scale(mirrored, flatten);
  canvas.drawImage(art, -radius, -radius, radius * 2, radius * 2);
  canvas.restore();
}

function bakedIn(colour: string): readonly Canvas[] {
  const known = baked.get(colour);
  if (known) return known;
  if (baked.size >= MOST_COLOURS) baked.delete(baked.keys().next().value!);
  const made = Array.from({ length: SHAPES }, (_, shape) => bake(colour, shape));
  baked.set(colour, made);
  return made;
}

/** Sum of soft balls: its height is how thick the cloud is, and its slope how the light falls. */
function bake(colour: string, shape: number): Canvas {
  const lobes = Array.from({ length: LOBES }, (_, lobe) => {
    const angle = TURN * spread(lobe + shape * 5);
    const far = lobe === 0 ? 0 : 0.2 + 0.32 * spread(lobe * 3 + shape, 0.381966);
    const size = 0.24 + 0.2 * spread(lobe + shape * 2, 0.7548777);
    return { x: Math.cos(angle) * far, y: Math.sin(angle) * far * 0.9, size };
  });
  const light = channels(mix(colour, '#ffffff', 0.62));
  const own = channels(colour);
  const shade = channels(mix(mix(colour, '#2b2540', 0.3), '#6a6580', 0.15));
  const canvas = blankCanvas(SIDE, SIDE);
  const brush = canvas.getContext('2d');
  const image = brush.createImageData(SIDE, SIDE);
  for (let row = 0; row < SIDE; row++) {
    for (let column = 0; column < SIDE; column++) {
      const [u, v] = [(column / (SIDE - 1)) * 2 - 1, (row / (SIDE - 1)) * 2 - 1];
      let thick = 0;
      let [slope, aside] = [0, 0];
      for (const lobe of lobes) {
        const [dx, dy] = [(u - lobe.x) / lobe.size, (v - lobe.y) / lobe.size];
        const near = 1 - dx * dx - dy * dy;
        if (near <= 0) continue;
        const weight = near * near;
        thick += weight;
        slope += weight * dy;
        aside += weight * dx;
      }
      const lit = thick > 0 ? clamp(0.56 - (0.75 * slope + 0.3 * aside) / (thick + 0.25) - 0.3 * v) : 0;
      const edge = smooth((1 - Math.hypot(u, v)) / 0.4);
      const at = (row * SIDE + column) * 4;
      for (let channel = 0; channel < 3; channel++) {
        const [dark, middle, bright] = [shade[channel]!, own[channel]!, light[channel]!];
        image.data[at + channel] =
          lit < 0.5 ? dark + (middle - dark) * lit * 2 : middle + (bright - middle) * (lit - 0.5) * 2;
      }
      image.data[at + 3] = 255 * smooth(thick / 0.75) * edge;
    }
  }
  brush.putImageData(image, 0, 0);
  return canvas;
}
