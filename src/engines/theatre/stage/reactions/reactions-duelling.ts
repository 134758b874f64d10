/** Reactions of a duel: a guard, a threat, a great blow, and giving up. Part of `reactions.ts`. */
import { foreHand, otherHand, sign } from '../acts/moment.js';
import type { Body, Thing } from '../body.js';
import { clamp, lerp, ramp, wave } from '../painting/easing.js';
import { SWING } from '../signs/duel-signs.js';
import { beam, hop, overHead, type Reacting } from './reacting.js';

const SHIELD = /1f6e1/;
/** A great blow lands so long before its reaction ends, and takes so long, seconds. */
export const AFTER_BLOW = 0.55;
const BLOW_SECONDS = 0.2;
/** A beast breathes fire so long, seconds. */
export const BREATH_SECONDS = 0.85;
/** Who was struck lies so long before they give up, seconds. */
const GIVES_UP = 0.6;

function placed(thing: Thing | undefined, x: number, y: number, angle: number, k: number): void {
  if (!thing) return;
  Object.assign(thing, { x: lerp(thing.x, x, k), y: lerp(thing.y, y, k), angle: lerp(thing.angle, angle, k) });
}

const shieldOf = ({ things }: Body): Thing | undefined => things.find(({ picture }) => SHIELD.test(picture));
const bladeOf = ({ things }: Body): Thing | undefined => things.find(({ picture }) => !SHIELD.test(picture));

