/**
 * What a weather, a light or what grows does in a picture where nobody does anything: "fog lifts from a valley",
 * "a storm gathers", 炊烟袅袅. Such words say how a place looks; as subjects and deeds they would bring somebody. Read by
 * `put-plainly.ts`.
 */

const HOW =
  '(?:(?:is|are|slowly|gently|softly|silently|quietly|quickly|thickly|heavily|steadily|starts? to|begins? to|starting to|beginning to|just) )*';
const AFTER = '(?: (?:slowly|gently|softly|silently|quietly|down|up|away|in|thickly|heavily|low|all around))*';
/** Where it does so; what comes behind is the place. */
const WHERE =
  '(?: (?:from|over|across|on|above|into|in|through|onto|around|off|between|among|along|up from|out of|down on|under|beneath)(?= (?:the|an?|my|our|this|some|\\w+s?)\\b))?';

/** Weather, what it is called, what it does. */
const DOINGS: readonly (readonly [meaning: string, called: string, does: string])[] = [
  [
    'in the fog',
    '(?:(?:the|a|thick|thin|dense|white|light|soft|low|early|cold|sea|some) )*(?:(?:morning|evening|sea|ground|river) )?(?:fog|mist|mists|haze)',
    'lift(?:s|ing)?|roll(?:s|ing)?|clear(?:s|ing)?|drift(?:s|ing)?|ris(?:es|e|ing)|creep(?:s|ing)?|settl(?:es|e|ing)|hang(?:s|ing)?|swirl(?:s|ing)?|curl(?:s|ing)?|spread(?:s|ing)?|mov(?:es|ing)|thin(?:s|ning)?|com(?:es|ing)|float(?:s|ing)?|lies|lying|hover(?:s|ing)?|cover(?:s|ing)?|blanket(?:s|ing)?|hugg?(?:s|ing)?|fill(?:s|ing)?',
  ],
  [
    'in a storm',
    '(?:(?:the|a|an|huge|big|dark|black|heavy|angry|massive|distant|summer|approaching) )*(?:thunder ?storm|storm|thunder ?clouds|storm ?clouds|dark clouds|black clouds|thunderhead)s?',
    'gather(?:s|ing)?|brew(?:s|ing)?|roll(?:s|ing)?|approach(?:es|ing)?|build(?:s|ing)?|loom(?:s|ing)?|com(?:es|ing)|mov(?:es|ing)|rag(?:es|ing)|break(?:s|ing)?|form(?:s|ing)?|pass(?:es|ing)?|cover(?:s|ing)?',
  ],
  [
    'in the snow',
    '(?:(?:the|a|first|fresh|heavy|light|soft|white|big|thick|gentle|winter|some) )*(?:snow|snow ?flakes|snowfall|flurries)',
    'fall(?:s|ing)?|drift(?:s|ing)?|com(?:es|ing)|swirl(?:s|ing)?|settl(?:es|e|ing)|float(?:s|ing)?|cover(?:s|ing)?|blanket(?:s|ing)?|danc(?:es|ing)|land(?:s|ing)?',
  ],
  [
    'in the rain',
    '(?:(?:the|a|heavy|light|soft|warm|cold|gentle|summer|spring|autumn|pouring|steady) )*(?:rain|raindrops|drizzle|rainfall)',
    'pour(?:s|ing)?|com(?:es|ing)|beat(?:s|ing)?|pelt(?:s|ing)?|drench(?:es|ing)?|sweep(?:s|ing)?|set(?:s|ting)? in',
  ],
  [
    'in the wind',
    '(?:(?:the|a|strong|gentle|light|warm|cold|soft|summer|howling) )*(?:wind|breeze|gale)',
    'blow(?:s|ing)?(?=$|[,.;!]| (?:in|through|across|around|from|along|over|on|softly|gently|hard|past)\\b)|howl(?:s|ing)?|sweep(?:s|ing)?|rustl(?:es|ing)|pick(?:s|ing)? up|whistl(?:es|ing)',
  ],
  [
    'in the morning',
    '(?:(?:the|golden|warm|soft|bright|early|first|pale) )*(?:sun|morning sun|morning light|sun ?beams|sun ?rays|rays of (?:sun|light)|rays of sunlight|dawn)',
    'ris(?:es|ing)|com(?:es|ing) up|break(?:s|ing)? (?:through|over)|peek(?:s|ing)?',
  ],
  [
    'at sunset',
    '(?:(?:the|golden|red|warm|orange|big) )*(?:sun|evening sun)',
    'set(?:s|ting)?(?! (?:on|in) fire)|go(?:es|ing) down|sink(?:s|ing)?',
  ],
];

