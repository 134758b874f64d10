/** The brick oven of a bakery or pizzeria; its fire burns in a layer of the set. */
import { type Brush, downward, mix, sideways } from '../../painting/paint.js';
import { random } from '../../painting/random.js';
import { loaf } from './bread.js';
import type { Toner } from './furniture.js';

/** A brick oven with a round mouth. */
export function oven(canvas: Brush, toned: Toner, x: number, foot: number, span: number): void {
  const width = span * 0.54;
  const top = foot - span * 0.46;
  canvas.save();
  canvas.beginPath();
  canvas.roundRect(x - width / 2, top, width, foot - top, [span * 0.2, span * 0.2, 0, 0]);
  canvas.clip();
  canvas.fillStyle = toned('#7a3f30');
  canvas.fillRect(x - width, top, width * 2, foot - top);
  const next = random(8);
  for (let row = 0, y = top; y < foot; row++, y += span * 0.04)
    for (let across = x - width / 2 - (row % 2) * span * 0.045; across < x + width / 2; across += span * 0.09) {
      canvas.fillStyle = toned(mix('#c8704c', '#a8543c', next()));
      canvas.beginPath();
      canvas.roundRect(across, y, span * 0.085, span * 0.035, span * 0.006);
      canvas.fill();
    }
  canvas.fillStyle = sideways(canvas, x - width / 2, x + width / 2, [
    'rgba(40,10,20,0.3)',
    'rgba(255,220,170,0.12)',
    'rgba(40,10,20,0.4)',
  ]);
  canvas.fillRect(x - width / 2, top, width, foot - top);
  canvas.restore();
  const mouth = foot - span * 0.17;
  for (const [grow, colour] of [
    [0.035, toned('#e8c8a0')],
    [0, '#2a0c10'],
  ] as const) {
    canvas.fillStyle = colour;
    canvas.beginPath();
    canvas.roundRect(
      x - span * (0.16 + grow),
      mouth - span * (0.17 + grow),
      span * (0.32 + grow * 2),
      span * (0.17 + grow),
      [span * 0.16, span * 0.16, 0, 0],
    );
    canvas.fill();
  }
  canvas.fillStyle = downward(canvas, mouth - span * 0.16, mouth, ['#5a1408', '#c8480f', '#ff9a2c']);
  canvas.beginPath();
  canvas.roundRect(x - span * 0.15, mouth - span * 0.155, span * 0.3, span * 0.155, [span * 0.15, span * 0.15, 0, 0]);
  canvas.fill();
  for (const bread of [-0.08, 0.08]) loaf(canvas, toned, x + bread * span, mouth, span * 0.11);
}
