/** What an old Chinese street is built of: tea houses, a gate, banners with wishes. Called by `lantern-street`. */
import { type Brush, disc, downward, mix, sideways } from '../../painting/paint.js';
import { curvedRoof } from './chinese.js';
import { type Kit, pane, post, slab, words } from './kit.js';

export interface TeaHouse {
  x: number;
  base: number;
  width: number;
  height: number;
  distance: number;
  wish: string;
}

/** A tea house of two storeys: red pillars, lattice windows that glow, a roof over each storey, a board with a wish. */
export function teaHouse(kit: Kit, canvas: Brush, { x, base, width, height, distance, wish }: TeaHouse): void {
  const left = x - width / 2;
  const storey = height * 0.42;
  const middle = base - storey;
  const top = base - height * 0.86;
  slab(kit, canvas, left + width * 0.06, top, width * 0.88, middle - top, '#8f3a2c', { distance, foot: 0.3 });
  for (let window = 0; window < 3; window++)
    pane(kit, canvas, left + width * (0.14 + window * 0.255), top + height * 0.1, width * 0.19, (middle - top) * 0.52, {
      distance,
      frame: '#5a2018',
      lit: true,
    });
  slab(kit, canvas, left, middle, width, storey, '#a8442f', { distance, foot: 0.35 });
  canvas.fillStyle = downward(canvas, middle, base, [
    mix(kit.paint('#5a2a20', distance), '#ffb860', 0.25 + 0.6 * kit.lamps),
    mix(kit.paint('#3a1c1c', distance), '#ff9a48', 0.15 + 0.5 * kit.lamps),
  ]);
  canvas.fillRect(left + width * 0.1, middle + storey * 0.3, width * 0.8, storey * 0.7);
  slab(kit, canvas, left + width * 0.08, base - storey * 0.26, width * 0.84, storey * 0.26, '#7a3424', { distance });
  for (let ware = 0; ware < 7; ware++) {
    canvas.fillStyle = kit.paint(['#f2b84f', '#e8574a', '#f6e4cc', '#7fb86a'][ware % 4]!, distance);
    disc(canvas, left + width * (0.16 + ware * 0.113), base - storey * 0.29, width * 0.034);
  }
  for (let pillar = 0; pillar < 4; pillar++)
    post(kit, canvas, left + width * (0.05 + pillar * 0.3), middle, base, width * 0.04, '#c8302a', distance);
  curvedRoof(kit, canvas, x, middle + storey * 0.12, width * 1.1, storey * 0.36, 0.84, '#4f6f7a', distance);
  slab(kit, canvas, x - width * 0.13, middle + storey * 0.14, width * 0.26, storey * 0.2, '#2a1a20', { distance });
  words(canvas, wish, x, middle + storey * 0.245, storey * 0.17, kit.paint('#ffd24f', distance));
  curvedRoof(kit, canvas, x, top + height * 0.05, width * 1.12, height * 0.22, 0.6, '#3f5f6a', distance);
}

/** A gate over the street with three roofs and a board that wishes a good new year. */
export function gate(kit: Kit, canvas: Brush, x: number, base: number, width: number, height: number): void {
  const distance = 0.1;
  for (const across of [-0.48, -0.2, 0.2, 0.48])
    post(
      kit,
      canvas,
      x + across * width,
      base - height * (Math.abs(across) < 0.3 ? 0.86 : 0.66),
      base,
      width * 0.035,
      '#c8302a',
      distance,
    );
  for (const hand of [-1, 1]) {
    slab(
      kit,
      canvas,
      x + hand * width * 0.34 - width * 0.16,
      base - height * 0.66,
      width * 0.32,
      height * 0.09,
      '#2f7f86',
      {
        distance,
      },
    );
    curvedRoof(
      kit,
      canvas,
      x + hand * width * 0.34,
      base - height * 0.66,
      width * 0.36,
      height * 0.16,
      0.5,
      '#e8a83a',
      distance,
    );
  }
  slab(
    kit,
    canvas,
    x - width * 0.23,
    base - height * 0.82,
    width * 0.46,
    height * 0.16,
    kit.night ? '#4f7fe0' : '#1f4f9a',
    { distance },
  );
  canvas.strokeStyle = kit.paint('#f2c04f', distance);
  canvas.lineWidth = height * 0.012;
  canvas.strokeRect(x - width * 0.23, base - height * 0.82, width * 0.46, height * 0.16);
  words(
    canvas,
    '恭贺新禧',
    x,
    base - height * 0.735,
    height * 0.105,
    mix(kit.paint('#ffe08a', distance), '#ffe8a0', 0.8 * kit.lamps),
    { width: width * 0.42 },
  );
  curvedRoof(kit, canvas, x, base - height * 0.84, width * 0.56, height * 0.22, 0.5, '#e8a83a', distance);
}

/** A long banner with a wish, that waves. */
export function banner(
  kit: Kit,
  canvas: Brush,
  x: number,
  top: number,
  width: number,
  height: number,
  wish: string,
  t: number,
): void {
  const blown = Math.sin(t * 1.7) * width * (0.06 + 0.3 * kit.palette.wind);
  const red = mix(kit.paint('#d8302a'), '#d8402f', 0.55 * kit.lamps);
  canvas.fillStyle = sideways(canvas, x - width / 2, x + width / 2, [
    mix(red, '#6a0a14', 0.2),
    red,
    mix(red, '#ff9a6a', 0.3),
  ]);
  canvas.beginPath();
  canvas.moveTo(x - width / 2, top);
  canvas.lineTo(x + width / 2, top);
  canvas.quadraticCurveTo(x + width / 2 + blown * 0.2, top + height * 0.6, x + width / 2 + blown, top + height * 0.9);
  canvas.lineTo(x + blown, top + height);
  canvas.lineTo(x - width / 2 + blown, top + height * 0.9);
  canvas.quadraticCurveTo(x - width / 2 + blown * 0.2, top + height * 0.6, x - width / 2, top);
  canvas.fill();
  canvas.strokeStyle = kit.paint('#f2c04f');
  canvas.lineWidth = width * 0.05;
  canvas.stroke();
  words(
    canvas,
    wish,
    x + blown * 0.15,
    top + height * 0.36,
    width * 0.62,
    mix(kit.paint('#ffe08a'), '#ffe08a', 0.7 * kit.lamps),
  );
}
