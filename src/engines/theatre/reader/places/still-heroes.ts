/**
 * A thing that a prompt only names in its place is looked at: a lone tree on a hill, a piano on a beach, a boat left on the
 * sand. It stands there and the place lives around it; nobody gives it a face. Called by `reader.ts`.
 */
import type { CaptionWord, Dealing, Kind, Reading, ShowName, Subject } from '../../reading.js';
import type { Place } from '../caption.js';
import type { Casting } from '../cast/cast.js';
import type { Draft, Plot } from '../plot.js';

/** What stands about. Food and balls are too small to be a view of, and are funnier alive. */
const STANDING: ReadonlySet<Kind> = new Set(['object', 'plant']);
/** What goes, unless it is said to be left there. */
const LEFT: ReadonlySet<Kind> = new Set(['vehicle', 'boat']);
const IS_LEFT =
  /\b(?:abandoned|parked|moored|anchored|stranded|beached|rusty|rusted|rusting|forgotten|forsaken|derelict|wrecked|overgrown|lean(?:s|ing)|left (?:on|in|by|at|behind)|snow-covered|covered in snow|empty|lonely)\b|废弃|搁浅|停着|停靠|停泊|停在|靠在|生锈|锈迹|被遗弃|遗忘|荒废|空荡荡|孤零零/iu;
/** They have a face of their own. */
const FACED =
  /^(?:26c4|2603|1f9f8|1f383|1f916|1fa86|prop-(?:snow|doll|puppet|gnome|scarecrow|nutcracker|statue|labelled))/;
/** It is meant as a picture. */
const MOOD =
  /\b(?:lonely|lone|alone|solitary|quiet|silent|peaceful|calm|forgotten|misty|snowy|nostalgic|melancholic)\b|孤独|孤零零|寂静|宁静|安静|静静|秋天|冬天|春天/iu;
/** Somebody wants to laugh, or sees a face in it. */
const PLAYFUL =
  /\b(?:funny|cute|silly|happy|sad|angry|cheerful|grumpy|shy|smil\w+|laugh\w*|danc\w+|party\w*|comes? (?:alive|to life)|with (?:a )?(?:face|eyes|arms|legs)|cartoon|meme|talking|giggl\w+)\b|搞笑|可爱|开心|高兴|伤心|生气|跳舞|活了|活过来|有脸|卡通|拟人|逗|笑/iu;

interface Told {
  place: Place;
  shows: readonly ShowName[];
  dealing: Dealing | undefined;
  /** The prompt, as it was typed and as it is read. */
  said: readonly string[];
}

/** Who stands still in a view does so under the sky, where it may. */
export const outOfDoors = (sets: Reading['sets']): Reading['sets'] => {
  const [first, ...others] = sets.filter((set) => set !== 'studio');
  return first ? [first, ...others] : sets;
};

/** What the director is told of it; none where anybody does anything, or no place, hour or weather is named. */
export function standingStill(
  plot: Plot,
  { drafts, subjects, volunteered }: Casting,
  { place: { set }, shows, dealing, said: wordings }: Told,
): CaptionWord[] {
  const said = wordings.join(' ');
  const isView =
    MOOD.test(said) ||
    IS_LEFT.test(said) ||
    set !== undefined ||
    plot.light !== undefined ||
    plot.weather !== undefined ||
    shows.length > 0;
  if (!isView || dealing || volunteered || plot.freeActs.length > 0 || plot.isBirthday || plot.mystery !== undefined)
    return [];
  if (PLAYFUL.test(said) || plot.frame || plot.bonds.some(({ relation }) => !PLACED.has(relation))) return [];
  const isStill = ({ kind, sprite }: Subject) =>
    !FACED.test(sprite) && (STANDING.has(kind) || (LEFT.has(kind) && IS_LEFT.test(said)));
  if (!subjects.every(isStill) || !drafts.every(isToldNothing)) return [];
  return drafts.flatMap(({ acts }, index) => (acts.length > 0 ? [] : [{ concept: 'act.idle', of: [index] }]));
}

const PLACED: ReadonlySet<string> = new Set([
  'left_of',
  'right_of',
  'next_to',
  'in_front_of',
  'behind',
  'on',
  'inside',
]);

const isToldNothing = ({ acts, says, text, holds, wears, props, sport }: Draft): boolean =>
  acts.every((act) => act === 'idle') && !says && !text && !holds && !wears?.length && !props && !sport;
