/** More of what small happenings are told with in English: who comes home, lets others cross, catches, blows. Before the others. */
import { isAlive } from '../interpret/tools.js';
import { DET, END, en, NOUN } from './dealing-words.js';
import type { HappeningWords } from './happenings.js';

const COMES =
  '(?:(?:finally|just|suddenly)\\s+)?(?:(?:comes?|coming|came|gets?|got|arriv(?:es|ed|ing)|returns?|returned|returning|walks?|is|steps?) (?:\\w+ ){0,2}?(?:home|back|from|in|through the door|off the (?:plane|train|bus|ship|boat))|arrives|returns)';
const RUNS =
  '(?:runs?|races|rushes|sprints?|dashes|jumps|leaps|hurries|flies|bolts|charges|hops|comes running|starts running|throws)';
const HUGS = '(?:hug(?:s|ging)?|embrac(?:e|es|ing)|greet(?:s|ing)?|cuddles?|arms|around|jump(?:s|ing)? (?:on|up|into))';
const THEM = '(?:him|her|them|it|(?:his|her|their|its) (?:\\w+)|the \\w+)';
/** They come in a row, or one alone. */
const ROW =
  '(?:(?:a|the|an entire|a whole|some) (?:whole )?(?:family|line|row|group|bunch|string|herd|flock|parade|troop) of )';
const CROSSES =
  '(?:cross(?:es|ing)?|pass(?:es|ing)?|waddl(?:e|es|ing)|walk(?:s|ing)?|march(?:es|ing)?|hop(?:s|ping)?|go(?:es)?|trot|run|waddles)';
const STOPS =
  '(?:(?:gently|suddenly|patiently|slowly)\\s+)?(?:stop(?:s|ping|ped)?|halts?|brakes?|braking|waits?|waiting|pulls? over|slows? down|pauses?|comes to a (?:stop|halt))(?: (?:the|his|her|all|its) (?:cars?|traffic|bus|truck|tractor))?';
const BLOWS =
  '(?:(?:suddenly|loudly)\\s+)?(?:sneez(?:es?|ing)|blow(?:s|ing)?|blew|huff(?:s|ing)?|exhal(?:es?|ing)|roars?|roaring|coughs?|burps?|farts?|yawns?)';
const WORN =
  '(?<thing>(?:straw |top |party |funny |little )*(?:hats?|caps?|wigs?|toupees?|scarf|scarves|umbrellas?|sunglasses|glasses|papers?|newspapers?|crowns?|helmets?|bonnets?))';
const FALLS =
  "(?:falls?|falling|fell|drops?|slips?|tumbles?|topples?|rolls?|slides?|plops?|is dropped|gets dropped|flies)\\b(?: (?!and\\b|but\\b)[\\w-]+(?:['’]s)?){0,6}?";
const CATCHES = '(?:catches|catching|grabs|snatches|saves|caught|snaps up)';
const OUTDOORS =
  '(?:out(?:side)?(?: (?:in|into) the (?:\\w+ )?(?:rain|snow|cold|storm|dark))?|in(?:to)? the (?:rain|snow|cold)|for (?:a|his|her|its) walk|through the door|out the door|on (?:a|his|her|its) walk)';

