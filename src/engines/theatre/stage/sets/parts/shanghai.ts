/** Shanghai's landmarks across the river, and the boats before them. Called by `skyline`. */
import {
  type Brush,
  ball,
  type Cutout,
  cutout,
  downward,
  glow,
  mix,
  sideways,
  tonesOf,
  withAlpha,
} from '../../painting/paint.js';
import { bar, type Kit, post, slab } from './kit.js';

export const NEON = ['#ff4fa0', '#4fd8ff', '#ffd24f', '#9a7cff', '#5ff0b0'] as const;

/** The Oriental Pearl: three legs, spheres on a shaft. */
export function pearlTower(kit: Kit, canvas: Brush, x: number, base: number, height: number): void {
  const at = (part: number) => base - height * part;
  const pink = mix('#e05a8c', '#ff5aa8', kit.lamps);
  for (const side of [-1, 1])
    bar(
      canvas,
      [x + side * height * 0.13, base],
      [x + side * height * 0.025, at(0.28)],
      height * 0.022,
      kit.paint('#d8cfd8', 0.1),
    );
  for (const across of [-0.028, 0, 0.028])
    post(kit, canvas, x + across * height, at(0.66), base, height * 0.022, '#e6dee6', 0.1);
  post(kit, canvas, x, at(0.84), at(0.6), height * 0.024, '#e6dee6', 0.1);
  post(kit, canvas, x, at(1.05), at(0.82), height * 0.009, '#c84f7a', 0.1);
  const sphere = (part: number, radius: number) => {
    if (kit.lamps > 0.3) glow(canvas, x, at(part), radius * 2.4, pink, 0.7 * kit.lamps);
    ball(
      canvas,
      x,
      at(part),
      radius,
      tonesOf(mix(kit.paint(pink, 0.08), pink, 0.75 * kit.lamps), '#ffe6f4'),
      kit.palette.side,
    );
    canvas.strokeStyle = withAlpha('#ffffff', 0.35 + 0.4 * kit.lamps);
    canvas.lineWidth = radius * 0.06;
    for (const tilt of [-0.35, 0, 0.35]) {
      canvas.beginPath();
      canvas.ellipse(x, at(part) + tilt * radius, radius * Math.sqrt(1 - tilt * tilt), radius * 0.2, 0, 0, Math.PI);
      canvas.stroke();
    }
  };
  sphere(0.28, height * 0.105);
  for (const part of [0.4, 0.47, 0.54]) sphere(part, height * 0.026);
  sphere(0.65, height * 0.072);
  sphere(0.83, height * 0.03);
  slab(kit, canvas, x - height * 0.2, at(0.035), height * 0.4, height * 0.035, '#b8a8c0', { distance: 0.1 });
}

