/**
 * What befalls an actor in the course of a story, on top of whatever it does: a start, a sneeze, a stumble, a final
 * pose. Each is a small function of how far the reaction has come. Called by `motion.ts` after the acts.
 */
import type { ReactionName } from '../../score/happenings.js';
import type { Actor } from '../../score/score.js';
import type { Body } from '../body.js';
import { lerp, ramp } from '../painting/easing.js';
import type { Marks } from '../pictures/marks.js';
import { isOnRails, type Rig } from '../rigs.js';
import type { SignName } from '../signs/sign-names.js';
import { FELT_REACTIONS } from './feelings.js';
import { PETTING } from './petting.js';
import type { Reacting } from './reacting.js';
import { BEFALLEN } from './reactions-befallen.js';
import { CATCHING } from './reactions-catching.js';
import { DUELLING } from './reactions-duelling.js';
import { HANGING } from './reactions-hanging.js';
import { HOWLING } from './reactions-howling.js';
import { JOYFUL } from './reactions-joyful.js';
import { PARTYING } from './reactions-party.js';
import { QUIET } from './reactions-quiet.js';
import { RACING } from './reactions-racing.js';
import { SHOWN } from './reactions-shown.js';
import { TICKLING } from './reactions-tickling.js';
import { WET } from './reactions-wet.js';

/** How long a reaction takes to come and go, seconds; one that ends with the film stays. */
const SOFTNESS_SECONDS = 0.2;

/** Left out of a reaction that is played plainly; a sneeze and a knock are seen all the same. */
const SYMBOLS: ReadonlySet<SignName> = new Set([
  'exclaim',
  'question',
  'sparkles',
  'big-hearts',
  'two-hearts',
  'big-notes',
  'dizzy',
]);

const STIFF: ReadonlySet<Rig['build']> = new Set(['wheels', 'boat', 'aircraft']);

export function react(body: Body, actor: Actor, marks: Marks, rig: Rig, t: number, filmSeconds: number): void {
  for (const { name, start, end, plain, reach } of actor.reactions ?? []) {
    const elapsed = t - start;
    const goes = end < filmSeconds - 0.01 ? ramp(t, end - SOFTNESS_SECONDS, end) : 0;
    const k = ramp(elapsed, -0.02, SOFTNESS_SECONDS) * (1 - goes);
    if (k <= 0.01) continue;
    const { tip, lean, up, headTip, stretchX, stretchY } = body;
    const signs = [...body.signs];
    REACT[name](body, { elapsed: Math.max(0, elapsed), seconds: end - start, k, marks, rig, reach });
    if (plain)
      body.signs.splice(
        0,
        body.signs.length,
        ...body.signs.filter((sign) => signs.includes(sign) || !SYMBOLS.has(sign.name)),
      );
    // What has no neck would tip over as a whole.
    if (STIFF.has(rig.build)) {
      body.tip = lerp(tip, body.tip, name === 'dizzy' || name === 'trip' ? 0.5 : 0.12);
      body.lean = lerp(lean, body.lean, 0.3);
    }
    if (isOnRails(rig) && name !== 'toot') Object.assign(body, { tip, lean, up, headTip, stretchX, stretchY });
  }
}

const REACT: Record<ReactionName, (body: Body, reacting: Reacting) => void> = {
  ...SHOWN,
  ...BEFALLEN,
  ...JOYFUL,
  ...QUIET,
  ...TICKLING,
  ...HANGING,
  ...PETTING,
  ...DUELLING,
  ...PARTYING,
  ...RACING,
  ...CATCHING,
  ...WET,
  ...HOWLING,
  ...FELT_REACTIONS,
};
