/** Chinese buildings: halls with curved golden roofs, red pillars, stone stairs, lions and lanterns. Called by `palace`. */
import {
  type Brush,
  ball,
  disc,
  downward,
  glow,
  mix,
  polygon,
  sideways,
  TURN,
  tonesOf,
  withAlpha,
} from '../../painting/paint.js';
import { bar, contact, type Kit, pane, post, slab } from './kit.js';

/** A roof whose eaves turn up, `rise` high; its ridge is `ridge` of the width. */
export function curvedRoof(
  kit: Kit,
  canvas: Brush,
  x: number,
  y: number,
  width: number,
  rise: number,
  ridge: number,
  colour = '#f2b13a',
  distance = 0,
): void {
  const half = width / 2;
  const gold = kit.clay(mix(colour, '#f6faff', kit.palette.snowCover * 0.8), distance);
  const trace = () => {
    canvas.beginPath();
    canvas.moveTo(x - half * 1.08, y - rise * 0.2);
    canvas.bezierCurveTo(
      x - half * 0.8,
      y - rise * 0.12,
      x - half * ridge * 1.15,
      y - rise * 0.5,
      x - half * ridge,
      y - rise,
    );
    canvas.lineTo(x + half * ridge, y - rise);
    canvas.bezierCurveTo(
      x + half * ridge * 1.15,
      y - rise * 0.5,
      x + half * 0.8,
      y - rise * 0.12,
      x + half * 1.08,
      y - rise * 0.2,
    );
    canvas.quadraticCurveTo(x + half * 0.9, y + rise * 0.06, x + half * 0.6, y + rise * 0.04);
    canvas.lineTo(x - half * 0.6, y + rise * 0.04);
    canvas.quadraticCurveTo(x - half * 0.9, y + rise * 0.06, x - half * 1.08, y - rise * 0.2);
    canvas.closePath();
  };
  canvas.save();
  trace();
  canvas.fillStyle = downward(canvas, y - rise, y + rise * 0.06, [gold.light, gold.base, gold.base, gold.shade]);
  canvas.fill();
  canvas.clip();
  // Rows of tiles that run down.
  canvas.strokeStyle = withAlpha(mix(gold.shade, '#7a3a10', 0.4), 0.5 * (1 - distance));
  canvas.lineWidth = Math.max(0.7, kit.span * 0.003);
  const rows = Math.round(width / (kit.span * 0.022));
  canvas.beginPath();
  for (let index = 0; index <= rows; index++) {
    const part = (index / rows) * 2 - 1;
    canvas.moveTo(x + part * half * ridge, y - rise);
    canvas.quadraticCurveTo(
      x + part * half * (ridge * 0.55 + 0.4),
      y - rise * 0.3,
      x + part * half * 1.05,
      y + rise * 0.1,
    );
  }
  canvas.stroke();
  canvas.restore();
  canvas.strokeStyle = kit.paint('#3f7f6a', distance);
  canvas.lineWidth = rise * 0.06;
  canvas.lineCap = 'round';
  canvas.beginPath();
  canvas.moveTo(x - half * 0.62, y + rise * 0.04);
  canvas.lineTo(x + half * 0.62, y + rise * 0.04);
  canvas.stroke();
  slab(
    kit,
    canvas,
    x - half * ridge * 1.05,
    y - rise * 1.07,
    half * ridge * 2.1,
    rise * 0.12,
    mix(colour, '#b8721c', 0.4),
    { distance, round: rise * 0.04, foot: 0 },
  );
  for (const side of [-1, 1]) {
    // Dragon heads on the ridge, beasts on the eaves.
    canvas.fillStyle = gold.base;
    canvas.beginPath();
    canvas.ellipse(x + side * half * ridge, y - rise * 1.12, rise * 0.09, rise * 0.16, side * 0.5, 0, TURN);
    canvas.fill();
    for (let index = 0; index < 3; index++)
      disc(canvas, x + side * half * (0.86 + index * 0.075), y - rise * (0.17 + index * 0.035), rise * 0.035);
  }
}

export interface Hall {
  x: number;
  base: number;
  width: number;
  height: number;
  pillars: number;
  distance?: number;
  /** A second roof over the first. */
  storeys?: boolean;
  sign?: boolean;
}

