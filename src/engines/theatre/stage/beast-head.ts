/**
 * The head of an animal that the stage draws itself, half turned to us: skull, snout, ears, horns. Called by
 * `drawn-beast.ts` on a canvas whose unit is the head's radius, its middle at the origin, looking left.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { drawFace } from './beast-face.js';
import { type Bead, softened, traceOval, traceTube } from './beast-shapes.js';
import type { Ears, Snout, Species } from './beast-species.js';
import type { Body } from './body.js';
import { clamp, lerp, TURN } from './easing.js';
import { mix } from './paint.js';

export const SHADE = '#2c1440';

/** Colours of a species, lit by the set. */
export type Coats = Record<
  'coat' | 'belly' | 'mark' | 'snout' | 'nose' | 'hoof' | 'mane' | 'rim' | 'light' | 'dark' | 'ear' | 'white' | 'ink',
  string
> & { sock?: string; mask?: string; tailTip?: string };

/** Further pieces of a skull, in its radii. */
const SKULLS: Record<Snout, readonly Bead[]> = {
  short: [],
  point: [
    [-0.45, 0.14, 0.68],
    [-0.95, 0.36, 0.36],
    [-1.2, 0.42, 0.24],
  ],
  pig: [[-0.5, 0.2, 0.55]],
  broad: [
    [-0.1, 0, 0.85],
    [-0.62, 0.42, 0.6],
  ],
  long: [
    [0, 0, 0.92],
    [-0.8, 0.46, 0.66],
    [-1.5, 0.86, 0.52],
  ],
  huge: [
    [0, 0, 0.95],
    [-0.7, 0.3, 0.8],
    [-1.1, 0.45, 0.68],
  ],
  trunk: [],
};

/** How wide and high the skull itself is. */
const ROUND: Partial<Record<Snout, readonly [number, number]>> = {
  short: [1.04, 0.92],
  long: [0.9, 0.9],
  trunk: [1, 1],
};

export function drawBeastHead(canvas: SKRSContext2D, species: Species, coats: Coats, body: Body): void {
  const { snout } = species;
  const swing = 0.1 * Math.sin(2 * body.step * TURN) * clamp(body.stride) + twitch(body);
  if (species.mane === 'lion') drawRuff(canvas, coats, body);
  drawEar(canvas, species, coats, false, swing);
  if (behind(species.ears)) drawEar(canvas, species, coats, true, swing);
  if (species.horns && species.horns !== 'rhino') drawHorns(canvas, species, coats);
  drawSkull(canvas, species, coats);
  if (snout === 'trunk') drawTrunk(canvas, coats, body);
  drawFace(canvas, species, coats, body);
  if (species.horns === 'rhino') drawNoseHorns(canvas);
  if (species.mane === 'wool') drawFringe(canvas, coats);
  else if (species.mane === 'crest') drawForelock(canvas, coats);
  if (!behind(species.ears)) drawEar(canvas, species, coats, true, swing);
}

const behind = (ears: Ears): boolean => ears === 'point' || ears === 'round' || ears === 'long' || ears === 'leaf';

/** Now and then an ear moves by itself. */
function twitch({ clock, whim }: Body): number {
  const beat = (clock + whim * 3) % 2.7;
  return beat < 0.24 ? 0.22 * Math.sin((beat / 0.24) * TURN) : 0;
}

function drawSkull(canvas: SKRSContext2D, { snout, pattern, ears }: Species, coats: Coats): void {
  const [rx, ry] = ROUND[snout] ?? [1, 0.94];
  const trace = (): void => {
    canvas.beginPath();
    traceOval(canvas, 0, 0, rx, ry);
    // Cheeks make a round face.
    if (snout === 'short') traceOval(canvas, -0.12, 0.3, 0.98, 0.6);
    if (SKULLS[snout].length > 1) traceTube(canvas, softened(SKULLS[snout]));
    else for (const [x, y, radius] of SKULLS[snout]) traceOval(canvas, x, y, radius, radius);
  };
  trace();
  canvas.strokeStyle = coats.rim;
  canvas.lineWidth = 0.07;
  canvas.stroke();
  const shade = canvas.createRadialGradient(-0.25, -0.5, 0.05, -0.1, 0.05, 1.55);
  shade.addColorStop(0, coats.light);
  shade.addColorStop(0.5, coats.coat);
  shade.addColorStop(1, coats.dark);
  canvas.fillStyle = shade;
  canvas.fill();
  const marked = pattern !== 'plain' && pattern !== 'giraffe' && pattern !== 'saddle';
  if (!marked && !coats.mask) return;
  canvas.save();
  canvas.clip();
  if (coats.mask) {
    canvas.fillStyle = coats.mask;
    canvas.beginPath();
    traceOval(canvas, -0.55, 0.62, 1.05, 0.52, 0.12);
    canvas.fill();
  }
  if (marked) paintBrow(canvas, pattern, coats, ears);
  canvas.restore();
}

