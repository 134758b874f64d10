/**
 * Vehicles that nobody drives look dead: a small animal looks out of their windows. Painted into the picture once, when
 * `figure.ts` opens it; who sits on a saddle, `mounts.ts` adds.
 */
import { loadSprite, release, type Sprite } from './sprites.js';
import { driversWindow, WINDOWS, type Window } from './windows.js';

const HEADS = ['1f436', '1f431', '1f43b', '1f430', '1f98a', '1f43c', '1f42f', '1f437'];

/** `sprite` with somebody behind its windows; as it is where it has none. */
export async function manned(sprite: Sprite, seed: number): Promise<Sprite> {
  const windows = WINDOWS[sprite.code.replace('-fe0f', '')];
  return windows ? withHeads(sprite, windows, seed) : sprite;
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

function repixelled(sprite: Sprite): Sprite {
  const { width, height, art } = sprite;
  return { ...sprite, pixels: art.getContext('2d').getImageData(0, 0, width, height).data };
}
