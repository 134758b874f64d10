/**
 * By what words it is told that one sets upon another: slaps, bites, splashes, arrests, licks them; in both languages. Read by the
 * lists of happenings.
 */
import { DET, en, NOUN, zh } from './dealing-words.js';
import type { DealingWords } from './dealings.js';
import type { HappeningWords } from './happenings.js';

const HAN = '\\p{Script=Han}';
const ONE = '(?:一?[个只条位名群头匹])?';
const ADVERB =
  '(?:(?:gently|suddenly|angrily|playfully|accidentally|hard|repeatedly|lightly|just|keeps|can not stop|then)\\s+)*';
const PART =
  '(?:toes?|nose|ears?|tail|bottom|butt|bum|backside|hands?|fingers?|foot|feet|legs?|face|cheeks?|head|back|belly|arms?|ankles?)';
/** Whom, up to a part of theirs. */
const WHOM = `(?<whom>${DET} (?!(?:other way|drums?|road|gym|beach|brakes?|button|jackpot|target|ball)\\b)(?:[\\w-]+ ){0,2}?[\\w-]+)`;
const WHERE = `(?:(?:['’]s|s['’])? ${PART})?(?: (?:right |straight )?(?:in|on|across|over|at|into) (?:the|his|her|its|their) ${PART})?`;
const AFTER =
  '(?=\\s*(?:$|[,.!?;]|\\b(?:in|on|at|with|by|for|and|but|while|until|because|so|after|before|during|when|as|out|hard|again|twice|from|under|near|to|off)\\b))';
const WITH = `(?: with (?<thing>(?:an?|the|his|her|its|some|two) (?!(?:hand|paw|fist|fin|wing|foot|trunk|tail|beak)\\b)(?:[\\w-]+ )?[\\w-]+))?`;

const verb = (...roots: string[]): string => `${ADVERB}(?:${roots.join('|')})`;
const CUFFS = verb(
  'slap(?:s|ping)?',
  'smack(?:s|ing)?',
  'punch(?:es|ing)?',
  'whack(?:s|ing)?',
  'bonk(?:s|ing)?',
  'bop(?:s|ping)?',
  'bit(?:es?|ing)',
  'peck(?:s|ing)?(?: at)?',
  'pinch(?:es|ing)?',
  'nip(?:s|ping)?',
  'swat(?:s|ting)?',
  'headbutt(?:s|ing)?',
  'clobber(?:s|ing)?',
  'bash(?:es|ing)?',
  'sting(?:s|ing)?',
  'thump(?:s|ing)?',
  'scratch(?:es|ing)?',
  'kick(?:s|ing)?',
  'knock(?:s|ing)? out(?: cold)?',
  'hit(?:s|ting)?',
  'attack(?:s|ing)?',
  'spank(?:s|ing)?',
  'beat(?:s|ing)? up',
);
const CUFFED =
  '(?:butted|head-butted|slapped|smacked|punched|whacked|bonked|bitten|pecked|pinched|nipped|swatted|headbutted|stung|scratched|kicked|knocked out|hit|attacked|beaten up|clobbered)';
const GETS = '(?:(?:is|are|gets?|getting|being|got|ends? up|suddenly)\\s+)+';
const PELTS = verb(
  'throw(?:s|ing)?',
  'toss(?:es|ing)?',
  'hurl(?:s|ing)?',
  'fling(?:s|ing)?',
  'lob(?:s|bing)?',
  'chuck(?:s|ing)?',
);
/** What is thrown at somebody and hurts nobody for long. */
const MISSILE =
  '(?<thing>(?:an?|the|some|more|rotten|his|her|its|two|three)? ?(?:[\\w-]+ )?(?:snowballs?|pies?|cakes?|cream pies?|tomato(?:es)?|eggs?|banana peels?|bananas?|apples?|cupcakes?|pillows?|shoes?|slippers?|fish|fishes|coconuts?|oranges?|popcorn|fries|bread|baguettes?|cookies|balloons?|balls?|peanuts?|acorns?|nuts?|carrots?|cabbages?|potato(?:es)?|socks?|toilet paper|paper planes?|sandwich|burgers?|pancakes?|meatballs?|newspapers?|books?|hats?|teddy bears?|rubber ducks?|bones?|frisbees?|pumpkins?|lemons?|roses?|onions?))';
