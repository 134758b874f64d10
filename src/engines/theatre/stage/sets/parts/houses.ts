/** House fronts: walls with rows of windows, roofs of several kinds, a door or a shop below. Called by the built sets. */
import { type Brush, disc, downward, mix, polygon, withAlpha } from '../../painting/paint.js';
import { type Kit, pane, slab, words } from './kit.js';
import { paintRoof } from './roofs.js';

export interface House {
  /** Left edge and foot, pixels; `height` up to the eaves. */
  left: number;
  base: number;
  width: number;
  height: number;
  wall: string;
  roof: string;
  style: 'gable' | 'hip' | 'mansard' | 'flat' | 'stepped';
  floors: number;
  columns: number;
  distance?: number;
  /** Dark beams over pale plaster. */
  timber?: boolean;
  shutters?: string;
  /** A shop on the ground floor: the colour of its awning, and what its board says. */
  shop?: { colour: string; sign: string };
  door?: string;
  chimney?: boolean;
  /** Flowers below the windows. */
  flowers?: boolean;
}

export function paintHouse(kit: Kit, canvas: Brush, house: House): void {
  const { left, base, width, height, wall, floors, distance = 0 } = house;
  const top = base - height;
  if (house.chimney) {
    slab(kit, canvas, left + width * 0.68, top - width * 0.42, width * 0.13, width * 0.45, '#a9604c', { distance });
    slab(kit, canvas, left + width * 0.66, top - width * 0.44, width * 0.17, width * 0.05, '#7d4a40', { distance });
  }
  if (house.style === 'gable' || house.style === 'stepped') paintRoof(kit, canvas, house);
  slab(kit, canvas, left, top, width, height, wall, { distance, foot: 0.4 });
  const storey = height / floors;
  const ground = house.shop || house.door ? 1 : 0;
  if (house.timber) beams(kit, canvas, house, storey);
  for (let row = ground; row < floors; row++) windowRow(kit, canvas, house, base - (row + 1) * storey, storey);
  if (house.shop) shopFront(kit, canvas, house, storey);
  else if (house.door) frontDoor(kit, canvas, house, storey);
  if (house.style !== 'gable' && house.style !== 'stepped') paintRoof(kit, canvas, house);
  // The eaves' shade on the wall.
  canvas.fillStyle = downward(canvas, top, top + storey * 0.22, [
    withAlpha(kit.palette.shadow, 0.32 * (1 - distance)),
    withAlpha(kit.palette.shadow, 0),
  ]);
  canvas.fillRect(left, top, width, storey * 0.22);
}

function windowRow(kit: Kit, canvas: Brush, house: House, top: number, storey: number): void {
  const { left, width, columns, distance = 0 } = house;
  const cell = width / columns;
  for (let column = 0; column < columns; column++) {
    const wide = cell * (house.shutters ? 0.34 : 0.46);
    const x = left + cell * (column + 0.5) - wide / 2;
    const y = top + storey * 0.24;
    const tall = storey * 0.5;
    if (house.shutters)
      for (const side of [-1, 1]) {
        const from = side < 0 ? x - wide * 0.55 : x + wide * 1.05;
        slab(kit, canvas, from, y - tall * 0.04, wide * 0.5, tall * 1.08, house.shutters, { distance, foot: 0.3 });
      }
    pane(kit, canvas, x, y, wide, tall, { distance });
    slab(kit, canvas, x - wide * 0.2, y + tall * 1.06, wide * 1.4, storey * 0.045, '#efe3d2', { distance });
    if (house.flowers)
      for (let index = 0; index < 6; index++) {
        const part = x - wide * 0.1 + (index / 5) * wide * 1.2;
        canvas.fillStyle = kit.paint(index % 2 ? '#5f9a48' : '#4f8a40', distance);
        disc(canvas, part, y + tall * 1.04, wide * 0.13);
        canvas.fillStyle = kit.paint(['#ff6f8f', '#ffd04f', '#ff9a6a'][index % 3]!, distance);
        disc(canvas, part, y + tall * 0.98, wide * 0.1);
      }
  }
}

function beams(kit: Kit, canvas: Brush, { left, base, width, height, columns, distance = 0 }: House, storey: number) {
  const wood = kit.paint('#6b4530', distance);
  const thick = width * 0.032;
  canvas.fillStyle = wood;
  for (let y = base; y >= base - height - 1; y -= storey) canvas.fillRect(left, y - thick, width, thick);
  const cell = width / columns;
  for (let column = 0; column <= columns; column++)
    canvas.fillRect(left + Math.min(column * cell, width - thick), base - height, thick, height);
  canvas.strokeStyle = wood;
  canvas.lineWidth = thick * 0.8;
  canvas.beginPath();
  for (const [from, to] of [
    [0, 1],
    [columns, columns - 1],
  ] as const)
    for (let y = base - storey; y >= base - height + storey * 0.5; y -= storey) {
      canvas.moveTo(left + from * cell, y - storey * 0.05);
      canvas.lineTo(left + (from + (to - from) * 0.3) * cell, y - storey * 0.95);
    }
  canvas.stroke();
}

