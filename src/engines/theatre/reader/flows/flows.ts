/**
 * Prompts about a liquid: "milk is poured into a glass", "ink spreading in water", "a leaf falls onto a pond", 雨滴落在水洼里.
 * Nobody is in them but what flows, seen from close by. Called by `reader.ts` before anything else is read.
 */
import type { Flow } from '../../score/flows.js';
import type { Named } from '../dealings/dealings.js';
import { FLOATS } from '../lexicon/flow-words.js';
import type { Flowed, Thing } from './flow-names.js';
import { flowInChinese } from './flows-chinese.js';
import { flowInEnglish } from './flows-english.js';

const SENTENCE_END = /(?<=[.!?。！？])\s*(?=\S)/u;
const MACRO = /\bclose-?ups?\b|\bmacro\b|特写|微距/iu;

/** Ink that drops in and turns into a fish is a change. */
const TURNS =
  /\b(?:(?:turn|transform|morph|chang)(?:s|es|ed|ing)? into|becom(?:es|ing)) (?:an?|the|two|three) (?!(?:\w+ )?(?:swirls?|clouds?|puddles?|pools?|patterns?|mist|streams?|storms?|colou?r|mix\w*|foam|haze|plumes?)\b)|[变化](?:成|作|为)了?一[条只头匹个]/iu;

export function flowIn(prompt: string, language: 'en' | 'zh', namedIn: Named): Flowed | undefined {
  const [first = ''] = prompt.split(SENTENCE_END);
  if (TURNS.test(first)) return undefined;
  const isClose = MACRO.test(first);
  const thingIn: Thing = (text) => {
    const one = namedIn(text).drafts[0] ?? (language === 'en' ? namedIn(`a ${text}`).drafts[0] : undefined);
    return one && (!one.near || FLOATS.test(text)) && !LIVING.test(one.subject.kind)
      ? { sprite: one.subject.sprite, name: one.name }
      : undefined;
  };
  const read = language === 'zh' ? flowInChinese : flowInEnglish;
  const found = read(first, { thingIn, isClose });
  if (!found) return undefined;
  // Whoever is named besides is whom the film is about.
  const beings = namedIn(found.besides).drafts.filter(({ subject, near }) => !near && LIVING.test(subject.kind));
  return beings.length > 0 ? undefined : { flow: found.flow, said: found.said };
}

const LIVING = /^(?:person|animal|giant|small|bird|insect|fish|vehicle|boat|aircraft)$/;

/** On water, or on a table. */
export const setOfFlow = ({ way, from }: Flow): 'tabletop' | 'still-water' =>
  from !== 'tap' && /^(?:drip|ripple|rain|whirl|rapids)$/.test(way) ? 'still-water' : 'tabletop';
