/** Words for liquids, for what they are in, and for what falls on water, English and Chinese. Read by `flows.ts` beside it. */
import type { Liquid, Vessel } from '../../score/flows.js';
import type { Colour } from '../../score/score.js';

type Words<Name> = readonly (readonly [name: Name, english: string, chinese: string])[];

/** Longer names before those they end with. Each as alternatives of a regular expression. */
export const LIQUID_WORDS: Words<Liquid> = [
  ['sparkling', '(?:sparkling|soda|carbonated|fizzy|mineral) water|soda|seltzer|tonic', '气泡水|苏打水|汽水'],
  [
    'chocolate',
    'hot chocolate|cocoa|chocolate (?:sauce|syrup|ganache)|chocolate|ganache|fudge',
    '热巧克力|巧克力酱?|可可',
  ],
  ['caramel', '(?:maple |golden |caramel )?syrup|caramel(?: sauce)?|toffee|molasses', '焦糖酱?|枫糖浆?|糖浆'],
  ['honey', 'honey', '蜂蜜'],
  [
    'cream',
    '(?:heavy |whipped |vanilla )?cream|custard|vanilla sauce|yog(?:h)?urt|icing|frosting|glaze',
    '奶油|炼乳|酸奶|糖霜',
  ],
  ['milk', '(?:coconut |oat |almond )?milk|milkshake', '牛奶|椰奶|豆浆|奶昔'],
  ['coffee', '(?:iced |black |brewed )?coffee|espresso|latte|cappuccino', '咖啡|浓缩咖啡|拿铁|美式'],
  [
    'tea',
    '(?:green |black |herbal |iced |milk )?tea|whiske?y|rum|brandy|bourbon|broth',
    '红茶|绿茶|奶茶|茶水|茶汤|茶|威士忌|白兰地',
  ],
  ['lemonade', 'lemonade|lemon juice', '柠檬水|柠檬汁'],
  [
    'juice',
    '(?:orange |mango |fruit |fresh |apple )?juice|smoothie|cocktail|mimosa',
    '橙汁|果汁|芒果汁|鲜榨果汁|鸡尾酒',
  ],
  ['white-wine', 'white wine', '白葡萄酒'],
  ['champagne', 'champagne|prosecco|sparkling wine', '香槟酒?'],
  ['vinegar', '(?:balsamic )?vinegar|soy sauce', '醋|酱油|香醋'],
  ['wine', '(?:red )?wine|sangria|blood', '红葡萄酒|红酒|葡萄酒'],
  ['beer', '(?:craft |cold |draft )?beer|ale|lager|stout', '啤酒|扎啤'],
  ['cola', 'cola|coke|pepsi|root beer', '可乐'],
  ['oil', '(?:olive |cooking |vegetable |motor |essential )?oil', '橄榄油|食用油|植物油|菜籽油|油'],
  ['batter', '(?:pancake |cake |waffle )?batter|dough', '面糊|蛋糊'],
  ['soup', '(?:tomato |pumpkin |hot )?soup|stew|curry|gravy', '汤汁|热汤|浓汤|汤|咖喱'],
  ['sauce', '(?:tomato |hot |bbq |barbecue |pasta )?sauce|ketchup|jam|salsa', '番茄酱|酱汁|果酱|辣酱'],
  ['dye', '(?:food )?(?:colou?ring|dye)|watercolou?rs?|pigments?|dye', '食用色素|色素|染料|颜料'],
  ['ink', 'inks?', '墨水|墨汁|墨'],
  ['paint', '(?:acrylic |oil |liquid |wet )?paints?', '油漆|丙烯颜料|丙烯|油画颜料'],
  ['gold', '(?:liquid |molten |melted )?gold', '金水|液态黄金|熔化的黄金|黄金液|熔金'],
  [
    'metal',
    '(?:molten|liquid|melted|hot) (?:metal|steel|iron|bronze|copper|aluminium|aluminum|silver|glass)',
    '铁水|钢水|铜水|熔化的金属|熔融金属|金属液',
  ],
  ['mercury', '(?:liquid )?mercury|liquid metal|quicksilver', '水银|液态金属|汞'],
  ['lava', '(?:molten )?lava|magma', '岩浆|熔岩'],
  ['wax', '(?:melted |hot |molten |candle )?wax|resin', '蜡液|蜡油|融化的蜡|树脂'],
  ['slime', 'slime|goo', '史莱姆|黏液'],
  ['water', '(?:ice |hot |boiling |clear |fresh |cold |tap )?water|liquid|fluid', '开水|热水|清水|冰水|温水|水|液体'],
];

/** A drink that is named by nothing else. */
export const ANY_DRINK = /\b(?:drinks?|beverages?|cocktails?)\b|饮料|饮品/u;

export const VESSEL_WORDS: Words<Vessel> = [
  ['flute', '(?:champagne )?flutes?|champagne glass(?:es)?', '香槟杯'],
  ['stemmed', '(?:wine|martini|cocktail) glass(?:es)?|goblets?|chalice', '红酒杯|葡萄酒杯|高脚杯'],
  ['tank', '(?:\\w+ )?tanks?|aquarium|fish ?bowl|basin|tub', '水箱|水缸|鱼缸|水槽|水族箱'],
  ['jar', 'jars?|bottles?|beakers?|flasks?|test tubes?|vials?|vases?', '瓶子?|罐子?|烧杯|试管|烧瓶|花瓶'],
  ['mould', 'mou?lds?|casts?|cake tin|pans?|trays?', '模具|模子|烤盘|平底锅'],
  ['mug', '(?:beer )?mugs?|tankards?|pint', '马克杯|啤酒杯'],
  ['cup', '(?:tea|coffee)?[ -]?cups?', '茶杯|咖啡杯|茶碗|茶盏'],
  ['bowl', '(?:mixing )?bowls?|pots?|saucepan|cauldron|bucket|soup plate', '大?碗|锅|盆|桶'],
  ['glass', '(?:tall |shot |drinking )?glass(?:es)?|tumblers?|pitchers?|jugs?', '玻璃杯|水杯|杯子?'],
];

export const COLOUR_WORDS: readonly (readonly [name: Colour, english: string, chinese: string])[] = [
  ['red', 'red|crimson|scarlet', '红色?的?'],
  ['orange', 'orange', '橙色的?|橘色的?'],
  ['yellow', 'yellow', '黄色?的?'],
  ['green', 'green', '绿色?的?'],
  ['blue', 'blue|turquoise|cyan|indigo', '蓝色?的?'],
  ['purple', 'purple|violet|magenta', '紫色?的?'],
  ['pink', 'pink', '粉色的?|粉红色?的?'],
  ['brown', 'brown', '棕色的?|褐色的?'],
  ['black', 'black', '黑色?的?'],
  ['white', 'white', '白色?的?'],
];

/** What stays on the water where it fell. */
export const FLOATS =
  /\b(?:leaf|leaves|petals?|feathers?|flowers?|blossoms?|seeds?|snowflakes?|paper|cork|dandelion)\b|[叶花]|羽毛|花瓣|纸/u;

/** What shows a petal from close by. */
export const PETAL = /\bpetals?\b|花瓣/u;
export const BLOSSOM = '1f338';
