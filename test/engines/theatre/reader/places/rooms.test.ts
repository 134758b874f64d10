import { expect, it } from 'vitest';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';

const ROWS = `
bowling-alley | a bear in a bowling alley | 熊在保龄球馆里
attic | a cat explores the attic | 小猫在阁楼里
laundromat | a bear in a laundromat | 小熊在洗衣店里
elevator | a dog in an elevator | 一只狗在电梯里
prison-cell | a mouse in a prison cell | 老鼠在牢房里
airplane-cabin | a penguin in an airplane cabin | 企鹅在机舱里
arcade | a boy in an arcade | 男孩在游戏厅里
garage | a cat in a garage | 猫在车库里
bar | a cat in a pool hall | 猫在台球厅里
greenhouse | a girl waters plants in a greenhouse | 女孩在温室里浇花
courtroom | a fox in a courtroom | 狐狸在法庭里
car-wash | a car in a car wash | 一辆车在洗车场里
escalators | a cat on an escalator | 一只猫在自动扶梯上
bank | a duck in a bank | 鸭子在银行里
bank-vault | a mouse in a bank vault | 老鼠在金库里
post-office | a bear at the post office | 小熊在邮局里
police-station | a cat in a police station | 猫在派出所里
ktv | a panda in a karaoke room | 熊猫在KTV包间里
internet-cafe | a monkey in an internet cafe | 猴子在网吧里
teahouse | an old man in a teahouse | 老人在茶馆里
canteen | a girl in the school canteen | 女孩在食堂里
dormitory | two boys in a dorm room | 两个男孩在宿舍里
hotel-lobby | a penguin in a hotel lobby | 企鹅在酒店大堂里
departure-hall | a boy at the boarding gate | 男孩在登机口
waiting-room | a dog in a waiting room | 小狗在候诊室里
casino | a fox in a casino | 狐狸在赌场里
mall | a rabbit in a shopping mall | 兔子在商场里
subway | a cat in a subway station | 猫在地铁站里
throne-room | a frog in a throne room | 青蛙在王座厅里
warehouse | a robot in a warehouse | 机器人在仓库里
wine-cellar | a mouse in a wine cellar | 老鼠在酒窖里
server-room | a robot in a data center | 机器人在机房里
control-room | a dog in the control room | 小狗在控制室里
locker-room | a boy in a locker room | 男孩在更衣室里
closet | a cat in a walk-in closet | 猫在衣帽间里
art-studio | a girl in an art studio | 女孩在画室里
dance-studio | a girl in a dance studio | 女孩在舞蹈室里
dojo | a panda in a dojo | 熊猫在武馆里
news-studio | a parrot in a television studio | 鹦鹉在演播厅里
tomb | a cat in a pharaoh's tomb | 猫在墓室里
sauna | a bear in a sauna | 熊在桑拿房里
meeting-room | a sheep in a conference room | 绵羊在会议室里
dining-room | a dog in the dining room | 小狗在饭厅里
balcony | a cat on the balcony | 猫在阳台上
grand-staircase | a dog on the stairs | 小狗在楼梯上
forge | a dwarf in a forge | 矮人在铁匠铺里
pottery-workshop | a girl in a pottery studio | 女孩在陶艺工作室里
dressing-room | a girl in a dressing room | 女孩在化妆间里
mahjong-room | a grandmother in a mahjong parlor | 奶奶在麻将馆里
bunker | a dog in a bunker | 小狗在地堡里
observatory | a girl in an observatory | 女孩在天文台里
cockpit | a bear in a cockpit | 熊在驾驶舱里
gas-station | a cat at a gas station | 猫在加油站
parking-lot | a dog in a parking lot | 小狗在停车场
parking-garage | a man in an underground parking garage | 男人在地下车库里
tennis-court | a bear on a tennis court | 小熊在网球场上
golf-course | a rabbit on a golf course | 兔子在高尔夫球场
hot-spring | a monkey in a hot spring | 猴子在温泉里 | 一只小猪泡温泉
hotel-lobby | a cat in an office lobby
courtyard | an old man in a courtyard | 老人在四合院里
hedge-maze | a girl in a hedge maze | 女孩在迷宫里
fire-station | a dog at the fire station | 小狗在消防站
zoo | a boy in a zoo | 男孩在动物园里
patio | a cat on a patio | 猫在露天咖啡馆
pavilion | a girl in a pavilion | 女孩在亭子里
wind-farm | a sheep at a wind farm | 绵羊在风力发电场
bus-stop | a girl at a bus stop | 女孩在公交站
food-stall | a man at a street food stall | 男人在大排档
pine-forest | a fox in a pine forest | 狐狸在松林里
mountain-lake | a swan on a mountain lake | 天鹅在高山湖泊上
rocky-coast | a dog on a rocky coast | 岩石海岸
dunes | a camel in the sand dunes | 骆驼在沙丘上
desert-road | desert road | 沙漠公路
rice-terraces | rice terraces | 一头牛在梯田里
orchard | a girl in an orchard | 女孩在果园里
vegetable-garden | a rabbit in a vegetable garden | 兔子在菜园里
hayfield | a cow in a hayfield | 干草田
quarry | a man in a quarry | 采石场
castle-courtyard | a cat in a castle courtyard | 城堡庭院
japanese-temple | a fox at a Japanese temple | 日本寺庙
suburban-street | suburban street | 郊区街道
basketball-court | a boy on a basketball court | 男孩在篮球场上
skate-park | a dog in a skate park | 滑板公园
lumberyard | lumberyard | 木材场
toll-gate | toll booth | 收费站
motel | motel | 汽车旅馆
campus | a girl on campus | 大学校园
ruins | a cat in ancient ruins | 古罗马遗迹
stone-arena | amphitheater | 露天剧场
solar-farm | solar farm | 太阳能发电场
night-market | a cat at a night market | 夜市
flea-market | a flea market | 跳蚤市场
rice-paddy | a rice paddy | 稻田
shipyard | shipyard | 造船厂
fishing-village | fishing village | 渔村
pier | a cat on a pier | 栈桥
marina | marina | 游艇码头
dam | dam | 水坝
oil-rig | oil rig | 石油钻井平台
water-park | water park | 水上乐园
hotel-room | a cat in a hotel room | 酒店房间
operating-room | operating room | 手术室
dental-clinic | dentist's office | 牙科诊所
kindergarten | a boy in a kindergarten classroom | 幼儿园教室
nursery | a cat in a nursery | 婴儿房
cubicles | office cubicles | 办公室隔间
lecture-hall | lecture hall | 阶梯教室
beauty-salon | beauty salon | 美容院
banquet-hall | banquet hall | 宴会厅
stable | a horse in a stable | 马厩
barn-inside | barn interior | 谷仓内部
mine | coal mine | 煤矿
tunnel | tunnel | 隧道
hangar | airplane hangar | 飞机库
engine-room | engine room | 轮机舱
boxing-gym | boxing ring | 拳击场
pizzeria | a dog in a pizzeria | 披萨店
pantry | pantry | 食品储藏室
water-tower | water tower | 水塔
hospital-corridor | hospital corridor | 医院走廊
fairground | a dog in an amusement park | 小狗在游乐园里
gym | a dog on a volleyball court | 小狗在排球场上
sushi-bar | a cat in a sushi bar | 寿司店
restaurant | a cat in a ramen bar | 猫在居酒屋里
tundra | tundra | 苔原
lagoon | lagoon | 泻湖
trench | a fox in a trench | 战壕
valley-viaduct | viaduct
viaduct | a dog walks on a viaduct
car-showroom | car showroom | 汽车展厅
courthouse | courthouse | 法院
racecourse | racecourse | 赛马场
rodeo | rodeo
oil-field | oil field | 油田
iceberg | iceberg | 冰山
boathouse | boathouse | 船库
canal-lock | lock chamber | 船闸
heliport | heliport | 停机坪
slum | slum | 贫民窟
bus-inside | bus interior | 公交车内部
history-museum | natural history museum | 自然博物馆
ball-pit | ball pit | 海洋球池
jacuzzi | jacuzzi
elevator-shaft | elevator shaft | 电梯井
home-office | home office | 家庭办公室
vet-clinic | veterinary office | 宠物医院
closet | closet | 壁橱
`;

it.each(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [set, ...prompts] = row.split(' | ');
      return prompts.map((prompt) => [set, prompt] as const);
    }),
)('plays in the %s: %s', (set, prompt) => {
  expect(readPrompt(prompt).sets).toEqual([set]);
});
