/** The small words that tie a sentence together. Read by `dictionary.ts`. */
import type { Mark } from '../words/sense.js';

/** Mark, English words, Chinese words. */
export const GRAMMAR: [Mark, string, string][] = [
  ['and', 'and, plus, as well as, &', '和, 与, 及, 以及, 还有, 跟, 同, 并, 又, 并且, 而且'],
  [
    'then',
    'then, and then, after that, afterwards, afterward, next, finally, later, before, until, eventually, suddenly, one day, next day, next morning, in end',
    '然后, 接着, 之后, 再, 随后, 最后, 然後, 接下来, 后来, 忽然, 突然, 于是, 有一天, 第二天, 一天',
  ],
  [
    'not',
    'no, not, without, never, neither, nor, minus, excluding, except, none, zero, lacking, free of, dont, doesnt, isnt, devoid of, but no, nobody, noone',
    '没有, 不要, 无, 没, 别, 除了, 不是, 不, 不带, 不含, 空无一',
  ],
  ['there', 'there is, there are, there be, there, theres', '有, 存在, 站着一, 是一'],
  ['by', 'by', ''],
  [
    'copula',
    'is, are, was, were, be, being, been, am, gets, get, getting, got, become, becomes, becoming, stays, has been',
    '是',
  ],
  ['pronoun', 'it, they, them, he, she, him', '它, 它们, 他, 她, 他们, 她们'],
  [
    'another',
    'another, other, second, one more, one other',
    '另一只, 另一个, 另一, 另外一只, 另一条, 另一匹, 另一辆, 另一头, 另一位, 另一名, 其他',
  ],
  [
    'camera',
    'camera, shot, lens, frame, camera angle, camera view, viewpoint, perspective, point of view',
    '镜头, 画面, 运镜, 摄像机, 摄影机, 视角, 相机镜头',
  ],
  [
    'preposition',
    'in, at, on, inside, within, through, across, along, into, outside, during, past, against, after, off, upon, throughout, amid, toward, towards, from, out of, to edge of, in middle of, in center of, in heart of, heart of, deep in, deep inside, over to, via',
    '在, 于, 沿着, 沿, 从, 向, 往, 朝, 到, 朝着, 向着, 对, 给, 围绕, 穿行于',
  ],
  ['postposition', '', '里, 中, 里面, 之中, 内, 外, 上的, 里的, 中的, 间, 中间, 当中, 里边, 之间, 中央, 深处, 内部'],
  ['passive', '', '被, 让'],
  ['of', 'of', '的'],
  ['or', 'or', '或, 或者, 或是, 还是'],
  ['tool', '', '用, 使用, 利用, 把, 将'],
  ['between', 'between, in between', ''],
  [
    'background',
    'in background, in distance, in far distance, behind it',
    '背景, 背景是, 背景有, 远处是, 远处有, 背景中, 背景里, 远处',
  ],
  [
    'wear',
    'wear, don, put on, dressed in, dress in, clad in, covered in, made of, made from, with face of, as big as, as large as, as tall as, as small as, size of',
    '穿着, 戴着, 身穿, 穿, 戴, 身着, 头戴, 佩戴, 披着, 披, 系着, 扎着',
  ],
  ['to', 'to', ''],
  [
    'role',
    'as, dressed as, dressed like, dressed up as, disguised as, pretending to be',
    '当, 扮成, 打扮成, 装扮成, 假扮成, 扮演',
  ],
  [
    'unit',
    'year, year old, percent, degree, mm, cm, km, k, meter, metre, mile, kilometer, kilometre, dollar, hour, minute, day old, fps',
    '岁, 米, 公里, 年, 度, 点, 点钟, 分钟, 小时, 天, 倍, 号, 块钱',
  ],
  [
    'name',
    'titled, called, named, written, written on it, word, words, title, text, caption, labeled, with words, with text',
    '写着, 标题, 字样, 名叫, 叫做, 名为, 文字, 题为, 上书, 写有, 上面写着',
  ],
  [
    'cold',
    'snow, snowy, wintry, winter, icy, frozen, snow covered, snowcapped, frosty, snow blanketed, snow capped',
    '雪, 积雪, 冬天, 冬日, 冬季, 下过雪, 雪中, 雪里, 被雪覆盖, 雪覆盖, 雪覆盖的, 白雪, 白雪皑皑, 冰雪, 雪覆盖着',
  ],
];
