/**
 * Whom everybody knows from stories: under what names, where they are met, and what they have with them. What they look
 * like is told by `stage/clothes/storybook.ts`, under the first of these names. Read by `dictionary.ts`, `cast.ts` and `homes.ts`.
 */
import type { Gender } from '../words/sense.js';
import { ROLES } from './roles.js';
import { STAND_INS } from './stand-ins.js';

/** Homes | gender, size and what is held | English names | Chinese names. */
const TABLE = `
ballroom castle | woman 0.6 | Cinderella | 灰姑娘, 仙度瑞拉, 辛德瑞拉, 灰姑娘辛德瑞拉
forest | woman 0.6 | Snow White, snow white princess | 白雪公主
castle forest | woman 0.6 | Rapunzel | 长发公主, 莴苣姑娘, 乐佩
forest | woman 0.46 1f9fa | Little Red Riding Hood, red riding hood, little red ridinghood, little red cap | 小红帽
forest flower-garden | woman 0.46 | Alice, alice in wonderland | 爱丽丝, 爱丽丝梦游仙境, 爱丽丝漫游奇境
forest sky | man 0.48 | Peter Pan | 彼得潘, 彼得·潘, 小飞侠, 小飞侠彼得潘
forest | man 0.6 1f3f9 | Robin Hood, robinhood | 罗宾汉
village theatre | man 0.46 | Pinocchio | 匹诺曹, 皮诺曹, 木偶奇遇记
mountains | man 0.56 prop-gold-staff | Sun Wukong, wukong, monkey king, the monkey king, sunwukong, son goku monkey | 孙悟空, 美猴王, 齐天大圣, 悟空, 孙大圣, 猴王
beach mountains | man 0.46 prop-flame-spear | Nezha, ne zha | 哪吒, 哪咤, 小哪吒
moon | woman 0.6 | Chang’e, chang, change the moon goddess, moon goddess | 嫦娥
mountains castle | woman 0.6 1f5e1-fe0f | Mulan, hua mulan | 花木兰
mountains | man 0.6 | Tang Sanzang, tang monk, tripitaka | 唐僧, 唐三藏, 三藏法师
mountains | man 0.62 | Sha Wujing, friar sand, sandy monk | 沙僧, 沙和尚, 沙悟净
desert | man 0.58 | Aladdin | 阿拉丁
castle cemetery | man 0.68 | Frankenstein’s monster, frankenstein, frankenstein monster | 科学怪人, 弗兰肯斯坦, 弗兰肯斯坦的怪物
forest | man 0.34 | dwarf, gnome | 小矮人, 矮人, 侏儒
zen-garden castle | man 0.6 prop-katana | samurai, ronin, shogun | 武士, 日本武士, 浪人武士
mountains zen-garden | man 0.6 prop-katana | swordsman, sword master, swordmaster, wuxia hero, kung fu swordsman | 剑客, 剑士, 侠客, 大侠, 剑仙, 剑修, 师尊, 仙尊
bamboo-forest mountains | woman 0.6 prop-katana | wuxia heroine, kung fu heroine | 女侠, 侠女, 女剑客, 女剑修, 女剑仙, 女侠客, 女剑士
mountains sky | woman 0.6 | heavenly maiden, apsara, chinese fairy | 仙子, 仙姑, 天女, 神女, 飞天仙女, 敦煌飞天, 九天玄女, 荷花仙子, 百花仙子, 月宫仙子
palace | man 0.62 | Chinese emperor, emperor of china, jade emperor | 皇帝, 皇上, 陛下, 圣上, 天子, 秦始皇, 康熙, 乾隆, 玉帝, 玉皇大帝, 汉武帝, 唐太宗
palace | woman 0.6 | Chinese empress, empress of china | 皇后, 太后, 皇太后, 女帝, 武则天, 皇后娘娘, 王母娘娘
mountains castle | man 0.62 1f5e1-fe0f | Chinese warrior, terracotta warrior, terracotta soldier, chinese general, guan yu, zhang fei, lu bu, zhao yun | 武将, 兵马俑, 将军, 将士, 士卒, 将领, 禁军, 张飞, 关羽, 关公, 赵云, 吕布, 岳飞, 项羽, 霍去病, 戚继光
mountains sky | man 0.6 | Taoist immortal, taoist master, daoist | 仙人, 神仙, 老神仙, 道长, 老道, 道士, 太上老君, 太白金星, 月老, 土地公, 土地公公, 土地爷, 姜子牙, 南极仙翁, 寿星
fairground theatre | man 0.6 | clown, jester, circus clown | 小丑, 马戏团小丑
museum desert cemetery | man 0.6 | mummy, egyptian mummy | 木乃伊, 埃及木乃伊
mountains | man 0.6 prop-nine-rake | Zhu Bajie, bajie, zhubajie, pigsy | 猪八戒, 八戒, 猪悟能, 天蓬元帅
castle ballroom | man 0.6 | prince, prince charming | 王子, 白马王子, 小王子
`;

export interface Legend {
  homes: string;
  gender: Gender;
  size: number;
  holds?: string;
  english: string[];
  chinese: string[];
}

const parts = (text: string, separator: string): string[] => text.split(separator).map((part) => part.trim());

export const LEGENDS: readonly Legend[] = (TABLE + STAND_INS.trim() + ROLES)
  .trim()
  .split('\n')
  .map((line) => {
    const [homes, what, english, chinese] = parts(line, '|');
    const [gender, size, holds] = what!.split(' ');
    return {
      homes: homes!,
      gender: gender as Gender,
      size: Number(size),
      ...(holds && { holds }),
      english: parts(english!, ','),
      chinese: parts(chinese!, ','),
    };
  });

const BY_NAME = new Map(
  LEGENDS.flatMap((legend) => [legend.english[0]!, legend.chinese[0]!].map((name) => [name, legend])),
);

/** Who that is, by the first of their names. */
export const legendOf = (name: string): Legend | undefined => BY_NAME.get(name);
