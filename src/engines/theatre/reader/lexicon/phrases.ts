/**
 * Phrases that complete what is being typed: what somebody does, where, and when, whole and in good grammar, which the
 * words of the other lists are not. Read by `suggest.ts`; every one of them is understood by the reader.
 */

/** English (of one: "dances"; of several the first word changes) | Chinese. */
const rows = (table: string): [english: string, chinese: string][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((part) => part.trim()) as [string, string]);

/** What anybody alive does. */
export const LIVING = rows(`
  dances | 跳舞
  walks | 散步
  runs | 奔跑
  jumps | 跳跃
  flies | 飞翔
  swims | 游泳
  sleeps | 睡觉
  sings | 唱歌
  plays with a ball | 玩球
  plays the guitar | 弹吉他
  plays the piano | 弹钢琴
  plays the violin | 拉小提琴
  plays the trumpet | 吹小号
  plays the drums | 打鼓
  plays football | 踢足球
  eats a cake | 吃蛋糕
  eats an apple | 吃苹果
  eats noodles | 吃面条
  drinks coffee | 喝咖啡
  drinks milk | 喝牛奶
  reads a book | 看书
  writes a letter | 写信
  chases a ball | 追球
  chases a mouse | 追老鼠
  chases a butterfly | 追蝴蝶
  catches a fish | 抓鱼
  rides a bicycle | 骑自行车
  rides a horse | 骑马
  rides a skateboard | 玩滑板
  holds an umbrella | 打着伞
  holds a flower | 拿着花
  wears a hat | 戴着帽子
  waves | 挥手
  laughs | 大笑
  cries | 哭泣
  claps | 鼓掌
  nods | 点头
  bows | 鞠躬
  sneezes | 打喷嚏
  spins around | 转圈
  rolls around | 打滚
  slides down | 滑下来
  climbs up | 往上爬
  climbs a tree | 爬树
  falls down | 摔倒
  sits on a chair | 坐在椅子上
  sits on a bench | 坐在长椅上
  waits | 等待
  looks around | 四处张望
  appears | 出现
  disappears | 消失
  floats | 漂浮
  digs a hole | 挖洞
  kicks a ball | 踢球
  throws a ball | 扔球
  surfs | 冲浪
  skis | 滑雪
  gallops | 飞奔
  hops | 蹦蹦跳跳
  crawls | 爬行
  marches | 行进
  celebrates | 庆祝
  grows bigger | 变大
  shrinks | 变小
`);

/** What people and those who look like them do besides. */
export const HUMAN = rows(`
  cooks | 做饭
  cooks noodles | 煮面条
  paints a picture | 画画
  takes a photo | 拍照
  talks on the phone | 打电话
  works on a laptop | 用电脑工作
  juggles | 抛接球
  lifts weights | 举重
  meditates | 冥想
  does yoga | 练瑜伽
  goes fishing | 钓鱼
  plays basketball | 打篮球
  plays tennis | 打网球
  plays golf | 打高尔夫
  drives a car | 开车
  rows a boat | 划船
  waters the flowers | 浇花
  sweeps the floor | 扫地
  carries a suitcase | 提着行李箱
  blows out a candle | 吹蜡烛
  rides a motorcycle | 骑摩托车
  plays chess | 下棋
  does a backflip | 后空翻
  dances ballet | 跳芭蕾舞
  breakdances | 跳街舞
`);

/** What moves on wheels, wings and water does. */
export const MACHINES = rows(`
  drives past | 驶过
  drives through the city | 穿过城市
  drives over a bridge | 驶过大桥
  drives along | 向前行驶
  speeds past | 飞驰而过
  stops | 停下
  turns around | 掉头
  explodes | 爆炸
`);
export const FLYERS = rows(`
  flies | 飞行
  flies over the city | 飞过城市
  flies over the sea | 飞过大海
  takes off | 起飞
  lands | 降落
  hovers | 悬停
  explodes | 爆炸
`);
export const BOATS = rows(`
  sails | 航行
  sails over the sea | 在海上航行
  floats | 漂浮
  sinks | 沉没
`);

/** What things do. */
export const LIFELESS = rows(`
  dances | 跳舞
  jumps | 跳起来
  rolls along | 滚动
  spins | 旋转
  bounces | 弹跳
  flies away | 飞走
  falls down | 落下
  floats | 漂浮
  grows bigger | 变大
  shrinks | 变小
  explodes | 爆炸
  appears | 出现
  disappears | 消失
`);

/** Where. In Chinese behind 在. */
export const PLACES = rows(`
  on the moon | 月球上
  in a snowy meadow | 雪地里
  in a meadow | 草地上
  in the forest | 森林里
  on the beach | 沙滩上
  in the desert | 沙漠里
  under water | 水下
  on the ocean | 海面上
  on a street in Tokyo | 东京街头
  in a city of the future | 未来城市里
  in a zen garden | 禅意花园里
  in the mountains | 山里
  in the living room | 客厅里
  on a stage | 舞台上
  on a farm | 农场里
  in the jungle | 丛林里
  at the riverside | 河边
  in front of a waterfall | 瀑布前
  in front of a volcano | 火山前
  in a canyon | 峡谷里
  in a cave | 山洞里
  on the savanna | 非洲草原上
  in a swamp | 沼泽里
  on a glacier | 冰川上
  on a cliff | 悬崖上
  in a green valley | 山谷里
  at a campsite | 露营地
  in a flower garden | 花园里
  on a ski slope | 滑雪场
  in the sky | 天空中
  in space | 太空里
  on a city street | 街道上
  in a narrow alley | 小巷里
  in the city | 城市里
  on the highway | 高速公路上
  on a bridge | 桥上
  in the harbour | 港口
  at the train station | 火车站
  in front of a castle | 城堡前
  in a palace | 宫殿里
  in a stadium | 球场上
  on a race track | 赛道上
  on a playground | 操场上
  in the park | 公园里
  at the fairground | 游乐园里
  on a construction site | 工地上
  in a graveyard | 墓地里
  in front of a house | 房子前
  in a village | 村庄里
  in a factory | 工厂里
  at the airport | 机场
  in Paris | 巴黎
  in the bedroom | 卧室里
  in the kitchen | 厨房里
  in the bathroom | 浴室里
  in the basement | 地下室里
  in an office | 办公室里
  in a classroom | 教室里
  in a library | 图书馆里
  in a laboratory | 实验室里
  in a hospital | 医院里
  in a gym | 健身房里
  in a museum | 博物馆里
  in a bar | 酒吧里
  in a restaurant | 餐厅里
  in a bakery | 面包店里
  in a supermarket | 超市里
  in a cinema | 电影院里
  in a ballroom | 舞厅里
  in an aquarium | 水族馆里
  in a swimming pool | 游泳池里
`);

/** When, in what weather and how, behind everything else; in Chinese behind a comma. */
export const MANNERS = rows(`
  at night | 夜晚
  at sunset | 日落时分
  at sunrise | 日出时分
  in the rain | 下着雨
  in the snow | 下着雪
  in the fog | 有雾
  in a thunderstorm | 雷雨中
  in slow motion | 慢动作
`);

/** Behind a comma: how it is drawn. */
export const LOOKS_TYPED = rows(`
  pixel art | 像素风
  watercolour | 水彩画
  black and white | 黑白
  comic style | 漫画风格
  oil painting | 油画
`);
