/**
 * The head of a mammoth seen from the side: the skull, ears and eyes of one that comes nearer, turned farther away.
 * Called by `mammoth-aside.ts`; own heights, the neck at the origin, looking left.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { trunkOf } from '../beasts/beast-trunk.js';
import type { Body } from '../body.js';
import { feelingOf } from '../faces/expression.js';
import { cubic, type Spot } from '../painting/curves.js';
import { beyond, clamp, lerp, TURN } from '../painting/easing.js';
import { disc, glow } from '../painting/paint.js';
import { drawPiece } from '../shooting/hazed-pieces.js';
import { drawTusk } from './fur.js';
import type { AsidePieces } from './mammoth-aside-pieces.js';
import { drawBreath, drawCap, drawEye, drawMouth } from './mammoth-head.js';
import { drawTrunkAlong } from './mammoth-trunk.js';

export interface AsideHead {
  canvas: SKRSContext2D;
  body: Body;
  lit(colour: string): string;
  pieces: AsidePieces;
  calf: boolean;
  /** Where snow lies, breath is seen and the head is snowed on. */
  cold: boolean;
  /** Whom its trunk is laid round, in radii of the head. */
  held: Spot | undefined;
  /** What its trunk takes hold of, in radii of the head. */
  taken: Spot | undefined;
  /** Where the ground is on which the trunk lies, own heights below the neck. */
  ground: number;
  /** It lies, and its tusks are in what it lies on. */
  lies: boolean;
}

/** Radius of the skull and where its middle is over the neck: trunks are told in it. */
export const SKULL = 0.235;
export const SKULL_UP = 0.15;
/** How far eyes and tusks go round as it looks ahead, radians; where eyes are on the skull, and how far out. */
const TURNS = { eyes: 0.62, tusks: 1.05 } as const;
const EYES = { apart: 0.55, out: 0.2, up: 0.155 } as const;

/** So far an ear is turned and is not yet, radians. */
const STILL = 0.08;

/** How far it looks ahead: 1 to the side, 0 at us; who laughs or is amazed shares it with us. */
export const asideOf = (body: Body): number =>
  clamp(0.68 + 0.32 * clamp(body.turn) + 0.3 * body.headTurn - 0.3 * clamp(body.mood) - 0.3 * clamp(body.wow), 0.1, 1);

export function drawAsideHead(head: AsideHead): void {
  const { canvas, body, pieces, calf, cold } = head;
  const aside = asideOf(body);
  const going = clamp(body.stride);
  const beat = Math.sin(body.step * TURN) * going;
  const wow = clamp(body.wow);
  const feeling = feelingOf(body);
  const flap = 0.16 * Math.sin(body.clock * 2.3 + body.whim * TURN) + 0.2 * beat - 0.3 * wow + 0.5 * body.windy;
  const ear = (side: number): void => {
    canvas.save();
    canvas.translate(side * lerp(0.19, side > 0 ? 0.125 : 0.15, aside), -0.2);
    canvas.scale(side * lerp(1, side > 0 ? 1.12 : 0.4, aside), side > 0 ? lerp(1, 1.1, aside) : 1);
    canvas.rotate(beyond(flap, STILL));
    drawPiece(canvas, pieces.ear);
    canvas.restore();
  };
  if (aside < 0.9) ear(-1);
  if (aside < 0.4) ear(1);
  tusk(head, -1, aside);
  drawPiece(canvas, pieces.head);
  if (aside >= 0.4) ear(1);
  const open = clamp(Math.max(feeling.mouth, wow * 0.7));
  if (open > 0.15) {
    canvas.save();
    canvas.translate(-0.03 * aside, 0);
    drawMouth(canvas, open);
    canvas.restore();
  } else drawSmile(head, feeling.smile, aside);
  const spine = onGround(
    spineOf(head).map(([x, y]): Spot => [x * SKULL + 0.12 * (1 - aside), y * SKULL - SKULL_UP]),
    head.ground,
  );
  const raised = Math.max(body.wave, body.cheer, body.mouth) > 0.4;
  drawTrunkAlong(canvas, pieces, spine, raised, body.hands[0].k > 0.1);
  tusk(head, 1, aside);
  if (cold && body.snore < 0.2) drawBreath(canvas, body.clock + body.whim * 7, [-1]);
  const look = { across: -feeling.across * 0.5 - 0.2 * aside, down: feeling.down * 0.4 };
  for (const side of [-1, 1]) {
    const at = side * EYES.apart - TURNS.eyes * aside;
    const narrow = 0.6 + 0.4 * Math.cos(at) ** 2;
    const x = EYES.out * Math.sin(at);
    const size = (calf ? 1.45 : 1.3) * (1 + 0.25 * wow);
    const shut = feeling.lids > 0.6 || body.snore > 0.2;
    canvas.save();
    canvas.translate(x, -EYES.up);
    canvas.scale(narrow, 1);
    drawEye(
      canvas,
      { shut, asleep: shut && !feeling.glad, size, ...look, wow, side, mood: body.mood, brows: feeling.brows },
      pieces.tones,
    );
    canvas.restore();
    if (feeling.tears > 0) drawTear(head, x, feeling.drip);
    if (calf || body.mood > 0.3 || body.blush > 0.1)
      glow(canvas, x * 1.3 + 0.02, -0.07, 0.055, head.lit('#ff8f8a'), 0.6 * narrow, 0.7);
  }
  if (cold && body.capped > 0.05) drawCap(head, body.capped);
}

