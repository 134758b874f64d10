/** Something bursts into pieces that fly apart and lie about: pieces of its own picture. Called by `effects.ts`. */
import { clamp, lerp, TURN } from '../painting/easing.js';
import { type Show, scatter } from './showing.js';

const MANY = 9;
const FLIES_SECONDS = 0.55;

/** The effect's size is the thing's, in actor units; `angle` how far below it the ground is. */
export const shards: Show = (canvas, { age, k, span, sprite, angle = 0 }) => {
  if (!sprite) return;
  const share = span / Math.max(sprite.width, sprite.height);
  const [wide, high] = [sprite.width * share, sprite.height * share];
  const flown = clamp(age / FLIES_SECONDS);
  canvas.globalAlpha = k;
  for (let index = 0; index < MANY; index++) {
    const from = (index / MANY) * TURN;
    const to = ((index + 1) / MANY) * TURN;
    const aside = Math.cos((from + to) / 2) * (0.7 + 0.7 * scatter(index));
    const lies = angle * span - high * 0.06 * scatter(index, 0.4);
    canvas.save();
    canvas.translate(
      aside * wide * flown,
      lerp(0, lies, flown ** 2) - 3 * flown * (1 - flown) * high * (0.3 + 0.5 * scatter(index, 0.7)),
    );
    canvas.rotate((scatter(index, 0.27) - 0.5) * TURN * 0.9 * flown);
    canvas.beginPath();
    canvas.moveTo(0, 0);
    for (const turn of [from, (from + to) / 2, to])
      canvas.lineTo(Math.cos(turn) * wide * (turn === from ? 0.5 : 0.62), Math.sin(turn) * high * 0.62);
    canvas.closePath();
    canvas.clip();
    canvas.drawImage(sprite.art, -wide / 2, -high / 2, wide, high);
    canvas.restore();
  }
};