export function hall(
  kit: Kit,
  canvas: Brush,
  { x, base, width, height, pillars, distance = 0, storeys = false, sign = false }: Hall,
): void {
  const left = x - width / 2;
  const beam = base - height;
  if (storeys) {
    const upper = beam - height * 0.62;
    slab(kit, canvas, x - width * 0.33, upper - height * 0.05, width * 0.66, height * 0.5, '#c23a30', { distance });
    slab(kit, canvas, x - width * 0.33, upper - height * 0.05, width * 0.66, height * 0.12, '#2f7f86', { distance });
    curvedRoof(kit, canvas, x, upper, width * 0.86, height * 0.62, 0.5, '#f2b13a', distance);
  }
  slab(kit, canvas, left, beam, width, height, '#a8322c', { distance, foot: 0.4 });
  for (let index = 0; index < pillars - 1; index++) {
    const cell = width / (pillars - 1);
    const from = left + cell * (index + 0.16);
    slab(kit, canvas, from, base - height * 0.72, cell * 0.68, height * 0.72, '#8f2a28', { distance });
    pane(kit, canvas, from + cell * 0.06, base - height * 0.66, cell * 0.56, height * 0.34, {
      distance,
      frame: '#e0a83a',
      lit: true,
    });
  }
  // The painted beam: blue, green and gold.
  slab(kit, canvas, left, beam, width, height * 0.18, '#2f6f94', { distance, foot: 0 });
  for (let index = 0; index < pillars * 3; index++) {
    canvas.fillStyle = kit.paint(['#3fa07a', '#f2c04f', '#e05a4a'][index % 3]!, distance);
    canvas.beginPath();
    canvas.roundRect(
      left + (width / (pillars * 3)) * (index + 0.15),
      beam + height * 0.05,
      (width / (pillars * 3)) * 0.7,
      height * 0.08,
      height * 0.03,
    );
    canvas.fill();
  }
  for (let index = 0; index < pillars; index++)
    post(
      kit,
      canvas,
      left + (width * index) / (pillars - 1),
      beam + height * 0.1,
      base,
      height * 0.13,
      '#d8402f',
      distance,
    );
  canvas.fillStyle = downward(canvas, beam, beam + height * 0.4, [
    withAlpha(kit.palette.shadow, 0.45),
    withAlpha(kit.palette.shadow, 0),
  ]);
  canvas.fillRect(left, beam, width, height * 0.4);
  curvedRoof(
    kit,
    canvas,
    x,
    beam,
    width * 1.16,
    height * (storeys ? 0.52 : 0.72),
    storeys ? 0.62 : 0.56,
    '#f2b13a',
    distance,
  );
  if (sign) {
    slab(kit, canvas, x - height * 0.22, beam - height * 0.58, height * 0.44, height * 0.3, '#1f3f8a', { round: 3 });
    canvas.strokeStyle = kit.paint('#f2c04f');
    canvas.lineWidth = height * 0.035;
    canvas.strokeRect(x - height * 0.22, beam - height * 0.58, height * 0.44, height * 0.3);
  }
}

/** A terrace of white stone with rails, and stairs in its middle that widen towards us. */
export function terraceStairs(
  kit: Kit,
  canvas: Brush,
  x: number,
  top: number,
  bottom: number,
  width: number,
  stairs: number,
): void {
  slab(kit, canvas, x - width / 2, top, width, bottom - top, '#ece4d8', { foot: 0.4 });
  slab(kit, canvas, x - width * 0.51, top - (bottom - top) * 0.06, width * 1.02, (bottom - top) * 0.16, '#fbf6ec', {
    foot: 0.3,
  });
  const rail = (bottom - top) * 0.42;
  for (let post_ = 0; post_ <= 16; post_++) {
    const at = x - width / 2 + (width * post_) / 16;
    if (Math.abs(at - x) < stairs * 0.55) continue;
    slab(kit, canvas, at - rail * 0.09, top - rail, rail * 0.18, rail, '#fbf6ec', { round: 2 });
    canvas.fillStyle = kit.paint('#ffffff');
    disc(canvas, at, top - rail, rail * 0.13);
  }
  for (const side of [-1, 1]) {
    const [from, to] = side < 0 ? [x - width / 2, x - stairs * 0.55] : [x + stairs * 0.55, x + width / 2];
    for (const lift of [0.82, 0.4])
      bar(canvas, [from, top - rail * lift], [to, top - rail * lift], rail * 0.12, kit.paint('#f4ece0'));
  }
  const steps = 7;
  for (let step = 0; step < steps; step++) {
    const part = step / steps;
    const wide = stairs * (1 + 0.35 * part);
    slab(
      kit,
      canvas,
      x - wide / 2,
      top + (bottom - top) * 1.12 * part,
      wide,
      ((bottom - top) * 1.14) / steps,
      '#f6efe4',
      { foot: 0.55 },
    );
  }
  // The dragon ramp of the emperor.
  polygon(canvas, [
    [x - stairs * 0.12, top],
    [x + stairs * 0.12, top],
    [x + stairs * 0.17, top + (bottom - top) * 1.12],
    [x - stairs * 0.17, top + (bottom - top) * 1.12],
  ]);
  canvas.fillStyle = kit.paint('#d8ccb8');
  canvas.fill();
}

