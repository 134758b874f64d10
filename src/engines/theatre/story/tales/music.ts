/** How playing an instrument ends: with a leap, an arm that whirls, and a last chord with the arm thrown up. Called by `deeds.ts`. */
import type { Actor, ActorKey } from '../../score/score.js';
import { lerp, smooth } from '../../stage/painting/easing.js';
import { heldAs, holdOf } from '../../stage/things/uses.js';
import { poseAt } from '../../stage/timeline.js';
import { central, effect, goingTo, haltedAt, leaping, moved, reacting } from '../edits.js';
import type { Player, Scene, Telling } from '../scene.js';

/** Instruments that one can leap with. */
const CARRIED: ReadonlySet<string> = new Set(['strum', 'wind', 'bow']);
/** Parts of the leaper's height. */
const LEAP = 0.08;
/** A star stands no further from the middle, stage widths. */
const CENTRAL = 0.14;
/** How far one struts before that, stage widths. */
const STRUT = 0.24;
/** How far a slide on the knee goes, stage widths. */
const SLIDE = 0.1;
const FARTHEST = 0.26;

export function finale(scene: Scene, doers: readonly Player[]): Telling | undefined {
  const { turn, late, end } = scene;
  const carries = ({ role, actor }: Player): boolean => {
    const prop = role.props?.play ?? actor.acts.find(({ name }) => name === 'play')?.prop;
    return prop === undefined || CARRIED.has(holdOf(heldAs(prop.sprite)).use);
  };
  const stands = ({ actor }: Player): boolean => poseAt(actor, turn).height < 0.06;
  if (doers.length === 0 || doers.length > 4 || !doers.every((doer) => carries(doer) && stands(doer))) return undefined;
  const actors = doers.map((doer): [number, Actor] => {
    const { index, actor } = doer;
    const room = Math.max(0, 0.5 - scene.halfWidthOf(doer) * 1.9);
    const playing = {
      ...(scene.score.actors.length === 1 ? central(actor, Math.min(CENTRAL, room)) : actor),
      acts: actor.acts.map((act) => (act.name === 'play' && act.end > turn - 0.5 ? { ...act, end } : act)),
    };
    const comes = scene.score.actors.length === 1 ? strutting(playing, turn - 0.4, room, end) : playing;
    const leapt = leaping(haltedAt(comes, turn - 0.2, end), turn - 0.1, turn + 0.6, LEAP * actor.size, end);
    // Down on a knee, and on ahead, leaning back.
    const { x, facing } = poseAt(leapt, turn);
    const farthest = Math.min(FARTHEST, room);
    const to = Math.max(-farthest, Math.min(farthest, x + (Math.sign(facing) || -1) * SLIDE));
    const slid = goingTo(leapt, to, turn + 0.55, late + 0.4, end);
    const rocks = reacting(slid, 'rock', turn - 0.15, end);
    return [
      index,
      doers.length === 1
        ? reacting(rocks, PANDA.test(actor.sprite) ? 'catch-bamboo' : 'catch-rose', late + CAUGHT, end)
        : rocks,
    ];
  });
  const [star] = actors.map(([, actor]) => actor);
  return {
    guests: doers.length === 1 && star ? roses(scene, star, scene.halfWidthOf(doers[0]!)) : [],
    actors: new Map(actors),
    effects: [effect(scene.pick(['flashes', 'confetti'] as const), turn, end)],
  };
}

/** From one side of the stage to where they leap, playing all the way; whoever sits stays where they are. */
function strutting(actor: Actor, until: number, room: number, end: number): Actor {
  if (actor.acts.some(({ name }) => name === 'sit')) return actor;
  const { x, facing } = poseAt(actor, until);
  const ahead = Math.sign(facing) || -1;
  const from = Math.max(-room, Math.min(room, x - ahead * STRUT));
  return moved(actor, end, (key) => ({
    ...key,
    x: key.t < until ? lerp(from, x, smooth(key.t / until)) : key.x,
    facing: key.t < until ? ahead : key.facing,
  }));
}

/** What those who listened throw: from where on either side, to how far beside the star, whose face they pass, stage widths; when, seconds after. */
const THROWN = [
  [0.5, 0.05, 0],
  [-0.55, 0.08, 0.18],
  [0.42, 0.15, 0.4],
  [-0.42, 0.13, 0.55],
] as const;
const ROSE_SIZE = 0.2;

/** Who would rather have bamboo, and how long after the others' roses the last thing flies, seconds. */
const PANDA = /^1f43c/;
const CAUGHT = 0.2;

/** Roses fly up onto the stage in an arc, turning, and lie there. */
function roses({ late, end }: Scene, star: Actor, half: number): Actor[] {
  const at = poseAt(star, end);
  return THROWN.map(([from, to, after], index): Actor => {
    const start = late + after - 0.2;
    const x = Math.max(-0.44, Math.min(0.44, at.x + Math.sign(from) * (half + to)));
    const depth = Math.min(1.1, at.depth + 0.08 + 0.03 * index);
    const keys = Array.from({ length: 7 }, (_, step): ActorKey => {
      const air = step / 6;
      const height = lerp(-0.5, 0, air) + 0.72 * 4 * air * (1 - air) * 0.8;
      return { t: start + air * FLIGHT_SECONDS, x: lerp(at.x + from, x, air), depth, height, facing: 1 };
    });
    const hidden: ActorKey = { ...keys[0]!, t: 0, x: GONE };
    return {
      sprite: '1f339',
      name: '',
      size: ROSE_SIZE,
      seed: 7 + index,
      keys: [hidden, { ...hidden, t: Math.max(0.01, start - 0.01) }, ...keys],
      acts: [
        { name: 'spin', start, end: start + FLIGHT_SECONDS, strength: 0.6 },
        { name: 'fall', start: start + FLIGHT_SECONDS - 0.15, end, strength: 1 },
      ],
    };
  });
}
const FLIGHT_SECONDS = 0.7;
/** Where nothing is seen, stage widths. */
const GONE = 3;
