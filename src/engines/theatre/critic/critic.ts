/**
 * The critic: reads a directed window against its caption and names what the caption promises and the window does not
 * keep. The director asks it whether to take a window again. It knows the caption and the staging, never the prompt.
 *
 * training/mutoscope_director/judge.py, which the evaluation's figures come from, reads stagings by the same idea; the
 * critic was written apart, asks for a little more, and also for what no figure counts: that who walks gets somewhere.
 */
import type { Role } from '../director/layout.js';
import type { CaptionWord } from '../reading.js';
import type { ActorKey } from '../score/score.js';
import type { Staging } from '../staging/staging.js';
import { CAMERA_PROMISES } from './cameras.js';
import { type Path, pairOf, RELATION_PROMISES } from './relations.js';

/** What was to be directed. */
export interface Brief {
  caption: readonly CaptionWord[];
  roles: readonly Role[];
}

/** One thing that a subject is told to do, before or after the caption's "then". */
interface Deed {
  concept: string;
  isLater: boolean;
  isNegated: boolean;
}

const HALF_SECONDS = 2;
/** Of a group, this part has to do what the group is told. */
const MOST = 0.75;
/** Acts by which one gets somewhere, and the stage widths of way that two seconds of them take at least. */
const TRAVELLING: ReadonlySet<string> = new Set(['walk', 'run', 'drive', 'roll', 'slide']);
const LEAST_WAY = 0.04;
/** Relations in which one stays where the other is, whatever one does there. */
const KEEPS_PLACE: ReadonlySet<string> = new Set(['rel.on', 'rel.inside', 'rel.with', 'rel.above', 'rel.below']);
/** What a window can show at any time of a film; ways and moves have a beginning and an end, in the first window. */
const LASTING =
  /^(rel\.(left_of|right_of|above|below|in_front_of|behind|next_to|on|inside)|camera\.(still|follow|shake|close_up|wide))$/;
/** What changes on the way there, and by how much at least. */
const DIRECTIONS: Readonly<Record<string, ['x' | 'depth' | 'height', number]>> = {
  'to.left': ['x', -0.1],
  'to.right': ['x', 0.1],
  'to.camera': ['depth', 0.32],
  'to.away': ['depth', -0.32],
  'to.up': ['height', 0.22],
  'to.down': ['height', -0.22],
};

/**
 * The concepts of the caption that `window` (4 s, keys on the director's grid) does not keep. A window that is not the
 * film's first goes on with what was told last, in its second half.
 */
export function brokenPromises({ caption, roles }: Brief, window: Staging, isFirst: boolean): string[] {
  const broken: string[] = [];
  const paths = roles.map((_, subject) => pathOf(window, subject));
  roles.forEach((_, subject) => {
    const path = paths[subject];
    if (!path) return;
    const deeds = deedsOf(caption, subject, roles.length);
    broken.push(...brokenActs(deeds, actsOf(window, subject), isFirst));
    if (isFirst) broken.push(...brokenWays(deeds, path, isRelated(caption, subject)));
    if (isFirst && !isKept(caption, subject)) broken.push(...brokenTravels(deeds, path));
  });
  for (const { concept, of, to } of caption) {
    if (!isFirst && !LASTING.test(concept)) continue;
    const [first, second] = [of?.[0], to?.[0]];
    const promise = RELATION_PROMISES[concept];
    if (promise && first !== undefined && second !== undefined && paths[first] && paths[second]) {
      if (!promise(pairOf(paths[first], paths[second], roles[first]!, roles[second]!))) broken.push(concept);
    }
    if (CAMERA_PROMISES[concept]?.({ window, hero: paths[0] ?? [] }) === false) broken.push(concept);
  }
  return broken;
}

/** What a subject is told. A caption that does not say whose a deed is means the only subject, if there is but one. */
function deedsOf(caption: readonly CaptionWord[], subject: number, subjects: number): Deed[] {
  const isOurs = ({ of }: CaptionWord) => of?.includes(subject) ?? subjects === 1;
  const deeds: Deed[] = [];
  let isLater = false;
  let spoken = 0;
  caption.forEach((word, place) => {
    const { concept } = word;
    if (concept.startsWith('subject')) spoken = Number(concept.slice('subject'.length));
    // A "then" that names nobody is about who was spoken of last.
    if (concept === 'then' && (word.of?.includes(subject) ?? spoken === subject)) isLater = true;
    if (/^(act|to)\./.test(concept) && isOurs(word)) {
      deeds.push({ concept, isLater, isNegated: caption[place - 1]?.concept === 'not' });
    }
  });
  return deeds;
}

