/**
 * How people speak of what a mouth does, in words that the reader knows: "lets out a big yawn", "blows on her soup to cool it",
 * "the juice dripping down his chin". Put in before anything else is read; called by `reader.ts`.
 */

const DEVOURS =
  '(?:eat|ate|bit|munch|chew|drink|drank|sip|slurp|gulp|lick|suck|tast|devour|nibbl|gobbl|kiss|sing|laugh|smil|yawn|bake|pull)';
const STUFF =
  '(?:juices?|sauce|cheese|chocolate|crumbs?|milk|ketchup|mustard|cream|steam|foam|butter|syrup|honey|icing|frosting|drool|saliva|noodles?|spit|mozzarella)';
const MOVES =
  '(?:dripping|drips|running|streaming|oozing|oozes|smeared|stretching|stretches|falling|rising|drooling|trickling|flying|spilling|splattering|covering|pouring|melting|all over|on)';
const CHILD =
  '(?:baby|child|infant|newborn|toddler|son|daughter|grandson|granddaughter|grandchild|little (?:girl|boy))';

type Turn = readonly [phrase: RegExp, meaning: string | ((...found: string[]) => string)];

/** Verbs keep their form: "letting out a yawn" is yawning. */
const formed =
  (stem: string, doubled = '') =>
  (_: string, form = ''): string =>
    /ing$/i.test(form) ? `${stem}${doubled}ing` : `${stem}s`;