/** A stone lion that sits on its block and looks to `side`. */
export function lion(kit: Kit, canvas: Brush, x: number, base: number, size: number, side: number): void {
  contact(kit, canvas, x, base, size * 0.9, 0.7);
  slab(kit, canvas, x - size * 0.34, base - size * 0.3, size * 0.68, size * 0.3, '#d8cfc4', { round: 3, foot: 0.4 });
  slab(kit, canvas, x - size * 0.38, base - size * 0.33, size * 0.76, size * 0.07, '#ece4da', { round: 2 });
  const light = kit.palette.side;
  const stone = tonesOf(kit.paint('#b9b2b8'));
  const pale = tonesOf(kit.paint('#cdc6ca'));
  ball(canvas, x - side * size * 0.12, base - size * 0.5, size * 0.22, stone, light);
  canvas.fillStyle = sideways(canvas, x - size * 0.2, x + size * 0.25, [stone.light, stone.base, stone.shade]);
  canvas.beginPath();
  canvas.roundRect(x + side * size * 0.08 - size * 0.14, base - size * 0.74, size * 0.28, size * 0.42, size * 0.1);
  canvas.fill();
  for (const across of [-0.02, 0.18])
    ball(canvas, x + side * size * across, base - size * 0.37, size * 0.075, pale, light);
  for (let curl = 0; curl < 11; curl++) {
    const angle = (curl / 11) * TURN;
    ball(
      canvas,
      x + side * size * 0.1 + Math.cos(angle) * size * 0.22,
      base - size * 0.86 + Math.sin(angle) * size * 0.21,
      size * 0.085,
      stone,
      light,
    );
  }
  ball(canvas, x + side * size * 0.13, base - size * 0.86, size * 0.2, pale, light);
  ball(canvas, x + side * size * 0.22, base - size * 0.79, size * 0.115, pale, light);
  canvas.fillStyle = kit.paint('#3a3440');
  disc(canvas, x + side * size * 0.11, base - size * 0.92, size * 0.027);
  disc(canvas, x + side * size * 0.24, base - size * 0.92, size * 0.027);
  disc(canvas, x + side * size * 0.27, base - size * 0.84, size * 0.035, 0.7);
  canvas.strokeStyle = kit.paint('#3a3440');
  canvas.lineWidth = size * 0.018;
  canvas.beginPath();
  canvas.arc(x + side * size * 0.24, base - size * 0.79, size * 0.065, 0.2, Math.PI - 0.2);
  canvas.stroke();
}

/** A red lantern with its tassel, hanging at (x, y) and swinging. */
export function lantern(kit: Kit, canvas: Brush, x: number, y: number, size: number, swing: number): void {
  if (kit.lamps > 0.2) glow(canvas, x, y + size * 0.6, size * 1.9, '#ff7a3a', 0.6 * kit.lamps);
  canvas.save();
  canvas.translate(x, y);
  canvas.rotate(swing);
  const red = tonesOf(mix(kit.paint('#e8301f'), '#ff5a3a', 0.7 * kit.lamps), '#ffd08a');
  canvas.fillStyle = sideways(canvas, -size * 0.55, size * 0.55, [red.shade, red.base, red.light, red.base, red.shade]);
  disc(canvas, 0, size * 0.6, size * 0.55, 0.84);
  canvas.fillStyle = kit.paint('#f2c04f');
  canvas.fillRect(-size * 0.22, size * 0.1, size * 0.44, size * 0.1);
  canvas.fillRect(-size * 0.22, size * 1.0, size * 0.44, size * 0.1);
  canvas.fillRect(-size * 0.03, size * 1.1, size * 0.06, size * 0.5);
  canvas.fillRect(-size * 0.08, size * 1.25, size * 0.16, size * 0.35);
  canvas.fillRect(-size * 0.02, -size * 0.2, size * 0.04, size * 0.3);
  canvas.restore();
}
