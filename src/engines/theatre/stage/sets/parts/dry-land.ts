/** What stands and rolls in the desert: cactuses, mesas, tumbleweed. */
import {
  type Brush,
  ball,
  cutout,
  downward,
  type Frame,
  frameOf,
  glow,
  place,
  polygon,
  sideways,
  tonesOf,
  withAlpha,
} from '../../painting/paint.js';
import { tone } from '../../painting/palette.js';
import { random } from '../../painting/random.js';
import type { Layer, SetContext } from '../../set.js';

export const horizon = 0.55;

export function paintCactus(
  canvas: Brush,
  context: SetContext,
  x: number,
  y: number,
  height: number,
  distance: number,
  arms: readonly (readonly [side: number, from: number, to: number])[],
): void {
  const { palette } = context;
  const tones = tonesOf(tone(palette, '#5fa05a', distance), '#f2ffb8', '#12304a', 1);
  const limb = (fromX: number, top: number, bottom: number, width: number) => {
    canvas.fillStyle = sideways(
      canvas,
      fromX - width / 2,
      fromX + width / 2,
      palette.side > 0 ? [tones.shade, tones.base, tones.light] : [tones.light, tones.base, tones.shade],
    );
    canvas.beginPath();
    canvas.roundRect(fromX - width / 2, top, width, bottom - top, [width / 2, width / 2, width * 0.3, width * 0.3]);
    canvas.fill();
    canvas.strokeStyle = withAlpha(tones.shade, 0.45);
    canvas.lineWidth = width * 0.05;
    for (const part of [-0.22, 0.02, 0.26]) {
      canvas.beginPath();
      canvas.moveTo(fromX + part * width, top + width * 0.35);
      canvas.lineTo(fromX + part * width, bottom - width * 0.1);
      canvas.stroke();
    }
  };
  const width = height * 0.19;
  glow(canvas, x, y, height * 0.32, palette.shadow, 0.6, 0.2);
  for (const [side, from, to] of arms) {
    const elbowX = x + side * width * 1.35;
    canvas.strokeStyle = side === palette.side ? tones.base : tones.shade;
    canvas.lineWidth = width * 0.68;
    canvas.lineCap = 'round';
    canvas.beginPath();
    canvas.moveTo(x, y - height * from);
    canvas.quadraticCurveTo(elbowX, y - height * (from - 0.02), elbowX, y - height * (from + 0.1));
    canvas.stroke();
    limb(elbowX, y - height * to, y - height * (from + 0.06), width * 0.7);
  }
  limb(x, y - height, y, width);
  if (palette.snowCover)
    ball(canvas, x, y - height, width * 0.45, tonesOf(tone(palette, '#f8fbff', distance)), palette.side);
  else
    for (const across of [-0.2, 0.15])
      ball(
        canvas,
        x + across * width,
        y - height * 1.0,
        width * 0.17,
        tonesOf(tone(palette, '#ff7fa0', distance)),
        palette.side,
      );
}

export function paintMesa(
  canvas: Brush,
  context: SetContext,
  frame: Frame,
  seed: number,
  across: number,
  width: number,
  height: number,
  distance: number,
): void {
  const { palette } = context;
  const next = random(seed);
  const base = frame.down(horizon) + frame.span * 0.02;
  const x = frame.across(across);
  const half = (width * frame.span) / 2;
  const top = base - height * frame.span;
  const tones = tonesOf(tone(palette, '#cf7a4f', distance), '#ffd9a0', '#5a2c5c', 0.8);
  const outline: [number, number][] = [
    [x - half * 1.5, base],
    [x - half * 1.02, base - height * frame.span * 0.35],
    [x - half * 0.92, top + height * frame.span * 0.05],
    [x - half * 0.8, top],
    [x - half * 0.1, top + height * frame.span * 0.03],
    [x + half * 0.78, top - height * frame.span * 0.02],
    [x + half * 0.9, top + height * frame.span * 0.08],
    [x + half * 1.05, base - height * frame.span * 0.35],
    [x + half * 1.55, base],
  ];
  canvas.save();
  polygon(canvas, outline);
  canvas.clip();
  canvas.fillStyle = sideways(
    canvas,
    x - half,
    x + half,
    palette.side > 0 ? [tones.shade, tones.base, tones.light] : [tones.light, tones.base, tones.shade],
  );
  canvas.fillRect(x - half * 2, top - frame.span, half * 4, frame.span * 2);
  for (let index = 0; index < 5; index++) {
    const y = top + (height * frame.span * (index + 0.4 + 0.5 * next())) / 5.5;
    canvas.fillStyle = withAlpha(index % 2 ? tones.light : tones.shade, 0.28);
    canvas.fillRect(x - half * 2, y, half * 4, height * frame.span * (0.03 + 0.05 * next()));
  }
  canvas.fillStyle = downward(canvas, top, base, [
    withAlpha(palette.haze, 0),
    withAlpha(palette.haze, 0.15),
    withAlpha(tone(palette, '#f3d2a0', distance), 0.9),
  ]);
  canvas.fillRect(x - half * 2, top - 2, half * 4, frame.span);
  if (palette.snowCover) {
    canvas.fillStyle = tone(palette, '#f6f9ff', distance);
    canvas.fillRect(x - half, top - frame.span * 0.03, half * 2, frame.span * 0.05);
  }
  canvas.restore();
}

export function tumbleweedLayer(context: SetContext): Layer {
  const { palette } = context;
  const frame = frameOf(context);
  const { span } = frame;
  const next = random(context.seed + 66);
  const size = span * 0.05;
  const weed = cutout({ left: size * 1.2, right: size * 1.2, up: size * 1.2, down: size * 1.2 }, (canvas) => {
    glow(canvas, 0, 0, size, tone(palette, '#7a5230', 0.1), 0.5);
    canvas.lineWidth = Math.max(0.8, size * 0.06);
    for (let index = 0; index < 26; index++) {
      canvas.strokeStyle = tone(palette, index % 2 ? '#b98a52' : '#8a6236', 0.1);
      canvas.beginPath();
      canvas.ellipse(
        (next() - 0.5) * size * 0.5,
        (next() - 0.5) * size * 0.5,
        size * (0.35 + 0.5 * next()),
        size * (0.25 + 0.5 * next()),
        next() * 3,
        next() * 6,
        next() * 6 + 3,
      );
      canvas.stroke();
    }
  });
  return {
    depth: 0.55,
    sort: 0.21,
    still: false,
    draw(canvas, t) {
      const pace = 0.1 + 0.3 * palette.wind;
      const reach = frame.right - frame.left + span * 0.4;
      const along = (reach * 0.34 + t * pace * span) % reach;
      const hop = Math.abs(Math.sin(t * 2.6)) * size * 0.9 * palette.wind;
      const x = frame.left - span * 0.2 + along;
      const y = frame.down(0.775);
      glow(canvas, x, y, size * 1.2, palette.shadow, 0.85, 0.26);
      glow(canvas, x, y, size * 0.6, palette.shadow, 0.9, 0.22);
      place(canvas, weed, x, y - size * 0.7 - hop, { turn: (along / size) * 0.14 });
    },
  };
}
