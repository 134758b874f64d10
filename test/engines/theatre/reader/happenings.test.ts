import { expect, it } from 'vitest';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';

const happens = (prompt: string) => readPrompt(prompt).dealing?.name;
const rows = (name: string, prompts: string): [string, string][] =>
  prompts
    .trim()
    .split('\n')
    .map((prompt) => [prompt.trim(), name]);

it.each([
  ...rows(
    'sink',
    `a dog sinks in deep snow until only its ears stick out
    a man sinks into quicksand until only his hat is left
    a chair keeps sinking until only his eyes are above the table
    an explorer slowly sinks into the quicksand
    a cow is sinking in the mud
    a camel sinks deeper and deeper into the sand
    a robot disappears into the snow until only its antenna is visible
    my cat vanished in the fresh snow
    a giraffe gets sucked into quicksand, only its head sticks out
    a boy sinks up to his neck in wet sand
    the king slowly sinks lower and lower until only his crown is visible
    an ice fisherman falls through the ice, only her glove waves
    一个男人陷进流沙里，只露出帽子
    小狗慢慢陷进厚厚的雪地里
    一头牛陷进泥潭里
    骆驼陷进沙子里
    小猴子掉进沼泽里，只剩一只手
    熊猫一点一点沉入雪堆
    机器人陷在泥里
    小女孩陷进积雪里，只露出眼睛
    骑士陷入流沙
    国王慢慢往下沉，只露出王冠
    企鹅掉进冰窟窿里
    猫没入雪地里只看见耳朵`,
  ),
  ...rows(
    'unearth',
    `archaeologists dig up a golden mask in the desert
    a dog digs up a bone
    explorers discover a rusty robot in the sand, excavating it slowly
    a boy finds a treasure chest buried in the sand
    a team of paleontologists excavating a dinosaur skeleton
    考古学家在沙漠里挖出一把椅子
    小狗从土里刨出一根骨头`,
  ),
  ...rows(
    'heaped',
    `a girl gets buried in autumn leaves
    an office worker is buried under a mountain of paperwork
    a cat buried in laundry
    a man is buried under a pile of presents
    a hamster gets buried by popcorn
    a boy is completely buried in snow
    a dog buried up to its neck in sand
    a student is drowning in homework
    a baby buried under plush toys
    a teacher is buried under books
    a penguin gets buried by an avalanche
    a bear is slowly buried under falling leaves
    小女孩被落叶埋住，只露出头
    上班族被文件淹没
    小猫被衣服埋住了
    男人被一大堆礼物埋住
    狗被雪埋了
    学生被作业淹没
    宝宝被玩具埋起来了
    老师被书埋住
    企鹅被厚厚的雪盖住
    快递员被包裹埋住`,
  ),
  ...rows(
    'pull-out',
    `a boy pulls a boot out of the lake, then another boot, then a diver
    a fisherman pulls an old boot out of the water
    a magician pulls a dragon out of his hat
    a woman pulls one thing after another out of her handbag, last a cat
    a clown pulls an elephant out of a box
    a wizard conjures a lion from his hat
    a bear fishes a bicycle out of the river
    a girl takes a piano out of her backpack
    a dog drags a treasure chest from the pond
    a witch draws a crocodile out of a suitcase
    grandma pulls a lamp, then an umbrella, then a dog out of her bag
    a cat lifts a guitar out of the box
    an old man pulls up a boot, then a tyre, then a mermaid
    魔术师从帽子里变出一条龙
    女人从包里掏出雨伞，然后袜子，最后一只猫
    男孩从湖里拉出一只靴子，又一只靴子
    熊从河里捞出一辆自行车
    小丑从箱子里拉出一头大象
    女孩从书包里拿出一架钢琴
    狗从池塘里拖出一个宝箱
    奶奶从袋子里掏出一只鸡
    猫从行李箱里拽出一把吉他
    巫师从帽子里拉出一只狮子`,
  ),
  ...rows(
    'find-in',
    `a man opens the bonnet of his car and a camel sits in it
    a girl opens a box and a parrot sits in it
    a boy opens the fridge and finds a penguin
    a woman opens her suitcase and a cat jumps out
    grandpa opens the oven and a dragon is sleeping inside
    a pirate opens the treasure chest and a mouse waves at him
    a chef lifts the lid of the pot and a crab looks at him
    a detective opens the closet and out comes a ghost
    a child unwraps a present and a puppy is inside
    a student opens his backpack, a frog is sitting in it
    a mechanic opens the hood and sees a monkey
    a bear opens the trash can to find a raccoon inside
    男人打开引擎盖，里面坐着一只骆驼
    女孩打开箱子，一只鹦鹉跳出来
    男孩打开冰箱，发现一只企鹅在里面跳舞
    奶奶打开烤箱，里面有一条龙
    海盗打开宝箱，一只老鼠在里面
    女人打开行李箱，一只猫跳出来
    侦探打开衣柜，一个幽灵走出来
    孩子拆开礼物，里面是一只小狗
    学生打开书包，一只青蛙坐在里面
    厨师打开锅盖，里面有一只螃蟹`,
  ),
  ...rows(
    'run-after',
    `a suitcase rolls down the street and a tourist runs after it
    the wind carries his hat away and he runs after it
    a man chases after his hat that was blown away by the wind
    a boy runs after a rolling pumpkin
    a pizza slides off the table and a cat chases it
    the wind blows away a woman's umbrella and she chases it
    a watermelon rolls away and three kids run after it
    a dog chases a runaway sausage
    a clown runs after his balloon that floats away
    a meatball rolls away and a chef chases it
    大风把爷爷的帽子吹走了，他追着跑
    西瓜滚走了，三个孩子追着跑
    男孩追着滚下山坡的南瓜
    男人追着被风吹走的帽子
    女人的雨伞被风吹走了，她追着跑
    披萨滑走了，一只猫追着它
    足球滚下来，狗在后面追`,
  ),
  ...rows(
    'hit-by',
    `snow slides from the roof onto a man
    a flower pot falls on a man's head
    a man steps on a rake and it hits him in the face
    a scientist is hit on the head by an apple
    a coconut falls on a monkey's head
    a piano falls on a cat's head
    a knight gets hit by a swinging door
    a bear steps on a rake
    a load of snow falls from the roof on a cat
    an apple drops on a professor's head
    a policeman is hit by a falling bucket
    a watermelon lands on a clown's head
    屋顶上的雪滑下来，砸在男人身上
    男人被花盆砸中
    男人踩到耙子
    椰子掉下来砸在猴子的头上
    教授被苹果砸到头
    小丑被西瓜砸中
    熊踩到一把耙子
    房顶上的雪掉下来，落在猫身上
    警察被掉下来的水桶砸到`,
  ),
  ...rows(
    'tow',
    `a tractor pulls a giant christmas tree
    a dog drags a huge bone
    a mouse hauls a big cheese
    a snail tows a car
    a horse pulls a carriage
    a little girl drags a giant teddy bear
    an old man pulls a boat
    a beaver drags a log
    a reindeer pulls a sleigh
    a truck tows a broken car
    a cat pulls a heavy suitcase
    a squirrel drags an enormous pumpkin
    拖拉机拉着一棵巨大的圣诞树
    小狗拖着一根大骨头
    老鼠拉着一块大奶酪
    蜗牛拉着一辆汽车
    马拉着马车
    小女孩拖着巨大的泰迪熊
    驯鹿拉着雪橇
    松鼠拖着一个大南瓜`,
  ),
  ...rows(
    'shoulder',
    `an ant carries a pizza
    an ant carries a huge watermelon
    a mouse carries a giant cheese
    a squirrel carries an enormous acorn
    a beetle carries a banana
    蚂蚁扛着一块披萨
    蚂蚁搬着一颗大草莓
    老鼠扛着巨大的奶酪
    蚂蚁背着一根香蕉`,
  ),
  ...rows(
    'fetch',
    `a dog brings home the newspaper
    a dog brings a stick back to its owner
    a puppy fetches the ball
    a dog carries slippers in its mouth
    a dog returns the frisbee to a boy
    a cat brings a shoe home
    a golden retriever retrieves a ball
    a parrot brings a letter to an old man
    a dog brings back the stick
    a wolf carries a bone in its mouth
    a dog fetches the newspaper for grandpa
    a crow brings a letter to a girl
    小狗把报纸叼回家
    小狗叼着球跑回主人身边
    狗叼着骨头回来
    小狗把拖鞋叼给爷爷
    猫叼着鞋子回家
    狗把飞盘叼回来
    小狗叼来树枝`,
  ),
  ...rows(
    'ripen',
    `a strawberry ripens from flower to green to red
    a tomato slowly ripens
    a rose sprouts and grows
    a candle burns down
    an egg hatches
    a candle slowly burns down to the end
    a seed grows and becomes a sunflower
    a pumpkin grows from a tiny seed
    a tulip sprouts and blooms
    a strawberry ripens, then a hand picks it
    种子慢慢长成一朵向日葵
    蜡烛慢慢烧完
    番茄成熟了
    鸡蛋孵化了
    蜡烛慢慢燃尽`,
  ),
  ...rows(
    'overflow',
    `the bathtub overflows with foam
    the washing machine floods the room with bubbles
    a bathtub overflows
    foam pours out of the washing machine
    the coffee boils over
    a sink overflows with water
    bubbles come out of the washing machine and fill the room
    a cup of coffee overflows
    the washing machine is overflowing with suds
    foam rises over the bathtub
    water gushes out of the toilet
    a bucket overflows with paint
    浴缸里的泡沫溢出来了
    洗衣机冒出好多泡泡
    浴缸溢出来了
    洗衣机里涌出泡沫
    杯子里的咖啡溢出来
    马桶里的水漫出来了
    锅里的牛奶溢出来了`,
  ),
  ...rows(
    'reflect',
    `a cat looks in the mirror and its reflection winks
    a man's reflection in the mirror waves at him
    a woman looks into the mirror and her reflection sticks out its tongue
    a kitten looks in the mirror and sees a lion
    a dog looks at itself in the mirror and its reflection dances
    a boy stares into the mirror, his reflection smiles
    a king looks into the mirror and sees a clown
    an old man looks in the mirror and sees a boy
    a monkey looks in the mirror and his reflection waves
    a vampire looks into the mirror and sees a bat
    a ghost's reflection dances in the mirror
    the queen looks in the mirror and the reflection laughs
    猫照镜子，镜子里的倒影对它眨眼
    男人照镜子，镜子里的自己却在跳舞
    女孩看着镜子，倒影对她笑
    小狗看着镜子，看到一只狮子
    国王照镜子，镜子里出现一个小丑
    猴子看着镜子，镜子里的倒影在跳舞`,
  ),
  ...rows(
    'loom',
    `a ghost appears behind a sleeping man
    a monster sneaks up behind a girl
    a bear creeps up behind a hiker
    a shark rises behind a surfer
    a clown pops up behind a policeman
    a vampire suddenly appears behind a woman who is reading
    a dinosaur looms behind a scientist
    a ghost lurks behind a boy
    a witch appears behind a king
    a cat sneaks up on a dog
    a zombie emerges behind a guard
    an alien appears behind a farmer in the field
    幽灵出现在睡觉的男人身后
    怪物悄悄出现在女孩身后
    熊站在农夫身后
    小丑突然出现在警察背后
    恐龙慢慢出现在科学家身后
    猫悄悄溜到狗身后`,
  ),
  ...rows(
    'stuck-in',
    `a bear gets stuck in the door
    a cat gets its head stuck in a jar
    a dog with its head stuck in a bucket
    an elephant gets stuck in the doorway
    a bear stuck in a honey pot
    a raccoon gets stuck in a trash can
    a man is stuck in a window
    a cow gets its head stuck in the fence
    a hamster stuck in a cup
    a boy gets his head stuck in a pot
    a fat cat gets wedged in the cat flap
    熊卡在门里了
    猫的头卡在罐子里
    小狗的头卡在水桶里
    大象卡在门口
    浣熊卡在洞里
    牛的头卡在栅栏里`,
  ),
  ...rows(
    'behold',
    `a child sees the sea for the first time
    a penguin sees snow for the first time
    a puppy touches the snow for the first time
    an old woman sees the ocean for the very first time
    a robot sees a rainbow for the first time
    a kitten discovers snow for the first time
    a camel sees the sea for the first time
    a boy sees fireworks for the first time
    a girl sees the northern lights for the first time
    a cow sees the beach for the first time
    a caveman sees the city for the first time
    a prisoner sees the sunrise for the first time
    小企鹅第一次看到雪
    小女孩第一次看到大海
    小狗第一次看见下雪
    老奶奶第一次见到大海
    机器人第一次看到彩虹
    骆驼第一次看到海
    男孩第一次看到烟花
    猫第一次踩到雪`,
  ),
  ...rows(
    'let-ride',
    `a father lets go of the bicycle and his daughter rides on alone
    a girl learns to ride a bicycle
    a boy rides his bike without training wheels for the first time
    a mother lets go of the saddle and her son rides alone
    a bear learns how to ride a bike
    a child is learning to ride a bicycle in the park
    a boy rides a bicycle alone for the first time
    a dad lets go and the boy keeps riding
    爸爸松开手，女儿自己骑自行车
    小男孩学骑自行车
    女孩第一次独自骑自行车
    小熊学会骑自行车
    妈妈放开手，儿子自己骑车`,
  ),
  ...rows(
    'crack',
    `a crack runs across the ice under a penguin
    the ice cracks under a polar bear
    a crack opens in the ice beneath a dog
    the ice breaks under a fisherman
    a penguin stands on the ice when it cracks
    a girl dances on thin ice which suddenly breaks
    the ice suddenly cracks under an elephant
    a crack spreads through the frozen lake under a dog
    企鹅脚下的冰面突然裂开
    北极熊脚下的冰裂开了
    冰面在狐狸脚下裂开
    大象脚下的冰突然碎裂`,
  ),
  ...rows(
    'get-in',
    `a lobster jumps into the pot by itself
    a cat leaps into a box
    a crab climbs into a bucket
    a fox hops into a suitcase
    a monkey dives into the laundry basket
    a mouse jumps in a teapot
    a duck jumps into the soup
    龙虾自己跳进锅里
    猫跳进纸箱里
    老鼠钻进茶壶里
    狐狸跳进行李箱`,
  ),
  ...rows(
    'sit-in',
    `a wizard sits in a teapot
    a mouse lives in a shoe
    an octopus sits in a washing machine
    a penguin is sitting inside the fridge
    a frog sits in a boot
    巫师坐在茶壶里
    老鼠住在鞋子里
    企鹅坐在冰箱里
    青蛙躲在靴子里`,
  ),
  ...rows(
    'heaped',
    `kids bury their dad in the sand at the beach
    a girl buries her brother under autumn leaves
    孩子们把爸爸埋在沙子里`,
  ),
  ...rows(
    'hit-by',
    `a birthday cake slides off the table and lands on the dog's head
    a ball bounces off the wall and hits the goalkeeper in the face
    a pelican drops a fish on a tourist's head`,
  ),
  ...rows(
    'take-wing',
    `the alarm clock grows wings and flies out of the window
    a toaster sprouts tiny wings
    除夕夜全家抢遥控器,遥控器长出翅膀飞走了
    蛋糕突然长出一对翅膀，飞走了`,
  ),
  ...rows(
    'cast-up',
    `graduates throw their caps into the air
    a girl throws her letters into the sky and they turn into butterflies
    毕业那天,女生把校服抛向天空,校服变成一群白鸽`,
  ),
  ...rows(
    'share',
    `a boy holds his umbrella over a duck in the rain
    外卖小哥在暴雨里停下来,给路边的小狗撑了一会儿伞
    女孩给狗撑伞`,
  ),
])('what happens is found by the verb and its roles: %s', (prompt, name) => {
  expect(happens(prompt)).toBe(name);
});

