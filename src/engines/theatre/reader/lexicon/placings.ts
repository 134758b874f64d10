/** Where things are put, in wordings of many kinds, by those that the lists of relations know. Asked by `words/plain-things.ts`. */

const HUNG =
  'coats?|jackets?|towels?|bags?|backpacks?|lanterns?|lamps?|hats?|caps?|scarf|scarves|dress(?:es)?|shirts?|umbrellas?|wreaths?|stockings?|socks?|baskets?|ornaments?|baubles?|bells?|keys?|bananas?|apples?|birdhouses?|birdcages?|masks?';
const HATS = '(?:[\\w-]+ )?(?:hat|cap|crown|helmet|tiara|beret|bow|beanie|fedora)';
const CLIMBERS =
  'cats?|kittens?|squirrels?|birds?|owls?|monkeys?|koalas?|parrots?|sloths?|chameleons?|leopards?|crows?|robins?|pandas?|lemurs?|toucans?|woodpeckers?|snakes?|apples?|balloons?|kites?';
const HAN = '\\p{Script=Han}';

/** One or more of something, up to two words before what it is. */
const PHRASE = '(?:an?|one|two|three) (?:(?!(?:and|on|in)\\b)[\\w-]+ ){0,2}?[\\w-]+';
const HOLDER = '(?:[\\w-]+ )?(?:box|basket|bowl|bucket|cup|bag|cage|bathtub|boat|pot|jar|crate|nest|suitcase|drawer)';

