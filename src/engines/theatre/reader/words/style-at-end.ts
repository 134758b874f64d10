/**
 * The style that a prompt ends with, after its last comma: "…, gouache illustration", "…，彩铅插画". Hundreds of names of styles
 * are words for something else (a print, a screen, children, a fresco), and at the end none of it is to be shown. Each is put
 * into the name of the look that comes nearest. Called by `reader.ts` before anything else is read.
 */

import type { Look } from '../../score/score.js';

/** A name of each that is a look and nothing else, in English and Chinese. */
const NAMED = {
  anime: ['anime style', '动漫风格'],
  cubist: ['cubist style', '立体主义风格'],
  'stained-glass': ['stained glass style', '彩色玻璃画'],
  'black-and-white': ['film noir', '黑色电影风格'],
  crayon: ['crayon style', '蜡笔画'],
  watercolour: ['watercolour', '水彩画'],
  'oil-painting': ['oil painting', '油画'],
  pencil: ['hand drawn', '铅笔画'],
  charcoal: ['charcoal style', '炭笔画'],
  felt: ['needle felt', '毛毡风格'],
  plain: ['3d animation', '三维动画'],
  'line-drawing': ['line art', '线稿'],
  mosaic: ['mosaic style', '马赛克风格'],
  'ukiyo-e': ['woodblock print', '浮世绘风格'],
  'pop-art': ['pop art style', '波普艺术'],
  cartoon: ['cartoon style', '卡通风格'],
  'paper-cut': ['kirigami', '剪纸风格'],
  'low-poly': ['low poly style', '低多边形风格'],
  'cross-stitch': ['embroidery style', '刺绣风格'],
  chalk: ['chalkboard style', '粉笔画'],
  surrealism: ['surrealism style', '超现实主义风格'],
  'neon-outline': ['neon outline'],
  'pixel-art': ['pixel art', '像素风格'],
  clay: ['claymation', '黏土动画'],
  'old-film': ['old film'],
  comic: ['comic style'],
} as const satisfies Partial<Record<Look, readonly string[]>>;
type Named = keyof typeof NAMED;

const HOW =
  '(?: (?:style|styled|painting|drawing|illustrations?|art|artwork|prints?|look|animation|film|movie|aesthetic|posters?|sketch|picture|book|page|design|version|render|rendering|scene|technique|effect|movement|portrait|study|on (?:canvas|paper|linen|silk)))*';