const TURNS: readonly Turn[] = [
  [/\bat the end of (?:an?|the|her|his) (?:\w+,? ){0,2}day\b/giu, 'in the evening'],
  [
    new RegExp(
      String.raw`(?<=\b${DEVOURS}\w*\b.*),? (?:and |with |as )?(?:the |some |hot |melted |sweet |sticky )*${STUFF} (?:is |are |\w+ly )?${MOVES}\b[^,.;]*`,
      'giu',
    ),
    '',
  ],
  [
    /, (?:(?:his|her|their|its) )?(?:lips?|mouth|eyes|cheeks|teeth|jaw|tongue|eyelids|lashes|nose) (?:\w+ly )?(?:\w+ing|wide open|open wide|wide|open|closed|shut|half[- ]closed|forming|full)\b[^,.;]*/giu,
    '',
  ],
  [
    /,? (?:and )?leav(?:ing|es) (?:an? |the )?(?:[\w-]+ ){0,3}?(?:mark|stain|print|mustache|moustache|smear|trace)s?\b(?: (?:on|over|above|behind)[^,.;]*)?/giu,
    '',
  ],
  [/\b(lets?|letting|gives?|giving|gave|releas\w+) (?:out )?(?:an? )?(?:\w+,? ){0,3}?yawns?\b/giu, formed('yawn')],
  [/\b(yawn(?:s|ing|ed)?) (?:widely|loudly|deeply|hugely|sleepily)\b/giu, '$1'],
  [/\b(lets?|letting|gives?|giving|gave) (?:out )?(?:an? )?(?:\w+ ){0,2}?coughs?\b/giu, formed('cough')],
  [
    /\b(cough(?:s|ing|ed)?) (?:\w+ly )?(?:in|into|behind|against) (?:his|her|their|its|an?) (?:hands?|fists?|elbow|sleeve|handkerchief|tissue|arm)\b/giu,
    '$1',
  ],
  [/\b(tak(?:es?|ing)|took) (?:an? )?(?:\w+,? ){0,2}?sips? (?:of|from)\b/giu, formed('drink')],
  [
    /\b(tak(?:es?|ing)|took|tears?|tearing) (?:an? )?(?:\w+,? ){0,2}?bites? (?:out of|of|from)\b/giu,
    (_: string, form: string) => (/ing$/i.test(form) ? 'eating' : 'eats'),
  ],
  [
    /\b(bit(?:es?|ing)|bit|chomp\w*|sink\w* (?:his|her|their|its) teeth) (?:\w+ly )?(?:in|into|down on)\b(?! (?:the )?(?:hand|arm|leg|tail|ear))/giu,
    (_: string, form: string) => (/ing\b/i.test(form) ? 'eating' : 'eats'),
  ],
  [/\b(laugh(?:s|ing)?|giggl(?:es|ing)|smil(?:es|ing)) with an? mouthful of\b/giu, 'eating'],
  [/\bwith (?:an? mouthful|(?:his|her|their|its) mouth (?:stuffed )?full) of\b/giu, 'eating'],
  [
    /\bslurp(s|ing)? (?:up |down )?(?=(?:an? |the |his |her |some )?(?:[\w-]+ ){0,2}?(?:ramen|noodles?|spaghetti|pasta|udon|pho)\b)/giu,
    (_: string, form = '') => (form === 'ing' ? 'eating ' : 'eats '),
  ],
  // "blowing on hot cocoa to cool it down"
  [
    /\b(?:blow(?:s|ing)?|blew) (?:\w+ly )?(?:on|onto|over|across|at) (?:an? |the |his |her |their |its )?(?:[\w-]+ ){0,3}?(cocoa|coffee|tea|chocolate|latte|drink|soup|noodles|ramen|porridge|stew|food|broth|spoon|dumplings?)\b(?:,? (?:to|so|until|trying|before)\b[^,.;]*)?/giu,
    (said: string, what = '') =>
      `${/ing/i.test(said) ? 'blowing' : 'blows'} on ${/cocoa|coffee|tea|chocolate|latte|drink/i.test(what) ? 'coffee' : 'soup'}`,
  ],
  [
    /\b(blow(?:s|ing)?|blew|inflat(?:es|ing)) (?:up )?(?:air into )?(?:an? |the |his |her |some )?((?:[\w-]+ ){0,2}?)(?:balloons?|ballons?)\b(?: up)?(?! (?:animal|dog|out|away|over|across))(?: (?:for|at) (?:his|her|their|an?|the) [^,.;]*?(?=birthday|party|,|\.|;|$))?/giu,
    (_: string, form = '') => (/ing$/i.test(form) ? 'blowing up a balloon ' : 'blows up a balloon '),
  ],
  [
    /\b(suck(?:s|ing)?) (?:\w+ly )?(?:on |at )?(?:an? |the |his |her |its )?(?:\w+ )?(?:pacifier|dummy|soother|binky)\b/giu,
    '$1 pacifier',
  ],
  [
    /\bwith (?:an? |the |his |her |its )(?:\w+ )?(?:pacifier|soother|binky)(?: in (?:his|her|its|the) mouth)?\b/giu,
    'sucking pacifier',
  ],
  [
    /\b(suck(?:s|ing)?) (?:on |at )?(?=(?:an? |the |his |her )?(?:\w+ )?(?:lollipop|candy|sweet|straw|lemon|ice)\b)/giu,
    (_: string, form: string) => (/ing$/i.test(form) ? 'eating ' : 'eats '),
  ],
  [
    /\b(?:blow(?:s|ing)?) (?:an? )?(?:\w+ )?bubbles? (?:with|of|from|out of) (?:\w+ )?(?:bubble ?)?gum\b/giu,
    'chewing gum',
  ],
  [/\b(chew(?:s|ing)?) (?:on )?(?:a piece of |some )?(?:bubble ?)?gum\b/giu, '$1 gum'],
  [
    /\b(talk|speak|chat|argu|yell|shout|whisper)(s|es|ing)? (?:\w+ly )?(?:on|into|over) (?:the|his|her|their|a|an) (?:\w+ )?(?:phone|telephone|cell ?phone|smartphone|mobile)\b/giu,
    'talk$2 on phone',
  ],
  // Who sings a baby to sleep stands on no stage.
  [
    new RegExp(
      String.raw`\b(sing(?:s|ing)?|sang|hum(?:s|ming)?) (?:\w+ly )?(?:a song |something )?to (an?|the|his|her|their) ((?:\w+ )?${CHILD})\b`,
      'giu',
    ),
    (_: string, form = '', whose = '', who = '') =>
      `${/ing$/i.test(form) ? 'singing' : 'sings'} a lullaby to ${whose} ${who}`,
  ],
  [
    /\bbelt(s|ing|ed)? out (?:an? |the )?(?:\w+ )?(?:note|song|tune|ballad|melody|chorus|aria)s?\b/giu,
    (_: string, form = '') => (form === 'ing' ? 'singing' : 'sings'),
  ],
  [
    /\b(hit|hits|hitting|reach\w*|hold\w*) (?:an? |the |her |his )?(?:very |\w+ )?high notes?\b/giu,
    (_: string, form = '') => (/ing$/i.test(form) ? 'singing' : 'sings'),
  ],
  [
    /\b(?:appl(?:y|ies|ying)|put(?:s|ting)? on) (?:some |the |her |an? )?(?:[\w-]+ ){0,3}?(lipstick|lip gloss|makeup|make-up|mascara|eyeliner|eyeshadow|blush|foundation)\b/giu,
    (said: string) => `${/ying|ting/i.test(said) ? 'putting' : 'puts'} on lipstick`,
  ],
  [
    /\b(kiss(?:es|ing)?) (an?|the|his|her|their) ((?:\w+ )?\w+) (?:\w+ly )?on (?:the|his|her|their) (?:cheek|forehead|nose|head|lips|hand)s?\b/giu,
    '$1 $2 $3',
  ],
  [
    /\b(whisper(?:s|ing)?) (?:[^,.;]*? )?(?:in|into|to) (an?|the|his|her|their) ((?:\w+ )?\w+)(?:'s|’s|s'|s’) ears?\b/giu,
    '$1 to $2 $3',
  ],
];

