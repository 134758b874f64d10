/** A city before the window of a room: rows of towers, lit at night. Called by `room.ts`. */
import { type Brush, downward, mix, multiply, withAlpha } from '../../painting/paint.js';
import { random } from '../../painting/random.js';
import type { Room } from './room.js';
import type { Pane } from './window.js';

export function paintSkyline(canvas: Brush, room: Room, pane: Pane): void {
  const { palette, context } = room;
  const next = random(context.seed + 21);
  const left = pane.x - pane.width / 2;
  const bottom = pane.y + pane.height / 2;
  canvas.save();
  canvas.beginPath();
  canvas.rect(left, pane.y - pane.height / 2, pane.width, pane.height);
  canvas.clip();
  canvas.fillStyle = mix(multiply('#7f97ba', palette.ambient), palette.haze, 0.4);
  canvas.fillRect(left, bottom - pane.height * 0.34, pane.width, pane.height * 0.34);
  for (const [row, colour] of (['#9fb4cf', '#7f97ba', '#5f789e'] as const).entries()) {
    const face = mix(multiply(colour, palette.ambient), palette.haze, 0.5 - row * 0.2);
    for (let x = left - room.span * 0.02 * row; x < left + pane.width; ) {
      const width = room.span * (0.05 + 0.05 * next());
      const height = pane.height * (0.72 - row * 0.17 - 0.24 * next());
      canvas.fillStyle = downward(canvas, bottom - height, bottom, [mix(face, '#ffffff', 0.12), face]);
      canvas.fillRect(x, bottom - height, width, height);
      const lit = 0.25 + 0.5 * palette.lampStrength;
      const cell = width / 4;
      for (let y = bottom - height + cell; y < bottom; y += cell * 1.3)
        for (let column = 0; column < 3; column++) {
          canvas.fillStyle =
            next() < lit * 0.7
              ? withAlpha(palette.lamp, 0.25 + 0.7 * palette.lampStrength)
              : withAlpha(mix(face, '#20305a', 0.5), 0.5);
          canvas.fillRect(x + cell * (0.55 + column * 1.05), y, cell * 0.6, cell * 0.7);
        }
      x += width * 1.08;
    }
  }
  canvas.restore();
}
