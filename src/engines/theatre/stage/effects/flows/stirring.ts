/** A bowl, a cup or a palette from above in which something is stirred: arms of one colour wind into the other. Called by `flowing.ts`. */
import { clamp, ramp, TURN, wave } from '../../painting/easing.js';
import { type Brush, glow, mix, withAlpha } from '../../painting/paint.js';
import { scatter } from '../showing.js';
import type { Flowing } from './flowing.js';
import type { Look } from './liquids.js';
import { looksOf } from './liquids.js';

/** Half width of what it is in, and how flat that is seen. */
const HALF = 0.37;
const FLATTENED = 0.72;
const MIDDLE = 0.36;
/** Turns a second of the spoon. */
const TURNS = 0.62;

export function stir(canvas: Brush, flowing: Flowing): void {
  const { span, part, age, look, flow } = flowing;
  const half = span * HALF;
  const second = flowing.second ?? streaks(look);
  const oily = isOily(flow.liquid, flow.second);
  canvas.save();
  canvas.translate(0, -span * MIDDLE);
  glow(canvas, span * 0.03, span * 0.07, half * 1.45, '#2a1020', 0.5, FLATTENED);
  canvas.save();
  canvas.scale(1, FLATTENED);
  vessel(canvas, half, flow.vessel === 'palette' ? '#c98d58' : flow.vessel === 'glass' ? '#dff0fa' : '#fbf6ee');
  canvas.beginPath();
  canvas.arc(0, 0, half * 0.93, 0, TURN);
  canvas.clip();
  canvas.fillStyle = mix(look.base, second.base, oily ? 0 : 0.5 * ramp(part, 0.2, 1));
  canvas.fillRect(-half, -half, half * 2, half * 2);
  if (oily) blobs(canvas, second, half, age, part);
  else {
    const colours = flow.colours?.map((colour) => looksOf(flow.liquid, colour)) ?? [];
    const arms = colours.length > 1 ? colours : [second, mixed(look, second), second];
    for (const [index, arm] of arms.entries()) spiral(canvas, arm, { half, age, part, from: index / arms.length });
  }
  const rim = canvas.createRadialGradient(0, 0, half * 0.55, 0, 0, half * 0.95);
  rim.addColorStop(0, 'rgba(30,10,30,0)');
  rim.addColorStop(1, withAlpha(look.dark, 0.55));
  canvas.fillStyle = rim;
  canvas.fillRect(-half, -half, half * 2, half * 2);
  gleams(canvas, look, half, age);
  canvas.restore();
  spoon(canvas, { half, age, span, wooden: flow.vessel === 'palette', look: mixed(look, second) });
  canvas.restore();
}

const streaks = (look: Look): Look => ({ ...look, base: mix(look.base, look.light, 0.5), dark: look.base });
const mixed = (one: Look, other: Look): Look => ({ ...one, base: mix(one.base, other.base, 0.5) });
const isOily = (one: string, other: string | undefined): boolean =>
  (one === 'oil') !== (other === 'oil') && other !== undefined;

function vessel(canvas: Brush, half: number, china: string): void {
  for (const [share, colour] of [
    [1.13, mix(china, '#5a4060', 0.35)],
    [1.11, china],
    [1, mix(china, '#5a4060', 0.28)],
    [0.97, mix(china, '#3a2040', 0.42)],
  ] as const) {
    canvas.fillStyle = colour;
    canvas.beginPath();
    canvas.arc(0, share === 1.13 ? half * 0.03 : 0, half * share, 0, TURN);
    canvas.fill();
  }
  canvas.strokeStyle = withAlpha('#ffffff', 0.8);
  canvas.lineWidth = half * 0.03;
  canvas.beginPath();
  canvas.arc(0, 0, half * 1.06, 3.5, 4.8);
  canvas.stroke();
}

interface Arm {
  half: number;
  age: number;
  part: number;
  from: number;
}

/** Inner rings go round faster than outer ones, so that it winds ever closer. */
function spiral(canvas: Brush, { base, light }: Look, { half, age, part, from }: Arm): void {
  const wound = 0.45 + 1.7 * part;
  const edge = (side: number): [number, number][] =>
    Array.from({ length: 41 }, (_, step) => {
      const way = step / 40;
      const radius = half * (0.02 + 0.95 * way);
      const wide = (0.1 + 0.07 * wave(way * 2 + from * 3)) * (1 - 0.5 * part) * (0.4 + 0.6 * way);
      const turns = from + age * TURNS * 0.55 + wound * (1 - way) ** 1.25 + side * wide;
      return [Math.cos(turns * TURN) * radius, Math.sin(turns * TURN) * radius];
    });
  const outline = [...edge(1), ...edge(-1).reverse()];
  canvas.fillStyle = withAlpha(base, 0.92 - 0.2 * part);
  canvas.beginPath();
  for (const [x, y] of outline) canvas.lineTo(x, y);
  canvas.closePath();
  canvas.fill();
  canvas.strokeStyle = withAlpha(light, 0.5);
  canvas.lineWidth = half * 0.014;
  canvas.beginPath();
  for (const [x, y] of edge(0.7)) canvas.lineTo(x, y);
  canvas.stroke();
}

