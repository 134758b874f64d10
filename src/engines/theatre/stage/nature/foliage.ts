/** Plants: trees as cutouts that can lean in the wind, tufts and flowers for the ground. Used by outdoor sets. */
import { beyond } from '../painting/easing.js';
import {
  type Brush,
  ball,
  type Cutout,
  cutout,
  downward,
  glow,
  mix,
  place,
  sideways,
  type Tones,
  TURN,
  tonesOf,
} from '../painting/paint.js';
import type { Layer, SetContext } from '../set.js';

export interface TreeColours {
  leaf: string;
  bark: string;
  /** Colour of snow lying on it; none when undefined. */
  snow?: string;
  side: number;
}

function trunk(canvas: Brush, height: number, width: number, bark: string, side: number): void {
  const tones = tonesOf(bark);
  canvas.fillStyle = sideways(
    canvas,
    -width / 2,
    width / 2,
    side > 0 ? [tones.shade, tones.base, tones.light] : [tones.light, tones.base, tones.shade],
  );
  canvas.beginPath();
  canvas.moveTo(-width * 0.75, 0);
  canvas.quadraticCurveTo(-width * 0.38, -height * 0.12, -width * 0.34, -height);
  canvas.lineTo(width * 0.34, -height);
  canvas.quadraticCurveTo(width * 0.38, -height * 0.12, width * 0.75, 0);
  canvas.quadraticCurveTo(0, width * 0.22, -width * 0.75, 0);
  canvas.fill();
}

/** A crown of soft balls in an ellipse around a point, dark ones below and behind, light ones above. */
export function crown(
  canvas: Brush,
  next: () => number,
  x: number,
  y: number,
  width: number,
  height: number,
  leaf: string,
  side: number,
  balls = 20,
  snow?: string,
): void {
  const blobs = Array.from({ length: balls }, () => {
    const angle = next() * TURN;
    const reach = Math.sqrt(next()) * 0.72;
    return {
      x: x + Math.cos(angle) * reach * width * 0.5,
      y: y + Math.sin(angle) * reach * height * 0.5,
      size: (0.2 + 0.13 * next()) * Math.sqrt(17 / balls),
      warm: next(),
    };
  }).sort((one, other) => other.y - one.y);
  blobs.forEach((blob, order) => {
    const up = order / balls;
    const base = mix(
      mix(leaf, '#1d2a4a', 0.3 * (1 - up)),
      blob.warm < 0.5 ? '#fff0a0' : '#e8ffd8',
      0.09 * up + 0.05 * blob.warm,
    );
    const covered = snow && up > 0.5 ? mix(base, snow, 0.55 + 0.4 * blob.warm) : base;
    ball(
      canvas,
      blob.x,
      blob.y,
      blob.size * Math.min(width, height) * 1.15,
      tonesOf(covered, '#fffbc8', mix(leaf, '#1b1f5c', 0.62), 0.75),
      side,
    );
  });
}

/** A round leafy tree, `height` tall from its foot. */
export function roundTree(next: () => number, height: number, { leaf, bark, snow, side }: TreeColours): Cutout {
  const width = height * (0.62 + 0.16 * next());
  return cutout({ left: width * 0.75, right: width * 0.75, up: height * 1.1, down: height * 0.05 }, (canvas) => {
    trunk(canvas, height * 0.5, height * 0.085, bark, side);
    const parts = 2 + Math.floor(next() * 2);
    for (let index = 0; index < parts; index++) {
      crown(
        canvas,
        next,
        (next() - 0.5) * width * 0.3,
        -height * (0.52 + (0.24 * index) / (parts - 1)),
        width * (1 - 0.28 * (index / (parts - 1))),
        height * 0.46,
        leaf,
        side,
        15,
        snow,
      );
    }
  });
}

/** A fir of drooping skirts, `height` tall. */
export function fir(next: () => number, height: number, { leaf, bark, snow, side }: TreeColours): Cutout {
  const width = height * (0.42 + 0.1 * next());
  return cutout({ left: width * 0.57, right: width * 0.57, up: height * 1.01, down: height * 0.05 }, (canvas) => {
    trunk(canvas, height * 0.2, height * 0.06, bark, side);
    const tiers = 5 + Math.floor(next() * 2);
    for (let index = 0; index < tiers; index++) {
      const part = index / tiers;
      const bottom = -height * (0.1 + 0.66 * part);
      const top = Math.max(-height, bottom - height * 0.34);
      const half = width * 0.52 * (1 - part * 0.78) * (0.94 + 0.12 * next());
      skirt(canvas, next, half, top, bottom, tonesOf(mix(leaf, '#dff2c0', part * 0.14), '#f4ffd0', '#101c44', 1), side);
      if (snow) {
        canvas.save();
        canvas.clip();
        const tones = tonesOf(snow, '#ffffff', '#4a5c9c', 0.7);
        for (const across of [-0.75, -0.4, 0, 0.4, 0.75]) {
          ball(
            canvas,
            across * half,
            bottom - height * (0.075 + 0.1 * (1 - Math.abs(across)) + 0.02 * next()),
            half * 0.34,
            tones,
            side,
          );
        }
        canvas.restore();
      }
    }
  });
}

