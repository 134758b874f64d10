/**
 * A finish line in the air, seen aslant: two pylons that hover, a chequered board over them and a ribbon between, which
 * comes up to the racers and tears before a nose. All of it is behind the racers: no post crosses a face. Called by `effects.ts`.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { clamp, lerp, TURN } from '../easing.js';
import { glow } from '../paint.js';
import { type Show, scatter } from './showing.js';

/** The near pylon and the far one, spans from the middle of the ribbon: across, top and foot. */
const NEAR = { x: 0.17, top: -0.42, foot: 0.4, thick: 0.021 } as const;
const FAR = { x: -0.1, top: -0.35, foot: 0.24, thick: 0.014 } as const;
/** Of the way from top to foot: the board, the ribbon. */
const BOARD = [0, 0.14] as const;
const RIBBON = [0.6, 0.74] as const;
const FIELDS = 8;
const INK = '#2a2348';
const PAPER = '#fffdf6';
/** How far off it is first seen, and how far it falls behind, stage widths; how fast it does so. */
const COMES = 0.47;
const GOES = 0.35;
const LEAVES = 1.1;

const at = (along: number, down: number): readonly [number, number] => [
  lerp(NEAR.x, FAR.x, along),
  lerp(lerp(NEAR.top, FAR.top, along), lerp(NEAR.foot, FAR.foot, along), down),
];

/** Whole, coming up. */
export const finish: Show = (canvas, { age, part, span, frame, over }) => {
  canvas.translate(COMES * frame.width * (1 - part), 0);
  canvas.scale(span, span);
  if (over) {
    drawPylon(canvas, NEAR);
    return;
  }
  drawGate(canvas, age);
  drawChequers(canvas, RIBBON, 0, 1, (along) => 0.012 * Math.sin(along * TURN + age * 6));
};

/** Torn: both halves stream after whoever came through, then hang from their pylons; scraps fly. */
export const finished: Show = (canvas, { age, span, frame, over }) => {
  canvas.translate(-frame.width * (GOES * age + LEAVES * age * age), 0);
  canvas.scale(span, span);
  if (over) {
    drawPylon(canvas, NEAR);
    return;
  }
  drawGate(canvas, age);
  for (const along of [1, 0] as const) drawTorn(canvas, age, along);
  for (let scrap = 0; scrap < 8; scrap++) drawScrap(canvas, age, scrap);
};

/** It hangs in the air over a jet of its own. */
function drawPylon(canvas: SKRSContext2D, { x, top, foot, thick }: typeof NEAR | typeof FAR): void {
  glow(canvas, x, foot, 0.1, '#5ff0ff', 0.85, 0.5);
  canvas.fillStyle = '#f4f2ff';
  canvas.beginPath();
  canvas.roundRect(x - thick, top - 0.03, thick * 2, foot - top + 0.03, thick);
  canvas.fill();
  canvas.fillStyle = x > 0 ? '#ff5f7e' : '#ffb52e';
  for (const part of [0.3, 0.5, 0.84]) canvas.fillRect(x - thick, lerp(top, foot, part), thick * 2, 0.045);
}

/** All but the pylon that is nearer than whoever comes through. */
function drawGate(canvas: SKRSContext2D, age: number): void {
  drawPylon(canvas, FAR);
  drawChequers(canvas, BOARD, 0, 1, () => 0);
  for (let lamp = 0; lamp <= FIELDS; lamp++) {
    const [across, down] = at(lamp / FIELDS, 0);
    canvas.fillStyle = (lamp + Math.floor(age * 7)) % 3 ? '#ffcf5a' : '#fffbe6';
    canvas.beginPath();
    canvas.arc(across, down, 0.011, 0, TURN);
    canvas.fill();
  }
}

function drawChequers(
  canvas: SKRSContext2D,
  [upper, lower]: readonly [number, number],
  from: number,
  to: number,
  sag: (along: number) => number,
): void {
  for (let field = 0; field < FIELDS; field++)
    for (let row = 0; row < 2; row++) {
      const [left, right] = [lerp(from, to, field / FIELDS), lerp(from, to, (field + 1) / FIELDS)];
      const [high, low] = [lerp(upper, lower, row / 2), lerp(upper, lower, (row + 1) / 2)];
      canvas.fillStyle = (field + row) % 2 ? INK : PAPER;
      canvas.beginPath();
      for (const [along, down] of [
        [left, high],
        [right, high],
        [right, low],
        [left, low],
      ] as const) {
        const [x, y] = at(along, down);
        canvas.lineTo(x, y + sag(along));
      }
      canvas.fill();
    }
}

/** A half of the ribbon from its pylon, field by field: the far one flies up, the near one down, then they flutter. */
function drawTorn(canvas: SKRSContext2D, age: number, along: 0 | 1): void {
  const [upper, lower] = [at(along, RIBBON[0])[1], at(along, RIBBON[1])[1]];
  const [count, long] = along ? [6, 0.042] : [5, 0.05];
  const hangs = clamp((age - 0.5) / 0.9);
  const edges: [number, number, number, number][] = [];
  let [x, y] = [along ? FAR.x : NEAR.x, (upper + lower) / 2];
  for (let step = 0; step <= count; step++) {
    const part = step / count;
    const angle =
      lerp(along ? -0.7 : 0.6, along ? -0.2 : 1.35, hangs) + (0.35 + 0.5 * part) * Math.sin(age * 9 - step * 1.1);
    const half = ((lower - upper) / 2) * (1 - 0.15 * part);
    edges.push([
      x - half * Math.sin(angle) * 0.8,
      y - half * Math.cos(angle),
      x + half * Math.sin(angle) * 0.8,
      y + half * Math.cos(angle),
    ]);
    x += long * Math.cos(angle);
    y += long * Math.sin(angle);
  }
  for (let field = 0; field < count; field++)
    for (let row = 0; row < 2; row++) {
      const corner = (edge: readonly number[], down: number): [number, number] => [
        lerp(edge[0]!, edge[2]!, down),
        lerp(edge[1]!, edge[3]!, down),
      ];
      canvas.fillStyle = (field + row) % 2 ? INK : PAPER;
      canvas.beginPath();
      canvas.lineTo(...corner(edges[field]!, row / 2));
      canvas.lineTo(...corner(edges[field + 1]!, row / 2));
      canvas.lineTo(...corner(edges[field + 1]!, (row + 1) / 2));
      canvas.lineTo(...corner(edges[field]!, (row + 1) / 2));
      canvas.fill();
    }
}

function drawScrap(canvas: SKRSContext2D, age: number, index: number): void {
  const [aim, force] = [scatter(index), scatter(index, 3.1)];
  if (age > 1.5) return;
  const angle = lerp(-1.4, 1.1, aim);
  const out = (0.3 + 0.4 * force) * (1 - Math.exp(-age * 3));
  const size = 0.02 + 0.016 * scatter(index, 5.7);
  canvas.save();
  canvas.globalAlpha *= clamp((1.5 - age) * 2);
  canvas.translate(Math.cos(angle) * out + 0.25 * age, 0.05 + Math.sin(angle) * out + 0.35 * age * age);
  canvas.rotate(age * (4 + 5 * force) + index);
  canvas.scale(1, 0.4 + 0.6 * Math.abs(Math.sin(age * 7 + index)));
  canvas.fillStyle = index % 2 ? INK : PAPER;
  canvas.fillRect(-size, -size, size * 2, size * 2);
  canvas.restore();
}
