/** What people wear on a beach: short sleeves and shorts instead of hoodies and coats. Called by `attire.ts` and `puppet.ts`. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Score } from '../../score/score.js';
import { lerp } from '../painting/easing.js';
import { channels, mix } from '../painting/paint.js';
import { bentLine, cuff, roundLimb, SHADOW, type Spot } from '../people/limbs.js';
import { isWoman } from '../people/people.js';
import type { Clothes } from '../people/puppet.js';

const WARM = /^(beach|island|swimming-pool)$/;
const COLD = /snow|rain|fog/;

export const isSummery = ({ set }: Score): boolean => WARM.test(set.name) && !COLD.test(set.weather);

const SHORTS = ['#ef7d3c', '#2b93c9', '#f0b52e', '#27a08d', '#e2556f'] as const;
const DRESSED = new Set<Clothes['style']>(['dress', 'armour', 'santa', 'chic', 'robot']);
/** Sums of the three channels by which shirt and shorts differ at least. */
const APART = 190;

export function forSummer(clothes: Clothes, head: string, seed: number): Clothes {
  if (DRESSED.has(clothes.style)) return { ...clothes, shortSleeves: clothes.style === 'dress' };
  const striped = seed % 3 > 0;
  if (isWoman(head)) return { ...clothes, style: 'dress', dress: true, shortSleeves: true };
  const fitting = SHORTS.filter((colour) => distance(colour, clothes.top) > APART);
  return {
    ...clothes,
    style: striped ? 'striped' : 'tee',
    accent: distance('#fff8ea', clothes.top) > APART ? '#fff8ea' : '#2f7fb8',
    shortSleeves: true,
    shorts: true,
    trousers: fitting[seed % fitting.length] ?? SHORTS[0],
    shoes: '#f6f1ea',
  };
}

/** The leg of a pair of shorts, down to over the knee. */
export function drawShorts(canvas: SKRSContext2D, cloth: string, root: Spot, joint: Spot, leg: number): void {
  const hem: Spot = [lerp(root[0], joint[0], 0.86), lerp(root[1], joint[1], 0.86)];
  roundLimb(
    canvas,
    cloth,
    bentLine(root, [lerp(root[0], hem[0], 0.5), lerp(root[1], hem[1], 0.5)], hem, leg),
    leg * 1.14,
    leg * 1.2,
    true,
  );
  cuff(canvas, mix(cloth, SHADOW, 0.16), root, hem, leg * 1.16, [0.8, 1]);
}

function distance(one: string, other: string): number {
  const others = channels(other);
  return channels(one).reduce((sum, value, index) => sum + Math.abs(value - others[index]!), 0);
}
