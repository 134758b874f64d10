/** Mount Fuji: one wide cone with a cap of snow, and a red gate at the shore. Used by `mount-fuji`. */
import { type Brush, downward, type Frame, glow, mix, withAlpha } from '../../painting/paint.js';
import { tone } from '../../painting/palette.js';
import type { SetContext } from '../../set.js';

/** `base` the height of its foot in pixels. */
export function paintFuji(canvas: Brush, context: SetContext, frame: Frame, base: number): void {
  const { palette } = context;
  const { span } = frame;
  const x = frame.across(0.06);
  const [wide, high, crater] = [span * 0.92, span * 0.42, span * 0.085];
  const top = base - high;
  const stone = tone(palette, '#6a7fb4', 0.28);
  const slopes = () => {
    canvas.beginPath();
    canvas.moveTo(x - wide, base);
    canvas.bezierCurveTo(x - wide * 0.5, base - high * 0.1, x - wide * 0.2, base - high * 0.62, x - crater, top);
    canvas.quadraticCurveTo(x - crater * 0.4, top + high * 0.03, x, top + high * 0.015);
    canvas.quadraticCurveTo(x + crater * 0.5, top + high * 0.035, x + crater, top);
    canvas.bezierCurveTo(x + wide * 0.2, base - high * 0.62, x + wide * 0.5, base - high * 0.1, x + wide, base);
    canvas.closePath();
  };
  canvas.fillStyle = downward(canvas, top, base, [stone, stone, mix(stone, palette.haze, 0.55)]);
  slopes();
  canvas.fill();
  canvas.save();
  slopes();
  canvas.clip();
  const snow = tone(palette, context.light === 'sunset' ? '#ffd9c8' : '#fbfdff', 0.12);
  canvas.fillStyle = downward(canvas, top, top + high * 0.5, [snow, mix(snow, '#a8b8e0', 0.2)]);
  canvas.beginPath();
  canvas.moveTo(x - wide, top - span * 0.1);
  const tongues = 11;
  for (let tongue = 0; tongue <= tongues; tongue++) {
    const across = x - span * 0.34 + (span * 0.68 * tongue) / tongues;
    canvas.lineTo(across, top + high * (tongue % 2 ? 0.3 : 0.46 + 0.05 * Math.sin(tongue * 2.4)));
  }
  canvas.lineTo(x + wide, top - span * 0.1);
  canvas.fill();
  // The side that the light does not reach.
  canvas.fillStyle = withAlpha(mix(stone, '#1c2458', 0.5), 0.28);
  canvas.beginPath();
  canvas.moveTo(x + palette.side * crater * -0.2, top);
  canvas.lineTo(x - palette.side * wide * 0.12, base);
  canvas.lineTo(x - palette.side * wide * 1.1, base);
  canvas.lineTo(x - palette.side * crater, top - 2);
  canvas.fill();
  canvas.restore();
}

/** A torii; `x`, `y` the middle of its foot. */
export function paintGate(canvas: Brush, { palette }: SetContext, x: number, y: number, size: number): void {
  const red = tone(palette, '#e0452f', 0.04);
  const black = tone(palette, '#3a2a34', 0.04);
  glow(canvas, x, y, size * 0.6, palette.shadow, 0.4, 0.15);
  for (const side of [-1, 1]) {
    canvas.fillStyle = red;
    canvas.fillRect(x + side * size * 0.32 - size * 0.045, y - size * 0.9, size * 0.09, size * 0.9);
    canvas.fillStyle = black;
    canvas.fillRect(x + side * size * 0.32 - size * 0.055, y - size * 0.08, size * 0.11, size * 0.08);
  }
  canvas.fillStyle = red;
  canvas.fillRect(x - size * 0.46, y - size * 0.72, size * 0.92, size * 0.075);
  canvas.fillRect(x - size * 0.03, y - size * 0.86, size * 0.06, size * 0.16);
  for (const [colour, lift, thick] of [
    [red, 0.86, 0.1],
    [black, 0.94, 0.07],
  ] as const) {
    canvas.fillStyle = colour;
    canvas.beginPath();
    canvas.moveTo(x - size * 0.6, y - size * (lift + 0.06));
    canvas.quadraticCurveTo(x, y - size * (lift - 0.03), x + size * 0.6, y - size * (lift + 0.06));
    canvas.lineTo(x + size * 0.57, y - size * (lift - thick + 0.05));
    canvas.quadraticCurveTo(x, y - size * (lift - thick - 0.03), x - size * 0.57, y - size * (lift - thick + 0.05));
    canvas.fill();
  }
}
