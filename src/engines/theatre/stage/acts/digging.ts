/** Digging with a spade, or with a paw. Called by the acts of `holding.ts`. */
import { lerp, wave } from '../painting/easing.js';
import { cycle, during, foreHand, fullness, otherHand, type Perform, show, sign, used } from './moment.js';

export const dig: Perform = (body, moment) => {
  const { marks, rig, t } = moment;
  const k = fullness(moment);
  if (!marks.arms) {
    const scratch = wave(t * 2.6);
    if (rig.build === 'legged') body.bow += k * (0.3 + 0.03 * scratch);
    body.headTip += k * 0.16;
    body.wave = Math.max(body.wave, 0.45 * k * (0.5 + 0.5 * scratch));
    body.forwards += 0.012 * k * scratch;
    sign(body, 'soil', marks.half * 0.7, 0.03, k, t * 1.4);
    body.dust += 0.7 * k;
    return;
  }
  const given = used(moment)!;
  const spade = /shovel|spade/.test(given.picture) ? { ...given, picture: 'spade' } : given;
  const beat = cycle(moment, 1.5);
  const down = during(beat, 0.1, 0.5, 0.25);
  const toss = during(beat, 0.58, 0.85, 0.22);
  const x = lerp(0.13, 0.2, down) + 0.06 * toss;
  const y = lerp(marks.hip + 0.16, marks.hip + 0.02, down) + 0.1 * toss;
  body.turn = Math.max(body.turn, 0.7 * k);
  body.bow += k * (0.16 + 0.2 * down - 0.08 * toss);
  body.crouch += 0.03 * k * down;
  foreHand(body, x + 0.03, y - 0.1, k);
  otherHand(body, x - 0.06, y + 0.1, k);
  show(body, {
    picture: spade.picture,
    x,
    y,
    size: 0.52 * marks.grasp ** 0.5,
    angle: 0.25 - 0.75 * toss,
    alpha: k,
    layer: 'front',
  });
  sign(body, 'soil', x + 0.3, 0.06 + 0.2 * toss, k * during(beat, 0.5, 1, 0.1), beat * 1.6);
};
