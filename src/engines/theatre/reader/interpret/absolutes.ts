/**
 * What is said of somebody's parts and of what they leave behind: ", its wheels spinning", ", mane flying in the wind", ", leaving a
 * trail". Nobody of a film's own, so it is left out before the rest is read. English; called by `interpret.ts`.
 */
import type { Dictionary } from '../words/dictionary.js';
import { lemmas } from '../words/english.js';
import type { Term } from '../words/segment.js';
import { isAlive } from './tools.js';

const PARTS = new Set(
  `wheel tire tyre engine motor rotor blade propeller wing wingtip headlight taillight light siren horn brake bumper door hood window sail
  mast flag rope string ribbon tail chain gear skid landing lens visor leg foot paw hoof claw feather fur wool mane hair ear eye nose beak
  trunk tusk antler tongue mouth whisker stem branch surface exterior interior body skin shell scale fin hull roof cabin deck
  basket burner flame exhaust thruster booster spark glow gleam light reflection shadow silhouette scent aroma steam smoke dust sound
  voice face hand arm finger head hips shoulder chest back robe cloak cape scarf skirt dress coat design pattern color colour paint
  metal glass handle strap lid rim edge fabric canopy`.split(/\s+/),
);
/** Who does so leaves something behind or has it about them; it shows nobody else. */
const CASTING =
  /^(?:leaving|trailing|creating|casting|reflecting|revealing|sending|kicking up|throwing up|producing|causing|making|giving off)$/;
const CATCHING = /^(?:breeze|wind|light|sunlight|sun|air|moonlight)$/;
const PLACING =
  /^(?:in|on|at|across|over|through|along|into|onto|beneath|under|behind|near|above|around|against|by|from)$/;
const LONGEST = 5;

export function withoutAbsolutes(terms: readonly Term[], dictionary: Dictionary): Term[] {
  if (!terms.some(({ language, text }) => language === 'en' && /ing\b/.test(text))) return [...terms];
  const kept: Term[] = [];
  for (let at = 0; at < terms.length; ) {
    const length = at === 0 ? 0 : absoluteAt(terms, at, dictionary);
    if (length === 0) {
      kept.push(terms[at]!);
      at += 1;
      continue;
    }
    const after = terms[at + length];
    // What goes on behind it is still parted from what stood before.
    if (after && terms[at]!.apart && !after.apart && !PLACING.test(after.text)) kept.push({ ...after, apart: true });
    else if (after) kept.push(after);
    at += length + (after ? 1 : 0);
  }
  return kept;
}

/** How many terms to leave out from here. */
function absoluteAt(terms: readonly Term[], at: number, dictionary: Dictionary): number {
  const first = terms[at]!;
  const isWith = first.text === 'with';
  if (!first.apart && !isWith) return 0;
  if (first.apart && isLeaving(terms, at)) return untilPlace(terms, at);
  const opens = isWith || first.text === 'and' ? at + 1 : at;
  for (let going = opens + 1; going < Math.min(terms.length, opens + LONGEST + 1); going += 1) {
    const term = terms[going]!;
    if (term.apart || isToldOf(term)) return 0;
    if (!isGoing(term, dictionary)) continue;
    const noun = terms.slice(opens, going).findLast(({ text }) => !/ly$/.test(text));
    return noun && isPart(noun) ? untilEnd(terms, at) : 0;
  }
  return 0;
}

function isLeaving(terms: readonly Term[], at: number): boolean {
  const { text } = terms[at]!;
  const next = terms[at + 1];
  if (next === undefined || next.apart) return false;
  if (text === 'catching') return CATCHING.test(next.text);
  const isOfSomebody = next.meanings.some(({ subject, scene }) => scene ?? (subject && isAlive(subject)));
  return CASTING.test(text) && !isOfSomebody;
}

/** What a person of ours or an animal is called is none of these, nor is what a list has as a place. */
function isPart({ text, meanings }: Term): boolean {
  const word = text.split(' ').at(-1)!;
  const forms = [word, ...lemmas(word).map((lemma) => lemma.word)];
  if (!forms.some((form) => PARTS.has(form))) return false;
  return !meanings.some(({ subject }) => subject && isAlive(subject));
}

const isGoing = ({ text, language }: Term, { strangers }: Dictionary): boolean =>
  language === 'en' &&
  /\w{2}ing(?: \w+)?$/.test(text) &&
  lemmas(text.split(' ')[0]!).some(({ word, form }) => form === 'ing' && strangers.uses(word, 'verb') !== undefined);

const isToldOf = ({ meanings }: Term): boolean =>
  meanings.length > 0 &&
  meanings.every(({ mark, part, form }) => mark === 'copula' || (part === 'verb' && form !== 'ing' && form !== 'base'));

function untilEnd(terms: readonly Term[], at: number): number {
  const end = terms.findIndex(({ apart, text, article }, index) => {
    if (index <= at) return false;
    return apart || (/^(?:while|as)$/.test(text) && terms[index + 1]?.article === 'indefinite' && article === 'none');
  });
  return (end === -1 ? terms.length : end) - at;
}

/** "leaving it to rest on the beach": the beach is where it is. */
function untilPlace(terms: readonly Term[], at: number): number {
  const end = terms.findIndex(({ apart, text }, index) => index > at && (apart || PLACING.test(text)));
  return (end === -1 ? terms.length : end) - at;
}
