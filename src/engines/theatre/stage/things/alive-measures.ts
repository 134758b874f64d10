/** Where face, arms and legs go on the outline of a thing that came alive. Called by `figure.ts` once per actor. */

import { clamp } from '../painting/easing.js';
import { blankCanvas } from '../painting/paint.js';
import { PATTERNS, type Pattern } from '../people/patterns.js';
import type { FacePlan } from '../pictures/marks.js';
import { release, type Sprite } from '../pictures/sprites.js';
import { isCactus, prickly } from './alive-cactus.js';

/** How a living thing is built: its pattern, and where its face goes (parts of the picture). */
export interface Alive {
  pattern: Pattern;
  plan: FacePlan;
  /** Middle of the face in the picture, and its width as a part of the picture's height. */
  faceX: number;
  faceY: number;
  faceWidth: number;
}

const OPAQUE = 150;
/** Above this many times longer than wide, a picture that lies aslant is stood up. */
const SLENDER = 1.5;
/** Lengths as parts of the own height: the legs below the picture. */
const LEGS = 0.17;
/** Width of the face, parts of the picture's height: narrower ones cannot be read, wider ones hide the thing. */
const NARROWEST = 0.25;
const WIDEST = 0.46;

/** They are known by how they lie. */
const LYING = /^prop-(?:whistle|garden-hose)/;

/** Stands a long thin picture that lies aslant (a toothbrush, a spoon) on its lower end. Releases the old art. */
export function uprightOf(sprite: Sprite): Sprite {
  const { width, height, pixels, art } = sprite;
  if (LYING.test(sprite.code)) return sprite;
  let [count, sumX, sumY, xx, yy, xy] = [0, 0, 0, 0, 0, 0];
  for (let y = 0; y < height; y += 2) {
    for (let x = 0; x < width; x += 2) {
      if (pixels[(y * width + x) * 4 + 3]! < OPAQUE) continue;
      count++;
      sumX += x;
      sumY += y;
      xx += x * x;
      yy += y * y;
      xy += x * y;
    }
  }
  if (count < 20) return sprite;
  const [meanX, meanY] = [sumX / count, sumY / count];
  const a = xx / count - meanX * meanX;
  const b = xy / count - meanX * meanY;
  const c = yy / count - meanY * meanY;
  const spread = Math.hypot((a - c) / 2, b);
  const [long, short] = [(a + c) / 2 + spread, Math.max(1, (a + c) / 2 - spread)];
  const angle = 0.5 * Math.atan2(2 * b, a - c);
  const aslant = Math.abs(Math.sin(2 * angle)) > 0.5;
  if (Math.sqrt(long / short) < SLENDER || !aslant) return sprite;
  const turn = (angle > 0 ? Math.PI / 2 : -Math.PI / 2) - angle;
  const side = Math.ceil(Math.hypot(width, height));
  const turned = blankCanvas(side, side);
  const brush = turned.getContext('2d');
  brush.translate(side / 2, side / 2);
  brush.rotate(turn);
  brush.drawImage(art, -width / 2, -height / 2);
  const { data } = brush.getImageData(0, 0, side, side);
  let [left, right, top, bottom] = [side, 0, side, 0];
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      if (data[(y * side + x) * 4 + 3]! < 24) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  const box = blankCanvas(right - left + 3, bottom - top + 3);
  const boxBrush = box.getContext('2d');
  boxBrush.drawImage(turned, 1 - left, 1 - top);
  const upright = boxBrush.getImageData(0, 0, box.width, box.height).data;
  release(turned);
  release(art);
  return { ...sprite, art: box, width: box.width, height: box.height, pixels: upright };
}

/** Measures where face, arms and legs go on a picture. */
export function measureAlive(sprite: Sprite): Alive {
  const { width, height } = sprite;
  const face = faceOf(sprite);
  const pictureHeight = 1 - LEGS + 0.01;
  const unit = pictureHeight / height;
  const rowY = Math.round(Math.min(height * 0.72, face.y + face.wide * 0.5));
  const [left, right] = runAt(sprite, rowY, face.x);
  const inset = Math.min(0.045, ((right - left) * unit) / 4);
  const sides = [
    clamp((width / 2 - left) * unit - inset, 0.02, 1),
    clamp((right - width / 2) * unit - inset, 0.02, 1),
  ] as const;
  const foot = footing(sprite);
  const slim = clamp(width / height / 0.7, 0.6, 1);
  const hipAside = clamp(foot.half * unit * 0.5, 0.035, 0.13);
  const hip = LEGS + foot.depthAt(hipAside / unit) * unit + 0.03;
  const shoulder = LEGS + (height - rowY) * unit;
  const arm = clamp(0.275, 0.2, Math.max(0.22, shoulder - 0.06));
  const pattern: Pattern = {
    ...PATTERNS.face,
    pictureHeight,
    pictureBottom: LEGS,
    hip,
    hipAside,
    pictureShift: -foot.x * unit,
    leg: 0.066 * slim,
    shoulder,
    shoulderAside: Math.max(...sides),
    sides,
    arm,
    armWidth: 0.056 * slim,
    hand: 0.06 * slim,
    shoe: Math.min(0.092, hipAside * 1.2 + 0.03),
  };
  const half = (face.wide / height) * 0.5;
  const eyes = face.y / height - half * 0.2;
  return {
    pattern: isCactus(sprite.code) ? prickly(pattern) : pattern,
    plan: {
      crown: 0.02,
      eyes,
      mouth: face.y / height + half * 0.62,
      chin: Math.min(0.95, face.y / height + half),
      apart: (face.wide / width) * 0.44,
      width: clamp((face.wide / width) * 1.3, 0.3, 0.9),
    },
    faceX: face.x / width,
    faceY: face.y / height,
    faceWidth: face.wide / height,
  };
}

