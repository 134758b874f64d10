/** Who dances with whom: two come together, step aside and back hand in hand, grow shy, and they embrace. Called by `deeds.ts`. */
import type { Actor } from '../score.js';
import { isFowl } from '../stage/drawn-fowl.js';
import { smooth, TURN } from '../stage/easing.js';
import { poseAt } from '../stage/timeline.js';
import { meetingOf } from './duets.js';
import { acting, effect, goingTo, moved, quietFrom, reacting } from './edits.js';
import type { Player, Scene, Telling } from './scene.js';

/** How far both step to either side, stage widths, and how long there and back takes, seconds. */
const STEP = 0.035;
const STEP_SECONDS = 1.1;
/** Nobody begins nearer to the edges, stage widths. */
const SEEN = 0.27;

/** How high who is embraced is lifted at last, own heights, and how long after they met, seconds. */
const LIFTED = { of: 0.13, after: 0.55 } as const;

/** Who dance together keep time; of more than two each has the ending that was told. */
export function inStep(scene: Scene, telling: Telling): Telling {
  const { score, turn, late, end } = scene;
  const seed = score.actors[0]!.seed;
  const [left, right] = scene.players.toSorted((a, b) => poseAt(a.actor, end / 2).x - poseAt(b.actor, end / 2).x);
  if (score.actors.length !== 2 || !left || !right)
    return {
      ...telling,
      actors: new Map([...(telling.actors ?? [])].map(([index, actor]) => [index, { ...actor, seed }])),
    };
  const met = apart(scene, left, right, meetingOf(scene, left, right));
  const hands = turn * 0.55;
  const turns = turn + 0.1;
  const part = ({ index, actor }: Player, x: number, facing: number, leads: boolean): [number, Actor] => {
    // Who still danced under their shyness would turn a last time as it goes.
    const near = goingTo(quietFrom({ ...actor, seed }, turns + 0.1), x, 0.05, hands, end);
    const stepping = moved(near, end, (key) => {
      const beat = (key.t - hands) / STEP_SECONDS;
      const going = smooth((key.t - hands) / 0.3) * (1 - smooth((key.t - turns + 0.3) / 0.3));
      const seen = Math.min(SEEN, Math.max(-SEEN, key.x));
      return { ...key, x: seen + STEP * going * Math.sin(beat * TURN), facing };
    });
    const held = reacting(stepping, 'hand-in-hand', hands - 0.15, turns);
    // The one behind is lifted off the ground with joy, if there are wings about it.
    const isLifted = isFowl(left.actor) && isFowl(right.actor) && actor === behind;
    const lifted = !isLifted
      ? held
      : moved(held, end, (key) => ({
          ...key,
          height: key.height + actor.size * LIFTED.of * smooth((key.t - late - LIFTED.after) / 0.25),
        }));
    // Both look away, one a little after the other, before they dare.
    const shy = reacting(lifted, 'bashful', turns + (leads ? 0.08 : 0), late + 0.15);
    return [index, reacting(acting(shy, 'hug', late, end), 'love', late + 0.1, end)];
  };
  const leader = scene.chance(0.5);
  const behind = (isBefore(left, right, end) ? right : left).actor;
  return {
    actors: new Map([part(left, met[0], 1, leader), part(right, met[1], -1, !leader)]),
    effects: [effect('hearts', late + 0.2, end)],
  };
}

/** Whether the one is drawn over the other, who of two that embrace is then the one in the other's arms. */
function isBefore(one: Player, other: Player, t: number): boolean {
  const nearer = poseAt(one.actor, t).depth - poseAt(other.actor, t).depth;
  return nearer > 0 || (nearer === 0 && one.index > other.index);
}

/** A thing that came alive has its arms beside it: the two don't hide each other. */
function apart(scene: Scene, left: Player, right: Player, met: readonly [number, number]): readonly [number, number] {
  const gap = (scene.halfWidthOf(left) + scene.halfWidthOf(right)) * ARMS;
  if (!left.isThing && !right.isThing) return met;
  const middle = (met[0] + met[1]) / 2;
  const half = Math.min(SEEN, Math.max(gap, met[1] - met[0]) / 2);
  return [middle - half, middle + half];
}
const ARMS = 1.35;
