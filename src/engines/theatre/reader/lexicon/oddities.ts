/**
 * What cannot be and is asked for nevertheless: a sea in a cup, a forest in a dish, people of cloud. Put into words that the
 * reader knows before anything else is read. Read by `film-talk.ts`.
 */

const CUP =
  '(?:(?:giant|huge|big|large|hot|white|steaming|tiny|small|porcelain) )*(?:(?:cup|mug) of (?:hot |black |milk )?(?:coffee|tea|cocoa|chocolate|milk)|coffee ?cup|coffee mug|tea ?cup|mug of (?:coffee|tea|cocoa)|mug|cappuccino|latte|espresso)';
/** Where one pours, stirs or drinks, the cup is a cup. */
const AT_TABLE = String.raw`(?!.*\b(?:pour|stir|sugar|milk|cream|spoon|sip|drink|tast|drip|serv|add|dip|dunk|latte art|barista|sleep|nap|curl|sits?\b|sitting|hid|peek|peep|fits?\b|next to|beside)\w*)`;
const CUP_ZH = '(?:一?[个只杯]?(?:巨大的?|大大的|热腾腾的|冒着热气的|小小的|白色的?)*(?:咖啡杯|茶杯|马克杯|咖啡|茶))';

const STUFF =
  '(?:clouds?|rocks?|stone|boulder|ice|fire|flame|lava|magma|mud|leaf|flower|candy|cotton candy|chocolate|crystal|smoke|jelly)';
const BODY = '(?:man|woman|giant|monster|person|creature|humanoid|titan|being|beast|colossus|elemental)';
const STUFF_ZH = '(?:云朵?|云彩|石头|岩石|冰块?|火焰|岩浆|熔岩|棉花糖|水晶|糖果|树叶|烟雾|泥巴)';
const BODY_ZH = '(?:巨人|怪物|怪兽|怪人|人(?![们群物类工造家生口心]))';

/** A film of eyes. */
export const EYES =
  /\bextreme(?:ly)? close[- ]?ups?\b(?!.*\b(?:hand|hands|finger|fingers|feet|foot)\b)|\b(?:close[- ]?ups?|macro(?: shot)?|detail) (?:view |shot )?(?:of|on) [^.,;]*\beyes?\b|特写[^。]*眼睛(?:慢慢|缓缓|猛地|突然)?地?[睁张]开|眼睛(?:慢慢|缓缓|猛地|突然)?地?[睁张]开[^。]*特写|眼睛的?\p{Script=Han}{0,4}特写|特写[^，。]{0,8}眼睛|(?:极近|超近|极致|极端|超级)(?:距离)?的?特写/iu;

/** Who is of cloud, rock or ice, in one wording. */
const BODIES: readonly (readonly [phrase: RegExp, meaning: string])[] = [
  [/\b(?:stone |rock )?golem(s?)\b/giu, 'giant man$1 made of rocks'],
  [
    new RegExp(
      `\\b(?:an? |the )?(?:(?:giant|huge|towering|enormous|massive|gigantic|colossal),? )*(${STUFF}) (?:that is |which is )?(?:in the (?:shape|form) of|shaped like|that looks like|resembling|formed like) (?:an? |the )?(?:giant |huge )?([a-z]+)\\b`,
      'giu',
    ),
    'a giant $2 made of $1',
  ],
  [new RegExp(`\\b(${STUFF}) (${BODY})(s?)\\b`, 'giu'), '$2$3 made of $1'],
  [/\b(?:giant )?humanoid(?=,? (?:that is |which is )?(?:\w+ )?made\b)/giu, 'giant man'],
  [/\bgiant(?=,? (?:that is |which is )?(?:\w+ )?made\b)(?<!\ba giant )/giu, 'giant man'],
  [/\b(man|woman|giant),? made (?=of|out)/giu, '$1 made '],
  [new RegExp(`(${STUFF_ZH})(?:形状的|造型的|样子的)?(${BODY_ZH})`, 'gu'), '$1做的$2'],
  [/(?:巨大的?)?(?:人形|巨人形状|人的形状)的?(?:巨大的?)?(云朵?|烟雾|火焰)/gu, '$1做的巨人'],
  [
    /(?:巨大的?)?(云朵?|烟雾|火焰)(?:呈|变成|组成|形成)(?:了)?(?:一个)?(?:巨)?人(?:的)?(?:形状|模样|样子|形)?/gu,
    '$1做的巨人',
  ],
];

