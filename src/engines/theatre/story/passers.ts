/** Passers-by: people in the background who go their ways, this way and that, behind who plays. Called by the engine. */
import type { Subject } from '../reading.js';
import type { Actor, ActorKey, Score } from '../score/score.js';
import { random } from '../stage/painting/random.js';
import { guest } from './guests.js';

const MOST_GUESTS = 6;
const MOST = 4;
/** Behind who plays, and not all on one line; where nobody plays they come nearer. */
const DEPTHS = [0.16, 0.3, 0.22, 0.36] as const;
const NEARER = 0.3;
/** Stage widths a second; who is farther seems slower. */
const PACE = { least: 0.045, more: 0.035 } as const;
/** Beyond the frame's edge. */
const WINGS = 0.62;
const RUNNER = /^1f3c3/;
const RUNS = 1.8;

/** The score with those who pass by in it, as many as there is room for. */
export function withPassersBy(score: Score, passers: Subject | undefined): Score {
  if (!passers) return score;
  const runs = RUNNER.test(passers.sprite);
  const guests = score.guests ?? [];
  const count = Math.min(MOST, passers.count, MOST_GUESTS - guests.length);
  const next = random(score.seed + 77);
  const depths = score.actors.flatMap(({ keys }) => keys.map(({ depth }) => depth));
  // Who stands far back has nobody behind.
  const nearest = Math.min(...depths, 1);
  const first = next() < 0.5 ? 1 : -1;
  const others = Array.from({ length: Math.max(0, count) }, (_, index): Actor => {
    const way = index % 2 === 0 ? first : -first;
    const depth = Math.min(DEPTHS[index]! + (depths.length > 0 ? 0 : NEARER), Math.max(0.04, nearest - 0.06));
    const pace = (PACE.least + PACE.more * next()) * (runs ? RUNS : 1);
    const from = way * (-WINGS + (index + 0.5 + 0.5 * (next() - 0.5)) * ((1.5 * WINGS) / count));
    const key = (t: number): ActorKey => ({ t, x: from + way * pace * t, depth, height: 0, facing: way });
    const name = runs ? 'run' : 'walk';
    return guest(passers.sprite, passers.size, [key(0), key(score.seconds)], {
      ...(passers.colour && { colour: passers.colour }),
      seed: Math.floor(next() * 2 ** 32),
      acts: [{ name, start: 0, end: score.seconds, strength: 1 }],
    });
  });
  return others.length > 0 ? { ...score, guests: [...guests, ...others] } : score;
}
