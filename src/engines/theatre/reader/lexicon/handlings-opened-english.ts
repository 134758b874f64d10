/** What opens, is fired, started, lit or drawn by a magnet: by what words that is told in English. Part of `handlings-english.ts`. */

import { DET, END, en } from './dealing-words.js';
import { HOW, SO } from './handling-words-english.js';
import type { HappeningWords } from './happenings.js';

const OPENABLE =
  '(?:treasure chest|chest|box|present|gift(?: box)?|book|suitcase|door|egg|fridge|refrigerator|parcel|package|music box|trunk|crate|closet|wardrobe)';
const COMES =
  '(?:comes?|coming|fl(?:y|ies|ying)|jumps?|jumping|sails?|sailing|leaps?|hops?|crawls?|steps?|walks?|runs?|pops?|emerg(?:es?|ing)|ris(?:es?|ing)|springs?|climbs?|bursts?|slithers?|gallops?|swims?|peeks?|appears?|rolls?|pours?|pouring|spills?|shoots?|floats?|swirls?|streams?|flutters?|tumbles?|falls?|explodes?)';
const OPENS =
  '(?:slowly |suddenly |magically |mysteriously |creaks? |swings? |all )*(?:opens?|opening|bursts?(?: open)?|pops? open|swings? open|flies open|creaks? open|springs? open|cracks? open|unwraps?|unfolds?)(?: up)?(?: itself| all by itself| by itself| on its own| open| slowly| suddenly| wide| up| magically)*(?: (?:in|at|on) (?:the|an?|his|her|my) (?:[\\w-]+ ){0,2}?[\\w-]+)?';
const LIGHT = '(?:[\\w-]+ ){0,3}?(?:light|glow|rays|beams?|magic|shine|sunlight|moonlight)';
const MACHINE =
  '(?:[\\w-]+ ){0,3}?(?<!washing |coffee |popcorn |vending |slot |arcade |espresso |sewing |cream |time |fax |pinball |gumball |claw |karaoke |bubble )(?:machine|contraption|invention|apparatus|generator|gizmo|engine)';

