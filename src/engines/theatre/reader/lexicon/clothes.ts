/** What is worn: drawn on the wearer, or only a colour of theirs, or a part of their body. Read by `dictionary.ts`. */
import { COSTUME_ROWS } from './animal-costumes.js';
import { subjectRows } from './subject-rows.js';

/** Drawn on head, face or neck. */
export const DRAWN_CLOTHES = subjectRows(`
prop-fire-helmet object 0.3 | fire helmet, firefighter helmet, firefighter s helmet, fireman helmet, fireman s helmet, firefighter hat, firefighter s hat, fireman hat, fireman s hat, fire hat, fire chief helmet | 消防头盔, 消防员头盔, 消防帽, 消防员帽, 消防员帽子, 消防员的头盔, 消防员的帽子
prop-bicycle-helmet object 0.28 | bicycle helmet, bike helmet, cycling helmet, cyclist helmet, cyclist s helmet, skate helmet | 自行车头盔, 骑行头盔, 单车头盔
prop-motorcycle-helmet object 0.3 | motorcycle helmet, motorbike helmet, racing helmet, racer s helmet, crash helmet | 摩托车头盔, 摩托头盔, 赛车头盔, 摩托车帽
prop-great-helm object 0.3 | knight helmet, knight s helmet, medieval helmet, armour helmet | 骑士头盔, 骑士的头盔, 盔甲头盔
prop-viking-helmet object 0.3 | viking helmet, viking s helmet, horned helmet, viking hat | 维京头盔, 维京人头盔, 维京人的头盔, 牛角头盔
prop-nurse-cap object 0.28 | nurse cap, nurse s cap, nurse hat, nurse s hat | 护士帽, 护士帽子, 护士的帽子
prop-santa-hat object 0.3 | santa hat, santa s hat, santa claus hat, christmas hat, santa cap | 圣诞帽, 圣诞老人帽, 圣诞帽子, 圣诞老人的帽子, 圣诞老人帽子
prop-sailor-cap object 0.28 | sailor cap, sailor hat, sailor s cap, sailor s hat | 水手帽, 水手的帽子, 海军帽
1f453 object 0.28 | glasses, spectacles, eyeglasses, reading glasses | 眼镜
1f576-fe0f object 0.28 | sunglasses, dark glasses, shades | 墨镜, 太阳镜, 太阳眼镜
1f97d object 0.28 | goggles, ski goggles, swimming goggles | 护目镜, 泳镜
prop-pirate-hat object 0.3 | pirate hat | 海盗帽
prop-party-hat object 0.28 | party hat | 派对帽, 生日帽
prop-cowboy-hat object 0.3 | cowboy hat, stetson | 牛仔帽
prop-sombrero object 0.34 | sombrero, mexican hat | 墨西哥帽, 墨西哥草帽
prop-chef-hat object 0.3 | chef hat, chefs hat, chef s hat, cook hat, cook s hat, toque | 厨师帽, 厨师的帽子, 厨师帽子
prop-peaked-cap object 0.3 | police cap, police hat, captain hat, captain s hat, pilot cap, pilot s hat, pilot hat, police officer s hat, policeman s hat, police s hat, captain cap, officer cap | 警帽, 船长帽, 警察帽, 警察的帽子, 警察帽子, 警察制帽, 大盖帽, 飞行员帽
prop-beret object 0.3 | beret | 贝雷帽
prop-fedora object 0.3 | fedora, detective hat, trilby | 侦探帽
prop-wizard-hat object 0.3 | wizard hat, witch hat, wizard s hat, witch s hat | 巫师帽, 女巫帽, 魔法帽
prop-space-helmet object 0.3 | space helmet, astronaut helmet, astronaut s helmet | 宇航员头盔, 宇航员的头盔, 航天员头盔, 宇航头盔, 太空头盔
1f3a9 object 0.3 | top hat, bowler hat, magician hat | 礼帽, 高帽
1f452 object 0.3 | hat, sun hat, straw hat, bonnet | 帽子, 草帽, 太阳帽, 帽
1f9e2 object 0.28 | cap, baseball cap, beanie | 鸭舌帽, 棒球帽, 毛线帽, 针织帽
1f393 object 0.3 | graduation cap, mortarboard | 学士帽
1fa96 object 0.3 | helmet, army helmet, soldier helmet, soldier s helmet, military helmet, combat helmet | 头盔, 钢盔, 军用头盔, 士兵头盔, 士兵的头盔
26d1-fe0f object 0.3 | hard hat, safety helmet | 安全帽
1f451 object 0.28 | crown, tiara | 皇冠, 王冠
prop-neck-scarf object 0.32 | scarf, red scarf, neckerchief, bandana | 围巾, 领巾
1f380 object 0.26 | bow, ribbon, hair bow | 蝴蝶结, 丝带
prop-bow-tie object 0.28 | bow tie, bowtie | 领结
prop-collar object 0.26 | dog collar, cat collar, bell collar, pet collar | 项圈, 狗项圈, 铃铛项圈
prop-cow-bell object 0.28 | cowbell, cow bell | 牛铃, 牛铃铛
prop-bead-necklace object 0.28 | necklace, pearl necklace, beads | 项链, 珍珠项链
prop-wig object 0.3 | wig, curly wig | 假发
1f3a7 object 0.3 | headphones, headphone, earphones, headset | 耳机
prop-life-vest object 0.34 | lifejacket, life jacket, life vest, flotation vest | 救生衣, 救生背心
prop-tie object 0.36 | tie, necktie | 领带
prop-eyepatch object 0.3 | eyepatch, eye patch, black patch | 眼罩, 独眼罩
prop-monocle object 0.28 | monocle | 单片眼镜, 单片镜
1f33a object 0.24 | flower crown | 花冠
${COSTUME_ROWS}
`);

