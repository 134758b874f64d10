/** A ferris wheel: its wheel turns, its cabins hang upright, its lamps run round it at night. */
import {
  type Brush,
  type Cutout,
  cutout,
  disc,
  downward,
  glow,
  mix,
  place,
  TURN,
  tonesOf,
} from '../../painting/paint.js';
import { type Palette, tone } from '../../painting/palette.js';
import type { Layer } from '../../set.js';

const CABINS = ['#f0584c', '#f6c040', '#4fb0e0', '#6fc060', '#f58ab0', '#a078d8'];

export interface Wheel {
  x: number;
  /** Height of its hub, and of the ground it stands on. */
  y: number;
  foot: number;
  radius: number;
}

/** The legs and the turning wheel. `distance` fades it. */
export function ferrisWheelLayer(
  palette: Palette,
  { x, y, foot, radius }: Wheel,
  { depth, sort, distance = 0.2 }: { depth: number; sort: number; distance?: number },
): Layer {
  const steel = tonesOf(tone(palette, '#f2f0f4', distance));
  const count = 12;
  const red = tone(palette, '#f0584c', distance);
  const gold = tone(palette, '#ffd65a', distance);
  const cabins = CABINS.map((colour) => cabin(radius * 0.19, tone(palette, colour, distance), palette.lampStrength));
  const lit = palette.lampStrength;
  return {
    depth,
    sort,
    still: false,
    draw(canvas, t) {
      canvas.strokeStyle = steel.shade;
      canvas.lineWidth = radius * 0.06;
      canvas.lineCap = 'round';
      canvas.beginPath();
      canvas.moveTo(x - radius * 0.5, foot);
      canvas.lineTo(x, y);
      canvas.lineTo(x + radius * 0.5, foot);
      canvas.stroke();
      const turned = t * 0.035;
      // Spokes first, all in one path, then the two rims that hold them.
      canvas.lineWidth = radius * 0.018;
      canvas.strokeStyle = steel.base;
      canvas.beginPath();
      for (let spoke = 0; spoke < count * 2; spoke++) {
        const angle = (spoke / count / 2 + turned) * TURN;
        canvas.moveTo(x, y);
        canvas.lineTo(x + Math.cos(angle) * radius, y + Math.sin(angle) * radius);
      }
      canvas.stroke();
      for (const [reach, width, colour] of [
        [1, 0.05, red],
        [0.86, 0.026, steel.light],
        [0.36, 0.03, gold],
      ] as const) {
        canvas.strokeStyle = colour;
        canvas.lineWidth = radius * width;
        canvas.beginPath();
        canvas.arc(x, y, radius * reach, 0, TURN);
        canvas.stroke();
      }
      canvas.fillStyle = red;
      disc(canvas, x, y, radius * 0.13);
      canvas.fillStyle = gold;
      disc(canvas, x, y, radius * 0.075);
      for (let index = 0; index < count; index++) {
        const angle = (index / count + turned) * TURN;
        place(canvas, cabins[index % cabins.length]!, x + Math.cos(angle) * radius, y + Math.sin(angle) * radius, {
          turn: 0.012 * Math.sin(t * 1.6 + index),
        });
      }
      if (lit > 0.3) {
        glow(canvas, x, y, radius * 1.3, '#ff8ac0', 0.25 * lit);
        for (let lamp = 0; lamp < 16; lamp++) {
          const angle = (lamp / 16 + turned) * TURN;
          const shine = 0.5 + 0.5 * Math.sin(t * 4 - lamp * 0.8);
          glow(
            canvas,
            x + Math.cos(angle) * radius * 0.86,
            y + Math.sin(angle) * radius * 0.86,
            radius * 0.09,
            lamp % 2 ? '#ffe27a' : '#ff7ab8',
            lit * (0.4 + 0.6 * shine),
          );
        }
      }
    },
  };
}

function cabin(size: number, colour: string, lit: number): Cutout {
  return cutout({ left: size, right: size, up: size * 0.3, down: size * 1.5 }, (canvas: Brush) => {
    const { light, base, shade } = tonesOf(colour);
    canvas.fillStyle = shade;
    canvas.fillRect(-size * 0.06, -size * 0.1, size * 0.12, size * 0.4);
    canvas.fillStyle = downward(canvas, size * 0.2, size * 1.3, [light, base, shade]);
    canvas.beginPath();
    canvas.roundRect(-size * 0.62, size * 0.25, size * 1.24, size * 1.05, size * 0.36);
    canvas.fill();
    canvas.fillStyle = mix('#bfe6f6', '#ffe08a', lit);
    canvas.beginPath();
    canvas.roundRect(-size * 0.48, size * 0.42, size * 0.96, size * 0.4, size * 0.14);
    canvas.fill();
  });
}
