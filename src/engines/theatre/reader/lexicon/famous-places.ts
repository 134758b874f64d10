/** Places that everybody asks for, in the words in which people speak of them, put into the names of the sets that show them. Read by `film-talk.ts`. */

const MUCH =
  '(?:(?:an?|the|some|big|huge|giant|massive|powerful|wild|gentle|ocean|sea|strong|crashing|blue|white|rough|stormy|towering|roaring|violent|foaming|high|turquoise|atlantic|pacific) )*';
const BREAK =
  '(?:crash|break(?!ing news)|hit|pound|roll|smash|surg|batter|slam|beat|strik|lash|hammer|explod|thunder|dash|swirl|foam|splash)';
const HARD = '(?:cliffs?|rocks?|boulders|sea ?stacks?|rocky (?:coast|shore|shores|beach|coastline)|lighthouse)';
const TOGETHER = String.raw`(?:[\w'’-]+ ){0,4}?`;

const FESTIVE =
  "(?:(?:chinese|lunar)(?: lunar)? new year|spring festival|chinatown|lantern festival|temple fair)(?:[’']s)?";
const COLOURED =
  '(?:(?:beautiful|bright|brightly|vibrant|charming|old|historic|rows? of|row of|multi|many|the|traditional|tall|narrow|picturesque|quaint) )*(?:colou?rful|colou?red|multicolou?red|rainbow|pastel|painted)(?:[- ](?:colou?red|painted))?(?: \\w+)? (?:houses?|buildings|homes|facades|façades|townhouses|house fronts)';
const CANALSIDE =
  '(?:(?:along|beside|by|near|on|lining|line|above|facing|across|over|in front of|next to|of|in|at|with|reflected in|overlooking) (?:an? |the |its |both sides of the )?(?:\\w+ )?(?:canals?|waterway|burano|murano|venice|amsterdam|copenhagen|nyhavn)(?: (?:in |of |water|street|,? ?italy|,? ?venice|,? ?denmark)\\w*)*)';

/** Who lives where, as far as pictures go. */
const WILD = [
  ['borneo|sumatra|kinabatangan(?: river)?|malaysia|indonesia', 'an orangutan, an elephant and a parrot'],
  [
    'amazon(?: river| rainforest)?|brazil|pantanal|peru|congo(?: river)?|rainforest|jungle',
    'a jaguar, a monkey and a parrot',
  ],
  [
    'africa|african \\w+|savannah?|serengeti|kenya|tanzania|masai mara|botswana|kruger|okavango(?: delta)?|safari',
    'a giraffe, an elephant and a zebra',
  ],
  ['arctic|north pole|svalbard|greenland', 'a polar bear, a seal and an arctic fox'],
  ['antarctica|antarctic|south pole', 'three penguins and a seal'],
  ['australia|outback|tasmania', 'a kangaroo, a koala and a parrot'],
  ['galapagos(?: islands)?', 'a turtle, a lizard and a seal'],
  ['alaska|yellowstone|canada|rocky mountains|rockies|north america', 'a bear, a wolf and a moose'],
  ['forest|woods|woodland|black forest|europe|scotland|highlands', 'a deer, a fox and a rabbit'],
  ['ocean|sea|deep sea|reef|coral reef|great barrier reef', 'a turtle, a dolphin and a tropical fish'],
  ['desert|sahara|gobi|namibia', 'a camel, a lizard and a snake'],
  ['india|ranthambore|bengal', 'a tiger, an elephant and a peacock'],
] as const;
const CREATURES = '(?:wild ?life|wild animals|animals|fauna|animal life)';

