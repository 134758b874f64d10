/**
 * What a place is filled, lined or covered with, what hangs or floats there: it dresses the place and plays no part, so it is
 * taken out of a prompt's words before anybody is looked for in them. Called by `reader.ts`.
 */
import type { Dressing } from '../../score/dressing.js';
import type { Seen } from '../means.js';
import { dressedInChinese } from './dressed-chinese.js';
import { dressingOf } from './dressing-of.js';

export interface DressedPrompt {
  /** What is left to be read. */
  prompt: string;
  dressing: Dressing[];
  /** What it is dressed with, in the prompt's words. */
  words: string[];
}

export interface Means {
  language: 'en' | 'zh';
  seenIn: (text: string) => Seen;
}

const MOST = 6;

export function dressedIn(prompt: string, means: Means): DressedPrompt {
  const found = means.language === 'zh' ? dressedInChinese(prompt, means) : inEnglish(prompt, means);
  const isFirst = (one: Dressing, at: number) => found.dressing.findIndex(({ sprite }) => sprite === one.sprite) === at;
  return { ...found, dressing: found.dressing.filter(isFirst).slice(0, MOST) };
}

const SAYS =
  '(?:is |are |was |that is |that are |which is |completely |absolutely |entirely |all |literally |densely |beautifully |gently |softly )*';
const FILLED =
  '(?:filled|full|teeming|bursting|overflowing|brimming|packed|crowded|swarming|buzzing|alive|abundant|rich|heavy|covered|blanketed|carpeted|strewn|scattered|littered|dotted|sprinkled|decorated|adorned|draped|lined|surrounded|ringed|flanked|framed|overrun|overgrown|illuminated|lit(?: up)?|aglow|glowing|sparkling|hung|festooned|featuring|features|boasts|boasting)';
/** Up to where the next thing is told. */
const THINGS = String.raw`([^.;:!?]+?)(?=\s*(?:[.;:!?]|$)|,? (?:as|while|where|when|that|which|who|whose|because|so|until)\b|, (?!and )(?:\w+ly )?(?!(?:[\w-]+,? and |[\w-]+ [\w-]+,? and |an? ))\w+)`;
/** How it is filmed fills no place. */
const UNFILMED = String.raw`(?!(?:an? )?(?:[\w-]+,? (?:and )?){0,4}?(?:perspective|camera|zoom|panning|tracking shot|angle shot)\b)`;
const FILLED_WITH = new RegExp(
  String.raw`(,)? ?\b${SAYS}(?:${FILLED}(?: (?:with|by|in|of))?|with|has|have) ${UNFILMED}${THINGS}`,
  'giu',
);

function inEnglish(prompt: string, means: Means): DressedPrompt {
  const dressing: Dressing[] = [];
  const words: string[] = [];
  const take = (phrase: string, way?: Dressing['way']): boolean => {
    const found = dressingOf(phrase, means, way);
    if (!found) return false;
    dressing.push(...found);
    if (found.length > 0) words.push(phrase.trim());
    return true;
  };
  const plain = withoutListedQualities(prompt, means);
  const aloft = plain.replace(ALOFT, (all, lead: string, things: string, verb: string, offset: number) => {
    const isLead = !/[\p{L}\d]\s*$/u.test(plain.slice(0, offset)) || lead !== '';
    const way = HANGING.test(verb) ? 'hangs' : 'floats';
    if (!isLead || !isPlural(things) || !take(things, way)) return all;
    return / sky\b/iu.test(all) && offset === 0 ? 'the sky' : '';
  });
  const rest = aloft.replace(FILLED_WITH, (all, comma: string | undefined, things: string, offset: number) => {
    const holder = aloft.slice(0, offset);
    if (FILMED.test(things)) return all;
    const isWith = /^,? ?with /iu.test(all);
    const isLoose = isWith && OF_THE_PLACE.test(things) && isPlace(lastWords(holder), means, true);
    if (!isLoose && !isPlace(holder, means, isWith)) return all;
    const pieces = things.split(/,? and |, /u);
    const kept = pieces.filter((piece) => !take(piece.replace(/^with /u, '')));
    if (kept.length === pieces.length) return all;
    return kept.length === 0 ? '' : `${comma ?? ''} with ${kept.join(' and ')}`;
  });
  if (dressing.length === 0 && rest === plain) return { prompt, dressing, words };
  return { prompt: tidied(rest).replace(TRAILING, ''), dressing, words };
}