export const PLACINGS: readonly (readonly [wording: RegExp, plainly: string])[] = [
  [
    / (?:(?:is |are )?(?:parked|standing|waiting|sitting) )?outside (?=(?:an?|the) [\w-]+(?: [\w-]+)?$)/giu,
    ' in front of ',
  ],
  [
    new RegExp(
      `\\b(${HUNG}) (?:is |are )?(?:hanging|hung|hangs?|draped) (?:on|from|over|off) (?=(?:an?|the) (?!(?:\\w+ )?ceiling))`,
      'giu',
    ),
    '$1 on ',
  ],
  [
    / (?:at|by|near) the (?:foot|bottom|base|end) of (?=(?:an?|the|his|her) (?:[\w-]+ )?(?:bed|tree|stairs|staircase|ladder|statue|tower|lamp))/giu,
    ' next to ',
  ],
  [
    / (?:leaning|leans|leaned|propped(?: up)?|resting|rests) against (?=(?:an?|the) (?!(?:[\w-]+ )?wall))/giu,
    ' next to ',
  ],
  [
    new RegExp(
      `\\b(${CLIMBERS}) (?:is |are )?(?:sitting |sits? |perched |stuck |resting |hiding )?(?:up )?in (an?|the) ((?:[\\w-]+ )?tree)\\b`,
      'giu',
    ),
    '$1 on $2 $3',
  ],
  [
    /\b(?:an? |the |one |two |three )?(?:(?:[\w-]+) )?(?:gold)?fish in (?:an?|the|its|his|her) (?:small |round |glass |fish )*(?:bowl|jar)\b/giu,
    'a goldfish bowl',
  ],
  [
    new RegExp(
      `\\b(an?|the) (${HATS}) (?:is )?(?:on|on top of|sitting on) (?:(?:the )?head of (an? [\\w-]+)|(an? [\\w-]+)['’]s head)`,
      'iu',
    ),
    '$3$4 wearing $1 $2',
  ],
  [
    /\b(?:nestled|tucked|squeezed|placed|sandwiched|wedged(?= (?:in )?between\b)) (?=(?:in )?between\b|in\b|under\b|behind\b|on\b|inside\b|beside\b)/giu,
    '',
  ],
  [
    /\b(hold(?:s|ing)?|carr(?:y|ies|ying)|cradl(?:es?|ing)) (?:an?|the|his|her|their) (?:(?:newborn|little|small|sleeping|cute|tiny) )?(?:baby|infant|newborn)(?: boy| girl)?(?: in (?:his|her|their|the) arms)?(?! \w*(?:bottle|bear|carriage|animal|elephant|dragon|bird|panda|duck))\b/giu,
    '$1 a swaddled baby',
  ],
  [/ in between (?=(?:an?|the|two)\b)/giu, ' between '],
  // A colour, and no fruit.
  [
    /\borange and (?=(?:black|white|blue|red|green|yellow|brown|grey|gray|purple|pink) (?!and\b)[a-z])/giu,
    'amber and ',
  ],
  // Both are there.
  [
    new RegExp(
      `^(${PHRASE}) and (${PHRASE}) (?:are )?(on(?: top of)?|under) (?:an?|the) ((?:[\\w-]+ )?[\\w-]+)$`,
      'iu',
    ),
    '$1 $3 a $4 and $2 $3 the $4',
  ],
  [
    new RegExp(`^(${PHRASE}) and (${PHRASE}) (?:are )?(in|inside) (?:an?|the) (${HOLDER})$`, 'iu'),
    '$1 $3 a $4 and $2 $3 the $4',
  ],
  [
    new RegExp(
      `^(${HAN}{0,3}(?:[桌椅床凳箱架台毯]子?|沙发|地毯))上面?(?:有|放着|摆着|站着|坐着|躺着)(一?${HAN}{2,7})[和与](一?${HAN}{2,7})$`,
      'u',
    ),
    '$2和$3在$1上',
  ],
  [
    new RegExp(`^(一?${HAN}{1,6})[和与](一?${HAN}{1,6})(?:之间|中间)(?:有|是|放着|站着|坐着)(一?${HAN}{1,6})$`, 'u'),
    '$3在$1和$2之间',
  ],
  [
    new RegExp(`^(两[个只支棵把辆条张座盏根]?${HAN}{1,5}?)(?:之间|中间)(?:有|是|放着|站着|坐着)(一?${HAN}{1,6})$`, 'u'),
    '$2在$1之间',
  ],
  [new RegExp(`^(一?[只个]?${HAN}{1,5}?)[站停蹲坐落趴]?在(?:一?[根条])?(?:树枝|枝头|树杈)上$`, 'u'), '$1在栖枝上'],
  [
    new RegExp(
      `^(${HAN}{1,8}?)(?:紧紧?|轻轻)?(?:靠着|挨着|紧靠着|依偎着|倚着)(?:一?[个只张把棵辆块座])?(${HAN}{1,5})$`,
      'u',
    ),
    '$1在$2旁边',
  ],
  [new RegExp(`(?:斜|倚|竖)?[靠倚]在(?!墙)(${HAN}{1,5}?)(?:上|边上|边|旁边|旁)$`, 'u'), '在$1旁边'],
  [/(?:夹|挤|塞|卡)在(?=两|[^，。]{1,8}[和与])([^，。]{2,12}?)(?:的)?(?:中间|之间)/u, '在$1之间'],
  [new RegExp(`(?<=[在到落停])(?!自己)(${HAN}{1,4}?)的?头(?:顶上?|上)$`, 'u'), '$1的头上'],
  [new RegExp(`^(${HAN}{1,8}?)把(${HAN}{1,5})(?:顶|放|搁)在(?:自己的?)?头(?:顶)?上$`, 'u'), '$2在$1的头上'],
  [new RegExp(`在(${HAN}{0,4}(?:床|树|楼梯|梯子|塔|雕像))(?:脚下?|脚边|底)$`, 'u'), '在$1旁边'],
  [/(?<!拥)抱着(?:一?个?|她的|他的|自己的)(?:小|新生)?(?:婴儿|宝宝|宝贝|娃娃脸|小孩)$/u, '抱着一个襁褓'],
  [new RegExp(`一双(?=${HAN}{0,6}[鞋靴](?!子?厂|店))`, 'u'), '两只'],
];
