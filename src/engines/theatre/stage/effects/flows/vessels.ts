/** Vessels seen from the side, large: their outline, what of it is glass or china, and how wide they are at a height. Called by the drawings beside it. */
import { Path2D } from '@napi-rs/canvas';
import type { Vessel } from '../../../score/flows.js';
import { type Brush, glow, TURN, withAlpha } from '../../painting/paint.js';

/** Of the frame's smaller measure: half widths at the mouth and at the bottom inside, heights of these over the table. */
export interface Build {
  mouth: number;
  floor: number;
  top: number;
  bottom: number;
  /** How it bulges between: 0 straight. */
  belly: number;
  /** China and clay hide what is in them. */
  china?: string;
  handle?: boolean;
  stem?: boolean;
}

const BUILDS: Record<Vessel, Build> = {
  glass: { mouth: 0.2, floor: 0.155, top: 0.54, bottom: 0.035, belly: 0 },
  stemmed: { mouth: 0.17, floor: 0.06, top: 0.62, bottom: 0.26, belly: 0.09, stem: true },
  flute: { mouth: 0.1, floor: 0.03, top: 0.66, bottom: 0.2, belly: 0.035, stem: true },
  mug: { mouth: 0.2, floor: 0.18, top: 0.4, bottom: 0.03, belly: 0.01, china: '#f06a5a', handle: true },
  cup: { mouth: 0.25, floor: 0.12, top: 0.33, bottom: 0.03, belly: 0.05, china: '#fbf6ee', handle: true },
  bowl: { mouth: 0.33, floor: 0.15, top: 0.3, bottom: 0.03, belly: 0.07, china: '#7fb8d8' },
  tank: { mouth: 0.46, floor: 0.46, top: 0.58, bottom: 0.03, belly: 0 },
  jar: { mouth: 0.19, floor: 0.22, top: 0.52, bottom: 0.03, belly: 0.02 },
  mould: { mouth: 0.3, floor: 0.24, top: 0.2, bottom: 0.05, belly: 0, china: '#5a5664' },
  palette: { mouth: 0.33, floor: 0.15, top: 0.3, bottom: 0.03, belly: 0.07, china: '#f3f2f7' },
};

export const buildOf = (vessel: Vessel): Build => BUILDS[vessel];

/** How flat the rings of its mouth are seen. */
export const FLAT = 0.16;

/** Half width inside at `part` of the way up, in the frame's measure. */
export function halfAt({ mouth, floor, belly }: Build, part: number): number {
  return floor + (mouth - floor) * part + belly * Math.sin(Math.min(1, Math.max(0, part)) * Math.PI);
}

/** Outline of what is inside from the bottom up to `part`; y upwards is negative. */
export function insideUpTo(build: Build, span: number, part: number): Path2D {
  const path = new Path2D();
  const { bottom, top } = build;
  const steps = 14;
  const yAt = (one: number): number => -span * (bottom + (top - bottom) * one);
  for (let step = 0; step <= steps; step++) {
    const one = (part * step) / steps;
    path.lineTo(halfAt(build, one) * span, yAt(one));
  }
  const half = halfAt(build, part) * span;
  path.ellipse(0, yAt(part), half, half * FLAT, 0, 0, Math.PI, false);
  for (let step = steps; step >= 0; step--) {
    const one = (part * step) / steps;
    path.lineTo(-halfAt(build, one) * span, yAt(one));
  }
  const low = halfAt(build, 0) * span;
  path.ellipse(0, yAt(0), low, low * FLAT, 0, Math.PI, 0, true);
  path.closePath();
  return path;
}

/** What stands behind the liquid: shadow, far rim, the foot of a stem. */
export function drawBack(canvas: Brush, build: Build, span: number): void {
  const { mouth, top, floor, stem, china, handle } = build;
  glow(canvas, span * 0.05, span * 0.012, span * Math.max(floor, stem ? 0.14 : 0.1) * 1.9, '#2a1020', 0.5, 0.2);
  if (handle && china) drawHandle(canvas, build, span, china);
  if (stem) drawStem(canvas, build, span);
  if (china) {
    canvas.fillStyle = china;
    canvas.fill(insideUpTo(inflated(build), span, 1));
    canvas.fillStyle = shadeAcross(canvas, mouth * span * 1.1);
    canvas.fill(insideUpTo(inflated(build), span, 1));
    canvas.beginPath();
    canvas.ellipse(0, -span * top, span * mouth, span * mouth * FLAT, 0, 0, TURN);
    canvas.fillStyle = withAlpha('#3a2634', 0.55);
    canvas.fill();
    return;
  }
  canvas.fillStyle = 'rgba(226,242,255,0.16)';
  canvas.fill(insideUpTo(inflated(build), span, 1));
  rim(canvas, build, span, Math.PI, TURN);
}

