/**
 * What hangs down a back: a king's mantle, a hero's cape, a vampire's cloak, a fairy's wings, a ninja's sword, a bride's veil.
 * Called by `puppet.ts` behind the body, and before it where it is fastened; own heights, y downwards, looking left.
 */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Body } from '../body.js';
import { clamp, lerp, TURN } from '../painting/easing.js';
import { mix } from '../painting/paint.js';
import { drawFeatheredWings } from '../people/feathered-wings.js';
import { SHADOW } from '../people/limbs.js';
import type { Pattern } from '../people/patterns.js';
import { drawQuills, drawShell } from './beast-backs.js';

/** Colours already lit by the set. */
export interface Back {
  kind: 'mantle' | 'cape' | 'cloak' | 'wings' | 'feathers' | 'sword' | 'veil' | 'shell' | 'quills';
  colour: string;
  /** The inside of a cape, which is what we see of whoever looks at us. */
  lining: string;
}

export const litBack = (back: Back, lit: (colour: string) => string): Back => ({
  ...back,
  colour: lit(back.colour),
  lining: lit(back.lining),
});

/** How far down each reaches, parts of the way from the shoulders to the ground. */
const LONG: Readonly<Record<'mantle' | 'cape' | 'cloak' | 'veil', number>> = {
  mantle: 0.96,
  cape: 0.82,
  cloak: 0.92,
  veil: 0.82,
};
/** How far a hem is left behind by who walks, and blown out by wind; own heights. */
const TRAILS = { walk: 0.05, run: 0.12, wind: 0.16, flight: 0.1, flutter: 0.03 } as const;

export function drawBack(canvas: SKRSContext2D, pattern: Pattern, back: Back, body: Body): void {
  if (back.kind === 'wings') drawFairyWings(canvas, pattern, back, body);
  else if (back.kind === 'feathers') drawFeatheredWings(canvas, pattern, back.colour, back.lining, body);
  else if (back.kind === 'shell') drawShell(canvas, pattern, back, body);
  else if (back.kind === 'quills') drawQuills(canvas, pattern, back, body);
  else if (back.kind === 'sword') drawSword(canvas, pattern, back, body);
  else drawCape(canvas, pattern, back, body, LONG[back.kind]);
}

function drawCape(canvas: SKRSContext2D, pattern: Pattern, back: Back, body: Body, long: number): void {
  const { kind, colour, lining } = back;
  const turn = clamp(body.turn);
  const veil = kind === 'veil';
  // A veil is fastened in the hair.
  const top = veil
    ? -pattern.pictureBottom - pattern.pictureHeight * 0.66
    : -pattern.shoulder - pattern.armWidth * 0.45;
  // Of who sits or kneels it lies on the ground.
  const floor = -0.004 - Math.min(pattern.hip * 0.92, body.crouch + clamp(body.fold) * pattern.hip * 0.62);
  const hem = lerp(top, floor, long);
  const moved =
    clamp(body.stride) * lerp(TRAILS.walk, TRAILS.run, body.running) +
    body.windy * TRAILS.wind +
    clamp(body.afloat) * TRAILS.flight;
  const beat = Math.sin(body.clock * lerp(2, 11, clamp(moved * 8))) * TRAILS.flutter * clamp(0.2 + moved * 8);
  const { half } = pattern;
  const wide = half * (veil ? 2.5 : 1.75);
  const trail = moved * lerp(0.4, 1.7, turn);
  const [left, right] = [
    lerp(-wide, -half * 0.2, turn) + trail * 0.5 + beat,
    lerp(wide, half * 1.9, turn) + trail * 1.2 + beat,
  ];
  const lift = moved * 0.9 * turn;
  const seen = mix(lining, colour, turn);
  canvas.save();
  if (veil) canvas.globalAlpha *= 0.8;
  canvas.fillStyle = mix(seen, SHADOW, veil ? 0.03 : 0.12);
  canvas.beginPath();
  canvas.moveTo(lerp(-half * 0.9, -half * 0.2, turn), top);
  canvas.quadraticCurveTo(left * 0.9, lerp(top, hem, 0.5), left, hem);
  canvas.quadraticCurveTo((left + right) / 2, hem + 0.035 - lift * 0.3, right, hem - lift);
  canvas.bezierCurveTo(right - trail * 0.3, lerp(top, hem, 0.6), half * 1.3, lerp(top, hem, 0.3), half * 0.95, top);
  canvas.closePath();
  canvas.fill();
  canvas.strokeStyle = kind === 'mantle' ? '#f7f2f4' : mix(seen, SHADOW, 0.34);
  canvas.lineWidth = kind === 'mantle' ? 0.034 : 0.01;
  if (!veil) {
    canvas.beginPath();
    canvas.moveTo(left, hem);
    canvas.quadraticCurveTo((left + right) / 2, hem + 0.035 - lift * 0.3, right, hem - lift);
    canvas.stroke();
  }
  canvas.strokeStyle = mix(seen, SHADOW, veil ? 0.14 : 0.3);
  canvas.lineWidth = 0.009;
  canvas.beginPath();
  for (const part of [0.24, 0.5, 0.76]) {
    canvas.moveTo(lerp(-half * 0.7, half * 0.8, part), top + 0.1);
    canvas.quadraticCurveTo(
      lerp(left, right, part) * 0.7,
      lerp(top, hem, 0.6),
      lerp(left, right, part),
      hem - lift * part - 0.012,
    );
  }
  canvas.stroke();
  canvas.restore();
  if (kind === 'cloak') drawHighCollar(canvas, pattern, back, turn);
}

