/** What stands by a road: lamps, traffic lights, benches, fences, cars, cones. Called by the built sets. */
import { type Brush, disc, downward, glow, mix, TURN, withAlpha } from '../../painting/paint.js';
import { bar, contact, type Kit, post, shape, slab } from './kit.js';

/** A street lamp, `height` tall, its arm towards `side` (0 for a lantern on top). */
export function streetLamp(
  kit: Kit,
  canvas: Brush,
  x: number,
  base: number,
  height: number,
  side = 0,
  distance = 0,
): void {
  const iron = '#3d4a5c';
  const width = height * 0.03;
  contact(kit, canvas, x, base, height * 0.16);
  post(kit, canvas, x, base - height * 0.1, base, width * 2, iron, distance);
  post(kit, canvas, x, base - height * (side ? 1 : 0.84), base, width, iron, distance);
  const glass = mix(kit.paint('#fff2c8', distance), '#ffe6a0', kit.lamps);
  if (side) {
    const reach = side * height * 0.2;
    bar(canvas, [x, base - height], [x + reach, base - height * 1.02], width, kit.paint(iron, distance));
    canvas.fillStyle = glass;
    disc(canvas, x + reach, base - height * 1.0, height * 0.045, 0.5);
    if (kit.lamps > 0.3) glow(canvas, x + reach, base - height, height * 0.42, kit.palette.lamp, 0.85 * kit.lamps);
    return;
  }
  shape(
    kit,
    canvas,
    [
      [x - height * 0.035, base - height * 0.84],
      [x - height * 0.06, base - height * 0.97],
      [x + height * 0.06, base - height * 0.97],
      [x + height * 0.035, base - height * 0.84],
    ],
    mix('#fff2c8', '#ffd77a', kit.lamps),
    { distance: distance * (1 - kit.lamps) },
  );
  canvas.fillStyle = withAlpha(glass, kit.lamps);
  disc(canvas, x, base - height * 0.9, height * 0.045);
  shape(
    kit,
    canvas,
    [
      [x - height * 0.075, base - height * 0.965],
      [x, base - height * 1.05],
      [x + height * 0.075, base - height * 0.965],
    ],
    iron,
    { distance },
  );
  if (kit.lamps > 0.3) {
    glow(canvas, x, base - height * 0.9, height * 0.5, kit.palette.lamp, 0.85 * kit.lamps);
    glow(canvas, x, base, height * 0.5, kit.palette.lamp, 0.35 * kit.lamps, 0.2);
  }
}

/** A traffic light's post and housing; `lampsOf` says where its three lamps are. */
export function trafficLight(kit: Kit, canvas: Brush, x: number, base: number, height: number): void {
  contact(kit, canvas, x, base, height * 0.2);
  post(kit, canvas, x, base - height * 0.7, base, height * 0.035, '#4a5260');
  slab(kit, canvas, x - height * 0.075, base - height, height * 0.15, height * 0.36, '#2f3640', {
    round: height * 0.04,
  });
  trafficLamps(canvas, x, base, height, -1);
}

/** Its lamps, the one of `on` (0 red, 1 amber, 2 green) alight; −1 for none. */
export function trafficLamps(canvas: Brush, x: number, base: number, height: number, on: number): void {
  ['#ff4a3c', '#ffc02e', '#3fdc6a'].forEach((colour, index) => {
    const y = base - height * (0.94 - index * 0.11);
    if (on >= 0 && index !== on) return;
    canvas.fillStyle = on < 0 ? mix(colour, '#20242c', 0.72) : colour;
    disc(canvas, x, y, height * 0.042);
    if (on >= 0) glow(canvas, x, y, height * 0.16, colour, 0.8);
  });
}

export function bench(kit: Kit, canvas: Brush, x: number, base: number, width: number, colour = '#a8683c'): void {
  contact(kit, canvas, x, base, width * 1.1);
  for (const side of [-0.4, 0.4])
    post(kit, canvas, x + side * width, base - width * 0.42, base, width * 0.05, '#3d4450');
  for (let index = 0; index < 3; index++)
    slab(kit, canvas, x - width / 2, base - width * (0.46 - index * 0.09), width, width * 0.065, colour, {
      round: width * 0.02,
    });
  slab(kit, canvas, x - width * 0.54, base - width * 0.19, width * 1.08, width * 0.075, colour, {
    round: width * 0.02,
  });
}

