/**
 * The head of an animal that the stage draws itself, half turned to us: skull, snout, ears, horns. Called by
 * `drawn-beast.ts` on a canvas whose unit is the head's radius, its middle at the origin, looking left.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Body } from '../body.js';
import { feelingOf } from '../faces/expression.js';
import { type Bead, softened, traceOval, traceTube } from '../painting/beast-shapes.js';
import { clamp, TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import { sootyCoats } from '../painting/soot.js';
import type { Spot } from '../people/limbs.js';
import { drawBucketed } from './beast-bucket.js';
import type { Coats } from './beast-colours.js';
import { drawEar } from './beast-ears.js';
import { drawFace } from './beast-face.js';
import { drawHorns, drawNoseHorns, drawTusks } from './beast-horns.js';
import { drawLowerJaw } from './beast-jaws.js';
import type { Ears, Snout, Species } from './beast-species.js';
import { drawTrunk, drawTrunkEdge, trunkOf } from './beast-trunk.js';
import { drawShower } from './trunk-shower.js';

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
  jaws: [
    [0, 0, 0.86],
    [-0.8, 0.2, 0.46],
    [-1.7, 0.34, 0.3],
    [-2.6, 0.34, 0.29],
  ],
  trunk: [],
  none: [],
};

/** How wide and high the skull itself is. */
const ROUND: Partial<Record<Snout, readonly [number, number]>> = {
  short: [1.04, 0.92],
  long: [0.9, 0.9],
  trunk: [1, 1],
};

const ON_SNOUTS: ReadonlySet<Species['horns']> = new Set(['rhino', 'tusks']);

/** Coats that leave the head plain. */
const BARE_BROWS: ReadonlySet<Species['pattern']> = new Set(['plain', 'giraffe', 'saddle', 'wrinkled', 'scales']);

/** `held`: where somebody is whom a trunk is laid round; `breast`: where the neck comes from, in the head's radii. */
export function drawBeastHead(
  canvas: SKRSContext2D,
  species: Species,
  clean: Coats,
  body: Body,
  held?: Spot,
  breast?: Spot,
): void {
  const { snout } = species;
  const coats = body.soot > 0.1 ? sootyCoats(clean, body.soot) : clean;
  if (body.bucketed > 0.5) {
    drawBucketed(canvas, coats, body);
    return;
  }
  const flapped = species.ears === 'fan' ? fanned(body) : 0;
  const swing = 0.1 * Math.sin(2 * body.step * TURN) * clamp(body.stride) + twitch(body) + flapped + blown(body);
  if (species.mane === 'lion') drawRuff(canvas, coats, body);
  drawEar(canvas, species, coats, false, swing);
  if (behind(species.ears)) drawEar(canvas, species, coats, true, swing);
  if (species.horns && !ON_SNOUTS.has(species.horns)) drawHorns(canvas, species, coats);
  // A mane and a trunk part the head from the neck by themselves.
  const apart = snout === 'trunk' || species.mane === 'lion' || !breast;
  const trunk = snout === 'trunk' ? trunkOf(body, held, clamp(body.hands[0].k)) : undefined;
  if (trunk) drawTrunkEdge(canvas, coats, trunk);
  if (snout === 'jaws') drawLowerJaw(canvas, coats, feelingOf(body).mouth);
  drawSkull(canvas, species, coats, apart ? 0 : clamp(body.dip), breast);
  if (trunk && body.showers > 0.02) drawShower(canvas, trunk.at(-1)!, body, coats.white);
  if (trunk) drawTrunk(canvas, coats, trunk);
  drawFace(canvas, species, coats, body);
  if (species.horns === 'rhino') drawNoseHorns(canvas);
  if (species.horns === 'tusks') drawTusks(canvas);
  if (species.mane === 'wool') drawFringe(canvas, coats);
  else if (species.mane === 'crest') drawForelock(canvas, coats);
  if (!behind(species.ears)) drawEar(canvas, species, coats, true, swing);
}