function shopFront(kit: Kit, canvas: Brush, house: House, storey: number): void {
  const { left, base, width, distance = 0, shop } = house;
  const { colour, sign } = shop!;
  slab(kit, canvas, left, base - storey, width, storey, mix(colour, '#3a2a30', 0.45), { distance });
  pane(kit, canvas, left + width * 0.06, base - storey * 0.66, width * 0.5, storey * 0.54, {
    distance,
    lit: true,
    bars: false,
  });
  pane(kit, canvas, left + width * 0.66, base - storey * 0.66, width * 0.24, storey * 0.64, {
    distance,
    lit: true,
    bars: false,
    frame: colour,
  });
  // What it sells.
  for (let index = 0; index < 6; index++) {
    canvas.fillStyle = kit.paint(['#e8735a', '#f2b84f', '#7fb86a', '#c98be0', '#f4e0c0', '#6fb4d8'][index]!, distance);
    canvas.beginPath();
    const size = width * 0.055;
    canvas.roundRect(
      left + width * 0.09 + index * width * 0.075,
      base - storey * 0.13 - size * (1 + (index % 3) * 0.4),
      size,
      size * (1 + (index % 3) * 0.4),
      size * 0.3,
    );
    canvas.fill();
  }
  slab(kit, canvas, left + width * 0.02, base - storey * 1.02, width * 0.96, storey * 0.2, colour, {
    distance,
    round: storey * 0.04,
  });
  words(canvas, sign, left + width / 2, base - storey * 0.92, storey * 0.17, kit.paint('#fffaf0', distance), {
    width: width * 0.86,
  });
  awning(kit, canvas, left - width * 0.02, base - storey * 0.83, width * 1.04, storey * 0.26, colour, distance);
}

/** Striped cloth with a scalloped hem. */
export function awning(
  kit: Kit,
  canvas: Brush,
  left: number,
  top: number,
  width: number,
  drop: number,
  colour: string,
  distance = 0,
): void {
  const stripes = Math.max(5, Math.round(width / drop) * 2 + 1);
  const wide = width / stripes;
  canvas.fillStyle = withAlpha(kit.palette.shadow, 0.3);
  canvas.fillRect(left, top + drop, width, drop * 0.35);
  for (let index = 0; index < stripes; index++) {
    const x = left + index * wide;
    const inset = (part: number) => left + width * 0.03 + part * (width * 0.94);
    const { light, base, shade } = kit.clay(index % 2 ? '#fff6e6' : colour, distance);
    canvas.fillStyle = downward(canvas, top, top + drop * 1.2, [light, base, mix(base, shade, 0.5)]);
    polygon(canvas, [
      [inset(index / stripes), top],
      [inset((index + 1) / stripes), top],
      [x + wide, top + drop * 0.8],
      [x, top + drop * 0.8],
    ]);
    canvas.fill();
    disc(canvas, x + wide / 2, top + drop * 0.8, wide / 2, Math.min(1, (drop * 0.5) / wide));
  }
}

function frontDoor(kit: Kit, canvas: Brush, house: House, storey: number): void {
  const { left, base, width, columns, distance = 0, door } = house;
  const wide = Math.min(width * 0.26, storey * 0.5);
  const x = left + width / 2 - wide / 2;
  const tall = storey * 0.8;
  const round = [wide * 0.4, wide * 0.4, 0, 0];
  slab(kit, canvas, x - wide * 0.12, base - tall - wide * 0.12, wide * 1.24, tall + wide * 0.12, '#f4ead8', {
    distance,
    round,
  });
  slab(kit, canvas, x, base - tall, wide, tall, door!, { distance, round });
  canvas.fillStyle = mix(kit.paint('#9ac0d8', distance), kit.palette.lamp, kit.lamps);
  disc(canvas, x + wide / 2, base - tall * 0.76, wide * 0.2);
  canvas.fillStyle = kit.paint('#ffd76a', distance);
  disc(canvas, x + wide * 0.82, base - tall * 0.42, wide * 0.07);
  slab(kit, canvas, x - wide * 0.3, base - storey * 0.05, wide * 1.6, storey * 0.06, '#c9bfb4', { distance });
  const cell = width / columns;
  for (const column of columns > 2 ? [0, columns - 1] : [])
    pane(kit, canvas, left + cell * (column + 0.27), base - storey * 0.72, cell * 0.46, storey * 0.44, { distance });
}