// "a giant sits": who, and not how large.
const GIANT: readonly [RegExp, string] = [
  /\b(an?|the|friendly|gentle|sleeping|angry|storm|old) giant(?= (?:walks?|walking|throws?|throwing|stomps?|stomping|sleeps?|sleeping|sits?|sitting|stands?|standing|looks?|looking|steps?|lifts?|holds?|holding|picks?|eats?|eating|wakes?|roars?|dances?|dancing|runs?|climbs?|wades?|reaches|is|who|hurls?|peeks?|bends?)\b)/giu,
  '$1 giant man',
];

export const ofStuff = (text: string): string =>
  BODIES.reduce((said, [phrase, meaning]) => said.replace(phrase, meaning), text);

export const ODDITIES: readonly (readonly [phrase: RegExp, meaning: string])[] = [
  ...BODIES,
  GIANT,
  [
    new RegExp(
      String.raw`^${AT_TABLE}(.*?)(?:,? ?\b(?:as|while) (?:they|it|he|she) (?:are |is )?(?:sail|float|swim|drift|cruis)\w* )?\b(?:in|inside|within|across) (?:of )?(?:an? |the |my )?${CUP}\b`,
      'isu',
    ),
    '$1 in the coffee sea',
  ],
  [
    new RegExp(
      `^(?!.*(?:[倒喝搅加品睡躺坐藏躲]|冲(?!浪)|泡(?!澡)))(.*?)在?${CUP_ZH}(?:里面|里|中|内)(?:航行时|航行着)?`,
      'su',
    ),
    '$1在咖啡海里',
  ],
  [
    /\b(sail|swim|surf|float|row|drift|cruis|paddl|bath)(\w*) (?:around |about )?(?:in|on|across|through) (?:an? |the |my |your |his |her )?(?:\w+ )?(?:coffee|tea|cocoa)\b(?! (?:cups?|mugs?|shops?|house|table|pot|plantation|field|garden)\b)/giu,
    '$1$2 in the coffee sea',
  ],
  // Ships fight with guns, and against the sea alone.
  [
    /\b(?:(?:fir|shoot|exchang|trad)\w* (?:(?:their|its|the|with) )?(?:cannons?|cannon ?balls?|cannon ?fire|guns|broadsides?|fire)|open\w* fire|exchang\w* fire)(?: (?:at|on|with)) (?:each other|one another)\b|\b(?:exchang|trad)\w* (?:cannon ?(?:fire|balls)|broadsides)\b/giu,
    'fight each other',
  ],
  [
    /\b(?:fight|battl|struggl|brav)\w* (?:with |against |through )?(?:the |an? |huge |giant |massive |raging |stormy |big |wild )*(?=(?:waves?|seas?|storm|waters|swell|current)\b)/giu,
    'sails in the ',
  ],
  [
    /(?:一艘)?(海盗船|帆船|战船|军舰|大帆船)(?:们)?(?=[^，。]{0,8}(?:互相|相互|对战|对轰|炮战|交战|激战|开战))/gu,
    '两艘$1',
  ],
  [/两艘两艘/gu, '两艘'],
  [/(?:互相|相互)?(?:开炮|炮击|炮轰|对轰|炮战|开火|交火)(?:对方)?/gu, '打架'],
  [/\b(wind|storm|gale|blizzard)s? (?:is |are )?howl(?:s|ing)?\b/giu, '$1'],
  [
    /\bhowl(s|ing)? (?:mournfully |sadly |loudly |together )*(?:at|to|toward|towards|under|beneath|up at) (?:the |a )?(?:\w+ )?(?:moon|full moon|night sky|stars)\b/giu,
    'howl$1',
  ],
  // Whoever howls is answered.
  [
    /(\bhowl\w*\b.*?),? (?:until|till|and then|before) (?:he|she|it) (?:finally |eventually )?(?:finds|meets|is joined by|joins|is reunited with|hears) (?:its|his|her|the|a) (?:\w+ )?(?:pack|family|friends)\b/gisu,
    '$1',
  ],
  [
    /([嚎嗥啸][^。]*?)[，,]?(?:直到|最后|终于)(?:它|他|她)?(?:终于)?(?:找到|遇见|遇到|等来|回到)了?(?:自己的|它的|他的)?(?:狼群|同伴|伙伴|族群|家人)(?:身边)?/gu,
    '$1',
  ],
  [
    /\b(?:shoot|throw|hurl|cast|fire|send|launch|fling|toss|unleash|rain)(s|es|ing)? (?:down |out )?(?:powerful |huge |giant |bright |deadly )*(?:bolts? of light(?:e?n)?ing|light(?:e?n)?ing(?: bolts?)?|thunder ?bolts?)(?: down)?(?: (?:to|at|on|onto|upon|toward|towards|into|over|from) (?:the |its |his |her )?(?:earth|ground|land|world|people|city below|hands?|fingers?|fingertips|below|eyes))*/giu,
    'throws lightning',
  ],
  [
    /(?:向|朝|对着)(?:地面|大地|地球|地上|人间|下方)(?=(?:发射|投掷|掷出|放出|释放|射出|扔|放|降下|劈下)?(?:一道道)?闪电)/gu,
    '',
  ],
  [/(?:发射|投掷|掷出|放出|释放|射出|降下|劈下)出?(?:一?道?道?|无数)闪电/gu, '发射闪电'],
  // Giants stand where all of them is seen.
  [
    /\b(?:looms?|towers?|looming|towering|rises?|rising|hovers?|hovering) (?:high )?(?:over|above) (?:the )?(?:whole |entire )?(?:earth|world|land|planet|ground|countryside|landscape|horizon|hills)\b/giu,
    'stands in the valley',
  ],
  [
    /\b(?:looms?|towers?|looming|towering) (?:high )?(?:over|above) (?:the |an? )?(?=(?:\w+ )?(?:city|town|village|skyline|forest|mountains?)\b)/giu,
    'stands in the ',
  ],
  // Whoever sits on a cloud sends it nowhere.
  [
    /\b(?:(?:is|are) )?(?:peacefully |comfortably |quietly |calmly )?(?:sit(?:s|ting)?|perch(?:es|ed|ing)|rest(?:s|ing)|loung(?:es|ing))(?: down)? (?:on|upon|atop|on top of) (?:an? |the )?(?:(?:piece|edge|bit|patch) of (?:an? |the )?)?((?:\w+ )??)clouds?\b(?: (?:high )?(?:up )?in the (?:\w+ )?sky\b)?/giu,
    'is seated on a $1cloud',
  ],
  // What one does there one does sitting, from the first.
  [
    /\bis seated on a ((?:\w+ )?cloud)(?:,? and|,)? (?=(?:read|eat|drink|play|knit|writ|paint|draw|fish|sing|sleep|work|listen|hold|look)\w*\b)/giu,
    'on a $1, ',
  ],
  [/坐在(一?[朵片块]?\p{Script=Han}{0,4}云[朵彩]?上)(?:面)?(?=[看读吃喝弹织写玩吹画钓拉唱])/gu, '在$1'],
  [
    /(\bclose[- ]?ups? (?:shot |view )?(?:of|on) (?:an? |the )?[^,.;]*?\w)(?:'s|’s|s'|s’)? eyes?\b(?: (?:slowly |suddenly )?(?:open(?:s|ing)?|blink(?:s|ing)?|clos(?:es|ing)|look(?:s|ing)?(?: up| around)?|mov(?:es|ing)))?/giu,
    '$1 looks',
  ],
  [/\bat (?:his|her|their|the) (?:early |mid |late )?(?:\d0)s\b/giu, ''],
  // Cities of neon are seen by night.
  [
    /\b(?:in|through|into|of) (?:an? |the )?(?:\w+ )?cyberpunk (?:city|metropolis|future|universe|landscape|megacity|skyline)\b(?! (?:at|by|in the) (?:night|day|dawn|morning|sunset))/giu,
    'in the neon megacity at night',
  ],
  [
    /\b(?:in|through|into|of|down|along) (?:an? |the )?(?:\w+ )?cyberpunk (?:setting|world|environment|town|district|street|alley|alleyway|market|dystopia|scene)s?\b(?! (?:at|by|in the) (?:night|day|dawn|morning|sunset))/giu,
    'in the cyberpunk alley at night in the rain',
  ],
  [/赛博朋克(?:风格)?的?(?:街道|街头|小巷|街区|世界|背景|设定|环境)(?:里|中|下|上)?/gu, '雨夜的赛博街头'],
  [/赛博朋克(?:风格)?的?(?:城市|都市|未来)(?:里|中|下)?/gu, '夜晚的赛博都市'],
  [
    /\b(?:the )?(?:story|tale|life story|biography|chronicle) of (an?|the|one) ([\w-]+)['’]s (?:daily |everyday |lonely )?life\b/giu,
    '$1 $2 walks',
  ],
  [
    /\b(?:the )?(?:daily |everyday )?life of (an? (?:\w+ )?(?:robot|android|cyborg|alien|astronaut|wizard|knight|pirate|ninja|samurai|king|queen|princess))\b/giu,
    '$1 walks',
  ],
  // A disco is a place, where whoever dances so is.
  [/\bdisco[- ]danc(?:es|ing|e)\b(?! (?:in|on|at) )/giu, 'dances in the discotheque'],
  [/(?:跳|蹦)(?:着)?(?:迪斯科舞?|迪)(?!.*(?:在|里|上))/gu, '在迪斯科里跳舞'],
  // What is on each of many screens is shown on them, and names nobody.
  [
    /\b(?:an? |the )?(?:(?:large|huge|tall|giant|big|towering) )*(?:stack|pile|wall|tower|pyramid|bank|mountain)s? of (?:\w+ ){0,2}?(?:televisions?(?: sets?)?|tvs?(?: sets?| screens)?|tv screens|crts?|(?:tv |television )?monitors)\b(?:,? (?:all |each (?:of them )?|which are |that are |that )?(?:show|play|display|broadcast)(?:s|ing)? [^.;]*?(?=\.|;|$|, (?:set )?(?:in|inside|within) )(?:, set(?= in))?)?/giu,
    'a television stack',
  ],
  [
    /(?:一[面堵])?(?:巨大的?)?(?:由)?(?:老式|复古|旧|许多|无数)*的?(?:电视机?)(?:组成的墙|堆成的(?:山|塔|墙)|墙|堆|塔)(?:上)?(?:[，,]?(?:每[一]?[台个]|都|正在|播放|显示)[^。；]*?(?=[。；]|$))?/gu,
    '电视墙',
  ],
  // A gallery in New York is a gallery.
  [
    /\b(?:new york(?: city)?|manhattan|brooklyn|london|paris|parisian|tokyo|berlin|chicago|los angeles) (?=(?:\w+ )?(?:museum|gallery|library|apartment|kitchen|bakery|cafe|subway|hospital|office|restaurant|supermarket|cinema|theat(?:er|re)|gym|barber ?shop|loft)\b)/giu,
    '',
  ],
  // Whoever has adventures is under way.
  [
    /\b(?:an? )?(?:(?:epic|cinematic|short|official) )*(?:movie |film )?trailer (?:featuring|about|for|of|showing|following) (?:the )?(?:epic |great |daring )?adventures of (?:the |an? )?/giu,
    'a ',
  ],
];
