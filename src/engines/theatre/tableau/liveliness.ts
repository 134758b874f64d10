/**
 * What those do who only stand in a laid out film: they look at each other, are glad, breathe. Nobody leaves its place, so that
 * all are counted and stand to each other as asked in every frame. Called by `tableau.ts`.
 */
import type { ReactionName } from '../score/happenings.js';
import { isLiving } from '../score/kinds.js';
import type { Actor } from '../score/score.js';
import type { Piece } from './pieces.js';

type Doing = readonly [name: ReactionName, from: number, to: number];

/** Parts of the film; the next one begins a little later, so that no two do the same at once. */
const WAYS: readonly (readonly Doing[])[] = [
  [
    ['glance', 0.08, 0.3],
    ['giggle', 0.42, 0.6],
    ['cheer', 0.7, 0.92],
  ],
  [
    ['look-up', 0.1, 0.28],
    ['wonder', 0.38, 0.54],
    ['giggle', 0.7, 0.9],
  ],
];
const LATER = 0.045;
const LATEST = 0.08;

/** @param place how many of the film's actors come before it. */
export function lively(actor: Actor, { role, told, aloft }: Piece, place: number, seconds: number): Actor {
  if (!isLiving(role.kind) || aloft || told.has('sleep')) return actor;
  const later = Math.min(LATEST, (place % 4) * LATER);
  const reactions = WAYS[(actor.seed + place) % WAYS.length]!.map(([name, from, to]) => ({
    name,
    start: (from + later) * seconds,
    end: Math.min(1, to + later) * seconds,
    plain: true,
  }));
  return { ...actor, reactions: [...(actor.reactions ?? []), ...reactions] };
}
