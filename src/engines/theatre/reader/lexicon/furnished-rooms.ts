/** Rooms that are plans of furniture, by what people call them, in both languages. Read by `dictionary.ts`; to teach another name, add it to its row. */
import { SETS, type SetName } from '../../sets.js';
import type { SceneRow } from './scenes.js';

/** Set | English words | Chinese words. */
const ROWS = `
courtroom | courtroom, court room, law court, legislative chamber, parliament chamber, senate chamber, council chamber | 法庭, 审判庭, 法庭里, 议会厅, 议事厅
bank | bank, bank lobby, bank branch, bank counter | 银行, 银行大厅, 银行柜台, 储蓄所
bank-vault | bank vault, vault, bank safe room, gold vault | 金库, 银行金库, 保险库
post-office | post office, mail room, mailroom, courier station, parcel station | 邮局, 邮政局, 快递站, 快递点, 快递驿站, 菜鸟驿站
police-station | police station, police precinct, sheriff's office, police office, interrogation room | 警察局, 派出所, 警局, 公安局, 审讯室
ktv | ktv room, karaoke room, karaoke box, karaoke lounge, karaoke booth, ktv lounge | ktv包间, ktv包厢, ktv房间, 卡拉ok厅, 练歌房, 卡拉ok包间, k歌房
internet-cafe | internet cafe, cyber cafe, cybercafe, net cafe, gaming cafe, lan cafe, pc bang, esports room, gaming house | 网吧, 网咖, 电竞馆, 电竞房, 电竞酒店
teahouse | teahouse, tea house, tea room, tearoom, chinese teahouse, ancient inn, chinese inn, old inn | 茶馆, 茶楼, 茶室, 茶铺, 茶社, 客栈, 古代客栈, 老茶馆, 茶坊
canteen | canteen, cafeteria, school cafeteria, school canteen, mess hall, dining hall, food court, lunchroom, soup kitchen | 食堂, 学校食堂, 军队食堂, 员工食堂, 美食广场, 大食堂, 自助餐厅
dormitory | dormitory, dorm, dorm room, hostel, youth hostel, barracks, bunk room, college dorm | 宿舍, 寝室, 学生宿舍, 大学宿舍, 青年旅社, 青旅, 兵营宿舍, 集体宿舍
hotel-lobby | hotel lobby, office lobby, apartment lobby, building lobby, hotel, lobby, reception, reception desk, front desk, hotel reception, lobby hall, atrium, foyer, entrance hall | 酒店, 酒店大堂, 大堂, 前台, 接待处, 宾馆, 旅馆, 酒店前台, 宾馆大堂, 中庭, 门厅
departure-hall | departure hall, airport terminal, departure lounge, departures lounge, boarding gate, airport gate, airport lounge, terminal building, airport hall, baggage claim | 候机厅, 航站楼, 候机楼, 登机口, 候机室, 机场大厅, 机场候机厅, 机场航站楼, 值机柜台
waiting-room | waiting room, doctor's waiting room, waiting area, waiting hall, dentist waiting room | 候诊室, 等候室, 等候区, 候车室, 候诊区, 休息室
casino | casino, gambling hall, gambling den, casino floor | 赌场, 赌坊, 赌馆, 赌城
mall | mall, shopping mall, shopping center, shopping centre, shopping arcade, galleria | 商场, 购物中心, 百货公司, 百货商店, 百货大楼, 百货商场, 购物商场
subway | subway station, subway platform, metro station, metro platform, underground station, tube station, subway stop | 地铁站, 地铁站台, 地铁站里, 轻轨站, 地铁月台
throne-room | throne room, throne hall, king's hall, castle hall, audience hall, medieval hall | 王座厅, 宝座厅, 王座大厅, 国王大厅, 城堡大厅
warehouse | loading dock, loading bay, warehouse, warehouse interior, storage room, storeroom, stockroom, storehouse, depot, distribution center, fulfillment center | 仓库, 库房, 储物间, 货仓, 仓库里, 物流中心, 储藏室
wine-cellar | wine cellar, wine vault, barrel room, barrel cellar, beer cellar | 酒窖, 红酒窖, 葡萄酒窖
server-room | server room, server hall, data center, data centre, server farm, computer server room | 机房, 服务器机房, 数据中心, 服务器房
control-room | control room, mission control, command center, command centre, surveillance room, security room, trading floor, stock exchange, control center | 控制室, 控制中心, 指挥中心, 指挥室, 监控室, 中控室, 证券交易所, 交易大厅
locker-room | locker room, changing room, team locker room, gym locker room | 更衣室, 更衣间, 储物柜间
closet | closet, walk-in closet, walk in closet, closet room, clothes closet, dressing closet, inside closet, wardrobe room | 衣帽间, 壁橱, 衣橱间, 步入式衣柜
art-studio | art studio, artist's studio, painter's studio, painting studio, atelier, art school, art room, art class room, artist's workshop, painter's workshop | 画室, 艺术工作室, 美术教室, 美术室, 美术学院, 绘画工作室
dance-studio | dance studio, ballet studio, dance room, dance hall with mirrors, rehearsal hall, yoga studio, pilates studio, ballet school, dance school | 舞蹈室, 舞蹈教室, 练功房, 舞蹈工作室, 瑜伽馆, 瑜伽室, 瑜伽教室, 舞蹈房, 练舞室
dojo | dojo, karate dojo, martial arts gym, martial arts school, kung fu school, judo hall, kung fu hall | 武馆, 道场, 跆拳道馆, 空手道馆, 功夫馆, 武术馆
news-studio | television studio, tv studio, news studio, newsroom, news room, broadcast studio, talk show studio | 演播厅, 演播室, 电视演播室, 新闻演播室, 新闻编辑室, 直播间, 电视台演播厅
tomb | tomb, burial chamber, pharaoh's tomb, egyptian tomb, crypt, catacomb, catacombs, pyramid chamber, inside pyramid, mausoleum interior | 墓室, 古墓, 墓穴, 地下墓穴, 法老墓, 金字塔内部, 金字塔里, 陵寝
sauna | sauna, sauna room, finnish sauna, steam room, sweat lodge | 桑拿房, 桑拿, 汗蒸房, 桑拿室, 蒸汽房
meeting-room | meeting room, conference room, boardroom, board room, conference center, conference hall | 会议室, 会议厅, 会议中心, 董事会会议室
dining-room | dining room, formal dining room, dinner room | 饭厅, 餐室, 家庭餐厅
balcony | balcony, apartment balcony, loggia, balcony garden | 阳台, 小阳台, 露天阳台, 阳台花园
grand-staircase | staircase, stairs, grand staircase, stairwell, stairway, marble staircase, flight of stairs | 楼梯, 楼梯间, 大楼梯, 旋转楼梯, 楼道, 台阶上
forge | forge, smithy, blacksmith's shop, blacksmith's forge, blacksmith shop, blacksmith's workshop, foundry | 铁匠铺, 打铁铺, 铸造厂, 锻造坊, 铁匠作坊
pottery-workshop | pottery workshop, pottery studio, potter's workshop, potter's studio, ceramics studio, ceramic workshop | 陶艺工坊, 陶艺室, 陶艺馆, 陶艺工作室, 陶艺店, 陶瓷工坊
dressing-room | dressing room, backstage, makeup room, make-up room, green room | 化妆间, 后台, 化妆室, 梳妆间
mahjong-room | mahjong room, mahjong parlor, mahjong parlour, mahjong hall, chess room | 麻将馆, 棋牌室, 麻将室, 麻将房
bunker | bunker, bomb shelter, fallout shelter, underground bunker, air raid shelter, doomsday bunker | 地堡, 防空洞, 避难所, 地下掩体, 掩体
observatory | observatory, planetarium, astronomical observatory, astronomy dome | 天文台, 天文馆, 观星台, 星象馆
cockpit | cockpit, airplane cockpit, plane cockpit, flight deck, pilot's cabin | 驾驶舱, 飞机驾驶舱, 机长驾驶室, 驾驶室
car-wash | car wash, carwash, car washing station, automatic car wash | 洗车场, 洗车店, 洗车房, 自动洗车, 洗车站, 洗车行
escalators | escalator, escalators, moving staircase, escalator hall | 扶梯, 自动扶梯, 电动扶梯, 手扶电梯
gas-station | gas station, petrol station, filling station, service station | 加油站, 油站
parking-lot | parking lot, car park, parking area | 停车场, 露天停车场
parking-garage | parking garage, underground parking, underground car park, underground parking lot, multistory car park | 地下停车场, 地下车库, 停车库
tennis-court | tennis court, outdoor tennis court, tennis courts | 网球场
golf-course | golf course, golf green, putting green, driving range, golf club | 高尔夫球场, 高尔夫练习场
hot-spring | hot spring, hot springs, outdoor hot spring, onsen, natural hot spring, thermal spring | 温泉, 露天温泉, 温泉池, 室外温泉, 天然温泉
courtyard | courtyard, courtyard house, inner courtyard, siheyuan, siheyuan courtyard, chinese courtyard | 院子, 庭院, 四合院, 四合院子, 小院, 农家小院, 天井, 院落, 大院
hedge-maze | hedge maze, garden maze, maze, labyrinth, maze of hedges | 迷宫, 树篱迷宫, 花园迷宫, 绿篱迷宫
fire-station | fire station, firehouse, fire house | 消防站, 消防局, 消防队
zoo | zoo, zoo entrance, city zoo, petting zoo | 动物园
patio | patio, restaurant patio, beer garden, sidewalk cafe, outdoor cafe, cafe terrace, street cafe, terrace | 露天咖啡馆, 露天座, 露天餐厅, 啤酒花园, 餐厅露台
pavilion | pavilion, gazebo, garden pavilion, chinese pavilion, bandstand | 凉亭, 亭子, 八角亭, 小亭子
wind-farm | wind farm, wind turbines farm, wind park | 风力发电场, 风电场
bus-stop | bus stop, bus shelter, bus station, bus terminal | 公交站, 公交车站, 公交站台, 公交总站, 公交站牌下
pine-forest | pine forest, pine woods, fir forest, spruce forest, conifer forest, coniferous forest, evergreen forest, taiga, tree farm | 松林, 松树林, 针叶林, 杉树林, 冷杉林, 松树森林, 林场
mountain-lake | mountain lake, alpine lake, lake in mountains, glacial lake, highland lake, fjord, fjords, norwegian fjord | 高山湖泊, 高山湖, 山中湖泊, 雪山湖泊, 冰川湖, 山间湖泊, 高原湖泊, 峡湾
rocky-coast | rocky coast, rocky shore, rocky beach, rocky coastline, rocky seashore, rugged coast, tidal pools, tide pools | 岩石海岸, 礁石海岸, 岩石海滩, 礁石海滩, 岩岸, 多岩石的海岸
dunes | dune, dunes, sand dune, sand dunes, sand sea, sahara | 沙丘, 沙海, 撒哈拉
desert-road | desert road, desert highway, road in desert, road through desert, route 66 | 沙漠公路, 荒漠公路, 戈壁公路, 沙漠道路
rice-paddy | rice paddy, rice paddies, paddy, paddy field, paddy fields, rice field, rice fields, rice farm | 稻田, 水稻田, 水田, 秧田, 稻田里
rice-terraces | rice terraces, rice terrace, terraced fields, terraced rice fields, terraced field, terrace farm | 梯田, 水稻梯田, 稻田梯田, 元阳梯田
orchard | orchard, apple orchard, fruit orchard, fruit garden, apple trees, fruit farm, cherry orchard, orange grove | 果园, 苹果园, 果树林, 果林, 橘园, 桃园, 樱桃园
vegetable-garden | vegetable garden, vegetable patch, kitchen garden, allotment, vegetable field, vegetable farm, cabbage field, cabbage patch | 菜园, 菜地, 菜园子, 小菜园, 菜圃
hayfield | hayfield, hay field, field of hay bales, field of haystacks | 干草田, 干草地, 草垛田, 草捆地
quarry | quarry, stone quarry, open pit mine, open pit, marble quarry, excavation | 采石场, 石矿场, 露天矿, 露天矿场, 采矿场
castle-courtyard | castle courtyard, castle yard, courtyard of castle, bailey, fortress courtyard, palace courtyard of castle | 城堡庭院, 城堡院子, 城堡的庭院, 古堡庭院, 城堡里的院子
japanese-temple | japanese temple, japanese shrine, shinto shrine, kyoto temple, temple in kyoto, temple in japan, torii gate, kyoto | 日本寺庙, 日式寺庙, 日本神社, 神社, 京都寺庙, 鸟居, 京都
suburban-street | suburban street, suburb, suburbs, suburbia, residential street, suburban neighborhood, suburban neighbourhood, residential area, residential neighborhood, residential neighbourhood, housing estate, cul de sac | 郊区街道, 郊区, 住宅区, 居民区, 别墅区, 住宅街, 城郊
basketball-court | basketball court, outdoor basketball court, street basketball court | 篮球场, 室外篮球场, 街头篮球场
skate-park | skate park, skatepark, half pipe, skateboard park | 滑板公园, 滑板场
lumberyard | lumberyard, lumber yard, timber yard, sawmill, logging camp, wood yard | 木材场, 伐木场, 锯木厂, 木料场, 贮木场
toll-gate | toll booth, tollbooth, toll gate, toll plaza, toll station, border crossing, checkpoint | 收费站, 高速收费站, 收费亭, 关卡
motel | motel, roadside motel, motor inn, motor lodge | 汽车旅馆, 路边旅馆, 公路旅馆
campus | campus, college campus, university campus, school campus, university, college, campus lawn | 校园, 大学校园, 大学, 校园里, 学院, 高校
ruins | ruins, ruin, ancient ruins, greek ruins, roman ruins, ruined temple, acropolis, archaeological site | 遗迹, 遗址, 古希腊遗迹, 古罗马遗迹, 罗马遗迹
stone-arena | amphitheatre, amphitheater, roman theatre, roman theater, greek theatre, greek theater | 露天剧场, 圆形剧场, 古罗马剧场
solar-farm | solar farm, solar park, field of solar panels, solar power plant, photovoltaic plant | 太阳能发电场, 光伏电站, 太阳能电站, 光伏发电场
flea-market | flea market, flea markets, junk market, antique market, swap meet, car boot sale, boot sale, yard sale, garage sale, jumble sale, rummage sale | 跳蚤市场, 旧货市场, 二手市场, 古玩市场, 古董市场, 旧货摊
night-market | night market, at night market, night food market, street food market | 夜市, 夜市小吃街, 夜市摊, 美食夜市
shipyard | shipyard, ship yard, dry dock, drydock, boatyard | 造船厂, 船厂, 船坞, 干船坞
fishing-village | fishing town, stilt village | 渔村, 小渔村, 渔港, 水上人家, 渔家
pier | pier, jetty, wooden pier, fishing pier, dock, boat dock, boardwalk, landing stage, wharf | 栈桥, 钓鱼码头, 钓鱼栈桥, 码头栈桥, 木栈桥, 木码头, 海滨木栈道, 木栈道, 栈道, 船埠
marina | marina, yacht harbour, yacht harbor, yacht club | 游艇码头, 游艇港, 帆船码头, 游艇会
dam | dam, hydroelectric dam, concrete dam, floodgate, hydropower station | 水坝, 大坝, 水电站, 拦河坝, 堤坝
oil-rig | oil rig, oil platform, offshore platform, drilling platform | 石油钻井平台, 钻井平台, 海上钻井平台, 石油平台
water-park | water park, waterpark, aquapark, aqua park, water slides, water slide | 水上乐园, 水上公园, 水滑梯, 水上世界
hotel-room | hotel room, hotel bedroom, hotel suite, motel room, guest room, suite | 酒店房间, 酒店客房, 旅馆房间, 宾馆房间, 客房, 酒店套房, 套房
operating-room | operating room, operating theatre, operating theater, surgery room, surgical room | 手术室, 手术间, 手术台前
dental-clinic | dental clinic, dentist office, dentist's office, dental office, dentist's chair | 牙科诊所, 牙医诊所, 牙科, 牙医诊室
kindergarten | kindergarten, kindergarten classroom, kindergarden classroom, kindergarden, preschool, preschool classroom, nursery school, daycare, day care, playroom | 幼儿园教室, 幼儿园, 托儿所, 游戏室, 学前班, 幼稚园
nursery | nursery, nursery room, baby room, baby's room | 婴儿房, 婴儿室, 宝宝房, 育婴室
cubicles | office cubicles, computer room, cubicle, cubicles, office cubicle, open plan office, call center, call centre | 办公室隔间, 电脑室, 办公隔间, 隔间, 格子间, 工位, 呼叫中心, 开放式办公室
lecture-hall | lecture hall, lecture room, lecture theatre, lecture theater, auditorium | 阶梯教室, 讲堂, 大讲堂, 报告厅
beauty-salon | beauty salon, beauty parlor, beauty parlour, nail salon, manicure salon, makeup studio | 美容院, 美甲店, 美容店, 美甲沙龙, 美发沙龙
banquet-hall | banquet hall, banquet room, wedding hall, reception hall, wedding reception | 宴会厅, 宴会大厅, 婚礼大厅, 婚宴厅, 喜宴厅
stable | stable, stables, horse stable, horse barn, horse stall | 马厩, 马棚, 马房, 马舍
barn-inside | barn interior, inside barn, in barn, hayloft, hay loft, interior of barn, cowshed, cattle shed | 谷仓内部, 谷仓里, 谷仓内, 干草棚, 牛棚
mine | coal mine, gold mine, mine, mine shaft, mineshaft, mine tunnel, diamond mine, underground mine | 煤矿, 矿井, 矿洞, 矿道, 金矿, 矿山, 矿坑, 井下
tunnel | tunnel, road tunnel, underpass, car tunnel, highway tunnel | 隧道, 公路隧道, 地下通道, 隧洞
hangar | hangar, airplane hangar, aircraft hangar, plane hangar | 飞机库, 机库, 飞机棚
engine-room | engine room, boiler room, machine room, ship's engine room | 轮机舱, 轮机室, 锅炉房, 发动机舱, 动力室
boxing-gym | boxing ring, boxing gym, wrestling ring, fight club, boxing club | 拳击场, 拳击馆, 拳击台, 擂台, 摔跤场, 拳馆
pizzeria | pizzeria, pizza restaurant, pizza place, pizza shop, pizza parlor | 披萨店, 比萨店, 披萨餐厅, 必胜客
pantry | pantry, larder, food storage room | 食品储藏室, 食物储藏室, 储藏食物的房间
hospital-corridor | hospital corridor, hospital hallway, hospital hall, corridor of hospital, hallway of hospital | 医院走廊, 医院的走廊, 医院过道, 病房走廊
water-tower | water tower, water tank | 水塔, 水箱塔
tundra | tundra, arctic tundra, alpine tundra, treeless plain | 苔原, 冻原, 冻土带, 北极苔原
lagoon | lagoon, tropical lagoon, blue lagoon, turquoise lagoon, atoll, coral atoll | 泻湖, 潟湖, 环礁, 热带泻湖
trench | trench, trenches, war trench, military trench, battle trench | 战壕, 壕沟, 堑壕
car-showroom | car showroom, auto showroom, car dealership, car dealer, auto dealership, car shop, auto show, car show, motor show | 汽车展厅, 车行, 汽车店, 4s店, 汽车4s店, 汽车专卖店, 车展, 汽车销售店, 汽车展览
sushi-bar | sushi bar, sushi restaurant, sushi shop, sushi counter, sushi place | 寿司店, 寿司吧, 寿司餐厅, 寿司馆
courthouse | courthouse, court house, court building, law courts, supreme court | 法院, 法院大楼, 最高法院, 法院门口
racecourse | racecourse, race course, horse race track, horse racing track, hippodrome, racetrack for horses | 赛马场, 跑马场, 马场, 赛马跑道
rodeo | rodeo, rodeo arena, rodeo ring, rodeo grounds | 牛仔竞技场, 牛仔竞技, 斗牛竞技场
oil-field | oil field, oilfield, oil fields, oil well, oil wells | 油田, 油井, 石油田
iceberg | iceberg, icebergs, iceberg at sea, floating iceberg | 冰山, 冰山上, 海上冰山, 漂浮的冰山
boathouse | boathouse, boat house, boat shed | 船库, 船屋, 船棚
canal-lock | canal lock, lock chamber, canal locks, ship lock, river lock | 船闸, 运河船闸, 闸室
heliport | heliport, helipad, helicopter pad, helicopter landing pad | 直升机场, 直升机停机坪, 停机坪
slum | slum, slums, shanty town, shantytown, favela | 贫民窟, 棚户区
bus-inside | bus interior, inside of bus, inside bus, interior of bus | 公交车内, 公交车内部, 公交车车厢, 巴士内部, 公交车里面
history-museum | natural history museum, dinosaur museum, museum of natural history, paleontology museum | 自然博物馆, 恐龙博物馆, 自然历史博物馆
ball-pit | ball pit, ball pool | 海洋球池, 球池, 波波池
jacuzzi | jacuzzi, hot tub, whirlpool bath | 按摩浴池, 按摩浴缸, 热水浴池
elevator-shaft | elevator shaft, lift shaft | 电梯井, 电梯井道
home-office | home office, study nook, den office | 家庭办公室, 居家办公室
vet-clinic | vet clinic, veterinary clinic, veterinary office, vet office, vet's office, animal hospital, veterinarian's office, animal clinic | 宠物医院, 兽医院, 兽医诊所, 宠物诊所, 动物医院
food-stall | food stall, street food stall, street food stalls, food stand, snack stall | 大排档, 路边摊, 小吃摊, 夜宵摊, 路边大排档
`;

const isSet = (name: string): name is SetName => Object.hasOwn(SETS, name);

export const FURNISHED_SCENES: readonly SceneRow[] = ROWS.trim()
  .split('\n')
  .flatMap((row): SceneRow[] => {
    const [name, english, chinese] = row.split('|').map((column) => column.trim());
    return isSet(name!) ? [[name, english!, chinese!]] : [];
  });
