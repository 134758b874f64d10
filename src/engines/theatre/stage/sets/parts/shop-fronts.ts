/** The ground floors of the shops: six kinds of front, from a curtain to a shutter. Called by `shops.ts`, one per shop. */
import {
  type Brush,
  ball,
  downward,
  glow,
  mix,
  polygon,
  type Tones,
  tonesOf,
  withAlpha,
} from '../../painting/paint.js';
import { type Palette, tone } from '../../painting/palette.js';
import { type Street, wallPatch } from './street.js';

export const lights = ['#ff5fa8', '#4fe0ff', '#ffd24f', '#8f7cff', '#ff6b4f', '#5ff0b0', '#ff8fd0', '#fff0c8'];

export interface Shop {
  /** −1 on the left wall, 1 on the right. */
  side: number;
  /** Where it begins and ends along the street. */
  from: number;
  to: number;
  /** Of the building, spans at distance 1. */
  height: number;
  wall: string;
  front: Front;
  accent: string;
}

/** One shop while it is painted: all a front needs to know. */
export interface Site {
  canvas: Brush;
  palette: Palette;
  street: Street;
  shop: Shop;
  seed: number;
  next: () => number;
  distance: number;
  body: Tones;
  /** How strongly lamps show, 0 to 1. */
  shine: number;
  /** −1 where it is painted upside down, as the wet road shows it. */
  mirror: number;
}

/** A colour of the shop, turned to its own light by `part` where lamps are on. */
export function lit({ palette, distance, shine }: Site, colour: string, part: number): string {
  return mix(tone(palette, colour, distance), mix(colour, '#ffffff', 0.15), part * shine);
}

/** A point of the shop's wall: `along` 0 to 1 away from us, `rise` above the road. */
export function spot({ street, shop, mirror }: Site, along: number, rise: number): [number, number] {
  return street.point(shop.side, shop.from + (shop.to - shop.from) * along, rise * mirror);
}

/** Fills a rectangle on the wall with one colour, or downwards with several. */
export function fillPatch(
  site: Site,
  [start, end]: readonly [number, number],
  [low, high]: readonly [number, number],
  colours: string | readonly string[],
): void {
  const { canvas, street, shop, mirror } = site;
  const along = (part: number) => shop.from + (shop.to - shop.from) * part;
  canvas.fillStyle =
    typeof colours === 'string' ? colours : downward(canvas, spot(site, 0, high)[1], spot(site, 0, low)[1], colours);
  polygon(canvas, wallPatch(street, shop.side, along(start), along(end), low * mirror, high * mirror));
  canvas.fill();
}

/** A ball on or before the wall, its radius in spans at distance 1. */
function knob(site: Site, along: number, rise: number, radius: number, tones: Tones): void {
  const [x, y] = spot(site, along, rise);
  ball(site.canvas, x, y, (radius * site.street.frame.span) / site.shop.from, tones, -site.shop.side);
}

/** Shelves of goods behind glass. */
function glassFront(site: Site): void {
  fillPatch(
    site,
    [0.06, 0.94],
    [0, 0.27],
    [lit(site, '#fff3d8', 1), lit(site, '#ffdba0', 0.9), lit(site, '#d99a6a', 0.7)],
  );
  for (let shelf = 0; shelf < 3; shelf++) {
    for (let item = 0; item < 7; item++) {
      const colour = lit(site, lights[Math.floor(site.next() * lights.length)]!, 0.6);
      const start = 0.1 + item * 0.115;
      const low = 0.035 + shelf * 0.075;
      fillPatch(site, [start, start + 0.07], [low, low + 0.03 + 0.02 * site.next()], colour);
    }
  }
}

/** A split curtain over a latticed door, as at a noodle shop. */
function norenFront(site: Site): void {
  const { palette, shop, distance } = site;
  fillPatch(
    site,
    [0.08, 0.92],
    [0, 0.27],
    [lit(site, '#ffbe6a', 0.95), lit(site, '#ffa45a', 0.85), lit(site, '#8a4a34', 0.5)],
  );
  for (let index = 0; index < 5; index++) {
    const start = 0.12 + index * 0.155;
    fillPatch(
      site,
      [start, start + 0.135],
      [0.13, 0.275],
      tone(palette, mix(shop.accent, '#ffffff', index % 2 ? 0.06 : 0), distance * 0.5),
    );
    fillPatch(site, [start + 0.04, start + 0.095], [0.185, 0.235], lit(site, '#fff6e4', 0.5));
  }
  for (let index = 0; index < 8; index++) {
    const start = 0.08 + index * 0.106;
    fillPatch(site, [start, start + 0.012], [0, 0.13], lit(site, '#6a3a2a', 0.1));
  }
}