export const FAMOUS_PLACES: readonly (readonly [phrase: RegExp, meaning: string])[] = [
  // The sea that breaks on rocks.
  [
    new RegExp(
      `\\b(?:(?:an?|the) (?:\\w+ )?(?:coast|coastline|shore|beach)(?: of \\w+)?(?: with| where|,) )?${MUCH}(?:waves?|surf|swells?|breakers|rollers|seas?) (?:is |are |as they |that |gently |violently |powerfully |constantly )*${BREAK}\\w*(?: (?:up|down|hard|loudly|violently|dramatically))?(?: (?:against|on|onto|over|into|upon|at|around|along|below))? ?${TOGETHER}${HARD}\\b(?: (?:below|under|around|beneath|near|at the foot of|of|by) (?:an? |the )?(?:\\w+ )?(?:lighthouse|cliffs?|coast|shore)\\b)?`,
      'giu',
    ),
    'the sea cliffs',
  ],
  [
    /\b(?:an? |the )?(?:\w+ )?lighthouse (?:stands? |standing |sits? |sitting |perched |built )?(?:on|atop|upon|above|at the (?:edge|end|top) of) (?:an? |the )?(?:\w+ ){0,3}(?:cliffs?|rocks?|headland|islet|rocky island|rocky outcrop(?:ping)?|sea stack)\b/giu,
    'the sea cliffs',
  ],
  [
    /\b(?:an? |the )?(?:\w+ ){0,2}(?:island|islet|rock|headland|cliff)s? with (?:an? |the )(?:\w+ )?lighthouse\b(?: (?:sits|stands|is|can be seen|lies|rises)\b[^.;,]*)?/giu,
    'the sea cliffs',
  ],
  [
    new RegExp(
      `(?<=\\b(?:${FESTIVE}|(?:old |ancient )?chinese (?:\\w+ )?(?:town|street|village))\\b[^.]*?),?\\s*(?:(?:and|with|under|the|many|glowing|hanging|red|paper) )*lanterns(?: (?:hang|hanging|glow|glowing|sway|swaying|everywhere|overhead))*`,
      'giu',
    ),
    '',
  ],
  [
    new RegExp(
      `(?:(?:the|many|glowing|hanging|red|paper) )*lanterns(?: (?:hang|hanging|glow|glowing|sway|swaying|everywhere|overhead))*(?:,| and)? ?(?=[^.]*?\\b(?:${FESTIVE}|(?:old |ancient )?chinese (?:\\w+ )?(?:town|street|village))\\b)`,
      'giu',
    ),
    '',
  ],
  // White and blue over the Aegean.
  [
    /\b(?:(?:the|stunning|famous|iconic|traditional|beautiful|white|whitewashed|white-washed|cycladic|greek|architecture of) )*(?:white|whitewashed|white-washed|cycladic) (?:\w+ )?(?:houses?|buildings|homes|churches|villages?|towns?|architecture|walls)(?: (?:and|with|under|beneath|topped (?:with|by)) (?:the |their |its )?(?:\w+ )?(?:blue[- ]domed? (?:churches|roofs)|blue (?:domes?|roofs|shutters)|blue domes? churches))?(?= (?:of|in|on|at|above|over|overlooking) (?:the |a )?(?:greek|greece|santorini|mykonos|oia|aegean|cyclad|mediterranean)|(?<=blue[- ](?:domes?|roofs)))/giu,
    'the aegean village',
  ],
  [
    /\b(?:white |greek |the )*blue[- ]dom(?:es?|ed) (?:churches|church|chapels?|buildings|roofs)\b/giu,
    'the aegean village',
  ],
  [
    /\b(?:an? |the )?(?:(?:beautiful|historic|old|ancient|small|white|magnificent) )*(?:church|chapel|cathedral|monastery) (?:built |standing |perched |that stands )?(?:on|atop|above) (?:an? |the )?(?:\w+ ){0,2}(?:cliffs?|outcrop(?:ping)?|rocks?|hill)(?= (?:along|above|over|overlooking|by|on|in|near) (?:the |a )?(?:amalfi|mediterranean|aegean|italian|greek|adriatic)\b)/giu,
    'the aegean village',
  ],
  // Houses in all colours by the water.
  [new RegExp(`\\b${COLOURED} ${CANALSIDE}`, 'giu'), 'the canal street'],
  [
    new RegExp(
      `\\b(?:the )?(?:canals?|waterways?) (?:street )?(?:of |in |with |lined with |lined by |between |flanked by )+(?:an? |the )?(?:${COLOURED}|venice|amsterdam|burano|copenhagen|bruges)`,
      'giu',
    ),
    'in burano',
  ],
  [
    /\b(?:amsterdam|venice|burano|copenhagen|bruges)(?:[’']s)? (?:canal houses|canals?(?: street)?|streets?|houses)\b/giu,
    'the canal street',
  ],
  [
    /\b(?:many |several |some )?(?:people|locals|tourists|residents) (?:are )?(?:walking and cycling|cycling and walking|strolling and cycling) along the canals?\b[^.;]*/giu,
    'in burano',
  ],
  [/\balong the canal streets?(?: in front of (?:the|some) buildings)?\b/giu, 'in burano'],
  // A feast in a Chinese street.
  [
    /\bdragon danc(?:e|es|ers|ing)(?: (?:parade|performance|show|team))?\b|\b(?:parade of an? )?(?:chinese )?dragon (?:parade|procession)\b/giu,
    'dragon dance',
  ],
  [
    new RegExp(
      `(?<=\\b${FESTIVE}\\b[^.]*?)\\b(?:(?:an?|the) )?(?:(?:chinese|big|long|red|golden|traditional|colou?rful|giant) )*dragon\\b(?! (?:dance|boat|fruit))`,
      'giu',
    ),
    'a dragon dance',
  ],
  [
    new RegExp(
      `\\b(?:(?:an?|the) )?(?:(?:chinese|big|long|red|golden|traditional|colou?rful|giant) )*dragon\\b(?! (?:dance|boat|fruit))(?=[^.]*?\\b${FESTIVE}\\b)`,
      'giu',
    ),
    'a dragon dance',
  ],
  [
    /\b(?:chinese|lunar)(?: lunar)? new year(?: celebrations?| festival| parade| party| fair| market)*(?: video| scene)?\b/giu,
    'lunar new year in chinatown',
  ],
  [
    /\bspring festival(?=,| in| with| over| parade| celebration)(?: celebrations?| parade| fair)?(?: in (?:an? |the )?(?:old )?(?:china|chinese \w+))?/giu,
    'spring festival in chinatown',
  ],
  // Builders have their machines.
  [
    /(?<=\b(?:construction|building) site\b[^.]*?)\b(?:equipment(?:,? (?:and )?heavy machinery)?|(?:heavy |large |big )?(?:machinery|machines|equipment))\b/giu,
    'an excavator',
  ],
  [/(?<=\b(?:construction|building) site\b[^.]*?)\bworkers\b/giu, 'construction workers'],
  [/(?<=\b(?:construction|building) site\b[^.]*?)\b(?:(?:tall|tower|huge|giant|working) )*cranes?\b(?:,| and)?/giu, ''],
  // A city in years to come.
  [
    /\b(people|citizens|inhabitants|residents|crowds?) (?:of|in|from) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?:, \p{Lu}\p{L}+)?,? in (?:the )?(?:year )?(?:20[3-9]|2[1-9]\d|3\d\d)\d(?=\s*(?:[.,;!?]|$))/gu,
    'many $1 walk and wave in the future city',
  ],
  [
    /\b(people|citizens|inhabitants|residents|crowds?) (?:of|in|from) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?:, \p{Lu}\p{L}+)?,? in (?:the )?(?:year )?(?:20[3-9]|2[1-9]\d|3\d\d)\d\b/gu,
    'many $1 in the future city',
  ],
  [
    /\b\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?:, \p{Lu}\p{L}+)?,? in (?:the )?(?:year )?(?:20[3-9]|2[1-9]\d|3\d\d)\d\b/gu,
    'the future city',
  ],
  [/,?\s*\b(?:with )?(?:traffic(?: lights)? and )?(?:car |traffic )?light trails\b(?: of [\w ]+)?/giu, ''],
  ...WILD.map(
    ([where, who]) =>
      [
        new RegExp(
          `\\b(?:the |some )?(?:${CREATURES} (?:of|in|on|along|at|across|from|living in|that live in|roaming) (?:an? |the )?((?:\\w+ )?(?:${where}))|(${where})(?:n|[’']s)? ${CREATURES})\\b`,
          'giu',
        ),
        `${who} in the $1$2`,
      ] as const,
  ),
  [/\brife with\b|\bteeming with\b|\bbrimming with\b/giu, 'full of'],
  [/\bcolou?rful (?:tropical |little |small )*fish(?:es)?\b/giu, 'an orange fish, a yellow fish'],
  [
    /\benjoying the (?:\w+ ){0,3}(?:weather|snow|rain|views?|vistas|scenery|sunshine|moment|atmosphere)\b(?: and)?/giu,
    '',
  ],
  [
    /\b(?:people|men|women|tourists|locals|crowds?|families)(?: (?:are|is))? shopping\b(?! (?:bag|cart))/giu,
    'people strolling',
  ],
  [
    /\bthe sky (?:above |overhead )?is (?:an? )?(?:\w+ )?(?:clear|blue|bright|cloudless|sunny|azure)(?: blue)?\b(?: and (?:clear|bright|cloudless|blue))?/giu,
    'by day',
  ],
  [/\b(excavator|digger|bulldozer)s? (?:is |are )?dig(?:s|ging)?\b/giu, '$1 drives'],
  // 中文。
  [/阿姆斯特丹的?运河|运河(?:边|上)?的?阿姆斯特丹/gu, '运河街'],
  [/(克罗地亚|希腊|西西里|马耳他|阿马尔菲)(?:的)?(?:海边|海岸|海滨)的?(?:小镇|小城|村庄|村子)?/gu, '$1'],
  [
    /(?:古老的?|古色古香的?)?(?:小镇|小城|街道|街上|老街|巷子)(?:上|里)?(?:挂满|到处是|处处是|挂着)了?(?:大?红)?灯笼/gu,
    '灯笼街',
  ],
  [
    /(?:巨大的?|汹涌的?|蓝色的?|白色的?)*(?:海浪|巨浪|浪花|波浪|惊涛骇浪|惊涛|大浪)(?:不断|猛烈|狠狠|用力)?地?(?:拍打|撞击|冲击|拍击|拍|打|冲刷|拍岸|撞上|扑向|砸)(?:着|在|到|向|上|碎在)*(?:了)?(?:\p{Script=Han}{0,4}?)(?:悬崖|峭壁|礁石|岩石|岩壁|崖壁|灯塔|山崖|岸边的岩石)上?/gu,
    '海边悬崖',
  ],
  [
    /(?:矗立|耸立|屹立)?在?(?:悬崖|峭壁|礁石|岩石|山崖|孤岛)(?:上|边|顶)+的?(?:一座)?灯塔|灯塔(?:矗立|耸立|屹立|立)?在(?:悬崖|峭壁|礁石|岩石|孤岛)(?:上|边|顶)|灯塔[和与、，](?:巨浪|海浪|大海|礁石)/gu,
    '海边悬崖',
  ],
  [
    /(?:希腊|圣托里尼|爱琴海|米科诺斯)(?:的|岛|岛上|小岛|小岛上|小镇|小镇上)*的?(?:白色|白墙|蓝顶|蓝白|蓝白色|白墙蓝顶)的?(?:小?房子|房屋|建筑|教堂|小镇|村庄)|(?:蓝白|白墙蓝顶|白色|蓝顶)的?(?:\p{Script=Han}{0,2})的?(?:希腊|圣托里尼|爱琴海)(?:小镇|小岛|建筑|教堂|岛)?/gu,
    '圣托里尼',
  ],
  [
    /(?:运河|河道|水巷|水道)(?:边|旁|两岸|两旁|沿岸)?的?(?:彩色|五颜六色|五彩|缤纷|多彩)的?(?:小?房子|房屋|建筑|楼房)|(?:彩色|五颜六色|五彩|缤纷)的?(?:小?房子|房屋|建筑)(?:倒映|排列|立|林立)?在?(?:运河|水巷|河道)(?:边|旁|两岸|里)?/gu,
    '运河街',
  ],
  [
    /(?:春节|过年|新春|农历新年|庙会|元宵节?|唐人街)(?:的)?(?:上|里)?(?:的)?(?:中国)?龙(?!舟|眼|虾|井)/gu,
    '春节，唐人街，舞龙队',
  ],
  [/张灯结彩的?/gu, ''],
  [
    /(?:画面|景色|风景|美景|一切|场面)?(?:令人|让人|使人)(?:心旷神怡|叹为观止|陶醉|流连忘返|震撼|惊叹|沉醉|心醉|屏息)(?:不已|其中)?/gu,
    '',
  ],
  [/(?<=(?:建筑)?工地.*)(?:重型|大型)?(?:机械|设备|机器)(?:设备|和设备)?/gu, '挖掘机'],
  [/(?<=(?:建筑)?工地.*)工人们?/gu, '建筑工人'],
  [/元宵节?(?:的)?(?:晚上)?(?:的)?(?:花灯|灯会|赏灯|看灯)+/gu, '夜晚的灯会'],
  [
    /(?:带(?:你|我们|大家))?(?:参观|游览|逛|漫步|走进|云游|穿过)(?:在)?(?=\p{Script=Han}{0,6}(?:美术馆|画廊|博物馆|艺术馆|展览馆|宫殿|图书馆)$)/gu,
    '空荡荡的',
  ],
  [
    /(?:婆罗洲|加里曼丹|苏门答腊|京那巴当岸河)(?:上|里|岸边|河上|雨林|热带雨林)*的?(?:野生动物|动物们?)/gu,
    '雨林河流边，红毛猩猩、大象和鹦鹉',
  ],
  [
    /(?:亚马[逊孙]河?|雨林|热带雨林|丛林|刚果河?)(?:流域|雨林|热带雨林|里|中|河|上|边)*的?(?:野生动物|动物们?)/gu,
    '雨林河流边，美洲豹、猴子和鹦鹉',
  ],
  [
    /(?:非洲|大草原|塞伦盖蒂|肯尼亚|稀树草原)(?:大?草原|上|里|的)*的?(?:野生动物|动物们?)/gu,
    '非洲草原上，长颈鹿、大象和斑马',
  ],
  [/(?:北极)(?:的|圈)*的?(?:野生动物|动物们?)/gu, '北极，北极熊、海豹和狐狸'],
  [/(?:澳大利亚|澳洲)(?:的)*(?:野生动物|动物们?)/gu, '草地上，袋鼠、考拉和鹦鹉'],
];
