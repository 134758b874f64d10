/** Many of one kind come out of something at once: up and away what flies, over the floor what does not. Called by `effects.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { clamp, smooth, TURN, wave } from '../painting/easing.js';
import type { Sprite } from '../pictures/sprites.js';
import { type Show, scatter } from './showing.js';

const MANY = 44;
/** Of the frame's smaller measure: how large each is. */
const SIZE = { flying: 0.125, falling: 0.095 } as const;
/** Seconds from the first to the last, and how long each is on its way. */
const FROM_FIRST_TO_LAST = 2.3;
const FLIES_SECONDS = 2;
const FALLS_SECONDS = 0.85;

/** `straight`: up and away; else in arcs that come down at `angle` parts of the frame below, and lie in a heap there. */
export const outpour: Show = (canvas, { age, k, span, sprite, straight, angle = 0 }) => {
  if (!sprite) return;
  for (let index = 0; index < MANY; index++) {
    const own = age - (index / MANY) * FROM_FIRST_TO_LAST;
    if (own <= 0) continue;
    const [aside, up] = [scatter(index), scatter(index, 0.381)];
    const out = smooth(own / 0.2);
    canvas.globalAlpha = k;
    if (straight) {
      const way = own / FLIES_SECONDS;
      if (way > 1.6) continue;
      const x = (aside - 0.5) * 2 * span * 1.3 * way ** 0.9 + span * 0.03 * wave(own * 1.7 + aside);
      const y = -span * (0.04 + (0.4 + 0.5 * up) * way);
      piece(canvas, sprite, x, y, span * SIZE.flying * out * (0.75 + 0.5 * up), 0.22 * wave(own * 2.2 + up));
    } else {
      const way = clamp(own / FALLS_SECONDS);
      const x = (aside - 0.5) * (0.5 + aside * up) * 2 * span * 0.62 * way;
      const lies = span * (angle - 0.03 - 0.11 * scatter(index, 0.77) * Math.max(0, 1 - Math.abs(x) / (span * 0.5)));
      const y = lies * way ** 2 - span * (0.16 + 0.3 * up) * 4 * way * (1 - way) * 0.6;
      const turned = (scatter(index, 0.27) - 0.5) * TURN * 0.35 * way;
      piece(canvas, sprite, x, y, span * SIZE.falling * out * (0.8 + 0.4 * up), turned);
    }
  }
};

function piece(canvas: SKRSContext2D, sprite: Sprite, x: number, y: number, size: number, angle: number): void {
  const share = size / Math.max(sprite.width, sprite.height);
  canvas.save();
  canvas.translate(x, y);
  canvas.rotate(angle);
  canvas.drawImage(
    sprite.art,
    (-sprite.width / 2) * share,
    (-sprite.height / 2) * share,
    sprite.width * share,
    sprite.height * share,
  );
  canvas.restore();
}
