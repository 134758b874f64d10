/** What stands at a harbour: container cranes and stacks, a lighthouse, moored sailing boats. Called by `harbour`. */
import {
  type Brush,
  type Cutout,
  cutout,
  disc,
  downward,
  glow,
  mix,
  polygon,
  withAlpha,
} from '../../painting/paint.js';
import { bar, type Kit, post, shape, slab } from './kit.js';

export function containers(
  kit: Kit,
  canvas: Brush,
  x: number,
  base: number,
  size: number,
  columns: number,
  seed: number,
  distance = 0.05,
): void {
  const colours = ['#e05a44', '#3f86c8', '#f2b03a', '#4fa06a', '#8a6ab8', '#e8e0d4'];
  for (let column = 0; column < columns; column++)
    for (let row = 0; row < 3 - ((column + seed) % 2); row++) {
      const left = x + column * size * 1.02;
      const top = base - (row + 1) * size * 0.42;
      slab(kit, canvas, left, top, size, size * 0.41, colours[(column * 2 + row * 3 + seed) % 6]!, {
        distance,
        foot: 0.3,
      });
      canvas.fillStyle = withAlpha(kit.palette.shadow, 0.18);
      for (let rib = 1; rib < 9; rib++)
        canvas.fillRect(left + (rib / 9) * size, top + size * 0.04, size * 0.02, size * 0.33);
    }
}

/** A gantry crane that reaches over the water towards `side`. Returns where its trolley's rope hangs from. */
export function gantry(
  kit: Kit,
  canvas: Brush,
  x: number,
  base: number,
  height: number,
  side: number,
  colour = '#e8573f',
  distance = 0.08,
): void {
  const leg = height * 0.05;
  const paint = kit.paint(colour, distance);
  const dark = kit.paint(mix(colour, '#5a2030', 0.35), distance);
  for (const across of [-0.17, 0.17])
    post(kit, canvas, x + across * height, base - height * 0.72, base, leg, colour, distance);
  bar(canvas, [x - height * 0.17, base - height * 0.1], [x + height * 0.17, base - height * 0.4], leg * 0.5, dark);
  bar(canvas, [x + height * 0.17, base - height * 0.1], [x - height * 0.17, base - height * 0.4], leg * 0.5, dark);
  slab(kit, canvas, x - height * 0.2, base - height * 0.44, height * 0.4, leg * 0.9, colour, { distance });
  const [back, tip] = [x - side * height * 0.34, x + side * height * 0.62];
  slab(kit, canvas, Math.min(back, tip), base - height * 0.76, Math.abs(tip - back), leg * 1.1, colour, { distance });
  for (let index = 0; index < 14; index++) {
    const from = back + ((tip - back) * index) / 14;
    bar(canvas, [from, base - height * 0.76], [from + (tip - back) / 28, base - height * 0.81], leg * 0.25, dark);
    bar(
      canvas,
      [from + (tip - back) / 28, base - height * 0.81],
      [from + (tip - back) / 14, base - height * 0.76],
      leg * 0.25,
      dark,
    );
  }
  bar(canvas, [x - height * 0.08, base - height * 0.74], [x, base - height * 1.02], leg * 0.7, paint);
  bar(canvas, [x + height * 0.08, base - height * 0.74], [x, base - height * 1.02], leg * 0.7, paint);
  bar(canvas, [x, base - height * 1.02], [tip, base - height * 0.77], leg * 0.28, dark);
  bar(canvas, [x, base - height * 1.02], [back, base - height * 0.77], leg * 0.28, dark);
  slab(kit, canvas, back - leg, base - height * 0.86, leg * 3, height * 0.11, '#f4ead8', { distance });
}

