/** The Eiffel tower and café tables. Called by `paris`. */
import { type Brush, disc, glow, mix, withAlpha } from '../../painting/paint.js';
import { bar, contact, type Kit, post, slab } from './kit.js';

/** The tower of iron lattice: four sections that narrow, with platforms and an arch below. */
export function eiffelTower(kit: Kit, canvas: Brush, x: number, base: number, height: number, distance: number): void {
  const half = (part: number) => height * (0.012 + 0.19 * (1 - part) ** 2.5);
  const gold = mix(kit.paint('#a8794f', distance), '#ffc45e', 0.72 * kit.lamps * (kit.night ? 1 : 0.6));
  const dark = mix(gold, kit.palette.shadow, 0.3);
  if (kit.lamps > 0.3) glow(canvas, x, base - height * 0.4, height * 0.55, '#ffb84a', 0.55 * kit.lamps);
  const leg = (side: number, low: number, high: number, wide: number) => {
    const steps = 10;
    canvas.beginPath();
    for (let step = 0; step <= steps; step++) {
      const part = low + ((high - low) * step) / steps;
      canvas.lineTo(x + side * half(part), base - height * part);
    }
    for (let step = steps; step >= 0; step--) {
      const part = low + ((high - low) * step) / steps;
      canvas.lineTo(x + side * half(part) * (1 - wide), base - height * part);
    }
    canvas.closePath();
    canvas.fillStyle = withAlpha(gold, 0.45);
    canvas.fill();
    canvas.strokeStyle = gold;
    canvas.lineWidth = Math.max(1, height * 0.008);
    canvas.stroke();
    // Its lattice.
    const cells = Math.max(3, Math.round(((high - low) * height) / (half((low + high) / 2) * wide + height * 0.015)));
    canvas.strokeStyle = dark;
    canvas.lineWidth = Math.max(0.8, height * 0.004);
    canvas.beginPath();
    for (let cell = 0; cell < cells; cell++) {
      const [from, to] = [low + ((high - low) * cell) / cells, low + ((high - low) * (cell + 1)) / cells];
      canvas.moveTo(x + side * half(from), base - height * from);
      canvas.lineTo(x + side * half(to) * (1 - wide), base - height * to);
      canvas.moveTo(x + side * half(from) * (1 - wide), base - height * from);
      canvas.lineTo(x + side * half(to), base - height * to);
    }
    canvas.stroke();
  };
  for (const side of [-1, 1]) {
    leg(side, 0, 0.22, 0.42);
    leg(side, 0.24, 0.42, 0.55);
    leg(side, 0.44, 0.9, 1);
  }
  canvas.strokeStyle = gold;
  canvas.lineWidth = height * 0.014;
  canvas.beginPath();
  canvas.ellipse(x, base - height * 0.035, half(0.06) * 0.66, height * 0.15, 0, Math.PI, 0);
  canvas.stroke();
  for (const [part, deep, wide] of [
    [0.22, 0.03, 1.14],
    [0.42, 0.024, 1.2],
    [0.885, 0.022, 2.1],
  ] as const) {
    slab(
      kit,
      canvas,
      x - half(part) * wide,
      base - height * (part + deep),
      half(part) * wide * 2,
      height * deep,
      mix('#b88a5a', '#ffd27a', 0.6 * kit.lamps),
      { distance: distance * (1 - kit.lamps), foot: 0.3 },
    );
  }
  bar(canvas, [x, base - height * 0.9], [x, base - height], height * 0.008, gold);
  for (const side of [-1, 1])
    slab(
      kit,
      canvas,
      x + side * half(0) - (side > 0 ? half(0) * 0.5 : -half(0) * 0.0) - half(0) * (side > 0 ? 0 : 0.06),
      base - height * 0.02,
      half(0) * 0.56,
      height * 0.025,
      '#d8c8b0',
      { distance },
    );
}

export function cafeTable(kit: Kit, canvas: Brush, x: number, base: number, size: number): void {
  contact(kit, canvas, x, base, size * 1.6);
  for (const side of [-1, 1]) {
    const chair = x + side * size * 0.72;
    const iron = kit.paint('#2f6a58');
    bar(canvas, [chair + side * size * 0.2, base], [chair + side * size * 0.22, base - size * 0.95], size * 0.05, iron);
    bar(canvas, [chair - side * size * 0.2, base], [chair - side * size * 0.18, base - size * 0.45], size * 0.05, iron);
    slab(kit, canvas, chair - size * 0.24, base - size * 0.5, size * 0.48, size * 0.09, '#d8b070', {
      round: size * 0.04,
    });
    canvas.strokeStyle = iron;
    canvas.lineWidth = size * 0.05;
    canvas.beginPath();
    canvas.ellipse(chair + side * size * 0.2, base - size * 0.8, size * 0.07, size * 0.24, 0, 0, Math.PI * 2);
    canvas.stroke();
  }
  post(kit, canvas, x, base - size * 0.66, base, size * 0.08, '#3a3f4c');
  slab(kit, canvas, x - size * 0.22, base - size * 0.05, size * 0.44, size * 0.06, '#3a3f4c', { round: 3 });
  canvas.fillStyle = kit.paint('#e8574a');
  disc(canvas, x, base - size * 0.66, size * 0.44, 0.22);
  canvas.fillStyle = kit.paint('#fffaf0');
  disc(canvas, x, base - size * 0.69, size * 0.42, 0.2);
  for (const side of [-1, 1]) {
    slab(kit, canvas, x + side * size * 0.18 - size * 0.07, base - size * 0.83, size * 0.14, size * 0.12, '#ffffff', {
      round: size * 0.04,
    });
    canvas.fillStyle = kit.paint('#7a4a2c');
    disc(canvas, x + side * size * 0.18, base - size * 0.83, size * 0.06, 0.4);
  }
  slab(kit, canvas, x - size * 0.03, base - size * 0.96, size * 0.06, size * 0.26, '#5fa05a', { foot: 0 });
  canvas.fillStyle = kit.paint('#ff5f7a');
  disc(canvas, x, base - size * 0.98, size * 0.075);
}