/** Acts in time: one act alone fills the window, of two the first fills the first half and the other the second. */
function* brokenActs(deeds: readonly Deed[], acts: readonly string[][], isFirst: boolean): Generator<string> {
  const told = deeds.filter(({ concept, isNegated }) => concept.startsWith('act.') && !isNegated);
  const hasSequence = told.some(({ isLater }) => isLater) && told.some(({ isLater }) => !isLater);
  for (const { concept, isLater, isNegated } of deeds) {
    if (!concept.startsWith('act.')) continue;
    const name = concept.slice('act.'.length);
    if (isNegated) {
      if (acts.some((halves) => halves.includes(name))) yield `not ${concept}`;
      continue;
    }
    if (hasSequence && !isFirst && !isLater) continue;
    const halves = !isFirst ? [1] : hasSequence ? [isLater ? 1 : 0] : [0, 1];
    const rivals = told.filter((other) => other.isLater === isLater).length;
    const wanted = rivals > 1 ? 1 / rivals : MOST;
    const doing = acts.flatMap((own) => halves.map((half) => own[half] === name));
    if (doing.filter(Boolean).length < wanted * doing.length - 1e-9) yield concept;
  }
}

function* brokenWays(deeds: readonly Deed[], path: Path, isEased: boolean): Generator<string> {
  const hasSequence = deeds.some(({ isLater }) => isLater) && deeds.some(({ isLater }) => !isLater);
  for (const { concept, isLater, isNegated } of deeds) {
    const direction = DIRECTIONS[concept];
    if (!direction || isNegated) continue;
    const [field, least] = direction;
    const part = hasSequence ? halfOf(path, isLater) : path;
    const change = part.at(-1)![field] - part[0]![field];
    const strictness = hasSequence || isEased ? 0.5 : 1;
    if (change * Math.sign(least) < Math.abs(least) * strictness) yield concept;
  }
}

/** Nobody walks on the spot. */
function* brokenTravels(deeds: readonly Deed[], path: Path): Generator<string> {
  const told = deeds.filter(({ concept }) => concept.startsWith('act.'));
  for (const { concept, isLater, isNegated } of told) {
    if (isNegated || !TRAVELLING.has(concept.slice('act.'.length))) continue;
    const halves = told.length > 1 ? [halfOf(path, isLater)] : [halfOf(path, false), halfOf(path, true)];
    if (Math.max(...halves.map(wayOf)) < LEAST_WAY) yield `${concept} on the spot`;
  }
}

const halfOf = (path: Path, isLater: boolean): Path =>
  isLater ? path.slice(path.length / 2) : path.slice(0, path.length / 2);

function wayOf(path: Path): number {
  return path.slice(1).reduce((way, key, place) => {
    const before = path[place]!;
    return way + Math.hypot(key.x - before.x, (key.depth - before.depth) / 2, (key.height - before.height) / 2);
  }, 0);
}

const isRelated = (caption: readonly CaptionWord[], subject: number): boolean =>
  caption.some(({ concept, of, to }) => concept.startsWith('rel.') && [...(of ?? []), ...(to ?? [])].includes(subject));

const isKept = (caption: readonly CaptionWord[], subject: number): boolean =>
  caption.some(({ concept, of, to }) => KEEPS_PLACE.has(concept) && [...(of ?? []), ...(to ?? [])].includes(subject));

/** The middle of a subject's group at each key of the grid; what lies at the very start and end is drawn out of those. */
function pathOf({ actors }: Staging, subject: number): Path | undefined {
  const tracks = actors.filter((actor) => actor.subject === subject).map(({ keys }) => keys.slice(1, -1));
  return tracks[0]?.map((key, place) => {
    const mean = (field: keyof ActorKey) =>
      tracks.reduce((sum, track) => sum + track[place]![field], 0) / tracks.length;
    return { t: key.t, x: mean('x'), depth: mean('depth'), height: mean('height'), facing: mean('facing') };
  });
}

/** What each member of a subject's group does in the two halves. */
function actsOf({ actors }: Staging, subject: number): string[][] {
  return actors
    .filter((actor) => actor.subject === subject)
    .map(({ acts }) =>
      [0, 1].map((half) => {
        const middle = (half + 0.5) * HALF_SECONDS;
        return acts.find(({ start, end }) => start <= middle && middle < end)?.name ?? 'idle';
      }),
    );
}
