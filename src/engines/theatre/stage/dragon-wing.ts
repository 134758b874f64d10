/** A dragon's wing: an arm, fingers that the air bends, the skin between them. Called by `drawn-dragon.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Body } from './body.js';
import type { Scales } from './drawn-dragon.js';
import { clamp, lerp, TURN } from './easing.js';
import type { Spot } from './limbs.js';
import { mix } from './paint.js';

const INK = '#1b1638';
/** How far back and how long the fingers of a wing are. */
const FINGERS: readonly (readonly [back: number, long: number])[] = [
  [0.1, 0.72],
  [0.5, 0.62],
  [0.86, 0.5],
  [1.06, 0.36],
];
/** How far above level a wing beats, lower and it would lie over the body, radians, its arm and its tips, which come after it. */
const BEAT = { arm: [0.34, 1.2], tips: [0.14, 1.3], lag: 0.13 } as const;
/** A beat goes down more slowly than up. */
const beatAt = (turns: number): number => 0.5 + 0.5 * Math.sin(turns * TURN + 0.45 * Math.sin(turns * TURN));
const ARM = 0.3;

/** An arm, four fingers and the skin between them; its span swings up and down, the tips lag. */
export function drawDragonWing(canvas: SKRSContext2D, scales: Scales, body: Body, flying: number, near: boolean): void {
  const turns = body.flapPhase + (near ? 0 : 0.04);
  const rest = 0.62 + 0.06 * Math.sin(body.clock * 1.7 + body.whim * TURN) + 0.5 * clamp(body.cheer + body.wave);
  const rise = lerp(rest, lerp(...BEAT.arm, beatAt(turns)), flying);
  const tips = lerp(rest * 0.9, lerp(...BEAT.tips, beatAt(turns - BEAT.lag)), flying);
  const size = lerp(0.8, 1.12, flying) * (near ? 1 : 0.92);
  const root: Spot = [lerp(-0.08, -0.16, flying) + (near ? 0 : -0.05), near ? -0.52 : -0.55];
  // We look down on it a little: level, the near one lies lower, the far one higher.
  const level = flying * (near ? 0.1 : -0.26);
  const wrist: Spot = [
    root[0] + size * ARM * (0.1 + 0.5 * Math.cos(rise)),
    root[1] - size * ARM * (Math.sin(rise) * 1.15 - level * Math.cos(rise)) - 0.03,
  ];
  const ends = FINGERS.map(
    ([back, long]): Spot => [
      wrist[0] + size * long * (back + 0.2 * Math.cos(tips)),
      wrist[1] - size * long * (Math.sin(tips) * (1.25 - 0.75 * back) - level * Math.cos(tips)) + 0.02 * back,
    ],
  );
  const anchor: Spot = [root[0] + 0.3, root[1] + 0.12];
  const shade = canvas.createLinearGradient(root[0], root[1], ends[1]![0], ends[1]![1]);
  shade.addColorStop(0, mix(scales.wing, INK, 0.3));
  shade.addColorStop(0.55, scales.wing);
  shade.addColorStop(1, mix(scales.wing, '#ffe0c0', 0.3));
  canvas.fillStyle = shade;
  canvas.beginPath();
  canvas.moveTo(...root);
  canvas.lineTo(...wrist);
  // Fingers bend as the air holds their tips back.
  const bend = (tips - rise) * 0.22 * size;
  const knuckle = (end: Spot): Spot => [
    lerp(wrist[0], end[0], 0.5) - bend * 0.3 - 0.02,
    lerp(wrist[1], end[1], 0.5) - bend * 0.5,
  ];
  canvas.quadraticCurveTo(...knuckle(ends[0]!), ...ends[0]!);
  let last = ends[0]!;
  for (const end of [...ends.slice(1), anchor]) {
    const [middleX, middleY] = [(last[0] + end[0]) / 2, (last[1] + end[1]) / 2];
    canvas.quadraticCurveTo(lerp(middleX, wrist[0], 0.36), lerp(middleY, wrist[1], 0.36), ...end);
    last = end;
  }
  canvas.closePath();
  canvas.fill();
  canvas.strokeStyle = near ? mix(scales.skin, INK, 0.12) : scales.skin;
  canvas.lineWidth = 0.016;
  canvas.beginPath();
  for (const end of ends) {
    canvas.moveTo(...wrist);
    canvas.quadraticCurveTo(...knuckle(end), ...end);
  }
  canvas.stroke();
  canvas.lineWidth = 0.045;
  canvas.beginPath();
  canvas.moveTo(...root);
  canvas.lineTo(...wrist);
  canvas.stroke();
}
