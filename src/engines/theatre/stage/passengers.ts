/**
 * Vehicles that nobody drives look dead: a small animal looks out of their windows or sits on their saddle. Painted into
 * the picture once, when `poses.ts` loads it.
 */
import { blankCanvas } from './paint.js';
import { loadSprite, release, type Sprite } from './sprites.js';
import { driversWindow, WINDOWS, type Window } from './windows.js';

/** A saddle, and how tall who sits there is, in heights of the picture. */
const SADDLES: Readonly<Record<string, Window>> = {
  '1f6b2': [0.63, 0.2, 0.62],
  '1f3cd': [0.6, 0.32, 0.78],
  '1f6f5': [0.6, 0.27, 0.66],
};
const HEADS = ['1f436', '1f431', '1f43b', '1f430', '1f98a', '1f43c', '1f42f', '1f437'];
const RIDERS = ['1f9f8', '1f427', '1f989', '1f425'];

export interface Manned {
  sprite: Sprite;
  /** How many times as high the picture is now, the vehicle in it as large as before. */
  taller: number;
}

/** `sprite` with somebody in or on it; as it is where nobody fits. */
export async function manned(sprite: Sprite, seed: number): Promise<Manned> {
  const code = sprite.code.replace('-fe0f', '');
  const windows = WINDOWS[code];
  if (windows) return { sprite: await withHeads(sprite, windows, seed), taller: 1 };
  const saddle = SADDLES[code];
  return saddle ? withRider(sprite, saddle, seed) : { sprite, taller: 1 };
}

/** `sprite` with its driver's window open, so that whoever sits behind it is seen. */
export function opened(sprite: Sprite): Sprite {
  const window = driversWindow(sprite.code);
  if (!window) return sprite;
  const [x, y, high] = window;
  const { art, width, height } = sprite;
  const [wide, tall] = [high * width * 0.74, high * height * 0.82];
  const canvas = art.getContext('2d');
  canvas.globalCompositeOperation = 'destination-out';
  canvas.beginPath();
  canvas.roundRect(x * width - wide / 2, y * height - tall / 2, wide, tall, tall * 0.2);
  canvas.fill();
  canvas.globalCompositeOperation = 'source-over';
  canvas.fillStyle = 'rgba(190, 236, 255, 0.1)';
  canvas.fill();
  return repixelled(sprite);
}

async function withHeads(sprite: Sprite, windows: readonly Window[], seed: number): Promise<Sprite> {
  const { art, width, height } = sprite;
  const canvas = art.getContext('2d');
  for (const [index, [x, y, high]] of windows.entries()) {
    const head = await loadSprite(HEADS[(seed + index * 3) % HEADS.length]!);
    const tall = high * height;
    const wide = (tall * head.width) / head.height;
    canvas.drawImage(head.art, x * width - wide / 2, y * height - tall / 2, wide, tall);
    // A gleam of the pane over who sits behind it.
    canvas.fillStyle = 'rgba(190, 236, 255, 0.28)';
    canvas.beginPath();
    canvas.moveTo(x * width - wide * 0.1, y * height - tall * 0.5);
    canvas.lineTo(x * width + wide * 0.15, y * height - tall * 0.5);
    canvas.lineTo(x * width - wide * 0.2, y * height + tall * 0.5);
    canvas.lineTo(x * width - wide * 0.45, y * height + tall * 0.5);
    canvas.fill();
    release(head.art);
  }
  return repixelled(sprite);
}

async function withRider(sprite: Sprite, [x, y, high]: Window, seed: number): Promise<Manned> {
  const rider = await loadSprite(RIDERS[seed % RIDERS.length]!);
  const tall = high * sprite.height;
  const wide = (tall * rider.width) / rider.height;
  const above = Math.ceil(Math.max(0, tall - y * sprite.height));
  const canvas = blankCanvas(sprite.width, sprite.height + above);
  const brush = canvas.getContext('2d');
  brush.drawImage(rider.art, x * sprite.width - wide / 2, above + y * sprite.height - tall, wide, tall);
  brush.drawImage(sprite.art, 0, above);
  // Its paws lie over the frame: the lower part of it once more, before the saddle.
  const lap = 0.45;
  brush.drawImage(
    rider.art,
    0,
    rider.height * (1 - lap),
    rider.width,
    rider.height * lap * 0.9,
    x * sprite.width - wide / 2,
    above + y * sprite.height - tall * lap,
    wide,
    tall * lap * 0.9,
  );
  for (const art of [rider.art, sprite.art]) release(art);
  const height = sprite.height + above;
  return { sprite: repixelled({ ...sprite, art: canvas, height }), taller: height / sprite.height };
}

function repixelled(sprite: Sprite): Sprite {
  const { width, height, art } = sprite;
  return { ...sprite, pixels: art.getContext('2d').getImageData(0, 0, width, height).data };
}
