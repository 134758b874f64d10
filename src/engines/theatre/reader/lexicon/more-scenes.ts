/**
 * More places, each with the set that shows it: a shop of any kind is a shop, a hall of any kind a hall. Read by
 * `dictionary.ts`.
 */
import { SETS, type SetName } from '../../sets.js';
import type { SceneRow } from './scenes.js';

/** Shown as they are: set, perhaps its hero | English words | Chinese words. */
const ALIKE = `
haunted-mansion | haunted mansion, haunted house, haunted manor, spooky mansion, spooky house, creepy house, horror house | 鬼屋, 闹鬼的老宅, 凶宅, 鬼宅
sky-islands | floating islands, floating island, sky islands, sky island, islands in sky, flying islands | 空中浮岛, 浮岛, 浮空岛, 悬浮岛, 空岛
jungle-temple | jungle temple, lost temple, mayan temple, aztec temple, mayan ruins, temple ruins, mayan pyramid, angkor wat, lost city | 丛林神庙, 玛雅神庙, 失落的神庙, 神庙, 玛雅遗迹, 古代遗迹, 吴哥窟, 失落之城
cathedral | chapel, cathedral hall, cathedral interior, church interior, inside church, church nave, chapel interior | 教堂大殿, 大教堂内部, 教堂里, 教堂内, 礼拜堂, 小教堂, 礼拜堂内
lodge | lodge, fireplace, mountain lodge, cozy cabin, log cabin interior, cabin interior, fireside, chalet interior | 木屋壁炉边, 壁炉, 壁炉边, 壁炉旁, 木屋里, 小木屋里
alley | side street, narrow street, back alley | 弄堂, 里弄, 窄巷, 后巷
airport | landing strip | 飞机跑道, 机场跑道
bakery | confectionery | 烘焙店
ballroom | black tie event, black tie gala, black tie party, black tie dinner, gala, formal event, charity gala, ballroom hall, great hall, ceremonial hall | 舞会, 礼堂大厅, 舞池
bar | beer hall, saloon, wine bar, cocktail bar, jazz club | 酒馆, 啤酒馆, 小酒馆, 爵士酒吧, 酒廊
basement | boiler room | 地窖
bathroom | washroom, public bath, bathhouse | 澡堂, 淋浴间, 淋浴房, 盥洗室, 厕所间
beach | promenade, seaside promenade, coast road | 小岛沙滩, 木板路, 海滨步道, 海岛沙滩, 海岸线, 海湾沙滩
bedroom | childrens room, kids room, bedchamber | 儿童卧室, 托儿所房间
viaduct | viaduct, train bridge, railroad bridge | 铁路桥, 高架铁路
bridge | rope bridge, suspension bridge, covered bridge, footbridge | 绳桥, 吊桥, 廊桥, 拱桥, 天桥
campsite | campfire site, tent camp, picnic camp, army camp, army base, military base | 露营, 野营, 宿营地, 军营, 营地帐篷
canyon | badland, butte, mesa, rock arch, natural arch, arch, stone arch | 荒地, 孤山, 岩石拱门, 拱门, 石拱, 天然拱门, 大峡谷, 劣地, 恶地
castle | fort, citadel, castle ruins, tower, stone tower | 塔, 高塔, 废墟, 堡垒, 城楼, 塔楼, 城墙, 古城
classroom | schoolhouse, art classroom | 校舍, 礼堂, 培训室
construction-site | archaeological dig | 挖掘现场, 考古现场
corridor | elevator hall, elevator lobby, walkway, colonnade | 过道, 长廊, 通道
desert | arid plain, dry land | 沙地, 沙漠戈壁
downtown | town square, public square, office tower, city hall, embassy, building facade | 市政厅, 大使馆, 写字楼, 办公楼, 高层建筑群, 大都市
workshop | workshop, toy factory, assembly line, production line, factory floor, inside a factory | 车间, 流水线, 流水线车间, 玩具厂, 玩具工厂
factory | hangar hall, engine hall, refinery, power station | 炼油厂, 电站, 厂房
fairground | ferris wheel park, carnival, roller coaster, toy land | 嘉年华, 过山车, 欢乐谷, 乐园
farm | barn door, chicken coop, chicken farm, crop field | 鸡舍, 养鸡场, 玉米地, 畜棚, 庄稼地, 田地
flower-garden | topiary garden, formal garden, pergola, arbor | 树雕花园, 花圃, 花棚
forest | forest road, forest path, forest trail, hiking trail, tree house, woodland path, rainforest trail | 森林道路, 森林小路, 林间小路, 林荫道, 树屋, 森林小径, 森林公园
glacier | ice shelf, crevasse, polar ice, frozen sea | 冰缝, 冰海, 冰盖, 极地, 冰冻湖
ice-cave | ice cave, ice cavern, ice grotto, glacier cave, frozen cave, ice tunnel | 冰洞, 冰窟, 冰川洞穴, 冰洞穴, 冰隧道, 冰穴
gym | volleyball court, badminton court, weight room, indoor court, arena | 排球场, 羽毛球馆, 举重房, 竞技场, 体操馆
harbour | boat deck, quay, canal harbour | 船甲板, 甲板
hospital | nursing home | 疗养院, 急诊室, 诊室
house | driveway, front yard, chalet, bungalow, villa, hunting lodge, porch, front porch, garage door, beach house, log cabin, mansion, promenade house, house exterior | 木屋, 小屋, 木屋别墅, 平房, 猎屋, 小木屋, 小区, 门廊前, 豪宅, 大宅, 农舍
jungle | tropical jungle, tropical rainforest | 热带丛林, 原始森林
party-room | party, birthday party, party room | 派对, 聚会, 生日派对, 生日聚会, 派对房间
kitchen | galley, kitchenette, restaurant kitchen | 小厨房, 厨房里, 后厨
laboratory | physics laboratory, biology laboratory, chemistry lab, clean room, computer lab, science lab | 生物实验室, 化学实验室, 无尘室, 科学实验室
library | archive, reading room, study room | 阅览室, 档案馆, 书房, 自习室
living-room | apartment living room, television room, parlor, game room, recreation room, home theater, den, fireside, hearth, log fire, house interior, indoors, inside house, apartment | 起居间, 娱乐室, 家庭影院, 会客厅, 火炉旁, 炉火, 家里, 公寓, 家中
marsh | bayou, mangrove, mangrove forest, quagmire | 红树林, 泥沼, 水泽, 芦苇荡
mountains | mountain path, mountain road, alpine, mountain trail, iceland, norway, himalayas, tibet, switzerland alps | 山路, 山径, 高山草甸, 山区, 孤山, 山丘顶, 峰顶, 山岭, 冰岛, 挪威, 喜马拉雅, 西藏
museum | indoor museum, art museum, exhibition hall, museum hall, art studio gallery, indoor art museum | 室内博物馆, 展览馆, 展厅, 艺术馆, 陈列室, 纪念馆, 历史博物馆, 美术展
music-studio | rehearsal studio, radio studio, music room | 琴房, 排练室, 音乐室, 录音室
cinema | movie hall, cinema hall, film theater, projection room | 影院, 影厅, 放映厅, 放映室
ocean | open ocean, sea surface, high sea, lighthouse sea, offshore | 海平面, 汪洋, 公海, 海域
office | at desk, reception office | 会客室, 办公桌前, 书斋
palace | buddhist temple, ancient temple, imperial palace, monastery | 佛寺, 古庙, 道观, 天坛, 神殿, 祠堂, 宫廷
park | picnic area, city garden, public garden, tree lined path | 野餐区, 绿地, 林荫路, 市民公园, 草坪公园, 植物公园
pharmacy | apothecary, medicine shop | 医药店, 中药店, 药铺
playground | sandbox, sandpit, schoolyard, jungle gym, kindergarten yard | 沙坑, 游乐设施, 滑梯场, 儿童游乐场, 小操场, 游戏场
race-track | go kart track, kart track, speedway, motorsport track | 卡丁车赛道, 赛车跑道, 赛车道, 卡丁车场
restaurant | fast food restaurant, bistro, steakhouse | 快餐店, 小餐馆, 餐馆, 酒楼, 甜品屋, 包子铺, 包子店, 早点铺, 早点摊, 早餐铺, 饺子店, 烤串摊, 串串店, 米粉店, 粉店, 螺蛳粉店, 粥铺, 粥店, 馄饨店, 馄饨摊, 煎饼摊, 自助餐
river | fishpond, fish pond, canal, swimming hole, moat, reservoir, raft river, estuary | 鱼塘, 运河, 护城河, 水库, 水渠, 溪谷, 江, 长江, 黄河
salt-flat | salt desert, salt flat, salt flats, salt plain, salt pan, salt lake, white desert, bonneville, bonneville salt flats, uyuni, salar de uyuni | 盐沼, 盐沙漠, 盐漠, 盐滩, 盐湖, 盐碱地, 乌尤尼, 乌尤尼盐沼, 茶卡盐湖, 天空之镜, 白色沙漠
coffee-cup | coffee sea, coffee lake, sea of coffee | 咖啡海, 咖啡湖, 咖啡海里
lavender-field | lavender field, field of lavender, lavender farm, provence | 薰衣草田, 薰衣草花田, 薰衣草花海, 薰衣草地, 薰衣草园, 普罗旺斯
tulip-field | tulip field, field of tulips, tulip garden, tulip farm, keukenhof | 郁金香花田, 郁金香田, 郁金香花海, 郁金香园, 郁金香花园
sunflower-field | sunflower field, field of sunflowers, sunflower farm | 向日葵花田, 向日葵田, 向日葵花海, 向日葵地, 向日葵园, 葵花田
wheat-field | wheat field, field of wheat, barley field, rye field, grain field, golden field | 麦田, 麦地, 麦田里, 金色的麦田, 大麦田
water-town | arch bridge, stone arch bridge, moon bridge, water town, jiangnan, wuzhen, zhouzhuang, chinese water town, jiangnan town | 水乡, 江南水乡, 江南, 江南古镇, 江南小镇, 水乡古镇, 乌镇, 周庄, 西塘, 同里, 南浔, 小桥流水, 小桥流水人家, 枕水人家
rooftop | rooftop, roof garden, rooftop garden, roof terrace, rooftop terrace, rooftop bar, roof deck, rooftop pool, on roof, top of skyscraper | 天台, 楼顶, 屋顶, 天台花园, 屋顶花园, 楼顶花园, 露台, 屋顶露台, 天台上, 顶楼, 屋顶酒吧
space-station | inside space station, in space station, aboard space station, space station interior, spaceship interior, inside spaceship, aboard spaceship, spaceship cabin, bridge of spaceship, space station window, spaceship window, international space station | 空间站里, 空间站内, 空间站舱内, 空间站窗前, 国际空间站, 宇宙飞船里, 飞船舱内, 太空舱里, 太空站里, 飞船驾驶舱
rapeseed-field | rapeseed field, canola field, rape field, field of rapeseed, rapeseed | 油菜花田, 油菜花田里, 油菜花海, 油菜地, 油菜田, 油菜田里
cornfield | cornfield, corn field, maize field, corn maze, rows of corn | 玉米地, 玉米地里, 玉米田, 玉米田里, 苞米地
vineyard | vineyard, vine yard, vineyard rows, rows of vines, winery | 葡萄园, 葡萄架下, 酒庄
supermarket | fruit stall, grocer's | 水果摊, 菜摊
riverside | riverside, river side, river bank, riverbank, lakeside, lakeshore, lake shore, brook side, waterside, water's edge | 河边, 湖边, 江边, 溪边, 小河边, 大河边, 小溪边, 池塘边, 池边, 水边, 塘边, 河畔, 湖畔, 江畔, 河岸, 湖岸, 江岸, 岸边, 西湖边, 洱海边, 青海湖边, 海子边, 秦淮河畔, 珠江边, 黄河边, 长江边
savanna | steppe, wild animal park, safari park | 稀树大草原, 野生动物园, 塞伦盖蒂
ski-slope | ski lodge, ski area, ski run, snowy slope, ski hill | 滑雪坡, 滑雪山坡, 雪道, 滑雪度假村
skyline | cityscape, city scape, city view, waterfront, river skyline, panorama of city | 城市全景, 江景, 城市夜景, 维多利亚港
space | cosmic space, star field, nebula, milky way galaxy, asteroid belt, wormhole, black hole, hyperspace, warp speed, orbit of earth | 星云, 星系, 银河系, 外层空间, 宇宙空间, 虫洞, 黑洞, 时空隧道
stadium | athletic field, bullring, sports stadium, cricket ground | 斗牛场, 板球场, 田径跑道, 运动赛场, 体育中心, 奥林匹克体育场
street | crosswalk, pedestrian crossing, crossroads, road side, main street, phone booth, telephone booth, boulevard, street corner | 车道, 斑马线路口, 行人横道, 人行横道, 电话亭, 林荫大道, 街角, 汽车站, 马路边, 街区, 私家车道, 步行街
supermarket | market hall, fabric store, mini market, general store | 杂货店, 小卖部, 便利超市, 商铺, 店铺
swimming-pool | lap pool, indoor pool, outdoor swimming pool | 室外游泳池, 跳水池, 泳池边
theatre | opera, concert hall stage, circus ring, puppet theatre, stage indoor | 歌剧舞台, 木偶剧院, 戏台, 大礼堂
train-station | subway, train depot, train yard | 长途汽车站, 高铁站
sunken-city | sunken city, submerged city, flooded city, drowned city, underwater city, underwater suburb, atlantis, lost city of atlantis, ruins of atlantis | 水下城市, 海底城市, 被淹没的城市, 沉没的城市, 水底城市, 水下都市, 亚特兰蒂斯, 沉没之城
under-water | kelp forest, ocean depths, deep ocean underwater | 海藻森林, 海洋深处, 海底世界, 深海里
valley | fjord valley, mountain valley, rolling hills, green hills, landscape of hills | 溪谷, 山坳, 河谷, 丘陵
village | old town, hamlet, chimneys, smoking chimneys, rooftops of village | 烟囱, 小镇街道, 老城, 山村, 部落
market | market, street market, marketplace, outdoor market, open air market, farmers market, food market, fruit market, spice market, fish market, bazaar, grand bazaar, souk, market square, market stalls, stalls, market stall, food stalls | 市场, 集市, 市集, 赶集, 大集, 菜市场, 农贸市场, 集市广场, 大巴扎, 巴扎, 早市, 水果市场, 香料市场, 海鲜市场, 摊位前, 小摊前, 小吃街, 美食街
lantern-street | chinatown, lantern street, street of lanterns, chinese street, old chinese street, chinese town, old chinese town, ancient chinese town, chinese village, chinese old town, temple fair | 唐人街, 灯笼街, 古镇, 古镇老街, 老街, 古街, 庙会, 灯会, 花灯会, 古城老街
canal-street | canal street, canal houses, houses along canal, canalside, canals of venice, grand canal, canals of amsterdam, venice canal, venetian canal, venice, burano, murano, nyhavn, canals | 运河边, 运河街, 水巷, 威尼斯, 布拉诺, 布拉诺岛, 彩色岛, 水城
aegean-village | aegean village, santorini, mykonos, oia, greek island, greek islands, greek village, cycladic village, cyclades, whitewashed village | 圣托里尼, 米科诺斯, 希腊小岛, 希腊小镇, 希腊村庄, 爱琴海边, 爱琴海小镇, 蓝顶小镇
sea-cliffs | sea cliffs, wild coast | 海边悬崖, 沿海悬崖, 海岸悬崖, 滨海悬崖, 海崖边, 悬崖海岸
coral-reef | coral reef, coral reefs, reef, underwater coral reef, coral garden, ocean reef, ocean reefs, tropical reef | 珊瑚礁, 珊瑚丛, 水下珊瑚礁, 珊瑚海, 珊瑚群
jungle-river | jungle river, rainforest river, amazon river, kinabatangan river, congo river, river through jungle, river in jungle, mangrove river | 雨林河流, 丛林河流, 亚马逊河, 亚马孙河, 雨林里的河, 丛林里的河, 京那巴当岸河
volcano | crater lake, lava flow, magma | 火山口, 熔岩, 岩浆
carriage | train carriage, train car, train compartment, subway car, subway carriage, metro carriage | 车厢, 车厢里, 地铁车厢
cemetery | mausoleum, mausoleum graveyard | 陵园, 陵墓, 坟地
cave | stalactite cave, cave entrance | 溶洞, 钟乳石洞, 岩洞
cliff | sea stack, rock face, promontory | 断崖, 海崖, 岩壁, 陡坡
snowy-meadow | snowy forest path, frozen field, snowbank | 雪堆
airport |  | 机舱内
future-city | futuristic cityscape, future cityscape, sci fi cityscape, cyberpunk cityscape, space port, tunnel city, neon megacity | 赛博都市, 太空港, 星际港口, 未来世界
junkyard | rubbish dump, garbage dump, recycling plant, scrap heap | 废品站, 废车场, 垃圾堆, 回收站, 垃圾填埋场
carriage | tram interior, train interior, subway interior, inside of train, sleeper car, sleeping car, berth | 火车内部, 地铁内部, 卧铺, 卧铺车厢, 硬座车厢, 餐车
alley | fire escape | 防火梯, 城中村, 消防楼梯, 消防梯
gym | squash court, handball court | 壁球馆, 壁球场
ice-rink | hockey arena | 冰球馆
farm | corral, pigsty, pigpen, sheepfold, tea plantation, tea field, tea garden | 畜栏, 猪圈, 羊圈, 茶园, 茶山, 苗圃
cathedral | abbey, cloister, convent | 修道院, 回廊
theatre | orchestra pit, auction house | 乐池, 拍卖行
cave | diamond mine | 金矿
garage | shed, tool shed, garden shed, utility room, repair shop | 工具棚, 工具房, 杂物间, 修理店
museum | science museum, natural science museum | 科技馆, 科学馆, 科学博物馆
stadium | equestrian arena | 马术场
beach | sandbar | 沙洲
airport | control tower | 塔台
hospital | maternity ward, icu, intensive care unit, emergency room, hospital ward | 产房, 重症监护室, 急救室, 养老院, 住院部
bathroom | outhouse, public toilet, toilet stall | 茅房, 公厕, 公共厕所
downtown | government building | 政府大楼
house | mobile home, trailer home, manufactured home | 活动板房
market | medina, flower market, seafood market | 花市, 鱼市场, 鱼市, 花卉市场
studio | film set, movie set | 片场, 照相馆
music-studio | anechoic chamber, radio station | 消音室, 电台, 广播电台
playground | school playground | 滑板场
classroom | exam room, exam hall, examination hall | 考场
library | archive room, scripture hall | 档案室, 藏经阁
restaurant | izakaya, ramen bar | 居酒屋, 牛排馆, 烤肉店
lodge | inn, country inn, hunting cabin | 狩猎小屋
basement | sewer, sewer tunnel, sewers | 下水道
`;

export const MORE_SCENES: SceneRow[] = ALIKE.split('\n')
  .filter((line) => line !== '')
  .map((line) => {
    const [name, english, chinese] = line.split('|').map((part) => part.trim());
    const set = Object.keys(SETS).find((key) => key === name) as SetName;
    return [set, english!, chinese!];
  });

/** What a Chinese word for a place ends in, and the set for it where nothing better is known. */
export const ENDINGS: Record<string, SetName> = {
  店: 'supermarket',
  馆: 'museum',
  厅: 'ballroom',
  室: 'corridor',
  站: 'train-station',
  园: 'park',
  场: 'park',
  院: 'palace',
  楼: 'downtown',
  街: 'street',
  路: 'street',
  村: 'village',
  镇: 'village',
  城: 'downtown',
  山: 'mountains',
  湖: 'river',
  河: 'river',
  海: 'ocean',
  岛: 'beach',
  林: 'forest',
  洞: 'cave',
  寺: 'palace',
  庙: 'palace',
  宫: 'palace',
  桥: 'bridge',
  港: 'harbour',
  谷: 'valley',
  崖: 'cliff',
};