/** What the coat's pattern looks like on the head. */
function paintBrow(canvas: SKRSContext2D, pattern: Species['pattern'], coats: Coats, ears: Ears): void {
  canvas.fillStyle = coats.mark;
  if (pattern === 'patches') {
    canvas.beginPath();
    traceOval(canvas, 0.25, -0.3, 0.62, 0.72, 0.3);
    canvas.fill();
    return;
  }
  if (pattern === 'skunk') {
    canvas.beginPath();
    traceOval(canvas, -0.3, -0.9, 0.2, 0.62, 0.3);
    canvas.fill();
    return;
  }
  if (pattern === 'spots') {
    canvas.beginPath();
    for (const [x, y] of [
      [-0.5, -0.66],
      [-0.22, -0.78],
      [-0.36, -0.5],
      [0.5, -0.3],
      [0.62, 0],
    ] as const)
      traceOval(canvas, x, y, 0.09, 0.075);
    canvas.fill();
    return;
  }
  const lean = ears === 'leaf' ? 0.3 : 0;
  const strokes =
    pattern === 'tabby'
      ? ([
          [-0.56, -1, -0.52, -0.5, 0.07],
          [-0.32, -1, -0.34, -0.42, 0.08],
          [-0.08, -1, -0.14, -0.5, 0.07],
        ] as const)
      : ([
          [-0.7, -0.9, -0.5, -0.52, 0.1],
          [-0.34, -1, -0.36, -0.36, 0.13],
          [0.04, -0.95, -0.18, -0.52, 0.1],
          [1.1, -0.1, 0.52, 0, 0.12],
          [1.1, 0.3, 0.5, 0.32, 0.12],
          [1, 0.66, 0.42, 0.58, 0.1],
        ] as const);
  canvas.beginPath();
  for (const [x, y, tipX, tipY, half] of strokes) {
    const [alongX, alongY] = [tipX - x, tipY - y];
    const long = Math.hypot(alongX, alongY);
    const [acrossX, acrossY] = [(-alongY / long) * half, (alongX / long) * half];
    canvas.moveTo(x - acrossX + lean * 0.2, y - acrossY);
    canvas.lineTo(tipX + lean * 0.2, tipY);
    canvas.lineTo(x + acrossX + lean * 0.2, y + acrossY);
  }
  canvas.fill();
}

/** Where each kind of ear grows (near, far), which way it points (radians, 0 up, positive back) and how long it is. */
const EARS: Record<Ears, { near: readonly [number, number, number]; far: readonly [number, number, number] }> = {
  point: { near: [0.42, -0.6, 0.32], far: [-0.46, -0.68, -0.22] },
  round: { near: [0.6, -0.66, 0.6], far: [-0.56, -0.74, -0.35] },
  flop: { near: [0.38, -0.66, 0], far: [-0.66, -0.66, 0] },
  leaf: { near: [0.42, -0.62, 0.5], far: [-0.2, -0.8, -0.05] },
  long: { near: [0.3, -0.7, 0.42], far: [-0.18, -0.8, 0.12] },
  fan: { near: [0.36, -0.5, 0], far: [-0.4, -0.7, 0] },
};

