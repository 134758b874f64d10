/** By what words small happenings are told in English. Read by `reader/dealings/happens.ts`; of those that are found the first is told. */
import { isAlive } from '../interpret/tools.js';
import { SENT_FLYING_ENGLISH, SPOUTS_ENGLISH } from './bursts.js';
import { DET, END, en, NOUN, THING } from './dealing-words.js';
import { ENCOUNTERS_ENGLISH } from './encounters-english.js';
import { HANDLINGS_ENGLISH } from './handlings-english.js';
import type { HappeningWords } from './happenings.js';
import { ALOFT_ENGLISH } from './happenings-aloft.js';
import { BEASTS_ENGLISH } from './happenings-of-beasts.js';
import { PAYOFFS_ENGLISH } from './payoffs-english.js';
import { SURPRISES_ENGLISH } from './surprises-english.js';
import { UNEARTHINGS_ENGLISH } from './unearthings.js';

const UNTIL = '(?:,? (?:until|till|so (?:deep|far) that)\\b.*)?';
const ONLY = '(?:,? (?:until|till|and|so that|with)?[ ,]*(?:just|only) .*)?';
const SOFT =
  '(?<place>(?:deep |fresh |soft |thick |wet |sticky |powder |the |a )*(?:quick ?sand|sand|snow(?: ?drift)?|mud(?: puddle)?|swamp|bog|marsh|dunes?|puddle|ice|lake|pond|water|leaves|table|desk))';
const SINKS =
  '(?:(?:slowly|gradually|suddenly|keeps?|kept|starts?|begins?|is|gets?|to|being)\\s+)*(?:sink(?:s|ing)?|sank|sucked|swallowed|slid(?:es|ing) down|disappear(?:s|ing)?|vanish(?:es|ing|ed)?)(?:\\s+(?:slowly|gradually|deep(?:er)?(?: and deeper)?|further|lower(?: and lower)?|down(?:wards)?|more and more|up to (?:his|her|its|the|their) \\w+|completely))*';
const BIG =
  '(?:giant|huge|enormous|gigantic|massive|heavy|big|large|oversized|whole|entire|towering|long|tall|colossal|loaded|full)';
const OUT_OF =
  '(?<place>(?:[\\w-]+ ){0,2}?(?:water|lake|river|sea|ocean|pond|well|ice(?: hole)?|hole in the ice|(?:top )?hat|(?:hand|school)?bag|purse|back ?pack|rucksack|sack|suitcase|box|chest|crate|drawer|wardrobe|closet))';

/** Where a load is taken does not matter. */
const ON_ITS_WAY = `(?:${END}|(?=\\s(?:across|along|over|home|down|all|uphill|like|until|towards?)\\b))`;
/** Weather and what flutters hit nobody. */
const LIGHT = /^(?:1f342|1f341|1f343|1f338|2744|1f4a1|1f4a7|1f327|1f33c|1f339|2b50|1f31f|1f319|2600|1f305)/;
/** What pulls something is no hand on a rope, a lever, a door. */
const PULLED =
  '(?!(?:an? |the |his |her |its |my )?(?:[\\w]+ )?(?:rope|lever|door|face|faces|prank|prank|trick|weeds?|hair|string|trigger|plug|tail|ears?|leg|stunt|curtain|blanket|muscle|sword|tooth|teeth|carrot|turnip|radish)\\b)';

const hits: HappeningWords['fits'] = (_, { thing }) => thing !== undefined && !LIGHT.test(thing);

