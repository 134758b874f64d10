/**
 * A small animal in somebody's arms: upright against their breast, a forepaw on their shoulder, looking up at their face.
 * Opened and drawn by `things.ts`; `holding.ts` and `petting.ts` put the arms about it.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { type Coats, SHADE } from '../beasts/beast-colours.js';
import { FACES } from '../beasts/beast-face.js';
import { drawBeastHead } from '../beasts/beast-head.js';
import type { Species } from '../beasts/beast-species.js';
import { drawTailAt } from '../beasts/beast-tail.js';
import { litCoats } from '../beasts/drawn-beast.js';
import { kindOf } from '../beasts/upright-kinds.js';
import { type Body, stillBody, type Thing } from '../body.js';
import { drawSunglasses } from '../clothes/sunglasses.js';
import { type Bead, onTube, softened, traceOval, traceTube } from '../painting/beast-shapes.js';
import { TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';

/** Cats, dogs, rabbits, foxes, mice, lambs, kids and piglets, whole or only their heads. */
const SMALL = /^(1f408|1f431|1f415|1f436|1f429|1f407|1f430|1f98a|1f43f|1f994|1f401|1f42d|1f411|1f410|1f416|1f437)/;
/** Before the code of the picture of whoever is held. */
const HELD = 'armful-';

export const isArmful = (sprite: string): boolean => SMALL.test(sprite);
/** What the acts call the animal of that picture when it is in somebody's arms. */
export const armfulOf = (sprite: string): string => `${HELD}${sprite}`;
export const isInArms = ({ picture }: Pick<Thing, 'picture'>): boolean => picture.startsWith(HELD);

export interface Armful {
  draw(canvas: SKRSContext2D, thing: Thing): void;
}

/** The animal of `sprite` in the light that `lit` gives to a colour. */
export function openArmful(sprite: string, lit: (colour: string) => string): Armful | undefined {
  const species = isArmful(sprite) ? kindOf(sprite) : undefined;
  if (!species) return undefined;
  const coats = litCoats(species, lit);
  return { draw: (canvas, thing) => drawArmful(canvas, species, coats, thing) };
}

/** Of its size: the radius of its head, and where that is. */
const HEAD = { radius: 0.215, x: -0.03, y: -0.4 } as const;

/** Looks to its holder, whose middle is to the right of it where the holder looks left. */
function drawArmful(
  canvas: SKRSContext2D,
  species: Species,
  coats: Coats,
  { x, y, size, angle, turn = 0, shaded }: Thing,
): void {
  const body: Body = {
    ...stillBody(),
    mood: 1,
    mouth: turn < 0.5 ? 0.5 : 0.2,
    blink: turn < 0.5 ? 0 : 1,
    clock: x * 7,
  };
  canvas.translate(-x, -y);
  canvas.rotate(-angle);
  canvas.scale(-size, size);
  canvas.lineCap = 'round';
  canvas.lineJoin = 'round';
  drawTail(canvas, species, coats, body);
  const trunk = softened([
    [-0.02, -0.26, 0.13],
    [0.03, -0.04, 0.175],
    [0.03, 0.16, 0.195],
  ]);
  for (const [footX, footY] of [
    [0.13, 0.39],
    [-0.06, 0.41],
  ] as const)
    limb(canvas, coats, species.sock ?? coats.coat, [
      [footX * 0.8, 0.22, 0.1],
      [footX, footY, 0.07],
    ]);
  canvas.beginPath();
  traceTube(canvas, trunk);
  canvas.strokeStyle = coats.rim;
  canvas.lineWidth = 0.03;
  canvas.stroke();
  const shade = canvas.createLinearGradient(-0.2, 0, 0.24, 0.1);
  shade.addColorStop(0, coats.light);
  shade.addColorStop(0.4, coats.coat);
  shade.addColorStop(1, coats.dark);
  canvas.fillStyle = shade;
  canvas.fill();
  canvas.save();
  canvas.clip();
  canvas.fillStyle = coats.belly;
  canvas.beginPath();
  traceOval(canvas, -0.13, 0.06, 0.13, 0.27, 0.1);
  canvas.fill();
  if (species.pattern === 'tabby') {
    canvas.fillStyle = coats.mark;
    canvas.beginPath();
    for (const along of [0.3, 0.52, 0.74]) {
      canvas.moveTo(...onTube(trunk, along - 0.05, 1.1));
      canvas.lineTo(...onTube(trunk, along + 0.02, 0.35));
      canvas.lineTo(...onTube(trunk, along + 0.06, 1.1));
    }
    canvas.fill();
  }
  canvas.restore();
  limb(canvas, coats, coats.coat, [
    [-0.04, -0.14, 0.075],
    [-0.2, -0.1, 0.066],
    [-0.27, -0.17, 0.062],
  ]);
  canvas.save();
  canvas.translate(HEAD.x, HEAD.y);
  canvas.rotate(0.16 - 0.1 * turn);
  canvas.scale(HEAD.radius, HEAD.radius);
  drawBeastHead(canvas, species, coats, body);
  if (shaded) lend(canvas, species);
  canvas.restore();
}

