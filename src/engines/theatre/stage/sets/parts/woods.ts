/** What the forest is made of: trunks, mushrooms and shafts of light. */
import { beamBitmap, drawBeam } from '../../nature/beams.js';
import {
  type Brush,
  disc,
  downward,
  frameOf,
  glow,
  sideways,
  type Tones,
  tonesOf,
  withAlpha,
} from '../../painting/paint.js';
import { random } from '../../painting/random.js';
import type { Layer, SetContext } from '../../set.js';

export function paintTrunk(
  canvas: Brush,
  next: () => number,
  x: number,
  foot: number,
  top: number,
  width: number,
  tones: Tones,
  side: number,
  moss?: string,
): void {
  const bend = (next() - 0.5) * width * 1.2;
  canvas.fillStyle = sideways(
    canvas,
    x - width * 0.5,
    x + width * 0.5,
    side > 0 ? [tones.shade, tones.base, tones.light] : [tones.light, tones.base, tones.shade],
  );
  canvas.beginPath();
  canvas.moveTo(x - width * 1.0, foot + width * 0.12);
  canvas.bezierCurveTo(
    x - width * 0.4,
    foot - width * 0.3,
    x - width * 0.5,
    foot - width * 2,
    x - width * 0.44 + bend,
    top,
  );
  canvas.lineTo(x + width * 0.36 + bend, top);
  canvas.bezierCurveTo(
    x + width * 0.44,
    foot - width * 2,
    x + width * 0.4,
    foot - width * 0.3,
    x + width * 1.05,
    foot + width * 0.12,
  );
  canvas.quadraticCurveTo(x + width * 0.4, foot + width * 0.02, x + width * 0.12, foot + width * 0.18);
  canvas.quadraticCurveTo(x - width * 0.4, foot + width * 0.02, x - width * 1.0, foot + width * 0.12);
  canvas.fill();
  canvas.strokeStyle = withAlpha(tones.shade, 0.55);
  canvas.lineCap = 'round';
  for (let index = 0; index < 7; index++) {
    const across = x + (next() - 0.5) * width * 0.6;
    const from = foot - width * (0.6 + next() * 7);
    canvas.lineWidth = width * (0.03 + 0.04 * next());
    canvas.beginPath();
    canvas.moveTo(across, from);
    canvas.quadraticCurveTo(
      across + (next() - 0.5) * width * 0.16,
      from - width * 0.5,
      across + bend * 0.1,
      from - width * (0.7 + next()),
    );
    canvas.stroke();
  }
  if (moss)
    for (let index = 0; index < 6; index++)
      glow(
        canvas,
        x + (index / 5 - 0.5) * width * 1.3,
        foot - width * 0.1 * Math.abs(Math.sin(index * 2)),
        width * 0.3,
        moss,
        0.8,
        0.7,
      );
}

export function paintMushroom(
  canvas: Brush,
  x: number,
  y: number,
  size: number,
  cap: string,
  stem: string,
  side: number,
): void {
  const capTones = tonesOf(cap);
  const stemTones = tonesOf(stem);
  glow(canvas, x, y, size * 0.7, '#14101e', 0.5, 0.25);
  canvas.fillStyle = sideways(
    canvas,
    x - size * 0.16,
    x + size * 0.16,
    side > 0 ? [stemTones.shade, stemTones.base] : [stemTones.base, stemTones.shade],
  );
  canvas.beginPath();
  canvas.roundRect(x - size * 0.15, y - size * 0.55, size * 0.3, size * 0.58, size * 0.13);
  canvas.fill();
  canvas.fillStyle = downward(canvas, y - size, y - size * 0.42, [capTones.light, capTones.base, capTones.shade]);
  canvas.beginPath();
  canvas.ellipse(x, y - size * 0.46, size * 0.52, size * 0.52, 0, Math.PI, 0);
  canvas.quadraticCurveTo(x, y - size * 0.32, x - size * 0.52, y - size * 0.46);
  canvas.fill();
  canvas.fillStyle = withAlpha(stemTones.light, 0.9);
  for (const [across, down, radius] of [
    [-0.22, 0.68, 0.09],
    [0.08, 0.82, 0.08],
    [0.3, 0.62, 0.065],
    [-0.02, 0.6, 0.05],
  ] as const)
    disc(canvas, x + across * size, y - down * size, radius * size, 0.8);
}

export function shaftLayer(context: SetContext): Layer {
  const frame = frameOf(context);
  const { palette } = context;
  const night = context.light === 'night';
  const colour = night ? '#a9bcff' : palette.sun.colour;
  const strength = (0.3 + 0.7 * palette.sun.strength) * (night ? 0.4 : 0.75) * (palette.wetness > 0.7 ? 0.4 : 1);
  const next = random(context.seed + 12);
  const shafts = Array.from({ length: 7 }, (_, index) => ({
    across: -0.75 + index * 0.24 + 0.1 * next(),
    width: 0.035 + 0.06 * next(),
    phase: next() * 9,
  }));
  const height = frame.down(0.9);
  const beam = beamBitmap(colour, 0.35);
  return {
    depth: 0.3,
    sort: -0.02,
    still: false,
    light: true,
    draw(canvas, t) {
      canvas.save();
      canvas.globalCompositeOperation = 'lighter';
      for (const { across, width, phase } of shafts) {
        canvas.globalAlpha = (0.4 + 0.3 * Math.sin(t * 0.7 + phase)) * strength;
        const x = frame.across(across) + Math.sin(t * 0.3 + phase) * frame.span * 0.012;
        const slant = -palette.side * frame.span * 0.34;
        drawBeam(canvas, beam, [x, frame.down(-0.1)], [x + slant, height], frame.span * width * 3.6);
      }
      canvas.restore();
    },
  };
}