const behind = (ears: Ears): boolean => ears === 'point' || ears === 'round' || ears === 'long' || ears === 'leaf';

/** Laid back by the wind, and fluttering in it. */
const blown = ({ windy, clock }: Body): number => windy * (0.5 + 0.07 * Math.sin(clock * 31));

/** Now and then an ear moves by itself. */
function twitch({ clock, whim }: Body): number {
  const beat = (clock + whim * 3) % 2.7;
  return beat < 0.24 ? 0.22 * Math.sin((beat / 0.24) * TURN) : 0;
}

/** `lowered`: 0 to 1; then the neck runs into it without an outline, or it would be a disc laid before the shoulder. */
function drawSkull(
  canvas: SKRSContext2D,
  { snout, pattern, ears, blaze }: Species,
  coats: Coats,
  lowered: number,
  [breastX, breastY]: Spot = [1, 0],
): void {
  const [rx, ry] = ROUND[snout] ?? [1, 0.94];
  const trace = (): void => {
    canvas.beginPath();
    traceOval(canvas, 0, 0, rx, ry);
    // Cheeks make a round face.
    if (snout === 'short') traceOval(canvas, -0.12, 0.3, 0.98, 0.6);
    if (snout === 'trunk') {
      // A high brow and full cheeks.
      traceOval(canvas, -0.04, -0.34, 0.86, 0.84);
      traceOval(canvas, 0.02, 0.36, 0.9, 0.66);
    }
    if (pattern === 'panda') traceOval(canvas, -0.08, 0.26, 1.16, 0.62);
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
  if (lowered > 0.05) {
    drawNape(canvas, coats.coat, lowered, [breastX, breastY]);
    trace();
  }
  const marked = !BARE_BROWS.has(pattern);
  if (!marked && !coats.mask) return;
  canvas.save();
  canvas.clip();
  if (coats.mask) {
    canvas.fillStyle = coats.mask;
    canvas.beginPath();
    traceOval(canvas, -0.55, 0.62, 1.05, 0.52, 0.12);
    if (blaze) {
      canvas.moveTo(-0.62, 0.5);
      canvas.quadraticCurveTo(-0.5, -0.3, -0.34, -0.98);
      canvas.quadraticCurveTo(-0.12, -0.3, 0.1, 0.5);
    }
    canvas.fill();
  }
  if (marked) paintBrow(canvas, pattern, coats, ears);
  canvas.restore();
}

/** Coat over the outline on the side where the neck comes from. */
function drawNape(canvas: SKRSContext2D, coat: string, lowered: number, [x, y]: Spot): void {
  const far = Math.hypot(x, y) || 1;
  const [atX, atY] = [(x / far) * 0.94, (y / far) * 0.82];
  const patch = canvas.createRadialGradient(atX, atY, 0.1, atX, atY, 0.72);
  patch.addColorStop(0, coat);
  patch.addColorStop(0.72, coat);
  patch.addColorStop(1, `${coat}00`);
  canvas.globalAlpha *= lowered;
  canvas.fillStyle = patch;
  canvas.beginPath();
  traceOval(canvas, atX, atY, 0.72, 0.72);
  canvas.fill();
  canvas.globalAlpha /= lowered;
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
  if (pattern === 'panda') {
    canvas.beginPath();
    traceOval(canvas, 0.08, -0.02, 0.33, 0.43, 0.5);
    traceOval(canvas, -0.72, -0.03, 0.28, 0.4, -0.45);
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

/** Ears like fans go slowly all the time, and flap for joy. */
const fanned = (body: Body): number =>
  0.13 * Math.sin(body.clock * 2.6 + body.whim * TURN) +
  0.24 * clamp(body.mood) * clamp(body.mouth) * (1 - body.earsSpread) * Math.sin(body.clock * 10) +
  0.3 * body.earsSpread;