/** A fence of pointed pickets or of iron spears between two points. */
export function fence(
  kit: Kit,
  canvas: Brush,
  from: number,
  to: number,
  base: number,
  height: number,
  { colour = '#fdf8ee', iron = false, distance = 0 }: { colour?: string; iron?: boolean; distance?: number } = {},
): void {
  const step = height * (iron ? 0.16 : 0.27);
  const wide = height * (iron ? 0.035 : 0.17);
  const paint = kit.paint(colour, distance);
  for (const rise of iron ? [0.16, 0.82] : [0.28, 0.68])
    slab(
      kit,
      canvas,
      from,
      base - height * rise,
      to - from,
      height * (iron ? 0.04 : 0.1),
      mix(colour, '#8a8aa0', 0.15),
      { distance },
    );
  for (let x = from; x < to; x += step) {
    if (iron) {
      canvas.fillStyle = paint;
      canvas.fillRect(x, base - height * 0.94, wide, height * 0.94);
      canvas.beginPath();
      canvas.moveTo(x - wide, base - height * 0.9);
      canvas.lineTo(x + wide / 2, base - height * 1.08);
      canvas.lineTo(x + wide * 2, base - height * 0.9);
      canvas.fill();
    } else
      shape(
        kit,
        canvas,
        [
          [x, base],
          [x, base - height * 0.86],
          [x + wide / 2, base - height],
          [x + wide, base - height * 0.86],
          [x + wide, base],
        ],
        colour,
        { distance, foot: 0.25 },
      );
  }
}

export function cone(kit: Kit, canvas: Brush, x: number, base: number, height: number): void {
  contact(kit, canvas, x, base, height * 0.9);
  slab(kit, canvas, x - height * 0.36, base - height * 0.1, height * 0.72, height * 0.1, '#e8622c', {
    round: height * 0.04,
  });
  const at = (part: number) => height * (0.26 - 0.2 * part);
  for (const [low, high, colour] of [
    [0.08, 0.36, '#f4702e'],
    [0.36, 0.6, '#fff6ee'],
    [0.6, 0.98, '#f4702e'],
  ] as const)
    shape(
      kit,
      canvas,
      [
        [x - at(low), base - height * low],
        [x - at(high), base - height * high],
        [x + at(high), base - height * high],
        [x + at(low), base - height * low],
      ],
      colour,
    );
}

/** A board in slanting red and white stripes on two legs. */
export function barrier(kit: Kit, canvas: Brush, x: number, base: number, width: number, colour = '#e8483c'): void {
  contact(kit, canvas, x, base, width * 1.1);
  const height = width * 0.42;
  for (const side of [-0.38, 0.38]) post(kit, canvas, x + side * width, base - height, base, width * 0.05, '#8a929e');
  for (const rise of [1, 0.52]) {
    const top = base - height * rise;
    slab(kit, canvas, x - width / 2, top, width, height * 0.3, '#fffaf0', { round: 2 });
    canvas.save();
    canvas.clip();
    for (let index = -1; index < 6; index++) {
      const from = x - width / 2 + index * width * 0.2;
      shape(
        kit,
        canvas,
        [
          [from, top + height * 0.3],
          [from + width * 0.1, top + height * 0.3],
          [from + width * 0.2, top],
          [from + width * 0.1, top],
        ],
        colour,
      );
    }
    canvas.restore();
  }
}

/** An old tyre lying, or standing when `upright`. */
export function tyre(kit: Kit, canvas: Brush, x: number, y: number, radius: number, upright = false): void {
  const tones = kit.clay('#34363f');
  const flat = upright ? 1 : 0.42;
  canvas.fillStyle = downward(canvas, y - radius * flat, y + radius * flat, [tones.light, tones.base, tones.shade]);
  disc(canvas, x, y, radius, flat);
  if (!upright) {
    canvas.beginPath();
    canvas.roundRect(x - radius, y, radius * 2, radius * 0.42, radius * 0.3);
    canvas.fill();
    canvas.fillStyle = tones.base;
    disc(canvas, x, y, radius * 0.98, flat);
  }
  canvas.fillStyle = mix(tones.shade, '#08080e', 0.4);
  canvas.beginPath();
  canvas.ellipse(x, y, radius * 0.5, radius * 0.5 * flat, 0, 0, TURN);
  canvas.fill();
}
