/** What looks are called. Read by `lexicon.ts`. */
import type { Look } from '../../score/score.js';
import type { Words } from './qualities.js';

/** Looks that the stage can give, and after `NEAR` those it can't: they are named as unknown. */
export const LOOK_WORDS: Record<Look, Words> = {
  plain: ['plain look', '普通画面'],
  'pixel-art': [
    'minecraft, minecraft style, pixel art, pixelated, pixel style, 8 bit, 8bit, 16 bit, pixel, retro game, in pixel art, pixels',
    '我的世界, 像素, 像素艺术, 像素风, 像素风格, 像素画',
  ],
  'old-film': [
    'old film, vintage, vintage film, old movie, silent film, silent movie, sepia, black white, 1920s, retro film, film grain, old timey, grainy',
    '老电影, 复古, 默片, 老胶片, 复古电影, 胶片, 怀旧, 老式电影, 旧电影',
  ],
  'black-and-white': [
    'black and white, film noir, noir, noir style, film noir style, monochrome, black white, b w, in black and white, greyscale, grayscale',
    '黑白, 黑色电影, 黑色电影风格, 黑白电影, 黑白片, 黑白画面',
  ],
  watercolour: [
    'watercolor painting, watercolour painting, watercolor, watercolour, aquarelle, watercolor style, watercolour style',
    '水彩画, 水彩, 水彩风格',
  ],
  'oil-painting': ['oil painting, in oil, impressionism, impressionist', '油画, 油画风格, 印象派'],
  'van-gogh': ['van gogh style, van gogh, style of van gogh, by van gogh', '梵高风格, 梵高'],
  'ukiyo-e': [
    'ukiyo, ukiyo e, hokusai, by hokusai, style of ukiyo, woodblock print, japanese print',
    '浮世绘风格, 浮世绘, 北斋, 由北斋创作',
  ],
  cyberpunk: [
    'cyberpunk style, in cyberpunk style, style of cyberpunk, synthwave, synthwave style, vaporwave, vaporwave style, vaporwave aesthetic, retrowave, outrun style',
    '赛博朋克风格, 蒸汽波, 蒸汽波风格',
  ],
  cartoon: [
    'animated style, animation, cartoon, cartoon style, disney style, disney',
    '动画风格, 卡通, 卡通风格, 动画片',
  ],
  surrealism: ['surrealism style, surrealism, surreal, dali, dreamlike', '超现实主义风格, 超现实主义, 超现实'],
  'neon-outline': ['neon outline, neon style, neon lines, line of light, glowing outlines', '霓虹线条, 霓虹风格'],
  pencil: [
    'sketch, pencil sketch, pencil drawing, drawn in pencil, hand drawn, doodle style',
    '素描, 铅笔画, 手绘, 手绘风格',
  ],
  silhouette: [
    'silhouette, silhouettes, in silhouette, silhouette animation, silhouette style, silhouette animation style, silhouetted, shadow puppet, shadow puppets, shadow puppet style, shadow play, shadow theatre, shadow theater',
    '剪影, 剪影动画, 剪影风格, 皮影, 皮影戏, 皮影风格, 影子戏, 剪影画面',
  ],
  clay: [
    'claymation, clay animation, clay style, claymation style, plasticine, plasticine style, plasticine animation, stop motion, stop motion animation, stop motion style, stopmotion, play doh, playdough, play dough',
    '黏土, 黏土风格, 黏土动画, 黏土风, 粘土, 粘土动画, 粘土风格, 粘土风, 橡皮泥, 橡皮泥风格, 橡皮泥动画, 定格动画, 软陶',
  ],
  'toy-bricks': [
    'lego style, made of lego, made out of lego, built of lego, made of lego bricks, in lego, lego animation, lego movie style, lego version, lego world, lego minifigure style, brick film, brickfilm, toy bricks, toy brick style, building blocks style, voxel, voxel art, voxel style',
    '乐高风格, 乐高风, 乐高版, 乐高世界, 积木风格, 积木风, 积木拼成, 体素, 体素风格',
  ],
  'stained-glass': [
    'stained glass style, in stained glass, stained glass window style, stained glass art, glass mosaic',
    '彩色玻璃风格, 彩绘玻璃风格, 彩绘玻璃画, 彩色玻璃画, 花窗风格, 教堂玻璃风格',
  ],
  'low-poly': [
    'low poly, lowpoly, low poly style, polygon art, polygonal, polygon style, origami style, in origami, origami animation, geometric style',
    '低多边形, 低多边形风格, 多边形风格, 折纸风格, 折纸风, 几何风格',
  ],
  'cross-stitch': [
    'cross stitch, cross stitch style, cross stitched, embroidery style, embroidered style, embroidery, knitted style, knit style, crochet style, crocheted style, tapestry style, quilt style, patchwork style, yarn style, fabric style',
    '刺绣, 刺绣风格, 十字绣, 十字绣风格, 苏绣, 苏绣风格, 毛线风格, 编织风格, 钩针风格, 挂毯风格',
  ],
  'paper-cut': [
    'paper cut, papercut, paper cut style, papercut style, paper cutting, paper cutout style, paper cut out style, paper cutouts, chinese paper cut, chinese paper cutting, paper cut art, kirigami',
    '剪纸, 剪纸风格, 剪纸风, 剪纸动画, 窗花风格, 窗花, 纸雕风格',
  ],
  'ink-wash': [
    'ink wash, ink wash painting, ink wash style, chinese ink wash painting, chinese ink wash, chinese ink painting, ink painting, chinese painting, traditional chinese painting, sumi e, sumie, sumi e style, ink and wash, ink style, brush painting',
    '水墨, 水墨画, 水墨风格, 水墨风, 水墨动画, 国画, 国画风格, 中国画, 中国画风格, 山水画, 山水画风格, 工笔画, 工笔画风格, 写意, 泼墨',
  ],
  chalk: [
    'chalk drawing, chalk drawing style, chalk art, chalk style, chalkboard, chalkboard style, chalkboard drawing, blackboard drawing, drawn in chalk, drawn with chalk, in chalk, blueprint style, whiteboard animation',
    '粉笔画, 粉笔画风格, 粉笔风格, 黑板画, 黑板报, 黑板报风格, 蓝图风格',
  ],
  'video-tape': [
    'vhs, vhs style, vhs tape, vhs footage, vhs effect, home video, home video style, camcorder, camcorder footage, camcorder style, found footage, video tape, 80s, 1980s, 90s, 1990s, 80s style, 90s style, 1980s style, 1990s style, glitch, glitch art, glitch style, glitchy, retro video',
    '录像带, 录像带风格, 家庭录像, 家用摄像机, dv画质, dv风格, 八十年代, 九十年代, 80年代, 90年代, 80年代风格, 90年代风格, 故障艺术, 故障风, 故障风格, 千禧风',
  ],
  anime: [
    'anime, anime style, anime art, anime film, cel shaded, ghibli, ghibli style, studio ghibli, studio ghibli style, in style of studio ghibli, japanese animation, japanese anime, makoto shinkai, makoto shinkai style, miyazaki style',
    '动漫, 动漫风格, 日漫, 日漫风格, 日系动漫, 日本动漫, 日本动画, 二次元, 二次元风格, 吉卜力, 吉卜力风格, 宫崎骏, 宫崎骏风格, 新海诚, 新海诚风格',
  ],
  'pop-art': [
    'pop art, pop art style, popart, warhol, andy warhol, warhol style, andy warhol style, lichtenstein style, roy lichtenstein, roy lichtenstein style',
    '波普艺术, 波普, 波普风格, 波普艺术风格, 沃霍尔风格, 安迪沃霍尔风格',
  ],
  crayon: [
    'crayon, crayon drawing, crayon style, crayon art, wax crayon, wax crayon style, childs drawing, kids drawing, childrens drawing',
    '蜡笔画, 蜡笔画风格, 蜡笔风格, 儿童画, 儿童画风格',
  ],
  mosaic: ['mosaic style, in mosaic, as mosaic, mosaic art, roman mosaic', '马赛克风格, 马赛克画, 镶嵌画'],
  felt: [
    'felt style, felted style, needle felt, needle felted, wool felt, woolen style, felt puppet, felt animation',
    '毛毡风格, 羊毛毡风格, 羊毛毡, 毛毡, 毛毡定格动画, 毛毡动画',
  ],
  charcoal: ['charcoal, charcoal drawing, charcoal style, charcoal sketch', '炭笔画, 炭笔风格, 木炭画'],
  'line-drawing': [
    'line drawing, line art, line drawing style, continuous line drawing, outline drawing, coloring book style, colouring book style',
    '线稿, 简笔画, 线描, 线条画, 单线画',
  ],
  cubist: [
    'cubism, cubist, cubist style, cubist painting, picasso, picasso style, by picasso',
    '立体主义, 立体主义风格, 立体派, 立体派风格, 毕加索风格',
  ],
  comic: ['comic, comic book, comic style, comic strip, halftone, manga style, manga', '漫画, 漫画风格'],
};
export const NEAR_LOOKS: Words = [
  'photorealistic, realistic, photo realistic, 3d, 3d render, 3d digital render, digital render, 3d animation, 3d digital art, 3d style, cgi, pixar, pixar style, unreal engine style',
  '写实, 敦煌壁画风格, 敦煌风格, 壁画风格, 皮克斯, 皮克斯风格, 三维动画',
];