it.each([
  'a dad throws his baby in the air',
  'a boy jumps into the pool',
  'a man sits in a car',
  'a gardener digs up the garden',
  'a mole digs a tunnel',
  'a fisherman sits in a boat, at sea',
  'a boy jumps into a puddle',
  'a king lives in a castle',
  'a mouse on an elephant that carries a boy across the river',
  'the sun sinks behind the mountains',
  'a boy sinks a basketball',
  'a man sinks into the sofa',
  'snow falls on a cat',
  'leaves fall on a bench',
  'a cake covered with chocolate',
  'mountains covered with snow',
  'a boy pulls a rope',
  'a man pulls a funny face',
  'a man takes a book from the shelf',
  'a girl opens a window and the sun shines',
  'a man opens his umbrella and it rains',
  'a woman opens a book and reads',
  'a dog runs after a cat',
  'a boy carries his sister on his shoulders',
  'a waiter brings a pizza to a table',
  'a mother brings her son to school',
  'a river floods the valley',
  'a girl looks in the mirror',
  'a man stands behind a counter',
  'a cat hides behind a curtain',
  'a car is stuck in traffic',
  'a man is stuck at work',
  'two friends meet for the first time',
  'a father lets his son drive',
  'a child cracks an egg',
  '太阳沉入海里',
  '雪落在猫身上',
  '男孩打开窗户，阳光照进来',
  '女孩打开书看书',
  '狗追着猫跑',
  '女孩照镜子',
  '男人拉小提琴',
  '两个朋友第一次见面',
  '猫躲在窗帘后面',
  '服务员端来披萨',
])('what only looks like it is none: %s', (prompt) => {
  expect(happens(prompt) ?? 'none').not.toMatch(
    /^(?:unearth|sink|heaped|pull-out|find-in|run-after|hit-by|tow|shoulder|fetch|ripen|overflow|reflect|loom|stuck-in|behold|let-ride|crack)$/,
  );
});

it('who steals and walks out is gone in the end', () => {
  expect(readPrompt('a pigeon walks into a bakery, steals a croissant and walks out').dealing?.leaves).toBe(true);
  expect(readPrompt('a dog steals a sausage from the barbecue').dealing?.leaves).toBeUndefined();
});

it('what comes out of a hat comes in the order that it is told in', () => {
  const { dealing } = readPrompt('a boy pulls a boot out of the lake, then another boot, then a mermaid');

  expect(dealing?.things).toHaveLength(3);
  expect(dealing?.things?.at(-1)).toMatch(/^1f9dc/);
});

it('who is carried across rides', () => {
  const { subjects, relations } = readPrompt('a turtle carries a scorpion across the river');

  expect(subjects.map(({ name }) => name)).toEqual(['scorpion', 'turtle']);
  expect(relations).toEqual([{ subject: 0, relation: 'on', other: 1 }]);
});

it('where a jar holds somebody fast it is no ball of glass', () => {
  expect(readPrompt('a cat gets its head stuck in a jar').frame).toBeUndefined();
  expect(readPrompt('a tiny forest in a jar').frame).toBe('jar');
});