/** What the end says, and what the look is called; the first that fits counts. */
const ENGLISH: readonly (readonly [style: string, look: Named])[] = [
  ['(?:cute |colou?rful )?3d (?:cartoon|animated|animation|rendered|rendering|cgi)|cgi|pixar', 'plain'],
  ['anime|manga film|studio ghibli|japanese (?:anime|animation)', 'anime'],
  ['cubis[mt]|analytic cubism|picasso', 'cubist'],
  ['stained[- ]glass(?: windows?| panels?)?', 'stained-glass'],
  ['film noir|noir|neo-noir|black[- ]and[- ]white (?:film|photo|photograph|photography|movie)', 'black-and-white'],
  ['(?:oil |soft |chalk |dry )?pastels?|colou?red pencils?|(?:wax )?crayons?|oil pastels?', 'crayon'],
  [
    "gouache|tempera|aquarelle|(?:loose |soft |delicate )?watercolou?rs?|(?:children(?:['’]?s|s['’])?|kids['’]?|picture|story ?|children(?:['’]?s|s['’])? picture|vintage story ?)[- ]?books?|storybook",
    'watercolour',
  ],
  [
    'acrylics?|impasto|impressionis[mt]|post-impressionis[mt]|expressionis[mt]|(?:high |italian |northern )?renaissance|baroque|rococo|romanticis[mt]|romantic era|fauvis[mt]|pointillis[mt]|divisionist|classical|old master|dutch (?:golden age|master)|rembrandt|monet|fresco|mural|medieval|byzantine|thick oil|oils?',
    'oil-painting',
  ],
  ['(?:roman |byzantine |greek |glass |tile |stone )?mosaics?|mosaic tiles?|tesserae', 'mosaic'],
  ['(?:\\w+ )?charcoal|charcoal(?: and chalk)?|conté', 'charcoal'],
  [
    '(?:simple |clean |single |one |continuous |black |minimal |minimalist )*(?:line|outline|contour)|colou?ring[- ]?book|simple outlines?|black outlines?',
    'line-drawing',
  ],
  [
    'pen[- ]and[- ](?:ink|wash)|pen|ink sketch|fine[- ]line|ballpoint(?: pen)?|etching|engraving|copperplate|cross[- ]?hatch(?:ed|ing)|graphite|pencil|rough|doodle|architectural|technical',
    'pencil',
  ],
  [
    'woodcut|linocut|lino|woodblock|wood engraving|block|(?:japanese |traditional )?(?:woodblock|ukiyo-?e)|hokusai',
    'ukiyo-e',
  ],
  [
    'pop[- ]art|warhol|lichtenstein|screen ?print(?:ed|ing)?|silkscreen|risograph|riso|graffiti|street art|spray[- ]paint(?:ed)?(?: mural)?|stencil',
    'pop-art',
  ],
  [
    '(?:vintage|retro) posters?|(?:vintage |retro |old )?(?:travel|propaganda|art deco|art nouveau|mid-century|circus)|art deco|art nouveau|vector|flat|flat (?:vector|design|colou?r)|minimalis[tm]|minimal|2d|two-dimensional|hand-drawn 2d|graphic novel|bauhaus',
    'cartoon',
  ],
  [
    '(?:layered )?(?:cut[- ])?paper(?:[- ]?cut)?(?:[- ]?(?:outs?|collage|craft|sculpture|diorama))?|paper ?craft|papercut|collage|cut[- ]?outs?|pop-up|matisse cut-?outs?|kirigami',
    'paper-cut',
  ],
  ['(?:wool |needle[- ])?felt(?:ed)?(?: (?:puppets?|wool|stop[- ]motion))*', 'felt'],
  ['(?:3d )?low[- ]?poly(?: 3d)?|origami|folded paper|geometric|polygonal', 'low-poly'],
  [
    '(?:silk |hand |chinese |cross[- ]?stitch )*embroider(?:y|ed)|tapestry|quilt(?:ed)?|patchwork|knit(?:ted)?|crochet(?:ed)?|woven|yarn',
    'cross-stitch',
  ],
  ['blueprint|chalk(?:board)?|(?:white )?chalk on (?:an? )?(?:black|chalk)board|blackboard', 'chalk'],
  ['surreal(?:is[mt])?|dal[ií]|magritte', 'surrealism'],
  ['neon(?: lights?| signs?| tubes?| line)', 'neon-outline'],
  ['8-bit|16-bit|pixel|retro (?:video )?game', 'pixel-art'],
  ['clay|claymation|stop[- ]motion|plasticine', 'clay'],
  ['sepia|daguerreotype|vintage (?:photo|photograph|film|postcard)|super 8|silent|old', 'old-film'],
  ['comic(?:s| strip)?|american comic|superhero comic|manga', 'comic'],
];

const TAIL = [
  '(?:[,;:–—.] *| +(?=in (?:the )?(?:style|manner|look) of )| +(?=in (?:an? |the )?[\\w-]+(?: [\\w-]+)? style[.!]? *$))(?:(?:drawn|painted|rendered|done|made|shot|shown|presented|illustrated) )?(?:(?:in|as|like|with|by) )?',
  '(?:(?:the )?(?:style|manner|look) of )?(?:an? |the )?(?:(?:\\w+ly |simple |traditional |classic |old |modern |colou?rful |vivid |bold |soft |detailed |delicate |naive |folk |dark |bright |fine |loose )*)',
].join('');
const ENDS = ENGLISH.map(([style, look]) => [new RegExp(`${TAIL}(?:${style})${HOW}[.!]? *$`, 'iu'), look] as const);

