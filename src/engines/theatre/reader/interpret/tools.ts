/** What a deed is done with, and who is alive to do one. Part of `interpret.ts`. */

import type { Kind } from '../../reading.js';
import { isWorked } from '../../score/becomings.js';
import { doingOf } from '../../score/doings.js';
import type { ActName, Prop } from '../../score/score.js';
import type { Draft } from '../plot.js';
import type { Meaning } from '../words/segment.js';
import type { Manner, SubjectSense } from '../words/sense.js';
import type { Course } from './course.js';

/** Deeds whose object is a thing in the hands. */
export const HANDY_ACTS: ReadonlySet<ActName> = new Set([
  'drink',
  'play',
  'kick',
  'throw',
  'catch',
  'hit',
  'dig',
  'read',
  'write',
  'work',
  'hold',
  'eat',
  'exercise',
  'push',
  'wave',
  'shake',
  'slide',
  'spin',
  'talk',
  'sing',
]);
/** Gives the deed its own tool, or the one that was named before it. */
export function equip(course: Course, agents: readonly Draft[], { act, manner }: Meaning): void {
  const { tool } = course;
  if (act === undefined) return;
  for (const agent of agents) {
    if (manner?.holds) agent.holds ??= { sprite: manner.holds };
    // What is sewn or cut has its own tool.
    const isTool = tool && HANDY_ACTS.has(act) && !isWorked(manner?.becoming) && !doingOf(manner?.prop);
    const prop = isTool ? tool : manner?.prop === undefined ? undefined : propOf(manner);
    if (prop && agent.props?.[act] === undefined) agent.props = { ...agent.props, [act]: prop };
  }
  course.tool = undefined;
}

/** Of what is only a tool nothing becomes. */
const propOf = ({ prop, becoming }: Manner): Prop => ({
  sprite: prop!,
  ...(becoming && !TOOL.test(prop!) && { becoming }),
  // A castle that is built by a word of its own is of sand.
  ...(becoming && prop === '1f3f0' && { colour: 'gold' }),
});
const TOOL = /^1f52[78]/;

export function use(agents: readonly Draft[], act: ActName, prop: Prop): void {
  for (const agent of agents) {
    // A doing has its own tool and thing.
    if (doingOf(agent.props?.[act]?.sprite)) continue;
    // An umbrella stays in the other hand of who picks somebody up.
    if (act === 'hold' && UMBRELLA.test(agent.holds?.sprite ?? '') && IN_ARMS.test(prop.sprite))
      agent.props = { ...agent.props, hold: prop };
    else if (act === 'hold') agent.holds = prop;
    else agent.props = { ...agent.props, [act]: prop };
  }
}

const UMBRELLA = /^(2602|2614|1f302)/;
/** Held on an arm, against the breast. */
const IN_ARMS = /^(1f408|1f431|1f415|1f436|1f429|1f407|1f430|1f98a|1f43f|1f994|1f401|1f42d)/;

const ALIVE: ReadonlySet<Kind> = new Set(['person', 'animal', 'giant', 'small', 'bird', 'insect', 'fish']);

export function isAlive({ kind }: SubjectSense): boolean {
  return ALIVE.has(kind);
}
