/** The shops of the street: who stands where, their upper floors and boards. Called by `tokyo-street` and the wet road. */
import { type Brush, glow, mix, polygon, tonesOf, withAlpha } from '../../painting/paint.js';
import { type Palette, tone } from '../../painting/palette.js';
import { random } from '../../painting/random.js';
import { FRONTS, fillPatch, lit, type Shop, type Site, spot } from './shop-fronts.js';
import type { Street } from './street.js';

/** Farthest first. */
export const SHOPS: readonly Shop[] = [
  { side: -1, from: 4.4, to: 6.6, height: 1.5, wall: '#5a5488', front: 'glass', accent: '#4fe0ff' },
  { side: 1, from: 4.4, to: 6.6, height: 1.2, wall: '#7a5478', front: 'awning', accent: '#ffd24f' },
  { side: -1, from: 3.2, to: 4.4, height: 1.1, wall: '#8a6470', front: 'awning', accent: '#ff6b4f' },
  { side: 1, from: 3.3, to: 4.4, height: 1.55, wall: '#4f5a94', front: 'arcade', accent: '#8f7cff' },
  { side: -1, from: 2.35, to: 3.2, height: 1.45, wall: '#4a5f8c', front: 'glass', accent: '#5ff0b0' },
  { side: 1, from: 2.45, to: 3.3, height: 1.05, wall: '#96705c', front: 'noren', accent: '#3f5fb0' },
  { side: -1, from: 1.72, to: 2.35, height: 1.0, wall: '#8f5a4c', front: 'noren', accent: '#c8384a' },
  { side: 1, from: 1.8, to: 2.45, height: 1.5, wall: '#5c6a8a', front: 'glass', accent: '#5ff0b0' },
  { side: -1, from: 1.24, to: 1.72, height: 1.4, wall: '#6a5a90', front: 'arcade', accent: '#ff5fa8' },
  { side: 1, from: 1.3, to: 1.8, height: 1.0, wall: '#8a4f58', front: 'counter', accent: '#ff6b4f' },
  { side: -1, from: 0.86, to: 1.24, height: 1.05, wall: '#5a6478', front: 'counter', accent: '#ffd24f' },
  { side: 1, from: 0.9, to: 1.3, height: 1.35, wall: '#54507c', front: 'awning', accent: '#4fb0ff' },
  { side: -1, from: 0.5, to: 0.86, height: 1.3, wall: '#6f5566', front: 'shutter', accent: '#8f7cff' },
  { side: 1, from: 0.52, to: 0.9, height: 1.15, wall: '#5f6a80', front: 'shutter', accent: '#ff8fd0' },
];

/** Floors of windows that differ from shop to shop; some are lit, some have their curtains drawn. */
function paintUpperFloors(site: Site): void {
  const { palette, shop, distance, body, next } = site;
  const floors = Math.round((shop.height - 0.42) / 0.155);
  const columns = 3 + Math.floor(next() * 3);
  const wide = next() < 0.4;
  for (let floor = 0; floor < floors; floor++) {
    const low = 0.44 + floor * 0.155;
    for (let column = 0; column < columns; column++) {
      paintWindow(site, [(column + 0.16) / columns, (column + (wide ? 0.94 : 0.78)) / columns], low);
    }
    if (next() < 0.4) fillPatch(site, [0, 1], [low - 0.035, low - 0.02], withAlpha(body.light, 0.6));
  }
  fillPatch(
    site,
    [0, 1.02],
    [shop.height - 0.025, shop.height],
    tone(palette, mix(shop.wall, '#fff0e0', 0.35), distance),
  );
}

