/** Wings of insects as blue as the sky cannot be seen before it: they become glass with a blue edge. Called by `poses.ts`. */
import { ImageData } from '@napi-rs/canvas';
import { lerp } from '../painting/easing.js';
import type { Sprite } from './sprites.js';

/** Pixels of the picture: how broad the edge is. */
const EDGE = 3;
const GLASS = [244, 251, 255] as const;
const RIM = [46, 120, 196] as const;

export const hasBlueWings = (code: string): boolean => /^1f41d|^1fab0/.test(code);

export function withGlassWings(sprite: Sprite): Sprite {
  const { width, height, art, pixels } = sprite;
  const wing = new Uint8Array(width * height);
  for (let pixel = 0, at = 0; pixel < wing.length; pixel++, at += 4) {
    const [red, green, blue] = [pixels[at]!, pixels[at + 1]!, pixels[at + 2]!];
    if (pixels[at + 3]! > 100 && blue > 165 && blue > red + 28 && green > red) wing[pixel] = 1;
  }
  const isWing = (x: number, y: number): boolean =>
    x >= 0 && y >= 0 && x < width && y < height && wing[y * width + x] === 1;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (!isWing(x, y)) continue;
      const inner = isWing(x - EDGE, y) && isWing(x + EDGE, y) && isWing(x, y - EDGE) && isWing(x, y + EDGE);
      const at = (y * width + x) * 4;
      const [to, share] = inner ? [GLASS, 0.72] : [RIM, 0.75];
      for (let channel = 0; channel < 3; channel++)
        pixels[at + channel] = lerp(pixels[at + channel]!, to[channel]!, share);
    }
  }
  art.getContext('2d').putImageData(new ImageData(pixels, width, height), 0, 0);
  return sprite;
}
