/**
 * Gives a picture another outside: rust, mould and cracks, wood and marble, stripes and dots. Its outline, light and shade stay.
 * Called by `sprites.ts`.
 */
import type { Canvas } from '@napi-rs/canvas';
import type { Colour } from '../../score/score.js';
import { PIED, type Pied, type Surface } from '../../score/surfaces.js';
import { COLOUR_OF } from '../painting/dye.js';
import { TURN } from '../painting/easing.js';
import { random } from '../painting/random.js';
import {
  clear,
  dot,
  facets,
  paint,
  recolour,
  ribs,
  rivets,
  type Sheet,
  shaded,
  sheen,
  split,
  spots,
  stroke,
  veil,
} from './surface-strokes.js';
import { BODIES } from './surfacing-bodies.js';

/** Paints over `art` where it is opaque; `dyed`: its colour is what was asked for. */
export function surfaced(art: Canvas, surface: Surface, dyed: boolean): void {
  const { width, height } = art;
  const brush = art.getContext('2d');
  brush.save();
  brush.globalCompositeOperation = 'source-atop';
  PAINTED[surface]({ brush, width, height, unit: Math.min(width, height), next: random(SEED), dyed });
  brush.restore();
}

const SEED = 0x5afe;

/** Where a second colour lies, parts of the picture: middle and radii. */
const PATCHES = [
  [0.2, 0.2, 0.24, 0.2],
  [0.78, 0.36, 0.24, 0.2],
  [0.36, 0.62, 0.22, 0.17],
  [0.82, 0.86, 0.2, 0.18],
  [0.1, 0.9, 0.18, 0.16],
] as const;

/** With the light and shade of what it lies on. */
function patched(sheet: Sheet, colour: Colour): void {
  const { brush, width, height } = sheet;
  const below = brush.getImageData(0, 0, width, height);
  shaded(sheet, () => COLOUR_OF[colour], 1);
  const above = brush.getImageData(0, 0, width, height);
  const isPatch = (x: number, y: number): boolean =>
    PATCHES.some(([across, down, wide, high]) => {
      const wave = 0.14 * Math.sin((x / width + 1.7 * (y / height)) * 19);
      return ((x / width - across) / wide) ** 2 + ((y / height - down) / high) ** 2 < 1 + wave;
    });
  for (let at = 0; at < below.data.length; at += 4) {
    const pixel = at / 4;
    const [red, green, blue] = [below.data[at]!, below.data[at + 1]!, below.data[at + 2]!];
    // Eyes stay as they are.
    const isEye = colour !== 'black' && Math.max(red, green, blue) < EYE;
    if (!isPatch(pixel % width, Math.floor(pixel / width)) || isEye) continue;
    below.data.set(above.data.subarray(at, at + 4), at);
  }
  brush.putImageData(below, 0, 0);
}
const EYE = 20;

