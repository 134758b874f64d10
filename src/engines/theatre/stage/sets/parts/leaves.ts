/** Large leaves of warm woods: banana, split heart leaves, hanging lianas. */
import {
  type Brush,
  type Cutout,
  cutout,
  frameOf,
  mix,
  type Tones,
  TURN,
  tonesOf,
  withAlpha,
} from '../../painting/paint.js';
import { random } from '../../painting/random.js';
import type { Layer, SetContext } from '../../set.js';

/** A long leaf with a midrib from x, y outwards at `angle`; it droops by `droop` (radians) towards its tip. */
export function longLeaf(
  canvas: Brush,
  x: number,
  y: number,
  length: number,
  angle: number,
  droop: number,
  tones: Tones,
  broad = 0.2,
): void {
  const steps = 14;
  const spine: [number, number, number][] = [];
  let [atX, atY] = [x, y];
  for (let step = 0; step <= steps; step++) {
    const heading = angle + droop * (step / steps) ** 1.4;
    spine.push([atX, atY, heading]);
    atX += (Math.cos(heading) * length) / steps;
    atY += (Math.sin(heading) * length) / steps;
  }
  const half = (side: number, colour: string) => {
    canvas.fillStyle = colour;
    canvas.beginPath();
    for (const [px, py] of spine) canvas.lineTo(px, py);
    for (let step = steps; step >= 0; step--) {
      const [px, py, heading] = spine[step]!;
      const wide = length * broad * Math.sin(Math.PI * (0.06 + 0.94 * (step / steps)) ** 0.8) ** 0.8;
      canvas.lineTo(px - Math.sin(heading) * wide * side, py + Math.cos(heading) * wide * side);
    }
    canvas.fill();
  };
  const upper = Math.cos(angle) > 0 ? -1 : 1;
  half(upper, mix(tones.base, tones.light, 0.75));
  half(-upper, mix(tones.base, tones.shade, 0.35));
  canvas.strokeStyle = withAlpha(tones.shade, 0.25);
  canvas.lineWidth = Math.max(0.6, length * 0.006);
  canvas.beginPath();
  for (let step = 2; step < steps; step++) {
    const [px, py, heading] = spine[step]!;
    const wide = length * broad * 0.85 * Math.sin(Math.PI * (0.06 + 0.94 * (step / steps)) ** 0.8) ** 0.8;
    for (const side of [-1, 1]) {
      canvas.moveTo(px, py);
      canvas.lineTo(
        px + Math.cos(heading) * wide * 0.5 - Math.sin(heading) * wide * side,
        py + Math.sin(heading) * wide * 0.5 + Math.cos(heading) * wide * side,
      );
    }
  }
  canvas.stroke();
  canvas.strokeStyle = mix(tones.light, '#ffffd0', 0.3);
  canvas.lineCap = 'round';
  canvas.lineWidth = Math.max(0.8, length * 0.016);
  canvas.beginPath();
  for (const [px, py] of spine.slice(0, -1)) canvas.lineTo(px, py);
  canvas.stroke();
}

/** A split heart-shaped leaf (monstera) hanging at x, y, its tip towards `angle`. */
export function splitLeaf(canvas: Brush, x: number, y: number, size: number, angle: number, tones: Tones): void {
  canvas.save();
  canvas.translate(x, y);
  canvas.rotate(angle);
  for (const side of [-1, 1]) {
    canvas.fillStyle = side < 0 ? mix(tones.base, tones.light, 0.7) : mix(tones.base, tones.shade, 0.3);
    canvas.beginPath();
    canvas.moveTo(0, 0);
    canvas.quadraticCurveTo(-size * 0.25, side * size * 0.22, -size * 0.12, side * size * 0.4);
    for (let lobe = 0; lobe < 5; lobe++) {
      const from = -0.02 + lobe * 0.2;
      const out = size * [0.52, 0.56, 0.5, 0.37, 0.2][lobe]!;
      canvas.quadraticCurveTo(size * (from + 0.04), side * out * 1.12, size * (from + 0.19), side * out * 0.92);
      if (lobe < 4) canvas.lineTo(size * (from + 0.13), side * size * 0.16);
      if (lobe < 4) canvas.lineTo(size * (from + 0.235), side * out * 0.86);
    }
    canvas.lineTo(size, 0);
    canvas.closePath();
    canvas.fill();
  }
  canvas.strokeStyle = mix(tones.light, '#ffffd0', 0.25);
  canvas.lineWidth = Math.max(0.8, size * 0.022);
  canvas.lineCap = 'round';
  canvas.beginPath();
  canvas.moveTo(-size * 0.05, 0);
  canvas.lineTo(size * 0.94, 0);
  canvas.stroke();
  canvas.restore();
}