/** After the last comma, any few characters beside these. */
const CHINESE: readonly (readonly [style: string, look: Named])[] = [
  ['三维卡通|三维动画|3d|皮克斯|立体卡通', 'plain'],
  ['日本动漫|日本动画|日系|日漫|动漫|吉卜力|二次元', 'anime'],
  ['立体主义|立体派|毕加索', 'cubist'],
  ['(?:彩色|彩绘|教堂)玻璃|花窗|彩窗|玻璃画', 'stained-glass'],
  ['黑色电影|黑白(?:电影|摄影|照片|片)', 'black-and-white'],
  ['粉彩|色粉|彩铅|彩色铅笔|油画棒|蜡笔|儿童画', 'crayon'],
  ['水粉|绘本|童书|故事书|图画书|水彩|插画|插图', 'watercolour'],
  [
    '丙烯|印象派|印象主义|后印象|文艺复兴|巴洛克|洛可可|点彩|点画|表现主义|野兽派|古典(?:主义)?油画|壁画|油画',
    'oil-painting',
  ],
  ['马赛克|镶嵌画', 'mosaic'],
  ['炭笔|木炭|炭精', 'charcoal'],
  ['线描|白描|线稿|简笔|线条', 'line-drawing'],
  ['钢笔|速写|铜版|蚀刻|版刻|素描|铅笔', 'pencil'],
  ['木刻|木版|版画|浮世绘', 'ukiyo-e'],
  ['丝网|涂鸦|街头艺术|波普', 'pop-art'],
  ['扁平|矢量|极简|海报|招贴|新艺术|装饰艺术|卡通', 'cartoon'],
  ['剪纸|拼贴|纸艺|纸雕|立体书', 'paper-cut'],
  ['低多边形|折纸|几何', 'low-poly'],
  ['毛毡|羊毛', 'felt'],
  ['挂毯|刺绣|丝绣|苏绣|编织|针织|拼布', 'cross-stitch'],
  ['蓝图|黑板|粉笔', 'chalk'],
  ['超现实', 'surrealism'],
  ['像素', 'pixel-art'],
  ['(?:黏|粘)土|定格', 'clay'],
];
const STYLE_WORD =
  /(?:风|风格|画风|画|插图|艺术|版|海报|动画|动漫|电影|片|质感|效果|作品|派|主义|素描|速写|绘|剪纸|拼贴|涂鸦|刺绣|像素|次元|三维风格)$/u;
const CHINESE_TAIL = /[，,。；、] *([^，,。；、]{2,14})[。！]?$/u;
const CHINESE_ENDS = CHINESE.map(([style, look]) => [new RegExp(style, 'iu'), look] as const);

/** Said alone they are not a style. */
const BARE =
  /[,;:–—.] *(?:in |with |an? |the )*(?:old|pen|line|flat|paper|classical|geometric|medieval|baroque|clay|felt|minimal|vector|block|pencils?|romantic era|silent|rough|technical|architectural|oils?|chalk|blackboard|chalkboard|woven|yarn|knit(?:ted)?|quilt(?:ed)?|folded paper|books?|pop-up|neon(?: lights?| signs?)?|mural|graffiti|fresco|stencil|tapestry)[.!]? *$/iu;

export interface Styled {
  /** The prompt with a name for its style that is a look and nothing else. */
  said: string;
  look?: Look;
}

export function withStyleAtEnd(prompt: string): Styled {
  if (BARE.test(prompt)) return { said: prompt };
  for (const [end, look] of ENDS)
    if (end.test(prompt)) return { said: prompt.replace(end, `, ${NAMED[look][0]}`), look };
  const tail = CHINESE_TAIL.exec(prompt);
  if (!tail || !STYLE_WORD.test(tail[1]!)) return { said: prompt };
  const [, look] = CHINESE_ENDS.find(([style]) => style.test(tail[1]!)) ?? [];
  return look ? { said: `${prompt.slice(0, tail.index)}，${NAMED[look].at(-1)}`, look } : { said: prompt };
}
