/**
 * Stories that everybody knows: by what titles they are asked for, a scene that holds what they take, and what is written
 * over it. How they are told stands in `story/lessons/tales*.ts`, by the same names. Read by `lessons.ts`.
 */
export const TALES = `
three-little-pigs | three little pigs, 3 little pigs, three little pigs and the big bad wolf, three little pigs and the wolf, big bad wolf and the three little pigs, wolf and the three little pigs, three little pigs build a house, three little pigs build houses | 三只小猪, 三只小猪和大灰狼, 大灰狼和三只小猪, 三只小猪盖房子, 三只小猪的故事
| three pigs and a wolf in a meadow by day | 白天，草地上，三只猪和一只狼
| The wolf huffs and puffs …; … but bricks hold! | 大灰狼吹倒了草房; 却吹不倒砖房！

frog-prince | princess and the frog, the princess and the frog, princess and frog, frog prince, the frog prince, princess kisses a frog, a princess kisses a frog, the princess kisses the frog, princess kisses the frog, princess kissing a frog, princess kisses a frog and it turns into a prince, a princess kisses a frog and it turns into a prince, princess kisses a frog who becomes a prince | 青蛙王子, 公主和青蛙, 公主与青蛙, 公主吻青蛙, 公主亲吻青蛙, 公主亲了青蛙, 公主亲青蛙, 公主亲了一只青蛙, 公主吻了一只青蛙, 公主吻了青蛙
| a princess and a frog in front of a castle by day | 白天，城堡前，公主和青蛙
| One kiss …; … and there he is! | 轻轻一吻……; 变成了王子！

humpty-dumpty | humpty dumpty, humpty dumpty sat on a wall, humpty dumpty had a great fall, humpty dumpty falls off the wall, humpty dumpty falls | 蛋头先生, 矮胖子, 蛋头先生坐在墙上
| an egg in a meadow by day | 白天，草地上，一个鸡蛋
| Humpty Dumpty sat on a wall; He had a great fall …; … and out came a chick! | 蛋头先生坐在墙上; 摔了一大跤; 竟跳出一只小鸡！

cinderella | cinderella, cinderella story, cinderella and the prince, cinderella at the ball, cinderella dances with the prince, cinderella dances at the ball, cinderella dances with the prince at the ball, cinderella loses her slipper, cinderella loses her shoe, cinderella loses her glass slipper, cinderella and the glass slipper | 灰姑娘, 灰姑娘的故事, 灰姑娘和王子, 灰姑娘与王子, 灰姑娘的水晶鞋, 灰姑娘和水晶鞋, 灰姑娘和王子跳舞, 灰姑娘丢了水晶鞋, 灰姑娘在舞会上跳舞, 灰姑娘和王子在舞会上跳舞
| Cinderella and a prince dance in a ballroom at night | 夜晚，舞厅里，灰姑娘和王子跳舞
| She dances until midnight …; … and loses a slipper | 午夜的钟声响了……; 她丢下了一只水晶鞋

red-riding-hood | little red riding hood, red riding hood, little red riding hood and the wolf, red riding hood and the wolf, little red riding hood and the big bad wolf, little red riding hood meets the wolf, little red riding hood meets the wolf in the forest | 小红帽, 小红帽和大灰狼, 小红帽与大灰狼, 小红帽和狼, 小红帽的故事, 大灰狼和小红帽, 小红帽遇到大灰狼, 小红帽在森林里遇到大灰狼
| Little Red Riding Hood and a wolf in the forest by day | 白天，森林里，小红帽和狼
| Grandma, what big ears you have!; All the better to hear you with! | 外婆，你的耳朵怎么这么大？; 为了听得更清楚呀！

snow-white | snow white, snow white and the seven dwarfs, snow white and the seven dwarves, snow white and seven dwarfs, snow white and the 7 dwarfs, snow white and seven dwarves | 白雪公主, 白雪公主和七个小矮人, 白雪公主与七个小矮人, 白雪公主和七个矮人, 白雪公主的故事
| Snow White and seven dwarfs in the forest by day | 白天，森林里，白雪公主和七个小矮人
| |

pinocchio | pinocchio, pinocchio lies, pinocchio is lying, pinocchio tells a lie, pinocchio tells lies, pinocchio telling a lie, pinocchio's nose grows, pinocchio nose grows, pinocchio lies and his nose grows | 匹诺曹, 匹诺曹说谎, 匹诺曹撒谎, 匹诺曹的鼻子变长, 匹诺曹的鼻子变长了, 匹诺曹说谎鼻子变长, 匹诺曹说谎鼻子变长了, 木偶奇遇记, 匹诺曹的鼻子
| Pinocchio talks in a village by day | 白天，村庄里，匹诺曹说话
| |

alice | alice in wonderland, alice's adventures in wonderland, alice and the white rabbit, alice follows the white rabbit | 爱丽丝梦游仙境, 爱丽丝漫游奇境, 爱丽丝和白兔, 爱丽丝漫游仙境, 爱丽丝与白兔, 爱丽丝追兔子
| Alice and a rabbit in a flower garden by day | 白天，花园里，爱丽丝和兔子
| I’m late, I’m late!; One bite …; … and how small she is! | 要迟到了，要迟到了！; 咬一口……; 变得好小！

frankenstein | frankenstein, frankenstein's monster, frankensteins monster, frankenstein's monster comes alive, frankenstein's monster comes to life | 科学怪人, 弗兰肯斯坦, 科学怪人活了, 弗兰肯斯坦的怪物
| Frankenstein's monster in a laboratory at night | 夜晚，实验室里，科学怪人
| It’s alive!; … and it wants to be friends | 它活了！; 它只想交个朋友

genie | aladdin, aladdin and the magic lamp, aladdin and the lamp, aladdin and the genie, genie, genie in a lamp, genie in a bottle, genie of the lamp, genie comes out of a lamp, genie comes out of the lamp, genie appears from a lamp, genie appears from a magic lamp, genie comes out of a magic lamp, magic lamp | 阿拉丁, 阿拉丁神灯, 阿拉丁和神灯, 阿拉丁与神灯, 神灯, 灯神, 精灵从神灯里出来, 灯神从神灯里出来
| Aladdin in the desert at night | 夜晚，沙漠里，阿拉丁
| Three wishes? | 许三个愿望吧！

monkey-king | sun wukong, monkey king, wukong, sun wukong rides a cloud, monkey king rides a cloud, sun wukong flies on a cloud, sun wukong somersault cloud | 孙悟空, 美猴王, 齐天大圣, 孙悟空腾云驾雾, 美猴王腾云驾雾, 孙悟空翻筋斗云, 孙悟空驾筋斗云, 孙悟空驾云, 筋斗云, 大圣归来, 悟空, 孙悟空的故事
| Sun Wukong in the mountains by day | 白天，山里，孙悟空
| |

journey-to-the-west | journey to the west, pilgrimage to the west | 西游记, 西天取经, 唐僧师徒, 师徒四人, 唐僧师徒四人, 唐僧师徒西天取经, 唐僧师徒四人去西天取经, 唐僧师徒四人西天取经, 师徒四人西天取经, 去西天取经
| Sun Wukong and Tang Sanzang and a horse walk in the mountains at sunset | 夕阳下，山里，孙悟空、唐僧和马走路
| Journey to the West | 西游记

moon-lady | chang'e, chang, chang'e flies to the moon, chang'e flying to the moon, chang'e and the jade rabbit, chang'e and the rabbit, lady in the moon | 嫦娥, 嫦娥奔月, 嫦娥飞向月亮, 嫦娥和玉兔, 嫦娥与玉兔, 月宫里的嫦娥, 嫦娥仙子
| Chang'e and a rabbit on the moon at night | 月球上，嫦娥和兔子
| |

nezha | nezha, ne zha, nezha conquers the sea, nezha stirs up the sea, nezha fights the dragon king, nezha fights a dragon, nezha and the dragon king, nezha fights the dragon | 哪吒, 哪吒闹海, 哪吒大战龙王, 哪吒大战东海龙王, 哪吒之魔童降世, 哪吒和龙王, 哪吒斗龙王
| Nezha and a dragon on the beach by day | 白天，海滩上，哪吒和龙
| |
`;