/** A bush of long leaves that arch out of one foot. */
export function leafBush(next: () => number, size: number, leaf: string, count = 9, broad = 0.16): Cutout {
  return cutout({ left: size * 1.05, right: size * 1.05, up: size * 1.1, down: size * 0.25 }, (canvas) => {
    const order = Array.from({ length: count }, (_, index) => index).sort(
      (one, other) => Math.abs(other - count / 2 + 0.5) - Math.abs(one - count / 2 + 0.5),
    );
    for (const index of order) {
      const part = index / (count - 1) - 0.5;
      const colour = mix(leaf, index % 2 ? '#e8ff9a' : '#0a3048', 0.08 + 0.12 * next());
      longLeaf(
        canvas,
        part * size * 0.1,
        0,
        size * (0.75 + 0.25 * next()),
        -Math.PI / 2 + part * 2.2,
        Math.sign(part || 1) * (0.5 + 0.5 * next()),
        tonesOf(colour, '#f6ffb0', '#08283c', 0.9),
        broad,
      );
    }
  });
}

/** Lianas that hang from above the frame and swing; `places` in spans from the middle, `reach` in spans. */
export function lianaLayer(
  context: SetContext,
  {
    depth,
    sort = depth,
    places,
    leaf,
    vine,
    seed = 0,
  }: {
    depth: number;
    sort?: number;
    places: readonly (readonly [across: number, reach: number])[];
    leaf: string;
    vine: string;
    seed?: number;
  },
): Layer {
  const frame = frameOf(context);
  const { span } = frame;
  const next = random(context.seed + seed + 61);
  const lianas = places.map(([across, reach]) => ({
    x: frame.across(across),
    length: reach * span,
    phase: next() * TURN,
    bow: (next() - 0.5) * span * 0.16,
  }));
  return {
    depth,
    sort,
    still: false,
    draw(canvas, t) {
      canvas.lineCap = 'round';
      for (const { x, length, phase, bow } of lianas) {
        const swing = span * (0.02 + 0.05 * context.palette.wind) * Math.sin(t * 0.9 + phase);
        const top = -frame.height * 0.1;
        const at = (part: number): [number, number] => [
          x + bow * Math.sin(part * Math.PI) + swing * part ** 1.5,
          top + (length + frame.height * 0.1) * part,
        ];
        canvas.strokeStyle = vine;
        canvas.lineWidth = span * 0.009;
        canvas.beginPath();
        for (let step = 0; step <= 10; step++) canvas.lineTo(...at(step / 10));
        canvas.stroke();
        for (let pair = 3; pair < 13; pair++) {
          const [px, py] = at(pair / 12.5);
          const side = pair % 2 ? 1 : -1;
          canvas.fillStyle = pair % 3 ? leaf : mix(leaf, '#e8ff9a', 0.25);
          canvas.beginPath();
          canvas.ellipse(
            px + side * span * 0.018,
            py,
            span * 0.023,
            span * 0.011,
            side * 0.55 + 0.15 * Math.sin(t * 1.3 + pair + phase),
            0,
            TURN,
          );
          canvas.fill();
        }
      }
    },
  };
}
