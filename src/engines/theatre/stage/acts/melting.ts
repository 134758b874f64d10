/** Melting: sinks down where it stands, spreads at the foot, and lies in a puddle at last. Called by `changing.ts`. */
import type { Act, Actor } from '../../score/score.js';
import type { Body } from '../body.js';
import { lerp, ramp, smooth, wave } from '../painting/easing.js';
import type { Marks } from '../pictures/marks.js';
import { show, sign } from './moment.js';

/** How the score says that somebody shrinks by melting. */
export const MELTING = 'prop-melt';

export const isMelting = ({ name, prop }: Pick<Act, 'name' | 'prop'>): boolean =>
  name === 'shrink' && prop?.sprite === MELTING;

/** Part of the act after which all is molten. */
const MOLTEN = 0.8;
/** What is left of the height, and how much wider it gets. */
const LOW = 0.36;
const WIDE = 1.34;
/** How wide the puddle gets, widths of the body. */
const PUDDLE = 1.8;

const WATER = '#a9d8f6';
/** What the puddle is made of, by what melts. */
const PUDDLES: readonly (readonly [sprites: RegExp, colour: string])[] = [
  [/^(26c4|2603)/, '#d3ebfb'],
  [/^1f56f/, '#f6e3c4'],
  [/^(1f36b|1f369|1f36a)/, '#7a4a2c'],
  [/^(1f366|1f368|1f367)/, '#ffe6ea'],
  [/^(1f9c8|1f9c0|1f354|1f355|1f36f)/, '#ffd667'],
  [/^1f36d|^1f9c1|^1f382/, '#ff9ec4'],
  [/^1f9d/, '#8fd36a'],
];

/** The body `sofar` seconds after it began to melt, which takes `seconds`. */
export function melt(body: Body, actor: Actor, marks: Marks, sofar: number, seconds: number): void {
  if (sofar < 0) return;
  const molten = smooth(sofar / (seconds * MOLTEN));
  const running = 4 * molten * (1 - molten);
  body.melt = molten;
  body.stretchY *= lerp(1, LOW, molten);
  body.stretchX *= lerp(1, WIDE, molten);
  body.lean += 0.05 * running * wave(sofar * 0.9);
  body.wow = Math.max(body.wow, ramp(sofar, 0.1, 0.4) * (1 - ramp(molten, 0.45, 0.75)));
  body.mouth = Math.max(body.mouth, 0.5 * running);
  const colour = PUDDLES.find(([sprites]) => sprites.test(actor.sprite))?.[1] ?? WATER;
  const size = marks.half * 2 * lerp(0.7, PUDDLE, molten);
  const puddle = { x: 0, y: 0, size, alpha: ramp(molten, 0, 0.06), free: true, colour };
  show(body, { ...puddle, picture: 'melt-puddle', layer: 'behind' });
  show(body, { ...puddle, picture: 'melt-rim', layer: 'front', size: marks.half * 2 * lerp(0.9, WIDE * 1.5, molten) });
  const top = marks.crown[1] * lerp(1, LOW, molten);
  const clear = 1 - ramp(molten, 0.8, 0.98);
  sign(body, 'sweat', marks.crown[0], top - 0.06, ramp(sofar, 0, 0.3) * clear, sofar);
}
