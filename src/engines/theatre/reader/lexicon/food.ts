/** What is eaten and drunk, by its words: emoji and the stage's own props. Read by `dictionary.ts`; the first word names it. */
import { subjectRows } from './subject-rows.js';

export const FOOD = subjectRows(`
1f330 food | nut, chestnut, acorn, hazelnut | 坚果, 栗子, 橡果, 榛子
1f34e food | apple, red apple | 苹果, 红苹果
1f34a food | orange, tangerine, mandarin | 橙子, 橘子, 橙, 柑橘
1f34c food | banana, banana peel, banana skin | 香蕉, 香蕉皮
1f34f food | green apple | 青苹果
1f955 food | carrot | 胡萝卜, 萝卜
1f96a food | sandwich | 三明治
1f32d food | hot dog, hotdog, sausage | 热狗, 香肠
1f355 food 0.3 | pizza, slice of pizza | 披萨, 比萨饼, 比萨, 披萨饼
1f369 food | donut, doughnut | 甜甜圈
1f382 food 0.34 | cake, birthday cake | 蛋糕, 生日蛋糕
1f370 food | slice of cake, piece of cake, shortcake | 一块蛋糕
1f966 food | broccoli | 西兰花
1f354 food | burger, hamburger, cheeseburger | 汉堡, 汉堡包
1f35f food | french fries, fries, chips | 薯条
1f366 food | ice cream, ice cream cone | 冰淇淋, 冰激凌
1f95a food | egg | 蛋, 鸡蛋
1f35e food | bread, toast, loaf of bread, loaf | 面包, 吐司
1f35c food 0.28 | noodles, ramen, bowl of noodles, soup, noodle | 面条, 拉面, 面, 汤
1f35d food | spaghetti, pasta | 意大利面, 意面
1f35a food | rice, bowl of rice | 米饭, 饭
1f36a food | cookie, biscuit | 饼干, 曲奇
1f36b food | chocolate | 巧克力
1f36d food | lollipop, candy | 棒棒糖, 糖, 糖果
1f349 food 0.3 | watermelon | 西瓜
1f353 food | strawberry | 草莓
1f345 food | tomato | 西红柿, 番茄
1f9c0 food | cheese | 奶酪, 芝士
1f969 food | steak, meat, beef, pork | 牛排, 肉, 牛肉
1f957 food | salad | 沙拉
1f96c food | lettuce, cabbage | 生菜, 白菜, 卷心菜
1f371 food 0.28 | lunch, bento, meal, dinner, breakfast, food, lunch box | 便当, 饭菜, 食物, 晚餐, 午餐, 早餐, 盒饭, 饭盒
1f347 food | grape, grapes, fruit, fruits | 葡萄, 水果
1f9cb food 0.28 | bubble tea, boba, boba tea, milk tea, smoothie, milkshake, frappuccino, iced coffee | 奶茶, 珍珠奶茶, 奶昔, 果昔, 冰沙, 冰咖啡
1f95f food | dumpling | 饺子, 馄饨, 小笼包
1f37f food 0.28 | popcorn | 爆米花
1f363 food | sushi, sushi roll | 寿司
1f36f food | honey, honey pot, jar of honey | 蜂蜜
1f33d food | corn | 玉米
1f954 food | potato | 土豆
`);

/** What stands around: shown when there is room, never instead of a hero. */