export const ENCOUNTERS_ENGLISH: readonly HappeningWords[] = [
  {
    name: 'reunion',
    words: en(
      `${COMES}\\b.{0,40}?(?:,|\\band\\b|\\bwhile\\b|\\bwhen\\b|\\bas\\b)\\s*(?:and |then |suddenly )*(?<whom>${NOUN}) (?:drops (?<thing>(?:his|her|its|the|a) (?:\\w+ )?\\w+),? (?:and )?)?(?:then )?${RUNS}\\b.{0,50}?\\b${HUGS} ?${THEM}?`,
    ),
    livingWhom: true,
  },
  {
    name: 'reunion',
    words: en(
      `(?:drops (?<thing>(?:his|her|its|the|a) (?:\\w+ )?\\w+),? (?:and )?)?${RUNS} (?:\\w+ ){0,6}?(?:to hug|and hugs|to embrace|and embraces|into the arms of|to greet) (?<whom>${NOUN})${END}`,
    ),
    livingWhom: true,
    turned: true,
  },
  {
    name: 'let-cross',
    words: en(
      `${STOPS}(?: (?:at|on|in) (?:the|a) (?:\\w+ )?\\w+)? (?:so|to let|to allow|for|so that|and lets|while|as|until|and waits for|letting|because)(?: that)? (?:all )?(?<whom>${ROW}?(?:a mother duck and (?:her|its) )?${NOUN}) (?:to |can |are |is |that are |who are )?(?:slowly |safely )?${CROSSES}\\b(?: (?:the|a|across|over|in front of it|past|by|safely|slowly|street|road|highway|track|tracks|railway|crosswalk|it|him|her|first))*`,
    ),
    by: 'any',
    livingWhom: true,
  },
  {
    name: 'let-cross',
    words: en(
      `(?:lets|letting|allows|helps) (?<whom>${ROW}?${NOUN}) (?:to )?(?:slowly |safely )?(?:cross(?: (?:the|a) (?:busy |country )?(?:road|street|highway|tracks?))?|(?:walk|waddle|march|hop|go|pass) (?:across|over|by|past|first)(?: (?:the|a) (?:road|street|highway|tracks?))?)\\b`,
    ),
    by: 'any',
    livingWhom: true,
    fits: ({ kind }) => kind === 'vehicle',
  },
  {
    name: 'let-cross',
    words: en(
      `(?:cross|waddle|march|walk|hop)(?:es|s|ing)?(?: across| over)? (?:the|a) (?:\\w+ )?(?:road|street|highway|crosswalk)(?: in a row| in (?:a )?line| one by one)?(?:,| while| as| and)+ (?<whom>${NOUN}) (?:patiently |politely )?(?:waits?|stops?|brakes)\\b.*`,
    ),
    turned: true,
  },
  {
    name: 'blow-off',
    words: en(
      `${BLOWS}\\b(?:[^.;]{0,40}?(?:\\band|\\bso hard|\\buntil|,))?.{0,24}?\\b${WORN} (?:right )?(?:off|away from|from|out of)(?: the)?(?: (?:heads?|hands?) of)? (?:the )?(?<whom>(?:all |every )?(?!heads?\\b|stage\\b)[\\w-]+)(?: heads?)?`,
    ),
    livingWhom: true,
    needs: ['thing'],
  },
  {
    name: 'blow-off',
    words: en(
      `${BLOWS}\\b[^.;]{0,40}?(?:\\band\\b|,|\\bso hard\\b|\\bthat\\b|\\buntil\\b|\\baway\\b|\\boff\\b).{0,12}?(?:all )?(?:of )?(?:the )?(?<whom>(?!everyone|everybody|all\\b)[\\w-]+?)(?:['’]s?|s['’])? ${WORN}(?: (?:all |go(?:es)? |fl(?:y|ies) |flying |away |off |are blown |get blown |is blown |into the air))*`,
    ),
    livingWhom: true,
    needs: ['thing'],
  },
  {
    name: 'blow-off',
    words: en(
      `${BLOWS}\\b[^.;]{0,40}?\\b${WORN}(?: (?:all|go|goes|fly|flies|flying|away|off|are|get|blown|into|the|air))*`,
    ),
    usualWhom: ['three tourists', '三个游客'],
    needs: ['thing'],
  },
  {
    name: 'catch-fall',
    words: en(
      `(?<thing>(?:an?|the|his|her|my|its) (?:[\\w-]+ ){0,3}?[\\w-]+) ${FALLS}(?:,| and| but| when)+ (?:but |then |and |just in time |suddenly |luckily )*(?<doer>${NOUN}) (?:just |dives and |jumps and |swoops in and |leaps and )?${CATCHES} (?:it|them|the \\w+)\\b.*`,
    ),
    needs: ['thing'],
  },
  {
    name: 'catch-fall',
    words: en(
      `(?<thing>(?!(?:it|he|she)\\b)(?:[a-z-]+ ){0,1}?[a-z-]+) ${FALLS}(?:,| and| but)+ (?:but |then |and )*(?<doer>${DET} [\\w-]+) ${CATCHES} (?:it|them) (?:before|just|in|with|mid).*`,
    ),
    needs: ['thing'],
  },
  {
    name: 'catch-fall',
    words: en(
      `(?:dives? (?:to|and) |jumps? (?:to|and) |leaps (?:to|and) )?${CATCHES.replace('catches', 'catch(?:es)?')} (?:an?|the|his|her|its) (?:falling |dropped |tumbling )?(?<thing>(?:[\\w-]+ ){0,2}?[\\w-]+) (?:just |right )?(?:before|moments before|in time before) (?:it|they) (?:hits?|falls?|lands?|touch(?:es)?|reach(?:es)?|smash(?:es)?|breaks?|shatters?)\\b.*`,
    ),
    needs: ['thing'],
  },
  {
    name: 'catch-fall',
    words: en(
      `(?:drops?|lets go of|loses|dropped) (?<thing>${NOUN}),? (?:and|but) (?<whom>${NOUN}) (?:dives and |swoops in and |jumps and )?${CATCHES} (?:it|them)\\b.*`,
    ),
    livingWhom: true,
    turned: true,
    needs: ['thing'],
  },
  {
    name: 'stuff',
    words: en(
      `(?:(?:is|keeps|tries|trying|starts)\\s+)?(?:to )?(?:stuff(?:s|ing)?|cram(?:s|ming)?|shov(?:e|es|ing)|pack(?:s|ing)?|squeez(?:e|es|ing)|fit(?:s|ting)?) (?:(?:an?|the|its|his|her|entire|whole|huge|more|and|too|way|many|five|ten|three|two|all|of|as|much|baby|another|one|giant|big) )*(?<thing>[\\w-]+(?: \\w+)?) in(?:to|side)? (?:its|his|her|their) (?:cheeks?|mouths?|beak|pouch(?:es)?|face|cheek pouches)(?:,? (?:and|until|then) .*)?`,
    ),
    needs: ['thing'],
  },
  {
    name: 'stuff',
    words: en(
      `(?:(?:is|keeps)\\s+)?(?:stuff(?:s|ing)?|fill(?:s|ing)?) (?:its|his|her|their) (?:cheeks?|mouths?|beak|pouch(?:es)?|face|cheek pouches) (?:full )?(?:with|of) (?:(?:an?|the|entire|whole|too many|so many|all the) )*(?<thing>[\\w-]+)`,
    ),
    needs: ['thing'],
  },
  {
    name: 'refuse',
    words: en(
      `(?:(?:just|totally|flat out|absolutely)\\s+)?(?:(?:is )?refus(?:es?|ing) to|won['’]?t|will not|does ?n['’]?o?t want to|doesn['’]t want to|hates to|not wanting to|too lazy to) (?:go|step|walk|come|leave|set (?:foot|a paw))(?: (?:the house|${OUTDOORS}))+(?:(?: because|,| and| when| so| puts) .*)?`,
    ),
    fits: (one) => isAlive(one),
    behind: ' in the living room',
  },
];
