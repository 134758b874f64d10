/** What lessons are put together from: figures at their places, at parts of the film. Called by the lessons beside it. */

import type { Reading, Subject } from '../../reading.js';
import type { Twist } from '../../score/events.js';
import type { EffectName, ReactionName } from '../../score/happenings.js';
import type { Act, ActName, Actor, ActorKey, Effect, Score } from '../../score/score.js';

/** What a lesson shows; words over it are the reader's. */
export interface Shown {
  actors: Actor[];
  guests?: Actor[];
  effects?: Effect[];
  shaken?: number;
  /** How many times as close the camera is in the end. */
  nearer?: number;
  /** What width it takes, actor units, where that is not the usual: on a narrower stage all is smaller. */
  wide?: number;
}

/** A film to teach in: times are parts of it, places are stage widths. */
export interface Board {
  score: Score;
  language: 'en' | 'zh';
  /** Whom the prompt names. */
  subjects: readonly Named[];
  /** So many actor units to a side, as stage widths. */
  aside(units: number): number;
  figure(sprite: string, size: number, keys: readonly Place[], more?: Doing): Actor;
  effect(name: EffectName, from: number, to: number, more?: Partial<Effect>): Effect;
  /** What befalls somebody there that nobody expects. */
  twist?: Twist;
}

type Named = Pick<Subject, 'sprite' | 'name' | 'kind' | 'colour' | 'text' | 'count' | 'spins'>;

/** When, where, how high over the ground, looking where. */
export type Place = readonly [part: number, x: number, height?: number, facing?: number, depth?: number];

export interface Doing extends Partial<Omit<Actor, 'acts' | 'reactions' | 'keys'>> {
  acts?: readonly (readonly [name: ActName, from: number, to: number, strength?: number, more?: Partial<Act>])[];
  reactions?: readonly (readonly [name: ReactionName, from: number, to: number])[];
}

export type Lesson = (board: Board) => Shown;

const DEPTH = 0.85;

export function boardOf(
  score: Score,
  { language, subjects, twist }: Pick<Reading, 'language' | 'subjects' | 'twist'>,
  aside: Board['aside'],
): Board {
  const { seconds } = score;
  return {
    score,
    language,
    subjects,
    aside,
    ...(twist && { twist }),
    figure(sprite, size, places, { acts = [], reactions = [], ...more } = {}) {
      const keys = places.map(
        ([part, x, height = 0, facing = 1, depth = DEPTH]): ActorKey => ({
          t: part * seconds,
          x,
          depth,
          height,
          facing,
        }),
      );
      return {
        sprite,
        name: '',
        size,
        keys,
        acts: acts.map(([name, from, to, strength = 1, other = {}]) => ({
          name,
          start: from * seconds,
          end: to * seconds,
          strength,
          ...other,
        })),
        ...(reactions.length > 0 && {
          reactions: reactions.map(([name, from, to]) => ({ name, start: from * seconds, end: to * seconds })),
        }),
        seed: 7,
        ...more,
      };
    },
    effect: (name, from, to, more = {}) => ({ name, start: from * seconds, end: to * seconds, ...more }),
  };
}