/** Somebody else's sunglasses, which are too large. */
function lend(canvas: SKRSContext2D, { snout }: Species): void {
  const { eye, far = eye } = FACES[snout];
  drawSunglasses(
    canvas,
    [
      { x: far[0] - 0.02, y: far[1] + 0.02, wide: 0.3, high: 0.34, side: -1 },
      { x: eye[0] + 0.02, y: eye[1] + 0.02, wide: 0.38, high: 0.36, side: 1 },
    ],
    [0.78, eye[1] - 0.14],
  );
}

/** A long tail hangs down and curls; others stand as they do. */
function drawTail(canvas: SKRSContext2D, species: Species, coats: Coats, body: Body): void {
  if (species.tail !== 'thin' && species.tail !== 'bare') {
    const { tail, tailLong } = species;
    const long = Math.min(0.4, tailLong * 0.8);
    drawTailAt(canvas, { tail, long, root: [0.17, 0.16], colour: coats.coat, tip: coats.tailTip }, body);
    return;
  }
  const bare = species.tail === 'bare';
  const tube = softened([
    [0.14, 0.2, bare ? 0.03 : 0.062],
    [0.27, 0.34, bare ? 0.026 : 0.058],
    [0.25, 0.52, bare ? 0.022 : 0.055],
    [0.34, 0.62, bare ? 0.016 : 0.05],
  ]);
  canvas.beginPath();
  traceTube(canvas, tube);
  canvas.strokeStyle = coats.rim;
  canvas.lineWidth = 0.03;
  canvas.stroke();
  canvas.fillStyle = bare ? coats.ear : coats.coat;
  canvas.fill();
  if (species.pattern !== 'tabby') return;
  canvas.strokeStyle = coats.mark;
  canvas.lineWidth = 0.035;
  canvas.beginPath();
  for (const along of [0.45, 0.65, 0.85]) {
    canvas.moveTo(...onTube(tube, along, 0.9));
    canvas.lineTo(...onTube(tube, along, -0.9));
  }
  canvas.stroke();
}

function limb(canvas: SKRSContext2D, coats: Coats, colour: string, beads: readonly Bead[]): void {
  const [x, y, radius] = beads.at(-1)!;
  canvas.beginPath();
  traceTube(canvas, softened(beads));
  canvas.moveTo(x + radius * 1.2, y);
  canvas.arc(x, y, radius * 1.2, 0, TURN);
  canvas.strokeStyle = coats.rim;
  canvas.lineWidth = 0.03;
  canvas.stroke();
  canvas.fillStyle = mix(colour, '#ffffff', 0.08);
  canvas.fill();
  canvas.strokeStyle = mix(colour, SHADE, 0.35);
  canvas.lineWidth = 0.016;
  canvas.beginPath();
  for (const aside of [-0.4, 0.4]) {
    canvas.moveTo(x + aside * radius, y + radius * 0.55);
    canvas.lineTo(x + aside * radius, y + radius * 1.05);
  }
  canvas.stroke();
}
