/** A fountain of two bowls: the stone, and the water that leaps and falls. Called by `downtown`. */
import { type Brush, disc, downward, glow, mix, withAlpha } from '../../painting/paint.js';
import { contact, type Kit, post, slab } from './kit.js';

export function paintFountain(kit: Kit, canvas: Brush, x: number, base: number, size: number): void {
  const stone = kit.clay('#e2dace');
  const bowl = (y: number, wide: number, flat: number, deep: number) => {
    canvas.fillStyle = downward(canvas, y - wide * flat, y + deep + wide * flat, [
      stone.light,
      stone.base,
      stone.shade,
    ]);
    canvas.beginPath();
    canvas.ellipse(x, y, wide, wide * flat, 0, Math.PI, 0);
    canvas.lineTo(x + wide * 0.96, y + deep);
    canvas.ellipse(x, y + deep, wide * 0.96, wide * flat, 0, 0, Math.PI);
    canvas.closePath();
    canvas.fill();
    canvas.fillStyle = stone.light;
    disc(canvas, x, y, wide, flat);
    canvas.fillStyle = mix(kit.paint('#5fb4e0'), '#bfeaff', 0.25 + 0.3 * kit.lamps);
    disc(canvas, x, y, wide * 0.92, flat * 0.86);
  };
  contact(kit, canvas, x, base, size * 1.5, 0.7);
  bowl(base - size * 0.17, size * 0.66, 0.15, size * 0.14);
  post(kit, canvas, x, base - size * 0.58, base - size * 0.16, size * 0.11, '#d8cfc2');
  slab(kit, canvas, x - size * 0.12, base - size * 0.24, size * 0.24, size * 0.08, '#e8e0d4', { round: 3 });
  bowl(base - size * 0.58, size * 0.3, 0.16, size * 0.05);
  post(kit, canvas, x, base - size * 0.78, base - size * 0.57, size * 0.06, '#d8cfc2');
  if (kit.lamps > 0.3) glow(canvas, x, base - size * 0.4, size * 0.9, '#8fe0ff', 0.55 * kit.lamps);
}

/** Its jets: a crown of arcs from the top, veils from the upper bowl, rings in the lower one. */
export function drawJets(kit: Kit, canvas: Brush, t: number, x: number, base: number, size: number): void {
  const water = mix('#dff6ff', kit.palette.sky[2], 0.15);
  canvas.lineCap = 'round';
  const arc = (
    fromX: number,
    fromY: number,
    reach: number,
    rise: number,
    drop: number,
    phase: number,
    wide: number,
  ) => {
    const lean = reach + kit.palette.wind * size * 0.03 * Math.sin(t * 2 + phase);
    canvas.strokeStyle = withAlpha(water, 0.5);
    canvas.lineWidth = wide;
    canvas.beginPath();
    canvas.moveTo(fromX, fromY);
    canvas.quadraticCurveTo(fromX + lean * 0.55, fromY - rise * 2, fromX + lean, fromY + drop);
    canvas.stroke();
    // Drops that run along it.
    canvas.fillStyle = withAlpha('#ffffff', 0.9);
    for (let index = 0; index < 5; index++) {
      const part = (t * 1.1 + index / 5 + phase) % 1;
      const away = 1 - part;
      const px = away * away * fromX + 2 * away * part * (fromX + lean * 0.55) + part * part * (fromX + lean);
      const py = away * away * fromY + 2 * away * part * (fromY - rise * 2) + part * part * (fromY + drop);
      disc(canvas, px, py, wide * (0.45 + 0.25 * Math.sin(index * 3)));
    }
  };
  const pulse = 1 + 0.1 * Math.sin(t * 2.2);
  for (const side of [-1, -0.55, 0.55, 1])
    arc(x, base - size * 0.8, side * size * 0.24, size * 0.13 * pulse, size * 0.22, side + 2, size * 0.022);
  for (const side of [-1, -0.6, -0.25, 0.25, 0.6, 1])
    arc(
      x + side * size * 0.29,
      base - size * 0.57,
      side * size * 0.26,
      size * 0.03,
      size * 0.4,
      side * 2 + 3,
      size * 0.02,
    );
  canvas.fillStyle = withAlpha('#ffffff', 0.85);
  for (let index = 0; index < 9; index++) {
    const part = (t * 0.9 + index / 9) % 1;
    disc(
      canvas,
      x + Math.sin(index * 2.4) * size * 0.025,
      base - size * (0.78 + 0.27 * pulse * Math.sin(part * Math.PI)),
      size * 0.018,
    );
  }
  glow(canvas, x, base - size * 0.95, size * 0.2, '#ffffff', 0.5);
  for (let ring = 0; ring < 4; ring++) {
    const age = (t * 0.6 + ring / 4) % 1;
    canvas.strokeStyle = withAlpha('#ffffff', 0.5 * (1 - age));
    canvas.lineWidth = size * 0.012;
    canvas.beginPath();
    canvas.ellipse(
      x + (ring % 2 ? 1 : -1) * size * 0.4,
      base - size * 0.17,
      size * 0.17 * age,
      size * 0.03 * age,
      0,
      0,
      Math.PI * 2,
    );
    canvas.stroke();
  }
}
