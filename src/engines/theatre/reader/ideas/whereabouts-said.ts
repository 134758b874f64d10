/** The forms in which English and Chinese say where one is to the other. Part of `whereabouts.ts`. */
import { CHINESE, CHINESE_STATES, ENGLISH, ENGLISH_STATES, type Whereabout } from '../lexicon/whereabouts.js';

const NO_THING = 'left|right|top|bottom|side|front|back|edge|middle|corner|end|inside|outside|legs|wheels|stilts';
const BEFORE = `an?|the|and|or|with|in|on|at|of|to|from|is|are|who|that|by|under|over|behind|while|${NO_THING}`;
/** With an article or of several: up to four words before what it is, and of what. */
const PHRASE = `(?:(?:an?|the|one|some|two|three|his|her|my) |(?=(?:[\\w-]+ )?[\\w-]+s\\b))(?:(?!(?:${BEFORE})\\b)[\\p{L}\\d'’-]+ ){0,4}?(?!(?:is|are|in|on|by|${NO_THING})\\b)[\\p{L}\\d'’-]+(?: of (?:[\\p{L}\\d'’-]+ )?[\\p{L}\\d'’-]+)?`;
/** "butter on toast": what has no number. */
const BARE = `(?:(?!(?:${BEFORE})\\b)[\\p{L}-]+ )?(?!(?:${BEFORE}|there|it|he|she|they|looking|going)\\b)[\\p{L}-]+`;
const STATE_WORDS = ENGLISH_STATES.map(([words]) => words).join('|');
const ENGLISH_FORMS = ENGLISH.map(
  ([where, words]) =>
    [
      where,
      new RegExp(
        `^(?<one>${PHRASE}|${BARE})(?: is| are)?(?: (?<state>${STATE_WORDS}))? (?:${words}) (?<other>${PHRASE}|${BARE})(?<tail>,.*)?[.!\\s]*$`,
        'iu',
      ),
    ] as const,
);
const HAN = '[\\p{Script=Han}]';
/** Of a place or a number more is said. */
const OTHER = `(?:一${HAN})?(?:(?![的一])${HAN}){1,10}?`;
const VERBS = CHINESE_STATES.map(([words]) => words).join('|');
/** Without a number no more than what it is. */
const A = `(?:(?:一|两|三)(?:[只个条把台架面件对副双扇块张幅片头匹辆艘架座盏棵朵位名枚根顶袋杯碗盘束]|摞|群)?|(?![在一两三有])(?=${HAN}{1,5}(?:[^\\p{Script=Han}]|$|正|静静|${VERBS}|被放|在|倒|悬|斜|倚|竖|靠)))${HAN}{1,10}`;
const SWIMS = '(?:(?:[自欢慢快][\\p{Script=Han}]{1,2}地?)?游(?:来游去|动|泳|着)?)?';
const CHINESE_FORMS = CHINESE.flatMap(([where, words]) => [
  [
    where,
    new RegExp(
      `^(?:在)?(?<other>${OTHER})的?(?<words>${words})(?:有|是|(?<state>${VERBS})着(?:有)?)(?<one>${A})(?<tail>[，,].*)?[。\\s]*$`,
      'u',
    ),
  ] as const,
  [
    where,
    new RegExp(
      `^(?<one>${A}?)(?:正|静静地)?(?:(?<state>${VERBS})|被放)?在(?<other>${OTHER})的?(?<words>${words})${where === 'inside' ? SWIMS : ''}(?<tail>[，,].*)?[。\\s]*$`,
      'u',
    ),
  ] as const,
]);
/** 从纸箱里探出头来: in it, or behind or under it. */
const OUT =
  '(?:悄悄|偷偷|慢慢|好奇)*地?(?:往外|向外)?(?:探|伸|露|冒|钻|看|张望|偷看)(?:头|出)?(?:了|着)?(?:一?[个颗])?(?:小|毛茸茸的)?(?:脑袋|头|脸|身子|半个身子)?来?(?:张望|探脑|看)?';