const SPRAYS = verb(
  'spit(?:s|ting)?(?: water)?(?: at| on)?',
  'spray(?:s|ing)?',
  'squirt(?:s|ing)?',
  'splash(?:es|ing)?',
  'hos(?:es|ing) down',
  'drench(?:es|ing)?',
  'soak(?:s|ing)?',
);
const WATER =
  '(?:water|milk|juice|a (?:water )?hose|the (?:garden |fire |water )?hose|a water gun|its trunk|her trunk|his trunk)';

const SHOVES = verb(
  'push(?:es|ing)?',
  'shov(?:es?|ing)',
  'kick(?:s|ing)?',
  'knock(?:s|ing)?',
  'throw(?:s|ing)?',
  'toss(?:es|ing)?',
  'bump(?:s|ing)?',
);
const WHOM_FREE = `(?<whom>${DET} (?:[\\w-]+ ){0,2}?[\\w-]+?)`;
/** What somebody falls into, and where that is. */
const SHOVED_INTO = [
  ['pool', ' at the swimming pool'],
  ['lake|river|pond|water|stream|canal', ' at the river'],
  ['sea|ocean|waves', ' on the beach'],
  ['mud|puddle|swamp', ' in the meadow'],
  ['fountain', ' in the park'],
] as const;

export const SET_UPON_ENGLISH: readonly HappeningWords[] = [
  {
    name: 'lick',
    words: en(
      `${verb('lick(?:s|ing)?', 'nuzzl(?:es|ing)', 'slobbers? (?:over|on)')} ${WHOM}${WHERE}${AFTER}(?: clean)?`,
    ),
    livingWhom: true,
  },
  {
    name: 'pelt',
    words: en(`${PELTS} ${MISSILE} (?:right |straight )?(?:at|in|into|on) ${WHOM}${WHERE}${AFTER}`),
    livingWhom: true,
    needs: ['thing'],
  },
  {
    name: 'pelt',
    words: en(
      `${verb('smash(?:es|ing)?', 'shov(?:es|ing)', 'push(?:es|ing)?', 'slam(?:s|ming)?', 'plant(?:s|ing)?', 'squash(?:es|ing)?')} ${MISSILE} in(?:to)? ${WHOM}['’]s face`,
    ),
    livingWhom: true,
    needs: ['thing'],
  },
  { name: 'pelt', words: en(`pelts? ${WHOM} with ${MISSILE}`), livingWhom: true, needs: ['thing'] },
  {
    name: 'pelt',
    words: en(
      `${GETS}(?:pied|pelted|hit)(?: right)?(?: (?:in|on) the ${PART})?(?: with ${MISSILE})? by (?<whom>${DET} (?:[\\w-]+ )?[\\w-]+)${AFTER}`,
    ),
    thing: '1f967',
    livingWhom: true,
    turned: true,
    fits: (_, { thing }) => thing !== undefined,
  },
  {
    name: 'pelt',
    words: en(`${SPRAYS} (?:${WATER} (?:at|on|all over|over|onto|into) )?${WHOM}${WHERE}(?: with ${WATER})?${AFTER}`),
    thing: '1f4a7',
    livingWhom: true,
  },
  { name: 'cuff', words: en(`${CUFFS} ${WHOM}${WHERE}${WITH}${AFTER}`), livingWhom: true },
  {
    name: 'cuff',
    words: en(`${GETS}${CUFFED}(?: ${'(?:in|on)'} the ${PART})? by (?<whom>${DET} (?:[\\w-]+ ){0,2}?[\\w-]+)${AFTER}`),
    livingWhom: true,
    turned: true,
    doer: 'first',
  },
  ...SHOVED_INTO.map(
    ([place, behind]): HappeningWords => ({
      name: 'shove',
      words: en(
        `${SHOVES} ${WHOM_FREE} (?:right |straight |back )?in(?:to)? (?:an?|the|his|her) (?:[\\w-]+ )?(?<place>${place})\\b`,
      ),
      livingWhom: true,
      stuff: 'water',
      behind,
    }),
  ),
  {
    name: 'nab',
    words: en(
      `${verb('arrest(?:s|ing)?', 'handcuff(?:s|ing)?', 'captur(?:es|ing)', 'busts?', 'corner(?:s|ing)?', 'tackl(?:es|ing)')} ${WHOM}${AFTER}`,
    ),
    livingWhom: true,
  },
  {
    name: 'nab',
    words: en(
      `${GETS}(?:arrested|handcuffed|captured|busted|cornered|caught|tackled)(?: red-handed)? by (?<whom>${DET} (?:[\\w-]+ ){0,2}?[\\w-]+)${AFTER}`,
    ),
    livingWhom: true,
    turned: true,
    doer: 'first',
  },
];

