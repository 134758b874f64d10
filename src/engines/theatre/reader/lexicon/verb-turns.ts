/** How deeds are put in words that the reader does not look for, and how it looks for them. Read by `reader/words/verb-turns.ts`. */

type Turn = readonly [phrase: RegExp, meaning: string | ((...found: string[]) => string)];

const HAN = '\\p{Script=Han}';
const DET = '(?:an?|the|his|her|its|their|my|some|two|three|several|fresh|one)';
/** A thing: at most four words. */
const NP = `((?:${DET} )?(?:(?!is\\b|are\\b|being\\b|gets?\\b|with\\b)[\\w'-]+ ){0,3}?(?:of (?:[\\w-]+ )?)?[\\w'-]+)`;
const PEN = '(?:an?|the|his|her|its|their|my|another|some)';

const LIVING =
  '(?:dog|puppy|cat|kitten|man|woman|boy|girl|friend|brother|sister|elephant|horse|pig|baby|child|kid|bear|duck|guy|husband|wife|dad|mom|people|person|lady|king|queen|knight|prince|princess)';
const SOMEBODY = new RegExp(`\\b${LIVING}s?$`, 'iu');

/** Deeds that are told of what they are done to: who does them, the deed, and as it is said of the thing. */
const UNDERGONE: readonly (readonly [doer: string, rows: string])[] = [
  [
    'a man',
    'chops down chopped down, cuts down cut down, paints painted, repairs repaired, fixes fixed, washes washed, cleans cleaned, polishes polished, sews sewn, sews sewed, knits knitted, carves carved, hammers hammered, forges forged, saws sawn, saws sawed, opens opened, unwraps unwrapped, unboxes unboxed, builds built, assembles assembled, draws drawn, folds folded, irons ironed, waters watered, plants planted, picks picked, harvests harvested, digs dug, pushes pushed, pulls pulled, wraps wrapped, lights lit, welds welded, scrubs scrubbed, restores restored, mends mended, crushes crushed, smashes smashed, carries carried, brushes brushed',
  ],
  [
    'a chef',
    'slices sliced, cuts cut, chops chopped, peels peeled, tosses tossed, fries fried, cooks cooked, grills grilled, bakes baked, stirs stirred, kneads kneaded, sprinkles sprinkled, lifts lifted, pours poured, decorates decorated, rolls rolled, whisks whisked, frosts frosted, mixes mixed, dices diced, garnishes garnished',
  ],
];
const undergone: readonly Turn[] = UNDERGONE.flatMap(([usual, rows]) =>
  rows.split(', ').map((row): Turn => {
    const words = row.split(' ');
    const half = words.length / 2;
    const [does, done] = [words.slice(0, half).join(' '), words.slice(half).join(' ')];
    return [
      new RegExp(
        `^(?!.*\\bpoured\\b(?!.*\\bby\\b))((?:(?:close-?up|slow motion|macro shot|shot|video|timelapse) (?:of )?)?)${NP} (?:that |which )?(?:(?:is|are|gets?) (?:slowly |being |carefully )*|being (?:slowly |carefully )?|getting )${done}\\b(?: by (${PEN} (?:[\\w-]+ )?[\\w-]+))?(?=[\\s,.!]|$)(?! (?:up|upward|upwards|high|into|down)\\b)`,
        'iu',
      ),
      (said: string, shot = '', what = '', doer = '') =>
        // Somebody who is painted hangs on a wall.
        doer || !SOMEBODY.test(what) ? `${shot}${doer || usual} ${does} ${what}` : said,
    ];
  }),
);

/** Keeps the form: "taking off" is "holding". */
const ing = (word: string): boolean => /ing$/iu.test(word);

const TO_DO: Readonly<Record<string, string>> = {
  swimming: 'swim',
  dancing: 'dance',
  ballet: 'dance ballet',
  cooking: 'cook',
  skating: 'skate',
  flying: 'fly',
  singing: 'sing',
  surfing: 'surf',
  driving: 'drive',
};

