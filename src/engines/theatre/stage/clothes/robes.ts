/** Robes of old China: of whoever wears one, and of those whose names say that they live in those days. Asked by `trade-dress.ts`. */
import type { Actor } from '../../score/score.js';
import { type Dress, hat, worn } from './dress.js';

/** The picture of a robe, which is drawn as clothes and not laid on the neck. */
export const isRobe = (sprite: string): boolean => sprite.startsWith('1f458');
const FIGURE = /^1f(9cd|6b6|3c3|57a|483|9ce)/;
const WOMAN = /-200d-2640|^1f483/;
/** Of palaces, inns, schools and roads of the old days. */
const OF_OLD =
  /^(?:书生|秀才|状元|公子|少爷|诗人|李白|杜甫|苏轼|古人|许仙|梁山伯|贾宝玉|店小二|小二|掌柜|牧童|书童|樵夫|县官|县太爷|捕快|大臣|丞相|宰相|包公|包青天|太监|刺客|后羿|孔子|夫子|愚公|姜子牙|姜太公|月老|财神|财神爷|土地公|土地公公|土地爷|灶王爷|太上老君|老神仙|二郎神|宫女|嫔妃|妃子|贵妃|丫鬟|西施|貂蝉|杨贵妃|妲己|白娘子|白素贞|小龙女|祝英台|林黛玉|薛宝钗|女娲|七仙女|田螺姑娘|织女|牛郎|铁扇公主|孟婆|武林盟主|令狐冲|郭靖|杨过|武松|宋江|李逵|渔翁|.{0,2}(?:修士|散修|女修|圣女|道童|仙童|小仙童|剑童|格格|阿哥|王爷|太子|郡主|举人|进士|师爷|太医|御医|侍卫|镖师|镖头|师尊|仙尊|魔尊|掌门|长老|弟子|师兄|师姐|师妹|师弟|琴师|侠士|媒婆|员外|知县|娘娘|诸葛亮|孔明|周瑜|刘备|曹操|白居易|杜甫|陶渊明|屈原|董永|孟姜女|花魁|大小姐|古代.{1,3}|古装.{1,3}))$/u;

const WOMEN = [
  worn('hanfu', '#e88fb0', '#fdeef4', '#f8e6ee', '#8a4a5a'),
  worn('hanfu', '#7fb8a8', '#eef8f2', '#e6f2ec', '#4a6a60'),
  worn('hanfu', '#8fb0e0', '#f2f6fd', '#e8eef8', '#4a5a7a'),
] as const;
const MEN = [
  worn('hanfu', '#f1f4fa', '#4a7ab8', '#dfe6f2', '#2c2836'),
  worn('hanfu', '#5a7a6a', '#e8e0c8', '#4a5a50', '#2c2836'),
  worn('hanfu', '#7a5a8a', '#f0e4c8', '#5a4a68', '#2c2836'),
] as const;
const BUN = { woman: 'bun', hair: '#241a24' } as const;
const KNOT = hat('topknot', '#1f1820', '#4a7ab8');
const WOODEN = hat('straw', '#d8b878', '#8a6a40');

/** `undefined` where somebody is of our days. */
export function robeOf({
  sprite,
  name,
  seed = 0,
  wears = [],
}: Pick<Actor, 'sprite' | 'name'> & { seed?: number | undefined; wears?: Actor['wears'] }): Dress | undefined {
  if (!FIGURE.test(sprite)) return undefined;
  if (!OF_OLD.test(name) && !wears.some((one) => isRobe(one.sprite))) return undefined;
  const robes = WOMAN.test(sprite) ? WOMEN : MEN;
  return {
    clothes: robes[seed % robes.length]!,
    looks: BUN,
    ...(!WOMAN.test(sprite) && { hat: /渔翁|樵夫/u.test(name) ? WOODEN : KNOT }),
  };
}