/** Fruit piled up under an awning. */
function awningFront(site: Site): void {
  fillPatch(
    site,
    [0.05, 0.95],
    [0, 0.24],
    [lit(site, '#fff0c8', 1), lit(site, '#ffbe6a', 0.95), lit(site, '#a05a48', 0.6)],
  );
  const fruits = ['#ff6b4f', '#ffc24f', '#8fd05a', '#ff8fb0'];
  for (let index = 0; index < 5; index++) {
    for (let row = 0; row < 2; row++) {
      knob(site, 0.14 + index * 0.18, 0.05 + row * 0.06, 0.028, tonesOf(lit(site, fruits[(index + row) % 4]!, 0.5)));
    }
  }
}

/** Stools along a counter, red lanterns above it. */
function counterFront(site: Site): void {
  fillPatch(
    site,
    [0.04, 0.96],
    [0.1, 0.27],
    [lit(site, '#ffbe6a', 0.95), lit(site, '#ffb46a', 0.95), lit(site, '#c9743f', 0.7)],
  );
  fillPatch(site, [0.04, 0.96], [0, 0.11], [lit(site, '#8a4f34', 0.35), lit(site, '#4a2a2c', 0.2)]);
  const lantern = {
    light: lit(site, '#ffd08a', 0.9),
    base: lit(site, '#ff5a40', 0.8),
    shade: lit(site, '#b02a30', 0.4),
  };
  const stool = tone(site.palette, '#3a2434');
  for (let index = 0; index < 4; index++) {
    const start = 0.12 + index * 0.22;
    fillPatch(site, [start, start + 0.08], [0.075, 0.09], stool);
    fillPatch(site, [start + 0.03, start + 0.05], [0, 0.08], stool);
    const [x, y] = spot(site, start + 0.04, 0.225);
    glow(site.canvas, x, y, (0.09 * site.street.frame.span) / site.shop.from, '#ff7a4a', 0.5 * site.shine);
    knob(site, start + 0.04, 0.225, 0.034, lantern);
  }
}

/** A row of game machines in coloured light. */
function arcadeFront(site: Site): void {
  const { accent } = site.shop;
  fillPatch(
    site,
    [0.03, 0.97],
    [0, 0.3],
    [
      lit(site, '#ffe0f4', 1),
      lit(site, mix(accent, '#ffffff', 0.4), 1),
      lit(site, accent, 0.9),
      lit(site, '#5a3a8a', 0.6),
    ],
  );
  for (let index = 0; index < 4; index++) {
    const start = 0.08 + index * 0.225;
    fillPatch(site, [start, start + 0.16], [0, 0.17], lit(site, lights[(index * 3 + site.seed) % lights.length]!, 0.8));
    fillPatch(site, [start + 0.02, start + 0.14], [0.075, 0.145], lit(site, '#dff6ff', 1));
  }
}

/** A shutter that is down, with a drinks machine beside it. */
function shutterFront(site: Site): void {
  fillPatch(site, [0.08, 0.7], [0, 0.26], [lit(site, '#8a90a8', 0.2), lit(site, '#6a7090', 0.15)]);
  for (let row = 0; row < 7; row++)
    fillPatch(site, [0.08, 0.7], [row * 0.037, row * 0.037 + 0.008], withAlpha(site.body.shade, 0.5));
  fillPatch(
    site,
    [0.74, 0.94],
    [0, 0.25],
    [lit(site, '#ffffff', 0.9), lit(site, '#cfe8ff', 1), lit(site, '#8fb4e0', 0.7)],
  );
  for (let row = 0; row < 3; row++) {
    for (let item = 0; item < 4; item++) {
      const start = 0.76 + item * 0.042;
      const low = 0.1 + row * 0.045;
      fillPatch(
        site,
        [start, start + 0.025],
        [low, low + 0.03],
        lit(site, lights[(row * 4 + item + site.seed) % lights.length]!, 0.7),
      );
    }
  }
}

export type Front = 'glass' | 'noren' | 'awning' | 'counter' | 'arcade' | 'shutter';

export const FRONTS: Record<Front, (site: Site) => void> = {
  glass: glassFront,
  noren: norenFront,
  awning: awningFront,
  counter: counterFront,
  arcade: arcadeFront,
  shutter: shutterFront,
};