export const VERB_TURNS: readonly Turn[] = [
  [/ (?:by|in) (?:the |soft |warm |flickering )*(?:lamp|fire)light\b/giu, ' at night'],
  ...undergone,
  [
    /\b(?:is |are |gets? |getting |being )+(?:slowly |suddenly )?(?:blown|carried|swept|taken|torn)(?: (?:away|off|up))? by (?:the |a )?(?:strong |gust of )?(?:wind|storm|breeze|gust)\b/giu,
    'flies away in the wind',
  ],
  [
    /^((?:[\w-]+ ){0,3}?)petals (?:slowly |gently )?(?:fly|float|drift|swirl|fall|dance|blow|scatter)(?:ing)?\b(?: (?:up|down|around|away|past|by))?(?: (?:in|on|through) (?:the |a )?(?:air|wind|breeze))?/iu,
    'a flower garden full of floating $1petals',
  ],
  [
    /\b(?:the |an? )?((?:\w+ )??)curtains? (?:gently |softly )?(?:flutter|billow|sway|blow|wave|mov)(?:e?s|ing)?\b/giu,
    'a $1drapery shakes',
  ],
  [/ in an? (?:puff|cloud|burst|flash) of (?:smoke|dust|glitter)\b/giu, ''],
  [
    /\b(?:an?|the) (?:\w+ )?bolts?(?= |[,.]|$)(?<=(?:tighten|loosen|screw|turn|fasten)\w* (?:an?|the) (?:\w+ )?bolts?)/giu,
    'a screw',
  ],
  [
    /\b(?:ha(?:s|ve|ving)|in) an? (?:(?:sword|epic|big|huge|wild|dramatic|mock) )*(?:fight|duel|battle) with (?!each other|swords?\b)/giu,
    'fighting with ',
  ],
  [
    new RegExp(
      `\\b(?:beat|defeat|crush|destroy)s? (${PEN} (?:[\\w-]+ )?[\\w-]+) (?:at|in) (?:an? )?(?:game of )?(arm wrestling|chess|an? (?:foot)?race|racing|running)\\b`,
      'giu',
    ),
    (_: string, whom = '', game = '') =>
      game.startsWith('arm')
        ? `arm wrestles ${whom}`
        : game === 'chess'
          ? `plays chess with ${whom}`
          : `wins a race against ${whom}`,
  ],
  // The one to whom one loses is the stronger.
  [
    /^([\w' -]{2,40}?) (?:is )?los(?:es|ing) (?:an? |the |his |her )?arm[- ]wrestling (?:match|contest|duel) (?:to|against|with) ((?:an?|the|his|her|its|my) (?:[\w-]+ )?[\w-]+)/iu,
    '$2 arm wrestles $1',
  ],
  [
    /\b(?:los(?:es?|ing)|win(?:s|ning)?|ha(?:s|ve|ving)) (?:an? |the |his |her )?arm[- ]wrestling (?:match|contest|duel)(?: (?:to|against|with))?(?= (?:an?|the|his|her|its|my)\b)/giu,
    'arm wrestles',
  ],
  // What is taught stands behind who learns it.
  [
    new RegExp(
      `\\b(teach(?:es|ing)?) (yoga|math|maths|karate|kung fu|music|magic|english|manners|tricks|ballet|dancing|swimming|cooking) to ((?:${PEN} )?(?:(?:group|class|bunch) of )?(?:[\\w-]+ )??[\\w-]+)(?=\\s*(?:$|[,.]|\\b(?:in|on|at|by)\\b))`,
      'giu',
    ),
    (_: string, form = '', skill = '', whom = '') =>
      `${form} ${whom} ${/ing$/u.test(skill) || skill === 'ballet' ? `to ${TO_DO[skill] ?? skill}` : skill}`,
  ],
  [
    new RegExp(
      `\\b(giv)(e|es|ing) (${PEN} (?:[\\w-]+ )?[\\w-]+) an? (?:first |private |quick )?(swim|swimming|dance|dancing|cooking|skating|flying|singing|surfing|driving) lesson\\b`,
      'giu',
    ),
    (_: string, __ = '', form = '', whom = '', skill = '') =>
      `${form === 'ing' ? 'teaching' : 'teaches'} ${whom} to ${TO_DO[skill] ?? skill}`,
  ],
  // Who helps to get a thing hands it over.
  [
    new RegExp(
      `\\bhelp(s|ing)? (${PEN} (?:[\\w-]+ )?[\\w-]+) (?:to )?(?:reach|get|grab|pick) (${PEN} (?:[\\w-]+ )??[\\w-]+)(?=\\s*(?:$|[,.]|\\b(?:from|on|in|off|out|high|at)\\b))`,
      'giu',
    ),
    (_: string, form = '', whom = '', what = '') => `${form === 'ing' ? 'giving' : 'gives'} ${whom} ${what}`,
  ],
  // The chatter is somebody whom nobody knows.
  [
    /\b((?:lick|bit|slap|scratch|pinch|peck|kiss|hug|chas|headbutt|tackl|attack|kick|punch|tickl)(?:e?s|ing|ping)?) (?:me|my (?:face|hands?|foot|feet|toes?|nose|ears?|legs?|cheeks?|arm))(?=\s*(?:$|[,.!]|(?:every|in|on|at|when|while|with|and|again|awake|until|because|all|so)\b))/giu,
    '$1 a person',
  ],
  // Clothes come off into a hand.
  [
    /\b(tak(?:es?|ing)|took|pull(?:s|ing)?) off (?=(?:his|her|its|their|the|an?) (?:[\w-]+ )?(?:hat|cap|helmet|mask|glasses|sunglasses|scarf|gloves?|coat|jacket|shoes?|boots?|crown|wig|socks?|headphones|backpack)\b)/giu,
    (_: string, form = '') => (ing(form) ? 'holding ' : 'holds '),
  ],
  [/\b(zip|button)(?:s|p?ing)? up (?=(?:his|her|its|their|an?) )/giu, 'puts on '],
  [
    /\b(put(?:s|ting)?|snuff(?:s|ing)?|extinguish(?:es|ing)?) (?:out )?(?:an?|the|his|her|some) (?:\w+ )?(?:candles?|match|matches)\b/giu,
    (_: string, form = '') => (ing(form) ? 'blowing out candles' : 'blows out candles'),
  ],
  [
    /\b(spill(?:s|ing|ed)? [^,.]*?) (?:on|onto|over|all over) (?:the|a|his|her) (?:[\w-]+ )?(?:table|floor|desk|counter|carpet|keyboard|laptop)\b/giu,
    '$1',
  ],
  [
    new RegExp(
      `\\b(?:pour|dump|splash|throw)(s|es|ing)? (?:an? )?(?:(?:bucket|glass|jug|bottle|cup) of )?(?:cold |icy? |hot )?water (?:on|over|at) (?=${PEN} (?:[\\w-]+ )?${LIVING}\\b)`,
      'giu',
    ),
    (_: string, form = '') => (ing(form) ? 'bathing ' : 'bathes '),
  ],
  [
    /\b(hammer|driv|pound|knock)(e?s|ing) (?:an? |the |some )?nails?(?: in| into [^,.;]*)?(?=[,.;\s]|$)/giu,
    (_: string, __ = '', form = '') => (ing(form) ? 'hammering' : 'hammers'),
  ],
  [
    /\b(ring(?:s|ing)?) (?:the |an? |his |her )?(doorbell)\b/giu,
    (_: string, form = '') => (ing(form) ? 'knocking on a door' : 'knocks on a door'),
  ],
  [
    /\b(ring(?:s|ing)?) (?=(?:the|an?|his|her|its) (?:\w+ )?bells?\b)/giu,
    (_: string, form = '') => (ing(form) ? 'shaking ' : 'shakes '),
  ],
  [
    /\b(strik(?:es?|ing)|hit(?:s|ting)?|bang(?:s|ing)?|beat(?:s|ing)?) (?:an?|the|his|her) (?:\w+ )?gong\b/giu,
    (_: string, form = '') => (ing(form) ? 'playing the drum' : 'plays the drum'),
  ],
  [
    /\b((?:phone|telephone|bell|alarm|alarm clock|doorbell|clock)s?) (?:loudly )?(?:rings?|is ringing|ringing|goes off|going off|strikes (?:\w+)|chimes?|chiming)\b/giu,
    '$1 shakes',
  ],
  [
    /\b(doors?|gates?|shutters?|floorboards?|stairs) (?:slowly |loudly |suddenly )?(?:creak(?:s|ing)?|slam(?:s|ming)?|rattl(?:es?|ing)|swing(?:s|ing)?)(?: (?:open|shut|closed))?\b/giu,
    '$1 shakes',
  ],
  [
    /\b(rock(?:s|ing)?) (?:an?|the|her|his) (?:cradle|baby|crib)(?: to sleep)?\b/giu,
    (_: string, form = '') => (ing(form) ? 'holding a baby' : 'holds a baby'),
  ],
  [
    /\b(spin(?:s|ning)?|weav(?:es?|ing)) (?=(?:an?|its|her|the) (?:\w+ )?(?:web|spiderweb|spider web|cobweb)\b)/giu,
    (_: string, form = '') => (ing(form) ? 'building ' : 'builds '),
  ],
  [
    /\b(pick(?:s|ing)?|open(?:s|ing)?) (?:an?|the) lock\b/giu,
    (_: string, form = '') => (ing(form) ? 'opening a door' : 'opens a door'),
  ],
  [
    /\b(turn(?:s|ing)?|twist(?:s|ing)?) (?=(?:an?|the|his|her) (?:\w+ )?key\b)/giu,
    (_: string, form = '') => (ing(form) ? 'holding ' : 'holds '),
  ],
  [
    /\b(hang(?:s|ing)?|put(?:s|ting)?) (?:up )?(an?|the|his|her) ((?:\w+ )?(?:picture|painting|photo|poster|portrait))(?: up)?(?: on (?:the|a|his|her) (?:\w+ )?wall)?(?=[,.!\s]|$)/giu,
    (_: string, form = '', one = '', what = '') => `${ing(form) ? 'holding' : 'holds'} ${one} framed ${what}`,
  ],
  [
    /\b(start|build|mak)(e?s|ing) (?=(?:an?|the) (?:\w+ )?(?:campfire|bonfire|fire)\b)/giu,
    (_: string, __ = '', form = '') => (ing(form) ? 'lighting ' : 'lights '),
  ],
  [
    /\b(fir(?:es?|ing)|load(?:s|ing)?) (?=(?:an?|the|his) (?:\w+ )?cannon\b)/giu,
    (_: string, form = '') => (ing(form) ? 'lighting ' : 'lights '),
  ],
  [
    /\bdodg(es?|ing) (?=(?:an?|the|some) (?:[\w-]+ )?(?:ball|snowball|shoe|pie|tomato|tomatoes|egg|rock|arrow|apple|balloon|frisbee|banana|pillow|brick)\b)/giu,
    (_: string, form = '') => (ing(form) ? 'jumping over ' : 'jumps over '),
  ],
  [
    /,? ?\b(?:deftly |nimbly |skilfully |skillfully )?(?:dodg|evad|sidestepp?)(?:es?|ing) (?:(?:the|all|some|many|other) )?(?:dancers?|people|guests|tourists|pedestrians|crowds?|cars|traffic|obstacles|waiters|kids|children)\b/giu,
    '',
  ],
  // What lies on a tray is carried.
  [
    /\b((?:carr|hold|bring|balanc|serv)(?:ies|ying|s|es|ing) (?:[\w-]+ ){1,4}?)on (?:an?|the|his|her) (?:[\w-]+ )?tray\b/giu,
    '$1',
  ],
  [
    /\b(stop(?:s|ping)?) (?:and|to) (stare|look|watch|listen|gaze)(?:s)?\b/giu,
    (_: string, __ = '', deed = '') => `${deed.toLowerCase()}s`,
  ],
];

/** 被切: the cook does it; 被抱: somebody does. */
const DONE_BY: readonly (readonly [doer: string, deeds: string])[] = [
  ['厨师', '切|炒|煮|蒸|烤|炖|煎|剁|削|揉|搅拌|油炸'],
  ['一个男人', '砍|锯|洗|擦|缝|画|粉刷|拆|打开|修|抱|举|捡|端|浇|雕|挖|剪|戳|扎|敲|搬|点燃|点亮'],
];
const doneBy: readonly Turn[] = DONE_BY.map(([doer, deeds]) => [
  new RegExp(
    `^((?:一?[个只条片块棵根盘碗张件座辆颗])?${HAN}{1,6}?)(?:正在|正)?被((?:${deeds})${HAN}{0,3})(?=$|[，,。！!])`,
    'u',
  ),
  `${doer}把$1$2`,
]);

export const CHINESE_VERB_TURNS: readonly Turn[] = [
  // 往杯子里倒茶: the tea is poured into the cup.
  [
    new RegExp(
      `(?<=${HAN})(?:往|向|朝|给)(${HAN}{1,5}?)(?:里面?|中|上面?|内)(撒|倒|浇|淋|洒|加)(?:了|上|满|入|进)*(?:一?[点些杯把勺碗])*(${HAN}{1,4})(?=$|[，,。！!])`,
      'gu',
    ),
    '把$3$2进$1里',
  ],
  // 给蛋糕撒糖
  [
    new RegExp(`(?<=${HAN})给(${HAN}{1,5}?)(撒|淋)(?:了|上|满)*(?:一?[点些])*(${HAN}{1,4})(?=$|[，,。！!])`, 'gu'),
    '把$3$2到$1上',
  ],
  ...doneBy,
  [/(?:敲|打|撞)(?:响)?(?:了)?(?:大)?(?:铜锣|锣)/gu, '打鼓'],
  [/摇(?:着|响|了)*(?:一?[个只])?(铃铛?|铃)/gu, '摇晃着$1'],
  [/(?<=蜘蛛.{0,6})(?:结|织)(?:着|了)?(?:一?张)?(?:大)?网/gu, '搭一个蜘蛛网'],
  [/(?:摘|脱)(?:下|掉|了)+(?=(?:帽子|眼镜|墨镜|面具|头盔|围巾|手套|外套|鞋子?|口罩))/gu, '拿着'],
  [/(?:穿|躲|闪)(?:过|开|避)(?:人群|舞者|行人|车流|人流)/gu, '走过'],
];
