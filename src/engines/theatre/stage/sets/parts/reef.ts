/** The colours of water and the corals that grow in it. */
import { type Brush, ball, disc, downward, glow, mix, multiply, tonesOf } from '../../painting/paint.js';
import type { SetContext } from '../../set.js';

/** Water takes the hour's light but not the weather: rain and snow end at the surface. */
export interface Water {
  surface: string;
  middle: string;
  deep: string;
  beam: string;
  side: number;
  tint: string;
  /** 0 dark to 1 bright. */
  bright: number;
}

export const WATERS: Record<SetContext['light'], Omit<Water, 'side'>> = {
  morning: { surface: '#b4f4e6', middle: '#3fb6cf', deep: '#155f9c', beam: '#fff3d0', tint: '#e8fbf4', bright: 0.9 },
  day: { surface: '#8ff0f4', middle: '#22a4d6', deep: '#0b4e9c', beam: '#ecffff', tint: '#e2fbff', bright: 1 },
  sunset: { surface: '#ffb98a', middle: '#8a62a8', deep: '#2b2f78', beam: '#ffd9a0', tint: '#ffdcd0', bright: 0.75 },
  night: { surface: '#3a6cb8', middle: '#173a82', deep: '#081540', beam: '#a9c8ff', tint: '#9db8f0', bright: 0.4 },
};

export function under(water: Water, colour: string, distance: number): string {
  const lit = multiply(colour, mix(water.tint, water.middle, 0.08 + 0.3 * (1 - water.bright)));
  return mix(lit, water.middle, distance * 0.62);
}

export function coral(
  canvas: Brush,
  next: () => number,
  x: number,
  y: number,
  size: number,
  colour: string,
  water: Water,
  kind: number,
): void {
  const tones = tonesOf(colour, '#fff0e0', water.deep, 1.1);
  glow(canvas, x, y, size * 0.6, water.deep, 0.6, 0.22);
  canvas.lineCap = 'round';
  if (kind === 0) {
    // A branching fan.
    const branch = (fromX: number, fromY: number, angle: number, length: number, width: number, level: number) => {
      const toX = fromX + Math.cos(angle) * length;
      const toY = fromY + Math.sin(angle) * length;
      canvas.strokeStyle = mix(tones.shade, tones.light, Math.min(1, 0.25 + level * 0.25));
      canvas.lineWidth = width;
      canvas.beginPath();
      canvas.moveTo(fromX, fromY);
      canvas.quadraticCurveTo((fromX + toX) / 2 + (next() - 0.5) * length * 0.3, (fromY + toY) / 2, toX, toY);
      canvas.stroke();
      if (level >= 3) ball(canvas, toX, toY, width * 0.7, tones, water.side);
      else
        for (const turn of level === 0 ? [-0.55, 0, 0.55] : [-0.42, 0.42])
          branch(toX, toY, angle + turn * (0.8 + 0.4 * next()), length * 0.68, width * 0.72, level + 1);
    };
    branch(x, y, -Math.PI / 2, size * 0.38, size * 0.13, 0);
  } else if (kind === 1) {
    // Pipes of a sponge.
    for (const [index, slot] of [-0.3, 0.28, -0.12, 0.12].entries()) {
      const across = x + slot * size;
      const height = size * (0.4 + 0.16 * index + 0.2 * next());
      const half = size * (0.075 + 0.03 * next());
      canvas.fillStyle = downward(canvas, y - height, y, [tones.light, tones.base, tones.shade]);
      canvas.beginPath();
      canvas.roundRect(across - half, y - height, half * 2, height + size * 0.03, half * 0.8);
      canvas.fill();
      canvas.fillStyle = tones.shade;
      disc(canvas, across, y - height + half * 0.35, half * 0.66, 0.5);
    }
  } else if (kind === 2) {
    // A brain of soft balls.
    for (let index = 0; index < 16; index++) {
      const angle = Math.PI * (1 + next());
      const reach = Math.sqrt(next()) * size * 0.4;
      ball(
        canvas,
        x + Math.cos(angle) * reach * 1.15,
        y + Math.sin(angle) * reach,
        size * (0.13 + 0.06 * next()),
        tones,
        water.side,
      );
    }
  } else {
    // An anemone.
    for (let index = 0; index < 15; index++) {
      const angle = Math.PI * (1.1 + (0.8 * index) / 14);
      const length = size * (0.42 + 0.22 * next());
      canvas.strokeStyle = mix(tones.base, tones.light, next());
      canvas.lineWidth = size * 0.065;
      canvas.beginPath();
      canvas.moveTo(x + Math.cos(angle) * size * 0.1, y);
      canvas.quadraticCurveTo(
        x + Math.cos(angle) * length * 0.5,
        y - length * 0.5,
        x + Math.cos(angle) * length,
        y + Math.sin(angle) * length,
      );
      canvas.stroke();
    }
    canvas.fillStyle = tones.shade;
    disc(canvas, x, y - size * 0.02, size * 0.17, 0.6);
  }
}