/** What a sky, a place or a season is said to have in it. */
const ADORNED: readonly (readonly [phrase: RegExp, meaning: string])[] = [
  [
    /,? ?\b(?:(?:and|with) )?(?:(?:under|beneath|below|against) )(?:an? |the )?(?:(?:bright|clear|vast|endless|glittering|brilliant|sky full of|million|billion|canopy of|blanket of) )*(?:stars|milky way|starry (?:night )?sky|night sky|sky full of stars|star ?light|moon ?light|full moon)\b/giu,
    ' at night',
  ],
  [
    /,? ?\b(?:and |with )?(?:the )?(?:milky way|stars|starry sky|galaxy) (?:above|overhead|in the sky)\b/giu,
    ' at night',
  ],
  [
    /,? ?\b(?:with )?(?:(?:the|thick|white|grey|some|a) )*(?:smoke|smoke trail) (?:(?:is )?(?:coming|rising|curling|drifting|pouring) )?(?:up |out )*(?:of |from )(?:the |its |a )?(?:\w+ )?chimneys?\b/giu,
    '',
  ],
  [
    /\b(?:(?:golden|red|orange|yellow|brown|dead|dry|maple|autumn|fall|ginkgo|colou?rful|fallen) )*leaves (?:are |slowly |gently |softly )*(?:fall|falling|drift|drifting|float|floating|swirl|swirling|cover|covering|tumble|tumbling|land|landing|gather|gathering|lie|lying)(?: down| slowly| gently| softly)*(?: (?:on|onto|over|around|across|past|by|beside|upon))? (?=(?:an?|the) (?:\w+ ){0,3}?(?:bench|swing|bicycle|bike|path|road|grave|car|statue|fountain|house|cabin|bridge|lake|pond|river|table|chair|lamp|courtyard|temple|street)\b)/giu,
    'in autumn in the wind, ',
  ],
  [
    /\b(?:inside|in|into|through|aboard|on ?board(?: of)?|on) (?:an? |the )?(?:[\w-]+ ){0,2}?space ?station\b(?! interior)|\b(?:inside|aboard|on ?board(?: of)?) (?:an? |the )?(?:[\w-]+ ){0,2}?(?:space ?ship|spacecraft|starship)\b/giu,
    'in the space station interior',
  ],
  [
    /(?<=\b(?:space ?station|space ?ship|spacecraft|cupola)\b.*?),? (?:(?:while |and )?(?:look|gaz|star)(?:s|es|ing) (?:out |down )*(?:at|on|over|upon)|(?:with (?:a |the )?)?(?:window |large window )?(?:view(?:ing)?|views)(?: of| over| on)?|overlooking|(?:with )?(?:the )?(?=earth)) ?(?:the |planet )*earth(?: (?:below|outside|through the window|from the window|turning|rotating|spinning|slowly))*/giu,
    '',
  ],
  [
    /\b(?:an? )?(?:view|look) (?:of|at|on) (?:the |planet )*earth (?:from|out of|through) (?:(?:the|an?|inside|international|window|windows|of|large) )*(?:space ?station|space ?ship|iss\b)(?: window)?/giu,
    'in the space station interior',
  ],
  [
    /,? ?\b(?:with |and |under )?(?:(?:warm|hanging|glowing|twinkling) )*(?:string|fairy) lights(?: (?:glow|glowing|twinkling|overhead))?(?=$|[,.;])/giu,
    '',
  ],
  // He stands in it.
  [
    /(?<=\bgondolas?\b.*?),? (?:and |with |as )?(?:an? |the |its )?(?:singing |happy |old |lone )*gondoliers?(?: (?:sings|singing|rows|rowing))?/giu,
    '',
  ],
  [
    /\b((?:row|sail|fishing |wooden |small |little )?(?:boat|ship|canoe|gondola|yacht)s?) (?:is |are )?(?:(?:gently|slowly|softly) )?(?:rocks|rocking|rock|bobs|bobbing|sways|swaying)\b/giu,
    '$1 floating',
  ],
];

