/**
 * Small stories with a payoff, in English: what was built collapses, the lights go out, hundreds of ducks pour out. Each runs
 * over both clauses. Part of `happenings-english.ts`, before what one clause tells.
 */
import { DET, END, en, NOUN } from './dealing-words.js';
import type { HappeningWords } from './happenings.js';

const SOON = '(?: (?:then|suddenly|just|all|slowly|instantly|immediately|promptly|finally|completely))*';
const SO = '(?:,? (?:and|but|then|when|while|as|until|only for)|,| -+| –|\\.\\.\\.|…)+';
const AND = `${SO}${SOON}`;
const HIS = '(?:his|her|its|their|my)';
const CROWD =
  'hundred|thousand|million|dozen|whole|lot|bunch|flood|swarm|flock|mountain|wave|stream|pile|cloud|herd|parade|shower|ton|avalanche|army|explosion';
const MANY =
  '(?:(?:a (?:hundred|thousand|million|dozen|whole (?:lot|bunch|flock|swarm)|lot|bunch|flood|swarm|flock|mountain|wave|stream|pile|cloud|herd|parade|shower|ton) of|a (?:hundred|thousand|million|dozen)|an? (?:avalanche|army|explosion) of|(?:hundreds|thousands|dozens|millions|tons|lots|loads) of|so many|too many|more and more|fifty|forty|thirty|twenty|ten|\\d+|all the|the|its|his|her|endless|tiny|little|small|colou?rful|glowing|golden) )*';
const COMES_OUT =
  '(?:fl(?:y|ies|ew)|pours?|bursts?|jumps?|spills?|tumbles?|falls?|rains?|shoots?|comes?(?: \\w+ing)?|rush(?:es)?|march(?:es)?|floods?|swarms?|flutters?|pops?|leaps?|drops?|explodes?|hops?|waddles?|runs?|crawls?|floats?|flow|flows|gush(?:es)?|streams?|rolls?|bounces?|swirls?)(?: and (?:\\w+))?';
const OPENS =
  '(?:opens?|opening|unlocks?|unwraps?|unzips?|turns? on|switch(?:es)? on|lifts?|uncorks?|unscrews?|unrolls?|cuts? (?:open|into)|cracks?(?: open)?|cuts?|looks? in(?:to|side))';
const BUILDS =
  '(?:(?:proudly|carefully|slowly|almost|just|finally|is|has|spends (?:hours|all day|days)|finish(?:es|ed|ing)?)\\s+)*(?:builds?|building|built|stacks?|stacking|stacked|makes?|making|assembl(?:es?|ing|ed)|puts? together|putting together|puts? up|sets? up|pitch(?:es|ing)?|piles? up|finish(?:es|ed|ing)?)';
const GOES_DOWN =
  '(?:collaps(?:es?|ing)|falls? (?:apart|over|down|to pieces|on)|falls?\\b|topples?(?: over)?|comes? (?:crashing |tumbling )?(?:down|apart)|breaks?(?: apart| down| in half| in two)?|crumbles?|tips? over|crash(?:es)?(?: down)?|tumbles?(?: down)?|implodes?|explodes?|knocks? it (?:over|down))';
/** What was built goes down by itself, or somebody sees to it. */
const FALLS = `(?:(?:it|the [\\w-]+(?: [\\w-]+)?|everything|they|all of it)(?: all)?${SOON} ${GOES_DOWN}|(?:the|an?|his|her) (?:\\w+ )?[\\w-]+${SOON} (?:knocks?|blows?|bumps?|kicks?|smashes|crashes|pushes|walks|runs|jumps) (?:right |straight )?(?:it|them|everything|into it|through it|on it|on top of it)(?: all)?(?: (?:down|over|off|apart))?)`;
const LOAD =
  '(?:(?:way )?(?:too many|so many)|(?:an? |the |his |her )?(?:huge |tall |giant |wobbly |towering |enormous |big |ridiculous )*(?:stack|pile|tower|tray|mountain) (?:full )?of|a dozen|a hundred|eight|nine|ten|eleven|twelve|fifteen|twenty|fifty|\\d+)';
const BALL =
  '(?:(?<thing>(?:ball|frisbee|puck|dart)s?)|(?:shot|save|goal|catch|penalty|free ?throw|basket|putt|serve|three ?pointer|layup|lay-up|header|kick|strike|pin|hoop|dunk|slam ?dunk)s?)';
