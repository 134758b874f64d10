/**
 * Who dances with whom: two come together, step aside and back hand in hand, grow shy, and they embrace; of birds a young one
 * wants to be embraced as well. Called by `deeds.ts`.
 */
import type { Actor, ActorKey } from '../../score/score.js';
import { isFowl } from '../../stage/birds/drawn-fowl.js';
import { smooth, TURN } from '../../stage/painting/easing.js';
import { poseAt } from '../../stage/timeline.js';
import { acting, effect, goingTo, moved, quietFrom, reacting } from '../edits.js';
import { guest, NEARER } from '../guests.js';
import type { Player, Scene, Telling } from '../scene.js';
import { meetingOf } from './duets.js';

/** How far both step to either side, stage widths, and how long there and back takes, seconds. */
const STEP = 0.035;
const STEP_SECONDS = 1.1;
/** Nobody begins nearer to the edges, stage widths. */
const SEEN = 0.27;

/** Of a young one: how tall it is beside the smaller of two, when it comes and when it is there, seconds after they embrace. */
const YOUNG = { tall: 0.5, comes: -0.15, there: 0.72 } as const;

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
  const young = youngOf(scene, left, right, met);
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
    // Both look away, one a little after the other, before they dare.
    const shy = reacting(held, 'bashful', turns + (leads ? 0.08 : 0), late + 0.15);
    return [index, reacting(acting(shy, 'hug', late, end), 'love', late + 0.1, end)];
  };
  const leader = scene.chance(0.5);
  return {
    actors: new Map([part(left, met[0], 1, leader), part(right, met[1], -1, !leader)]),
    ...(young && { guests: [young] }),
    effects: [effect('hearts', late + 0.2, end)],
  };
}

/** Comes running from the side that has more room, and stands before two birds of its kind that embrace. */
function youngOf(scene: Scene, left: Player, right: Player, met: readonly [number, number]): Actor | undefined {
  const { late, score } = scene;
  if (!isFowl(left.actor) || left.actor.sprite !== right.actor.sprite) return undefined;
  const middle = (met[0] + met[1]) / 2;
  const side = middle > 0 ? -1 : 1;
  const depth = Math.max(...[left, right].map(({ actor }) => poseAt(actor, late).depth)) + 2 * NEARER;
  const key = (t: number, x: number): ActorKey => ({ t, x, depth, height: 0, facing: -side });
  const [comes, there] = [late + YOUNG.comes, late + YOUNG.there];
  const size = YOUNG.tall * Math.min(left.actor.size, right.actor.size);
  return guest(left.actor.sprite, size, [key(0, side * GONE), key(comes, side * GONE), key(there, middle)], {
    colour: 'grey',
    acts: [{ name: 'run', start: comes, end: there, strength: 1 }],
    reactions: [{ name: 'cheer', start: there - 0.1, end: score.seconds }],
  });
}
const GONE = 0.6;

/** A thing that came alive has its arms beside it, and wings hold each other where there is room for them. */
function apart(scene: Scene, left: Player, right: Player, met: readonly [number, number]): readonly [number, number] {
  const winged = isFowl(left.actor) && isFowl(right.actor);
  const gap = (scene.halfWidthOf(left) + scene.halfWidthOf(right)) * (winged ? WINGS : ARMS);
  if (!left.isThing && !right.isThing && !winged) return met;
  const middle = (met[0] + met[1]) / 2;
  const half = Math.min(SEEN, Math.max(gap, met[1] - met[0]) / 2);
  return [middle - half, middle + half];
}
const ARMS = 1.35;
const WINGS = 1.62;
