import { clamp, lerp, ramp, smooth, wave, wrap } from '../painting/easing.js';
import { becoming } from './becoming.js';
import { craftFor, tend } from './crafts.js';
import { dig } from './digging.js';
import { embrace } from './embracing.js';
import { groom } from './grooming.js';
import { flyKite } from './kite.js';
import { lead } from './leash.js';
import {
  bothHands,
  cycle,
  during,
  foreHand,
  fullness,
  type Moment,
  otherHand,
  type Perform,
  show,
  sign,
  used,
} from './moment.js';
import { READING } from './reading.js';
import { SELFIE, selfie } from './selfie.js';
import { attend, BROOM, lean, sweep } from './services.js';
import { DISH, serve, shelter } from './showing.js';

const hold: Perform = (body, moment) => {
  if (SELFIE.test(moment.act.prop?.sprite ?? '') && moment.marks.arms) return selfie(body, moment, fullness(moment));
  const thing = used(moment, undefined);
  if (thing) holdThing(body, moment, thing, fullness(moment));
  else bothHands(body, 0.1, moment.marks.shoulder[1] - 0.1, 0.1, 0.8 * fullness(moment));
};

/** Who has somebody on one arm has the umbrella in the other hand. */
function toOtherHand(body: Parameters<Perform>[0], k: number): void {
  const umbrella = body.things.find(({ picture }) => picture === 'umbrella-up');
  if (!umbrella) return;
  const side = lerp(1, -1, smooth(k));
  umbrella.x *= side;
  umbrella.angle *= side;
  otherHand(body, umbrella.x, umbrella.y, k);
}