const BITES =
  '(?:swallows?|eats?|gulps?(?: down)?|gobbles?(?: up| down)?|catches|grabs?|snatches|snaps? up|steals?|bites?|chomps?|devours?|intercepts?|runs? (?:off|away) with|takes|flies (?:off|away) with)';
const RISES =
  '(?:(?:comes?|jumps?|leaps?|pops?|swoops?|flies|runs?|rises|dives|bursts|sneaks?|appears?|emerges?|lunges|dashes|shoots)(?: (?!and\\b|to\\b)[\\w-]+){0,6}?,? (?:and|to) )?';
/** What was made moves. */
const LIVES =
  '(?:comes? (?:alive|to life)|(?:starts?|begins?) (?:dancing|moving|flying|swimming|running|walking|singing|to (?:dance|move|fly|swim|run|walk|sing))|(?:runs?|swims?|flies|walks?|hops?|jumps?|crawls?|gallops?|slithers?|trots?|dances?|floats?) (?:off|away|out of|off of)\\b|wakes? up|winks?|waves? back|waves|dances)';
const DRAWS = '(?:(?:carefully|just|is)\\s+)*(?:draw(?:s|ing)?|paint(?:s|ing)?|sketch(?:es|ing)?|doodl(?:es?|ing))';
const MAKES =
  '(?:(?:carefully|just|is)\\s+)*(?:fold(?:s|ing)?|sculpts?|sculpting|carv(?:es?|ing)|knit(?:s|ting)?|sew(?:s|ing)?|bak(?:es?|ing)|mak(?:es?|ing)|build(?:s|ing)?|crochets?|shap(?:es?|ing))';
const POURS =
  '(?:(?:carefully|just|is)\\s+)*(?:pour(?:s|ing)?|mak(?:es?|ing)|draw(?:s|ing)?) (?:\\w+ ){0,2}?(?:latte|coffee|cappuccino|foam)\\b';
/** It is one of the living now. */
const BECOMES =
  '(?:comes? (?:alive|to life)|turns?|transforms?|becomes?)(?: as| into| like)? (?<whom>an? (?:(?:real|tiny|little|living|live|big|giant) )*[\\w-]+)';
/** What was made, and where. */
const MADE =
  '(?<whom>(?:an?|the|some) (?:(?!of\\b)[\\w-]+ ){0,2}?[\\w-]+)(?: (?:on|out of|with|in|from|of) [^,.]{1,34}?)?(?:,? (?:and|but|then|that|which|when)|,)+';
const LIGHTS =
  '(?:(?:the |all |all the |a hundred |a thousand |hundreds of |thousands of |some |tiny |little |other |paper |street |city |fairy )*)(?<thing>stars?|firefl(?:ies|y)|lanterns?|lamps?|candles?|lights|glow ?worms|mushrooms|moon|street ?lights|lightbulbs|jellyfish)';
const LIGHTS_UP =
  '(?:slowly |gently |softly |all |each |one by one )*(?:lights? up|appears?|comes? out|shines?|glows?|twinkles?|gathers?|starts? (?:glowing|shining|twinkling|dancing|to (?:glow|shine|twinkle|dance))|turns? on|switch(?:es)? on|surrounds?|dances?|joins?|flickers? on|floats?)';

