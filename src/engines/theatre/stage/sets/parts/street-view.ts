/** The street that a café or shop looks out on: house fronts behind the glass, and who passes by. */
import { crown } from '../../nature/foliage.js';
import { type Brush, disc, downward, type Frame, glow, mix, multiply, withAlpha } from '../../painting/paint.js';
import { random } from '../../painting/random.js';
import type { Layer, SetContext } from '../../set.js';
import type { Pane } from './window.js';

const FRONTS = ['#e8a87c', '#d98a7a', '#f0d2a0', '#a8b8c8', '#e6c0b0', '#c8a0a8'];

/** Paints sky, a row of house fronts with windows, trees and pavement into the pane. */
export function streetView(canvas: Brush, context: SetContext, pane: Pane): void {
  const { palette } = context;
  const { x, y, width, height } = pane;
  const left = x - width / 2;
  const top = y - height / 2;
  const bottom = top + height;
  canvas.save();
  canvas.beginPath();
  canvas.rect(left, top, width, height);
  canvas.clip();
  canvas.fillStyle = downward(canvas, top, top + height * 0.7, palette.sky);
  canvas.fillRect(left, top, width, height);
  const next = random(context.seed + 31);
  const unit = height * 0.36;
  const road = bottom - height * 0.14;
  for (let across = left - unit * 0.3, index = 0; across < left + width; index++) {
    const wide = unit * (0.75 + 0.35 * next());
    const tall = height * (0.5 + 0.22 * next());
    const wall = mix(multiply(FRONTS[index % FRONTS.length]!, palette.ambient), palette.haze, 0.18);
    canvas.fillStyle = downward(canvas, road - tall, road, [
      mix(wall, '#ffffff', 0.12),
      wall,
      mix(wall, '#2a1840', 0.18),
    ]);
    canvas.fillRect(across, road - tall, wide + 1, tall);
    canvas.fillStyle = mix(multiply('#8a4a4a', palette.ambient), palette.haze, 0.2);
    canvas.beginPath();
    canvas.moveTo(across - wide * 0.04, road - tall);
    canvas.lineTo(across + wide * 0.14, road - tall - unit * 0.2);
    canvas.lineTo(across + wide * 0.86, road - tall - unit * 0.2);
    canvas.lineTo(across + wide * 1.04, road - tall);
    canvas.fill();
    for (let floor = 0; floor < 3; floor++) {
      for (let column = 0; column < 2; column++) {
        const lit = next() < 0.25 + 0.6 * palette.lampStrength && palette.lampStrength > 0.2;
        const paneX = across + wide * (0.18 + column * 0.38);
        const paneY = road - tall + tall * (0.08 + floor * 0.22);
        canvas.fillStyle = lit ? '#ffd27a' : mix(multiply('#6f93b0', palette.ambient), palette.haze, 0.2);
        canvas.fillRect(paneX, paneY, wide * 0.26, tall * 0.14);
        if (lit) glow(canvas, paneX + wide * 0.13, paneY + tall * 0.07, wide * 0.3, '#ffc860', 0.4);
      }
    }
    // A shop at street level with its awning.
    canvas.fillStyle = palette.lampStrength > 0.5 ? '#ffd890' : multiply('#54606c', palette.ambient);
    canvas.fillRect(across + wide * 0.12, road - tall * 0.24, wide * 0.76, tall * 0.24);
    canvas.fillStyle = multiply(['#d8483c', '#3f8f7a', '#e0a03c'][index % 3]!, palette.ambient);
    canvas.beginPath();
    canvas.moveTo(across + wide * 0.12, road - tall * 0.28);
    canvas.lineTo(across + wide * 0.88, road - tall * 0.28);
    canvas.lineTo(across + wide * 0.95, road - tall * 0.18);
    canvas.lineTo(across + wide * 0.05, road - tall * 0.18);
    canvas.fill();
    across += wide;
  }
  canvas.fillStyle = downward(canvas, road, bottom, [
    mix(multiply('#c2b8b0', palette.ambient), palette.haze, 0.2),
    multiply('#8a8490', palette.ambient),
  ]);
  canvas.fillRect(left, road, width, bottom - road);
  for (const [part, size] of [
    [0.12, 0.2],
    [0.84, 0.24],
  ] as const) {
    const treeX = left + part * width;
    canvas.fillStyle = multiply('#6a4a3c', palette.ambient);
    canvas.fillRect(treeX - height * 0.012, road - height * 0.3, height * 0.024, height * 0.32);
    crown(
      canvas,
      next,
      treeX,
      road - height * 0.26,
      size * height,
      size * height,
      multiply('#6fae58', palette.ambient),
      palette.side,
      9,
    );
  }
  canvas.restore();
}

/** Cars and people that pass behind the glass, rain and snow with them. */
export function passersLayer(context: SetContext, frame: Frame, pane: Pane, depth = 0.15): Layer {
  const { palette, weather } = context;
  const next = random(context.seed + 71);
  const drops = Array.from({ length: 50 }, () => ({ x: next(), y: next(), pace: 0.7 + 0.6 * next() }));
  const left = pane.x - pane.width / 2;
  const top = pane.y - pane.height / 2;
  const road = top + pane.height;
  return {
    depth,
    sort: -0.9,
    still: false,
    draw(canvas, t) {
      canvas.save();
      canvas.beginPath();
      canvas.rect(left, top, pane.width, pane.height);
      canvas.clip();
      for (const [start, pace, colour] of [
        [0.2, 0.16, '#e2574a'],
        [0.75, 0.11, '#f2c048'],
      ] as const) {
        const size = pane.height * 0.17;
        const x = left + (((start + t * pace) % 1) * 1.5 - 0.25) * pane.width;
        car(canvas, x, road - pane.height * 0.05, size, multiply(colour, palette.ambient), palette.lampStrength);
      }
      const falling = weather === 'snow' ? 0.14 : 1.5;
      if (weather === 'snow' || weather === 'rain' || weather === 'storm') {
        canvas.fillStyle = withAlpha('#eaf2ff', weather === 'snow' ? 0.95 : 0.5);
        for (const { x, y, pace } of drops) {
          const down = top + ((y + t * pace * falling) % 1) * pane.height;
          if (weather === 'snow')
            disc(canvas, left + x * pane.width + Math.sin(t + x * 20) * 3, down, frame.span * 0.004);
          else canvas.fillRect(left + x * pane.width, down, Math.max(1, frame.span * 0.002), pane.height * 0.07);
        }
      }
      canvas.restore();
    },
  };
}

function car(canvas: Brush, x: number, y: number, size: number, colour: string, lamps: number): void {
  canvas.fillStyle = mix(colour, '#ffffff', 0.1);
  canvas.beginPath();
  canvas.roundRect(x - size * 0.55, y - size * 0.75, size * 1.1, size * 0.5, size * 0.22);
  canvas.fill();
  canvas.fillStyle = '#54687c';
  canvas.beginPath();
  canvas.roundRect(x - size * 0.46, y - size * 0.68, size * 0.92, size * 0.3, size * 0.12);
  canvas.fill();
  canvas.fillStyle = colour;
  canvas.beginPath();
  canvas.roundRect(x - size, y - size * 0.46, size * 2, size * 0.38, size * 0.14);
  canvas.fill();
  canvas.fillStyle = '#2c2430';
  for (const wheel of [-0.55, 0.55]) disc(canvas, x + wheel * size, y - size * 0.08, size * 0.17);
  if (lamps > 0.4) glow(canvas, x + size * 1.05, y - size * 0.3, size * 0.6, '#fff0b8', lamps);
}
