/** Icebergs, and cracks in the ground as ice and lava fields have them. */
import { type Brush, downward, type Frame, glow, mix, polygon, withAlpha } from '../../painting/paint.js';
import { tone } from '../../painting/palette.js';
import { random } from '../../painting/random.js';
import type { SetContext } from '../../set.js';

/** A glacier that comes down between mountains, broader and broader, to a cliff of blue ice at the water; cracks run across it. */
export function paintTongue(canvas: Brush, context: SetContext, frame: Frame, horizon: number): void {
  const { palette } = context;
  const { span } = frame;
  const [top, foot, low] = [horizon - 0.27, horizon - 0.02, horizon + 0.1].map((part) => frame.down(part)) as [
    number,
    number,
    number,
  ];
  const edge = (part: number, side: number): number =>
    frame.across(0.06 + side * (0.05 + 0.86 * part ** 1.7)) + span * 0.02 * Math.sin(part * 9 + side);
  const downTo = (part: number): number => top + (foot - top) * part;
  const parts = Array.from({ length: 13 }, (_, index) => index / 12);
  canvas.fillStyle = downward(canvas, top, foot, [
    tone(palette, '#ffffff', 0.3),
    tone(palette, '#e4f4fd', 0.1),
    tone(palette, '#bfe2f6', 0.04),
  ]);
  polygon(canvas, [
    ...parts.map((part): [number, number] => [edge(part, -1), downTo(part)]),
    ...parts.toReversed().map((part): [number, number] => [edge(part, 1), downTo(part)]),
  ]);
  canvas.fill();
  for (let crack = 2; crack < 12; crack++) {
    const part = crack / 12;
    const [from, to] = [edge(part, -1), edge(part, 1)];
    canvas.strokeStyle = withAlpha(tone(palette, '#5fb0e4', 0.1), 0.35 + 0.4 * part);
    canvas.lineWidth = span * 0.004 * (0.5 + part);
    canvas.beginPath();
    for (let step = 0; step <= 10; step++) {
      const x = from + ((to - from) * (0.06 + 0.88 * step)) / 10;
      canvas.lineTo(
        x,
        downTo(part) + span * (0.02 * Math.sin((step / 10) * Math.PI) + 0.004 * Math.sin(step * 2.7 + crack)),
      );
    }
    canvas.stroke();
  }
  // Its front breaks off into the water.
  const next = random(29);
  const [left, right] = [edge(1, -1) - span * 0.1, edge(1, 1) + span * 0.1];
  const blocks = 26;
  for (let block = 0; block < blocks; block++) {
    const [from, to] = [0, 1].map((more) => left + ((right - left) * (block + more)) / blocks) as [number, number];
    const rim = foot - span * 0.03 * next();
    canvas.fillStyle = downward(canvas, rim, low, [
      tone(palette, block % 2 ? '#eaf7ff' : '#cfeafa', 0.06),
      tone(palette, '#6fbce8', 0.04),
      tone(palette, '#2f86c4', 0.04),
    ]);
    polygon(canvas, [
      [from, rim + span * 0.02 * next()],
      [(from + to) / 2, rim],
      [to + 1, rim + span * 0.02 * next()],
      [to + 1, low],
      [from, low],
    ]);
    canvas.fill();
  }
}

/** An iceberg as folded paper, its waterline at y. */
export function paintBerg(
  canvas: Brush,
  context: SetContext,
  x: number,
  y: number,
  width: number,
  height: number,
  seed: number,
  water: string,
  distance: number,
): void {
  const { palette } = context;
  const next = random(seed);
  const lit = mix(tone(palette, '#ffffff', distance), palette.sun.colour, context.light === 'sunset' ? 0.25 : 0.06);
  const shade = tone(palette, '#8fc4e8', distance);
  const deep = tone(palette, '#4f9ad0', distance);
  const tops: [number, number][] = [
    [-0.5, 0],
    [-0.4, 0.42 + 0.2 * next()],
    [-0.16, 0.82 + 0.18 * next()],
    [0.1, 0.62 + 0.2 * next()],
    [0.3, 0.74 * next() + 0.2],
    [0.5, 0],
  ];
  const at = ([across, up]: readonly [number, number]): [number, number] => [x + across * width, y - up * height];
  const [toLight, toShade] = palette.side > 0 ? [shade, lit] : [lit, shade];
  canvas.save();
  canvas.globalAlpha = 0.35;
  canvas.fillStyle = mix(shade, water, 0.3);
  polygon(
    canvas,
    tops.map(([across, up]) => [x + across * width * 0.94, y + up * height * 0.5]),
  );
  canvas.fill();
  canvas.globalAlpha = 1;
  polygon(canvas, tops.map(at));
  canvas.fillStyle = toLight;
  canvas.fill();
  canvas.clip();
  canvas.fillStyle = toShade;
  polygon(canvas, [
    at(tops[2]!),
    at([0.02, 0.4]),
    at([-0.08, 0.2]),
    at([0.06, -0.1]),
    at([0.6, -0.1]),
    at([0.6, 1.2]),
    at([-0.16, 1.2]),
  ]);
  canvas.fill();
  canvas.fillStyle = withAlpha(deep, 0.5);
  polygon(canvas, [
    at([-0.6, 0.12]),
    at([-0.2, 0.2]),
    at([0.1, 0.1]),
    at([0.6, 0.16]),
    at([0.6, -0.1]),
    at([-0.6, -0.1]),
  ]);
  canvas.fill();
  canvas.strokeStyle = withAlpha(deep, 0.45);
  canvas.lineWidth = Math.max(0.7, width * 0.008);
  canvas.beginPath();
  canvas.moveTo(...at([-0.3, 0.5]));
  canvas.lineTo(...at([-0.22, 0.3]));
  canvas.lineTo(...at([-0.27, 0.1]));
  canvas.stroke();
  canvas.restore();
  glow(canvas, x, y, width * 0.55, mix(water, '#ffffff', 0.6), 0.6, 0.06);
}

/** One crack that wanders outwards from x, y; `lines` from the widest below to the finest above, widths in spans. */
export function paintCrack(
  canvas: Brush,
  frame: Frame,
  next: () => number,
  {
    x,
    y,
    side,
    scale,
    lines,
  }: {
    x: number;
    y: number;
    side: number;
    scale: number;
    lines: readonly (readonly [width: number, colour: string, alpha: number])[];
  },
): void {
  const points: [number, number][] = [];
  let [atX, atY] = [x, y];
  for (let step = 0; step < 7; step++) {
    points.push([atX, atY]);
    atX += side * frame.span * (0.02 + 0.05 * next()) * scale;
    atY += (next() - 0.45) * frame.span * 0.03 * scale;
  }
  canvas.lineCap = 'round';
  canvas.lineJoin = 'round';
  for (const [width, colour, alpha] of lines) {
    canvas.strokeStyle = withAlpha(colour, alpha);
    canvas.lineWidth = frame.span * width * scale;
    canvas.beginPath();
    for (const point of points) canvas.lineTo(...point);
    canvas.stroke();
  }
}
