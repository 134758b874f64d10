/** A liquid that runs out of a bottle, a ladle or a crucible: into a vessel that fills, or over food that it coats. Called by `flowing.ts`. */
import { clamp, ramp, smooth, TURN, wave } from '../../painting/easing.js';
import { type Brush, glow, mix, withAlpha } from '../../painting/paint.js';
import { scatter } from '../showing.js';
import type { Flowing } from './flowing.js';
import { drawIce } from './ice.js';
import { bodyFill, type Look } from './liquids.js';
import { drawSource, RUNS } from './sources.js';
import { buildOf, drawBack, drawFront, FLAT, halfAt, insideUpTo } from './vessels.js';

/** How full it is before and after. */
const LEVEL = [0.05, 0.84] as const;

export function pour(canvas: Brush, flowing: Flowing): void {
  const { span, part, age, look, flow } = flowing;
  const build = buildOf(flow.vessel ?? 'glass');
  // What comes into something finds that there already.
  const least = flowing.second ? 0.55 : LEVEL[0];
  const poured = flowing.second ? { ...flowing, look: flowing.second } : flowing;
  const level = least + (LEVEL[1] - least) * ramp(part, RUNS[0] + 0.03, RUNS[1] + 0.02);
  const yOf = (share: number): number => -span * (build.bottom + (build.top - build.bottom) * share);
  const surface = yOf(level);
  const half = halfAt(build, level) * span;
  const lands = -half * 0.08;
  drawBack(canvas, build, span);
  if (flow.ice) drawIce(canvas, flowing, build, level);
  canvas.save();
  canvas.clip(insideUpTo(build, span, 1));
  if (!build.china) {
    const body = insideUpTo(build, span, level);
    canvas.fillStyle = bodyFill(canvas, look, -half, half);
    canvas.fill(body);
    canvas.save();
    canvas.clip(body);
    if (flow.second) cloud(canvas, flowing, surface, yOf(0), half);
    bubbles(canvas, flowing, surface, yOf(0.02), half);
    canvas.restore();
  }
  drawSurface(canvas, look, { x: 0, y: surface, half, age, lands, stirs: isRunning(part) ? 1 : 0.25 });
  if (look.foam) drawFoam(canvas, flowing, surface, half);
  canvas.restore();
  drawStream(canvas, poured, { top: -span * (build.top + 0.2), bottom: surface, lands });
  if (isRunning(part) && look.runs > 0.7) spatter(canvas, poured, lands, surface, half);
  drawFront(canvas, build, span);
  if (look.glows) glow(canvas, 0, surface, half * 2.1, look.glows, 0.5, 0.7);
  drawSource(canvas, poured, -span * (build.top + 0.2));
}

const isRunning = (part: number): boolean => part > RUNS[0] && part < RUNS[1];

interface Pool {
  x: number;
  y: number;
  half: number;
  age: number;
  lands: number;
  stirs: number;
}

/** Its face seen from a little above, with rings from where the stream lands. */
export function drawSurface(canvas: Brush, look: Look, { x, y, half, age, lands, stirs }: Pool): void {
  const face = canvas.createLinearGradient(0, y - half * FLAT, 0, y + half * FLAT);
  face.addColorStop(0, withAlpha(mix(look.base, look.dark, 0.25), 0.4 + 0.6 * look.dense));
  face.addColorStop(1, withAlpha(mix(look.base, look.light, 0.55), 0.4 + 0.6 * look.dense));
  canvas.fillStyle = face;
  canvas.beginPath();
  canvas.ellipse(x, y, half, half * FLAT, 0, 0, TURN);
  canvas.fill();
  canvas.save();
  canvas.clip();
  for (let ring = 0; ring < 4; ring++) {
    const way = (age * 1.3 + ring / 4) % 1;
    canvas.strokeStyle = withAlpha(look.light, 0.75 * (1 - way) * stirs);
    canvas.lineWidth = half * 0.035;
    canvas.beginPath();
    canvas.ellipse(x + lands, y, half * 1.1 * way, half * 1.1 * way * FLAT, 0, 0, TURN);
    canvas.stroke();
  }
  canvas.restore();
  canvas.strokeStyle = withAlpha(look.light, 0.7);
  canvas.lineWidth = half * 0.025;
  canvas.beginPath();
  canvas.ellipse(x, y, half * 0.985, half * FLAT * 0.96, 0, 0, TURN);
  canvas.stroke();
}

