/** Acts of mouth and mood: talking, singing, laughing, crying. */
import { clamp, lerp, wave } from '../painting/easing.js';
import { bothHands, cycle, during, foreHand, fullness, otherHand, type Perform, show, sign, used } from './moment.js';

const laugh: Perform = (body, { act, t, own, marks }) => {
  const k = act.strength;
  const ha = Math.abs(wave(t * 2.3 + own));
  body.up += 0.035 * k * ha;
  body.stretchY *= 1 + 0.05 * k * (ha - 0.5);
  body.stretchX *= 1 - 0.03 * k * (ha - 0.5);
  body.headTip -= 0.28 * k * (0.6 + 0.4 * ha);
  body.tip -= 0.06 * k * (1 + 0.5 * wave(t * 0.5));
  body.mouth = Math.max(body.mouth, clamp(k) * (0.6 + 0.4 * ha));
  body.blink = Math.max(body.blink, clamp(k) * (ha > 0.4 ? 1 : 0));
  if (marks.arms) body.turn = Math.max(body.turn, 0.5 * clamp(k));
  sign(body, 'laughter', marks.crown[0], marks.crown[1] - 0.06, clamp(k), t);
  if (marks.arms) bothHands(body, 0.03, marks.hip + 0.12 + 0.02 * ha, 0.14, clamp(k));
};

const cry: Perform = (body, moment) => {
  const { t, own, marks, rig } = moment;
  const k = fullness(moment);
  const sob = Math.abs(wave(t * 1.1 + own));
  body.tears = Math.max(body.tears, k);
  body.mood = Math.min(body.mood, -k);
  body.mouth = Math.max(body.mouth, 0.3 + 0.7 * sob);
  body.headTip += k * (0.12 + 0.06 * sob);
  body.headDown += 0.02 * k * sob;
  body.up += 0.012 * k * sob;
  body.bow += 0.06 * k;
  body.blink = Math.max(body.blink, k * (sob > 0.55 ? 1 : 0.3));
  // On the cheeks of a person they are seen as they run; over such a face drops would hide it.
  if (rig.person) {
    const clock = Math.round(t * 12) / 12;
    body.mien = { brows: -1, raised: 0, lids: 0.1, lips: undefined, streams: k, tremble: 0.5, clock };
  } else sign(body, 'tears', marks.eyes[0], marks.eyes[1] - 0.03, k, t);
  if (!marks.arms) return;
  // One hand wipes an eye, the other hangs.
  const wipe = during(cycle(moment, 2.2), 0.15, 0.6, 0.25);
  foreHand(body, marks.eyesApart * 0.6 + 0.05, lerp(marks.shoulder[1] - 0.1, marks.eyes[1] - 0.045, wipe), k);
  otherHand(body, -marks.half * 0.5, marks.shoulder[1] - 0.18, 0.7 * k);
};

/** After so long nothing has been true. */
const FIBS_SECONDS = 3;

const talk: Perform = (body, moment) => {
  const { act, t, own, marks, actor } = moment;
  const k = fullness(moment);
  body.fibs = Math.max(body.fibs, clamp(act.elapsed / FIBS_SECONDS));
  // Words come in runs with pauses for breath.
  const runs = clamp(1.6 * wave(t * 0.55 + own) + 1.1);
  const syllable = Math.abs(wave(t * 2.7 + own)) * (0.7 + 0.3 * wave(t * 1.3));
  body.mouth = Math.max(body.mouth, k * runs * syllable);
  body.headTip += k * 0.07 * wave(t * 1.15 + own) * runs;
  body.headDown += 0.01 * k * syllable * runs;
  body.tip += 0.02 * k * wave(t * 0.6 + own);
  if (!actor.says) sign(body, 'speech', marks.mouth[0] + marks.headWidth * 0.5, marks.crown[1] - 0.02, k, t);
  if (!marks.arms) return;
  const left = 0.5 + 0.5 * wave(t * 0.7 + own);
  const phone = used(moment);
  if (phone) {
    const x = marks.mouth[0] + marks.headWidth * 0.5 + 0.01;
    const y = (marks.mouth[1] + marks.eyes[1]) / 2;
    foreHand(body, x + 0.03, y - 0.06, k);
    show(body, { picture: phone.picture, x: x + 0.01, y, size: phone.long, angle: 0.16, alpha: k, layer: 'over' });
    body.headTip += 0.06 * k;
  } else foreHand(body, marks.half + 0.12 + 0.04 * left, marks.shoulder[1] - 0.16 + 0.12 * left, k);
  otherHand(body, -marks.half - 0.06, marks.shoulder[1] - 0.2 + 0.08 * (1 - left), 0.8 * k);
};

const sing: Perform = (body, moment) => {
  const { t, own, marks } = moment;
  const k = fullness(moment);
  const line = 0.5 + 0.5 * wave(t * 0.5 + own);
  body.mouth = Math.max(body.mouth, k * (0.45 + 0.55 * Math.abs(wave(t * 0.9 + own))));
  body.blink = Math.max(body.blink, k * (line > 0.6 ? 1 : 0));
  body.headTip -= k * 0.14 * line;
  body.tip += 0.05 * k * wave(t * 0.45 + own);
  body.stretchY *= 1 + 0.025 * k * line;
  sign(body, 'notes', marks.crown[0] + 0.04, marks.crown[1] - 0.06, k, t);
  const mic = used(moment)!;
  if (mic.use === 'stand') {
    const size = Math.min(mic.long, marks.mouth[1]);
    show(body, {
      picture: mic.picture,
      x: marks.half * 0.6 + 0.06,
      y: size * 0.5,
      size,
      alpha: k,
      free: true,
      layer: 'over',
    });
    if (marks.arms) bothHands(body, marks.half * 0.6 + 0.06, marks.shoulder[1] - 0.08, 0.06, k);
    return;
  }
  if (marks.arms) {
    const x = marks.mouth[0] + 0.075;
    const y = marks.mouth[1] - 0.085;
    foreHand(body, x, y, k);
    otherHand(body, -marks.half - 0.16, marks.shoulder[1] - 0.1 + 0.2 * line, k);
    show(body, { picture: mic.picture, x, y, size: mic.long, alpha: k });
  } else if (moment.act.prop) {
    show(body, { picture: mic.picture, x: marks.mouth[0] + 0.1, y: marks.mouth[1] - 0.1, size: mic.long, alpha: k });
  }
};

export const VOICE = { laugh, cry, talk, sing };