/** How many times as long as an elephant's its trunk is, and where that roots, radii of the head. */
const TRUNK = { long: 1.18, root: [-0.5, 0.12] } as const;

/** Where its trunk is, radii of the head. */
function spineOf({ body, held, taken, ground }: AsideHead): Spot[] {
  const [rootX, rootY] = TRUNK.root;
  if (taken && !held) {
    const [x, y] = taken;
    const bow = [
      [rootX, rootY],
      [rootX - 0.5, rootY + 1],
      [x - 0.1, y + 1],
      [x, y],
    ] as const;
    return Array.from({ length: CUTS + 1 }, (_, cut) => cubic(bow, cut / CUTS));
  }
  const open = body.mouth > CALLS ? CALLS + (body.mouth - CALLS) * 1.7 : body.mouth;
  const up = clamp(Math.max(body.wave, body.cheer, open));
  // Down to the ground it is as long as it is far.
  const down = (ground / SKULL + SKULL_UP / SKULL - rootY) / (LOWEST - rootY);
  const long = lerp(lerp(TRUNK.long, 1, up), down, clamp(body.dip));
  const longer = ([x, y]: readonly [number, number, ...unknown[]], times: number): Spot => [
    rootX + (x - rootX) * times,
    rootY + (y - rootY) * times,
  ];
  const k = clamp(body.hands[0].k);
  return trunkOf({ ...body, mouth: open }, held && longer(held, 1 / long), k).map((bead) => longer(bead, long));
}
/** Its mouth so far open, it begins to raise its trunk. */
const CALLS = 0.3;
/** How low the end of a trunk is that reaches for the ground, radii of the head. */
const LOWEST = 2.6;
const CUTS = 16;

/** What would reach into the ground lies along it. */
function onGround(spine: readonly Spot[], ground: number): Spot[] {
  if (spine.every(([, y]) => y <= ground)) return [...spine];
  const laid: Spot[] = [spine[0]!];
  for (let cut = 1; cut < spine.length; cut++) {
    const [[fromX, fromY], [toX, toY]] = [spine[cut - 1]!, spine[cut]!];
    const [x, y] = laid[cut - 1]!;
    const long = Math.hypot(toX - fromX, toY - fromY);
    const down = Math.min(ground - y, toY - fromY);
    const ahead = down === toY - fromY ? toX - fromX : -Math.sqrt(Math.max(0, long * long - down * down));
    laid.push([x + ahead, y + down]);
  }
  return laid;
}

/** Ways of a tusk, own heights: outwards, down, ahead. */
const TUSK = [
  [0.1, 0.01, 0.05],
  [0.13, 0.36, 0.12],
  [0.36, 0.56, 0.42],
  [0.2, 0.07, 0.38],
] as const;
const CALF_TUSK = 0.3;

/** `side`: 1 on our side, −1 on the far one. */
function tusk(head: AsideHead, side: 1 | -1, aside: number): void {
  const { canvas, pieces, calf, lies, ground } = head;
  const { ivory, ivoryShade, tones } = pieces;
  const turn = aside * TURNS.tusks;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const long = calf ? CALF_TUSK : 1;
  const [rootX] = [side * TUSK[0][0] * cos - TUSK[0][2] * sin];
  const bow = TUSK.map(([out, down, ahead]): Spot => {
    const x = side * out * cos - ahead * sin;
    return [rootX + (x - rootX) * long, TUSK[0][1] + (down - TUSK[0][1]) * long];
  }) as [Spot, Spot, Spot, Spot];
  canvas.fillStyle = tones[side > 0 ? 'base' : 'deep'];
  disc(canvas, rootX, 0.005, 0.058, 0.9);
  if (!lies) {
    drawTusk(canvas, (part) => cubic(bow, part), 1, ivory, ivoryShade);
    return;
  }
  canvas.save();
  canvas.beginPath();
  canvas.rect(-1, -1, 2, 1.03 + ground);
  canvas.clip();
  drawTusk(canvas, (part) => cubic(bow, part), 1, ivory, ivoryShade);
  canvas.restore();
}

/** The corner of its mouth, beside the trunk. */
function drawSmile({ canvas, pieces: { tones } }: AsideHead, smile: number, aside: number): void {
  const x = lerp(0.05, 0.01, aside);
  canvas.strokeStyle = tones.dark;
  canvas.lineWidth = 0.014;
  canvas.beginPath();
  canvas.moveTo(x - 0.05, 0.03);
  canvas.quadraticCurveTo(x + 0.03, 0.05 + 0.02 * smile, x + 0.1, 0.03 - 0.05 * smile);
  canvas.stroke();
}

function drawTear({ canvas, lit }: AsideHead, x: number, drip: number): void {
  canvas.fillStyle = lit('#9fd8ff');
  disc(canvas, x + 0.01, -0.1 + 0.16 * drip, 0.016, 1.3);
}