/** What does not mix breaks into ever smaller beads that are carried round. */
function blobs(canvas: Brush, { base, light, dark }: Look, half: number, age: number, part: number): void {
  for (let one = 0; one < 46; one++) {
    const away = half * (0.1 + 0.8 * Math.sqrt(scatter(one)));
    const turns = scatter(one, 0.4) + age * TURNS * (0.85 - (0.5 * away) / half);
    const size =
      half * (0.045 + 0.12 * scatter(one, 0.7) ** 2) * (1.25 - 0.65 * part) * (1 + 0.12 * wave(age * 0.8 + one));
    const [x, y] = [Math.cos(turns * TURN) * away, Math.sin(turns * TURN) * away];
    const fill = canvas.createRadialGradient(x - size * 0.3, y - size * 0.35, size * 0.1, x, y, size);
    fill.addColorStop(0, light);
    fill.addColorStop(0.6, base);
    fill.addColorStop(1, dark);
    canvas.fillStyle = fill;
    canvas.beginPath();
    canvas.ellipse(x, y, size * 1.25, size, turns * TURN + 1.57, 0, TURN);
    canvas.fill();
  }
}

function gleams(canvas: Brush, { light }: Look, half: number, age: number): void {
  canvas.lineCap = 'round';
  for (let one = 0; one < 4; one++) {
    const radius = half * (0.34 + 0.16 * one);
    const from = age * TURNS * (0.9 - one * 0.12) + one * 0.31;
    canvas.strokeStyle = withAlpha(light, 0.4);
    canvas.lineWidth = half * 0.02;
    canvas.beginPath();
    canvas.arc(0, 0, radius, from * TURN, (from + 0.13) * TURN);
    canvas.stroke();
  }
  glow(canvas, -half * 0.35, -half * 0.45, half * 0.4, '#ffffff', 0.3, 0.5);
}

interface Stirrer {
  half: number;
  age: number;
  span: number;
  wooden: boolean;
  look: Look;
}

/** Its bowl goes round in the liquid, the handle leans to the upper right. */
function spoon(canvas: Brush, { half, age, span, wooden, look }: Stirrer): void {
  const turns = age * TURNS;
  const x = Math.cos(turns * TURN) * half * 0.5;
  const y = Math.sin(turns * TURN) * half * 0.5 * FLATTENED;
  const [dark, plain, light] = wooden ? ['#8a5a34', '#c98d58', '#e8bd88'] : ['#767f96', '#c4cbda', '#ffffff'];
  const [endX, endY] = [half * 1.25 + x * 0.35, -half * 1.35 + y * 0.35];
  // A wake behind it.
  canvas.strokeStyle = withAlpha(look.light, 0.55);
  canvas.lineCap = 'round';
  for (let ring = 0; ring < 3; ring++) {
    canvas.lineWidth = half * (0.035 - ring * 0.008);
    canvas.beginPath();
    canvas.ellipse(
      0,
      0,
      half * (0.42 + ring * 0.08),
      half * (0.42 + ring * 0.08) * FLATTENED,
      0,
      (turns - 0.24 + ring * 0.04) * TURN,
      (turns - 0.05) * TURN,
    );
    canvas.stroke();
  }
  for (const [thick, colour, shift] of [
    [0.036, dark, 0],
    [0.028, plain, -0.003],
    [0.008, light, -0.009],
  ] as const) {
    canvas.strokeStyle = colour;
    canvas.lineWidth = span * thick;
    canvas.beginPath();
    canvas.moveTo(x + span * shift, y);
    canvas.lineTo(endX + span * shift, endY);
    canvas.stroke();
  }
  glow(canvas, x, y + span * 0.008, span * 0.05, look.base, clamp(0.9), 0.55);
  canvas.strokeStyle = withAlpha(look.light, 0.8);
  canvas.lineWidth = span * 0.006;
  canvas.beginPath();
  canvas.ellipse(x, y + span * 0.006, span * 0.035, span * 0.016, 0, 0, TURN);
  canvas.stroke();
}
