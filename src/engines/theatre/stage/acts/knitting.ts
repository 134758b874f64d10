/** On a chair, two needles that click, a scarf that grows from them into the lap, and a ball of wool that rolls. Called by `crafts.ts`. */
import type { Body } from '../body.js';
import { clamp, lerp, wave } from '../painting/easing.js';
import { foreHand, type Moment, otherHand, show, type Used } from './moment.js';
import { sit } from './sitting.js';

const WOOL = '1f9f6';

export function knit(body: Body, moment: Moment, _: Used, k: number): void {
  const { marks, t, own, act, pose } = moment;
  if (pose.height < 0.04) sit(body, { ...moment, act: { ...act, name: 'sit', prop: { sprite: '1fa91' } } });
  const click = wave(t * 1.5 + own);
  const [x, y] = [marks.half + 0.09, marks.hip + 0.17];
  const apart = 0.07;
  foreHand(body, x + apart, y + 0.012 * click, k);
  otherHand(body, x - apart, y - 0.012 * click, k);
  const long = lerp(0.22, 0.36, clamp(act.elapsed / 3.4));
  show(body, { picture: 'knitted', x, y: y + 0.02, size: long, angle: 0, alpha: k, layer: 'over' });
  body.headTip += 0.1 * k;
  body.mood = Math.max(body.mood, 0.5 * k);
  const rolled = wave(t * 0.35 + own);
  show(body, {
    picture: WOOL,
    x: marks.half + 0.42 + 0.03 * rolled,
    y: 0.085,
    size: 0.19,
    angle: 0.5 * rolled,
    alpha: k,
    free: true,
    layer: 'over',
    line: [x + 0.02, y - 0.02],
  });
}