export const DUELLING = {
  /** Crouches behind a shield, or an arm, that is held against what comes, and trembles. */
  guard(body, { elapsed, k, marks }) {
    const tremble = 0.012 * wave(elapsed * 9);
    body.tip -= 0.12 * k;
    body.lean -= 0.08 * k;
    body.mood = Math.min(body.mood, -0.4 * k);
    if (!marks.arms) {
      body.headDown += 0.06 * k;
      body.fold = Math.max(body.fold, 0.3 * k);
      return;
    }
    body.crouch += marks.hip * 0.35 * k;
    const shield = shieldOf(body);
    const [x, y] = [marks.half + 0.13 + tremble, marks.shoulder[1] + 0.12 + tremble];
    placed(shield, x + 0.05, y, -0.12, k);
    if (shield) {
      shield.size *= 1 + 0.12 * k;
      // The sword is held ready behind it.
      const blade = bladeOf(body);
      placed(blade, -marks.half - 0.06, marks.shoulder[1] - 0.06, -0.75, k);
      otherHand(body, x - 0.08, y - 0.03, k);
      foreHand(body, -marks.half - 0.06, marks.shoulder[1] - 0.06, k);
      return;
    }
    placed(bladeOf(body), marks.half + 0.12 + tremble, marks.shoulder[1] + 0.05, -0.45, k);
    foreHand(body, marks.half + 0.12 + tremble, marks.shoulder[1] + 0.05, k);
    otherHand(body, marks.half + 0.02, marks.shoulder[1] - 0.05, k);
  },
  /** Goes for the other again and again; a dragon breathes fire. */
  menace(body, { elapsed, k, marks }) {
    const breath = ramp(elapsed, -0.15, 0.1) * (1 - ramp(elapsed, BREATH_SECONDS - 0.2, BREATH_SECONDS));
    const lunge = Math.max(0, wave(elapsed * 1.4 + 0.2)) ** 2;
    body.fire = breath * k;
    body.mood = Math.min(body.mood, -k);
    body.mouth = Math.max(body.mouth, k * (0.4 + 0.5 * lunge));
    body.tip += 0.1 * k * (lunge - 0.3);
    body.forwards += 0.06 * k * lunge;
    // At whoever stands before it, who is smaller.
    body.headTip += k * (0.3 + 0.06 * wave(elapsed * 5)) * breath;
    if (!marks.arms) {
      body.wave = Math.max(body.wave, 0.7 * k * lunge);
      body.cheer += 0.6 * k * breath;
      return;
    }
    foreHand(body, marks.half + 0.08 + 0.2 * lunge, marks.shoulder[1] + 0.04 * lunge, k);
    otherHand(body, marks.half + 0.02 + 0.12 * (1 - lunge), marks.shoulder[1] - 0.06, k);
  },
  /** Swings far back over the head, and lets go. */
  strike(body, { elapsed, seconds, k, marks }) {
    const lands = seconds - AFTER_BLOW;
    const back = ramp(elapsed, 0, Math.min(0.35, lands * 0.5));
    const blow = ramp(elapsed, lands - BLOW_SECONDS, lands) ** 1.6;
    const over = ramp(elapsed, lands + 0.25, seconds);
    body.mood = Math.min(body.mood, -0.5 * k);
    body.mouth = Math.max(body.mouth, 0.7 * k * back * (1 - over));
    body.tip += k * (-0.22 * back * (1 - blow) + 0.3 * blow * (1 - over));
    body.stretchY *= 1 + 0.06 * k * back * (1 - blow) - 0.05 * blow * (1 - over);
    body.turn = Math.max(body.turn, 0.75 * k);
    if (!marks.arms) {
      body.wave = Math.max(body.wave, k * back * (1 - blow));
      body.headTip += 0.3 * k * blow * (1 - over);
      return;
    }
    const angle = lerp(-0.1, lerp(SWING.from, SWING.to, blow), back);
    const [restX, restY] = [marks.half + 0.08, marks.shoulder[1] - 0.06];
    const highX = -marks.half * 0.3;
    const x = lerp(restX, lerp(highX, marks.half + 0.2, blow), back);
    const y = lerp(restY, lerp(marks.crown[1] + 0.02, marks.shoulder[1] - 0.02, blow), back);
    const blade = bladeOf(body);
    placed(blade, x, y, angle, k);
    if (blade) blade.layer = blow > 0.15 ? 'over' : 'behind';
    foreHand(body, x, y, k);
    const shield = shieldOf(body);
    if (shield) {
      placed(shield, -marks.half - 0.02, marks.shoulder[1] - 0.12, 0.3, k);
      shield.layer = 'behind';
      otherHand(body, -marks.half - 0.04, marks.shoulder[1] - 0.14, k);
    } else otherHand(body, x - 0.05, y - 0.06, k);
    const streak = k * ramp(blow, 0.1, 0.4) * (1 - ramp(elapsed, lands + 0.3, lands + 0.5));
    sign(body, 'slash', marks.shoulder[0], marks.shoulder[1] + 0.02, streak, clamp(blow));
  },
  /** Is struck on the head, goes down, and waves a white flag. */
  surrender(body, { elapsed, k, marks, rig }) {
    const struck = hop(elapsed, 0, 0.4);
    const down = ramp(elapsed, 0.1, 0.45);
    const flag = ramp(elapsed, GIVES_UP, GIVES_UP + 0.25);
    body.stretchY *= 1 - 0.16 * k * struck;
    body.stretchX *= 1 + 0.1 * k * struck;
    body.headDown += (marks.arms ? 0 : 0.1) * struck * k;
    body.stride *= 1 - down;
    body.fire = 0;
    body.mouth = Math.max(body.mouth, (0.5 - 0.2 * down) * k);
    body.dazed = Math.max(body.dazed, k * (1 - ramp(elapsed, GIVES_UP + 0.5, GIVES_UP + 0.6)));
    body.wow = Math.max(body.wow, k * flag);
    body.mood = Math.max(body.mood, -0.2);
    body.blink *= 1 - k;
    body.dust += 1.4 * down * (1 - ramp(elapsed, 0.6, 1));
    if (marks.arms) {
      body.crouch += marks.hip * 0.6 * down * k;
      foreHand(body, marks.half + 0.14, marks.shoulder[1] + 0.02, flag * k);
    } else {
      body.fold = Math.max(body.fold, down * k);
      body.headDown += 0.08 * down * k;
    }
    const sunk = marks.arms ? marks.hip * 0.5 : rig.build !== 'legged' ? 0 : marks.supple ? 0.1 : 0.42;
    const lies = marks.crown[1] - sunk * down;
    sign(body, 'dizzy', marks.crown[0], lies + 0.04, k * ramp(elapsed, 0.2, 0.35) * (1 - flag), elapsed);
    const [x, y] = marks.arms
      ? [marks.half + 0.14, marks.shoulder[1] + 0.02 - marks.hip * 0.5 * down]
      : (marks.paw ?? [marks.mouth[0] - 0.06, marks.mouth[1] - sunk * down]);
    if (marks.paw) body.wave = Math.max(body.wave, flag * k);
    sign(body, 'white-flag', x, y, k * flag, elapsed);
  },
  /** Holds out a sweet on the tip of the sword that was fought with, to be browned by the other's fire. */
  toast(body, reacting) {
    const { elapsed, k, marks } = reacting;
    beam(body, reacting, 0.7);
    body.mood = Math.max(body.mood, k);
    body.turn = Math.max(body.turn, 0.6 * k);
    const blade = bladeOf(body);
    if (!marks.arms || !blade) return;
    const [x, y, angle] = [marks.half - 0.06, marks.shoulder[1] - 0.12, 0.94 + 0.05 * wave(elapsed * 0.8)];
    placed(blade, x, y, angle, k);
    foreHand(body, blade.x, blade.y, k);
    otherHand(body, -marks.half - 0.1, marks.shoulder[1] - 0.16, k);
    const far = blade.size * 0.84;
    const tip = { x: blade.x + Math.sin(blade.angle) * far, y: blade.y + Math.cos(blade.angle) * far };
    const turn = ramp(elapsed, 0.3, 0.8);
    body.things.push({ ...tip, picture: 'sweet', size: 0.17 * k, angle: blade.angle, layer: 'over', alpha: k, turn });
  },
  /** Chews a sweet that somebody gave it, and is delighted. */
  munch(body, { elapsed, k, marks }) {
    const chew = Math.abs(wave(elapsed * 1.6));
    body.mouth = Math.max(body.mouth, k * (0.2 + 0.45 * chew));
    body.mood = Math.max(body.mood, k);
    body.blink = Math.max(body.blink, k);
    body.headTip -= 0.06 * k * chew;
    body.fire = -1;
    const size = 0.16 * k * (1 - 0.45 * ramp(elapsed, 0.3, 0.9));
    const [x, y] = [marks.mouth[0] + 0.04, marks.mouth[1] - 0.015];
    body.things.push({ picture: 'sweet', x, y, size, angle: 0.2, layer: 'over', alpha: k, turn: 1 });
    sign(body, 'big-hearts', marks.crown[0], overHead(marks, -0.06), k, elapsed);
  },
  /** Breathes softly, friends again. */
  puff(body, { elapsed, k }) {
    const breath = ramp(elapsed, 0.1, 0.3) * (0.46 + 0.06 * wave(elapsed * 2.3));
    body.fire = breath * k;
    body.mood = Math.max(body.mood, k);
    body.headTip += 0.19 * k;
    body.headDown += 0.1 * k;
    body.blink = Math.max(body.blink, k * (wave(elapsed * 0.8) > 0.1 ? 1 : 0));
  },
} satisfies Record<string, (body: Body, reacting: Reacting) => void>;