/** How somebody has a thing with them; also for what is held over a whole film. */
export function holdThing(
  body: Parameters<Perform>[0],
  moment: Moment,
  thing: ReturnType<typeof used>,
  k: number,
): void {
  if (!thing) return;
  const { t, own, marks } = moment;
  const sway = wave(t * 0.4 + own);
  const { picture, long } = thing;
  const handX = marks.arms ? marks.half + 0.07 : marks.shoulder[0] + 0.04;
  if (picture === 'prop-leash') {
    lead(body, moment, k);
    return;
  }
  if (thing.use === 'armful' && marks.arms) {
    embrace(body, marks, picture, long / marks.grasp ** 0.5, k);
    toOtherHand(body, k);
    return;
  }
  switch (thing.use) {
    case 'umbrella': {
      if (marks.arms) {
        shelter(body, moment, k);
        return;
      }
      // Trunk, beak or mouth holds it where there are no hands; the canopy is over the head all the same.
      const [x, y] = [marks.mouth[0] - 0.04, marks.mouth[1]];
      const size = Math.max(long, (marks.crown[1] + 0.14 - y) / 0.55);
      const lift = Math.max(0, marks.crown[1] + 0.03 - (y + size * 0.42));
      show(body, { picture, x, y: y + lift, size, angle: 0.05 * sway, alpha: k, layer: 'behind' });
      return;
    }
    case 'flyer': {
      if (/1fa81|kite/.test(picture)) {
        flyKite(body, moment, thing, k);
        return;
      }
      const x = handX + 0.34 + 0.08 * sway;
      const y = Math.min(1.05, marks.crown[1] + 0.02) + 0.04 * wave(t * 0.7 + own);
      const from: readonly [number, number] = marks.arms
        ? [handX, marks.shoulder[1] + 0.05]
        : [marks.mouth[0], marks.mouth[1]];
      if (marks.arms) foreHand(body, from[0], from[1], k);
      show(body, { picture, x, y, size: long, angle: 0.12 * sway, alpha: k, layer: 'behind', line: from });
      return;
    }
    case 'camera': {
      const shot = wrap(t * 0.55 + own);
      const y = marks.arms ? marks.eyes[1] - 0.02 : marks.mouth[1];
      if (marks.arms) bothHands(body, marks.mouth[0], y - 0.04, long * 0.95, k);
      const x = marks.arms ? marks.mouth[0] : marks.mouth[0] + long * 0.4;
      show(body, { picture, x, y, size: long, alpha: k });
      sign(body, 'impact', x + long * 0.3, y + long * 0.3, k * during(shot, 0.4, 0.56, 0.08), clamp((shot - 0.4) * 5));
      return;
    }
    case 'phone': {
      const x = marks.headWidth * 0.5 + 0.005;
      foreHand(body, x + 0.02, marks.mouth[1] - 0.01, k);
      const at = marks.arms
        ? ([x, marks.mouth[1] + 0.04] as const)
        : ([marks.mouth[0] + 0.05, marks.mouth[1]] as const);
      show(body, { picture, x: at[0], y: at[1], size: long, angle: 0.12, alpha: k });
      return;
    }
    case 'page':
      READING.read(body, { ...moment, act: { ...moment.act, strength: k, prop: { sprite: picture } } });
      return;
    case 'board': {
      // Under the arm, upright.
      if (marks.arms) otherHand(body, -marks.half * 1.1, marks.hip, k);
      const x = marks.arms ? -marks.half * 1.25 : 0;
      show(body, { picture, x, y: marks.hip + 0.08, size: long, angle: 0.78, alpha: k, layer: 'front' });
      return;
    }
    case 'carry': {
      // It swings with the steps.
      const swung = ramp(moment.travel.speed, 0.02, 0.12) * wave(body.step + 0.05);
      const x = (marks.arms ? -marks.half - 0.06 : marks.mouth[0]) + 0.035 * swung;
      const y = marks.arms ? marks.shoulder[1] - marks.arm * 0.94 : marks.mouth[1] - 0.02;
      if (marks.arms) otherHand(body, x, y, k);
      show(body, { picture, x, y, size: Math.min(long, y * 0.98), angle: 0.06 * sway - 0.2 * swung, alpha: k });
      return;
    }
    case 'groom':
      groom(body, moment, thing, k);
      return;
    case 'stand':
      show(body, { picture, x: marks.half + 0.05, y: long * 0.5, size: long, alpha: k, free: true, layer: 'over' });
      return;
    case 'hoop':
      show(body, { picture, x: 0.02 * sway, y: marks.hip + 0.08, size: long, alpha: k, layer: 'front' });
      return;
    case 'stick': {
      // Whoever's picture shows both hands busy has no third.
      if (!marks.arms && moment.rig.person) return;
      if (marks.arms && /1f3a3/.test(picture)) {
        const tug = wave(t * 0.8 + own);
        bothHands(body, marks.half + 0.03, marks.hip + 0.14 + 0.03 * tug, 0.1, k);
        const rod = { x: marks.half + 0.06, y: marks.hip + 0.1, size: long, angle: 0.16 + 0.14 * tug };
        show(body, { picture, ...rod, alpha: k });
        return;
      }
      if (marks.arms && BROOM.test(picture)) {
        lean(body, moment, thing, k);
        return;
      }
      const sword = picture === 'sword';
      const y = marks.shoulder[1] - marks.arm * (sword ? 0.4 : 0.55);
      if (marks.arms) foreHand(body, handX, y, k);
      if (marks.arms && sword) {
        show(body, { picture, x: handX, y, size: long, angle: 0.16 + 0.06 * sway, alpha: k });
        return;
      }
      show(body, {
        picture,
        x: marks.arms ? handX : marks.mouth[0],
        y: marks.arms ? y : marks.mouth[1],
        size: long,
        angle: 0.1 * sway - 0.15,
        alpha: k,
      });
      return;
    }
    default: {
      if (marks.arms && DISH.test(picture)) {
        serve(body, moment, picture, long, k);
        return;
      }
      const raised = marks.arms ? marks.shoulder[1] - marks.arm * 0.34 : marks.mouth[1] - long * 0.25;
      const x = marks.arms ? handX : marks.mouth[0] + long * 0.2;
      if (marks.arms) foreHand(body, x, raised - long * 0.1, k);
      show(body, { picture, x, y: raised + 0.01 * sway, size: long, angle: 0.06 * sway, alpha: k });
    }
  }
}

/** What metal is struck with. */
const HAMMER = /1f528|1f527|2692|1f6e0/;

