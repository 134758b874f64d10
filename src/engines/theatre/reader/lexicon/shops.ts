/**
 * Shops that are known by what they sell: their names, what stands on their shelves, how, in which colour, and the word over the
 * counter. Any other "X shop" sells its X (`cast/in-shops.ts`). To teach another shop, add a row.
 */
import type { DISPLAYS, Goods } from '../../score/goods.js';

/** English words | Chinese words | goods | display | colour | English sign; a Chinese shop has its own name over the counter. */
const ROWS = `
flower shop, florist, florist shop, florists, flower boutique, floral shop | 花店, 鲜花店, 花坊, 花艺店 | 💐 🌹 🌷 🌻 🌸 🌺 prop-lavender prop-daisy | buckets | #6fb07a | FLOWERS
toy shop, toyshop | 玩具店, 玩具屋, 玩具商店, 潮玩店 | 🧸 🪀 🤖 🚂 🦖 🪁 🏎 🎮 🪆 🧩 | table | #f2934a | TOYS
bookshop, bookstore, book shop, used bookstore, secondhand bookshop, comic shop, comic book shop | 书店, 旧书店, 二手书店, 书铺, 漫画店 | 📚 📕 📗 📘 📙 📖 📔 | table | #4f7f6a | BOOKS
clothes shop, clothing shop, clothing boutique, fashion boutique, fashion shop, dress shop, boutique, tailor shop, tailors shop, department shop, thrift shop, vintage clothing shop | 服装店, 衣服店, 时装店, 女装店, 男装店, 童装店, 裁缝店, 精品店, 二手衣店, 婚纱店 | 👗 👕 🧥 👚 👖 👔 👘 | rail | #d98aa4 | FASHION
shoe shop, sneaker shop, shoe boutique | 鞋店, 鞋铺, 球鞋店 | 👟 👠 👢 👞 🥾 🩰 👡 | table | #5a8fc8 | SHOES
candy shop, sweet shop, sweets shop, chocolate shop, chocolatier, lolly shop | 糖果店, 糖果屋, 甜品店, 巧克力店, 零食店 | 🍭 🍬 🍫 🧁 🍩 🍪 prop-macaron | table | #f07fa8 | SWEETS
ice cream shop, ice cream parlor, ice cream parlour, gelato shop, gelateria | 冰淇淋店, 雪糕店, 冰激凌店 | 🍦 🍨 🍧 prop-popsicle | table | #8fcfd8 | ICE CREAM
pet shop, puppy shop, animal shop | 宠物店, 宠物商店, 猫舍, 宠物用品店 | 🐶 🐹 🐱 🦜 🐰 🐢 🐠 🐤 | table | #6fb0a0 | PETS
fruit shop, fruit and vegetable shop, greengrocer, greengrocers, vegetable shop, produce shop | 水果店, 果蔬店, 水果铺, 蔬菜店, 菜店 | 🍎 🍊 🍌 🍇 🍓 🍉 🍍 🍐 🥕 🍅 | crates | #7fb04a | FRUIT
cake shop, pastry shop, patisserie, cupcake shop, dessert shop, donut shop, doughnut shop | 蛋糕店, 西点店, 糕点店, 甜甜圈店 | 🎂 🍰 🧁 🍮 🥧 🍩 prop-macaron | table | #f0a0b4 | CAKES
tea shop, tea store | 茶叶店, 茶庄, 茶行, 茶叶铺 | 🍵 🫖 🍃 🏺 🫖 🍵 | table | #7a9a5a | TEA
hat shop, hatter, hat maker shop, milliner, millinery | 帽子店, 帽店, 帽子铺 | 🎩 👒 🧢 🎓 prop-cowboy-hat prop-beret prop-fedora | table | #8a6fb0 | HATS
antique shop, antiques shop, curiosity shop, vintage shop, thrift antique shop, pawn shop, pawnshop, junk shop | 古董店, 古玩店, 旧货店, 当铺, 杂货铺, 二手店, 中古店 | 🏺 🕰 prop-gramophone 🗿 📻 🪞 🖼 prop-typewriter prop-globe 🎻 | table | #a8784a | ANTIQUES
electronics shop, computer shop, phone shop, cell phone shop, mobile phone shop, gadget shop, tech shop, camera shop, appliance shop, video game shop, game shop | 电器店, 电子产品店, 手机店, 电脑店, 数码店, 相机店, 家电店, 电玩店, 游戏店 | 📱 💻 🖥 📷 🎧 ⌚ 🎮 📺 | table | #4f7fb8 | TECH
music shop, musical instrument shop, instrument shop, guitar shop, piano shop, violin shop | 乐器店, 琴行, 吉他店, 钢琴店, 乐器行 | 🎸 🎻 🎺 🎷 🥁 🪕 🪗 🎹 | table | #b85a4a | MUSIC
record shop, vinyl shop, music record shop | 唱片店, 黑胶店, 音像店 | 💿 📀 prop-gramophone 🎧 📻 🎸 💿 | table | #6a5a9a | RECORDS
jewelry shop, jewellery shop, jeweler, jewellers, jewelry boutique, diamond shop, watch shop, watchmaker shop | 珠宝店, 首饰店, 金店, 饰品店, 钟表店, 手表店 | 💎 💍 👑 📿 ⌚ 💎 | table | #5a5a8a | JEWELS
gift shop, souvenir shop, present shop, christmas shop | 礼品店, 礼物店, 纪念品店, 文创店 | 🎁 🧸 🎀 🪆 💝 prop-snow-globe 🕯 | table | #d8604f | GIFTS
hardware shop, tool shop, diy shop, home improvement shop | 五金店, 工具店, 五金铺 | 🔨 🔧 🪛 🪚 🪜 🔩 🧰 🪣 | table | #d0843a | TOOLS
magic shop, wizard shop, potion shop, wand shop, witch shop | 魔法店, 魔法商店, 魔药店, 魔杖店 | 🧪 🔮 🪄 📕 🕯 ⚗ prop-wizard-hat 🧹 | table | #6a4f9a | MAGIC
bicycle shop, bike shop, cycle shop, bike repair shop | 自行车店, 单车店, 自行车行, 修车铺 | 🚲 🛴 🛹 🪖 🔧 🛼 | table | #4fa08a | BIKES
sports shop, sporting goods shop, sport shop, sports goods shop | 体育用品店, 运动用品店, 运动品店 | ⚽ 🏀 🎾 🏈 🏸 🥊 ⛸ 🏓 | table | #4f8f5a | SPORTS
art supply shop, art shop, stationery shop, stationer, craft shop, paint shop | 文具店, 画材店, 美术用品店, 文具铺 | 🎨 🖌 ✏ 🖍 📐 📏 ✂ 📒 | table | #e0a04a | ART
furniture shop, lamp shop, home goods shop, lighting shop | 家具店, 灯具店, 家居店, 灯饰店 | 🪑 🛋 prop-table-lamp prop-floor-lamp 🪞 🖼 | table | #b8906a | HOME
cheese shop, deli, delicatessen, cheesemonger | 奶酪店, 熟食店, 芝士店 | 🧀 🥖 🥓 🍖 🥐 🧀 | table | #e8b84a | DELI
butcher, butcher shop, butchers, butchers shop | 肉店, 肉铺, 猪肉铺 | 🥩 🍖 🥓 🍗 🌭 | table | #c8504a | MEAT
fish shop, fishmonger, seafood shop, fish monger | 鱼店, 海鲜店, 鱼铺, 水产店 | 🐟 🦐 🦀 🦞 🐙 🦑 🦪 | crates | #5a9fc0 | FISH
wine shop, liquor shop, bottle shop | 酒铺, 酒行, 烟酒店, 红酒店, 酒庄店 | 🍷 🍾 🍷 🍶 🍾 | crates | #8a3f54 | WINE
bubble tea shop, boba shop, milk tea shop, boba tea shop, juice shop, juice bar, smoothie bar | 奶茶店, 果汁店, 饮品店, 茶饮店 | 🧋 🧋 🍹 🧋 🍓 🥭 | table | #d8a878 | BUBBLE TEA
optician, opticians, glasses shop, eyewear shop, sunglasses shop | 眼镜店, 眼镜行 | 👓 🕶 🥽 👓 🕶 | table | #4f9fb0 | GLASSES
bag shop, handbag shop, purse shop, leather shop | 包店, 箱包店, 皮具店, 名包店 | 👜 👝 🎒 👛 🧳 👜 | table | #b07a4a | BAGS
makeup shop, cosmetics shop, beauty shop, perfume shop, perfumery | 化妆品店, 美妆店, 香水店 | 💄 prop-perfume 🧴 💅 🧼 🪞 | table | #d880b0 | BEAUTY
plant shop, garden center, garden centre, garden shop, plant nursery | 绿植店, 园艺店, 盆栽店, 植物店 | 🪴 🌵 🌱 prop-bonsai prop-fern prop-succulent | table | #5f9f5a | PLANTS
baby shop, baby store | 母婴店, 婴儿用品店 | 🍼 🧸 👶 🎀 🧷 🧦 | table | #f0b8a8 | BABY
lantern shop, candle shop | 灯笼店, 灯笼铺, 蜡烛店 | 🏮 🕯 🪔 🏮 | table | #c8403a | LANTERNS
`;

interface Shop {
  english: string;
  chinese: string;
  goods: Goods;
  sign: string;
}

/** Hex code of a picture as sprites are called; names of props stay. */
const spriteOf = (picture: string): string =>
  picture.startsWith('prop-') ? picture : [...picture].map((letter) => letter.codePointAt(0)!.toString(16)).join('-');

export const SHOPS: readonly Shop[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [english, chinese, pictures, display, colour, sign] = row.split('|').map((column) => column.trim());
    const goods: Goods = {
      sprites: pictures!.split(' ').map(spriteOf),
      display: display as (typeof DISPLAYS)[number],
      colour: colour!,
    };
    return { english: english!, chinese: chinese!, goods, sign: sign! };
  });