function drawEar(canvas: SKRSContext2D, species: Species, coats: Coats, near: boolean, swing: number): void {
  const { ears, earSize, snout } = species;
  const [x, y, lean] = EARS[ears][near ? 'near' : 'far'];
  if (ears === 'fan' && !near) return;
  const drooping = ears === 'leaf' && (snout === 'broad' || snout === 'pig');
  canvas.save();
  canvas.translate(x, y);
  canvas.scale(earSize, earSize);
  canvas.rotate(lean + (drooping ? (near ? 0.75 : -0.75) : 0) + swing * (near ? 1 : 0.7));
  canvas.fillStyle = near ? earCoat(species, coats) : mix(earCoat(species, coats), SHADE, 0.14);
  canvas.strokeStyle = coats.rim;
  canvas.lineWidth = 0.06 / earSize;
  const shape = (grown: number): void => {
    canvas.beginPath();
    if (ears === 'point') {
      canvas.moveTo(-0.36 * grown, 0.16);
      canvas.quadraticCurveTo(-0.26 * grown, -0.5 * grown, 0.02, -0.82 * grown);
      canvas.quadraticCurveTo(0.34 * grown, -0.4 * grown, 0.4 * grown, 0.2);
    } else if (ears === 'round') canvas.arc(0, -0.16, 0.4 * grown, 0, TURN);
    else if (ears === 'leaf') {
      canvas.moveTo(-0.16 * grown, 0.1);
      canvas.bezierCurveTo(-0.4 * grown, -0.4 * grown, -0.1 * grown, -0.8 * grown, 0.02, -0.92 * grown);
      canvas.bezierCurveTo(0.2 * grown, -0.75 * grown, 0.4 * grown, -0.35 * grown, 0.18 * grown, 0.12);
    } else if (ears === 'long') {
      canvas.moveTo(-0.2 * grown, 0.15);
      canvas.bezierCurveTo(-0.42 * grown, -0.5, -0.3 * grown, -1.4 * grown, 0.02, -1.42 * grown);
      canvas.bezierCurveTo(0.36 * grown, -1.36 * grown, 0.4 * grown, -0.5, 0.2 * grown, 0.15);
    } else if (ears === 'flop') {
      const side = near ? 1 : -1;
      canvas.moveTo(-0.28 * side * grown, 0.02);
      canvas.bezierCurveTo(0.1 * side, -0.32 * grown, 0.62 * side * grown, -0.1, 0.58 * side * grown, 0.5 * grown);
      canvas.bezierCurveTo(
        0.56 * side * grown,
        1.02 * grown,
        0.12 * side * grown,
        0.98 * grown,
        0.06 * side,
        0.5 * grown,
      );
      canvas.quadraticCurveTo(0, 0.22, -0.28 * side * grown, 0.02);
    } else {
      canvas.moveTo(-0.16 * grown, -0.12);
      canvas.bezierCurveTo(0.1, -0.62 * grown, 0.92 * grown, -0.62 * grown, 1.02 * grown, -0.02);
      canvas.bezierCurveTo(1.08 * grown, 0.6 * grown, 0.6 * grown, 1.2 * grown, 0.34 * grown, 1.14 * grown);
      canvas.bezierCurveTo(0.04, 1.06 * grown, -0.1 * grown, 0.5, -0.16 * grown, -0.12);
    }
    canvas.closePath();
  };
  if (ears === 'fan') canvas.scale(1 + swing * 1.4 - 0.05, 1);
  shape(1);
  canvas.stroke();
  canvas.fill();
  if (ears !== 'flop' && (near || ears !== 'leaf')) {
    canvas.fillStyle = near ? coats.ear : mix(coats.ear, SHADE, 0.14);
    canvas.translate(ears === 'fan' ? 0.08 : 0.02, ears === 'fan' ? 0.08 : -0.02);
    shape(ears === 'fan' ? 0.8 : 0.62);
    canvas.fill();
  }
  canvas.restore();
}

function earCoat({ ears, pattern, snout, mane }: Species, coats: Coats): string {
  if (ears === 'flop') return mix(coats.coat, coats.mark, 0.75);
  if (pattern === 'patches') return coats.mark;
  return mane === 'wool' && snout === 'broad' ? coats.snout : coats.coat;
}

