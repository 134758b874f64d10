/** Reactions of who races in a car that flies: waits for the light, stalls, chases, looks back, is passed. Part of `reactions.ts`. */
import { sign } from '../acts/moment.js';
import type { Body } from '../body.js';
import { ramp, wave } from '../painting/easing.js';
import { beam, hop, type Reacting } from './reacting.js';

export const RACING = {
  /** On the line: its burners are tried, it trembles, and all eyes are on the light. */
  rev(body, { elapsed, k }) {
    body.gaze += 0.9 * k;
    body.turn = Math.max(body.turn, 0.6 * k);
    body.blink *= 1 - k;
    body.mood = Math.max(body.mood, 0.9 * k);
    body.headTip += 0.08 * k;
    body.up += 0.012 * k * wave(elapsed * 9.1);
    body.exhaust *= 1 - k;
  },
  /** It coughs, hops and hangs: black puffs, a start, and a look at those who are gone. */
  stall(body, { elapsed, k }) {
    const jerk = hop(elapsed, 0, 0.16) - 0.6 * hop(elapsed, 0.16, 0.16) + 0.5 * hop(elapsed, 0.36, 0.14);
    body.stalled = Math.max(body.stalled, k);
    body.coughed = elapsed;
    body.pitch += k * (0.2 * jerk - 0.1 * ramp(elapsed, 0.1, 0.3));
    body.up += 0.05 * k * jerk;
    body.wow = Math.max(body.wow, k);
    body.mouth = Math.max(body.mouth, 0.8 * k);
    body.mood *= 1 - k;
    body.blink *= 1 - k;
    body.gaze += 0.8 * k;
    body.headTip += k * (-0.1 - 0.12 * jerk);
    sign(body, 'sweat', -0.12, 0.95, k * ramp(elapsed, 0.2, 0.35), elapsed);
  },
  /** Jaws set, eyes narrow, ears flat, nose up: after them. */
  chase(body, { elapsed, k }) {
    body.grit = Math.max(body.grit, k);
    body.windy = Math.max(body.windy, k);
    body.gaze += 0.9 * k;
    body.mood *= 1 - k;
    body.blink *= 1 - k;
    body.headTip += 0.22 * k;
    body.pitch += k * (0.1 + 0.015 * wave(elapsed * 6));
  },
  /** Round in its seat to who is behind, waves and laughs. */
  jeer(body, reacting) {
    const { elapsed, k } = reacting;
    body.backwards = Math.max(body.backwards, k);
    body.gaze += 0.8 * k;
    body.wave = Math.max(body.wave, k);
    body.wavePhase = elapsed * 2.4;
    body.headTip -= k * (0.06 + 0.06 * wave(elapsed * 2.1));
    beam(body, reacting, 0.45);
  },
  /** Somebody shoots past: it rocks in the wash, and cannot believe it. */
  passed(body, { elapsed, k }) {
    const rocked = Math.exp(-elapsed * 2.6) * Math.sin(elapsed * 13);
    body.pitch += 0.14 * k * rocked;
    body.up += 0.03 * k * rocked;
    body.wow = Math.max(body.wow, k);
    body.mouth = Math.max(body.mouth, 0.85 * k);
    body.mood *= 1 - k;
    body.blink *= 1 - k;
    body.gaze += 0.9 * k;
    body.windy = Math.max(body.windy, 0.6 * k);
  },
  /** Its burners are opened: first all effort, and then, when it is past everybody, all laughter. */
  boost(body, { elapsed, seconds, k }) {
    const past = ramp(elapsed, seconds * 0.72, seconds * 0.86);
    body.boost = Math.max(body.boost, k * ramp(elapsed, 0, 0.15));
    body.grit = Math.max(body.grit * (1 - past), k * (1 - past));
    body.windy = Math.max(body.windy, k);
    body.mouth = Math.max(body.mouth, 0.8 * k * past);
    body.mood = Math.max(body.mood, k * past);
    body.gaze += 0.9 * k;
    body.headTip += (0.2 - 0.3 * past) * k;
    body.pitch += k * (0.13 + 0.02 * wave(elapsed * 9));
  },
  /** A good loser: a pout, two blinks, and then it claps and laughs. */
  applaud(body, reacting) {
    const { elapsed, k } = reacting;
    const glad = k * ramp(elapsed, 0.5, 0.7);
    body.gaze += 0.9 * k;
    body.exhaust *= 1 - k;
    body.turn = Math.max(body.turn, 0.5 * k);
    body.headTip += 0.16 * (1 - glad) * k - 0.1 * glad * wave(elapsed * 2);
    if (glad < 0.1) {
      body.mood = Math.min(body.mood, -0.25 * k);
      body.mouth *= 1 - k;
      body.blink = Math.max(body.blink, k * (hop(elapsed, 0.08, 0.16) + hop(elapsed, 0.3, 0.16)));
      return;
    }
    beam(body, reacting, 0.6);
    body.up += 0.03 * glad * Math.abs(wave(elapsed));
    body.wavePhase = elapsed * 3;
    sign(body, 'clap', 0.12, 0.42, glad * (0.5 + 0.5 * wave(elapsed * 3)), elapsed);
  },
} satisfies Record<string, (body: Body, reacting: Reacting) => void>;
