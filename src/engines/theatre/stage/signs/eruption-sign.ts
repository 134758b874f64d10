/** A volcano at work: a fountain of lava that falls to both sides, and a pillar of ash behind it. Called by `signs.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { billow } from '../nature/billows.js';
import { TURN, wrap } from '../painting/easing.js';
import { glow } from '../painting/paint.js';
import type { Sign } from './signs.js';

const spread = (index: number, step = 0.618034): number => (index * step) % 1;

const PUFFS = 14;
const BOMBS = 40;
/** Tones of what is thrown up, and how large each is beside the one before. */
const LAVA = [
  ['#d8361c', 1.25],
  ['#ff7a22', 1],
  ['#ffd95e', 0.5],
] as const;

/** `age`: seconds since it broke out. The crater is at the origin. */
export const ERUPTION_SIGN = {
  eruption(canvas: SKRSContext2D, { age }: Sign, height: number): void {
    for (let puff = 0; puff < PUFFS; puff++) {
      const own = wrap(age * 0.3 + puff / PUFFS);
      if (own > age * 0.5) continue;
      billow(canvas, puff % 2 ? '#6f606c' : '#8d7c86', {
        x: height * (spread(puff) - 0.5) * (0.12 + 0.5 * own),
        y: -height * (0.05 + 0.62 * own),
        radius: height * (0.07 + 0.15 * own),
        alpha: 0.92 * Math.min(1, own * 9) * (1 - own) ** 0.7,
        index: puff,
        roll: own * 0.3,
      });
    }
    glow(canvas, 0, 0, height * 0.3, '#ff8a2a', 0.7 * Math.min(1, age * 3));
    for (const [tone, grown] of LAVA) {
      canvas.fillStyle = tone;
      canvas.beginPath();
      for (let bomb = 0; bomb < BOMBS; bomb++) {
        const own = wrap(age * 0.72 + spread(bomb));
        if (own > age * 0.9) continue;
        const aside = (spread(bomb, 0.7549) - 0.5) * 1.5;
        const high = 0.62 + 0.4 * spread(bomb, 0.5698);
        const [x, y] = [height * aside * own, -height * high * 4 * own * (0.72 - own)];
        const radius = height * (0.02 + 0.024 * spread(bomb, 0.27)) * grown * (1 - 0.4 * own);
        canvas.moveTo(x + radius, y);
        canvas.arc(x, y, radius, 0, TURN);
      }
      canvas.fill();
    }
  },
};