/** A mane all around the face, in soft locks. */
function drawRuff(canvas: SKRSContext2D, coats: Coats, body: Body): void {
  for (const [tone, size] of [
    [coats.rim, 1.62],
    [coats.mane, 1.55],
    [mix(coats.mane, '#ffffff', 0.12), 1.3],
  ] as const) {
    canvas.fillStyle = tone;
    canvas.beginPath();
    for (let lock = 0; lock < 13; lock++) {
      const angle = (lock / 13) * TURN + 0.02 * Math.sin(body.clock * 3 + lock);
      const [x, y] = [0.22 + Math.cos(angle) * size * 0.76, 0.14 + Math.sin(angle) * size * 0.78];
      traceOval(canvas, x, y, size * 0.3, size * 0.27, angle);
    }
    traceOval(canvas, 0.22, 0.14, size * 0.8, size * 0.8);
    canvas.fill();
  }
}

function drawFringe(canvas: SKRSContext2D, coats: Coats): void {
  canvas.fillStyle = mix(coats.coat, '#ffffff', 0.3);
  canvas.beginPath();
  for (const [x, y, radius] of [
    [-0.46, -0.8, 0.34],
    [-0.05, -0.95, 0.4],
    [0.4, -0.82, 0.36],
    [0.66, -0.5, 0.3],
  ] as const)
    traceOval(canvas, x, y, radius, radius);
  canvas.fill();
}

function drawForelock(canvas: SKRSContext2D, coats: Coats): void {
  canvas.fillStyle = coats.mane;
  canvas.beginPath();
  canvas.moveTo(0.3, -0.95);
  canvas.bezierCurveTo(-0.2, -1.25, -0.75, -0.85, -0.7, -0.25);
  canvas.bezierCurveTo(-0.5, -0.55, -0.25, -0.62, 0.1, -0.6);
  canvas.closePath();
  canvas.fill();
}

function drawHorns(canvas: SKRSContext2D, { horns }: Species, coats: Coats): void {
  const bone = mix('#f5e6c8', coats.coat, 0.08);
  canvas.lineCap = 'round';
  for (const near of [false, true]) {
    canvas.save();
    canvas.translate(near ? 0.22 : -0.3, -0.78);
    if (!near) canvas.scale(-1, 1);
    canvas.strokeStyle = near ? bone : mix(bone, SHADE, 0.18);
    canvas.fillStyle = canvas.strokeStyle;
    if (horns === 'cow' || horns === 'bull') {
      const size = horns === 'bull' ? 1.4 : 1;
      canvas.beginPath();
      canvas.moveTo(-0.14, 0.05);
      canvas.bezierCurveTo(0.1 * size, -0.05, 0.5 * size, -0.1, 0.46 * size, -0.62 * size);
      canvas.bezierCurveTo(0.7 * size, -0.2, 0.5 * size, 0.24, 0.1, 0.22);
      canvas.fill();
    } else if (horns === 'goat') {
      canvas.beginPath();
      canvas.moveTo(-0.14, 0.1);
      canvas.bezierCurveTo(-0.2, -0.7, 0.2, -1.15, 0.72, -1.1);
      canvas.bezierCurveTo(0.3, -0.85, 0.2, -0.4, 0.2, 0.1);
      canvas.fill();
    } else if (horns === 'ram') {
      canvas.lineWidth = 0.3;
      canvas.beginPath();
      canvas.moveTo(-0.05, 0.05);
      canvas.bezierCurveTo(0.3, -0.55, 1, -0.2, 0.85, 0.4);
      canvas.bezierCurveTo(0.75, 0.8, 0.3, 0.75, 0.35, 0.42);
      canvas.stroke();
    } else if (horns === 'knobs') {
      canvas.strokeStyle = coats.coat;
      canvas.lineWidth = 0.2;
      canvas.beginPath();
      canvas.moveTo(0, 0.1);
      canvas.lineTo(0.1, -0.5);
      canvas.stroke();
      canvas.fillStyle = coats.mark;
      canvas.beginPath();
      traceOval(canvas, 0.11, -0.56, 0.19, 0.17);
      canvas.fill();
    } else {
      canvas.strokeStyle = near ? '#7d5138' : '#5d3b2d';
      canvas.lineWidth = 0.17;
      canvas.lineJoin = 'round';
      canvas.beginPath();
      canvas.moveTo(0, 0.1);
      canvas.quadraticCurveTo(0.42, -0.5, 0.55, -1.35);
      canvas.moveTo(0.3, -0.42);
      canvas.lineTo(-0.12, -0.95);
      canvas.moveTo(0.47, -0.85);
      canvas.lineTo(0.95, -1.2);
      canvas.stroke();
    }
    canvas.restore();
  }
}

