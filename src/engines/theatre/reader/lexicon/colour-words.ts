/** Colours by their words, as finely as people tell them apart. Read by `dictionary.ts`. */
import type { Colour } from '../../score/score.js';
import type { Words } from './qualities.js';

export const COLOUR_WORDS: Record<Colour, Words> = {
  red: [
    'red, crimson, scarlet, ruby, redhead, bright red, cherry red, fiery red',
    '红色, 红, 大红, 大红的, 鲜红, 鲜红的, 红色的, 赤色, 赤色的, 鲜红色, 鲜红色的, 朱红, 朱红的, 朱红色, 朱红色的, 大红色, 大红色的, 通红, 通红的',
  ],
  orange: [
    'orange, amber, ginger, tangerine colored, bright orange',
    '橙色, 橘色, 橘色的, 橙色的, 橘黄色, 橘黄色的, 橙, 橙黄, 橙黄的, 橙黄色, 橙黄色的, 橙红色, 橙红色的, 橘红色, 橘红色的',
  ],
  yellow: [
    'yellow, lemon yellow, mustard, bright yellow, light yellow, pale yellow',
    '黄色, 黄, 黄色的, 明黄色, 明黄色的, 金黄, 淡黄色, 淡黄色的, 浅黄色, 浅黄色的, 鹅黄色, 鹅黄色的, 柠檬黄, 柠檬黄的',
  ],
  green: [
    'green, emerald, bright green, emerald green',
    '绿色, 绿, 绿色的, 翠绿, 翠绿的, 碧绿, 碧绿的, 翠绿色, 翠绿色的, 碧绿色, 碧绿色的, 草绿色, 草绿色的',
  ],
  blue: [
    'blue, azure, indigo, bright blue, royal blue, cobalt',
    '蓝色, 蓝, 蓝色的, 湛蓝, 湛蓝的, 宝蓝色, 宝蓝色的, 湛蓝色, 湛蓝色的, 靛蓝色, 靛蓝色的',
  ],
  purple: ['purple, violet, bright purple', '紫色, 紫, 紫色的, 紫罗兰色, 紫罗兰色的'],
  pink: [
    'pink, hot pink, light pink, pale pink, pastel pink, bright pink, rose pink, baby pink',
    '粉色, 粉红, 粉红的, 粉红色, 粉红色的, 粉色的, 粉, 浅粉色, 浅粉色的, 淡粉色, 淡粉色的, 粉嫩, 粉嫩的, 桃粉色, 桃粉色的',
  ],
  brown: ['brown, chestnut brown, reddish brown', '棕色, 褐色, 棕色的, 咖啡色, 咖啡色的, 棕, 红棕色, 红棕色的, 褐色的'],
  black: ['black, jet black, pitch black', '黑色, 黑, 黑色的, 漆黑的, 乌黑, 乌黑的'],
  white: [
    'white, ivory, pale white, snow white, snowy white, pure white',
    '白色, 白, 白色的, 雪白, 雪白的, 洁白, 洁白的, 纯白, 纯白的, 纯白色, 纯白色的, 乳白色, 乳白色的',
  ],
  grey: ['grey, gray, light gray, light grey, pale grey', '灰色, 灰, 灰色的, 浅灰色, 浅灰色的, 淡灰色, 淡灰色的'],
  gold: ['gold, golden, gold colored', '金色, 金色的, 金, 金灿灿, 金灿灿的'],
  turquoise: [
    'turquoise, cyan, aqua, aquamarine',
    '青色, 青色的, 绿松石色, 绿松石色的, 青绿色, 青绿色的, 湖蓝色, 湖蓝色的, 蓝绿色, 蓝绿色的, 青绿, 青绿的',
  ],
  beige: [
    'beige, tan, cream, cream colored, khaki, sand colored, light brown',
    '米色, 米色的, 米黄色, 米黄色的, 卡其色, 卡其色的, 驼色, 驼色的, 奶油色, 奶油色的, 米白色, 米白色的, 浅棕色, 浅棕色的, 杏色, 杏色的',
  ],
  navy: [
    'navy, navy blue, dark blue, midnight blue, deep blue',
    '藏青, 藏青的, 藏青色, 藏青色的, 深蓝色, 深蓝色的, 海军蓝, 海军蓝的, 藏蓝色, 藏蓝色的, 藏蓝, 藏蓝的, 深蓝, 深蓝的',
  ],
  maroon: [
    'maroon, burgundy, dark red, deep red, wine red',
    '深红色, 深红色的, 暗红色, 暗红色的, 酒红色, 酒红色的, 栗色, 栗色的, 枣红色, 枣红色的, 绛红色, 绛红色的',
  ],
  lavender: [
    'lavender, lilac, light purple, pale purple, mauve',
    '淡紫色, 淡紫色的, 浅紫色, 浅紫色的, 粉紫, 粉紫的, 粉紫色, 粉紫色的, 薰衣草色, 薰衣草色的, 丁香色, 丁香色的, 藕荷色, 藕荷色的',
  ],
  'mint green': [
    'mint, mint green, light green, pale green, pastel green',
    '薄荷绿, 薄荷绿的, 浅绿色, 浅绿色的, 淡绿色, 淡绿色的, 薄荷色, 薄荷色的, 豆绿色, 豆绿色的',
  ],
  'lime green': [
    'lime green, neon green, chartreuse',
    '荧光绿, 荧光绿的, 黄绿色, 黄绿色的, 嫩绿色, 嫩绿色的, 嫩绿, 嫩绿的, 苹果绿, 苹果绿的',
  ],
  silver: ['silver, silvery, silver colored', '银色, 银灰色, 银灰色的, 银色的, 银白色, 银白色的'],
  'light blue': [
    'sky blue, light blue, pale blue, baby blue, powder blue, pastel blue',
    '天蓝色, 天蓝色的, 浅蓝色, 浅蓝色的, 淡蓝色, 淡蓝色的, 天蓝, 天蓝的, 粉蓝色, 粉蓝色的, 水蓝色, 水蓝色的',
  ],
  teal: ['teal, dark turquoise', '孔雀蓝, 孔雀蓝的, 墨蓝绿色, 墨蓝绿色的, 鸭绿色, 鸭绿色的'],
  magenta: [
    'magenta, fuchsia',
    '洋红, 洋红的, 洋红色, 洋红色的, 玫红色, 玫红色的, 品红色, 品红色的, 玫红, 玫红的, 紫红色, 紫红色的',
  ],
  'olive green': [
    'olive green, army green, moss green',
    '橄榄绿, 橄榄绿的, 军绿色, 军绿色的, 橄榄色, 橄榄色的, 苔绿色, 苔绿色的',
  ],
  'dark green': [
    'dark green, forest green, deep green, bottle green',
    '墨绿, 墨绿的, 墨绿色, 墨绿色的, 深绿色, 深绿色的, 森林绿, 森林绿的',
  ],
  'dark grey': [
    'dark grey, dark gray, charcoal grey, charcoal gray',
    '深灰色, 深灰色的, 炭灰色, 炭灰色的, 暗灰色, 暗灰色的',
  ],
  'dark brown': [
    'dark brown, chocolate brown, chocolate colored',
    '深棕色, 深棕色的, 深褐色, 深褐色的, 巧克力色, 巧克力色的',
  ],
  'dark purple': ['dark purple, deep purple', '深紫色, 深紫色的, 暗紫色, 暗紫色的, 绛紫色, 绛紫色的'],
  peach: [
    'peach colored, peach pink, salmon pink, coral pink, coral colored',
    '桃色, 桃色的, 珊瑚色, 珊瑚色的, 肉粉色, 肉粉色的, 蜜桃色, 蜜桃色的, 橙粉色, 橙粉色的',
  ],
  copper: ['bronze, copper, copper colored, bronze colored', '古铜色, 古铜色的, 铜色, 铜色的, 青铜色, 青铜色的'],
};