function skirt(
  canvas: Brush,
  next: () => number,
  half: number,
  top: number,
  bottom: number,
  tones: Tones,
  side: number,
): void {
  const gradient = sideways(
    canvas,
    -half,
    half,
    side > 0 ? [tones.shade, tones.base, tones.light] : [tones.light, tones.base, tones.shade],
  );
  const drop = bottom - top;
  canvas.beginPath();
  canvas.moveTo(0, top);
  canvas.quadraticCurveTo(-half * 0.3, top + drop * 0.55, -half, bottom - drop * 0.04);
  const scallops = 4;
  for (let index = 0; index < scallops; index++) {
    const from = -half + (2 * half * index) / scallops;
    const to = -half + (2 * half * (index + 1)) / scallops;
    canvas.quadraticCurveTo(
      (from + to) / 2,
      bottom + drop * (0.12 + 0.1 * next()),
      to,
      bottom - drop * (index === scallops - 1 ? 0.04 : 0),
    );
  }
  canvas.quadraticCurveTo(half * 0.3, top + drop * 0.55, 0, top);
  canvas.fillStyle = tones.shade;
  canvas.fill();
  canvas.fillStyle = gradient;
  canvas.fill();
  canvas.fillStyle = downward(canvas, top, bottom + drop * 0.1, [
    'rgba(10,16,50,0)',
    'rgba(10,16,50,0.05)',
    'rgba(10,16,50,0.32)',
  ]);
  canvas.fill();
}

/** A bush of soft balls, `width` wide, anchored at its foot. */
export function bush(next: () => number, width: number, leaf: string, side: number, snow?: string): Cutout {
  return cutout({ left: width * 0.65, right: width * 0.65, up: width * 0.7, down: width * 0.16 }, (canvas) => {
    crown(canvas, next, 0, -width * 0.2, width * 0.95, width * 0.5, leaf, side, 16, snow);
  });
}

export interface Planting {
  cutout: Cutout;
  x: number;
  y: number;
  scale?: number;
  flip?: boolean;
}

/** How far plants lean to a side, own heights: in still air, and in full wind besides. */
const LEAN = 0.006;
const WINDY_LEAN = 0.035;
/** Parts of the frame that nobody sees a tip move by: half a pixel at 432 lines. */
const SEEN_LEAN = 0.0012;

/** Plants that lean in the wind, each in its own time. Farthest first. `soil` is the colour of their shadows. */
export function plantLayer(
  context: SetContext,
  depth: number,
  plants: readonly Planting[],
  { sort = depth, sway = 1, soil = context.palette.shadow } = {},
): Layer {
  const { wind } = context.palette;
  const ordered = [...plants].sort((one, other) => one.y - other.y);
  const tallest = Math.max(0, ...plants.map(({ cutout: { anchorY }, scale = 1 }) => anchorY * scale));
  // Far off in still air they lean by less than a pixel: then they are painted once.
  const still = tallest * sway * (LEAN + WINDY_LEAN * wind) * 1.4 < SEEN_LEAN * context.unit;
  return {
    depth,
    sort,
    still,
    calm: true,
    draw(canvas, time) {
      const t = still ? 0 : time;
      ordered.forEach(({ cutout: plant, x, y, scale = 1, flip = false }, index) => {
        glow(canvas, x, y, plant.bitmap.width * 0.36 * scale, soil, 0.5, 0.16);
        const lean =
          sway *
            (LEAN + WINDY_LEAN * wind) *
            (Math.sin(t * (1.1 + wind) + index * 1.7) + 0.4 * Math.sin(t * 2.7 + index)) -
          sway * 0.05 * wind * wind;
        // Leant by less than is seen it stands: a picture that leans costs twice as much.
        const unseen = (SEEN_LEAN * context.unit) / Math.max(1, plant.anchorY * scale);
        place(canvas, plant, x, y, { scale, flip, lean: -beyond(lean, unseen) });
      });
    },
  };
}
