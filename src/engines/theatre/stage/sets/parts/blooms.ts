/** Big garden flowers: tulips, daisies, sunflowers and roses, one at a time or in beds. */
import { type Brush, ball, disc, downward, glow, mix, TURN, tonesOf } from '../../painting/paint.js';
import { tone } from '../../painting/palette.js';
import type { SetContext } from '../../set.js';

export type Bloom = 'tulip' | 'daisy' | 'sunflower' | 'rose';

/** The head of a flower about `size` high, its middle at x, y; `petal` is already toned. */
export function paintBloom(
  canvas: Brush,
  kind: Bloom,
  x: number,
  y: number,
  size: number,
  petal: string,
  heart: string,
  side: number,
): void {
  const tones = tonesOf(petal, '#fff6e8', '#4a1048', 0.95);
  const half = size / 2;
  if (kind === 'tulip') {
    for (const [across, colour] of [
      [-0.28, side > 0 ? tones.shade : tones.light],
      [0.28, side > 0 ? tones.light : tones.shade],
      [0, tones.base],
    ] as const) {
      canvas.fillStyle =
        across === 0
          ? downward(canvas, y - half, y + half, [tones.light, tones.base, tones.shade])
          : mix(colour, petal, 0.45);
      canvas.beginPath();
      canvas.moveTo(x + across * size * 0.4, y + half);
      canvas.bezierCurveTo(
        x + (across - 0.42) * size,
        y + half * 0.8,
        x + (across - 0.36) * size,
        y - half * 0.3,
        x + across * size * 1.2,
        y - half,
      );
      canvas.bezierCurveTo(
        x + (across + 0.36) * size,
        y - half * 0.3,
        x + (across + 0.42) * size,
        y + half * 0.8,
        x + across * size * 0.4,
        y + half,
      );
      canvas.fill();
    }
    return;
  }
  if (kind === 'rose') {
    ball(canvas, x, y, half, tones, side);
    canvas.strokeStyle = mix(tones.shade, petal, 0.25);
    canvas.lineWidth = Math.max(0.6, size * 0.06);
    canvas.lineCap = 'round';
    canvas.beginPath();
    for (let step = 0; step <= 24; step++) {
      const angle = step * 0.52;
      const reach = half * 0.78 * (step / 24);
      canvas.lineTo(x + Math.cos(angle) * reach, y - half * 0.08 + Math.sin(angle) * reach * 0.85);
    }
    canvas.stroke();
    return;
  }
  const petals = kind === 'sunflower' ? 14 : 9;
  for (let index = 0; index < petals; index++) {
    const angle = (index / petals) * TURN + 0.2;
    canvas.fillStyle = mix(
      tones.base,
      Math.sin(angle) < 0 ? tones.light : tones.shade,
      0.5 * Math.abs(Math.sin(angle)),
    );
    canvas.beginPath();
    canvas.ellipse(
      x + Math.cos(angle) * half * 0.6,
      y + Math.sin(angle) * half * 0.55,
      half * 0.44,
      half * (kind === 'sunflower' ? 0.15 : 0.22),
      angle,
      0,
      TURN,
    );
    canvas.fill();
  }
  ball(canvas, x, y, half * (kind === 'sunflower' ? 0.46 : 0.32), tonesOf(heart), side);
}

/** A flower with its stem and two leaves, its foot at x, y. */
export function paintFlower(
  canvas: Brush,
  context: SetContext,
  kind: Bloom,
  x: number,
  y: number,
  height: number,
  colour: string,
  distance = 0,
): void {
  const { palette } = context;
  const leaf = tonesOf(tone(palette, '#4f9a48', distance), '#e8ffb0', '#0c3048', 0.9);
  const size = height * (kind === 'sunflower' ? 0.5 : 0.42);
  const bow = Math.sin(x * 0.37) * height * 0.08;
  canvas.strokeStyle = leaf.base;
  canvas.lineCap = 'round';
  canvas.lineWidth = Math.max(0.8, height * 0.045);
  canvas.beginPath();
  canvas.moveTo(x, y);
  canvas.quadraticCurveTo(x - bow * 0.4, y - height * 0.45, x + bow, y - height + size * 0.5);
  canvas.stroke();
  for (const hand of [-1, 1]) {
    canvas.fillStyle = hand === palette.side ? leaf.light : leaf.base;
    canvas.beginPath();
    canvas.moveTo(x, y - height * 0.08);
    canvas.quadraticCurveTo(x + hand * height * 0.3, y - height * 0.2, x + hand * height * 0.26, y - height * 0.5);
    canvas.quadraticCurveTo(x + hand * height * 0.06, y - height * 0.36, x, y - height * 0.08);
    canvas.fill();
  }
  const covered = palette.snowCover
    ? mix(tone(palette, colour, distance), '#f8fbff', 0.35)
    : tone(palette, colour, distance);
  paintBloom(
    canvas,
    kind,
    x + bow,
    y - height + size * 0.45,
    size,
    covered,
    tone(palette, kind === 'sunflower' ? '#6a3c20' : '#ffc93a', distance),
    palette.side,
  );
}