const PAINTED: Record<Surface, (sheet: Sheet) => void> = {
  ...BODIES,
  ...(Object.fromEntries(
    PIED.map((pied) => [pied, (sheet: Sheet) => patched(sheet, pied.slice('and '.length) as Colour)]),
  ) as Record<Pied, (sheet: Sheet) => void>),
  rusty(sheet) {
    recolour(sheet, '#a8643a', 0.5);
    spots(sheet, 70, [0.02, 0.1], ['#8a4a1f', '#b5622a', '#6b3a1a', '#c97b3a'], 0.42);
  },
  mouldy(sheet) {
    recolour(sheet, '#9a9a72', 0.45);
    for (const [x, y] of [
      [0.3, 0.35],
      [0.68, 0.55],
      [0.42, 0.75],
      [0.62, 0.24],
    ] as const)
      spots(sheet, 26, [0.02, 0.07], ['#6f8466', '#4f6b58', '#c3cdb8', '#8d9f86'], 0.55, { x, y, reach: 0.2 });
  },
  cracked(sheet) {
    recolour(sheet, '#b9b3a6', 0.25);
    for (let crack = 0; crack < 7; crack++) split(sheet);
  },
  faded(sheet) {
    veil(sheet, '#f1ede2', 0.62);
  },
  withered(sheet) {
    recolour(sheet, '#8c6a41', 0.82);
    spots(sheet, 26, [0.015, 0.05], ['#5c4326', '#6f5530'], 0.4);
  },
  dusty(sheet) {
    veil(sheet, '#b7a98e', 0.5);
    spots(sheet, 60, [0.01, 0.05], ['#8f8168', '#d5c9b0', '#75684f'], 0.36);
  },
  dull(sheet) {
    recolour(sheet, '#84817c', 0.72);
    spots(sheet, 24, [0.03, 0.09], ['#5d5a55', '#75716a'], 0.22);
  },
  frosty(sheet) {
    recolour(sheet, '#d9eefb', 0.62);
    spots(sheet, 60, [0.01, 0.04], ['#ffffff', '#eaf7ff'], 0.7);
  },
  shiny(sheet) {
    sheen(sheet, 0.75);
  },
  wooden(sheet) {
    paint(sheet, '#b5793f');
    const { brush, width, height, unit, next } = sheet;
    for (let line = 0; line < 15; line++) {
      const y = ((line + 0.2 + 0.6 * next()) / 15) * height;
      stroke(brush, '#5a3418', unit * 0.012, 0.45);
      brush.beginPath();
      brush.moveTo(0, y);
      for (let x = 0; x <= width; x += width / 12)
        brush.lineTo(x, y + unit * 0.02 * Math.sin(x / (unit * 0.16) + line));
      brush.stroke();
    }
    for (const [x, y] of [
      [0.34, 0.4],
      [0.66, 0.68],
    ] as const)
      for (const size of [0.06, 0.035]) {
        brush.beginPath();
        brush.ellipse(x * width, y * height, unit * size * 1.5, unit * size, 0, 0, TURN);
        brush.stroke();
      }
  },
  metal(sheet) {
    paint(sheet, '#a9b2c2');
    sheen(sheet, 0.6);
    rivets(sheet);
  },
  stone(sheet) {
    paint(sheet, '#95918a');
    spots(sheet, 90, [0.008, 0.04], ['#6e6a64', '#b7b3ab', '#57534e'], 0.4);
  },
  marble(sheet) {
    paint(sheet, '#efece6');
    for (let vein = 0; vein < 8; vein++) split(sheet, '#8e8a94', 0.35);
  },
  glass(sheet) {
    paint(sheet, '#bfe6f7');
    clear(sheet, 0.72);
    sheen(sheet, 0.8);
  },
  crystal(sheet) {
    paint(sheet, '#b4e0f6');
    clear(sheet, 0.84);
    facets(sheet);
    sheen(sheet, 0.7);
  },
  porcelain(sheet) {
    paint(sheet, '#f4f6fa');
    sheen(sheet, 0.5);
    spots(sheet, 14, [0.02, 0.045], ['#3f6fc4'], 0.75);
  },
  leather(sheet) {
    paint(sheet, '#7d4a2a');
    spots(sheet, 120, [0.006, 0.016], ['#52301a', '#9a6440'], 0.4);
  },
  cardboard(sheet) {
    paint(sheet, '#c79a63');
    ribs(sheet, '#8a6334', 26, 0.28);
  },
  paper(sheet) {
    paint(sheet, '#f5f0e4');
    ribs(sheet, '#8fa9cf', 9, 0.4);
  },
  knitted(sheet) {
    const { brush, width, height, unit } = sheet;
    const stitch = unit * 0.075;
    stroke(brush, '#2a2038', unit * 0.014, 0.34);
    for (let y = 0; y < height + stitch; y += stitch * 0.72)
      for (let x = 0; x < width + stitch; x += stitch) {
        brush.beginPath();
        brush.moveTo(x - stitch / 2, y - stitch * 0.45);
        brush.lineTo(x, y);
        brush.lineTo(x + stitch / 2, y - stitch * 0.45);
        brush.stroke();
      }
  },
  furry(sheet) {
    const { brush, width, height, unit, next } = sheet;
    for (let hair = 0; hair < 420; hair++) {
      const [x, y, lean] = [next() * width, next() * height, next() - 0.5];
      stroke(brush, next() > 0.5 ? '#ffffff' : '#2a2038', unit * 0.01, 0.3);
      brush.beginPath();
      brush.moveTo(x, y);
      brush.lineTo(x + lean * unit * 0.04, y + unit * 0.05);
      brush.stroke();
    }
  },
  velvet(sheet) {
    recolour(sheet, '#7a2246', sheet.dyed ? 0 : 0.6);
    veil(sheet, '#1d0f22', 0.14);
    sheen(sheet, 0.34);
  },
  striped(sheet) {
    const { brush, width, height, unit } = sheet;
    const wide = unit * 0.16;
    brush.globalAlpha = 0.82;
    brush.fillStyle = '#fbf8f2';
    brush.rotate(-0.35);
    for (let x = -height; x < width + height; x += wide * 2) brush.fillRect(x, -unit, wide, (width + height) * 2);
  },
  dotted(sheet) {
    const { brush, width, height, unit } = sheet;
    brush.globalAlpha = 0.88;
    brush.fillStyle = '#fffaf0';
    const apart = unit * 0.2;
    for (let row = 0; row * apart * 0.87 < height + apart; row++)
      for (let x = (row % 2) * apart * 0.5; x < width + apart; x += apart)
        dot(brush, x, row * apart * 0.87 + apart * 0.3, apart * 0.23);
  },
  checked({ brush, width, height, unit }) {
    const wide = unit * 0.15;
    brush.fillStyle = '#fffaf0';
    brush.globalAlpha = 0.5;
    for (let x = 0; x < width; x += wide * 2) brush.fillRect(x, 0, wide, height);
    for (let y = 0; y < height; y += wide * 2) brush.fillRect(0, y, width, wide);
  },
  rainbow(sheet) {
    const bands = ['#e2323f', '#f5862b', '#f7cf3c', '#3fae55', '#3a7fe0', '#8447cf'];
    shaded(sheet, (_, down) => bands[Math.min(bands.length - 1, Math.floor(down * bands.length))]!, 0.9);
  },
};
