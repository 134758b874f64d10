/**
 * What is no actor: parts of a room, foam and crumbs, and furniture that a prompt merely mentions. A thing plays where it is
 * the prompt's own subject and does what only a being does; else it is left to the place, or stands there. Part of `finish.ts`.
 */

import type { ActName } from '../../score/score.js';
import { FURNITURE } from '../../staging/furniture.js';
import { SHELL } from '../lexicon/parts.js';
import type { Bond, Draft, Plot } from '../plot.js';
import { PERSON } from './act.js';
import { isAlive } from './tools.js';

/** Every room has these: nobody needs them to stand about. */
const PARTS = /^(1f6aa|1fa9f|prop-window)/;
const DOOR = /^1f6aa/;
/** Nobody but a being does so, whatever else is said of it. */
const OF_BEINGS: ReadonlySet<ActName> = new Set([
  ...['sing', 'dance', 'laugh', 'cry', 'talk', 'sleep', 'wave', 'eat', 'drink', 'hug', 'kiss', 'clap', 'read', 'write'],
  ...['play', 'walk', 'run', 'jump', 'exercise', 'fight', 'nod', 'sit', 'ride', 'drive', 'climb', 'swim'],
] as ActName[]);

const isFixture = ({ subject }: Draft): boolean => subject.part === true || FURNITURE.test(subject.sprite);

/** Walls, windows and foam: nobody who acts next. */
export const isPart = ({ subject }: Draft): boolean => subject.part === true || PARTS.test(subject.sprite);

/** Takes them out, but for what somebody is on, and for the hero. */
export function withoutFixtures(
  plot: Plot,
  language: 'en' | 'zh',
  without: (plot: Plot, gone: readonly Draft[]) => Plot,
): Plot {
  const players = plot.drafts.filter((draft) => !isFixture(draft) || isHero(draft, plot));
  const gone = plot.drafts.filter((draft) => !isHero(draft, plot) && isLeftOut(draft, plot, players));
  if (gone.length === 0) return plot;
  if (gone.length < plot.drafts.length) return forgotten(without(plot, gone), gone);
  // "waiting at a window": somebody does.
  const lone = plot.drafts.find(({ placed, acts }) => placed && acts.length > 0);
  const name = language === 'zh' ? '人' : 'person';
  if (lone) Object.assign(lone, { subject: PERSON, name, plural: false, near: false });
  const shown = lone ?? plot.drafts.find(({ subject }) => subject.sprite !== SHELL);
  return without(
    plot,
    gone.filter((draft) => draft !== shown),
  );
}

/** The prompt's own subject, which does what only a being does. */
function isHero(draft: Draft, { items }: Plot): boolean {
  const first = items.find((item) => 'mention' in item);
  const isShell = draft.subject.sprite === SHELL;
  return first?.mention === draft && !draft.placed && !isShell && draft.acts.some((act) => OF_BEINGS.has(act));
}

function isLeftOut(draft: Draft, { bonds, unknown }: Plot, players: readonly Draft[]): boolean {
  const { subject, name, text, colour, acts, placed } = draft;
  if (subject.part) return true;
  const others = players.filter((one) => one !== draft);
  const isBusy = others.some((one) => isAlive(one.subject) && one.acts.length > 0);
  const ties = bonds.filter(({ holder, other }) => holder === draft || other === draft);
  const isCarrying = ties.some(
    ({ holder, relation, other }) => other === draft && isAlive(holder.subject) && CARRIED.test(relation),
  );
  // What stands for a word that nobody knows is no loss.
  const isGuessed = THINGS.has(subject.kind) && unknown.some(({ word, shown }) => shown && word.startsWith(name));
  if (isGuessed && isBusy && !isCarrying && acts.length === 0) return true;
  if (text || colour || !isFixture(draft)) return false;
  // Where it stands to somebody is said: "a broom on the right of a door".
  if (PARTS.test(subject.sprite))
    return !(DOOR.test(subject.sprite) && ties.some(isBeside)) && (placed === true || others.length > 0);
  // Who talks over a fence hangs in no air.
  const isLeapt = ({ holder }: Bond) => holder.acts.some((act) => LEAPING.has(act));
  const isOver = ties.some((tie) => tie.other === draft && tie.relation === 'above' && !isLeapt(tie));
  return isBusy && acts.length === 0 && (ties.length === 0 || isOver);
}

/** Whose side it is on is said; who sleeps or waits by a door needs none. */
const isBeside = ({ holder, relation }: Bond): boolean =>
  /^(?:left_of|right_of)/.test(relation) || (relation === 'next_to' && holder.acts.length === 0);

const LEAPING: ReadonlySet<ActName> = new Set(['jump', 'bounce', 'fly', 'float', 'climb', 'fall']);
const THINGS: ReadonlySet<string> = new Set(['object', 'food', 'plant', 'ball']);

/** Nothing is drawn for them. */
function forgotten(plot: Plot, gone: readonly Draft[]): Plot {
  const isGone = (word: string) => gone.some(({ name }) => word.startsWith(name));
  return { ...plot, unknown: plot.unknown.map((one) => (isGone(one.word) ? { word: one.word } : one)) };
}

const CARRIED = /^(on|inside|below|above)$/;
