/**
 * "A ghost tries to scare a toddler but the toddler hugs him", "a chef cries because a mouse stole the cheese": one does something,
 * and somebody else answers it. Both are seen, the one after the other. English alone: in Chinese such clauses stand side by side.
 * Called by `reader.ts`.
 */

import type { DealingName } from '../../reading.js';
import { isAlive } from '../interpret/tools.js';
import type { Draft } from '../plot.js';
import { episodesIn, type Means as Said, withNames } from './episodes.js';

interface Means extends Said {
  dealtAs: (text: string) => DealingName | undefined;
}

const ONE = '(?:the|an?|his|her|its|their|my|our|another|two|three|some|all the|everyone|everybody)';
const ANSWERED = new RegExp(
  `(?:\\s*[,.;])?\\s+(?:but|and|so|until|only for|which is when|before)\\s+(?:(?:then|instead|suddenly|just|actually|now)\\s+)*(?=${ONE}\\s)`,
  'giu',
);
const CAUSED = new RegExp(`\\s*,?\\s+because\\s+(?=${ONE}\\s)`, 'giu');
/** Whom it is done to, where that is somebody named before. */
const OBJECT =
  /\b(?:him|her|it|them|back|(?:in|into|on|onto|over|at) (?:his|her|its|their) (?:face|head|nose|back|lap|shoulder|tail|belly))\b/iu;
const OF_THEIRS = /\b(in|into|on|onto|over|at) (?:his|her|its|their) (face|head|nose|back|lap|shoulder|tail|belly)\b/iu;
/** Tried is as good as done. */
const TRIES =
  /\b(?:(?:tries|trying|tried|try|wants|wanting|attempts|attempting|is about|starts|begins) to|about to) (\w+)/iu;
/** Who only looks on is there all the while. */
const LOOKS_ON =
  /^(?:[\w'’-]+\s+){1,4}?(?:(?:just|only|can only|is|are)\s+)?(?:watch|film|record|photograph|star(?:e|ing)|look|gaz|wait|listen|laugh|giggl|cheer|clap|applaud|smil|nod|sigh|gasp|sleep|grin)(?:e?s|ing)?\b(?! (?:him|her|them|it|the \w+) (?:up|down|off|away))/iu;
/** What the first clause ends with, and who is run after rather than that. */
const LAST_THING = /\b(?:an?|the|his|her|its|their|some) ((?:[\w-]+ )?[\w-]+)$/iu;
const PURSUED = /\b(?:chas|follow|hug|kiss|scold|arrest|catch|hunt|slap|lick|thank|pet|feed)(?:e?s|ing|ches)? it\b/iu;
const LEAST_WORDS = 2;

/** One thing after the other, said by "then" or by who answers whom. */
export const partsTold = (prompt: string, means: Means): string[] | undefined =>
  episodesIn(prompt, means) ?? turnaboutIn(prompt, means);

/** What is done and what comes of it, each as a prompt of its own; undefined where nobody else answers. */
function turnaboutIn(prompt: string, means: Means): string[] | undefined {
  if (means.language !== 'en') return undefined;
  const whole = means.dealtAs(prompt);
  for (const found of prompt.matchAll(ANSWERED)) {
    const told = partsOf(
      prompt.slice(0, found.index),
      prompt.slice(found.index + found[0].length),
      means,
      /\b(?:but|until)\b/iu.test(found[0]) ? 'but' : 'and',
    );
    // What is a happening over both clauses is told as that.
    if (told && (whole === undefined || whole === means.dealtAs(told[0]!))) return told;
  }
  for (const found of prompt.matchAll(CAUSED)) {
    const told = partsOf(prompt.slice(found.index + found[0].length), prompt.slice(0, found.index), means, 'because');
    if (told) return told;
  }
  return undefined;
}

function partsOf(first: string, second: string, means: Means, how: 'and' | 'but' | 'because'): string[] | undefined {
  const [before, after] = [means.said(plainly(first)), means.said(plainly(second))];
  if ([before, after].some((part) => part.trim().split(/\s+/u).length < LEAST_WORDS)) return undefined;
  const { draftsOf, isDealt, isDone } = means;
  const cast = draftsOf(before);
  const [doer, answers] = [cast[0], draftsOf(after)[0]];
  if (!doer || !answers || doer.name === answers.name || LOOKS_ON.test(after)) return undefined;
  if (!canAct(doer) && !isDealt(before)) return undefined;
  const wasThere = new RegExp(`\\b${answers.name}\\b`, 'iu').test(before);
  if (!canAct(answers) && !wasThere) return undefined;
  const isAnswer = how !== 'because';
  const isTied =
    (how === 'but' && wasThere) ||
    OBJECT.test(after) ||
    cast.some(({ name }) => name !== answers.name && after.includes(name));
  if (isAnswer && !isTied) return undefined;
  const [, thing] = LAST_THING.exec(before) ?? [];
  const isOfThing = thing !== undefined && !doer.name.endsWith(thing) && !(PURSUED.test(after) && !isHuman(doer));
  const clear = isOfThing ? after.replace(/\bit\b/iu, `the ${thing}`) : after;
  const turned = clear.replace(OF_THEIRS, (_, before: string, part: string) => `${before} the ${doer.name}'s ${part}`);
  const named = isAnswer ? withNames(turned, [doer, ...cast.slice(1)], 'en') : after;
  return [before, named].every((part) => isDealt(part) || isDone(part)) ? [before, named] : undefined;
}

const canAct = ({ subject }: Draft): boolean => isAlive(subject);

const isHuman = ({ subject }: Draft): boolean => subject.kind === 'person';

/** "tries to scare" is "scares". */
const plainly = (clause: string): string =>
  clause.replace(TRIES, (_, verb: string) => `${verb}${/(?:s|x|ch|sh)$/iu.test(verb) ? 'es' : 's'}`);
