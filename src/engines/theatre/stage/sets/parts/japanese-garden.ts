/** What stands in the dry garden: gate, stone lantern, wall, cherry trees and their petals. */
import { crown } from '../../nature/foliage.js';
import {
  type Brush,
  ball,
  cutout,
  downward,
  type Frame,
  fillBand,
  frameOf,
  glow,
  mix,
  polygon,
  sideways,
  TURN,
  tonesOf,
} from '../../painting/paint.js';
import { type Palette, tone } from '../../painting/palette.js';
import { random } from '../../painting/random.js';
import type { Layer, SetContext } from '../../set.js';

export const horizon = 0.5;

function lit(canvas: Brush, palette: Palette, left: number, right: number, colour: string, distance = 0): void {
  const tones = tonesOf(tone(palette, colour, distance));
  canvas.fillStyle = sideways(
    canvas,
    left,
    right,
    palette.side > 0 ? [tones.shade, tones.base, tones.light] : [tones.light, tones.base, tones.shade],
  );
}

export function paintGate(canvas: Brush, palette: Palette, x: number, y: number, size: number): void {
  glow(canvas, x, y, size * 0.75, palette.shadow, 0.4, 0.12);
  for (const direction of [-1, 1]) {
    const post = x + direction * size * 0.34;
    lit(canvas, palette, post - size * 0.05, post + size * 0.05, '#e2533c', 0.12);
    polygon(canvas, [
      [post - size * 0.05 + direction * size * 0.015, y],
      [post - size * 0.042, y - size * 0.84],
      [post + size * 0.042, y - size * 0.84],
      [post + size * 0.05 + direction * size * 0.015, y],
    ]);
    canvas.fill();
    lit(canvas, palette, post - size * 0.07, post + size * 0.07, '#4a4048', 0.12);
    canvas.beginPath();
    canvas.roundRect(
      post - size * 0.065 + direction * size * 0.012,
      y - size * 0.07,
      size * 0.13,
      size * 0.08,
      size * 0.015,
    );
    canvas.fill();
  }
  const tones = tonesOf(tone(palette, '#e2533c', 0.12));
  canvas.fillStyle = downward(canvas, y - size * 0.68, y - size * 0.6, [tones.light, tones.base, tones.shade]);
  canvas.fillRect(x - size * 0.46, y - size * 0.68, size * 0.92, size * 0.07);
  canvas.fillStyle = tones.shade;
  canvas.fillRect(x - size * 0.035, y - size * 0.82, size * 0.07, size * 0.15);
  const beam = (rise: number, thick: number, half: number, colour: string) => {
    const band = tonesOf(tone(palette, colour, 0.12));
    canvas.fillStyle = downward(canvas, y - size * (rise + thick), y - size * rise, [
      band.light,
      band.base,
      band.shade,
    ]);
    canvas.beginPath();
    canvas.moveTo(x - half * size, y - size * (rise + thick + 0.06));
    canvas.quadraticCurveTo(x, y - size * (rise + thick - 0.02), x + half * size, y - size * (rise + thick + 0.06));
    canvas.lineTo(x + (half - 0.03) * size, y - size * (rise + 0.035));
    canvas.quadraticCurveTo(x, y - size * (rise - 0.03), x - (half - 0.03) * size, y - size * (rise + 0.035));
    canvas.fill();
  };
  beam(0.82, 0.08, 0.6, '#e2533c');
  beam(0.9, 0.05, 0.66, palette.snowCover ? '#f6faff' : '#4a4048');
}

export function paintLantern(canvas: Brush, palette: Palette, x: number, y: number, size: number): void {
  const stone = (colour: string, half: number) => lit(canvas, palette, x - half, x + half, colour, 0.06);
  glow(canvas, x, y, size * 0.5, palette.shadow, 0.6, 0.22);
  const block = (half: number, top: number, bottom: number, colour = '#b9b9b4') => {
    stone(colour, half * size);
    canvas.beginPath();
    canvas.roundRect(x - half * size, y - top * size, half * 2 * size, (top - bottom) * size, size * 0.025);
    canvas.fill();
  };
  block(0.22, 0.1, -0.02);
  block(0.08, 0.5, 0.08);
  block(0.19, 0.58, 0.48);
  block(0.145, 0.8, 0.57, '#a9a9a6');
  canvas.fillStyle = mix(tone(palette, '#5a4a40'), palette.lamp, 0.35 + 0.65 * palette.lampStrength);
  canvas.beginPath();
  canvas.roundRect(x - size * 0.075, y - size * 0.76, size * 0.15, size * 0.15, size * 0.03);
  canvas.fill();
  stone(palette.snowCover ? '#f4f8ff' : '#c2c2ba', size * 0.32);
  canvas.beginPath();
  canvas.moveTo(x - size * 0.33, y - size * 0.82);
  canvas.quadraticCurveTo(x - size * 0.12, y - size * 0.88, x - size * 0.05, y - size * 0.98);
  canvas.lineTo(x + size * 0.05, y - size * 0.98);
  canvas.quadraticCurveTo(x + size * 0.12, y - size * 0.88, x + size * 0.33, y - size * 0.82);
  canvas.quadraticCurveTo(x, y - size * 0.74, x - size * 0.33, y - size * 0.82);
  canvas.fill();
  ball(canvas, x, y - size * 1.01, size * 0.06, tonesOf(tone(palette, '#c2c2ba', 0.06)), palette.side);
  glow(canvas, x, y - size * 0.69, size * 0.75, palette.lamp, 0.25 + 0.7 * palette.lampStrength);
}

