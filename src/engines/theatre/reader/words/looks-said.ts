/**
 * Looks whose names are words for something else: origami is paper, a child's drawing a child, eight bits a number. They are
 * put into words that are names of looks alone, before anything else is read. Called by `reader.ts`.
 */

/** What styles are called that are also stuff or things: only beside one of these, or alone at the end, is a look meant. */
const STYLE = '(?:[- ](?:style[ds]?|animation|animated|art|artwork|look|aesthetic|film|version|painting|illustration))';
const STUFF =
  '(?:stained glass|clay|lego|embroidery|embroidered|knitted|felt|crochet|mosaic|chalk|origami|paper[- ]?cut)';

const LOOKS_SAID: readonly (readonly [phrase: RegExp, meaning: string])[] = [
  // What children build with stays a toy.
  [
    /^(an? |the )?lego (?!sets?\b|bricks?\b|blocks?\b|toys?\b|pieces?\b|box\b|towers?\b|style\b)(\w.*)$/iu,
    '$1$2, lego style',
  ],
  [new RegExp(`[,;.] *(?:in |as )?(?:an? )?(${STUFF})[.!]? *$`, 'iu'), ', $1 style'],
  [/\b(?:8|16|32|eight|sixteen)[- ]?bit\b(?:[- ](?:pixel art|style|game|graphics))?/iu, 'pixel art'],
  [
    /\b(?:an? |the )?(?:child|kid|toddler|kindergartener)(?:['’]?s|s['’])? (?:crayon )?(?:drawing|doodle|scribble) of\b/iu,
    'crayon drawing of',
  ],
  [/\b(?:in )?(?:an? )?chalk (?:drawing|sketch|art) of\b/iu, 'chalk drawing, '],
  [new RegExp(`(?:\\bin )?(?:\\ban? )?\\borigami${STYLE}+(?: of)?\\b`, 'iu'), 'low poly style '],
  [
    new RegExp(
      `(?:\\bin )?(?:\\ban? )?(?:\\b(?:traditional )?chinese )?\\bpaper[- ]?cut(?:[- ]?outs?|ting)?${STYLE}+(?: of)?\\b`,
      'iu',
    ),
    'kirigami ',
  ],
  [/\bchinese paper[- ]?cut(?:ting)?s?\b/iu, 'kirigami'],
  [
    /[,;] *(?:an? |in |as )?(?:\w+ ){0,2}?(?:woodcut|linocut|wood engraving)(?: print| style)*[.!]? *$/iu,
    ', woodblock print',
  ],
  [/[,;] *(?:in |as )?(?:an? )?pop[- ]art(?: style)?[.!]? *$/iu, ', pop art style'],
  [
    /[,;]? *drawn (?:in|with) (?:wax )?crayons?(?: by (?:an? )?(?:child|kid|toddler|little girl|little boy))?/iu,
    ', crayon style',
  ],
  // Nobody draws it.
  [
    /[,;] *(?:as |in |like )?(?:an? )?(?:\w+ )?(?:(?:child|kid|toddler|children)(?:['’]?s|s['’])?|(?:wax )?crayons?)(?: crayon)? (?:drawing|art|doodle|sketch|picture)(?: style)?[.!]? *$/iu,
    ', crayon style',
  ],
  [
    /[,;] *(?:as |in |like )?(?:an? )?(?:\w+ )?(?:pencil|graphite) (?:drawing|art|doodle|sketch)(?: style)?[.!]? *$/iu,
    ', pencil drawing',
  ],
  [
    /^(?:an? )?(pop art|anime|comic|cartoon|watercolou?r|crayon|pencil|pixel art|low poly|ukiyo-?e|cyberpunk)(?: style)? (?:portrait|picture|image|illustration|poster|scene) of /iu,
    '$1 style, ',
  ],
  [/[,;]? *(?:like|as in) (?:an? )?(?:old )?black[- ]and[- ]white (?:film|movie)/iu, ', black and white'],
  [/chalk drawing on (?:an? |the )?(?:black|chalk)board/iu, 'chalk drawing'],
  [/[，,。 ][^，,。]{0,8}?素描[^，,。]{0,4}$/u, '，铅笔画'],
  [/[，,。 ][^，,。]{0,8}?(?:漫画书?|美漫|连环画)[^，,。]{0,4}$/u, '，漫画风格'],
  [/[，,。 ][^，,。]{0,8}?(?:木刻|版画)[^，,。]{0,6}$/u, '，浮世绘风格'],
  [/[，,。 ][^，,。]{0,8}?马赛克[^，,。]{0,6}$/u, '，马赛克风格'],
  [/[，,。 ][^，,。]{0,8}?(?:蜡笔)[^，,。]{0,6}$/u, '，蜡笔画'],
  [/(?:黏土|粘土|定格|软陶|橡皮泥)(?:定格)?(?:动画(?:片|风格?)?|风格?)的?/u, '橡皮泥风格的'],
  [/折纸(?:艺术)?(?:动画|风格?)的?/u, '低多边形风格的'],
  [/(?:黑板|粉笔)(?:画|报)?(?:动画|风格?)的?/u, '粉笔画风格的'],
  [/(?:中国)?剪纸(?:艺术)?(?:动画(?:片|风格?)?|风格?)的?/u, '窗花风格的'],
];

export const withLooksSaid = (prompt: string): string =>
  LOOKS_SAID.reduce((said, [phrase, meaning]) => said.replace(phrase, meaning), prompt);