/** Both do it. */
export const SET_UPON_EACH_OTHER: readonly DealingWords[] = [
  { name: 'cuff', words: en(`${CUFFS} (?:each other|one another)(?: with ${NOUN})?`), mutual: true },
  {
    name: 'pelt',
    words: en(`${SPRAYS} (?:${WATER} (?:at|on) )?(?:each other|one another)(?: with ${WATER})?`),
    thing: '1f4a7',
    mutual: true,
  },
  { name: 'pelt', words: en(`${PELTS} ${MISSILE} at (?:each other|one another)`), mutual: true },
];

const SHOVED_INTO_CHINESE = [
  ['游?泳池|水池', '在游泳池'],
  ['水|河|湖|池塘', '在河边'],
  ['大?海', '在海滩上'],
  ['泥坑|泥潭|泥地?', '在草地上'],
] as const;
const WHOM_CHINESE = `(?<whom>${ONE}${HAN}{1,6}?)`;
const END_CHINESE = '(?=$|[，,。；！!]|和|然后|结果)';

export const SET_UPON_CHINESE: readonly HappeningWords[] = [
  {
    name: 'lick',
    words: zh(
      `(?:不停地?|轻轻地?|一直|在)*舔(?:了舔|了一?口|着)?${WHOM_CHINESE}(?:的(?:脸|手|头|鼻子|毛))?${END_CHINESE}`,
    ),
    livingWhom: true,
  },
  {
    name: 'pelt',
    words: zh(
      `(?:拿|用|把)(?<thing>${ONE}${HAN}{1,4}?)(?:扔|丢|砸|糊|拍|甩)(?:向|到|在|了|中|到了|在了)*${WHOM_CHINESE}(?:的?(?:脸|头|身|背)上?)?${END_CHINESE}`,
    ),
    livingWhom: true,
    needs: ['thing'],
  },
  {
    name: 'pelt',
    words: zh(
      `(?:用(?:鼻子|水枪|水管))?(?:向|朝|往|对着|给)${WHOM_CHINESE}(?:的?(?:脸|头|身)上?)?(?:喷水|泼水|吐口水|吐水|滋水)`,
    ),
    thing: '1f4a7',
    livingWhom: true,
  },
  {
    name: 'cuff',
    words: zh(
      `(?:狠狠地?|突然|轻轻地?|一巴掌|一拳|一脚)*(?:打|扇|咬|啄|踢|踹|揍|抓|蜇|掐|拍)了?${WHOM_CHINESE}(?:的(?:脸|手|头|鼻子|屁股|脚|腿|尾巴|脚趾))?(?:一巴掌|一拳|一脚|一口|一下|一记耳光|一耳光)`,
    ),
    livingWhom: true,
  },
  ...SHOVED_INTO_CHINESE.map(
    ([place, behind]): HappeningWords => ({
      name: 'shove',
      words: zh(
        `(?:一把|用力|突然|偷偷|一脚|一头)*把${WHOM_CHINESE}(?:推|踢|踹|撞|顶|挤)(?:进|到|下|入|了|倒在)+(?<place>${place})(?:里面?|中)?`,
      ),
      livingWhom: true,
      stuff: 'water',
      behind,
    }),
  ),
  { name: 'nab', words: zh(`(?:逮捕|抓捕|逮住|抓住|抓到|捉住)了?${WHOM_CHINESE}${END_CHINESE}`), livingWhom: true },
];