export function paintWall(canvas: Brush, context: SetContext, frame: Frame): void {
  const { palette } = context;
  const { span } = frame;
  const foot = frame.down(horizon) + span * 0.085;
  const top = foot - span * 0.11;
  const plaster = tonesOf(tone(palette, '#f6ead2', 0.12));
  fillBand(canvas, frame, top, foot, [
    plaster.shade,
    plaster.base,
    plaster.base,
    mix(plaster.base, plaster.shade, 0.4),
  ]);
  canvas.fillStyle = tone(palette, '#9a7048', 0.12);
  canvas.fillRect(frame.left, foot - span * 0.012, frame.right - frame.left, span * 0.014);
  for (let x = frame.across(-1.62); x < frame.right; x += span * 0.27)
    canvas.fillRect(x, top, span * 0.011, span * 0.11);
  const tile = tonesOf(tone(palette, palette.snowCover ? '#e8eef8' : '#5c6474', 0.12));
  fillBand(canvas, frame, top - span * 0.028, top + span * 0.008, [tile.light, tile.base, tile.shade]);
  for (let x = frame.left; x < frame.right; x += span * 0.024)
    ball(canvas, x, top + span * 0.006, span * 0.0105, tile, palette.side);
  fillBand(canvas, frame, top - span * 0.038, top - span * 0.024, [tile.light, tile.shade]);
}

export function cherry(next: () => number, size: number, palette: Palette) {
  return cutout({ left: size * 0.75, right: size * 0.75, up: size * 1.15, down: size * 0.06 }, (canvas) => {
    const bark = tonesOf(tone(palette, '#6e4636', 0.04));
    canvas.lineCap = 'round';
    for (const [width, fromX, fromY, toX, toY] of [
      [0.11, 0, 0, -0.05, -0.45],
      [0.07, -0.05, -0.4, -0.3, -0.68],
      [0.06, -0.03, -0.42, 0.2, -0.74],
      [0.045, -0.2, -0.55, -0.46, -0.58],
      [0.04, 0.08, -0.58, 0.38, -0.6],
    ] as const) {
      for (const [shift, colour] of [
        [0, bark.shade],
        [palette.side * 0.15, bark.base],
      ] as const) {
        canvas.strokeStyle = colour;
        canvas.lineWidth = size * width * (shift ? 0.65 : 1);
        canvas.beginPath();
        canvas.moveTo(size * (fromX + shift * width), size * fromY);
        canvas.quadraticCurveTo(
          size * ((fromX + toX) / 2 - 0.04 + shift * width),
          size * (fromY + toY) * 0.5,
          size * (toX + shift * width),
          size * toY,
        );
        canvas.stroke();
      }
    }
    const pink = tone(palette, '#ffa9c4', 0.04);
    const snow = palette.snowCover ? tone(palette, '#f8fbff') : undefined;
    for (const [x, y, width] of [
      [-0.42, -0.62, 0.5],
      [0.36, -0.64, 0.5],
      [0.12, -0.82, 0.58],
      [-0.2, -0.84, 0.56],
      [0, -0.66, 0.46],
    ] as const) {
      crown(
        canvas,
        next,
        x * size,
        y * size,
        width * size,
        width * size * 0.62,
        mix(pink, '#fff0f4', next() * 0.3),
        palette.side,
        32,
        snow,
      );
    }
  });
}

export function petalLayer(context: SetContext): Layer {
  const { palette } = context;
  const frame = frameOf(context);
  const { span } = frame;
  const next = random(context.seed + 33);
  const petals = Array.from({ length: 34 }, () => ({
    x: next(),
    y: next(),
    pace: 0.05 + 0.06 * next(),
    phase: next() * TURN,
    size: 0.005 + 0.005 * next(),
  }));
  const colours = ['#ffc2d6', '#ffdbe6'].map((colour) => tone(palette, colour));
  return {
    depth: 0.9,
    sort: 0.75,
    still: false,
    draw(canvas, t) {
      const reach = frame.width * 1.3;
      for (const [index, colour] of colours.entries()) {
        canvas.fillStyle = colour;
        canvas.beginPath();
        for (let order = index; order < petals.length; order += 2) {
          const { x, y, pace, phase, size } = petals[order]!;
          const fallen = (y + t * pace) % 1;
          const wind = t * span * (0.025 + 0.25 * palette.wind);
          const centreX =
            ((((x * reach - wind + Math.sin(t * 1.1 + phase) * span * 0.03) % reach) + reach) % reach) -
            frame.width * 0.15;
          const centreY = frame.down(-0.05 + 1.1 * fallen);
          const turn = t * 1.4 + phase;
          canvas.moveTo(centreX + Math.cos(turn) * size * span, centreY + Math.sin(turn) * size * span);
          canvas.ellipse(
            centreX,
            centreY,
            size * span,
            size * span * (0.3 + 0.35 * Math.abs(Math.sin(turn * 1.3))),
            turn,
            0,
            TURN,
          );
        }
        canvas.fill();
      }
    },
  };
}