export function lighthouse(kit: Kit, canvas: Brush, x: number, base: number, height: number, distance = 0.12): void {
  const half = (part: number) => height * (0.115 - 0.045 * part);
  canvas.fillStyle = kit.paint('#8f8a90', distance);
  for (let rock = 0; rock < 9; rock++)
    disc(
      canvas,
      x + (rock - 4) * height * 0.07,
      base + height * 0.01,
      height * (0.075 - 0.008 * Math.abs(rock - 4)),
      0.7,
    );
  for (let band = 0; band < 5; band++) {
    const [low, high] = [band / 5, (band + 1) / 5];
    shape(
      kit,
      canvas,
      [
        [x - half(low), base - height * 0.76 * low],
        [x - half(high), base - height * 0.76 * high],
        [x + half(high), base - height * 0.76 * high],
        [x + half(low), base - height * 0.76 * low],
      ],
      band % 2 ? '#fff8f0' : '#e0443c',
      { distance },
    );
  }
  slab(kit, canvas, x - height * 0.1, base - height * 0.79, height * 0.2, height * 0.04, '#3f4a5c', { distance });
  slab(
    kit,
    canvas,
    x - height * 0.055,
    base - height * 0.9,
    height * 0.11,
    height * 0.12,
    mix('#cfeaf4', '#ffe28a', 0.3 + 0.7 * kit.lamps),
    { distance: distance * (1 - kit.lamps), foot: 0 },
  );
  shape(
    kit,
    canvas,
    [
      [x - height * 0.08, base - height * 0.9],
      [x, base - height * 1.02],
      [x + height * 0.08, base - height * 0.9],
    ],
    '#c8382f',
    { distance },
  );
  slab(kit, canvas, x - height * 0.022, base - height * 0.1, height * 0.044, height * 0.1, '#5a4048', { distance });
}

/** The turning light of a lighthouse whose lamp is at (x, y). */
export function beamOf(kit: Kit, canvas: Brush, x: number, y: number, reach: number, t: number): void {
  const turn = t * 1.3;
  const power = 0.16 + 0.84 * kit.lamps;
  canvas.save();
  canvas.globalCompositeOperation = 'lighter';
  for (const half of [0, Math.PI]) {
    const across = Math.cos(turn + half);
    const near = 0.5 + 0.5 * Math.sin(turn + half);
    const length = reach * across;
    canvas.fillStyle = (() => {
      const gradient = canvas.createLinearGradient(x, y, x + length, y);
      gradient.addColorStop(0, withAlpha('#fff2b0', 0.6 * power));
      gradient.addColorStop(1, withAlpha('#fff2b0', 0));
      return gradient;
    })();
    const open = reach * (0.09 + 0.08 * near);
    polygon(canvas, [
      [x, y - 1],
      [x + length, y - open],
      [x + length, y + open],
      [x, y + 1],
    ]);
    canvas.fill();
  }
  glow(canvas, x, y, reach * (0.1 + 0.1 * Math.max(0, Math.sin(turn * 2))), '#fff2b0', power);
  canvas.restore();
}

export function sailingBoat(kit: Kit, size: number, hullColour: string, sail: string, distance = 0.05): Cutout {
  return cutout({ left: size * 0.7, right: size * 0.7, up: size * 1.4, down: size * 0.4 }, (canvas) => {
    const hull = kit.clay(hullColour, distance);
    const cloth = kit.clay(sail, distance);
    canvas.fillStyle = withAlpha(kit.paint(hullColour), 0.28);
    disc(canvas, 0, size * 0.12, size * 0.42, 0.3);
    bar(canvas, [0, 0], [0, -size * 1.3], size * 0.03, kit.paint('#8a5f40', distance));
    canvas.fillStyle = downward(canvas, -size * 1.25, -size * 0.15, [
      cloth.light,
      cloth.base,
      mix(cloth.base, cloth.shade, 0.5),
    ]);
    canvas.beginPath();
    canvas.moveTo(size * 0.03, -size * 1.26);
    canvas.quadraticCurveTo(size * 0.42, -size * 0.7, size * 0.48, -size * 0.2);
    canvas.lineTo(size * 0.03, -size * 0.2);
    canvas.fill();
    canvas.beginPath();
    canvas.moveTo(-size * 0.04, -size * 1.1);
    canvas.quadraticCurveTo(-size * 0.26, -size * 0.6, -size * 0.44, -size * 0.18);
    canvas.lineTo(-size * 0.04, -size * 0.24);
    canvas.fill();
    canvas.fillStyle = downward(canvas, -size * 0.14, size * 0.1, [hull.light, hull.base, hull.shade]);
    canvas.beginPath();
    canvas.moveTo(-size * 0.55, -size * 0.14);
    canvas.lineTo(size * 0.6, -size * 0.14);
    canvas.quadraticCurveTo(size * 0.46, size * 0.12, size * 0.3, size * 0.12);
    canvas.lineTo(-size * 0.36, size * 0.12);
    canvas.quadraticCurveTo(-size * 0.52, size * 0.06, -size * 0.55, -size * 0.14);
    canvas.fill();
    canvas.fillStyle = kit.paint('#fff6ea', distance);
    canvas.fillRect(-size * 0.53, -size * 0.09, size * 1.09, size * 0.035);
  });
}
