/** What things and bodies may be of, by the words for it. Read by `outsides.ts`, `stuffs.ts` and `materials.ts`. */
import type { Surface } from '../../score/surfaces.js';

/** What a body is of in a dream, told behind its name ("a man made of rocks"), in Chinese before it (石头做的人). */
export const STUFFS: readonly (readonly [surface: Surface, en: string, zh: string])[] = [
  ['candyfloss', 'cotton candy|candy ?floss|marshmallows?', '棉花糖'],
  ['cloud', '(?<!thunder)clouds?|smoke|mist|fog|steam|cotton|snow', '云朵?|云彩|云雾|烟雾|雾气|棉花|白?雪'],
  ['rock', 'rocks?|stones?|boulders?|rubble|pebbles', '岩石|石头|石块|巨石'],
  ['ice', 'ice(?: cubes)?', '冰块?|寒冰'],
  ['fire', 'fire|flames?|lava|magma', '火焰?|烈火|岩浆|熔岩'],
  ['water', 'water|sea ?water|rain', '海?水|雨水'],
  ['leaves', 'leaves|vines|grass|moss|plants?|ivy|vegetables|broccoli', '树?叶子?|树叶|藤蔓|青?草|苔藓|植物|蔬菜'],
  ['flowers', 'flowers?|petals|roses|blossoms', '鲜?花朵?|花瓣|玫瑰花?'],
  [
    'fruit',
    'strawberr(?:y|ies)|oranges?|fruits?|berries|cherries|apples|grapes|blueberries|tomatoes|lemons',
    '草莓|橙子|橘子|水果|浆果|樱桃|苹果|葡萄|蓝莓|柠檬',
  ],
  ['gold', '(?:gold|golden) coins?|coins|gold', '金币|硬币|黄?金子?|黄金'],
  ['money', '(?:dollar |euro )?bills|bank ?notes|dollars|cash|money', '钞票|美元|纸币|人民币|钱'],
  ['lightning', '(?:thunder ?clouds|lightning(?: bolts?)?|thunder|electricity|plasma)', '闪电|雷电|雷云|电流'],
  [
    'starlight',
    'stars|star ?dust|star ?light|galax(?:y|ies)|constellations|the night sky',
    '星星|星尘|星光|星空|银河|星辰',
  ],
  [
    'light',
    '(?:beams? of |rays? of |pure |glowing )?(?:moon|sun)?light|moonbeams|sunbeams|light beams',
    '月光|阳光|光线|光芒|光束|光',
  ],
  ['rainbow', 'rainbows?', '彩虹'],
  ['chocolate', 'chocolate', '巧克力'],
  ['candy', 'cand(?:y|ies)|sweets|jelly ?beans|lollipops|gummy bears', '糖果?|彩糖'],
  ['crystal', 'crystals?|diamonds?|jewel(?:s|le?ry)|gems(?:tones)?|ice crystals', '水晶|钻石|宝石|珠宝|首饰'],
  ['glass', 'glass', '玻璃'],
  ['wooden', 'wood|sticks|branches|bark|twigs', '木头|树枝|木棍'],
  ['metal', 'metal|steel|iron|scrap(?: metal)?|silver', '金属|钢铁|铁|废铁'],
  ['marble', 'marble', '大理石'],
  ['porcelain', 'porcelain|china', '陶瓷|瓷器?'],
  ['knitted', 'yarn|wool', '毛线|羊毛'],
];
export const MADE_OF =
  "(?: (?:that|which|who)(?: is|'s| are)?)?,? (?:(?:is|are|entirely|completely|all|purely) )*(?:made|built|composed|formed|constructed|consisting)(?: up)?(?: entirely)? (?:out of|of|from) (?:different |many |fresh )*(?:[\\w-]+ ){0,2}?";
/** Behind the stuff, before what is of it. */
export const MADE_OF_ZH = '(?:做|制|组|构|形|堆|造|凝聚|雕)(?:成|造|作)?(?:而成)?的';
