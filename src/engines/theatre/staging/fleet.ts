/**
 * Several cars that fly race through the air, all of them one way: two near us, the others far behind them. Called by
 * `staging.ts` for what a reading lifts off the road; `story/tales/fleets.ts` makes a tale of it.
 */

import type { Reading } from '../reading.js';
import type { ActorKey } from '../score/score.js';
import { perspective } from '../stage/camera.js';
import { lerp } from '../stage/painting/easing.js';
import { track } from '../stage/timeline.js';
import { COURSES, type Course } from './courses.js';
import type { Player } from './herding.js';
import { sizeWithin } from './seating.js';

/** Cars, buses, boats: what flies here and has no wings of its own. */
const LIFTED = /^(1f69[0-9a-f]|1f68[c-e]|1f6f[6b]|1f6[23]|26f5|1f3cd|1f6f5|1f3ce)/;
/** Of the sets that they fly through: heights of the ground at depth 0 and 1, parts of the frame. */
const GROUND = [0.8, 0.955] as const;
const KEYS = 24;

export function fleeted(reading: Reading, actors: readonly Player[], seconds: number): Player[] {
  const { subjects, relations } = reading;
  const isLifted = ({ subject, keys }: Player): boolean => {
    const role = subjects[subject];
    const bound = relations.some((tie) => tie.subject === subject || tie.other === subject);
    return role?.kind === 'aircraft' && LIFTED.test(role.sprite) && !bound && keys.length > 0;
  };
  const fleet = actors.filter(isLifted);
  if (fleet.length < 2) return [...actors];
  return actors.map((actor) => {
    const course = COURSES[fleet.indexOf(actor)];
    if (!course) return actor;
    return { ...actor, keys: keysOn(course, seconds), grown: course.tall / sizeWithin(reading, actor.subject) };
  });
}

function keysOn({ marks }: Course, seconds: number): ActorKey[] {
  const timed = marks.map(({ part, ...mark }) => ({ t: part, ...mark }));
  return Array.from({ length: KEYS + 1 }, (_, index): ActorKey => {
    const part = index / KEYS;
    const depth = track(timed, 'depth', part);
    const height = lerp(GROUND[0], GROUND[1], depth) - track(timed, 'y', part);
    return { t: part * seconds, x: track(timed, 'x', part), depth, height: height / perspective(depth), facing: 1 };
  });
}