/** Their colour is their wearer's, where they are large. */
export const COLOURED_CLOTHES = subjectRows(`
1f457 object 0.42 | dress, gown, evening dress, evening gown, ball gown, wedding dress, wedding gown, bridal gown | 裙子, 连衣裙, 长裙, 纱裙, 公主裙, 婚纱, 礼服, 晚礼服, 舞裙, 晚装
1f45a object 0.36 | blouse | 女衬衫
prop-pyjamas object 0.4 | pajamas, pyjamas, pyjama | 睡衣, 睡衣裤
prop-long-cape object 0.42 | cape, cloak, superhero cape | 斗篷, 披风
prop-kilt object 0.36 | kilt, tartan skirt | 苏格兰裙, 格子裙
prop-skirt object 0.36 | skirt, miniskirt, pleated skirt | 短裙, 百褶裙, 半身裙, 迷你裙
prop-apron object 0.36 | apron, kitchen apron | 围裙
prop-sweater object 0.38 | sweater, jumper, pullover, turtleneck, turtleneck sweater, wool sweater | 毛衣, 羊毛衫, 高领毛衣
prop-cardigan object 0.4 | cardigan, wool cardigan, knitted cardigan | 开衫, 针织衫, 针织开衫, 毛衣开衫
prop-jacket object 0.4 | jacket, leather jacket, denim jacket, bomber jacket, biker jacket, jean jacket, down jacket, puffer jacket, windbreaker, blazer | 夹克, 皮夹克, 牛仔外套, 牛仔夹克, 皮衣, 羽绒服, 冲锋衣
1f9e5 object 0.42 | coat, robe, fur coat, trench coat, shawl, parka | 外套, 大衣, 风衣, 披肩
prop-rain-coat object 0.42 | raincoat, rain jacket, rain coat, mackintosh | 雨衣
prop-bathrobe object 0.42 | bathrobe, dressing gown, bath robe | 浴袍, 睡袍
prop-poncho object 0.4 | poncho | 斗篷披肩
prop-hoodie object 0.38 | hoodie, sweatshirt | 卫衣, 连帽衫
prop-vest object 0.36 | vest, waistcoat, tank top | 背心, 马甲
prop-overalls object 0.4 | overalls, dungarees, jumpsuit | 背带裤, 连体衣
1f455 object 0.36 | shirt, t shirt, tee, jersey | 衬衫, 短袖衫, 短袖, T恤, t恤, T恤衫
1f454 object 0.36 | suit, tuxedo, formal wear, evening wear, uniform, school uniform | 西装, 制服, 校服, 西服, 正装, 燕尾服, 礼服西装
1f458 object 0.42 | kimono, qipao, cheongsam, hanfu, traditional dress | 长袍, 和服, 旗袍, 汉服
1f97c object 0.42 | lab coat, white coat | 白大褂, 白褂, 实验服
1f456 object 0.36 | jeans, pants, trousers | 裤子, 牛仔裤, 西裤, 长裤, 皮裤
1fa73 object 0.3 | shorts | 短裤
1f459 object 0.28 | bikini, swimsuit | 泳衣, 比基尼
prop-tutu object 0.32 | tutu, ballet skirt | 芭蕾裙, 芭蕾舞裙, 蓬蓬裙
1f9e4 object 0.26 | glove, gloves, mitten | 手套
1f9e6 object 0.28 | sock, socks | 袜子
1f45f object 0.26 | shoe, shoes, sneaker, sneakers, trainer | 鞋子, 鞋, 运动鞋
1f462 object 0.3 | boot, boots | 靴子
1f460 object 0.26 | high heel, heels | 高跟鞋
prop-sandals object 0.3 | sandals, sandal, flip flops, flip flop | 凉鞋, 人字拖
1f4ff object 0.28 | jewelry | 首饰
1f484 object 0.26 | lipstick, makeup | 口红
1f3ad object 0.34 | mask, costume | 面具, 服装
`);

/** What is part of a body, or has no picture: never an actor. */
export const BODY_EN =
  'onesie, scrubs, scrub top, leotard, tracksuit, braid, braids, pigtail, pigtails, ponytail, ponytails, collar, clothes, clothing, outfit, armor, armour, spacesuit, space suit, hair, beard, fur, eye, eyes, wing, wings, feather, tail, ear, ears, nose, paw, paws, leg, legs, hand, hands, arm, arms, head, face, lip, lips, jaw, jaws, body, foot, feet, horn, horns, mouth, tusk, tusks, mane, trunk, beak, finger, fingers, shell, earring, antler, claw, whisker, neck, shoulder, knee, belly, tooth, teeth, tongue, forehead, cheek, chin, elbow, toe, eyebrow, moustache, mustache, butt, bum';
export const BODY_ZH =
  '连体服, 运动服, 衣服, 盔甲, 宇航服, 太空服, 耳环, 口罩, 头发, 胡子, 毛, 毛发, 眼睛, 翅膀, 尾巴, 耳朵, 鼻子, 爪子, 腿, 腿部, 手, 手臂, 头, 脸, 嘴, 嘴巴, 身体, 脚, 角, 身子, 颚, 脖子, 肩膀, 膝盖, 肚子, 牙齿, 舌头, 长舌头, 牙, 眉毛, 屁股, 肚皮, 嗓子, 爪, 手指, 手指头, 大腿, 小腿, 胳膊, 后背, 额头, 下巴, 脸蛋, 腮帮子, 嘴角, 胡须, 辫子, 马尾辫, 刘海';