function drawNoseHorns(canvas: SKRSContext2D): void {
  canvas.fillStyle = '#efe6da';
  for (const [x, y, size] of [
    [-1.5, 0.02, 0.9],
    [-1, -0.28, 0.5],
  ] as const) {
    canvas.beginPath();
    canvas.moveTo(x - 0.2 * size, y + 0.12);
    canvas.quadraticCurveTo(x - 0.3 * size, y - 0.6 * size, x - 0.06, y - size);
    canvas.quadraticCurveTo(x + 0.16 * size, y - 0.4 * size, x + 0.36 * size, y + 0.1);
    canvas.fill();
  }
}

const HANGING: readonly Bead[] = [
  [-0.5, 0.12, 0.44],
  [-0.98, 0.62, 0.33],
  [-1.1, 1.2, 0.26],
  [-1.18, 1.68, 0.21],
  [-1.44, 1.98, 0.17],
];
const RAISED: readonly Bead[] = [
  [-0.5, 0.12, 0.44],
  [-1.12, 0.32, 0.34],
  [-1.72, 0.1, 0.27],
  [-2.05, -0.45, 0.22],
  [-1.86, -1, 0.18],
];
/** Down to what lies on the ground. */
const DIPPED: readonly Bead[] = [
  [-0.5, 0.12, 0.44],
  [-0.95, 0.75, 0.32],
  [-1.12, 1.4, 0.25],
  [-1.26, 2, 0.2],
  [-1.34, 2.45, 0.18],
];

/** A trunk swings as it hangs; it is raised to wave, to trumpet and to be glad. */
function drawTrunk(canvas: SKRSContext2D, coats: Coats, body: Body): void {
  const up = clamp(Math.max(body.wave, body.cheer, (body.mouth - 0.3) * 1.4)) * (1 - clamp(body.dip));
  const sway =
    0.16 * Math.sin(body.clock * 1.7 + body.whim * TURN) + 0.14 * Math.sin(body.step * TURN) * clamp(body.stride);
  const waved = 0.28 * Math.sin(body.wavePhase * TURN) * clamp(body.wave);
  const beads = HANGING.map(([x, y, radius], index): Bead => {
    const part = (index / (HANGING.length - 1)) ** 1.5;
    const [upX, upY] = RAISED[index]!;
    const [downX, downY] = DIPPED[index]!;
    const [restX, restY] = [lerp(x, downX, clamp(body.dip)), lerp(y, downY, clamp(body.dip))];
    return [lerp(restX, upX, up) + part * (sway + waved), lerp(restY, upY, up) + part * waved * 0.4, radius];
  });
  const fine = softened(beads);
  // A tusk each, the far one behind.
  for (const near of [false, true]) {
    if (near) {
      canvas.beginPath();
      traceTube(canvas, fine);
      canvas.strokeStyle = coats.rim;
      canvas.lineWidth = 0.07;
      canvas.stroke();
      const shade = canvas.createLinearGradient(-1.5, 0, -0.6, 0.3);
      shade.addColorStop(0, coats.light);
      shade.addColorStop(0.7, coats.coat);
      shade.addColorStop(1, coats.coat);
      canvas.fillStyle = shade;
      canvas.fill();
      canvas.strokeStyle = coats.dark;
      canvas.lineWidth = 0.045;
      canvas.lineCap = 'round';
      canvas.beginPath();
      for (let index = 5; index < fine.length - 2; index += 3) {
        const [x, y, radius] = fine[index]!;
        canvas.moveTo(x - radius * 0.5, y + 0.03);
        canvas.quadraticCurveTo(x, y + 0.1, x + radius * 0.5, y - 0.02);
      }
      canvas.stroke();
    }
    canvas.fillStyle = near ? '#fff7e6' : '#d9cdbf';
    canvas.beginPath();
    const [x, y] = near ? [-0.34, 0.62] : [-0.86, 0.42];
    canvas.moveTo(x - 0.14, y - 0.12);
    canvas.quadraticCurveTo(x - 0.3, y + 0.45, x - 0.78, y + 0.42);
    canvas.quadraticCurveTo(x - 0.12, y + 0.72, x + 0.14, y - 0.05);
    canvas.fill();
  }
}
