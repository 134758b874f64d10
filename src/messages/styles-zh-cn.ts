/** What the looks of films are called, in Simplified Chinese. Part of `zh-cn.ts`. */
import type * as english from './styles-en.js';

const named = (name: string) => ({ name, description: name });

export const styleChoices: typeof english.styleChoices = {
  plain: named('纸上剧场'),
  'pixel-art': named('像素风'),
  'old-film': named('老电影'),
  'black-and-white': named('黑白'),
  watercolour: named('水彩'),
  'oil-painting': named('油画'),
  'van-gogh': named('梵高'),
  'ukiyo-e': named('浮世绘'),
  cyberpunk: named('赛博朋克'),
  cartoon: named('卡通'),
  surrealism: named('超现实'),
  'neon-outline': named('霓虹线条'),
  pencil: named('铅笔画'),
  comic: named('漫画'),
  silhouette: named('剪影'),
  clay: named('黏土'),
  'toy-bricks': named('积木'),
  'stained-glass': named('彩色玻璃'),
  'low-poly': named('低多边形'),
  'cross-stitch': named('刺绣'),
  'paper-cut': named('剪纸'),
  'ink-wash': named('水墨'),
  chalk: named('粉笔画'),
  'video-tape': named('录像带'),
  anime: named('动漫'),
  'pop-art': named('波普'),
  mosaic: named('马赛克'),
  felt: named('毛毡'),
  charcoal: named('炭笔'),
  'line-drawing': named('线稿'),
  cubist: named('立体主义'),
  crayon: named('蜡笔画'),
};
