/** Acts between two: they turn to each other and close the gap that the director left. */
import type { Body } from '../body.js';
import { clamp, lerp, wave } from '../painting/easing.js';
import { type Hold, heldAs, holdOf } from '../things/uses.js';
import { boxes, punchBag } from './boxing.js';
import { cycle, during, foreHand, fullness, type Moment, otherHand, type Perform, show, sign } from './moment.js';

/** Own heights: how much of a gap somebody closes by themselves. */
const FARTHEST_STEP = 0.55;

/** Brings the figure to within `apart` of its partner. */
export function approach(body: Body, { partner }: Moment, apart: number, k: number, farthestBack = 0.2): number {
  if (partner === undefined) return 0;
  const step = clamp((partner - apart) / 2, -farthestBack, FARTHEST_STEP);
  body.forwards += step * k;
  return Math.max(0, partner - 2 * step);
}

/** Hearts come once they are in each other's arms. */
const touching = (moment: Moment): number => fullness(moment) * clamp((moment.act.elapsed - 1.4) * 3);

/** A story tells how one of them holds the other. */
const isHeld = ({ actor }: Moment): boolean =>
  actor.reactions?.some(({ name }) => name === 'held' || name === 'cuddle') === true;

const hug: Perform = (body, moment) => {
  const { marks, t, own } = moment;
  const k = fullness(moment);
  const squeeze = 0.5 + 0.5 * wave(t * 0.55 + own);
  const high = marks.shoulder[1];
  if (isHeld(moment)) return;
  body.blink = Math.max(body.blink, k);
  if (moment.partner === undefined) {
    if (marks.arms) {
      foreHand(body, -marks.half * 0.7, high - 0.1, k);
      otherHand(body, marks.half * 0.7, high - 0.16, k);
    }
    body.tip += 0.05 * k * wave(t * 0.5);
    body.stretchX *= 1 - 0.04 * k * squeeze;
    sign(body, 'hearts', marks.crown[0], marks.crown[1], touching(moment), t);
    return;
  }
  // Birds that are all trunk press their bellies together, their heads held aside: else one would lose its face.
  const winged = marks.supple && marks.arms;
  const near = Math.max(
    marks.half * (winged ? 1.66 : 1.7),
    winged ? marks.headWidth * 0.6 + 0.27 : marks.headWidth * 0.82,
    marks.arms ? 0 : marks.mouth[0] * 2,
  );
  const left = approach(body, moment, near, k, marks.arms ? 0.2 : 0.5);
  // They rise on the side away from the other's face.
  if (left < near * 1.4)
    sign(body, 'hearts', marks.crown[0] - marks.headWidth * 0.7, marks.crown[1] * 0.75, touching(moment), t);
  body.turn = Math.max(body.turn, 0.7 * k);
  body.tip += k * (0.04 + 0.03 * squeeze) * (winged ? 0.6 : 1);
  body.headTip += 0.1 * k;
  if (winged) {
    // Cheek to cheek: one has a wing over the other's breast, the other one behind its back.
    body.embrace = Math.max(body.embrace, k);
    body.headTip += (0.06 + 0.05 * squeeze) * k;
    body.headAside -= 0.06 * k;
    body.stretchX *= 1 + 0.03 * k * squeeze;
    foreHand(body, near + marks.half * (0.68 - 0.05 * squeeze), high - 0.05 + 0.02 * squeeze, k);
  } else if (marks.arms) {
    foreHand(body, marks.half + 0.14, high + 0.02, k);
    otherHand(body, marks.half + 0.16, high - 0.12 - 0.02 * squeeze, k);
  } else {
    body.wave = Math.max(body.wave, 0.5 * k);
    body.headTip += 0.05 * k * squeeze;
  }
};

const kiss: Perform = (body, moment) => {
  const { marks, t } = moment;
  const k = fullness(moment);
  const beat = cycle({ ...moment, own: 0 }, 1.9);
  const lean = during(beat, 0.2, 0.75, 0.3);
  body.turn = Math.max(body.turn, 0.85 * k);
  body.blink = Math.max(body.blink, k * lean);
  body.bow += 0.1 * k * lean;
  body.headTip += 0.14 * k * lean;
  const apart = Math.max(marks.half * 1.5, marks.mouth[0] * 1.9 + marks.headWidth * 0.95);
  const left = approach(body, moment, moment.partner === undefined ? 0 : apart, k);
  if (left < apart * 1.4)
    sign(body, 'hearts', marks.crown[0] - marks.headWidth * 0.7, marks.crown[1] * 0.75, touching(moment), t);
  const lips = { x: marks.half + 0.1, y: marks.mouth[1] + 0.1, size: 0.17, angle: 0.15 };
  show(body, { picture: '1f48b', ...lips, alpha: k * lean, layer: 'over' });
  if (!marks.arms) return;
  foreHand(body, marks.half + 0.1, marks.shoulder[1] - 0.04, k);
  otherHand(body, marks.half + 0.08, marks.shoulder[1] - 0.14, k);
};