/** Said of the film, not of the place. */
const FILMED =
  /\b(?:perspectives?|cameras?|shak(?:e|es|ing|iness|y)|hand-?held|jitter\w*|shots?|angles?|styles?|motion|movements?|zooms?|pans?|pace|speed|focus)\b/iu;

/** "a fox in a forest with glowing mushrooms": the forest's. */
const OF_THE_PLACE =
  /\b(?:glowing|bioluminescent|wild ?flowers|mushrooms|fireflies|crystals|vines|ivy|lanterns|candles|lights|blossoms)\b/iu;

/** "by oversized, bioluminescent mushrooms": one kind of thing. */
const withoutListedQualities = (prompt: string, { seenIn }: Means): string =>
  prompt.replace(/\b((?:with|by|in|of|and) ([\w-]+)), (?=[\w-]+ [\w-]+)/giu, (all, kept: string, word: string) => {
    const { drafts, set, light } = seenIn(word);
    return drafts.length > 0 || set !== undefined || light !== undefined || /s$/u.test(word) ? all : `${kept} `;
  });

const HANGING = /hang|dangl|suspend|hung|sway/iu;
/** "…, ornate keys hang from the ceiling, swaying": who hangs, and all that is said of that. */
const ALOFT =
  /(?:(^|[,.;] ?|\b(?:with|as|while|and) ))((?:(?!(?:with|as|while|and|where|of)\b)[\w'’-]+ ){1,5}?)(?:are |is |gently |slowly |softly |gracefully |silently |magically )*((?:hang(?:ing)?|dangl(?:e|ing)|suspended|hung|float(?:ing)?|drift(?:ing)?|hover(?:ing)?|swirl(?:ing)?)\b)(?: and \w+)?(?: as they \w+)?(?: (?:down|gently|softly|slowly|freely|weightlessly|gracefully))* (?:from (?:the |an? )?(?:[\w-]+ )?(?:sky|ceilings?|above|trees|branches|roofs?|rafters|beams|clouds|walls?)|overhead|above(?: (?:the |their |your )?(?:[\w-]+ )?(?:heads|streets?|crowd|crowds|tables?|path|ground|room|scene|hall))?|(?:in|through|across|around|about|over|above) (?:the |mid-?)?(?:\w+ )?(?:air|sky|room|space|hall|forest|night|darkness|void|library|scene|water|surface)|in mid-?air|everywhere|all around)(?:,? (?:(?:occasionally|gently|softly|slowly) )?(?:landing|swaying|swinging|glowing|glinting|twinkling|flickering|casting|catching|fluttering|spinning|turning|shimmering|as if)\b[^.;]*?(?=[.;]|$|, (?:where|while|as) ))?/giu;

/** Whether what stands before ends with a place; before "with" there is nobody, either. */
function isPlace(before: string, { seenIn }: Means, isWith: boolean): boolean {
  const sentence = before.replace(/^[\s\S]*[.;!?] /u, '').replace(/[, ]+$/u, '');
  const clause = sentence.replace(/^[\s\S]*,\s*(?=\S+ \S)/u, '');
  for (const text of isWith ? [sentence] : [clause, sentence, lastWords(clause)]) {
    if (text === '') continue;
    const { drafts, set, isGuessed } = seenIn(text);
    const isBare = drafts.every(({ place, subject }) => place !== undefined || subject.scenery === true);
    if (
      (set !== undefined || drafts.some(({ place }) => place)) &&
      isBare &&
      !(isWith && isGuessed && drafts.length > 0)
    )
      return true;
  }
  return false;
}
const lastWords = (text: string): string =>
  text
    .split(/\s+/u)
    .slice(-3)
    .join(' ')
    .replace(/^(?:\w+ )?(?:in|through|across|into|inside|at|on|over) /iu, '');

/** What is said of those that are gone: "…, darting from flower to flower". */
const TRAILING =
  /, (?:\w+ly )?(?:darting|drifting|swaying|casting|creating|adding|giving|making|reflecting|illuminating|filling|lighting|bathing|flitting|fluttering|buzzing|covering|twinkling|glowing|glinting|swimming|darting|dancing)\b[^.;]*(?=[.;]|$)/iu;

const isPlural = (things: string): boolean =>
  /(?:s|fish|people)\s*$/iu.test(things.trim()) || /\b(?:many|several|numerous|countless)\b/iu.test(things);

const tidied = (text: string): string =>
  text
    .replace(/\s+([,.;!?])/gu, '$1')
    .replace(/([,.;]\s*)+(?=[.;!?])/gu, '')
    .replace(/^[\s,.;]+|[\s,;]+$/gu, '')
    .replace(/ {2,}/gu, ' ');
