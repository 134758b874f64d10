/** Coming, going, growing and bursting. What they leave holds after the act, so it is read off the whole list of acts. */
import type { ActName, Actor } from '../../score/score.js';
import type { Body } from '../body.js';
import { clamp, lerp, ramp, smooth, wave } from '../painting/easing.js';
import type { Marks } from '../pictures/marks.js';
import { erupt, isVolcano } from './erupting.js';
import { isMelting, melt } from './melting.js';
import { fullness, type Perform, sign } from './moment.js';

const grow: Perform = (body, moment) => {
  body.lean += 0.02 * moment.act.strength * wave(moment.act.elapsed * 1.3);
  sign(body, 'sparkles', 0, 0.5, 0.7 * fullness(moment), moment.t * 0.5);
};

const shrink: Perform = (body, moment) => {
  if (isMelting(moment.act)) return;
  body.lean += 0.03 * moment.act.strength * wave(moment.act.elapsed * 2);
  body.cheer += 0.4 * fullness(moment);
  body.cheerPhase = moment.t;
  sign(body, 'sparkles', 0, 0.5, 0.7 * fullness(moment), moment.t * 0.5);
};

const nothing: Perform = () => {};

/** What is left to do at the time itself is in `change`. */
export const CHANGING = { grow, shrink, explode: nothing, appear: nothing, vanish: nothing };

type Change = (body: Body, marks: Marks, sofar: number, strength: number, seconds: number) => void;

const CHANGES: Partial<Record<ActName, Change>> = {
  grow(body, _, sofar, strength, seconds) {
    const progress = sofar / seconds;
    const spring = progress > 0 && progress < 1 ? 0.06 * wave(progress * 3) * progress : 0;
    body.scale *= lerp(1 - 0.72 * Math.min(1, strength), 1, smooth(progress)) + spring;
  },
  shrink(body, _, sofar, strength, seconds) {
    body.scale *= lerp(1, 1 - 0.74 * Math.min(1, strength), smooth(sofar / seconds));
  },
  appear(body, _, sofar, _strength, seconds) {
    const start = Math.min(0.45, seconds * 0.2);
    const age = (sofar - start) / 0.55;
    const pop = age <= 0 ? 0 : age < 1 ? smooth(age) * (1 + 0.35 * Math.sin(age * Math.PI)) : 1;
    body.alpha *= age <= 0 ? 0 : 1;
    body.scale *= Math.max(0.02, pop);
    if (sofar < 0) return;
    sign(body, 'puff', 0, 0.45, ramp(sofar, 0.02, 0.2) * (1 - ramp(age, 0.5, 1.5)), clamp((sofar - start * 0.3) / 1.3));
    const shine = 1 - ramp(sofar, seconds * 0.55, seconds * 0.9 + 0.4);
    sign(body, 'sparkles', 0, 0.5, shine * ramp(sofar, 0, 0.2), sofar * 0.8);
  },
  vanish(body, _, sofar, _strength, seconds) {
    const moment = Math.min(1.9, seconds * 0.48);
    const age = (sofar - moment) / 0.4;
    if (sofar < 0) return;
    const tremble = ramp(sofar, moment * 0.25, moment) * (age < 0 ? 1 : 0);
    body.forwards += 0.015 * tremble * wave(sofar * 9);
    body.alpha *= age >= 1 ? 0 : 1 - 0.5 * clamp(age);
    body.scale *= age <= 0 ? 1 : Math.max(0.02, 1 - smooth(age));
    body.spin += age > 0 ? smooth(age) * 5 : 0;
    sign(
      body,
      'sparkles',
      0,
      0.5,
      ramp(sofar, 0.1, 0.5) * (1 - ramp(sofar, seconds * 0.8, seconds + 0.3)),
      sofar * 0.8,
    );
    if (age > -0.5) sign(body, 'puff', 0, 0.45, 1, clamp((age + 0.4) / 3.4));
  },
  explode(body, _, sofar, _strength, seconds) {
    const moment = Math.min(1.3, seconds * 0.34);
    const age = (sofar - moment) / 1.7;
    if (sofar < 0) return;
    const swell = ramp(sofar, 0, moment) * (age < 0 ? 1 : 0);
    body.scale *= 1 + 0.22 * swell + 0.03 * swell * wave(sofar * 8);
    body.forwards += 0.03 * swell * wave(sofar * 11);
    if (age < 0) sign(body, 'sweat', 0.05, 0.95, swell, sofar);
    if (age >= 0) {
      body.alpha = 0;
      body.scale = 1;
      sign(body, 'blast', 0, 0.5, 1, Math.min(0.97, age));
      if (age > 0.5) sign(body, 'puff', 0, 0.3, 0.6, clamp(age - 0.3));
    }
  },
};

/** What acts that change somebody for good have left of the body at `t`, before, during and after them. */
export function change(body: Body, actor: Actor, marks: Marks, t: number): void {
  body.alpha *= seenAt(actor.fades, t);
  for (const act of actor.acts) {
    const seconds = Math.max(0.3, act.end - act.start);
    if (isMelting(act)) melt(body, actor, marks, t - act.start, seconds);
    else if (act.name === 'explode' && isVolcano(actor)) erupt(body, t - act.start);
    else CHANGES[act.name]?.(body, marks, t - act.start, act.strength, seconds);
  }
}

/** How much is seen of what takes another's place, or gives way to it. */
function seenAt({ in: comes, out: goes }: NonNullable<Actor['fades']> = {}, t: number): number {
  const come = comes ? smooth((t - comes[0]) / Math.max(0.01, comes[1] - comes[0])) : 1;
  const gone = goes ? smooth((t - goes[0]) / Math.max(0.01, goes[1] - goes[0])) : 0;
  return come * (1 - gone);
}