const work: Perform = (body, moment) => {
  const { marks, t, partner, act } = moment;
  const k = fullness(moment);
  // A brown handle before a robot looks like an arm of somebody else's.
  const tool = used(moment, moment.actor.sprite.startsWith('1f916') ? '1f527' : undefined)!;
  if (marks.arms && partner !== undefined && (act.prop === undefined || tool.use === 'groom')) {
    const onHead = tool.use === 'groom';
    tend(body, moment, onHead ? marks.eyes[1] + 0.02 : marks.shoulder[1] - 0.04, k);
    const { x, y } = body.hands[0];
    if (onHead)
      show(body, { picture: tool.picture, x: x + 0.03, y: y + 0.03, size: tool.long, alpha: k, layer: 'over' });
    return;
  }
  if (act.prop?.becoming) {
    becoming(body, moment, tool, act.prop.becoming, k);
    return;
  }
  const craft = marks.arms ? craftFor(tool.picture) : undefined;
  if (craft) {
    craft(body, moment, tool, k);
    return;
  }
  if (tool.use === 'groom') {
    holdThing(body, moment, tool, k);
    return;
  }
  if (tool.use === 'station') {
    attend(body, moment, tool, k);
    return;
  }
  if (BROOM.test(tool.picture)) return sweep(body, moment, tool, k);
  const top = marks.shoulder[1] - marks.arm * 0.72;
  const beat = cycle(moment, 0.72);
  const bench = { picture: 'bench', alpha: k, free: true } as const;
  body.headTip += 0.12 * k;
  if (!marks.arms) {
    const x = Math.max(marks.mouth[0], marks.half) + 0.08;
    const strike = smooth(beat / 0.4) * (1 - smooth((beat - 0.45) / 0.4));
    body.headTip += k * 0.22 * strike;
    body.bow += k * 0.14 * strike;
    show(body, { ...bench, x: x + 0.08, y: 0.22, size: 0.36 });
    show(body, {
      picture: tool.picture,
      x: x - 0.04,
      y: 0.5 - 0.16 * strike,
      size: tool.long,
      angle: 0.9 * strike - 0.5,
      alpha: k,
      free: true,
      layer: 'over',
    });
    sign(body, 'impact', x + 0.12, 0.26, k * during(beat, 0.38, 0.55, 0.06), beat);
    return;
  }
  const hammer = HAMMER.test(tool.picture);
  show(body, { ...bench, x: hammer ? tool.long * 0.42 : 0, y: top, size: top * (hammer ? 2.1 : 1.5), layer: 'over' });
  if (tool.use === 'stick' && !/1f52a|knife/.test(tool.picture)) {
    const strike = beat < 0.32 ? smooth(beat / 0.32) ** 2 : 1 - smooth((beat - 0.36) / 0.5);
    // The head of a hammer comes down on the bench, whose end is not far.
    const onBench = hammer ? Math.max(0, top * 0.66 - tool.long * 0.75) : marks.half * 1.1;
    // It is raised beside the face and not before it.
    const x = lerp(Math.max(onBench, marks.half + 0.05), onBench, strike);
    const y = lerp(marks.shoulder[1] - 0.02, top + 0.07, strike);
    foreHand(body, x, y, k);
    otherHand(body, -marks.half * 0.7, top + 0.03, k);
    if (hammer) {
      // With each blow it hops and turns on; after some of them it is done, and the next one comes.
      const blow = Math.floor(act.elapsed / 0.72 + moment.own * 0.3 + 0.65);
      const hop = during(beat, 0.34, 0.5, 0.1);
      show(body, {
        picture: blow % 5 < 3 ? '2699-fe0f' : '1f697',
        x: x + tool.long * 0.75,
        y: top + 0.075 + 0.05 * hop,
        size: 0.19,
        angle: blow % 5 < 3 ? blow * 0.45 : 0,
        alpha: k,
        free: true,
        layer: 'over',
      });
    }
    body.bow += 0.06 * k * strike;
    show(body, {
      picture: tool.picture,
      x,
      y,
      size: tool.long,
      angle: lerp(-1, 0.9, strike),
      alpha: k,
      layer: 'over',
    });
    sign(
      body,
      'impact',
      x + tool.long * 0.75,
      top + 0.04,
      k * during(beat, 0.28, 0.48, 0.06),
      clamp((beat - 0.28) * 5),
    );
    return;
  }
  const rub = wave(t * 1.1 + moment.own);
  const x = 0.02 + rub * marks.half * 0.6;
  const bob = tool.use === 'stick' ? 0.03 * Math.abs(wave(t * 1.9)) : 0;
  foreHand(body, x + 0.02, top + 0.07 + bob, k);
  otherHand(body, -marks.half * 0.75, top + 0.04, k);
  body.headAside += 0.01 * rub * k;
  show(body, { picture: tool.picture, x, y: top + tool.long * 0.25 + bob, size: tool.long * 1.15, alpha: k });
};

export const HOLDING = { hold, work, dig };
