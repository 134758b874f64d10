/**
 * Who is known by what they do or did: where they are met, what they hold, under what names. What they look like is told by
 * `stage/clothes/role-looks.ts`, under the first of these names. Joined to the others by `storybook.ts`; its columns are told there.
 */
export const ROLES = `
mountains beach harbour | man 0.62 1fa93 | Viking, viking warrior, norseman, viking chief | 维京人, 维京战士, 维京海盗
stadium | man 0.6 1f5e1-fe0f | gladiator, roman soldier, centurion, roman warrior, spartan, legionary | 角斗士, 罗马士兵, 斯巴达战士
desert | man 0.6 | pharaoh, egyptian king, egyptian pharaoh, tutankhamun | 法老, 埃及法老
castle ballroom | man 0.6 | priest, preacher, pastor, vicar, reverend | 牧师, 神父, 传教士
castle ballroom | man 0.6 | pope, bishop, cardinal | 教皇, 主教
forest | man 0.62 1fa93 | lumberjack, woodcutter, wood cutter, woodsman | 伐木工, 伐木工人
mountains volcano | man 0.58 1f9b4 | caveman, cave man, neanderthal, cavewoman, prehistoric man | 原始人, 穴居人
stadium | man 0.6 | matador, bullfighter, bull fighter, torero | 斗牛士
stadium | woman 0.58 | cheerleader, cheer leader | 啦啦队员, 啦啦队女孩, 啦啦队
forest mountains | man 0.6 1f3f9 | hunter, huntsman | 猎人, 猎手
desert forest | man 0.6 | explorer, adventurer, treasure hunter | 探险家, 冒险家, 寻宝人
workshop village | man 0.6 1f528 | blacksmith, smith | 铁匠
restaurant | man 0.6 1f378 | bartender, barkeeper, barman, mixologist | 调酒师, 酒保
meadow forest | man 0.42 1f340 | leprechaun | 爱尔兰小妖, 小矮妖
cemetery | man 0.62 | Grim Reaper, reaper, the grim reaper, angel of death | 死神
street theatre | man 0.6 | mime, mime artist, pantomime | 默剧演员, 哑剧演员
theatre street | man 0.6 1f3a4 | rapper, hip hop singer, mc | 说唱歌手, rapper
theatre stadium | man 0.6 1f3b8 | rock star, rockstar, rocker, heavy metal guitarist, punk | 摇滚明星, 摇滚歌手, 朋克
zen-garden tokyo-street | woman 0.6 | geisha, maiko | 艺伎, 艺妓
sky | man 0.4 1f3f9 | Cupid | 丘比特
sky mountains | man 0.62 26a1 | Zeus, greek god, jupiter god | 宙斯, 希腊神
sky mountains | man 0.62 1f528 | Thor, god of thunder, thunder god | 雷神, 雷神索尔, 雷神托尔, 托尔
ocean under-water | man 0.62 1f531 | Poseidon, neptune, sea god, god of the sea | 海神, 波塞冬
downtown street | man 0.6 | secret agent, special agent, fbi agent, cia agent | 特工, 间谍特工
fairground theatre | man 0.6 | ringmaster, circus ringmaster, circus director, ring master | 马戏团团长, 马戏团长, 马戏团班主
race-track | man 0.6 | racer, speed racer | 赛车手, 赛车选手
`;