const CHINESE: readonly (readonly [phrase: RegExp, meaning: string])[] = [
  [
    /(?:(?:一片|一层|浓浓的?|淡淡的?|清晨的?|山间的?|江面的?|林间的?|缥缈的?|白茫茫的?)*)(?:晨雾|薄雾|浓雾|大雾|水雾|云雾|雾气|雾霭|烟雾|轻雾|雾)(?:慢慢|渐渐|缓缓|逐渐|一点点|轻轻|正在|在\p{Script=Han}{1,4}[间里中上])*地?(?:散去|散开|消散|弥漫|缭绕|升起|升腾|飘过|笼罩|涌来|腾起|翻涌|流动|飘荡|飘散|漫过)了?着?/gu,
    '起雾',
  ],
  [/(?:乌云|黑云)压城(?:城欲摧)?/gu, '城市，暴风雨，'],
  [
    /(?:(?:乌云|黑云|阴云)(?:密布|翻滚|滚滚|压顶|聚集|笼罩|汇聚|涌来)|(?:山雨|风雨|暴雨|暴风雨|大雨|雷雨|雷阵雨)(?:欲来|将至|就要来了|即将来临|来临前?|要来了)|(?:雷声|雷鸣)(?:滚滚|隆隆|阵阵)|电闪雷鸣|雷电交加)(?=[，,。！]|$)/gu,
    '暴风雨',
  ],
  [
    /(?:(?:鹅毛|洁白的?|漫天的?|片片|一片片)*)(?:雪花|大雪|细雪|白雪|初雪|雪片|雪)(?:纷纷|静静|轻轻|缓缓|慢慢|悄悄|簌簌|安静)*地?(?:飘落|飘着|飘下|落下|纷飞|飘飞|飞舞|飞扬|下着|飘起|落满|落了下来)(?:下?来)?了?着?|(?:飘|下|落)(?:起|着|起了)(?:小|大|细|鹅毛)?雪花?|迎来了?(?:今年的?)?(?:第一场雪|初雪)|(?:下起?了?)?(?:今年的?)?第一场雪/gu,
    '下雪',
  ],
  [
    /(?:细雨|小雨|春雨|秋雨|烟雨|雨丝)(?:绵绵|蒙蒙|濛濛|霏霏|淅沥|淅淅沥沥|如丝|朦胧|飘飘)|(?:下|飘)(?:起|着|起了)(?:小|细|大|毛毛|蒙蒙细)雨/gu,
    '下雨',
  ],
  [/风吹(?:麦浪|稻浪|麦田|稻田)|(?:麦浪|稻浪)(?:翻滚|滚滚|起伏|阵阵)?/gu, '麦田，刮风'],
  [/(?:微风|清风|风|晚风|海风)(?:轻轻|徐徐|阵阵|习习)*地?(?:拂过|吹过|拂面|吹来)/gu, '刮风，'],
  [
    /(?:满天|漫天|繁星|满空)(?:的)?(?:星斗|繁星|星星|星光|星辰)(?:闪烁|点点)?|繁星(?:点点|满天|闪烁|密布)|星河(?:璀璨|灿烂|流转)|(?:银河|星空|星光|繁星)(?:下|之下|底下)的?/gu,
    '夜晚，',
  ],
  [/(?:江枫)?渔火(?:点点)?|灯火(?:阑珊|点点|万家)|万家灯火|华灯初上/gu, '夜晚，'],
  [
    /[，,]?(?:(?:烟囱|屋顶)(?:里|上)?)?(?:正|还|都)?(?:冒着|升起|飘起|飘着|袅袅升起)?(?:袅袅|缕缕|一缕|一缕缕)?的?炊烟(?:袅袅|升起|缭绕|四起)?(?=$|[，,。！])/gu,
    '',
  ],
  [/[，,]?(?:流水|溪水|泉水|河水)(?:潺潺|淙淙|叮咚|缓缓流淌|静静流淌)/gu, ''],
  [
    /(?:慢慢|渐渐|缓缓|逐渐)*地?(?:露出|显出|现出|显露出|浮现出)了?(?:远处|远方|对岸)?的?(?=\p{Script=Han}{0,2}(?:山|峰|村|城|湖|塔|岛|森林))/gu,
    '',
  ],
  [/(?:远山|青山)(?:如黛|隐隐|连绵|叠翠)/gu, ''],
  [/(?:长满|爬满|覆满|布满|落满|盖满)了?(?:野草|杂草|荒草|青苔|藤蔓|爬山虎|苔藓|灰尘)/gu, ''],
  [
    /(?:落满|铺满|洒满|飘满|盖满)了?(?:一地)?(?:金黄|金色|红色|枯黄|黄色)?的?(?:落叶|叶子|银杏叶|枫叶|梧桐叶|树叶)/gu,
    '，秋天',
  ],
  [/山(?:顶|巅|头)上?(?:的(?=一?[棵座间个株]|孤|老|小)|(?=[有立站]着?一?[棵座间株]))/gu, '群山，'],
  [
    /[，,](?:金黄的?|金色的?|黄色的?|红色的?)?(?:树叶|叶子|落叶|银杏叶|枫叶)(?:纷纷|缓缓|慢慢|轻轻|静静)*地?(?:飘落|落下|飞舞|飘下|纷飞)(?=[，,。！]|$)/gu,
    '，秋天，刮风',
  ],
  [/一叶(?:孤|扁|轻)?舟|(?:孤|扁|轻|小)舟/gu, '一条小木船'],
  [/搁浅在?|倾泻而下|(?:飞流)?直下三千尺|一泻千里/gu, ''],
];

export const WEATHER_TURNS: readonly (readonly [phrase: RegExp, meaning: string])[] = [
  ...ADORNED,
  ...DOINGS.flatMap(
    ([meaning, called, does]) =>
      [
        [
          new RegExp(
            `(?:^|(?<=[,.;] ?)|\\b(?:as|while|with|and|when) )${called} ${HOW}(?:${does})${AFTER}${WHERE}(?=$|[ ,.;!])`,
            'iu',
          ),
          ` ${meaning},`,
        ],
      ] as const,
  ),
  ...CHINESE,
];
