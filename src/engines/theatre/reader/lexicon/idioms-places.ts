/** Places and events that are said by a word for a part of them: the floor, the track, the aisle, a wish. Read by `ideas.ts` with `idioms.ts`. */

import { ABOARD, AT_DESKS } from './idioms-within.js';

const OPENS =
  '(?:open(?:s|ing)?(?: up)?|r[ua]n(?:s|ning)?|own(?:s|ing)?|start(?:s|ing)?(?: up)?) (?:an?|his|her|its|their|the)(?: own| little| small| tiny| new| cozy| cosy)*';
const HOUR = '( (?:early )?(?:in the morning|at dawn|at sunrise)| every morning)?';

export const PLACES_SAID: readonly (readonly [phrase: RegExp, meaning: string])[] = [
  ...ABOARD,
  ...AT_DESKS,
  // Who is by a river is not in it.
  [
    /\b(?:by|beside|alongside|along|near|next to|at|around|at the edge of|on the (?:banks?|shores?|edge|side) of) (?:an?|the|his|her|their|our)(?: (?:calm|quiet|little|small|tiny|big|large|wide|clear|blue|sparkling|peaceful|beautiful|still|nearby|local|village|shallow|forest|misty|sunny))* (?:river|lake|pond|stream|creek|brook|canal)\b(?! (?:house|cabin|monster|bed))/giu,
    'at the riverside',
  ],
  [/(?:河|湖|江|溪|池塘|水塘)(?:的)?(?:旁边|旁|边上|岸边|岸上)/gu, '河边'],
  // When something is done that is not shown.
  [/^(?:right |just )?after (?:work|school|class|dinner|lunch|breakfast|a long day(?: at work)?),? /iu, ''],
  [/ (?:right |just )?after (?:a long day(?: at work)?|work|school|class)(?=$|[,.!])/iu, ''],
  [/(?:下班|放学|下课|收工|加完班|晚饭|午饭|(?<![做吃烧煮])饭|课)(?:以|之)?后[，,]?(?=\p{Script=Han}{2})/u, ''],
  // Nobody stands on the sea.
  [
    /\b((?:fisher|sea|old |young )?(?:man|woman|sailor|captain|pirate|crew|fisher\w*)s?\b[^,.]*?) (?:(?:is |are |lost |out |far out )*at sea|(?:goes|go|puts?|heads?|going) (?:out )?to sea)\b/iu,
    '$1 sails on the ocean',
  ],
  [
    /^(.*?)(?: (?:is|are|goes|go|going))? on (?:an? |their |his |her |its )?(?:\w+ )?(?:holidays?|vacation)(?= (?:to|at|in|on|by)\b)/iu,
    '$1 wearing sunglasses walks',
  ],
  // Who opens a shop sells what it is called after.
  [
    new RegExp(
      `\\b${OPENS}(?: \\w+)? (?:shop|store|bakery|caf[eé]|stall|stand|kiosk)${HOUR} (?:and|to) (?:starts? )?(?:to )?sell(?:s|ing)? ([^,.]*)`,
      'iu',
    ),
    'sells $2$1',
  ],
  [new RegExp(`\\b${OPENS} (?:bakery|bread shop)\\b`, 'iu'), 'sells bread'],
  [new RegExp(`\\b${OPENS} (?:caf[eé]|coffee (?:shop|bar))(?!\\p{L})`, 'iu'), 'sells coffee'],
  [new RegExp(`\\b(baker\\b.*) ${OPENS} (?:shop|store)\\b`, 'iu'), '$1 sells bread'],
  [new RegExp(`\\b${OPENS} (\\w+) (?:shop|store|stall|stand)\\b`, 'iu'), 'sells $1'],
  [/(?:打开店门|开店门|开店|开门营业|打开商店)(?:，|,|并|和)?(?=卖)/u, ''],
  [/开(?:着|了)?(?:一?[家间个])?(面包|鲜?花|书|咖啡|玩具|水果|蛋糕)店/u, '卖$1'],
  [
    /\b(?:at|on|in|during) (?:their|the|a|his|her|my|our) wedding(?: ceremony| party| day)?\b(?! (?:dress|gown|suit|cake|ring|veil))/iu,
    'in a flower garden',
  ],
  [/(?:在)?(?:他们的|一场)?婚礼(?:现场|上|中)/u, '在花园里'],
  [
    /\b((?:race |racing |sports |formula one )?(?:cars?|motorcycles?|motorbikes?|karts?)\b.*?) (?:around|along|down|on|round|past) (?:a|the) track\b/iu,
    '$1 on a race track',
  ],
  [/\b(trains?\b.*?) (?:along|down|on|over) (?:the |its )?tracks?\b/iu, '$1 on a railway'],
  [/\b(?:around|along|down|on|round) (?:a|the) (?:running )?track\b/iu, 'in a stadium'],
  [
    /\b(?:across|along|on|over|around|all over|off) the (?:kitchen )?(?:floor|carpet|rug)\b(?! (?:is|was))/iu,
    'in the living room',
  ],
  [/\bdown (?:the|a) aisle\b|\bat the altar\b/iu, 'in a flower garden'],
  [/\b(?:in|during|at) (?:the |his |her |their |my )?class\b(?! of)/iu, 'in a classroom'],
  [/(?:在|于)?(?:课堂上?|上课时|课上)/u, '在教室里'],
  [
    /\b(?:comes?|climbs?|slides?|goes|gets?|squeezes?|jumps?|drops?|going|coming|climbing|sliding) (?:down|out of|through|into|in) (?:the|a) chimney\b/iu,
    'appears in the living room at night',
  ],
  [/(?:从)?烟囱(?:里|中)?(?:爬|滑|钻|跳|掉|走)?(?:了)?(?:下来|出来|进来|进去|下去)/u, '夜晚在客厅里出现'],
  [
    /\bgrants? (?:(?:him|her|me|us|them|\w+|a boy|a girl) )?(?:(?:a|his|her|my|one|three|their) )?wish(?:es)?\b/iu,
    'casts a spell',
  ],
  [/(?:实现|满足)(?:了)?(?:他|她|我|人们|一个|三个)?的?愿望/u, '施魔法'],
  [
    /\b(whales?\b.*?) (?:dives? and )?(?:shows?|flips?|slaps?|lifts?|raises?) (?:its|his|her|their) (?:tail|fluke|flukes|tail fluke)s?\b/iu,
    '$1 jumps in the ocean',
  ],
  [/\b(my|his|her|our|your|their) mumm(?:y|ies)\b(?! (?:case|tomb))/iu, '$1 mother'],
  [/\bmummy and (daddy|dad|me|baby|i|papa)\b/iu, 'mother and $1'],
  [
    /\b(sled\w*|sledge\w*|sleigh\w*|toboggan\w*)\b(.*?) down (?:the |a )?(?:snowy |big |steep )*(?:hill|mountain|slope)\b/iu,
    '$1$2 on a ski slope',
  ],
  [
    /(?:在|从)?(?:雪山|山坡|山|雪坡|坡)(?:上)?(?:往下|向下)?(滑雪|滑雪板)(?:滑)?(?:下来|下山|而下|下去)?/u,
    '在滑雪场$1',
  ],
  [/(?:在|从)?(?:雪山|山坡|山|雪坡)(?:上)?(坐(?:着)?雪橇)(?:滑)?下(?:来|山)?/u, '在滑雪场$1'],
  [/(坐(?:着)?雪橇)(?:滑|冲|飞驰)?下(?:了)?(?:雪山|山坡|山|雪坡)/u, '在滑雪场$1'],
  [/(?:激烈的)?(?:赛车|汽车)比赛/u, '三辆赛车在赛车场上飞驰'],
  [
    /^(?:an? )?(?:exciting )?car race$|^(?:an? )?(?:exciting )?(?:motor|auto|f1) race$/iu,
    'three racing cars speed on a race track',
  ],
  [/(?:一对|一只|一个)?新人(?=.*(?:婚礼|结婚))/u, '新娘和新郎'],
];