/** A clipped arch of leaves and roses over a path; the middle of its foot at x, y. */
export function paintRoseArch(
  canvas: Brush,
  context: SetContext,
  next: () => number,
  x: number,
  y: number,
  width: number,
  height: number,
): void {
  const { palette } = context;
  const leaf = tone(palette, '#4f9a48', 0.1);
  const half = width / 2;
  const at = (part: number): [number, number] => {
    // Up the left post, over the bow, down the right one.
    const straight = height - half;
    const bow = Math.PI * half;
    const along = part * (2 * straight + bow);
    if (along < straight) return [x - half, y - along];
    if (along < straight + bow) {
      const angle = Math.PI + ((along - straight) / bow) * Math.PI;
      return [x + Math.cos(angle) * half, y - straight + Math.sin(angle) * half];
    }
    return [x + half, y - straight + (along - straight - bow)];
  };
  for (const shift of [-0.06, 0.06]) {
    canvas.strokeStyle = tone(palette, '#fffaf0', 0.08);
    canvas.lineWidth = width * 0.035;
    canvas.beginPath();
    for (let step = 0; step <= 40; step++) {
      const [px, py] = at(step / 40);
      canvas.lineTo(px + shift * width * 0.6, py + shift * width);
    }
    canvas.stroke();
  }
  glow(canvas, x - half, y, width * 0.2, palette.shadow, 0.5, 0.25);
  glow(canvas, x + half, y, width * 0.2, palette.shadow, 0.5, 0.25);
  for (let ballAt = 0; ballAt < 110; ballAt++) {
    const part = next();
    const [px, py] = at(part);
    const thick = width * (0.1 + 0.06 * Math.sin(part * Math.PI));
    const colour = mix(leaf, ballAt % 2 ? '#1c4a4c' : '#e0ff90', 0.12 + 0.1 * next());
    ball(
      canvas,
      px + (next() - 0.5) * thick * 1.5,
      py + (next() - 0.5) * thick * 1.5,
      width * (0.035 + 0.03 * next()),
      tonesOf(palette.snowCover && next() < palette.snowCover * 0.5 ? '#f4f8ff' : colour),
      palette.side,
    );
  }
  for (let rose = 0; rose < 44; rose++) {
    const [px, py] = at((rose + next()) / 44);
    const thick = width * 0.17;
    const petal = tone(palette, ['#ff5f8a', '#ff9ab8', '#ffffff', '#e8365f'][rose % 4]!, 0.06);
    paintBloom(
      canvas,
      'rose',
      px + (next() - 0.5) * thick,
      py + (next() - 0.5) * thick,
      width * (0.07 + 0.035 * next()),
      petal,
      petal,
      palette.side,
    );
  }
}

/** A small glass house, its foot's middle at x, y. */
export function paintGreenhouse(
  canvas: Brush,
  context: SetContext,
  x: number,
  y: number,
  size: number,
  distance: number,
): void {
  const { palette } = context;
  const frameColour = tone(palette, '#fffaf0', distance);
  const glass = mix(tone(palette, '#bfe8ee', distance), palette.lamp, palette.lampStrength * 0.6);
  glow(canvas, x, y, size * 0.8, palette.shadow, 0.45, 0.14);
  if (palette.lampStrength > 0.4) glow(canvas, x, y - size * 0.35, size, palette.lamp, 0.5 * palette.lampStrength);
  const outline: [number, number][] = [
    [x - size * 0.5, y],
    [x - size * 0.5, y - size * 0.42],
    [x, y - size * 0.72],
    [x + size * 0.5, y - size * 0.42],
    [x + size * 0.5, y],
  ];
  canvas.fillStyle = downward(canvas, y - size * 0.72, y, [
    mix(glass, '#ffffff', 0.4),
    glass,
    mix(glass, tone(palette, '#5fa05a', distance), 0.5),
  ]);
  canvas.beginPath();
  for (const point of outline) canvas.lineTo(...point);
  canvas.closePath();
  canvas.fill();
  for (let plant = 0; plant < 9; plant++) {
    canvas.fillStyle = mix(tone(palette, plant % 2 ? '#4f9a48' : '#7fba54', distance), glass, 0.25);
    disc(canvas, x + (plant / 8 - 0.5) * size * 0.86, y - size * (0.1 + 0.06 * (plant % 3)), size * 0.085);
  }
  canvas.fillStyle = tone(palette, '#ffffff', distance);
  canvas.globalAlpha = 0.35;
  canvas.beginPath();
  canvas.moveTo(x - size * 0.4, y - size * 0.08);
  canvas.lineTo(x - size * 0.16, y - size * 0.58);
  canvas.lineTo(x - size * 0.04, y - size * 0.65);
  canvas.lineTo(x - size * 0.26, y - size * 0.06);
  canvas.fill();
  canvas.globalAlpha = 1;
  canvas.strokeStyle = frameColour;
  canvas.lineWidth = size * 0.026;
  canvas.lineJoin = 'round';
  canvas.beginPath();
  for (const point of outline) canvas.lineTo(...point);
  canvas.closePath();
  for (const across of [-0.3, -0.12, 0.12, 0.3]) {
    canvas.moveTo(x + across * size, y);
    canvas.lineTo(x + across * size, y - size * (0.72 - Math.abs(across) * 0.6));
  }
  canvas.moveTo(x - size * 0.5, y - size * 0.42);
  canvas.lineTo(x + size * 0.5, y - size * 0.42);
  canvas.moveTo(x - size * 0.5, y - size * 0.2);
  canvas.lineTo(x + size * 0.5, y - size * 0.2);
  canvas.stroke();
  if (!palette.snowCover) return;
  canvas.strokeStyle = tone(palette, '#fbfdff', distance);
  canvas.lineWidth = size * 0.06;
  canvas.beginPath();
  for (const point of outline.slice(1, 4)) canvas.lineTo(point[0], point[1] - size * 0.03);
  canvas.stroke();
}