/** Two points as high as the ears, seen from within. */
function drawHighCollar(canvas: SKRSContext2D, pattern: Pattern, { colour, lining }: Back, turn: number): void {
  const base = -pattern.shoulder;
  const high = -pattern.pictureBottom - pattern.pictureHeight * 0.34;
  const { half } = pattern;
  for (const [tone, part] of [
    [colour, 1],
    [lining, 0.84],
  ] as const) {
    canvas.fillStyle = tone;
    canvas.beginPath();
    canvas.moveTo(lerp(-half * 0.5, 0, turn), base);
    canvas.lineTo(
      lerp(-half * 1.66, -half * 0.2, turn) * part,
      lerp(high, base, turn * 0.4) * part + base * (1 - part),
    );
    canvas.quadraticCurveTo(
      half * 0.3 * turn,
      base - 0.1,
      lerp(half * 1.66, half * 1.9, turn) * part,
      high * part + base * (1 - part),
    );
    canvas.lineTo(half * 0.7, base);
    canvas.closePath();
    canvas.fill();
  }
}

/** Two pairs, clear, that flutter; of who looks aside only those on the near side. */
function drawFairyWings(canvas: SKRSContext2D, pattern: Pattern, { colour, lining }: Back, body: Body): void {
  const turn = clamp(body.turn);
  const beat = 0.86 + 0.14 * Math.sin(body.clock * 15);
  const root = -pattern.shoulder + 0.03;
  for (const side of [-1, 1]) {
    canvas.save();
    canvas.globalAlpha *= 0.84;
    canvas.translate(lerp(side * 0.02, 0.06, turn), root);
    canvas.scale(lerp(side, side < 0 ? 0.5 : 0.95, turn) * beat, 1);
    for (const [tone, x, y, wide, high, tilt] of [
      [colour, 0.2, -0.15, 0.13, 0.23, 0.72],
      [mix(colour, lining, 0.4), 0.15, 0.12, 0.09, 0.17, 2.2],
    ] as const) {
      canvas.fillStyle = tone;
      canvas.strokeStyle = mix(tone, '#ffffff', 0.6);
      canvas.lineWidth = 0.012;
      canvas.beginPath();
      canvas.ellipse(x, y, wide, high, tilt, 0, TURN);
      canvas.fill();
      canvas.stroke();
      canvas.fillStyle = mix(lining, '#ffffff', 0.5);
      canvas.beginPath();
      canvas.ellipse(x * 1.16, y * 1.2, wide * 0.4, high * 0.4, tilt, 0, TURN);
      canvas.fill();
    }
    canvas.restore();
  }
}