export const PAYOFFS_ENGLISH: readonly HappeningWords[] = [
  {
    name: 'burst-out',
    words: en(
      `${OPENS} ${DET} (?:\\w+ )??(?<place>(?:[\\w-]+ ){0,2}?[\\w-]+?)${AND} (?:there (?:is|are) |finds )?(?:(?:instead of|out (?:fly|flies|pour|pours|come|comes|jump|jumps)) (?:[\\w]+,? ){1,3}?)?(?!an? (?!${CROWD}))${MANY}(?<thing>[\\w-]+(?: [\\w-]+)?)${SOON} ${COMES_OUT}(?: (?:everywhere|all over))?(?: (?:out|of it|from it|inside|onto|into|on)\\b).*`,
    ),
    doer: 'last',
    needs: ['thing', 'place'],
  },
  {
    name: 'burst-out',
    words: en(
      `${OPENS} ${DET} (?:\\w+ )??(?<place>(?:[\\w-]+ ){0,2}?[\\w-]+?)${AND} out (?:fl(?:y|ies)|pours?|comes?|jumps?|bursts?|spills?|falls?|march(?:es)?|tumbles?) (?!an? (?!${CROWD}))${MANY}(?<thing>[\\w-]+(?: [\\w-]+)?)${END}.*`,
    ),
    doer: 'last',
    needs: ['thing', 'place'],
  },
  {
    name: 'chase-off',
    words: en(
      `(?:(?:and|but|then|quickly|immediately|are|is|being|was|were|ends? up|gets?)\\s+)*(?:(?:gets?|getting|got|ends? up(?: being)?) (?:chased|hunted)|(?:chased|driven|scared|hunted)(?= (?:off|away|out)\\b))(?: (?:off|away|out|around|back|down|up|through|across|along|of|the|a|street|park|house|yard|garden|beach|field|door|hill|road|town|tree))* by (?<whom>${NOUN})${END}.*`,
    ),
    doer: 'first',
    turned: true,
    livingWhom: true,
  },
  {
    name: 'chase-off',
    words: en(
      `(?:gets?|getting|got) (?:bitten|pecked|attacked|spat on|spit on|stung|ambushed)(?: (?:on|in) (?:the|${HIS}) \\w+)? by (?<whom>${NOUN})${END}.*`,
    ),
    doer: 'first',
    turned: true,
    livingWhom: true,
  },
  {
    name: 'stack',
    words: en(
      `(?:(?:is|tries to|trying to|tries|walks? (?:in|through \\w+ \\w+))\\s+)*(?:carr(?:y|ies|ying)|balanc(?:es?|ing)(?= )|holds?|holding|brings?) (?:${LOAD}|(?<=balanc(?:es?|ing) )(?:three|four|five|six|seven)) (?:hot |dirty |wobbly |empty |full |cups of )?(?<thing>[\\w-]+(?: boxes| cups)?)\\b.*`,
    ),
    needs: ['thing'],
    doer: 'last',
  },
  {
    name: 'stack',
    words: en(
      `with ${LOAD} (?:hot |dirty |wobbly |empty |full |cups of )?(?<thing>[\\w-]+(?: boxes| cups| glasses)?)\\b[^.]*?\\b(?:trips?|slips?|falls?|stumbles?|sneezes?)\\b.*`,
    ),
    needs: ['thing'],
    doer: 'last',
  },
  {
    name: 'collapse',
    words: en(
      `${BUILDS} (?:${DET}|two|three|${LOAD}) (?:\\w+ )??(?<thing>(?:house|tower|stack|pile|pyramid|castle|wall) of (?:\\w+ )?[\\w-]+|(?:[\\w-]+ ){0,2}?[\\w-]+?)(?: (?:out of|from|with|on|in|really|so|very|up|as) [^,.]{1,34}?)?(?:${AND} [^.]{0,60}?)??${AND} ${FALLS}\\b.*`,
    ),
    needs: ['thing'],
    doer: 'last',
  },
  {
    name: 'collapse',
    words: en(
      `(?:(?:carefully|slowly)\\s+)*(?:stacks?|stacking|piles? up|balances) (?:up )?(?<thing>[a-z]+s)\\b[^.]{0,50}?${AND} ${FALLS}\\b.*`,
    ),
    needs: ['thing'],
    doer: 'last',
  },
  {
    name: 'blackout',
    words: en(
      `(?:${SO}${SOON} )??(?:the |all the |all )?(?:power|lights?|electricity|house lights)${SOON} (?:goes|go|going|went|cuts?|turns?|shuts?|gets? cut|is|are) (?:out|off)\\b(?! (?:of|by)\\b).*`,
    ),
    doer: 'first',
  },
  {
    name: 'blackout',
    words: en(
      `(?:${SO})?${SOON} ?(?:there(?: is|'s)|there's|comes|because of|during|in) an? (?:sudden |total )?(?:blackout|power (?:cut|outage|failure))\\b.*`,
    ),
    doer: 'first',
  },
  {
    name: 'put-on',
    words: en(
      `(?:who |that |then )?(?:gently |carefully |secretly |quietly |softly )*(?:puts?|plac(?:es?|ing)|sets?|lays?|sticks?|putting|tucks?|tucking|drops?) (?<thing>${DET} (?:[\\w-]+ ){0,2}?(?:hat|crown|flower|rose|daisy|tulip|cap|bow|ribbon|scarf|wreath|leaf|feather|beanie|glasses|sunglasses|helmet|star|butterfly|necklace|garland|wig|party hat|cookie|strawberry|apple|orange|mandarin)) (?:on|onto|in|into|around|on top of|behind|over) ${HIS} (?:straw |old |top |little |furry )*(?:hat|head|hair|ear|neck|nose|shoulders?)\\b.*`,
    ),
    doer: 'last',
    earlier: true,
    needs: ['thing'],
  },
  {
    name: 'put-on',
    words: en(
      `(?:gently |carefully |secretly |quietly |softly )*(?:puts?|plac(?:es?|ing)|sets?|lays?|sticks?|putting|ties?|wraps?|tucks?) (?<thing>${DET} (?:[\\w-]+ ){0,2}?(?:hat|crown|flower|rose|daisy|tulip|cap|bow|ribbon|scarf|wreath|leaf|feather|beanie|glasses|sunglasses|helmet|star|butterfly|necklace|garland|wig|flower crown|cookie|strawberry|apple|orange|mandarin)) (?:on|onto|in|into|around|on top of|behind|over) (?<whom>${DET} (?:[\\w-]+ ){0,2}?[\\w-]+?)(?:['’]s? (?:hat|head|hair|ear|neck|nose|back|shoulders?))?${END}`,
    ),
    doer: 'last',
    needs: ['thing'],
    wornBy: true,
  },
  {
    name: 'missed',
    words: en(
      `(?:(?:dives?|jumps?|leaps?|swings?|tries?|runs?|slips?)(?: [\\w-]+){0,5}?,? (?:and|but) )?(?:still |completely |totally |just |barely |somehow |always |keeps? )*(?:miss(?:es|ing|ed)?|fumbles?|whiffs?|fluffs?|botch(?:es)?|fails to (?:catch|save|stop|hit))(?: (?:the|an?|his|her|every|this|that))?(?: (?:easy|easiest|open|simple|perfect|winning|last|penalty|soccer|tennis|golf|free|three|crucial|final|second))* ${BALL}\\b.*`,
    ),
    doer: 'last',
    thing: '26bd',
  },
  {
    name: 'missed',
    words: en(
      `(?:jumps?|dives?|leaps?|reaches|swings?|lunges|runs?) (?:for|at|after|to catch) ${DET} (?:flying )?(?<thing>[\\w-]+)${AND} (?:still |totally |completely |just |barely )*misses\\b.*`,
    ),
    doer: 'first',
    thing: '26bd',
  },
  {
    name: 'come-alive',
    words: en(`${POURS}[^,.]{0,40}?(?:,? and|,|,? but|,? then)+${SOON} (?:it|the [\\w-]+)${SOON} ${BECOMES}${END}.*`),
    doer: 'first',
    livingWhom: true,
    place: '2615',
  },
  {
    name: 'come-alive',
    words: en(`${DRAWS}[^,.]{0,40}?(?:,? and|,|,? but|,? then)+${SOON} (?:it|the [\\w-]+)${SOON} ${BECOMES}${END}.*`),
    doer: 'first',
    livingWhom: true,
    place: 'prop-easel',
  },
  {
    name: 'come-alive',
    words: en(`${MAKES}[^,.]{0,40}?(?:,? and|,|,? but|,? then)+${SOON} (?:it|the [\\w-]+)${SOON} ${BECOMES}${END}.*`),
    doer: 'first',
    livingWhom: true,
    place: 'prop-table',
  },
  {
    name: 'come-alive',
    words: en(`${DRAWS} ${MADE}${SOON} (?:(?:it|he|she|they|the [\\w-]+)${SOON} )?${LIVES}.*`),
    doer: 'first',
    livingWhom: true,
    place: 'prop-easel',
  },
  {
    name: 'come-alive',
    words: en(`${MAKES} ${MADE}${SOON} (?:(?:it|he|she|they|the [\\w-]+)${SOON} )?${LIVES}.*`),
    doer: 'first',
    livingWhom: true,
    place: 'prop-table',
  },
  {
    name: 'fume',
    words: en(
      `(?:that |until |when )*(?:(?:the|hot|white|his|some) )*(?:(?<thing>flames?|fire)|steam|smoke)(?: (?:suddenly|literally|both))* (?:shoots?|shooting|comes?|coming|bursts?|blows?|blowing|pours?|blasts?|puffs?|is coming|are coming|flies|flames|rises|whistles?)(?: (?:right|straight|shooting))? (?:out (?:of|from)|from|out) (?:both )?(?:his|her|its|their|the \\w+['’]s) (?:ears?|nose|mouth|head|nostrils|collar).*`,
    ),
    doer: 'first',
  },
  {
    name: 'fume',
    words: en(
      `(?:tastes?|tries|eats?|bites?(?: into)?|swallows?|drinks?)\\b[^.]{0,50}?(?:and|,|then)+ (?:then |suddenly |immediately |instantly |starts? (?:to )?|accidentally )*(?<thing>breath(?:es?|ing) (?:out )?(?:fire|flames)|spits? (?:out )?(?:fire|flames)|(?:shoots?|breathes?) (?:fire|flames|smoke)).*`,
    ),
    doer: 'first',
    by: 'alive',
  },
  {
    name: 'light-up',
    words: en(
      `(?:(?:is|was|feels?|feeling|looks?|very|so|really|a little|all|sits?|being|gets?|lost)\\s+)*(?:afraid|scared|frightened|lonely|alone|sad|lost)(?: (?:of|in|at|during) (?:the )?(?:dark|night|darkness|forest|woods|dark forest))*${AND} (?:then |suddenly )*${LIGHTS} ${LIGHTS_UP}\\b.*`,
    ),
    by: 'any',
    doer: 'first',
    behind: ' in the meadow at night',
    thing: '2b50',
  },
  {
    name: 'snatch',
    words: en(
      `(?:hits?|kicks?|throws?|toss(?:es)?|serves?|putts?|bowls?|launch(?:es)?|swings? at|shoots?|bats?|smash(?:es)?|catch(?:es)?|reels? in|grills?|flips?) (?:(?:an?|the|his|her|some|perfect|great|long|big|huge|beautiful|powerful|golf|tennis|first|a hole in one) )*(?<thing>(?:[\\w-]+ )?[\\w-]+)(?: (?:in|into|over|across|for|up|at|on) [^,.]{1,24}?)?(?:,? (?:and|but|then|when)|,)+${SOON} (?<whom>(?:an?|the|another|${HIS}) (?:[\\w-]+ ){0,2}?[\\w-]+)${SOON} ${RISES}${BITES} (?:it|them|the [\\w-]+|${HIS} [\\w-]+)\\b.*`,
    ),
    livingWhom: true,
    thing: '26bd',
    doer: 'first',
  },
  {
    name: 'steal',
    words: en(
      `(?:(?:is|about to|just|happily|finally|sits? down to|going to)\\s+)*(?:holds?|holding|buys?|bites? into|eats?|eating|enjoys?|enjoying|takes? a bite of|unwraps?|licks?|licking|opens?|gets?) (?<thing>(?:an?|the|some|${HIS}) (?:[\\w-]+ ){0,2}?[\\w-]+)(?: (?:in|at|on|by|under) [^,.]{1,24}?)?(?:,? (?:and|but|when|then|until)|,)+${SOON} (?<whom>(?:an?|the|another|${HIS}) (?:[\\w-]+ ){0,2}?[\\w-]+)${SOON} ${RISES}(?:grabs?|snatches|steals?|swipes?|takes|runs? (?:off|away) with|flies (?:off|away) with|eats?) (?:it|them|the [\\w-]+|${HIS} [\\w-]+)\\b.*`,
    ),
    livingWhom: true,
    needs: ['thing'],
    doer: 'first',
    turned: true,
  },
  {
    name: 'tussle',
    words: en(
      `(?:(?:in a )?(?:fights?|fighting|fought|battl(?:es?|ing)) (?:against )?|(?:wrestl(?:es?|ing)|struggl(?:es?|ing)|argu(?:es?|ing)|fights?|fighting|battl(?:es?|ing)|is at war) with |(?:wrestl(?:es?|ing)|yells? at|yelling at|shouts? at|shouting at|screams? at|kicks?|punch(?:es|ing)) )(?<thing>${DET} (?!(?:\\w+ )?(?:fire|flames?|crime|war|battle|duel|cold|storm|waves?|wind|sleep|swords?|sticks?|spoon|lightsabers?|ball|football|soccer|bucket|door|can|stone|rock|air|snow|wall|sand|habit|kite|goal|penalty)\\b)(?:[\\w-]+ ){0,3}?[\\w-]+)(?=\\s*(?:$|[,.!?;]|(?:that|which|who|in|on|at|and|until|while|for|because|during|after|before|outside|inside|over)\\b))(?: (?:that|which|and|until|because|while) .*)?`,
    ),
    needs: ['thing'],
    doer: 'last',
  },
];
