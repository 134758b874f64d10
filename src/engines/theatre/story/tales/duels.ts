/** Duels with a weapon: a guard held against fire or blows, a leap and one great blow, and a white flag. Called by `fights.ts`. */
import type { Actor, Effect } from '../../score/score.js';
import { perspective } from '../../stage/camera.js';
import { clamp, lerp, smooth } from '../../stage/painting/easing.js';
import { AFTER_BLOW, BREATH_SECONDS } from '../../stage/reactions/reactions-duelling.js';
import { rigFor } from '../../stage/rigs.js';
import { heldAs, holdOf } from '../../stage/things/uses.js';
import { poseAt } from '../../stage/timeline.js';
import { effect, moved, quietFrom, reacting } from '../edits.js';
import { NEARER } from '../guests.js';
import type { Player, Scene, Telling } from '../scene.js';

const BREATHES_FIRE = /^1f409/;
/** How far before the middle heads are, and how far a blade, fire and a shield reach, own heights. */
const HEAD = { legged: 0.46, upright: 0.1 } as const;
const REACH = { snout: 0.66, blade: 1.06, fire: 1.12, shield: 0.26, sweet: 1.02 } as const;
/** How high the striker leaps, actor units, and how long before the blow, seconds. */
const LEAP = { high: 0.22, before: 0.74, after: 0.34 } as const;
/** How far fire pushes who stands against it, and blows who is struck, stage widths. */
const PUSHED = 0.035;
const EDGE = 0.48;
/** How long before the turn the blow falls, so that there is time to make friends, and how long its sound is seen, seconds. */
const EARLIER = 0.5;
const CLASH_SECONDS = 0.5;
/** In the end the camera comes so much closer, and goes so far towards the smaller one, stage widths. */
const CLOSER = 0.07;
const ASIDE = 0.01;
/** Wings rise over a crown and a blade is swung behind a back: the two are no nearer, that the frame holds all of it. */
const NEAREST = 0.7;
/** How far the striker steps back from the flag, stage widths. */
const STEPS_BACK = 0.09;
/** When the guard is over, as a part of the time to the turn. */
const READY = 0.36;
/** One joy begins so long before the other is over, seconds: else a visor would fall shut between them. */
const BLENDS = 0.26;
/** How long a sweet is browned before it is given to who browned it, and eaten, seconds. */
const BROWNS = 0.62;

export const isArmed = ({ actor, role }: Player): boolean => {
  const held = actor.holds?.sprite ?? role.props?.fight?.sprite;
  return held !== undefined && role.kind === 'person' && holdOf(heldAs(held)).use === 'stick';
};

export function duel(scene: Scene, striker: Player, struck: Player, word: string): Telling {
  const { turn, late, end, across } = scene;
  const hit = turn - EARLIER;
  const isFire = BREATHES_FIRE.test(struck.actor.sprite);
  const [a, b] = [poseAt(striker.actor, 0), poseAt(struck.actor, 0)];
  const ahead = Math.sign(poseAt(struck.actor, turn).x - poseAt(striker.actor, turn).x) || 1;
  const depth = Math.min(Math.max(a.depth, b.depth), isFire ? NEAREST : 1);
  const unit = perspective(depth) / across;
  const { build, person } = rigFor(struck.actor);
  const snout = (build === 'legged' && !person ? HEAD.legged : HEAD.upright) * struck.actor.size;
  const near = (snout + REACH.blade * striker.actor.size) * unit;
  const [half, halfStruck] = [scene.halfWidthOf(striker), scene.halfWidthOf(struck)];
  const far = Math.min(
    isFire ? (REACH.fire * struck.actor.size + REACH.shield * striker.actor.size) * unit : near * 1.3,
    2 * EDGE - half - halfStruck * 0.85,
  );
  const from = -ahead * ((half + far + halfStruck * 0.85) / 2 - half);
  const stands = from + ahead * far;
  const leaps = hit - LEAP.before;
  const ready = turn * READY;
  const roasts = isFire ? (REACH.snout * struck.actor.size + REACH.sweet * striker.actor.size + 0.1) * unit - near : 0;
  const away = Math.min(
    Math.max(STEPS_BACK, roasts, (half + halfStruck) * 1.25 - near),
    EDGE + ahead * stands - near - half * 0.8,
  );
  const goes = moved(quietFrom(striker.actor, hit + AFTER_BLOW), end, (key) => {
    const pushed = ahead * PUSHED * smooth(key.t / BREATH_SECONDS) * (1 - smooth((key.t - ready) / 0.3));
    const along = smooth((key.t - leaps + 0.1) / (hit - leaps + 0.1));
    const back = smooth((key.t - hit - 0.3) / 0.4);
    const air = clamp((key.t - leaps) / (LEAP.before + LEAP.after));
    const x = lerp(from - pushed, stands - ahead * (near + away * back), along);
    return { ...key, x, depth: depth + NEARER, height: LEAP.high * 4 * air * (1 - air), facing: ahead };
  });
  const stays = moved(quietFrom(struck.actor, turn), end, (key) => {
    const thrown = smooth((key.t - hit) / 0.25);
    return { ...key, x: stands + ahead * PUSHED * 0.6 * thrown, depth, height: 0, facing: -ahead };
  });
  const strikes = reacting(reacting(goes, 'guard', 0, ready), 'strike', ready, hit + AFTER_BLOW);
  const threatens = reacting(reacting(stays, 'menace', 0, ready), 'startle', leaps, hit);
  const crown = Math.min(0.665, struck.actor.size * 0.8 + 0.2);
  // Whoever has fire browns a sweet with it in the end, and gets it: it was all in fun.
  const friends = late + 0.05;
  const given = friends + BROWNS;
  return {
    actors: new Map<number, Actor>([
      [
        striker.index,
        isFire
          ? reacting(
              reacting(reacting(strikes, 'cheer', hit + AFTER_BLOW, friends), 'toast', friends - BLENDS, given),
              'giggle',
              given - BLENDS,
              end,
            )
          : reacting(strikes, 'cheer', hit + AFTER_BLOW, end),
      ],
      [
        struck.index,
        isFire
          ? reacting(
              reacting(reacting(threatens, 'surrender', hit, friends), 'puff', friends, given - 0.1),
              'munch',
              given - 0.1,
              end,
            )
          : reacting(threatens, 'surrender', hit, end),
      ],
    ]),
    // Close to the two faces and what is between them.
    ...(isFire && {
      nearer: (t: number) => 1 + CLOSER * smooth((t - friends) / 0.5),
      aside: (t: number) => -ahead * ASIDE * smooth((t - friends) / 0.5),
    }),
    effects: [
      ...blocked(isFire, from + (ahead * REACH.shield + 0.1) * striker.actor.size * unit, striker.actor.size * 0.62),
      // Over the blow, where it hides no face.
      effect('clash', hit - 0.04, hit + CLASH_SECONDS, {
        x: stands - ahead * snout * unit * 1.3,
        height: crown,
        word,
      }),
      effect('dust', hit + 0.15, hit + 0.9, { x: stands, height: 0 }),
    ],
  };
}

/** What the guard keeps off. */
const blocked = (isFire: boolean, x: number, height: number): Effect[] =>
  isFire
    ? [effect('embers', 0, BREATH_SECONDS, { x, height })]
    : [effect('clash', 0.1, 0.4, { x, height }), effect('clash', 0.75, 1.05, { x, height })];
