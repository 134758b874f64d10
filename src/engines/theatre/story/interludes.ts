/**
 * A long film has its turn near its end; until then small things befall those who play, each few seconds another, and the
 * place does something now and then. Called by `tell.ts`.
 */
import type { Actor, Effect, ReactionName, Score } from '../score.js';
import { random } from '../stage/random.js';
import { effect } from './edits.js';
import { wondersOf } from './places.js';
import type { Scene } from './scene.js';

/** Shorter films have enough in their story. */
const LONG_SECONDS = 12;
const BETWEEN_SECONDS = 5.5;
const WONDER_EVERY = 3;
const WONDER_SECONDS = 4;
const SMALL: readonly ReactionName[] = ['giggle', 'look-up', 'glance', 'cheer', 'wonder', 'bow', 'love'];
const MOST_REACTIONS = 20;
const MOST_EFFECTS = 12;
const OWN_STREAM = 0x1d7e5;

export function withInterludes(score: Score, { players, turn }: Scene): Score {
  if (score.seconds < LONG_SECONDS || score.frame) return score;
  const next = random((score.seed ^ OWN_STREAM) >>> 0);
  const actors = [...score.actors];
  const effects: Effect[] = [];
  const wonders = wondersOf(score);
  let last: ReactionName | undefined;
  for (let moment = 1; moment * BETWEEN_SECONDS < turn - 3; moment++) {
    const start = moment * BETWEEN_SECONDS + next();
    const fresh = SMALL.filter((name) => name !== last);
    last = fresh[Math.floor(next() * fresh.length)]!;
    const wonder = wonders[Math.floor(next() * wonders.length)];
    if (moment % WONDER_EVERY === 0 && wonder) effects.push(effect(wonder, start, start + WONDER_SECONDS));
    for (const { index, isThing, canComeAlive } of players) {
      if (isThing && !canComeAlive) continue;
      actors[index] = befallen(actors[index]!, last, start + 0.3 * next());
    }
  }
  const all = [...effects, ...(score.effects ?? [])].slice(-MOST_EFFECTS);
  return { ...score, actors, ...(all.length > 0 && { effects: all }) };
}

function befallen(actor: Actor, name: ReactionName, start: number): Actor {
  const reactions = actor.reactions ?? [];
  if (reactions.length >= MOST_REACTIONS) return actor;
  return { ...actor, reactions: [{ name, start, end: start + 1.6, plain: true }, ...reactions] };
}
