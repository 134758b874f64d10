/** What is advertised, where it shows at its best and what is said of it; and shops that open. Read by `adverts.ts`. */

/**
 * English words | Chinese words | English scene | Chinese scene | English slogan | Chinese slogan; `$` is the product.
 * After `=` stands what is shown for it.
 */
const PRODUCTS = `
coffee, latte, cappuccino, espresso | 咖啡, 拿铁=咖啡, 卡布奇诺=咖啡 | $ in a restaurant in the morning | 早晨，餐厅里，$ | Wake up happy! | 唤醒美好一天！
tea, bubble tea, milk tea, boba | 茶, 奶茶, 珍珠奶茶, 绿茶, 红茶 | $ in a restaurant by day | 白天，餐厅里，$ | Sip and smile! | 一口就开心！
juice, lemonade, soda, cola=soda, energy drink=soda, soft drink=soda, beer | 果汁, 柠檬水=果汁, 可乐=汽水, 汽水, 饮料, 啤酒 | $ on the beach by day | 白天，海滩上，$ | So refreshing! | 清爽一夏！
shoe, sneaker, running shoe, trainer, sports shoe | 鞋, 鞋子, 运动鞋, 跑鞋, 球鞋 | a girl runs in a stadium by day | 白天，女孩在体育场里奔跑 | Run further! | 快人一步！
perfume, fragrance, cologne | 香水 | $ in a flower garden in the morning | 早晨，花园里，$ | Unforgettable. | 一闻难忘
phone, smartphone, mobile phone, new phone | 手机, 新手机, 智能手机 | $ in a city of the future | 未来城市里，$ | The world in your hand | 世界在你手中
car, sports car, electric car, luxury car, suv | 汽车, 车, 跑车, 电动车, 豪华车, 豪车 | $ drives in the mountains at sunset | 夕阳下，$在群山里行驶 | Enjoy the ride! | 一路精彩！
pizza, burger, hamburger, hot dog, noodles, ramen, cake, bread, chocolate, cookie, doughnut, donut, ice cream, sushi, taco, sandwich, hot pot=🍲, dumplings, fries | 披萨, 汉堡, 汉堡包, 热狗, 面条, 拉面, 蛋糕, 面包, 巧克力, 饼干, 甜甜圈, 冰淇淋, 寿司, 三明治, 火锅=🍲, 饺子, 薯条, 月饼 | $ in a restaurant by day | 白天，餐厅里，$ | Mmm … so good! | 太好吃啦！
watch, lipstick, ring, diamond, necklace, handbag, bag, sunglasses | 手表, 口红, 戒指, 钻石, 项链, 包, 手提包, 墨镜 | $ in a studio | 摄影棚里，$ | Be you. Shine. | 闪耀如你
toothpaste=toothbrush, toothbrush, soap, shampoo=🧴 | 牙膏=牙刷, 牙刷, 肥皂, 洗发水=🧴 | $ in a bathroom in the morning | 早晨，浴室里，$ | Fresh every day! | 每天清新！
`;

/** Shops | 店 | who greets in them, English | Chinese. */
const SHOPS = `
restaurant, diner, bistro, pizzeria, pizza place, noodle shop, hot pot restaurant, sushi bar | 餐厅, 饭店, 餐馆, 面馆, 火锅店, 小吃店, 酒楼, 饭馆, 包子铺, 包子店, 早餐店, 早点铺, 饺子馆, 烧烤店, 拉面店, 螺蛳粉店, 粥铺 | a chef waves in a restaurant by day | 白天，厨师在餐厅里挥手
cafe, café, coffee shop, coffee house | 咖啡店, 咖啡馆, 咖啡厅 | a coffee dances in a restaurant by day | 白天，咖啡在餐厅里跳舞
bubble tea shop, tea shop, boba shop, tea house | 奶茶店, 茶馆, 茶店 | a bubble tea dances on a street by day | 白天，奶茶在街道上跳舞
bakery, cake shop, bread shop | 面包店, 蛋糕店, 烘焙店, 甜品店 | a chef holds a cake in a restaurant by day | 白天，厨师在餐厅里拿着蛋糕
flower shop, florist | 花店 | a bear holds a bouquet in a flower garden by day | 白天，花园里，熊拿着花束
bookshop, book store, bookstore, library | 书店, 图书馆 | an owl reads a book in a library | 猫头鹰在图书馆看书
gym, fitness studio, fitness center | 健身房, 健身馆 | a panda lifts weights in a gym | 熊猫在健身房举重
pet shop, pet store, pet hospital | 宠物店, 宠物医院 | a puppy dances on a street by day | 白天，小狗在街道上跳舞
hair salon, barber shop, barbershop, salon, beauty salon | 理发店, 美发店, 美容院, 发廊 | a barber cuts a lion's hair | 理发师给狮子剪头发
supermarket, grocery store, convenience store | 超市, 便利店, 水果店 | a shopping cart dances in a supermarket | 购物车在超市里跳舞
school, kindergarten | 学校, 幼儿园 | an owl waves in a classroom | 猫头鹰在教室里挥手
toy shop, toy store | 玩具店 | a teddy bear dances on a street by day | 白天，泰迪熊在街道上跳舞
`;

export interface Product {
  /** What it is called in its scene. */
  shown?: string;
  en: string;
  zh: string;
  slogan: { en: string; zh: string };
}

/** What no line names. */
export const ANYTHING: Product = {
  en: '$ in a studio',
  zh: '摄影棚里，$',
  slogan: { en: 'Brand new!', zh: '全新上市！' },
};

const linesOf = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((part) => part.trim()));

const namesOf = (...lists: string[]): string[] => lists.flatMap((list) => list.split(', '));

export const ADVERTISED: ReadonlyMap<string, Product> = new Map(
  linesOf(PRODUCTS).flatMap(([words, chinese, en, zh, slogan, sloganChinese]) =>
    namesOf(words!, chinese!).map((name): [string, Product] => {
      const [called, shown = called] = name.split('=') as [string, string?];
      return [called, { shown, en: en!, zh: zh!, slogan: { en: slogan!, zh: sloganChinese! } }];
    }),
  ),
);

export const OPENED: ReadonlyMap<string, { en: string; zh: string }> = new Map(
  linesOf(SHOPS).flatMap(([words, chinese, en, zh]) =>
    namesOf(words!, chinese!).map((name): [string, { en: string; zh: string }] => [name, { en: en!, zh: zh! }]),
  ),
);