interface Fall {
  top: number;
  bottom: number;
  /** Where it lands, pixels from the middle. */
  lands: number;
}

/** From the lip down in a bow, thinner the farther it fell; what is thick lays itself in coils. */
export function drawStream(canvas: Brush, { span, part, age, look }: Flowing, { top, bottom, lands }: Fall): void {
  const begun = smooth((part - RUNS[0]) / 0.05);
  const ended = smooth((part - RUNS[1]) / (look.runs < 0.7 ? 0.12 : 0.05));
  if (begun <= 0 || ended >= 1) return;
  const [from, to] = [top + (bottom - top) * ended, top + (bottom - top) * begun];
  const thick = span * (look.runs < 0.7 ? 0.02 : 0.026);
  const xAt = (y: number): number => {
    const way = clamp((y - top) / Math.max(1, bottom - top));
    return span * 0.035 * (1 - Math.sqrt(way)) + lands + span * 0.004 * wave(age * 2.4 - way * 2);
  };
  const halfOf = (y: number): number => {
    const way = clamp((y - top) / Math.max(1, bottom - top));
    const thins = look.runs < 0.7 ? 1 - 0.62 * Math.sqrt(way) : 1 - 0.4 * Math.sqrt(way);
    return thick * thins * (1 + 0.1 * wave(age * 5 - way * 3)) * (1 - 0.6 * ended);
  };
  const ribbon = (share: number, shift: number, colour: string): void => {
    canvas.beginPath();
    for (let step = 0; step <= 16; step++) {
      const y = from + ((to - from) * step) / 16;
      canvas.lineTo(xAt(y) + halfOf(y) * (shift + share), y);
    }
    for (let step = 16; step >= 0; step--) {
      const y = from + ((to - from) * step) / 16;
      canvas.lineTo(xAt(y) + halfOf(y) * (shift - share), y);
    }
    canvas.closePath();
    canvas.fillStyle = colour;
    canvas.fill();
  };
  if (look.glows) glow(canvas, xAt((from + to) / 2), (from + to) / 2, (to - from) * 0.6, look.glows, 0.4, 1);
  ribbon(1, 0, withAlpha(mix(look.base, look.dark, 0.35), 0.55 + 0.45 * look.dense));
  ribbon(0.72, -0.06, withAlpha(look.base, 0.6 + 0.4 * look.dense));
  ribbon(0.2, -0.42, withAlpha(look.light, 0.9));
  if (begun >= 1 && look.runs < 0.7 && ended <= 0) coils(canvas, look, xAt(bottom), bottom, thick, age);
}

function coils(canvas: Brush, look: Look, x: number, y: number, thick: number, age: number): void {
  for (let coil = 0; coil < 4; coil++) {
    const wide = thick * (2.3 - coil * 0.45);
    const sway = thick * 0.5 * wave(age * 1.6 + coil * 0.27);
    canvas.fillStyle = mix(look.base, look.dark, 0.3);
    canvas.beginPath();
    canvas.ellipse(x + sway, y - coil * thick * 0.55, wide, thick * 0.6, 0, 0, TURN);
    canvas.fill();
    canvas.fillStyle = mix(look.base, look.light, 0.25);
    canvas.beginPath();
    canvas.ellipse(x + sway - wide * 0.1, y - coil * thick * 0.55 - thick * 0.14, wide * 0.8, thick * 0.36, 0, 0, TURN);
    canvas.fill();
  }
}

