/** Pieces that the handling of things is worded with in English. Used by the lists `handlings-*-english.ts`. */
import { DET } from './dealing-words.js';
import type { HappeningWords } from './happenings.js';

export const THING = `(?<thing>(?:${DET} |some |several |all the |(?:two|three|four|five) )?(?:[\\w'-]+ ){0,3}?[\\w-]+?)`;
export const WHOM = `(?<whom>${DET} (?:[\\w-]+ ){0,2}?[\\w-]+?)`;
export const HOW =
  '(?:(?:slowly|suddenly|gently|accidentally|proudly|casually|deliberately|quickly|carefully|nervously|magically|mysteriously|just|keeps?|starts?|begins?|to|tries|is|gets|being|then|always|all|right|straight|directly|finally)\\s+)*';
export const SO = '(?:,? (?:and|but|then|so|which|that|while|as|with|when|until)|,|:| -+| –|\\.\\.\\.|…)+';
export const isThing: NonNullable<HappeningWords['fits']> = (_, { thing }) => thing !== undefined && !ALIVE.test(thing);
/** People and animals, by their pictures. */
export const ALIVE = /^1f4(?:0|1|2[0-9a-e]|3[0-f])|^1f9(?:8|9d|d[0-9a-f])|^1f46|^1f47[0-9]/;