const CHINESE_OUT = CHINESE.filter(([where]) => /inside|behind|below/.test(where)).flatMap(([where, words]) =>
  [
    `^(?<one>${A}?)(?:正|正在)?从(?<other>${OTHER})的?(?<words>${words})${OUT}(?<tail>[，,].*)?[。\\s]*$`,
    `^(?<one>${A}?)(?:躲|藏)?在(?<other>${OTHER})的?(?<words>${words})${OUT}(?<tail>[，,].*)?[。\\s]*$`,
    `^(?:从)?(?<other>${OTHER})的?(?<words>${words})(?:探|伸|露|冒|钻)出(?:了)?(?<one>${A})(?<tail>[，,].*)?[。\\s]*$`,
  ].map((form): readonly [Whereabout, RegExp] => [where, new RegExp(form, 'u')]),
);
/** 花瓶里的玫瑰: who is there comes last. */
const CHINESE_OF = CHINESE.filter(([where]) => /inside|behind|below|front|^on$|above|next/.test(where)).map(
  ([where, words]): readonly [Whereabout, RegExp] => [
    where,
    new RegExp(
      `^(?<other>${OTHER})(?<words>${words})的(?:(?<state>${VERBS})着的)?(?<one>(?:一${HAN})?(?![^，。]*[的在了着])${HAN}{1,6})(?<tail>[，,].*)?[。\\s]*$`,
      'u',
    ),
  ],
);
const NAMED_LAST: ReadonlySet<RegExp> = new Set(CHINESE_OF.map(([, form]) => form));
const CHINESE_OTHERS: readonly (readonly [Whereabout, RegExp])[] = [
  [
    'leaning',
    new RegExp(
      `^(?<one>${A}?)(?:斜|倚|竖|斜着)?[靠倚](?:着|在)(?<other>${OTHER})(?:上|边上|边|旁边|旁)?(?<tail>[，,].*)?[。\\s]*$`,
      'u',
    ),
  ],
  [
    'leaning',
    new RegExp(
      `^(?<other>${OTHER})(?:上|边上|边|旁边|旁)?(?:斜|倚)?[靠倚]着(?<one>${A})(?<tail>[，,].*)?[。\\s]*$`,
      'u',
    ),
  ],
  [
    'hanging',
    new RegExp(`^(?!.*[上下]方)(?<other>${OTHER})[上下](?:悬?挂|吊|悬)着(?<one>${A})(?<tail>[，,].*)?[。\\s]*$`, 'u'),
  ],
  [
    'hanging',
    new RegExp(
      `^(?!.*(?:[上下]方|上空|[旁前后]))(?<one>${A}?)(?:倒?悬?挂|吊|悬)在(?<other>${OTHER})[上下]?(?<tail>[，,].*)?[。\\s]*$`,
      'u',
    ),
  ],
];

export interface Said {
  where: Whereabout;
  one: string;
  other: string;
  state: string;
  tail: string;
  /** How it is said. */
  words: string;
  /** With the head out. */
  looksOut: boolean;
  /** Who is there comes last: 桌子上的苹果. */
  isNamedLast?: boolean;
}

const LOOKS_OUT = /\b(?:peek|peep|look|peer|pok|stick|popp?|emerg|com)(?:s|es|e|ing)? |[探伸露冒钻]出?[头脑]?/u;

const WHOSE =
  / (?:on(?: top of)?|in) ((?:an?|the|his|her|my) (?:[\w-]+ )?[\w-]+)['’]s? (?:left |right )?(shoulders?|head|lap)(?=$|[,.])/iu;

/** As it lies there, and where a hook is. */
const LAID_OPEN = /(?:摊开|打开|敞开|翻开|铺开)[着了]?的|墙[壁面]?上的(?=钩子|挂钩|衣钩|钉子)/gu;

/** Who is said to be where to what; `undefined` where more is said, or less. */
export function saidIn(asked: string): Said | undefined {
  const prompt = asked.replace(WHOSE, ' on the $2 of $1').replace(LAID_OPEN, '');
  const isChinese = /\p{Script=Han}/u.test(prompt);
  const looksOut = LOOKS_OUT.test(prompt);
  for (const [where, form] of isChinese
    ? [...CHINESE_OTHERS, ...CHINESE_OUT, ...CHINESE_FORMS, ...CHINESE_OF]
    : ENGLISH_FORMS) {
    const { one, other, state, tail = '', words: how = '' } = form.exec(prompt)?.groups ?? {};
    if (one === undefined || other === undefined || (isChinese && !NAMED_LAST.has(form) && !isSaidSo(where, one)))
      continue;
    const states = isChinese ? CHINESE_STATES : ENGLISH_STATES;
    const known = states.find(([words]) => state !== undefined && new RegExp(`^(?:${words})$`, 'iu').test(state));
    const isNamedLast = NAMED_LAST.has(form);
    const isHooked = where === 'on' && (HOOKS.test(other) || (OF_TOWERS.test(one) && TOWERS.test(other)));
    return {
      where: isHooked ? 'hanging' : where,
      one,
      other,
      state: known?.[1] ?? '',
      tail,
      words: how,
      looksOut,
      isNamedLast,
    };
  }
  return undefined;
}

/** In the open top of a tower. */
const OF_TOWERS = /\b(?:clock|bell)$|[钟铃]$/iu;
const TOWERS = /\b(?:tower|church|steeple)$|塔楼?$|教堂$/iu;
/** On these nothing lies. */
const HOOKS =
  /\b(?:hook|nail|peg|coat rack|hat stand|hat rack|coat stand|clothes ?line|washing line)$|挂?钩子?$|钉子$|衣帽架$|晾衣[绳架]$/iu;

/** Who hides behind something or in it without a number is told of; 墙边 is a place. */
const isSaidSo = (where: Whereabout, one: string): boolean =>
  /^[一两三]/u.test(one) || (BARELY.has(where) && !/[边旁上下里]$/u.test(one));
const BARELY: ReadonlySet<Whereabout> = new Set([
  'leaning',
  'hanging',
  'left_of',
  'right_of',
  'above',
  'on',
  'next_to',
  'shoulder',
  'head',
  'lap',
]);