/** Where a picture that the stage draws has room for a face: parts of its width and height, and its width. */
const OWN_FACES: Readonly<Record<string, readonly [x: number, y: number, wide: number]>> = {
  '1f382': [0.5, 0.665, 0.44],
  // On the bun, not on the lettuce.
  '1f354': [0.5, 0.235, 0.4],
  // Below the flower that may grow on it.
  '1f335': [0.5, 0.37, 0.34],
};

function faceOf(sprite: Sprite): { x: number; y: number; wide: number } {
  const own = OWN_FACES[sprite.code];
  if (!own) return facePlace(sprite);
  return { x: own[0] * sprite.width, y: own[1] * sprite.height, wide: own[2] * sprite.height };
}

/** The best place for a face: the largest opaque ellipse in the upper middle. Pixels. */
function facePlace({ width, height, pixels }: Sprite): { x: number; y: number; wide: number } {
  const opaque = (x: number, y: number): boolean =>
    x >= 0 && y >= 0 && x < width && y < height && pixels[(Math.round(y) * width + Math.round(x)) * 4 + 3]! > OPAQUE;
  let best = { x: width / 2, y: height * 0.4, wide: height * NARROWEST, score: -1 };
  const step = height / 40;
  for (let y = height * 0.12; y <= height * 0.72; y += step) {
    for (let x = width * 0.15; x <= width * 0.85; x += step) {
      if (!opaque(x, y)) continue;
      let wide = 0;
      for (let tried = height * 0.06; tried <= height * WIDEST; tried += step) {
        if (!fits(opaque, x, y, tried)) break;
        wide = tried;
      }
      const aside = Math.abs(x - width / 2) / height;
      const low = Math.abs(y / height - 0.38);
      const score = wide / height - aside * 0.22 - low * 0.22;
      if (score > best.score) best = { x, y, wide, score };
    }
  }
  return { x: best.x, y: best.y, wide: clamp(best.wide, height * NARROWEST, height * WIDEST) };
}

function fits(opaque: (x: number, y: number) => boolean, x: number, y: number, wide: number): boolean {
  for (let spoke = 0; spoke < 16; spoke++) {
    const angle = (spoke / 16) * 2 * Math.PI;
    if (!opaque(x + Math.cos(angle) * wide * 0.5, y + Math.sin(angle) * wide * 0.4)) return false;
  }
  return true;
}

/** First and last opaque column of row `y` around `x`, small gaps bridged; the whole row where `x` is clear. */
function runAt({ width, height, pixels }: Sprite, y: number, x: number): [number, number] {
  const opaque = (column: number): boolean => pixels[(y * width + column) * 4 + 3]! > OPAQUE;
  const bridged = Math.max(3, height * 0.05);
  const reach = (direction: 1 | -1): number => {
    let last = Math.round(x);
    for (let column = last; column >= 0 && column < width; column += direction) {
      if (opaque(column)) last = column;
      else if (Math.abs(column - last) > bridged) break;
    }
    return last;
  };
  const [left, right] = [reach(-1), reach(1)];
  return right - left > height * 0.03 ? [left, right] : [x - height * 0.04, x + height * 0.04];
}

/** What it stands on: the middle of its lowest part from the picture's middle, half its width, and how high its edge lies. */
function footing({ width, height, pixels }: Sprite) {
  const edge = new Float64Array(width).fill(height);
  for (let x = 0; x < width; x++) {
    for (let y = height - 1; y >= 0; y--) {
      if (pixels[(y * width + x) * 4 + 3]! < OPAQUE) continue;
      edge[x] = height - 1 - y;
      break;
    }
  }
  let left = width;
  let right = 0;
  edge.forEach((up, x) => {
    if (up > height * 0.1) return;
    left = Math.min(left, x);
    right = Math.max(right, x);
  });
  if (right <= left) [left, right] = [width * 0.4, width * 0.6];
  const middle = (left + right) / 2;
  return {
    x: middle - width / 2,
    half: (right - left) / 2,
    depthAt: (aside: number): number => {
      const at = (x: number): number => edge[Math.round(clamp(x, 0, width - 1))]!;
      return Math.min(height * 0.3, Math.max(at(middle - aside), at(middle + aside)));
    },
  };
}