/** What is nearer than the liquid: the glass with its lights, the near rim; of china the near lip. */
export function drawFront(canvas: Brush, build: Build, span: number): void {
  if (build.china) {
    canvas.lineWidth = span * 0.012;
    canvas.strokeStyle = withAlpha('#ffffff', 0.75);
    canvas.beginPath();
    canvas.ellipse(0, -span * build.top, span * build.mouth, span * build.mouth * FLAT, 0, 0, TURN);
    canvas.stroke();
    return;
  }
  const outline = insideUpTo(inflated(build), span, 1);
  canvas.save();
  canvas.clip(outline);
  const wide = span * Math.max(build.mouth, build.floor + build.belly) * 1.1;
  const sides = canvas.createLinearGradient(-wide, 0, wide, 0);
  for (const [at, colour] of [
    [0, 'rgba(236,248,255,0.8)'],
    [0.07, 'rgba(60,80,120,0.16)'],
    [0.2, 'rgba(255,255,255,0.1)'],
    [0.5, 'rgba(255,255,255,0)'],
    [0.86, 'rgba(255,255,255,0.06)'],
    [0.95, 'rgba(60,80,120,0.2)'],
    [1, 'rgba(236,248,255,0.8)'],
  ] as const)
    sides.addColorStop(at, colour);
  canvas.fillStyle = sides;
  canvas.fillRect(-wide, -span, wide * 2, span * 1.1);
  canvas.lineCap = 'round';
  for (const [across, from, to, thick, alpha] of [
    [-0.72, 0.2, 0.8, 0.022, 0.6],
    [-0.58, 0.62, 0.82, 0.011, 0.5],
    [0.8, 0.16, 0.7, 0.01, 0.4],
  ] as const) {
    canvas.strokeStyle = `rgba(255,255,255,${alpha})`;
    canvas.lineWidth = span * thick;
    canvas.beginPath();
    for (let step = 0; step <= 6; step++) {
      const part = from + ((to - from) * step) / 6;
      canvas.lineTo(halfAt(build, part) * span * across, -span * (build.bottom + (build.top - build.bottom) * part));
    }
    canvas.stroke();
  }
  canvas.restore();
  canvas.strokeStyle = 'rgba(240,249,255,0.85)';
  canvas.lineWidth = span * 0.008;
  canvas.stroke(outline);
  rim(canvas, build, span, 0, Math.PI);
}

const inflated = (build: Build): Build => {
  const wall = build.china ? 0.016 : 0.01;
  return {
    ...build,
    mouth: build.mouth + wall,
    floor: build.floor + wall,
    bottom: build.bottom - (build.stem ? 0.012 : 0.03),
  };
};

function rim(canvas: Brush, { mouth, top }: Build, span: number, from: number, to: number): void {
  canvas.strokeStyle = 'rgba(244,251,255,0.95)';
  canvas.lineWidth = span * 0.011;
  canvas.beginPath();
  canvas.ellipse(0, -span * top, span * (mouth + 0.01), span * (mouth + 0.01) * FLAT, 0, from, to);
  canvas.stroke();
}

function drawStem(canvas: Brush, { bottom }: Build, span: number): void {
  canvas.fillStyle = 'rgba(232,246,255,0.5)';
  canvas.strokeStyle = 'rgba(244,251,255,0.9)';
  canvas.lineWidth = span * 0.007;
  canvas.beginPath();
  canvas.ellipse(0, 0, span * 0.13, span * 0.13 * FLAT * 1.3, 0, 0, TURN);
  canvas.fill();
  canvas.stroke();
  canvas.beginPath();
  canvas.moveTo(-span * 0.03, -span * (bottom - 0.006));
  canvas.quadraticCurveTo(-span * 0.008, -span * bottom * 0.6, -span * 0.012, -span * 0.03);
  canvas.quadraticCurveTo(-span * 0.02, -span * 0.012, -span * 0.05, -span * 0.004);
  canvas.lineTo(span * 0.05, -span * 0.004);
  canvas.quadraticCurveTo(span * 0.02, -span * 0.012, span * 0.012, -span * 0.03);
  canvas.quadraticCurveTo(span * 0.008, -span * bottom * 0.6, span * 0.03, -span * (bottom - 0.006));
  canvas.closePath();
  canvas.fill();
  canvas.stroke();
}

function drawHandle(canvas: Brush, build: Build, span: number, china: string): void {
  const middle = (build.top + build.bottom) / 2 + 0.02;
  const high = (build.top - build.bottom) * 0.3;
  canvas.lineCap = 'round';
  for (const [thick, colour] of [
    [0.05, withAlpha('#3a2634', 0.35)],
    [0.042, china],
  ] as const) {
    canvas.strokeStyle = colour;
    canvas.lineWidth = span * thick;
    canvas.beginPath();
    canvas.ellipse(span * halfAt(build, 0.55), -span * middle, span * high * 1.05, span * high, 0, -1.5, 1.5);
    canvas.stroke();
  }
}

function shadeAcross(canvas: Brush, half: number): ReturnType<Brush['createLinearGradient']> {
  const fill = canvas.createLinearGradient(-half, 0, half, 0);
  for (const [at, colour] of [
    [0, 'rgba(60,30,60,0.16)'],
    [0.22, 'rgba(255,255,255,0.42)'],
    [0.45, 'rgba(255,255,255,0.06)'],
    [1, 'rgba(60,30,70,0.42)'],
  ] as const)
    fill.addColorStop(at, colour);
  return fill;
}
