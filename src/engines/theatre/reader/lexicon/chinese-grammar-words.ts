/** Words that turns of Chinese grammar are about: whom, what comes loose, who takes it. Used by `chinese-grammar.ts` and `chinese-vivid.ts`. */

export type Turn = readonly [phrase: RegExp, meaning: string | ((...found: string[]) => string)];

export const HAN = '\\p{Script=Han}';
export const SOMEBODY =
  '(?:爷爷|奶奶|爸爸|妈妈|外公|外婆|姥姥|姥爷|大爷|大妈|大叔|阿姨|叔叔|老师|老板|男孩|女孩|小孩|孩子|宝宝|男人|女人|小哥|小伙子?|姑娘|同事|同学|游客|老头|老太太|厨师|渔夫|农夫|主人|室友|弟弟|妹妹|哥哥|姐姐)';
export const LOOSE =
  '(?:假发|帽子|毛线[团球]|线团|手机|钱包|蛋糕|汉堡|三明治|薯条|鸡腿|冰淇淋|雪糕|面包|眼镜|墨镜|鞋子?|拖鞋|袜子|烤肠|香肠|香蕉|饼干|作业本?|围巾|午饭|便当|烤鸭|鱼|肉串|包子|馒头|饺子|饭团|煎饼)';
export const BEAST =
  '(?:猫|狗|鸟|海鸥|喜鹊|乌鸦|老鹰|猴子?|松鼠|浣熊|鹦鹉|鸭子?|大鹅|鹅|羊|老鼠|狐狸|兔子|熊|柯基|哈士奇|橘猫|小狗|小猫)';
