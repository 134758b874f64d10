/** A bare dead tree with moss that hangs from its boughs. */
import { type Cutout, cutout, mix, type Tones, withAlpha } from '../../painting/paint.js';

/** `height` tall from its foot; `moss` is the colour of what hangs on it. */
export function deadTree(next: () => number, height: number, tones: Tones, side: number, moss: string): Cutout {
  return cutout({ left: height * 0.7, right: height * 0.7, up: height * 1.1, down: height * 0.06 }, (canvas) => {
    canvas.lineCap = 'round';
    const tips: [number, number][] = [];
    const branch = (x: number, y: number, angle: number, length: number, width: number, level: number) => {
      const toX = x + Math.cos(angle) * length;
      const toY = y + Math.sin(angle) * length;
      const bowX = (x + toX) / 2 + (next() - 0.5) * length * 0.25;
      const bowY = (y + toY) / 2 + (next() - 0.5) * length * 0.15;
      for (const [shift, thick, colour] of [
        [0, 1, tones.shade],
        [side * width * 0.12, 0.62, tones.base],
        [side * width * 0.26, 0.2, tones.light],
      ] as const) {
        canvas.strokeStyle = colour;
        canvas.lineWidth = width * thick;
        canvas.beginPath();
        canvas.moveTo(x + shift, y);
        canvas.quadraticCurveTo(bowX + shift, bowY, toX + shift * 0.6, toY);
        canvas.stroke();
      }
      if (level > 0) tips.push([(x + toX) / 2, (y + toY) / 2], [toX, toY]);
      if (level >= 3) return;
      const forks = level === 0 ? [-0.75, -0.15, 0.6] : [-0.5, 0.45];
      for (const turn of forks)
        branch(toX, toY, angle + turn * (0.8 + 0.5 * next()), length * (0.62 + 0.1 * next()), width * 0.6, level + 1);
    };
    branch(0, height * 0.03, -Math.PI / 2 + (next() - 0.5) * 0.16, height * 0.42, height * 0.085, 0);
    for (const [x, y] of tips) {
      if (next() < 0.4) continue;
      const long = height * (0.05 + 0.1 * next());
      canvas.fillStyle = withAlpha(mix(moss, '#ffffff', 0.1 * next()), 0.85);
      canvas.beginPath();
      canvas.moveTo(x - height * 0.022, y);
      canvas.quadraticCurveTo(x - height * 0.012, y + long * 0.6, x, y + long);
      canvas.quadraticCurveTo(x + height * 0.014, y + long * 0.5, x + height * 0.022, y);
      canvas.fill();
    }
  });
}
