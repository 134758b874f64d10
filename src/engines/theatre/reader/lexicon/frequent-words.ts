/**
 * Frequent words for what the stage has under another name: found by asking the reader for the commonest nouns of both
 * languages. Read by `dictionary.ts`; the first word names each.
 */
import { subjectRows } from './subject-rows.js';

export const FREQUENT_WORDS = subjectRows(`
1f3cd-fe0f vehicle 0.42 | motocross bike, dirt bike, motocross motorcycle, enduro bike, dirtbike, trail bike, sports bike | 越野摩托车, 越野摩托
1f6f9 vehicle 0.22 | hoverboard, penny board | 平衡车, 悬浮滑板
1f4cf object 0.34 | plastic ruler, metal ruler, yardstick, measuring stick | 塑料尺, 钢尺, 格尺
1f6e2-fe0f object 0.4 | oil drum, oil barrel, metal drum | 油桶, 铁桶
prop-barrel object 0.44 | barrel, keg, cask, wooden barrel, wine barrel, beer barrel | 木桶, 酒桶, 啤酒桶, 橡木桶, 大木桶
1fad9 object 0.26 | jam, jam jar, marmalade, syrup, sauce, pasta sauce, gravy, vinegar, soy sauce | 果酱, 糖浆, 酱料, 辣酱, 酱油, 醋
1f950 food 0.24 | pastry, danish | 糕点, 酥皮点心
1f36e food 0.24 | dessert, yogurt, yoghurt, trifle | 甜点, 甜品, 酸奶
1f943 object 0.24 | vodka, gin, rum, tequila, brandy, alcohol, booze | 伏特加, 烈酒, 朗姆酒, 白兰地
1fad8 food 0.22 | bean, kidney bean | 豆子, 豆类
1fadb food 0.26 | pea, pea pod | 豌豆
1f96c food 0.28 | spinach, leafy greens, chard | 菠菜, 青菜
1f966 food 0.28 | vegetable, veggie | 蔬菜
1f99e food 0.32 | seafood | 海鲜
1f33e plant 0.4 | wheat, barley, rye | 小麦, 大麦, 麦子, 麦穗
1f353 food 0.24 | raspberry | 树莓, 覆盆子
1fad0 food 0.22 | blackberry | 黑莓
1f330 food 0.2 | walnut, hazelnut | 核桃, 榛子
2615 food 0.26 | cocoa, hot cocoa | 可可, 热可可
1f964 food 0.28 | beverage, soft drink, cider, lemonade, soda pop | 饮料, 汽水
1f48a object 0.2 | capsule, medication, vitamin | 药, 药片, 胶囊, 维生素
1f4f1 object 0.26 | tablet, tablet computer, ipod | 平板电脑
1f5a5 object 0.4 | computer screen | 电脑屏幕, 显示屏
1f3ae object 0.28 | game console, video game console | 游戏机
1f6cf object 0.5 | mattress | 床垫
prop-bangle object 0.3 | bracelet, bangle | 手镯, 手链
1f48e object 0.22 | jewellery, jewelry, jewel | 珠宝, 首饰
1f3db object 0.7 | parliament, capitol, abbey | 国会
1f5ff object 0.6 | monument | 纪念碑
1f9f6 object 0.28 | wool | 羊毛, 毛线
1f9f5 object 0.22 | wire, piece of string | 电线, 细绳
1f4e1 object 0.44 | radar, antenna | 雷达
1f9f0 object 0.34 | tool, toolkit, tool kit, tools, equipment | 工具, 设备
1f4e6 object 0.36 | shipment, cargo, container, freight, merchandise | 集装箱, 货物
1f6cb object 0.5 | furniture | 家具
1f3b7 object 0.36 | musical instrument | 乐器
1f529 object 0.22 | iron nail, rivet | 钉子, 螺丝
1f6aa object 0.6 | exit door, entrance door | 入口, 出口
1f4fc object 0.26 | cassette, cassette tape | 磁带
1f9f4 object 0.28 | shampoo, lotion, sunscreen, toothpaste, glue | 洗发水, 牙膏, 胶水, 防晒霜
1f45c object 0.3 | shoulder bag | 袋子, 包包
1f5c4 object 0.44 | file cabinet | 柜子, 储物柜
1f4d0 object 0.28 | compass and ruler, set square | 圆规
1f58b object 0.26 | ink | 墨水
1f3a8 object 0.28 | watercolours, watercolors | 水彩, 颜料
1f6b6 person 0.6 | author, writer, poet, novelist, editor, reader, passenger, winner, loser, victim, witness, candidate, club member, expert, specialist, cousin, relative, resident, civilian, participant, opponent, rival, companion, volunteer, activist, employee, consultant, assistant, amateur, beginner, rookie, veteran, stranger, foreigner, immigrant, critic, creator, prisoner, slave, lover | 受害者, 证人, 候选人, 成员, 专家, 居民, 用户, 读者, 助手, 新手, 老兵, 编辑, 囚犯, 作家
1f9d1-200d-1f4bc person 0.58 | politician, minister, senator, governor, ambassador, chairman, chancellor, director, producer, employer, ceo, mayor | 政治家, 部长, 市长, 富翁, 官员
1f9d1-200d-1f3a8 person 0.58 | designer | 设计师
1f477 person 0.58 | miner | 矿工
1f46e person 0.58 | sheriff, inspector | 警长, 督察
1f482 person 0.6 | army general, commander, colonel, lieutenant, sergeant | 将军, 上校, 中尉
1f9b8 person 0.6 | champion, saviour | 英雄, 勇士
1f9d1-200d-1f527 person 0.58 | engineer, carpenter, joiner | 木匠, 工程师
`);
