/** Lamps that hang from the ceiling and swing a little. */
import { type Brush, disc, type Frame, glow, mix, sideways, tonesOf } from '../../painting/paint.js';
import type { Layer } from '../../set.js';
import type { IndoorLight } from './indoor-light.js';

/** One layer of lamps at `places` (pixels across), their shades at `y`; `size` is a shade's width in spans. */
export function pendantLayer(
  frame: Frame,
  light: IndoorLight,
  {
    places,
    y,
    size = 0.16,
    colour,
    depth = 0.5,
    sort = -0.1,
  }: { places: readonly number[]; y: number; size?: number; colour: string; depth?: number; sort?: number },
): Layer {
  const { span } = frame;
  const radius = (size * span) / 2;
  return {
    depth,
    sort,
    still: false,
    draw(canvas, t) {
      places.forEach((x, index) => {
        canvas.save();
        canvas.translate(x, frame.top);
        canvas.rotate(0.014 * Math.sin(t * 1.2 + index * 1.7));
        lamp(canvas, light, y - frame.top, radius, colour);
        canvas.restore();
      });
    },
  };
}

function lamp(canvas: Brush, light: IndoorLight, length: number, radius: number, colour: string): void {
  const tones = tonesOf(mix(light.toned(colour), '#ffcf8a', light.lamp * 0.25));
  canvas.fillStyle = light.toned('#3a2c36');
  canvas.fillRect(-radius * 0.03, 0, radius * 0.06, length - radius * 0.7);
  canvas.fillStyle = sideways(canvas, -radius, radius, [tones.shade, tones.base, tones.light, tones.base, tones.shade]);
  canvas.beginPath();
  canvas.ellipse(0, length, radius, radius * 0.85, 0, Math.PI, 0);
  canvas.fill();
  canvas.beginPath();
  canvas.roundRect(-radius * 0.16, length - radius * 1.02, radius * 0.32, radius * 0.28, radius * 0.1);
  canvas.fill();
  canvas.fillStyle = mix(light.toned('#fff0cc'), '#fff6d8', light.lamp);
  disc(canvas, 0, length, radius * 0.94, 0.18);
  glow(canvas, 0, length + radius * 0.15, radius * (1.6 + 1.6 * light.lamp), light.lampColour, 0.3 + 0.5 * light.lamp);
  glow(canvas, 0, length + radius * 0.05, radius * 0.7, '#ffffff', 0.3 + 0.7 * light.lamp);
}
