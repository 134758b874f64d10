/** Places of the world by name, and some that every town has, each with the set that comes nearest to it. Read by `dictionary.ts`. */
import { SETS, type SetName } from '../../sets.js';
import type { SceneRow } from './scenes.js';

/** Set | English names | Chinese names. */
const NAMES = `
beach | maui, hawaii, waikiki, oahu, bali, maldives, phuket, tahiti, fiji, seychelles, bora bora, miami, malibu, california, ibiza, cancun, caribbean, jamaica, bahamas, zanzibar, goa, thailand, philippines, cuba, santa monica, venice beach, tropical islands | 毛伊岛, 夏威夷, 巴厘岛, 马尔代夫, 普吉岛, 大溪地, 塔希提, 斐济, 塞舌尔, 迈阿密, 马里布, 加州, 加利福尼亚, 加勒比, 加勒比海, 三亚, 海南, 海南岛, 泰国, 菲律宾, 古巴, 热带海岛, 热带
cliff | big sur, garay point, cliffs of moher, cornwall, normandy, faroe islands | 大苏尔, 莫赫悬崖, 康沃尔, 诺曼底, 法罗群岛
village | provence, hallstatt, cotswolds, transylvania, italy, spain, portugal, mexico, germany, austria, belgium, havana, tulum, poland, hungary, ukraine, balkans, andalusia, old havana | 普罗旺斯, 哈尔施塔特, 意大利, 西班牙, 葡萄牙, 墨西哥, 德国, 奥地利, 比利时, 哈瓦那
aegean-village | greece, amalfi, amalfi coast, positano, capri, cinque terre, sicily, malta, crete, rhodes, corfu, croatia, dubrovnik, mediterranean village, mediterranean coast, aegean sea | 希腊, 爱琴海, 阿马尔菲, 波西塔诺, 卡普里, 五渔村, 西西里, 马耳他, 克里特, 克罗地亚
canal-street | amsterdam, copenhagen, bruges, netherlands, holland | 阿姆斯特丹, 哥本哈根, 布鲁日, 荷兰
market | marrakech, morocco, fez | 马拉喀什, 摩洛哥
lantern-street | lijiang, pingyao, hoi an, old china, ancient china | 丽江, 平遥, 平遥古城, 凤凰古城, 会安
downtown | nigeria, sao paulo, buenos aires, mexico city, johannesburg, melbourne, vancouver, montreal, boston, seattle, philadelphia, washington, cape town, karachi, dhaka, kolkata, shenzhen, guangzhou, frankfurt, brussels, stockholm, copenhagen, helsinki, dublin, budapest, athens, lisbon, accra, addis ababa, kinshasa, usa, america | 尼日利亚, 拉各斯, 内罗毕, 圣保罗, 布宜诺斯艾利斯, 墨西哥城, 约翰内斯堡, 墨尔本, 温哥华, 蒙特利尔, 波士顿, 西雅图, 费城, 华盛顿, 开普敦, 孟买, 新德里, 伊斯坦布尔, 雅加达, 河内, 马尼拉, 芝加哥, 马德里, 巴塞罗那, 维也纳, 华沙, 里斯本, 雅典, 都柏林, 斯德哥尔摩, 哥本哈根, 天津, 苏州, 郑州, 青岛, 大连, 厦门, 长沙, 美国
skyline | rio, rio de janeiro, macau, doha, abu dhabi, kuala lumpur | 里约, 里约热内卢, 澳门, 多哈, 阿布扎比, 吉隆坡
jungle | amazon, amazon rainforest, borneo, congo, costa rica, brazil, colombia, sumatra | 亚马逊, 亚马逊雨林, 婆罗洲, 刚果, 哥斯达黎加, 巴西, 哥伦比亚, 西双版纳
savanna | kenya, tanzania, masai mara, okavango delta, okavango, kilimanjaro, africa, botswana, zimbabwe | 肯尼亚, 坦桑尼亚, 马赛马拉, 乞力马扎罗, 非洲, 博茨瓦纳
mountains | patagonia, andes, rockies, yosemite, machu picchu, nepal, dolomites, bhutan, peru, chile, canada, mount doom, colorado | 巴塔哥尼亚, 安第斯山, 落基山, 优胜美地, 马丘比丘, 尼泊尔, 不丹, 秘鲁, 智利, 加拿大, 黄山, 张家界, 华山, 泰山, 峨眉山, 武当山, 秦岭, 天山, 昆仑山, 贡嘎雪山, 四姑娘山
river | mekong, danube, nile, amazon river, vietnam, lake como, louisiana bayou | 湄公河, 多瑙河, 尼罗河, 桂林, 漓江, 西湖, 洱海, 青海湖, 千岛湖, 越南, 贝加尔湖
glacier | alaska, greenland, svalbard | 阿拉斯加, 格陵兰, 斯瓦尔巴
snowy-meadow | lapland, russia, finland | 拉普兰, 俄罗斯, 芬兰, 哈尔滨, 长白山, 东北
canyon | grand canyon, utah, arizona, petra, jordan, monument valley, cappadocia, old west | 亚利桑那, 佩特拉, 科罗拉多大峡谷, 卡帕多奇亚, 纪念碑谷, 美国西部
desert | arabia, saudi arabia, namibia, gobi, death valley, australia, outback, uluru, tatooine, timbuktu, gold rush town | 阿拉伯, 沙特, 纳米比亚, 死亡谷, 澳大利亚, 澳洲, 敦煌, 新疆, 塔克拉玛干
valley | scotland, ireland, new zealand, highlands, wales, shire, lake district, england, yorkshire, dirt road, gravel road, country road, winding road, mountain pass, rural road | 苏格兰, 爱尔兰, 新西兰, 英格兰, 英国, 威尔士, 土路, 碎石路, 乡间小路, 乡村公路, 盘山公路, 山间公路
castle | neuschwanstein, hogwarts, edinburgh, camelot, mont saint michel | 新天鹅堡, 霍格沃茨, 爱丁堡, 圣米歇尔山
palace | taj mahal, india, versailles, angkor wat, agra, jaipur, cambodia, persia | 泰姬陵, 印度, 凡尔赛宫, 吴哥窟, 波斯, 布达拉宫
egypt | cairo, giza, sphinx | 开罗, 吉萨, 狮身人面像
waterfall | niagara, niagara falls, iguazu, victoria falls, angel falls | 尼亚加拉, 尼亚加拉瀑布, 黄果树瀑布, 伊瓜苏
coral-reef | great barrier reef | 大堡礁
under-water | mariana trench | 马里亚纳海沟
volcano | pompeii, mount etna, etna, vesuvius, mordor, krakatoa | 庞贝, 埃特纳火山, 维苏威, 魔多
marsh | everglades, florida, louisiana | 佛罗里达, 路易斯安那
farm | kansas, iowa, texas, nebraska, midwest | 得克萨斯, 德州, 堪萨斯
museum | louvre, uffizi | 卢浮宫, 大英博物馆
fairground | disneyland, disney world, coney island | 迪士尼, 迪士尼乐园, 环球影城
ballroom | historical hall, historic hall, ornate hall, grand hall | 宏伟大厅, 金色大厅
future-city | coruscant, neo tokyo, night city, wakanda | 新东京, 夜之城, 瓦坎达
moon | mars base, europa, titan surface | 火星基地, 木卫二
theatre | press conference, news conference, press briefing | 新闻发布会, 发布会, 记者会, 记者招待会
workshop | smithy, forge, blacksmith shop, violin workshop, pottery studio | 铁匠铺, 陶艺工作室, 木工坊, 手工坊
market | breakfast stall, breakfast stand, fruit stand, flower stall | 早餐摊, 早点摊, 花摊, 小吃街, 小吃摊
`;

export const GAZETTEER: SceneRow[] = NAMES.trim()
  .split('\n')
  .map((line) => {
    const [name, english, chinese] = line.split('|').map((part) => part.trim());
    const set = Object.keys(SETS).find((key) => key === name) as SetName;
    return [set, english!, chinese!];
  });