/** The twisted one, the bottle opener and the pagoda. */
export function tallThree(kit: Kit, canvas: Brush, x: number, base: number, height: number): void {
  const twist = (centre: number, wide: number, tall: number) => {
    const tones = kit.clay('#8fb4dc', 0.14);
    canvas.fillStyle = sideways(canvas, centre - wide, centre + wide, [
      tones.shade,
      tones.base,
      tones.light,
      tones.base,
    ]);
    canvas.beginPath();
    canvas.moveTo(centre - wide, base);
    canvas.bezierCurveTo(
      centre - wide,
      base - tall * 0.5,
      centre - wide * 0.4,
      base - tall * 0.8,
      centre - wide * 0.34,
      base - tall * 0.97,
    );
    canvas.lineTo(centre + wide * 0.3, base - tall);
    canvas.bezierCurveTo(centre + wide * 0.6, base - tall * 0.7, centre + wide, base - tall * 0.5, centre + wide, base);
    canvas.fill();
    canvas.save();
    canvas.clip();
    canvas.strokeStyle = withAlpha('#eafaff', 0.3 + 0.45 * kit.lamps);
    canvas.lineWidth = Math.max(0.8, wide * 0.07);
    canvas.beginPath();
    canvas.moveTo(centre + wide * 0.55, base);
    canvas.bezierCurveTo(
      centre + wide * 0.5,
      base - tall * 0.4,
      centre - wide * 0.3,
      base - tall * 0.7,
      centre - wide * 0.1,
      base - tall,
    );
    canvas.stroke();
    for (let row = 0; row < 34; row++) {
      canvas.fillStyle = withAlpha(
        mix('#cfeaff', '#ffe0a0', kit.lamps),
        (row % 3 ? 0.12 : 0.3) + 0.4 * kit.lamps * ((row * 0.618) % 1),
      );
      canvas.fillRect(centre - wide, base - (tall * row) / 34, wide * 2, tall * 0.012);
    }
    canvas.restore();
  };
  const opener = (centre: number, wide: number, tall: number) => {
    canvas.save();
    canvas.fillStyle = downward(canvas, base - tall, base, [kit.paint('#7fa8d8', 0.16), kit.paint('#5f86b8', 0.16)]);
    canvas.beginPath();
    canvas.moveTo(centre - wide, base);
    canvas.lineTo(centre - wide * 0.62, base - tall);
    canvas.lineTo(centre + wide * 0.62, base - tall);
    canvas.lineTo(centre + wide, base);
    canvas.closePath();
    canvas.moveTo(centre - wide * 0.4, base - tall * 0.96);
    canvas.lineTo(centre - wide * 0.26, base - tall * 0.86);
    canvas.lineTo(centre + wide * 0.26, base - tall * 0.86);
    canvas.lineTo(centre + wide * 0.4, base - tall * 0.96);
    canvas.closePath();
    canvas.fill('evenodd');
    canvas.clip('evenodd');
    for (let row = 0; row < 26; row++) {
      canvas.fillStyle = withAlpha(mix('#d8ecff', '#ffd890', kit.lamps), 0.1 + 0.5 * kit.lamps * ((row * 0.377) % 1));
      canvas.fillRect(centre - wide, base - (tall * row) / 26, wide * 2, tall * 0.014);
    }
    canvas.restore();
  };
  const pagoda = (centre: number, wide: number, tall: number) => {
    for (let step = 0; step < 7; step++) {
      const inset = 1 - step * 0.115;
      const top = base - tall * (1 - 0.5 ** (step + 1)) * 0.94;
      slab(kit, canvas, centre - wide * inset, top, wide * 2 * inset, base - top, step % 2 ? '#d8cfc0' : '#e8dccb', {
        distance: 0.16,
        foot: 0.15,
      });
      canvas.fillStyle = withAlpha('#ffd890', 0.7 * kit.lamps);
      canvas.fillRect(centre - wide * inset, top, wide * 2 * inset, tall * 0.012);
    }
    post(kit, canvas, centre, base - tall * 1.12, base - tall * 0.9, wide * 0.08, '#d8cfc0', 0.16);
  };
  pagoda(x - height * 0.2, height * 0.068, height * 0.68);
  opener(x + height * 0.19, height * 0.085, height * 0.84);
  twist(x, height * 0.085, height);
}

/** A boat for sightseers, hung with lights. */
export const barge = (kit: Kit, size: number, kind: number): Cutout =>
  cutout({ left: size * 1.1, right: size * 1.1, up: size * 0.7, down: size * 0.4 }, (canvas) => {
    const hull = kit.clay(kind ? '#a83a34' : '#3a4a78');
    for (let glint = 0; glint < 3; glint++)
      glow(canvas, (glint - 1) * size * 0.5, size * 0.16, size * 0.4, NEON[(glint + kind) % 5]!, 0.5 * kit.lamps, 0.4);
    canvas.fillStyle = downward(canvas, -size * 0.2, size * 0.1, [hull.light, hull.base, hull.shade]);
    canvas.beginPath();
    canvas.moveTo(-size, -size * 0.16);
    canvas.lineTo(size, -size * 0.2);
    canvas.quadraticCurveTo(size * 0.86, size * 0.1, size * 0.6, size * 0.1);
    canvas.lineTo(-size * 0.8, size * 0.1);
    canvas.fill();
    for (let deck = 0; deck < 2; deck++) {
      slab(
        kit,
        canvas,
        -size * (0.75 - deck * 0.15),
        -size * (0.36 + deck * 0.2),
        size * (1.3 - deck * 0.4),
        size * 0.2,
        '#fff4e4',
        { round: 2 },
      );
      for (let pane = 0; pane < 8 - deck * 3; pane++) {
        canvas.fillStyle = mix(kit.paint('#7fa8c8'), '#ffd27a', kit.lamps);
        canvas.fillRect(
          -size * (0.68 - deck * 0.15) + pane * size * 0.15,
          -size * (0.31 + deck * 0.2),
          size * 0.1,
          size * 0.1,
        );
      }
    }
    canvas.strokeStyle = mix(kit.paint('#ffd24f'), '#ffd24f', kit.lamps);
    canvas.lineWidth = size * 0.03;
    canvas.beginPath();
    canvas.moveTo(-size, -size * 0.17);
    canvas.quadraticCurveTo(0, -size * 0.9, size, -size * 0.2);
    canvas.stroke();
  });