function paintWindow(site: Site, [start, end]: readonly [number, number], low: number): void {
  const { palette, distance, body, next } = site;
  const high = low + 0.095;
  const on = next() < 0.3 + 0.5 * palette.lampStrength;
  const glass = on
    ? lit(site, next() < 0.72 ? '#ffc878' : next() < 0.4 ? '#a8d8ff' : '#ffb0a0', 0.95)
    : tone(palette, '#6f86b8', distance);
  const dim = mix(glass, body.shade, 0.45);
  fillPatch(site, [start - 0.012, end + 0.012], [low - 0.006, high + 0.006], mix(body.shade, '#0d0a26', 0.25));
  fillPatch(
    site,
    [start, end],
    [low, high],
    on ? [glass, mix(glass, '#fff0d0', 0.25)] : [mix(dim, palette.sky[1], 0.3), dim],
  );
  const blind = next();
  const cloth = withAlpha(mix(glass, '#5a2a4c', 0.55), 0.55);
  if (on && blind < 0.3) fillPatch(site, [start, start + (end - start) * (0.25 + blind)], [low, high], cloth);
  else if (on && blind < 0.6) fillPatch(site, [start, end], [high - 0.1 * (blind - 0.25), high], cloth);
  const middle = (start + end) / 2;
  fillPatch(site, [middle - 0.006, middle + 0.006], [low, high], mix(body.shade, '#0d0a26', 0.15));
}

/** The board with the shop's name, and the striped cloth below it where it sells in the open. */
function paintBoard(site: Site): void {
  const { canvas, palette, street, shop, distance, mirror } = site;
  fillPatch(site, [0, 1], [0.29, 0.37], mix(tone(palette, shop.accent, distance), lit(site, shop.accent, 0.9), 0.6));
  for (let index = 0; index < 4; index++) {
    const start = 0.2 + index * 0.16;
    fillPatch(site, [start, start + 0.1], [0.31, 0.35], withAlpha(lit(site, '#ffffff', 1), 0.85));
  }
  if (shop.front !== 'awning' && shop.front !== 'counter') return;
  const out = (-shop.side * 0.075 * street.frame.span) / shop.from;
  const drop = (0.055 * street.frame.span * mirror) / shop.from;
  for (let index = 0; index < 8; index++) {
    const [fromX, fromY] = spot(site, index / 8, 0.31);
    const [toX, toY] = spot(site, (index + 1) / 8, 0.31);
    canvas.fillStyle = index % 2 ? lit(site, '#fff3e0', 0.45) : lit(site, shop.accent, 0.5);
    polygon(canvas, [
      [fromX, fromY],
      [toX, toY],
      [toX + out, toY + drop],
      [fromX + out, fromY + drop],
    ]);
    canvas.fill();
  }
}

/** Paints one shop on its wall. `mirror` −1 paints it upside down, as the wet road shows it. */
export function paintShop(canvas: Brush, palette: Palette, street: Street, shop: Shop, seed: number, mirror = 1): void {
  const distance = Math.min(0.5, Math.max(0, (shop.from - 1) * 0.1));
  // By day the plaster is pale; at night only its own dark colour is left.
  const plaster = mix(shop.wall, '#f0dccb', 0.5 * (1 - palette.lampStrength));
  const body = tonesOf(tone(palette, plaster, distance), '#ffe6d0', '#0d0a26', 0.8);
  const shine = 0.25 + 0.75 * palette.lampStrength;
  const site: Site = { canvas, palette, street, shop, seed, next: random(seed), distance, body, shine, mirror };
  fillPatch(
    site,
    [0, 1.02],
    [0, shop.height],
    [body.shade, body.base, mix(body.base, lit(site, shop.accent, 0.6), 0.25)],
  );
  paintUpperFloors(site);
  FRONTS[shop.front](site);
  paintBoard(site);
  if (mirror < 0) return;
  const [nearX, glowY] = spot(site, 0, 0.14);
  const [farX] = spot(site, 1, 0);
  const spill = mix(shop.accent, '#ffcf8a', 0.5);
  glow(canvas, (nearX + farX) / 2, glowY, Math.abs(nearX - farX) * 0.9, spill, 0.4 * shine, 0.7);
}
