/** One stretch of going on foot, hopping, waddling or crawling, as the rig goes. Called by `acts.ts` and `motion.ts`. */
import type { Body } from '../body.js';
import { lerp, TURN, wave } from '../painting/easing.js';
import type { Rig } from '../rigs.js';

/** Steps between where a walker's body is highest and where a galloper's is. */
const GALLOP_UP = 0.32;

/** Adds to `body` what going does, by where `body.step` is in a step; `amount` 0 to 1.4. */
export function stepAlong(body: Body, rig: Rig, amount: number): void {
  const turns = body.step;
  const beat = turns - Math.floor(turns);
  const run = body.running;
  body.stride += amount;
  body.dust += amount * (0.35 + 0.65 * run);
  if (rig.alive) {
    // Two springy hops to a step, squashed where a foot lands.
    const air = Math.abs(wave(turns));
    const ground = (1 - air) ** 2;
    body.up += amount * lerp(0.055, 0.1, run) * air;
    body.tip += amount * 0.06 * wave(turns + 0.1);
    body.stretchY *= 1 + amount * (0.03 * air - 0.06 * ground);
    body.stretchX *= 1 - amount * (0.02 * air - 0.045 * ground);
  } else if (
    rig.gait === 'step' ||
    rig.build === 'bust' ||
    rig.build === 'head' ||
    rig.build === 'face' ||
    rig.build === 'thing'
  ) {
    const beast = rig.build === 'legged' && !rig.person;
    // A galloper is up when it is stretched and when it is gathered.
    const lifted = 0.5 - 0.5 * Math.cos(2 * (turns + (beast ? GALLOP_UP * run : 0)) * TURN);
    body.up += amount * lerp(beast ? 0.03 : 0.016, beast ? 0.1 : 0.06, run) * lifted;
    body.bow += amount * (lerp(0.012, 0.05, run) * wave(turns * (run > 0.5 ? 1 : 2)) + 0.05 * run);
    if (beast) nodAlong(body, rig, amount, turns);
    else if (rig.person) strut(body, amount * (1 - run), turns);
  } else if (rig.gait === 'hop') {
    const air = 4 * beat * (1 - beat);
    const ground = (1 - air) ** 3;
    body.up += amount * 0.16 * air;
    body.tip += amount * 0.14 * Math.cos(beat * TURN * 0.5) * -1;
    body.stretchY *= 1 + amount * (0.07 * air - 0.14 * ground);
    body.stretchX *= 1 - amount * (0.05 * air - 0.1 * ground);
  } else if (rig.gait === 'waddle') {
    body.tip += amount * 0.11 * wave(turns);
    body.up += amount * 0.025 * Math.abs(wave(turns));
  } else if (rig.gait === 'crawl') {
    body.undulate += amount * 0.35;
    body.undulatePhase = turns;
    body.stretchX *= 1 + amount * 0.07 * wave(turns);
    body.stretchY *= 1 - amount * 0.05 * wave(turns);
  }
}

/** People's weight goes from hip to hip, and their heads ride on it. */
function strut(body: Body, amount: number, turns: number): void {
  body.lean += amount * (0.03 + 0.022 * wave(2 * turns + 0.1));
  body.headTip += amount * 0.035 * wave(2 * turns + 0.35);
  body.headAside += amount * 0.006 * wave(turns);
  body.up += amount * 0.01 * (0.5 - 0.5 * Math.cos(2 * turns * TURN));
}

/** Four-legged ones nod at every other step and rock from hind legs to forelegs; birds' heads go to and fro. */
function nodAlong(body: Body, rig: Rig, amount: number, turns: number): void {
  const run = body.running;
  if (rig.bird) {
    body.lean += amount * 0.05 * wave(turns * 2);
    return;
  }
  body.bow += amount * lerp(0.035, 0.06, run) * wave(turns * (run > 0.5 ? 1 : 2) + 0.15);
  body.tip += amount * lerp(0.012, 0.07, run) * wave(turns);
}