/** What is fought with: what the act says, or what is held anyway. */
function bladeOf({ act, actor }: Moment): (Hold & { picture: string }) | undefined {
  const prop = act.prop ?? actor.holds;
  if (!prop) return undefined;
  const picture = heldAs(prop.sprite, prop.surface);
  return { ...holdOf(picture), picture };
}

const SHIELD = '1f6e1-fe0f';

/** A knight has a shield as well as a sword. */
const hasHelm = ({ actor }: Moment): boolean => actor.wears?.some(({ sprite }) => /great-helm/.test(sprite)) === true;

/** Whose blows the story tells one by one only has their arms ready. */
const isDuel = ({ actor }: Moment): boolean =>
  actor.reactions?.some(({ name }) => name === 'strike' || name === 'menace') === true;

function bear(body: Body, moment: Moment, k: number): void {
  const { marks } = moment;
  body.turn = Math.max(body.turn, 0.75 * k);
  if (!marks.arms) return;
  const blade = bladeOf(moment);
  const [x, y] = [marks.half + 0.08, marks.shoulder[1] - 0.06];
  foreHand(body, x, y, k);
  if (blade?.use === 'stick') {
    const picture = blade.picture;
    show(body, { picture, x, y, size: blade.size * marks.grasp, angle: -0.1, alpha: k, layer: 'over' });
  }
  if (!hasHelm(moment)) return;
  show(body, { picture: SHIELD, x: x + 0.02, y: y + 0.06, size: 0.46, angle: -0.1, alpha: k, layer: 'over' });
  otherHand(body, x - 0.12, y, k);
}

const fight: Perform = (body, moment) => {
  const { marks, t, own } = moment;
  const k = fullness(moment);
  if (isDuel(moment)) return bear(body, moment, k);
  const boxing = boxes(moment);
  if (boxing && marks.arms && moment.partner === undefined) return punchBag(body, moment, k);
  const beat = t * 1.6 + own;
  const left = Math.max(0, wave(beat)) ** 2;
  const right = Math.max(0, -wave(beat)) ** 2;
  // Gloves are held up before the chin.
  const high = boxing ? (marks.shoulder[1] + marks.mouth[1]) / 2 : marks.shoulder[1];
  // Room for the blows between them: two who fight breast to breast are one clump.
  const gap = approach(body, moment, marks.half * 2 + 0.5, k, 0.5);
  body.turn = Math.max(body.turn, 0.75 * k);
  body.mood = Math.min(body.mood, -0.5 * k);
  body.tip += k * (0.08 + 0.1 * (left + right - 0.5));
  body.up += 0.025 * k * Math.abs(wave(beat * 1.3));
  body.forwards += 0.05 * k * (left - right * 0.4);
  sign(body, 'anger', marks.crown[0] - marks.headWidth * 0.35, marks.crown[1] - 0.02, k, t);
  const reach = marks.half + 0.06;
  // Where they meet, not beyond the other.
  const met = gap > 0 ? Math.min(reach + 0.24, gap * 0.5) : reach + 0.24;
  sign(body, 'impact', met, high + 0.02, k * Math.max(left, right) ** 3, 0.3 + 0.5 * left);
  body.dust += 0.7 * k;
  if (marks.arms) {
    // With a sword, where there is one.
    const blade = bladeOf(moment);
    const [x, y] = [reach + 0.2 * left, high + 0.02 + 0.02 * left - (blade ? 0.06 : 0)];
    foreHand(body, x, y, k);
    if (blade?.use === 'stick') {
      const swing = lerp(blade.picture === 'sword' ? -0.1 : -0.75, blade.picture === 'sword' ? 1.25 : 0.7, left);
      const size = blade.size * marks.grasp;
      show(body, { picture: blade.picture, x, y, size, angle: swing, alpha: k, layer: 'over' });
    }
    const guards = blade?.picture === 'sword' && hasHelm(moment);
    const [guardX, guardY] = [reach + 0.04 + 0.12 * right, high + 0.02 + 0.06 * right];
    if (guards) {
      show(body, { picture: SHIELD, x: guardX, y: guardY, size: 0.46, angle: -0.1, alpha: k, layer: 'over' });
      otherHand(body, guardX - 0.14, guardY - 0.06, k);
    } else otherHand(body, reach - 0.06 + 0.24 * right, high - 0.05 + 0.06 * right, k);
    return;
  }
  body.headTip += 0.25 * k * (left - right * 0.6);
  body.wave = Math.max(body.wave, 0.7 * k * left);
  body.wavePhase = beat;
};

export const TOGETHER = { hug, kiss, fight };