/** What is light and comes into what is dark, or the other way, goes through it as a cloud. */
function cloud(canvas: Brush, { age, second, part }: Flowing, top: number, bottom: number, half: number): void {
  if (!second) return;
  const come = ramp(part, RUNS[0], RUNS[1]);
  for (let puff = 0; puff < 26; puff++) {
    const [own, other] = [scatter(puff), scatter(puff, 0.31)];
    const sinks = clamp((come - own * 0.6) * 1.9);
    if (sinks <= 0) continue;
    const x = (other - 0.5) * half * 1.7 * sinks + half * 0.12 * wave(age * 0.3 + own);
    const y = top + (bottom - top) * sinks * (0.25 + 0.75 * own);
    glow(canvas, x, y, half * (0.16 + 0.34 * sinks), second.base, 0.55 * (1 - 0.35 * sinks), 0.8);
  }
}

/** What the stream carries down with it, and what rises by itself. */
function bubbles(canvas: Brush, { age, part, look, span }: Flowing, top: number, bottom: number, half: number): void {
  const deep = bottom - top;
  const many = look.fizzes ? 46 : isRunning(part) && look.dense < 0.95 ? 22 : 0;
  for (let one = 0; one < many; one++) {
    const [own, other] = [scatter(one), scatter(one, 0.77)];
    const way = (age * (0.35 + 0.4 * other) + own) % 1;
    const x = look.fizzes ? (other - 0.5) * half * 1.75 : (other - 0.5) * half * (0.3 + 0.7 * way);
    const y = look.fizzes ? bottom - deep * way : top + deep * 0.7 * own * (1 - way * 0.9);
    const size = span * (0.004 + 0.006 * scatter(one, 0.19)) * (look.fizzes ? 0.7 + 0.6 * way : 1);
    canvas.fillStyle = withAlpha('#ffffff', 0.25);
    canvas.strokeStyle = withAlpha('#ffffff', 0.85);
    canvas.lineWidth = size * 0.35;
    canvas.beginPath();
    canvas.arc(x + span * 0.004 * wave(age + own), y, size, 0, TURN);
    canvas.fill();
    canvas.stroke();
  }
}

function drawFoam(canvas: Brush, { age, part, look, span }: Flowing, y: number, half: number): void {
  const high = span * 0.06 * ramp(part, RUNS[0] + 0.05, RUNS[1]);
  canvas.fillStyle = look.foam!;
  canvas.beginPath();
  canvas.ellipse(0, y - high, half, half * FLAT, 0, Math.PI, 0);
  canvas.ellipse(0, y + high * 0.3, half, half * FLAT, 0, 0, Math.PI);
  canvas.closePath();
  canvas.fill();
  for (let one = 0; one < 40; one++) {
    const x = (scatter(one) - 0.5) * half * 1.85;
    const at = y - high * scatter(one, 0.4) + half * FLAT * 0.7 * Math.sqrt(Math.max(0, 1 - (x / half) ** 2));
    const size = span * (0.005 + 0.009 * scatter(one, 0.9)) * (1 + 0.15 * wave(age * 0.8 + one * 0.3));
    canvas.fillStyle = withAlpha(mix(look.foam!, look.base, 0.25), 0.5);
    canvas.beginPath();
    canvas.arc(x, at, size, 0, TURN);
    canvas.fill();
    canvas.fillStyle = withAlpha('#ffffff', 0.8);
    canvas.beginPath();
    canvas.arc(x - size * 0.2, at - size * 0.25, size * 0.6, 0, TURN);
    canvas.fill();
  }
}

/** Drops that jump where it lands. */
function spatter(canvas: Brush, { age, look, span }: Flowing, x: number, y: number, half: number): void {
  for (let one = 0; one < 12; one++) {
    const way = (age * 1.9 + scatter(one)) % 1;
    const far = (scatter(one, 0.5) - 0.5) * half * 1.5 * way;
    const high = span * (0.05 + 0.07 * scatter(one, 0.2)) * 4 * way * (1 - way);
    canvas.fillStyle = withAlpha(mix(look.base, look.light, 0.4), 0.9 * (1 - way * 0.5));
    canvas.beginPath();
    canvas.arc(x + far, y - high, span * (0.004 + 0.005 * scatter(one, 0.8)), 0, TURN);
    canvas.fill();
  }
}