export const HAPPENINGS_ENGLISH: readonly HappeningWords[] = [
  ...BEASTS_ENGLISH,
  ...HANDLINGS_ENGLISH,
  ...PAYOFFS_ENGLISH,
  ...ALOFT_ENGLISH,
  ...SENT_FLYING_ENGLISH,
  ...SPOUTS_ENGLISH,
  ...ENCOUNTERS_ENGLISH,
  ...UNEARTHINGS_ENGLISH,
  {
    name: 'sink',
    words: en(`${SINKS} (?:in|into|under|below|beneath|behind|through|by) ${SOFT}\\b${UNTIL}${ONLY}`),
    heaps: true,
    needs: ['stuff'],
  },
  {
    name: 'sink',
    words: en(
      `${SINKS} (?:in|into) ${DET} (?<place>(?:[\\w-]+ ){0,2}?[\\w-]+),? (?:until|till|and|with) (?:just |only |nothing but ).*`,
    ),
    needs: ['place'],
  },
  {
    name: 'sink',
    words: en(`${SINKS},? (?:until|till) (?:just|only) (?:.*?(?:above|over|under|below) ${SOFT}\\b)?.*`),
    stuff: 'sand',
  },
  {
    name: 'sink',
    words: en(`(?:falls?|fell|breaks?|drills?|crash(?:es|ing)?|goes) (?:down )?through the ice${UNTIL}${ONLY}`),
    stuff: 'water',
    behind: ' on the ice',
  },
  {
    name: 'heaped',
    words: en(
      `(?:(?:is|gets?|being|slowly|completely|lies)\\s+)*(?:buried|snowed in|drowning)(?: up to (?:his|her|its) \\w+)?(?: (?:under|by|in|beneath|with) (?:an? |the |his |her |its )?(?:(?:mountain|pile|heap|load|ton|sea|stack)s? of )?(?<thing>(?:[\\w-]+ ){0,2}?[\\w-]+))${END}${UNTIL}${ONLY}`,
    ),
    heaps: true,
    needs: ['stuff'],
  },
  {
    name: 'heaped',
    words: en(
      `bur(?:y|ies|ying) (?<whom>${DET} (?:[\\w-]+ )??[\\w-]+) (?:in|under|with) (?:an? |the )?(?:(?:mountain|pile|heap|load|ton)s? of )?(?<thing>(?:[\\w-]+ )?[\\w-]+)${END}${UNTIL}`,
    ),
    heaps: true,
    livingWhom: true,
    needs: ['stuff'],
  },
  {
    name: 'pull-out',
    words: en(
      `(?:reach(?:es|ing)?|digs?|puts? (?:his|her) hand|rummages?|sticks? (?:his|her) hand) (?:deep )?in(?:to|side)? ${DET} ${OUT_OF},? and (?:then )?(?:pulls?|takes?|draws?|fishes|brings?|finds|holds)(?: out)? (?<thing>${DET} (?:[\\w-]+ ){0,2}?[\\w-]+)(?: out)?${END}`,
    ),
    lists: true,
    needs: ['thing', 'place'],
  },
  {
    name: 'pull-out',
    words: en(
      `(?:pull|draw|fish|haul|drag|conjure|produce|lift|take|bring)(?:s|es|ing)?(?: up| out)? (?<thing>one thing after (?:the other|another)|thing after thing|more and more things|${DET} (?!(?:big |giant |huge )?(?:fish|salmon|trout|sock|card)\\b)(?:[\\w-]+ ){0,3}?[\\w-]+(?:, (?:then )?(?:an?|the) [\\w -]+?)*)(?: up| out)? (?:out of|from|up from) ${DET} ${OUT_OF}\\b`,
    ),
    lists: true,
    things: ['1f302', '1f9e6', '1f422'],
    needs: ['thing', 'place'],
    fits: ({ kind }) =>
      kind === 'person' || kind === 'animal' || kind === 'small' || kind === 'bird' || kind === 'giant',
  },
  {
    name: 'pull-out',
    words: en(
      `(?:pull|fish|haul|drag)(?:s|es|ing)? (?:up|out) (?<thing>${DET} (?:[\\w-]+ ){0,2}?[\\w-]+)(?=,? (?:and )?then )`,
    ),
    lists: true,
    place: '1f30a',
    behind: ' at the river',
    needs: ['thing'],
  },
  {
    name: 'find-in',
    words: en(
      `(?:opens?|opening|unlocks?|unwraps?|unpacks?|looks? in(?:to|side)|lifts?) (?:up )?(?:the lid of )?${DET} (?<place>(?:[\\w-]+ ){0,2}?(?:bonnet|hood|trunk|boot|\\w*box|fridge|refrigerator|freezer|oven|suitcase|chest|crate|wardrobe|closet|cupboard|drawer|parcel|package|present|gift|(?:hand|school)?bag|backpack|washing machine|dryer|jar|(?:tea)?pot|trash can|bin|hat|pan|case|egg)(?: of ${DET} (?:[\\w-]+ )?(?:car|truck|van|taxi|bus))?)(?:,? and|,? but| to find| only to find|,|:| –| -)(?: (?:there(?: is|'s|’s| are)|inside|in it|finds?|sees?|discovers?|out|he|she|it|sits?|is|are|jumps?|pops?|comes?|flies|climbs?|steps?|lives?))* (?<whom>${NOUN})(?= *(?:$|[,.!])| (?:sits?|sitting|is|are|lives?|living|sleeps?|sleeping|jumps?|pops?|comes?|flies|climbs?|hides?|hiding|waits?|waiting|looks?|looking|stares?|staring|waves?|waving|dances?|dancing|inside|in it|looks?|peeks?|stands?|smiles?|has|have|had|out|pokes?)\\b).*`,
    ),
    needs: ['place'],
    livingWhom: false,
  },
  {
    name: 'run-after',
    words: en(
      `(?:the |a )?(?:strong )?(?:wind|storm|gust(?: of wind)?|breeze) (?:blows?|carries|takes?|tears?|snatch(?:es)?|steals?|sweeps?)(?: away| off)? (?<thing>(?<doer>${DET}(?: [\\w-]+){0,2}?)(?:'s|’s)? (?:hat|umbrella|kite|newspaper|scarf|balloon|letter|cap|papers|wig|laundry))(?: away| off|${END}).*`,
    ),
    behind: ' on a windy day',
    needs: ['thing'],
  },
  {
    name: 'run-after',
    words: en(
      `(?<thing>(?:^|(?<=\\s))${NOUN}) (?:(?:suddenly|just)\\s+)?(?:is |gets? )?(?:roll|slid|slide|fl(?=ies|y)|blow|blown|float|drift|bounc|escap|run|tumbl|carried|jump)(?:s|es|e|ies|y|ing|ed|n)? ?(?:(?:away|off|down|over|in|into|out|through|along|from|by|of|across)\\b(?: (?:the|a|his|her|its)\\b)?(?: (?:steep |long |strong )?(?!and\\b)[\\w]+)?[ ,]*)*(?:and|while|,) (?:then )?(?<doer>(?:(?!and\\b)[\\w-]+ ){1,4}?)(?:(?:all )?(?:runs?|chas(?:e|es|ing)|rush(?:es)?|hurr(?:y|ies)|rac(?:e|es)|sprints?|running)(?: (?:after|to catch|behind))?) (?:it|them|him|her)\\b(?!\\w)`,
    ),
    needs: ['thing'],
  },
  {
    name: 'run-after',
    words: en(
      `(?:runs?|running|chas(?:e|es|ing)|rush(?:es)?|sprints?|rac(?:e|es|ing)|hurr(?:y|ies))(?: (?:after|to catch|behind|down the hill after))? ${DET} (?:runaway |rolling |escaped |escaping |flying )?(?<thing>(?:[\\w-]+ ){0,2}?[\\w-]+) (?:(?:that|which) )?(?:is |was |got |has been |has )?(?:roll|slid|fl(?=ies|ew|y)|blow|float|drift|bounc|tumbl)(?:s|es|e|ies|y|ew|ing|ed|n)?\\b(?: (?:away|off|down|down the|by the|in the)\\b.*)?`,
    ),
    needs: ['thing'],
  },
  {
    name: 'run-after',
    words: en(
      `(?:runs?|running|chas(?:e|es|ing)|rush(?:es)?|sprints?|rac(?:e|es|ing))(?: (?:after|to catch|behind))? ${DET} (?:runaway|rolling|escap(?:ed|ing)|flying|lost) (?<thing>(?:[\\w-]+ )?[\\w-]+)${END}`,
    ),
    needs: ['thing'],
  },
  {
    name: 'hit-by',
    words: en(
      `(?:gets?|is|was|being) (?:hit|struck|bonked|knocked (?:over|down|out)|smacked|whacked)(?: (?:on|in) (?:the|his|her|its) (?:head|face|nose))? by ${DET} (?:falling |swinging |flying |own |revolving )*(?<thing>(?:[\\w-]+ )?[\\w-]+)${END}`,
    ),
    needs: ['thing'],
    fits: hits,
  },
  {
    name: 'hit-by',
    words: en(
      `(?<thing>(?:^|(?<=\\s))${NOUN}) (?:suddenly )?(?:falls?|drops?|falling|lands?|bounces?|flies|comes? down|crash(?:es)?|slides?|hits?|hitting|swings? back and hits?|smacks?|bonks?)(?: down)?(?: (?:from|off|out of|in) (?:the|a|an) (?:[\\w-]+ )?[\\w-]+)?(?: and)?(?: (?:falls?|lands?|hits?|right|straight|directly))*(?: (?:on|onto|on top of|over))? (?<doer>${DET} (?:[\\w-]+ ){0,2}?[\\w-]+?)(?:(?:'s|’s) (?:head|face|nose|back)|(?: (?:on|in) (?:the|his|her|its) (?:head|face|nose)))`,
    ),
    needs: ['thing'],
    fits: hits,
  },
  {
    name: 'hit-by',
    words: en(
      `drop(?:s|ping)? (?<thing>${DET} (?:[\\w-]+ )?[\\w-]+) (?:right )?(?:on|onto) (?<doer>${DET} (?:[\\w-]+ ){0,2}?[\\w-]+?)(?:'s|’s) (?:head|nose|back)`,
    ),
    needs: ['thing'],
    fits: hits,
  },
  {
    name: 'hit-by',
    words: en(
      `(?:a (?:load|pile|heap|avalanche) of |the |all the )?snow (?:suddenly )?(?:slides?|falls?|drops?|comes?|slips?|sliding|crashes)(?: down)? (?:from|off|down) (?:the |a )?(?:\\w+ )?(?:roof|tree|branch|house)(?: and)?(?: (?:lands?|falls?|buries|right|down))* (?:on|onto|on top of|over)?\\s*(?<doer>${NOUN})${END}`,
    ),
    thing: 'prop-snowball',
    stuff: 'snow',
    behind: ' in the snow',
  },
  {
    name: 'hit-by',
    words: en('(?:steps?|stepping|treads?|walks?) (?:on|onto|into) (?:a|the) rake\\b.*'),
    thing: 'prop-rake',
    behind: ' in the garden',
  },
  {
    name: 'tow',
    words: en(
      `(?:(?:pulls?|pulling) ${PULLED}|(?:tows?|towing|drags?|dragging|hauls?|hauling|lugs?|lugging) (?:along )?(?!(?:his|her|its) (?:feet|leg))(?:with (?:all (?:its|his|her) (?:might|strength)|a rope) )?)(?<thing>${DET} (?!${DET}\\b)(?:[\\w-]+ ){0,3}?[\\w-]+)(?! (?:out|up)\\b)${ON_ITS_WAY}`,
    ),
    by: 'any',
    needs: ['thing'],
    fits: (doer) => isAlive(doer) || doer.kind === 'vehicle' || doer.kind === 'boat',
  },
  {
    name: 'shoulder',
    words: en(
      `(?:carr(?:ies|ying)|transports?|moves?|lifts?) ${PULLED}(?<thing>(?:an?|the) (?:${BIG} )+(?:[\\w-]+ )?[\\w-]+)${END}`,
    ),
    needs: ['thing'],
    fits: ({ kind }) => kind !== 'person' && kind !== 'giant',
  },
  {
    name: 'shoulder',
    words: en(`(?:carr(?:ies|ying)|transports?|drags?|lifts?) ${PULLED}(?<thing>${THING.slice(9, -1)})${END}`),
    needs: ['thing'],
    fits: ({ kind }, _what) => kind === 'insect',
  },
  {
    name: 'tow',
    words: en(
      `carr(?:ies|ying) (?<whom>${NOUN}?)(?: (?:safely|slowly))?(?: on (?:its|his|her|the) (?:back|shoulders?|shell|head|trunk|nose|hump))?(?<where> (?:across|over|through) (?:the|a) (?:[\\w-]+ )?(?:river|lake|sea|ocean|water|pond|stream|desert|snow|jungle|bay))(?: on (?:its|his|her|the) (?:back|shoulders?|shell|head|hump))?`,
    ),
    rides: 'other',
    livingWhom: true,
  },
  {
    name: 'tow',
    words: en(`carr(?:ies|ying) (?<whom>${NOUN}?) on (?:its|his|her|the) (?:back|shell|hump)`),
    rides: 'other',
    livingWhom: true,
    fits: ({ kind }) => kind !== 'person',
  },
  {
    name: 'fetch',
    words: en(
      `(?:brings?|bringing|fetch(?:es|ing)|retriev(?:es|ing)|carr(?:ies|ying)|returns?)(?: (?:back|home))* (?<thing>(?!(?:him|her|it|them)\\b)(?:${DET} )?(?:[\\w-]+ ){0,2}?[\\w-]+?)(?:(?: (?:back|home))+| in (?:its|his|her) (?:mouth|beak|jaws|teeth))(?: (?:back|home|in (?:its|his|her) (?:mouth|beak)))*(?: to (?<whom>${NOUN}))?${END}`,
    ),
    needs: ['thing'],
    fits: ({ kind }) => kind !== 'person',
  },
  {
    name: 'fetch',
    words: en(
      `(?:brings?|fetch(?:es|ing)|retriev(?:es|ing)|returns?) (?:(?:home|back|in) )?(?<thing>(?:the|a|his|her|its) (?:thrown |morning )?(?:newspaper|paper|stick|slippers?|ball|frisbee|branch|bone|shoe|mail|letter|leash))(?: to (?<whom>${NOUN}))?${END}`,
    ),
    needs: ['thing'],
    fits: ({ kind }) => kind !== 'person',
  },
  {
    name: 'fetch',
    words: en(
      `(?:brings?|fetches) (?<whom>(?:(?:his|her|its|the|a|an) )?[\\w-]+) (?<thing>(?:his|her|its|the|a|their) (?:morning |favou?rite )?(?:newspaper|paper|slippers?|ball|shoes?|leash|stick|bone|letter|mail))${END}`,
    ),
    needs: ['thing'],
    livingWhom: true,
    fits: ({ kind }) => kind !== 'person',
  },
  ...SURPRISES_ENGLISH,
];
