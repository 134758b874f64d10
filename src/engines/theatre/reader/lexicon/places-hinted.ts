/**
 * What tells where a prompt plays that names no place: a boss and a keyboard an office, a nurse a hospital, luggage an
 * airport. Read by `places-hinted.ts` beside it. A row: sets, English words, Chinese words; a word after ~ only makes it
 * likely, where nobody of the cast is at home anywhere else. To teach another place, add a word or a row.
 */
import { SETS, type SetName } from '../../sets.js';

const ROWS = `
office | judge, lawyer, boss, bosses, cubicle, job interview, interview, interviewer, coworker, co worker, colleague, intern, office chair, spreadsheet, powerpoint, printer, photocopier, stapler, meeting, deadline, overtime, excel, payday, resume, secretary, accountant, programmer, ~keyboard, ~desk, ~salary, ~monitor, ~monday morning, ~email, ~laptop, ~zoom call | 法官, 律师, 老板, 上司, 领导, 办公桌, 面试, 面试官, 同事, 实习生, 员工, 加班, 开会, 打卡, 工位, 表格, 打印机, 复印机, 茶水间, 甲方, 乙方, 程序员, 辞职, 工资, 秘书, 会计, ~键盘, ~下班, ~显示器, ~周一, ~电脑, ~汇报
hospital | nurse, surgeon, surgery, wheelchair, stethoscope, stretcher, dentist, vaccine, x ray, ambulance crew, crutches, operating table, maternity, ~patient, ~doctor, ~bandage, ~injection | 护士, 手术, 轮椅, 病人, 听诊器, 担架, 牙医, 疫苗, 打针, 输液, 拐杖, 住院, 挂号, 产房, 拔牙, 看病, 体检, ~医生
kitchen | burnt toast, toast pops, buttered toast, slice of toast, fridge, refrigerator, frying pan, oven, stove, toaster, blender, recipe, cooker, rolling pin, cutting board, dishwasher, microwave, leftovers, pizza dough, dough, pancake, omelette, saucepan, spatula, dumpling, fried egg, wok, kettle, spaghetti sauce, range hood, ~toast, ~pot, ~boil, ~soup, ~cupcake, ~cookies, ~sink, ~cook, ~cooking | 冰箱, 平底锅, 烤箱, 吐司, 面包机, 搅拌机, 食谱, 菜谱, 电饭煲, 擀面杖, 案板, 砧板, 洗碗, 微波炉, 剩菜, 面团, 煎饼, 煎鸡蛋, 荷包蛋, 抽油烟机, 油烟机, 包饺子, 颠勺, 炒菜, 锅铲, 煮面, 切菜, 下锅, 锅里, 炒锅, ~饺子, ~汤, ~做饭, ~做晚饭, ~做早饭, ~做午饭
ice-rink | figure skater, figure skating, ice skater, ice skating, ice skate, ice hockey, hockey, hockey player, puck, zamboni, speed skater, skating rink, goalie mask, ~skates | 花样滑冰, 花滑, 滑冰, 溜冰, 冰球, 冰鞋, 冰刀, 速滑, 短道速滑
barber-shop | barber, barbershop, haircut, hairdresser, hairstylist, beard trim, shaving cream, hair salon, mullet, buzz cut, curlers, ~perm, ~shave, ~beard, ~hair | 理发, 理发师, 剪头发, 剪发, 剃头, 剃头匠, 发型师, 托尼老师, 烫头, 烫发, 染发, 刮胡子, 理发店, 美发, ~发型, ~胡子
riverside | how to fish, fisherman, fishermen, fishing, fishing net, angler, tackle box, ~bait | 渔夫, 渔民, 钓鱼, 钓了, 垂钓, 撒网, 捕鱼, 钓竿, 渔网
river riverside | lotus pond, lotus flower | 荷花, 荷塘
classroom | teacher, professor, beaker, homework, blackboard, chalk, chalkboard, pupil, classmate, math class, spelling test, substitute teacher, school kid, detention, ~exam, ~student, ~class, ~pencil, ~lesson, ~essay | 老师, 教授, 烧杯, 作业, 黑板, 粉笔, 同桌, 考试, 数学课, 上课, 班主任, 课桌, 监考, 校长, 听写, 试卷, 点名, ~学生, ~同学, ~铅笔
stadium | marathon, marathon runner, finish line, relay race, hurdles, pole vault, long jump, referee, goalkeeper, goalie, penalty kick, world cup, striker, cheerleader, olympic, sprinter, javelin, soccer match, football match, halftime, ~medal, ~trophy, ~runner, ~coach | 马拉松, 终点线, 接力赛, 跨栏, 跳高, 跳远, 裁判, 守门员, 点球, 世界杯, 足球赛, 啦啦队, 奥运, 运动会, 短跑, 决赛, 球门, 冲线, ~奖牌, ~运动员, ~教练, ~比赛
campsite | campfire, bonfire, camping, camper, sleeping bag, marshmallow, marshmallows, camp fire, campers, ~tent | 篝火, 露营, 睡袋, 烤棉花糖, 野营, ~帐篷
house | wash the car, washes the car, washing the car, lawn mower, mowing, mow the lawn, mows the lawn, front lawn, porch, front porch, porch swing, porch steps, rocking chair, doorstep, doorbell, trick or treat, trick or treating, trick or treater, halloween, doormat, mailman, mail carrier, house key, ~neighbor, ~neighbour, ~front door, ~package, ~jack o lantern | 洗车, 割草, 剪草坪, 修剪草坪, 门廊, 门口, 摇椅, 门铃, 敲门, 台阶上, 万圣节, 不给糖就捣蛋, 门垫, 邮递员, 家门, 开门的, 钥匙忘, ~邻居, ~快递, ~外卖员
gym | treadmill, dumbbell, barbell, weightlifting, weightlifter, bodybuilder, personal trainer, squat rack, bench press, spin class, push up, pushup, sit up, crossfit, yoga class, protein shake, kettlebell, deadlift, punching bag, gymnast, boxer, boxing, boxing match, boxing gloves, kickboxer, sparring, arm wrestling, sumo, sumo wrestler, basketball, slam dunk, dunk, hoop, three pointer, volleyball match, dodgeball, ~workout, ~diet | 跑步机, 哑铃, 杠铃, 举重, 健身, 健美, 私教, 深蹲, 卧推, 撸铁, 俯卧撑, 仰卧起坐, 动感单车, 瑜伽课, 蛋白粉, 沙袋, 减肥, 体操, 拳击, 拳击手, 打拳, 掰手腕, 相扑, 篮球, 扣篮, 投篮, 灌篮, 三分球, 上篮, 排球赛, 摔跤, ~肌肉, ~瑜伽
flower-garden palace | bride, groom, wedding, bridesmaid, flower girl, best man, bouquet toss, wedding cake, vows, wedding ring, ~propose, ~engagement ring, ~watering can, ~gardener | 新娘, 新郎, 婚礼, 伴娘, 伴郎, 花童, 捧花, 结婚, 婚纱, 喜糖, 接亲, ~求婚, ~园丁, ~浇花
bedroom | tooth fairy, baby tooth, bedtime, bedtime story, pillow, pajamas, pyjamas, alarm clock, nightmare, snoring, snore, mattress, teddy bear, crib, under the bed, lullaby, insomnia, sleepwalk, sleepwalking, wardrobe, closet, snooze, bunk bed, roommate, ~blanket, ~tooth, ~sock | 换牙, 睡前, 睡前故事, 被窝, 枕头, 睡衣, 闹钟, 噩梦, 打呼, 打鼾, 床垫, 床底, 婴儿床, 摇篮曲, 失眠, 梦游, 衣柜, 上铺, 下铺, 室友, 舍友, 赖床, ~毯子, ~被子, ~起床, ~床
living-room | couch, sofa, armchair, tv, television, remote, remote control, netflix, video game, board game, jigsaw, bingo, vacuum cleaner, roomba, robot vacuum, christmas morning, coffee table, bookshelf, fish tank, fish bowl, fishbowl, goldfish bowl, hamster wheel, wifi, wifi router, router, ironing, babysitter, ikea, fireplace, floor lamp, light switch, laundry basket, litter box, scratching post, wallpaper, ~carpet, ~rug, ~houseplant, ~ceiling, ~curtain, ~lamp, ~shelf, ~floor, ~grandma knitting, ~knitting, ~yarn, ~hamster, ~goldfish, ~roommate, ~door, ~wall, ~chair, ~table, ~picture frame, ~candle, ~candlelight | 沙发, 电视, 遥控器, 春晚, 打游戏, 桌游, 拼图, 麻将, 吸尘器, 扫地机器人, 茶几, 书架, 地毯, 鱼缸, 路由器, 熨衣服, 保姆, 壁炉, 台灯, 猫砂, 猫抓板, 壁纸, 除夕夜, 年夜饭, 体重秤, 柜子, 花瓶, ~盆栽, ~天花板, ~窗帘, ~地板, ~猫爬架, ~织毛衣, ~毛线, ~仓鼠, ~金鱼, ~推开门, ~关门, ~房门, ~猫门, ~墙上, ~椅子, ~桌子, ~桌下, ~蜡烛
restaurant | waiter, waitress, menu, chopsticks, tablecloth, sommelier, dinner date, blind date, first date, valentines dinner, sushi, hot pot, hotpot, ramen, dim sum, tip jar, barista, latte, cappuccino, diner, buffet, food critic, ~noodles, ~dinner, ~plates, ~napkin, ~steak, ~burger, ~fries, ~coffee | 服务员, 服务生, 菜单, 筷子, 桌布, 约会, 相亲, 寿司, 火锅, 拉面, 点菜, 买单, 结账, 咖啡师, 拿铁, 奶茶, 自助餐, 店小二, 毛肚, 端菜, 上菜, 泡面, 聚餐, ~盘子, ~牛排, ~汉堡, ~薯条, ~咖啡
airport | catch a flight, pilot, co pilot, luggage, suitcase, boarding pass, passport, flight attendant, stewardess, baggage claim, boarding gate, helipad, runway, landing pad, landing strip, control tower, jet lag, customs officer, airport security, ~baggage, ~flight, ~vacation | 飞行员, 机长, 行李, 行李箱, 登机牌, 登机, 护照, 空姐, 空乘, 航班, 跑道, 停机坪, 安检, 转机, 误机, 海关, 登机口, ~旅客
corridor | elevator, escalator, staircase, stairwell, stairs, landlord, hotel guest, bellboy, ~janitor | 电梯, 扶梯, 楼梯, 楼道, 房东, 电梯门, ~保安
carriage | commuter, subway seat, train seat, ticket inspector, train conductor, bus seat, bus window, train window, ~passenger, ~conductor | 通勤, 地铁上, 地铁里, 公交上, 公交车上, 高铁上, 火车上, 列车上, 检票员, 列车员, 列车长, 乘务员, 让座, 车窗, 高铁窗外, 车窗外, ~乘客
train-station | train platform, missed the train, ticket machine, ticket window, subway gate | 站台, 检票口, 赶火车, 售票口, 早高峰, 地铁门, 春运
supermarket | cashier, checkout, shopping cart, grocery, groceries, shopping list, coupon, black friday, checkout line, aisle, barcode, shopkeeper, ~customer, ~cart, ~discount | 收银员, 收银台, 购物车, 优惠券, 双十一, 打折, 货架, 扫码, 售货员, 抢购, 大促, ~推车, ~顾客, ~买菜, ~小票
bathroom | toothbrush, toothpaste, bathtub, bubble bath, rubber duck, toilet, toilet paper, razor, shampoo, bathroom mirror, hairbrush, hair dryer, plumber, washing machine, ~laundry, ~shower, ~soap, ~towel, ~dryer, ~mirror, ~sink, ~bath, ~foam, ~comb, ~lipstick, ~sock | 牙刷, 牙膏, 刷牙, 洗澡, 泡澡, 浴缸, 泡泡浴, 小黄鸭, 马桶, 厕纸, 卫生纸, 剃须刀, 肥皂, 沐浴露, 洗发水, 吹风机, 水管工, 水龙头, 洗衣机, 烘干机, 洗脸, 洗手, ~镜子, ~毛巾, ~泡沫, ~口红
bar | bartender, cocktail, karaoke, bouncer, dart board, pool table, beer mug, ~drunk, ~beer, ~whiskey | 酒保, 调酒师, 鸡尾酒, 卡拉ok, 干杯, 喝醉, 醉汉, 台球, 划拳, ~啤酒, ~白酒
laboratory | scientist, chemist, test tube, microscope, lab coat, experiment, mad scientist, clone, cloning, ~formula, ~potion | 科学家, 化学家, 试管, 显微镜, 白大褂, 实验, 克隆, ~公式
library | librarian, bookworm, library card, ~bookcase, ~shush | 图书管理员, 借书, 书虫
theatre | ballerina, ballet, magician, opera singer, violinist, pianist, orchestra, standup comedian, stand up comedian, curtain opens, curtain falls, curtain call, audience, talent show, talk show, game show, magic show, conductor, drummer, rock band, rock star, guitarist, cellist, encore, puppeteer, ~concert, ~applause, ~microphone, ~tutu | 芭蕾, 魔术师, 歌剧, 小提琴手, 钢琴家, 乐团, 交响乐, 脱口秀, 相声, 幕布, 谢幕, 观众, 才艺, 鼓手, 架子鼓手, 乐队, 摇滚, 吉他手, 演唱会, 京剧, 戏曲, ~掌声, ~话筒
museum | museum guard, sculpture, dinosaur skeleton, mona lisa, exhibit, art thief, art critic, ~painting | 蒙娜丽莎, 恐龙骨架, 文物, 展品, 讲解员, 兵马俑, ~名画
cinema | 3d glasses, horror movie, movie night, film premiere, ~popcorn, ~movie | 恐怖片, 看电影, 3d眼镜, ~爆米花, ~电影票
workshop | mechanic, blacksmith, carpenter, toolbox, car repair, welder, assembly line, inventor, ~wrench, ~screwdriver | 修车, 修理工, 铁匠, 木匠, 工具箱, 焊工, 流水线, 发明家, ~扳手
construction-site | construction worker, crane operator, bulldozer, excavator, cement, hard hat, scaffolding, bricklayer, tower crane, demolition, ~bricks | 建筑工人, 吊车, 推土机, 挖掘机, 水泥, 安全帽, 脚手架, 砌砖, 搬砖, 塔吊, 拆迁
bakery | baker, croissant, baguette, donut shop, cupcakes, ~pastry, ~bagel, ~bread, ~pretzel | 面包师, 牛角包, 可颂, 法棍, 糕点, 甜甜圈店, ~面包
swimming-pool | lifeguard, diving board, water polo, swim cap, cannonball, swimming lesson, floaties, pool noodle, ~goggles, ~swimsuit | 救生员, 跳板, 水球, 泳帽, 泳镜, 跳水, 游泳课, 游泳圈, ~泳衣
street | brick wall, graffiti, mural, bus stop, taxi, traffic jam, traffic light, parallel park, parallel parking, parking spot, parking meter, crosswalk, food truck, delivery driver, police officer, traffic cop, pedestrian, hot dog stand, fire hydrant, lamp post, lamppost, street lamp, street saxophone, busker, atm, parking lot, sidewalk, umbrella seller, monster truck, ~scooter, ~fire truck | 砖墙, 壁画, 公交站, 打车, 出租车, 堵车, 红绿灯, 侧方停车, 停车位, 倒车, 斑马线, 外卖小哥, 外卖骑手, 交警, 行人, 路灯, 共享单车, 电动车, 取款机, 垃圾桶, 扫大街, 抄近路
park | park bench, bench in the park, picnic, picnic blanket, duck pond, jogger, jogging, pram, stroller, feeding pigeons, feeds pigeons, square dance, ice cream cone, ice cream truck, ~bench | 公园长椅, 野餐, 遛狗, 遛弯, 婴儿车, 喂鸽子, 广场舞, 冰淇淋, 打太极, 晨练, ~长椅
ocean | surfer, surfing, waves crash, through waves, under waves, beneath waves, out of the water, deep sea | 冲浪, 滑水, 海浪, 海底
ballroom | waltz, waltzing, masquerade, ballroom dance | 华尔兹, 假面舞会
beach | beach chair, sun lounger, deck chair, surfboard, sandcastle, sunscreen, sunburn, beach ball, beach towel, bikini, seashell, flip flops, sunbathing, ~bucket and spade | 沙堡, 沙雕城堡, 防晒霜, 晒伤, 比基尼, 贝壳, 人字拖, 日光浴
castle | knight, jester, drawbridge, moat, throne, medieval, suit of armor, ~king, ~queen, ~sword | 骑士, 小丑弄臣, 吊桥, 护城河, 王座, 中世纪, 盔甲
cemetery | tombstone, gravestone, coffin, gravedigger, haunted, ~zombie | 墓碑, 棺材, 盗墓, 闹鬼
space | astronaut floats, space station, spaceship, asteroid, zero gravity, spacewalk, satellite, ~alien | 空间站, 飞船, 小行星, 失重, 太空漫步, 卫星
farm | barn dance, farmer, scarecrow, haystack, hay bale, milking, piglet, chicken coop, barn, tractor, harvest | 农民, 农夫, 稻草人, 干草堆, 挤牛奶, 鸡窝, 拖拉机, 丰收, 梯田, 插秧, 收割, 拔萝卜, 萝卜拔
playground | sandbox, seesaw, monkey bars, swing set, playground slide, up the slide, down the slide, up a slide, down a slide, on the slide, on a slide, hopscotch, tug of war, recess, ~swing | 沙坑, 跷跷板, 攀爬架, 滑梯, 跳房子, 拔河, 课间, 跳绳, 老鹰捉小鸡, ~秋千
ski-slope | ski, skier, skiing, snowboard, snowboarding, skis, snowboarder, ski lift, avalanche, ~sled | 滑雪, 单板, 缆车, 雪崩
party-room | birthday party, birthday cake, birthday, pinata, party hat, surprise party, balloon animal, ~confetti | 生日派对, 生日蛋糕, 寿星, 生日帽, 过生日, ~彩带
fairground | clown, ferris wheel, cotton candy, bumper cars, roller coaster, circus, tightrope, acrobat, juggler, trapeze, ringmaster, haunted house, ~balloon | 小丑, 摩天轮, 棉花糖, 碰碰车, 过山车, 马戏, 走钢丝, 杂技, 鬼屋
window-room | windowsill, window sill, window, looks out of the window, raindrops on the glass | 窗台, 窗边, 窗户, 窗外, 趴在窗, 窗前, 窗玻璃
`;

export interface PlaceHint {
  sets: readonly [SetName, ...SetName[]];
  /** What leaves no doubt, and what makes it likely. */
  sure: readonly string[];
  likely: readonly string[];
}

const isSet = (name: string): name is SetName => Object.hasOwn(SETS, name);

/** All rows with their words of one language. */
export const placeHints = (language: 'en' | 'zh'): PlaceHint[] =>
  ROWS.trim()
    .split('\n')
    .map((row) => {
      const [names, ...columns] = row.split('|').map((column) => column.trim());
      const words = columns[language === 'en' ? 0 : 1]!.split(', ');
      return {
        sets: names!.split(' ').filter(isSet) as [SetName, ...SetName[]],
        sure: words.filter((word) => !word.startsWith('~')),
        likely: words.filter((word) => word.startsWith('~')).map((word) => word.slice(1)),
      };
    });