const CHINESE: readonly Turn[] = [
  [/打(?:了)?(?:一个|个)?(?:大大的|长长的|大)?[哈呵]欠/gu, '打哈欠'],
  [/(?:正在)?(?:给|往)?(?:一个|一只|个)?(?:\p{Script=Han}色的?)?气球(?:里)?(?:吹气|打气|充气)/gu, '吹气球'],
  [/吹(?:着)?(?:一个|一只|个)?(?:大|\p{Script=Han}色的?)?气球(?!飞)/gu, '吹气球'],
  [
    /(?:对着|朝着?|往)(?:一?[杯碗])?(?:热腾腾的|滚烫的|热|冒着热气的)?(?:咖啡|可可|茶|巧克力|饮料|牛奶)(?:里|上)?(?:轻轻)?吹气?/gu,
    '吹咖啡',
  ],
  [
    /(?:对着|朝着?|往)(?:一?[杯碗])?(?:热腾腾的|滚烫的|热|冒着热气的)?(?:汤|面条?|粥|饺子|馄饨)(?:里|上)?(?:轻轻)?吹气?/gu,
    '吹热汤',
  ],
  [/吹(?:凉|一?吹)?(?:着)?(?:一?[杯碗])?(?:热腾腾的|滚烫的|热)(?:咖啡|可可|茶|巧克力)/gu, '吹咖啡'],
  [/吹(?:凉|一?吹)?(?:着)?(?:一?[杯碗])?(?:热腾腾的|滚烫的|热)(?:汤|面条?|粥)/gu, '吹热汤'],
  [/(?:吮吸|吸吮|吸|含|叼|咬|嘬)(?:着)?(?:一个|个)?安?[抚慰]?奶嘴/gu, '吸奶嘴'],
  [/(?:对着|拿着)(?:电话|手机)(?=大?[喊吼叫]|说话|聊天|讲话|咆哮)/gu, '打电话'],
  [/打电话(?:大?[喊吼叫]|说话|聊天|讲话|咆哮)/gu, '打电话'],
  [/[，,](?:果汁|汁水|汁液|酱汁|芝士|奶酪|热气|碎屑)[^，。]{0,10}(?:流|滴|淌|拉|冒|掉)[^，。]*/gu, ''],
  [
    /(?:轻声|温柔地|轻轻地|柔声)*(?:给|对着?|为)(宝宝|婴儿|孩子|女儿|儿子)(?:轻轻地|温柔地|轻声)*(?:唱歌|唱着歌|哼歌|哼唱)/gu,
    '给$1唱摇篮曲',
  ],
  [/(?:飙|唱)(?:出|着|起)?(?:了)?(?:一个)?高音/gu, '唱歌'],
  [
    /在(\p{Script=Han}{1,5}?)(?:的)?耳边(?:轻声|小声|悄悄地?|低声)*(?:说着?(?:悄悄话|话|秘密)?|低语|耳语)/gu,
    '和$1说悄悄话',
  ],
  [/(?:咬了?一?大?口|咬下一?大?口|咬着)/gu, '吃'],
];

export const withPlainMouths = (text: string): string =>
  (/\p{Script=Han}/u.test(text) ? CHINESE : TURNS).reduce(
    (said, [phrase, meaning]) =>
      typeof meaning === 'string'
        ? said.replace(phrase, meaning)
        : said.replace(phrase, meaning as (...found: string[]) => string),
    text,
  );