export const OPENED_ENGLISH: readonly HappeningWords[] = [
  {
    name: 'open-up',
    words: en(
      `(?:${DET} )?(?:[\\w-]+ ){0,2}?(?:door|gate|wardrobe|closet|fridge|refrigerator) (?:that )?${OPENS}${SO} (?<doer>(?:an?|the|one) (?:[\\w-]+ ){0,2}?[\\w-]+?) ${COMES}\\b.*`,
    ),
    place: '1f6aa',
    behind: ' in the corridor',
    told: (words) =>
      /fridge|refrigerator/iu.test(words)
        ? { place: 'prop-refrigerator' }
        : /wardrobe|closet/iu.test(words)
          ? { place: 'prop-wardrobe' }
          : {},
  },
  {
    name: 'open-up',
    words: en(
      `(?<doer>(?:${DET} )?(?:[\\w-]+ ){0,3}?${OPENABLE}) (?:that )?${OPENS}${SO} (?:out )?(?:of it )?(?:(?:reveal|show)(?:s|ing) )?(?:an? |the |some |bright |golden )*${LIGHT}\\b.*`,
    ),
    by: 'thing',
    told: () => ({ ends: 'light' }),
  },
  {
    name: 'open-up',
    words: en(
      `(?<doer>(?:${DET} )?(?:[\\w-]+ ){0,3}?${OPENABLE}) (?:that )?${OPENS}${SO} (?:out (?:of it )?${COMES} |(?:reveal|show)(?:s|ing) )?(?:(?:hundreds|thousands|dozens|lots|swarms?|a swarm|a flock|a cloud|a stream|a shower) of |many |all the |colou?rful |tiny |little |paper )*(?<thing>(?!an? |the |it\\b)[a-z-]+s)\\b(?: ${COMES})?.*`,
    ),
    by: 'thing',
    needs: ['thing'],
  },
  {
    name: 'open-up',
    words: en(
      `(?<doer>(?:${DET} )?(?:[\\w-]+ ){0,3}?${OPENABLE}) (?:that )?${OPENS}${SO} (?:out (?:of it )?${COMES} |(?:reveal|show)(?:s|ing) )?(?<whom>(?:an?|the|another|one) (?:[\\w-]+ ){0,2}?[\\w-]+?)(?: ${COMES}.*|${END}.*)`,
    ),
    by: 'thing',
    livingWhom: false,
  },
  {
    name: 'open-up',
    words: en(
      `(?<doer>(?:${DET} )?(?:[\\w-]+ ){0,3}?${OPENABLE}) ${OPENS}(?<= itself| own| slowly| magically)(?:$|[,.!]).*`,
    ),
    by: 'thing',
  },
  {
    name: 'fire',
    behind: ' at the fairground',
    words: en(
      `(?<doer>(?:${DET} )?(?:[\\w-]+ ){0,2}?cannons?) ${HOW}(?:fires?|shoots?|firing|shooting|blasts?|launches|spits?|explodes? (?:with|in)|goes off with) (?:out )?(?:(?:colou?rful|hundreds of|lots of|a shower of|tons of|${DET}) )*(?<thing>[\\w-]+)\\b.*`,
    ),
    by: 'thing',
    needs: ['thing'],
  },
  {
    name: 'fire',
    words: en(
      `${HOW}(?:fires?|shoots?|firing|shooting|launches) (?:(?:colou?rful|hundreds of|lots of|a shower of) )*(?<thing>[\\w-]+) (?:out of|from|with) (?:${DET} )?(?:[\\w-]+ )??cannon\\b.*`,
    ),
    doer: 'last',
    needs: ['thing'],
    place: 'prop-cannon',
  },
  {
    name: 'fire',
    behind: ' at the fairground',
    words: en(
      `${HOW}(?:shot|fired|launched|flies|flying|blasted) (?:out of|from) (?:${DET} )?(?:[\\w-]+ )??cannon\\b.*`,
    ),
    doer: 'last',
    place: 'prop-cannon',
    told: () => ({ skill: 'fly' }),
  },
  {
    name: 'attract',
    words: en(
      `(?<doer>(?:${DET} )?(?:[\\w-]+ ){0,2}?magnet) ${HOW}(?:pulls?|attracts?|picks? up|lifts?|draws?|pulling|attracting|snatches) (?:(?:all|the|every|an?|some|off|of|up|in) )*(?<thing>[\\w-]+(?: clips?)?)\\b.*`,
    ),
    by: 'thing',
    needs: ['thing'],
    behind: ' in the workshop',
  },
  {
    name: 'fire',
    words: en(`${HOW}(?:fires?|shoots?|sets? off|firing|shooting) (?:${DET} )?(?:[\\w-]+ )??confetti cannons?\\b.*`),
    doer: 'last',
    thing: '1f38a',
    place: 'prop-cannon',
  },
  {
    name: 'start-up',
    words: en(
      `${HOW}(?:starts?(?: up)?|starting(?: up)?|switch(?:es|ing)? on|turns? on|turning on|powers? up|activates?|fires? up|cranks? up|pulls? the lever of) (?:${DET} )${MACHINE}\\b(?! learning).*`,
    ),
    doer: 'last',
    place: 'prop-contraption',
    behind: ' in the workshop',
    told: (words) => ({ fails: /explo|blows? up|goes wrong|breaks? down|\bbang\b/iu.test(words) }),
  },
  {
    name: 'light-it',
    words: en(
      `${HOW}light(?:s|ing) (?:up )?(?<thing>(?:(?:the|an?|some|his|her|all the|all|\\w+teen|six|five|three|ten) )*(?:[\\w-]+ )??(?:candles?(?: on (?:the|an?|his|her|\\w+'s) (?:[\\w-]+ )?cake)?|fireworks?|rockets?|firecrackers?|lanterns?))\\b.*`,
    ),
    doer: 'last',
    needs: ['thing'],
    told: (words) =>
      /cake/iu.test(words) ? { thing: '1f382' } : /firework|rocket|cracker/iu.test(words) ? { thing: '1f386' } : {},
  },
];
