/**
 * Frequent names of things and callings for what the stage has under another name: the second half of `shown-nouns.ts`, and
 * found in the same way. Read by `dictionary.ts`; the first word names each.
 */
import { subjectRows } from './subject-rows.js';

export const SHOWN_THINGS = subjectRows(`
prop-ginkgo-leaf plant 0.16 | ginkgo leaf, gingko leaf | 银杏叶, 银杏叶子
1f343 plant 0.16 | bamboo leaf, willow leaf | 竹叶, 柳叶
prop-guzheng object 0.5 | guzheng, guqin, koto, zither, chinese zither | 古筝, 古琴, 扬琴, 筝
prop-pipa object 0.42 | pipa | 琵琶, 柳琴
prop-erhu object 0.5 | erhu | 二胡, 胡琴
prop-steamer object 0.36 | steamer basket, bamboo steamer basket, steamer pot, dim sum basket | 蒸笼屉, 蒸屉, 蒸锅
1f6f7 vehicle 0.24 | luge | 冰车, 爬犁
prop-birdhouse object 0.46 | bird table | 鸟箱, 鸟食台
prop-chandelier object 0.5 | ceiling lamp, pendant lamp, ceiling light | 吸顶灯, 大吊灯, 天花板灯
prop-spinning-top object 0.3 | wooden spinning top, beyblade | 冰尜, 冰陀螺, 木陀螺, 陀螺玩具
prop-hay-bale object 0.4 | bale of straw, straw bale, heap of hay | 稻草, 麦秸, 干草, 草料
prop-fence object 0.4 | hedge, railing, guardrail, barrier fence | 木栅栏, 护栏, 栏杆
prop-bush plant 0.4 | shrub, bush, boxwood, thicket | 灌木, 灌木丛, 树丛丛, 矮树丛
prop-wagon vehicle 0.4 | covered wagon, ox cart, hay wagon, hand cart, handcart, farm cart, donkey cart | 牛车, 板车, 大篷车, 木板车, 平板车, 驴车
prop-basket object 0.32 | picnic basket, wicker basket, laundry basket, hamper, fruit basket, easter basket, bread basket | 野餐篮, 洗衣篮, 竹篮, 菜篮子, 果篮, 竹筐, 箩筐, 背篓, 竹篓
prop-crate object 0.4 | wood crate, pallet, apple crate | 木条箱, 托盘箱, 货箱
prop-cage object 0.42 | hamster cage, dog cage, animal trap cage | 铁笼, 兽笼, 狗笼
prop-whiteboard object 0.56 | projector screen, projection screen, presentation screen, scoreboard | 投影幕, 投影屏, 幕布屏幕, 记分牌
prop-sign object 0.5 | chalkboard, blackboard, menu board, warning sign, road sign, street sign, neon sign, information board, nameplate, plaque, bulletin board | 小黑板, 路标, 指示牌, 警示牌, 门牌, 公告栏, 站牌, 菜单牌, 灯牌, 牌匾
prop-clock object 0.36 | wall clock face, station clock, kitchen clock, timer, stopwatch clock | 石英钟, 墙钟, 计时器
prop-well object 0.62 | brick well | 枯井, 老井
prop-fire-hydrant object 0.42 | water hydrant | 消防龙头
prop-gift object 0.32 | christmas present, birthday present, wrapped present, wrapped gift, christmas gift, surprise box, souvenir | 生日礼物, 圣诞礼物, 礼物盒, 伴手礼, 惊喜盒
prop-banner object 0.36 | bunting banner, garland, pennant, welcome banner | 彩旗横幅, 花环横幅, 三角旗, 挂条
prop-ships-wheel object 0.4 | captain's wheel | 船轮
prop-table object 0.44 | work table, side table, stall table, workbench, craft table, school desk | 工作台, 工作桌, 边桌, 木桌, 操作台
prop-couch object 0.5 | loveseat, couch bed, sofa bed, futon, recliner | 沙发床, 皮沙发, 双人沙发, 懒人沙发
prop-bed object 0.5 | bunk bed, bunk, cot bed, double bed | 上下铺, 高低床, 双人床, 单人床, 榻榻米床
prop-stool object 0.34 | footstool, ottoman, piano stool, milking stool | 脚凳, 小板凳, 小马扎, 高脚凳, 琴凳, 马扎
prop-bench object 0.42 | pew, stone bench, wooden bench | 石凳, 木长椅, 木凳, 长条凳
prop-shelf object 0.6 | bookcase shelf, rack, shoe rack, spice rack, wine rack | 置物架, 鞋架, 酒架, 层架, 货架
prop-mirror object 0.5 | vanity mirror, hand mirror, looking glass, magic mirror, rear view mirror | 魔镜, 铜镜, 穿衣镜, 小镜子
prop-broom object 0.5 | besom, dustpan, feather duster | 簸箕, 鸡毛掸子, 大扫帚
prop-towel object 0.32 | napkin, handkerchief, tea towel, dishcloth, rag, tablecloth, cloth | 手帕, 餐巾, 抹布, 桌布, 纸巾, 布料
prop-plate-tower object 0.36 | dishes, dirty dishes, crockery, tableware | 脏盘子, 碗碟, 餐具堆, 碗筷
prop-bowl object 0.3 | mixing bowl, salad bowl, rice bowl, dog bowl, bowl of water, begging bowl | 木碗, 瓷碗, 狗碗, 猫碗, 面碗, 青花碗, 饭盆
prop-cup object 0.26 | paper cup, plastic cup, coffee mug, tin cup, beaker cup, drinking cup | 纸杯, 塑料杯, 搪瓷杯, 玻璃杯子, 陶瓷杯, 搪瓷缸
prop-vase object 0.4 | porcelain vase, ming vase, ceramic vase, porcelain | 瓷瓶, 青花瓷, 青花瓷瓶, 陶瓷花瓶, 古董花瓶, 瓷器
1fa94 object 0.26 | diya, genie lamp, magic lamp, aladdin's lamp, clay lamp, diwali lamp, rangoli, butter lamp | 酥油灯, 神灯, 排灯, 煤油灯, 阿拉丁神灯
1f3ee object 0.34 | chinese lantern, lanterns, sky lantern, floating lantern, lampion, camping lantern | 宫灯, 纸灯笼, 走马灯, 大红灯笼
1f56f-fe0f object 0.28 | candlestick, candelabra, tealight, tea light, birthday candle, candlelight | 烛台, 红烛, 蜡烛台, 生日蜡烛, 香薰蜡烛
1f4a1 object 0.28 | led, lightbulbs, edison bulb | 电灯, 电灯泡, 彩灯泡
1f526 object 0.28 | flashlight beam, headlamp, torch lamp, searchlight | 手电, 头灯, 探照灯
1f525 object 0.36 | furnace, blaze, wildfire flame, torch fire, burning torch, torch | 火炉, 火把, 火炬, 火堆焰, 火苗, 烈火, 火球
1f4fa object 0.44 | screen, old television, tube tv, crt tv, flat screen | 老电视, 老式电视机, 显示屏, 荧光屏
1f5a5-fe0f object 0.38 | pc, gaming pc, new pc, workstation, desktop pc, imac, computer monitor | 主机, 游戏电脑, 组装电脑, 一体机, 电脑主机
1f4bb object 0.34 | chromebook, netbook, notebook pc | 手提, 笔电
1f5a8-fe0f object 0.34 | printer, photocopier, copier, 3d printer, scanner | 打印机, 复印机, 扫描仪, 传真机
1f4f7 object 0.28 | polaroid, polaroid camera, webcam, instant camera, old camera, dslr | 拍立得, 单反, 胶片相机, 老相机, 摄像头
1f3a5 object 0.36 | movie camera, film camera, projector, cine camera, camcorder | 放映机, 投影仪, 电影摄影机
1f4fb object 0.32 | stereo, boombox, walkie talkie, transistor radio, amplifier, hi fi, speaker box | 收录机, 录音机, 对讲机, 老收音机, 半导体收音机
1f50a object 0.34 | speakers, speaker, boom speaker, megaphone speaker, subwoofer, pa speaker | 扬声器, 喇叭音箱, 大音响, 低音炮
1f4e3 object 0.3 | megaphone, bullhorn | 扩音器, 扩音喇叭, 大喇叭
1f3a7 object 0.3 | earbuds, earbud | 头戴式耳机, 耳麦, 蓝牙耳机
1f4bf object 0.28 | cd, dvd, vinyl record, vinyl, lp, compact disc, blu ray | 唱片, 黑胶唱片, 光盘, 光碟, 黑胶
1f3ae object 0.28 | playstation, xbox, nintendo switch, gameboy, game boy, video game | 掌机, 游戏手柄机, 电玩
1f97d object 0.26 | vr headset, virtual reality headset, vr goggles, diving mask, scuba mask | vr眼镜, 潜水镜, 头显
1f50b object 0.26 | battery, power bank, car battery | 电池, 充电宝, 蓄电池, 干电池
1f50c object 0.26 | power outlet, extension cord, usb cable, power cord | 插座, 插线板, 数据线, 电源线, 电缆
1f4de object 0.28 | telephone receiver, handset, rotary phone | 电话听筒, 听筒, 话筒听筒, 转盘电话
1f4f1 object 0.26 | mobile device, pager, kindle, e reader, smart phone | 手机屏幕, 学习机
231a object 0.26 | smartwatch, pocket watch, wrist watch, gold watch | 怀表, 智能手表, 金表, 电子表
23f1-fe0f object 0.28 | stopwatch | 秒表, 跑表
1f4a3 object 0.3 | bomb, grenade, dynamite, explosive, landmine | 炸弹, 手榴弹, 炸药, 地雷, 炸药包
1f9e8 object 0.3 | firecracker, stick of dynamite | 爆竹, 炮仗, 雷管
1f52b object 0.28 | squirt gun, water gun, toy gun, nerf gun, water pistol, ray gun, blaster | 水枪, 玩具枪, 激光枪, 滋水枪
1f5e1-fe0f object 0.36 | sabre, saber, rapier, cutlass, scimitar, machete, broadsword, longsword | 弯刀, 军刀, 马刀, 短剑, 佩剑, 桃木剑, 青铜剑, 大剑
1f531 object 0.5 | trident, pitchfork, harpoon, spear, lance, javelin, halberd | 三叉戟, 鱼叉, 长矛, 长枪, 标枪, 红缨枪, 方天画戟, 草叉
1f3f9 object 0.38 | crossbow, longbow, quiver | 长弓, 箭头, 弓弩
1fa83 object 0.28 | boomerang | 回旋镖, 飞去来器
1fa93 object 0.34 | tomahawk, battle axe, cleaver axe | 战斧, 开山斧, 板斧
1f528 object 0.3 | mallet hammer, sledgehammer, claw hammer, jackhammer | 大锤, 铁锤, 羊角锤, 木锤
1fa9b object 0.28 | screwdriver, chisel, power drill, awl | 螺丝刀, 凿子, 电钻, 起子, 改锥, 刻刀
1fa9a object 0.32 | handsaw, chainsaw, chain saw, hacksaw | 电锯, 手锯, 链锯
1f527 object 0.28 | plier, pliers, tongs, pincers | 钳子, 老虎钳, 夹子, 火钳
1f529 object 0.24 | nut and bolt, screw, nuts and bolts, spring coil, metal spring | 螺母, 螺栓, 弹簧, 螺丝钉
2699-fe0f object 0.34 | gear, cog, gears, cogwheel, gear wheel, clockwork, wooden gear, engine part | 齿轮, 木齿轮, 发条, 机芯, 零件
26d3-fe0f object 0.3 | chain, shackle, handcuffs | 锁链, 铁链, 链条, 手铐, 脚镣
1faa2 object 0.3 | rope, knot, lasso | 绳子, 麻绳, 绳索, 套索, 绳结
1faa4 object 0.3 | mousetrap, mouse trap, bear trap | 捕鼠夹, 老鼠夹, 捕鼠器, 陷阱
1f9f0 object 0.34 | tool box, toolbox, tools box | 工具箱, 百宝工具箱
1fa9c object 0.65 | step ladder, stepladder, rope ladder, staircase ladder | 人字梯, 绳梯, 木梯, 云梯
1f9ff object 0.24 | nazar, amulet, talisman, medallion | 护身符, 平安符, 御守, 吊坠护符
1f3c5 object 0.28 | medal, gold medal, silver medal, bronze medal | 奖牌, 金牌, 银牌, 铜牌, 勋章
1f947 object 0.28 | first place medal, olympic medal | 第一名奖牌, 奥运奖牌
1f3c6 object 0.34 | prize, award, oscar, golden trophy, world cup, championship trophy, golden cup | 金奖杯, 大力神杯, 冠军奖杯, 奖品, 小金人
1f451 object 0.28 | golden crown, royal crown, diadem, coronet | 金冠, 凤冠, 小皇冠
1f48d object 0.22 | wedding ring, engagement ring, diamond ring, gold ring | 婚戒, 钻戒, 金戒指, 结婚戒指
1f48e object 0.28 | sapphire, jade, amethyst, opal, topaz, pearl, quartz | 翡翠, 红宝石, 蓝宝石, 祖母绿, 珍珠, 玉石, 夜明珠, 和田玉
1f4ff object 0.26 | pendant, rosary, pearl necklace, prayer beads | 吊坠, 佛珠, 念珠, 珍珠项链
1fa99 object 0.24 | dollar coin, penny, bitcoin, token, dime, doubloon | 古钱币, 比特币, 金锭, 银元
1f4b5 object 0.28 | banknote, dollar bill, cash, stack of cash, wad of cash, bank note | 美元, 钞票, 纸币, 美金, 一沓钱, 人民币, 百元大钞
1f4b3 object 0.26 | credit card, bank card, debit card, id card | 信用卡, 银行卡, 身份证, 会员卡
1f9fe object 0.28 | receipt, invoice | 小票, 账单, 发票, 收据
1f4dc object 0.3 | parchment, scroll, papyrus, ancient scroll, treaty, diploma, certificate | 卷轴, 羊皮纸, 圣旨, 毕业证书, 文凭, 经书卷
1f4d6 object 0.32 | spellbook, spell book, bible, dictionary, notebook, cookbook, manual, atlas, picture book, recipe book, storybook, encyclopedia, workbook, homework book | 魔法书, 圣经, 词典, 连环画, 故事书, 作业本, 练习本, 日记本, 百科全书, 剑谱, 书本子
1f4c5 object 0.3 | calendar, wall calendar, desk calendar | 日历, 挂历, 台历, 月历
1f4cb object 0.28 | clipboard, checklist, to do list, questionnaire | 写字板, 写字夹板, 夹板, 文件夹板, 清单, 表格板, 待办清单
1f4dd object 0.28 | memo, exam paper, test paper, homework, contract, recipe | 文件, 便条, 报告单, 请假条, 检讨书, 作文
1f4c8 object 0.3 | line chart, stock chart, bar chart | 图表, 曲线图, 股票走势图, 折线图
1f4cc object 0.22 | pushpin, thumbtack, drawing pin | 图钉, 大头针
1f4ce object 0.2 | paperclip, paper clip | 回形针, 曲别针
1f58d-fe0f object 0.26 | chalk, highlighter, marker, marker pen, wax crayon, felt tip | 蜡笔, 粉笔, 荧光笔, 马克笔, 彩笔, 水彩笔
270f-fe0f object 0.28 | coloured pencil, colored pencil, stub of pencil, pencils | 彩铅, 彩色铅笔, 自动铅笔
1fab6 object 0.24 | quill, quill pen, goose feather, plume, feather pen | 鹅毛笔, 羽毛笔, 羽毛
1f9ed object 0.28 | compass, pocket compass, magnetic compass | 指南针, 罗盘, 司南
1f52d object 0.42 | spyglass, observatory telescope, refractor | 天文望远镜, 单筒望远镜
2697-fe0f object 0.34 | alembic, distiller, still apparatus | 蒸馏器, 炼金瓶
1f9ea object 0.28 | test tubes, chemicals, serum, elixir, love potion, poison, antidote, poison bottle | 毒药, 解药, 灵药, 爱情药水, 魔法药水
1f9ec object 0.36 | dna, double helix, gene, dna strand | 基因, 双螺旋, 基因链
1f9a0 small 0.26 | virus, germ, microbe, bacteria, bacterium, amoeba, pathogen | 病毒, 细菌, 细胞, 微生物, 病菌, 变形虫
1f9e0 object 0.3 | brain, human brain | 大脑, 脑子, 人脑
1fac0 object 0.3 | human heart, anatomical heart, beating heart | 心脏, 人的心脏
1fac1 object 0.32 | lung, lungs | 肺部, 肺叶
1f9b7 object 0.26 | tooth, molar, milk tooth, wisdom tooth | 牙齿, 乳牙, 智齿, 蛀牙
1f48a object 0.22 | pill, medicine, tablet pill, aspirin, antibiotic | 药丸, 感冒药, 丹药, 仙丹
1fa79 object 0.24 | band aid, adhesive bandage | 创可贴, 胶布
1fa7a object 0.3 | stethoscope | 听诊器
1f321-fe0f object 0.32 | thermometer | 温度计, 体温计
1fa91 object 0.46 | wooden kitchen chair, school chair, dining chair, high chair | 餐椅, 木头椅子, 儿童餐椅, 竹椅
1f6aa object 0.6 | doorway, cat flap, dog flap, cat door, pet door, wooden door, magic door, portal door, front door, garage door, cellar door | 木门, 门口的门, 任意门, 房门, 家门, 铁闸门
1fa9f object 0.5 | window frame, windowpane | 窗子, 窗框, 百叶窗
1f5dd-fe0f object 0.28 | old key, antique key, skeleton key, golden key | 古董钥匙, 金钥匙, 老钥匙
1f510 object 0.3 | locker lock, combination lock | 密码锁, 门锁
1f9f9 object 0.46 | witch broom, witch's broom | 魔法扫帚, 飞天扫帚
1faa0 object 0.34 | plunger, toilet plunger | 马桶塞, 皮搋子, 马桶搋子
1faa3 object 0.3 | water bucket, mop bucket, sand bucket, paint bucket, bucket of water, ice bucket | 铁桶, 木桶, 水桶子, 冰桶, 油漆桶, 沙桶
1faa5 object 0.3 | electric toothbrush | 电动牙刷
1fa92 object 0.28 | razor, straight razor, safety razor, shaver | 剃刀, 剃须刀, 刮胡刀
1f488 object 0.4 | barber pole, barber's pole | 理发店灯柱, 转灯
1f484 object 0.24 | mascara, lip gloss, cosmetics | 睫毛膏, 化妆品, 眉笔, 唇釉
1f485 object 0.26 | nail polish, nail varnish | 指甲油
1f9f4 object 0.26 | lotion bottle, moisturizer, face cream, bottle of shampoo | 护肤品, 面霜, 乳液, 洗手液, 沐浴露, 洗面奶
1f9fc object 0.24 | detergent, foam soap | 洗衣粉, 香皂块, 洗洁精
1f9f5 object 0.24 | thread, spool of thread, bobbin, sewing thread | 线轴, 缝纫线, 丝线
1faa1 object 0.24 | sewing needle, needle and thread, knitting needle | 缝衣针, 绣花针, 针线, 织针, 毛衣针
1f9f6 ball 0.26 | yarn ball, skein, ball of string | 毛线团, 线球
1f9f8 object 0.36 | stuffed animal, soft toy, cuddly toy, stuffed toy, plushie, plush | 毛绒玩偶, 布偶, 公仔, 抱抱熊, 毛绒玩具熊, 玩偶熊
1fa86 object 0.34 | matryoshka, nesting doll, nesting dolls, russian doll | 俄罗斯套娃, 套娃
1f38e object 0.34 | hina doll, japanese doll | 日本人偶, 雏人偶
1f3a0 object 0.5 | merry go round horse | 旋转木马的马
1f3a2 object 0.9 | rollercoaster | 云霄飞车
1f3aa object 0.75 | circus tent, big top, marquee, carnival tent | 马戏团帐篷, 大帐篷, 马戏帐篷
26fa object 0.5 | camping tent, canvas tent, pup tent | 露营帐篷, 小帐篷
26f1-fe0f object 0.6 | beach umbrella, sunshade, beach parasol, parasol umbrella | 沙滩伞, 太阳伞, 遮阳大伞
1f3af object 0.34 | archery target, darts board | 箭靶, 标靶
1f3b0 object 0.5 | slot machine, one armed bandit, fruit machine | 老虎机, 角子机
1f004 object 0.26 | mahjong, mahjong tile, mah jong | 麻将, 麻将牌
265f-fe0f object 0.34 | chess piece, chessman, chess pieces, pawn, rook, chess king, chess queen, domino, dominoes, game piece | 国际象棋棋子, 兵棋, 象棋棋子, 多米诺骨牌, 骨牌, 卒子
1f3b2 object 0.26 | board game, monopoly | 桌游, 大富翁, 骰盅
1f3cf object 0.36 | cricket bat | 板球棒, 板球拍
1f3d1 object 0.36 | hockey stick, field hockey stick | 曲棍球棍, 冰球杆
1f3d2 object 0.34 | ice hockey, puck, hockey puck | 冰球, 冰球棍
26f3 object 0.4 | golf flag, golf hole, golf ball | 高尔夫球, 高尔夫球洞
1f945 object 0.5 | goal net, goal, soccer goal, football goal, goalpost, hockey goal | 球门, 球门网, 足球门
1f3bf object 0.44 | ski pole | 滑雪杖
1f6df object 0.36 | lifebuoy, life ring, ring buoy, lifebelt, inner tube, swim ring, pool float | 救生圈, 浮标, 充气泳圈
1fa82 aircraft 0.5 | paraglider, hang glider | 降落伞, 滑翔翼
1f6a0 aircraft 0.5 | cable car, gondola lift, aerial tramway, ski lift, chairlift, chair lift | 缆车, 索道, 空中缆车
1f69d vehicle 0.5 | monorail | 单轨列车, 轻轨
1f68b vehicle 0.5 | trolley bus, subway carriage train, cable tram | 叮叮车, 无轨电车, 当当车
1f683 vehicle 0.5 | railway carriage, train wagon, railcar, freight train, goods train, freight car, boxcar | 车皮, 货运列车, 货运火车, 绿皮车
1f682 vehicle 0.5 | toy train, model train, night train, express train, old train, mountain railway train, steam trains | 玩具火车, 小火车头, 老火车, 夜班火车, 蒸汽机车
1f690 vehicle 0.46 | minibus, camper van, campervan, motorhome, caravan, rv, delivery van, camper, van, minivan | 面包车, 房车, 中巴, 旅行车, 商务车, 露营车
1f69a vehicle 0.5 | dump truck, tow truck, snowplow, snow plough, cement mixer, concrete mixer, tipper truck, moving truck, tanker truck, moving van | 翻斗车, 自卸车, 搅拌车, 渣土车, 扫雪车, 水泥车, 拖车, 垃圾车, 搬家车, 油罐车, 洒水车
1f699 vehicle 0.44 | off roader, land rover, dune buggy, station wagon, all terrain vehicle, atv, quad bike, beach buggy | 沙滩车, 旅行轿车, 全地形车, 四驱车
prop-sports-car vehicle 0.24 | supercar, supercars, coupe | 超跑, 超级跑车
1f3ce-fe0f vehicle 0.26 | race cars, go kart, gokart, kart, dragster, open wheel race car, f1 car, formula 1 car | 卡丁车, f1赛车, 方程式赛车车
1f697 vehicle | coupe, beetle car, taxi car, hot rod, electric car, old car, vintage car, classic car, muscle car, family car, limo | 老爷车, 电动汽车, 复古汽车, 新能源车, 古董车, 老式汽车
1f6f5 vehicle 0.4 | electric scooter bike, electric bike, e bike, ebike, motor bike scooter, delivery scooter | 电动自行车, 电驴, 助力车, 外卖车
1f6fa vehicle 0.44 | tuk tuk, tuktuk, rickshaw, auto rickshaw, pedicab, cycle rickshaw | 三轮车, 三蹦子, 嘟嘟车, 黄包车, 人力车, 电动三轮车
1f6b2 vehicle | road bike, tandem, penny farthing, bmx, mountain bikes, racing bike, shared bike | 二八大杠, 老式自行车, 山地车, 公路车, 双人自行车
1f6a4 boat | jetski, hovercraft, racing boat, hydrofoil | 水上摩托, 气垫船, 水上摩托艇, 赛艇
prop-paper-boat boat 0.4 | paper boat, origami boat, paper ship | 纸船, 小纸船
26f5 boat 0.48 | schooner, catamaran, dhow, sailing yacht, fishing boat, toy boat, fishing trawler, viking ship, longship, trawler, wooden boat, ark, noah's ark, junk ship, dinghy sail | 木船, 玩具船, 帆船船, 方舟, 诺亚方舟, 双体船, 维京船, 小渔船, 小木船
1f6a2 boat 0.55 | steamer ship, tanker, cargo ship, container ship, titanic, warship, destroyer, aircraft carrier, ocean steamer, oil tanker, barge, tugboat, lifeboat, riverboat, ice breaker, frigate | 货船, 集装箱船, 航空母舰, 航母, 泰坦尼克号, 驱逐舰, 拖船, 油轮, 游轮, 救生艇, 破冰船, 护卫舰
1f6f6 boat 0.24 | inflatable boat, rubber boat, bamboo raft, pedal boat, log raft, punt | 橡皮艇, 竹排, 脚踏船, 木排, 小筏子, 充气艇
2708-fe0f aircraft | airliner plane, passenger plane, jetliner, concorde, bomber, warplane, stealth bomber, cargo plane, private jet, seaplane, aeroplanes | 客机飞机, 轰炸机, 运输机, 私人飞机, 民航客机, 水上飞机, 战机, 隐形战机
1f680 aircraft 0.5 | spaceships, moon rocket, space capsule, space rocket, torpedo, firework rocket, saturn v, space probe rocket | 登月舱, 太空舱, 运载火箭, 飞行器, 鱼雷, 太空飞船
1f6f0-fe0f aircraft 0.36 | space probe, hubble telescope, space telescope, weather satellite | 探测器, 太空望远镜, 气象卫星, 哈勃望远镜
1f4e1 object 0.5 | satellite dish, radio telescope, dish antenna, radar dish, radio antenna | 卫星天线, 射电望远镜, 雷达天线, 天眼
1f916 person 0.55 | automaton, robot butler, mecha, battle robot, giant robot, robot girl, humanoid robot, chatbot | 机甲, 高达, 机械战士, 人形机器人, 智能机器人, 仿生机器人
1f3db-fe0f object 0.7 | greek temple, roman temple, parthenon, pantheon, bank building, colosseum, courthouse building | 神庙, 希腊神庙, 帕特农神庙, 罗马斗兽场, 斗兽场
1f6d6 object 0.56 | hut, shack, shed, straw hut, garden shed, bamboo hut, mud hut | 茅屋, 草屋, 茅草屋, 棚屋, 草棚, 棚子, 竹楼, 吊脚楼
1f5fd object 0.8 | liberty statue | 自由女神
1f5ff object 0.6 | easter island statue, easter island head, stone head, idol | 复活节岛石像, 石头人像
1faa6 object 0.44 | tombstone, gravestone, headstone, grave | 墓碑, 石碑, 坟墓碑
26b0-fe0f object 0.44 | coffin, casket, sarcophagus, mummy case | 棺材, 石棺, 棺木, 木乃伊棺
1f3fa object 0.4 | amphora vase, pot of clay, ceramic pot, clay jar, earthenware, pitcher jug, jar of clay | 陶瓶, 土罐, 瓦罐, 陶瓷罐, 坛子, 酒坛子, 泡菜坛
1f52e object 0.34 | magic ball, fortune ball, magic orb | 魔法球, 占卜球
1f383 object 0.36 | carved pumpkins, halloween lantern | 万圣节南瓜, 南瓜头
1f384 plant 0.75 | xmas tree, decorated tree | 圣诞树装饰
1f380 object 0.26 | bow ribbon, ribbon bow, silk ribbon | 缎带, 彩带结
1f38a object 0.32 | confetti ball, pinata, piñata | 彩球, 皮纳塔
1f389 object 0.32 | party popper, confetti cannon | 礼炮, 彩带筒, 礼花筒
1f386 object 0.6 | fireworks display | 烟花秀, 礼花
1f9e6 object 0.26 | stocking, christmas stocking | 圣诞袜, 长袜, 棉袜
1f45f object 0.26 | running shoe, trainers, tennis shoe | 跑鞋, 球鞋, 板鞋, 帆布鞋
1f97e object 0.3 | hiking boot, boots, boot, work boot, snow boot | 靴子, 登山靴, 雪地靴, 马丁靴
1f460 object 0.26 | high heels, stiletto, glass slipper, crystal shoe | 水晶鞋, 玻璃鞋, 红色高跟鞋
1fa70 object 0.28 | ballet shoe, ballet slipper, pointe shoe, pointe shoes | 芭蕾舞鞋, 舞鞋, 足尖鞋
1fa74 object 0.24 | flip flop, flip flops, thong sandal | 凉拖
prop-slippers object 0.26 | slipper, slippers, bedroom slippers, house shoes | 拖鞋, 棉拖鞋, 家居鞋
1f392 object 0.36 | satchel, school backpack, hiking backpack | 登山包, 旅行包, 学生书包
1f9f3 object 0.42 | trolley case, travel bag, carry on, rolling suitcase | 拉杆箱, 旅行袋, 登机箱
1f45b object 0.26 | coin purse, money purse, pouch, billfold | 零钱包, 荷包, 香囊
1f6cd-fe0f object 0.34 | shopping bags, shopping bag, paper bag, plastic bag, tote bag, grocery bag, gift bag, sack | 购物袋, 塑料袋, 纸袋, 环保袋, 帆布袋, 礼品袋, 麻袋, 布袋
1f5d1-fe0f object 0.34 | wastebasket, waste bin, paper bin, rubbish bin, trash, garbage, rubbish | 废纸篓, 垃圾, 垃圾篓, 纸篓, 垃圾袋
1f4ee object 0.5 | royal mail box | 邮箱筒, 红色邮筒
1f6a7 object 0.4 | construction barrier, road barrier | 施工围挡, 拒马
1f6a8 object 0.26 | alarm light, police light, warning light | 警报器, 警灯, 警报灯
26fd object 0.5 | gas pump, petrol pump, fuel pump, charging station | 加油机, 加油泵, 充电桩
1f6d2 object 0.44 | supermarket trolley, shopping trolley, grocery cart | 超市推车, 超市购物车
1f9af object 0.4 | cane, walking stick, white cane, crutch, walking cane | 拐杖, 手杖, 拐棍, 权杖棍, 登山杖, 木棍
1f3bc object 0.34 | sheet music, music sheet, music score, music note | 乐谱, 五线谱, 琴谱, 音符
1fa95 object 0.4 | mandolin, lute, sitar | 曼陀林, 月琴, 三弦, 马头琴
1f3bb object 0.36 | violin bow, hardanger fiddle | 板胡, 京胡
1fa98 object 0.34 | djembe, tambourine, tabla, bongos, taiko, drum barrel, cajon | 非洲鼓, 铃鼓, 腰鼓, 太鼓, 战鼓, 拨浪鼓
1f941 object 0.36 | drumset, bass drum, gong, toy drum, timpani | 小鼓, 军鼓, 爵士鼓
1f3ba object 0.34 | bugle horn, horn instrument, suona, trumpets, brass horn | 军号, 号角, 铜管
1fa88 object 0.32 | bamboo flute, pan flute, pan pipes, whistle flute, hulusi | 竹笛, 葫芦丝, 洞箫, 排箫, 陶笛
1f514 object 0.34 | church bell, hand bell, bronze bell, jingle bell, temple bell, cowbell, doorbell, school bell | 编钟, 大钟, 铜钟, 古钟, 风铃铛, 门铃, 驼铃
1f390 object 0.3 | wind chime, wind bell | 风铃
1f30d object 0.6 | blue planet | 蓝色星球, 地球村
1fa90 object 0.6 | jupiter, mars planet, venus planet, exoplanet, neptune planet, ringed planet, alien planet | 木星, 星球, 金星, 海王星, 外星球, 火星球
2604-fe0f object 0.4 | comet, asteroid, shooting star, meteor rock, falling star | 彗星, 流星, 小行星, 扫帚星, 陨石火球
1f311 object 0.5 | dark moon, black hole ball | 新月球, 暗月
2b50 object 0.34 | gold star, paper star, little star | 五角星, 纸星星
1faa9 object 0.34 | disco ball, mirror ball | 迪斯科球, 镜球, 灯球
1fae7 object 0.34 | bubbles, soap bubbles | 泡泡, 气泡
1f4a7 object 0.28 | tear drop | 泪珠
2744-fe0f object 0.3 | snow flake, ice crystal | 冰晶, 雪片
1f4a8 object 0.3 | puff of smoke, puff of air | 烟雾团, 一股烟
1f32a-fe0f object 0.8 | twister, whirlwind, cyclone | 龙卷风, 旋风
1f4ac object 0.36 | speech bubble | 对话框, 气泡框
1f3ad object 0.32 | theatre mask, opera mask, carnival mask, venetian mask | 京剧脸谱, 脸谱, 假面
1f9fb object 0.26 | tissue roll, toilet roll, paper roll, kitchen roll, paper towel | 卷纸, 厕纸卷, 厨房纸, 手纸
1f9fa object 0.32 | laundry pile, washing basket | 脏衣篮, 衣篓
1f3b9 object 0.4 | synthesizer, harpsichord, pipe organ, keyboard piano, synth | 合成器, 古琴, 扬琴, 管风琴
`);
