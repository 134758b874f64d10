/** What one sinks into, comes out of or opens, in Chinese. Read by `happenings-chinese.ts`. */

export const SOFT =
  '(?<place>流沙|沙子|沙漠|沙堆|沙里|沙|雪地|雪堆|积雪|厚雪|雪|泥潭|泥坑|泥里|泥巴|沼泽|冰面|冰|湖|水)';
export const OUT_OF =
  '(?<place>水|河|湖|海|池塘|井|冰洞|(?:魔术)?(?:礼|大|黑)?帽子?|手提包|书包|背包|包包?|袋子?|口袋|行李箱|箱子|盒子|抽屉|柜子|衣柜|宝箱)';
export const OPENED =
  '(?<place>(?:汽?车的?)?(?:引擎盖|后备箱)|箱子|盒子|纸箱|冰箱|烤箱|行李箱|衣柜|柜子|抽屉|快递|包裹|礼物盒?|书包|背包|洗衣机|罐子|锅盖?|茶壶|垃圾桶|帽子|宝箱|(?:礼|生日)盒)';