/** Across the back, the grip over the near shoulder. */
function drawSword(canvas: SKRSContext2D, pattern: Pattern, { colour, lining }: Back, body: Body): void {
  const turn = clamp(body.turn);
  canvas.save();
  canvas.translate(lerp(0, 0.06, turn), -pattern.shoulder + 0.06);
  canvas.rotate(lerp(0.7, 0.42, turn));
  canvas.fillStyle = colour;
  canvas.beginPath();
  canvas.roundRect(-0.018, -0.06, 0.036, 0.4, 0.014);
  canvas.fill();
  canvas.fillStyle = lining;
  canvas.beginPath();
  canvas.roundRect(-0.016, -0.26, 0.032, 0.19, 0.012);
  canvas.fill();
  canvas.fillStyle = '#e8c04a';
  canvas.beginPath();
  canvas.roundRect(-0.042, -0.08, 0.084, 0.026, 0.01);
  canvas.fill();
  canvas.restore();
}

/** What of it lies before the chest: ermine with its spots, or a clasp. */
export function drawFastening(canvas: SKRSContext2D, pattern: Pattern, { kind, colour }: Back, body: Body): void {
  if (/^(?:wings|feathers|veil|shell|quills)$/.test(kind)) return;
  const turn = clamp(body.turn);
  const top = -pattern.shoulder - pattern.armWidth * 0.5;
  const half = pattern.half * lerp(1, 0.86, turn);
  if (kind === 'sword') {
    canvas.strokeStyle = mix(colour, '#c8863a', 0.5);
    canvas.lineWidth = 0.02;
    canvas.beginPath();
    canvas.moveTo(half * 0.62, top + 0.03);
    canvas.quadraticCurveTo(-half * 0.3 * turn, top + 0.14, -half * 0.8, top + 0.22);
    canvas.stroke();
    return;
  }
  if (kind === 'mantle') {
    canvas.fillStyle = '#f7f2f4';
    canvas.beginPath();
    canvas.moveTo(-half * 0.4, top - 0.012);
    canvas.bezierCurveTo(-half * 0.9, top, -half * 1.1, top + 0.04, -half * 1.02, top + 0.1);
    canvas.quadraticCurveTo(-half * 0.2 * turn, top + 0.17, half * 1.02, top + 0.1);
    canvas.bezierCurveTo(half * 1.1, top + 0.04, half * 0.9, top, half * 0.4, top - 0.012);
    canvas.quadraticCurveTo(0, top + 0.04, -half * 0.4, top - 0.012);
    canvas.fill();
    canvas.fillStyle = '#3a3040';
    for (const part of [-0.8, -0.4, 0, 0.4, 0.8]) {
      canvas.beginPath();
      canvas.ellipse(part * half, top + 0.09 - part * part * 0.03 + (part === 0 ? 0.012 : 0), 0.008, 0.015, 0, 0, TURN);
      canvas.fill();
    }
    return;
  }
  canvas.fillStyle = mix(colour, '#ffffff', 0.08);
  for (const side of [-1, 1]) {
    canvas.beginPath();
    canvas.moveTo(side * half * 0.3, top - 0.012);
    canvas.quadraticCurveTo(side * half * 0.7, top - 0.01, side * half * 0.98, top + 0.05);
    canvas.quadraticCurveTo(side * half * 0.6, top + 0.05, -half * 0.14 * turn + side * 0.012, top + 0.06);
    canvas.fill();
  }
  canvas.fillStyle = '#ffd25a';
  canvas.beginPath();
  canvas.arc(-half * 0.14 * turn, top + 0.05, 0.02, 0, TURN);
  canvas.fill();
}
