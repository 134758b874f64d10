/**
 * The sprites: finds an emoji's picture in the npm package or has a prop drawn, trims it to its opaque box and dyes it
 * where the score asks for a colour or another surface. Called by `stage.ts` once per actor, and for the pictures that sets use.
 */
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Canvas, type Image, loadImage } from '@napi-rs/canvas';
import type { Colour } from '../../score/score.js';
import type { Shape, Surface } from '../../score/surfaces.js';
import { dye } from '../painting/dye.js';
import { letteringOf } from '../painting/lettering.js';
import { blankCanvas } from '../painting/paint.js';
import { keptOf, paintsOf } from '../painting/painted.js';
import { drawProp, isProp } from '../props/index.js';
import { rigOf } from '../rigs.js';
import { cutTo } from './shaping.js';
import { surfaced } from './surfacing.js';

/** A trimmed picture of an emoji, 256 px art and never larger. */
export interface Sprite {
  code: string;
  art: Canvas;
  width: number;
  height: number;
  /** RGBA, 8 bit, not premultiplied, row by row. */
  pixels: Uint8ClampedArray;
  /** Where in the whole picture that lies which is left of it. */
  cut?: readonly [left: number, top: number];
}

const folder = join(dirname(createRequire(import.meta.url).resolve('@lobehub/fluent-emoji-3d/package.json')), 'assets');

/** Emoji whose picture the stage draws better: the package's cake is a slab, its bicycle's chain guard looks like a foot, its skateboard stands on its tail, its traffic light shows all lamps, its rose is a tulip, nobody could sit in its boat, its teapot is a heart, its frisbee a drop, its glass of milk empty, its crow a dove, its banana half eaten, its microscope a lump on a stick, its plate lies among cutlery, its loudspeaker is a sign, its hat has a bow for ladies, its door is a slab. */
const REDRAWN: Readonly<Record<string, string>> = {
  '1f382': 'prop-birthday-cake',
  '1f6b2': 'prop-bicycle',
  '1f6f9': 'prop-skateboard',
  '2601': 'prop-cloud',
  '1f6f6': 'prop-rowing-boat',
  '26fa': 'prop-tent',
  '1f6f7': 'prop-sledge',
  '1f3ce': 'prop-race-car',
  '2708': 'prop-plane',
  '1f6e9': 'prop-plane',
  '1f6a6': 'prop-traffic-light',
  '1f339': 'prop-rose',
  '1fad6': 'prop-teapot',
  '1f95b': 'prop-glass-of-milk',
  '1f94f': 'prop-frisbee',
  '1f426-200d-2b1b': 'prop-crow',
  '1f34c': 'prop-banana',
  '1f52c': 'prop-microscope',
  '1f6aa': 'prop-door',
  '1f452': 'prop-felt-hat',
  '1f3a3': 'prop-fishing-rod',
  '1f37d': 'prop-plate',
  '1f50a': 'prop-loudspeaker',
};

/** Clear pixels left around the art, so that its smoothed edge is never cut. */
const MARGIN = 2;

/** Pictures by code points without variation selectors, on which lists of emoji disagree. */
let files: ReadonlyMap<string, string> | undefined;

/** Path of the picture for an emoji's code points, with or without `fe0f`; `undefined` where the package has none. */
export function spriteFile(code: string): string | undefined {
  files ??= new Map(
    readdirSync(folder).map((name) => [withoutSelectors(name.replace('.webp', '')), join(folder, name)]),
  );
  return files.get(withoutSelectors(code));
}

const withoutSelectors = (code: string): string => code.replaceAll('-fe0f', '');

/**
 * Loads one sprite, dyed where `colour` is given; `shown` keeps only that part of the picture from its top; `text` is
 * written on a prop that has room for words. Throws for a code that has no picture.
 */
export async function loadSprite(
  code: string,
  {
    colour,
    shown = 1,
    text,
    surface,
    shape,
  }: { colour?: Colour; shown?: number; text?: string; surface?: Surface; shape?: Shape } = {},
): Promise<Sprite> {
  const drawn = REDRAWN[code.replaceAll('-fe0f', '')] ?? code;
  const image = isProp(drawn) ? await propPicture(drawn, colour, text) : await emojiPicture(code);
  const whole = blankCanvas(image.width + 2 * MARGIN, image.height + 2 * MARGIN);
  const brush = whole.getContext('2d');
  const kept = image.height * shown;
  brush.drawImage(image, 0, 0, image.width, kept, MARGIN, MARGIN, image.width, kept);
  const box = opaqueBox(brush.getImageData(0, 0, whole.width, whole.height));
  const art = blankCanvas(box.width, box.height);
  const artBrush = art.getContext('2d');
  artBrush.drawImage(whole, -box.left, -box.top);
  const data = artBrush.getImageData(0, 0, box.width, box.height);
  if (colour && !isProp(drawn)) {
    dye(data.data, colour, rigOf(code).person === true, paintsOf(code), keptOf(code, box.width, box.height));
    artBrush.putImageData(data, 0, 0);
  }
  release(whole);
  const outlined = shape ? cutTo(shape, art) : art;
  if (outlined !== art) release(art);
  if (surface) surfaced(outlined, surface, colour !== undefined);
  const { width, height } = outlined;
  const pixels =
    outlined === art && !surface ? data.data : outlined.getContext('2d').getImageData(0, 0, width, height).data;
  return { code, art: outlined, width, height, pixels };
}

/** The picture of an emoji among words; `undefined` where there is none. */
export async function pictureOf(code: string): Promise<Canvas | undefined> {
  return spriteFile(code) ? (await loadSprite(code)).art : undefined;
}

/** Pictures that a set uses, in their order. Throws for a code that has none. */
export const picturesOf = (codes: readonly string[]): Promise<Canvas[]> =>
  Promise.all(codes.map(async (code) => (await loadSprite(code)).art));

async function emojiPicture(code: string): Promise<Image> {
  const path = spriteFile(code);
  if (!path) throw new Error(`There is no picture for the emoji ${code}; choose another sprite.`);
  return loadImage(path);
}

async function propPicture(code: string, colour?: Colour, text?: string): Promise<Canvas> {
  const lettering = text === undefined ? undefined : await letteringOf(text, pictureOf);
  const picture = drawProp(code, { colour, lettering });
  if (!picture) throw new Error(`The stage has no prop ${code}; choose another sprite.`);
  return picture;
}

/** Gives a canvas's pixels back now; left to the garbage collector, a process that makes many films grows to a GB. */
export function release(canvas: Canvas): void {
  canvas.width = 1;
  canvas.height = 1;
}

function opaqueBox({ data, width, height }: { data: Uint8ClampedArray; width: number; height: number }) {
  let left = width;
  let right = -1;
  let top = height;
  let bottom = -1;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (data[(y * width + x) * 4 + 3]! < 24) continue;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      bottom = y;
    }
  }
  if (right < 0) return { left: 0, top: 0, width, height };
  return {
    left: Math.max(0, left - MARGIN),
    top: Math.max(0, top - MARGIN),
    width: Math.min(width, right + MARGIN + 1) - Math.max(0, left - MARGIN),
    height: Math.min(height, bottom + MARGIN + 1) - Math.max(0, top - MARGIN),
  };
}
