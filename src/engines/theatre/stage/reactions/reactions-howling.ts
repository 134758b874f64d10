/** Reactions of wolves and of those who hear them: the muzzle goes up to the moon, and the call is long. Part of `reactions.ts`. */
import type { Body } from '../body.js';
import { ramp, wave } from '../painting/easing.js';
import { type Reacting, raiseHead } from './reacting.js';

/** How long one call is, and how much of it is breath, seconds and parts. */
const CALL_SECONDS = 1.7;
const BREATH = 0.18;

export const HOWLING = {
  howl(body, { elapsed, k }) {
    const part = (elapsed / CALL_SECONDS) % 1;
    const call = k * ramp(part, 0, BREATH) * (1 - ramp(part, 1 - BREATH, 1));
    raiseHead(body, k);
    body.headTip -= 0.4 * k + 0.75 * call + 0.015 * call * wave(elapsed * 7);
    body.tip -= 0.05 * call;
    body.stretchY *= 1 + 0.025 * call;
    body.blink = Math.max(body.blink, call);
    body.mouth = Math.max(body.mouth * (1 - k), 0.95 * call);
  },
} satisfies Record<string, (body: Body, reacting: Reacting) => void>;
