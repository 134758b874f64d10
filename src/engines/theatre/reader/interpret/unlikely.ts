/** What a sentence cannot mean, though its words could: things that do what takes a mind, a deed that is none, somebody inside a farmer. Part of `interpret.ts`. */
import type { Kind } from '../../reading.js';
import type { ActName } from '../../score/score.js';
import type { Bond, Draft, Plot } from '../plot.js';
import type { Meaning, Term } from '../words/segment.js';
import { type Course, follows } from './course.js';
import { isAlive } from './tools.js';

/** "city lights", "an arrow of light", "paint drips": the lists know them as work alone. */
export function isThingAfterAll(course: Course, { apart, language }: Term, { act, form }: Meaning): boolean {
  if (language !== 'en' || act !== 'work' || (form !== 'base' && form !== 's')) return false;
  if (apart) return form === 'base' && course.agents.length > 0 && follows(course)?.meanings.length === 0;
  const before = course.terms[course.at - 1];
  if (before === undefined) return false;
  const { text, meanings } = before;
  return text === 'of' || meanings.some(({ scene, weather, subject }) => (scene ?? weather) && !subject);
}

/** Things do these as well as anybody. */
const MINDLESS: ReadonlySet<ActName> = new Set([
  'idle',
  'fly',
  'float',
  'fall',
  'spin',
  'roll',
  'bounce',
  'drive',
  'grow',
  'shrink',
  'explode',
  'appear',
  'vanish',
  'shake',
  'jump',
  'hold',
]);

/** "lamps and rangoli, a family lighting sparklers": of several who are named only those who can. */
export function ablest(agents: readonly Draft[], { act }: Meaning): Draft[] {
  if (act === undefined || MINDLESS.has(act)) return [...agents];
  const able = agents.filter(({ subject }) => isAlive(subject));
  return able.length > 0 ? able : [...agents];
}

const LARGE: ReadonlySet<Kind> = new Set(['vehicle', 'aircraft', 'boat', 'giant']);
const SMALL_VESSEL = /basket|bag|box|cup|hat|headphones|shoe/;

/** Nobody is inside a farmer, and a vending machine stands on no deer: they are beside each other. */
function isUnlikely({ holder, relation, other }: Bond): boolean {
  const [one, two] = [holder.subject, other.subject];
  if (relation === 'inside') {
    if (isAlive(two) && two.kind !== 'giant' && two.kind !== 'fish') return true;
    return LARGE.has(one.kind) && two.kind === 'object' && SMALL_VESSEL.test(other.name);
  }
  if (relation !== 'on' || !isAlive(two) || isAlive(one)) return false;
  return LARGE.has(one.kind) || (one.kind === 'object' && (one.size ?? 0) >= (two.size ?? 0.5));
}

export function likely(plot: Plot): Plot {
  const unlikely = plot.bonds.filter(isUnlikely);
  if (unlikely.length === 0) return plot;
  const isOne = (of: readonly Draft[] | undefined, to: readonly Draft[] | undefined) =>
    unlikely.some(({ holder, other }) => of?.includes(holder) && to?.includes(other));
  return {
    ...plot,
    bonds: plot.bonds.map((bond) => (unlikely.includes(bond) ? { ...bond, relation: 'next_to' } : bond)),
    items: plot.items.map((item) =>
      'concept' in item && /^rel\.(?:inside|on)$/.test(item.concept) && isOne(item.of, item.to)
        ? { ...item, concept: 'rel.next_to' }
        : item,
    ),
  };
}
