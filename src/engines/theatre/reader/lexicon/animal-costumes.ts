/**
 * Who is dressed as an animal or a fruit wears a pullover of its colour and its head for a cap: "a boy in a lion costume", 穿着青蛙服的狗.
 * Neither a lion nor a costume plays. Read by `point-turns.ts` and `clothes.ts`.
 */

type Costume = readonly [sprite: string, colour: string, english: string, chinese: string];

const COSTUMES: readonly Costume[] = [
  ['1f981', 'yellow', 'lion', '狮子'],
  ['1f42f', 'orange', 'tiger', '老虎'],
  ['1f43b', 'brown', 'bear|teddy bear', '小?熊'],
  ['1f430', 'white', 'bunny|rabbit', '兔子'],
  ['1f431', 'orange', 'cat|kitten|kitty', '猫咪?'],
  ['1f436', 'brown', 'dog|puppy', '小?狗'],
  ['1f438', 'green', 'frog', '青蛙'],
  ['1f43c', 'black', 'panda', '熊猫'],
  ['1f437', 'pink', 'pig|piggy', '小?猪'],
  ['1f42e', 'white', 'cow', '奶牛'],
  ['1f435', 'brown', 'monkey', '猴子'],
  ['1f98a', 'orange', 'fox', '狐狸'],
  ['1f43a', 'grey', 'wolf', '狼'],
  ['1f428', 'grey', 'koala', '考拉'],
  ['1f42d', 'grey', 'mouse', '老鼠'],
  ['1f984', 'pink', 'unicorn', '独角兽'],
  ['1f414', 'white', 'chicken', '小?鸡'],
  ['1f432', 'green', 'dragon', '小?龙'],
  ['1f427', 'black', 'penguin', '企鹅'],
  ['1f995', 'green', 'dinosaur|dino|t[- ]rex', '小?恐龙'],
  ['1f988', 'blue', 'shark', '鲨鱼'],
  ['1f41d', 'yellow', 'bee|bumble ?bee', '小?蜜蜂'],
  ['1f986', 'yellow', 'duck', '小?鸭子?'],
  ['1f41e', 'red', 'lady ?bug|ladybird', '瓢虫'],
  ['1f419', 'purple', 'octopus', '章鱼'],
  ['1f40a', 'green', 'crocodile|alligator', '鳄鱼'],
  ['1f34c', 'yellow', 'banana', '香蕉'],
  ['1f383', 'orange', 'pumpkin', '南瓜'],
  ['1f353', 'red', 'strawberry', '草莓'],
  ['1f32d', 'red', 'hot ?dog', '热狗'],
  ['1f32e', 'yellow', 'taco', '玉米卷'],
  ['1f335', 'green', 'cactus', '仙人掌'],
  ['1f352', 'red', 'cherry', '樱桃'],
  ['1f955', 'orange', 'carrot', '胡萝卜'],
  ['1f34d', 'yellow', 'pineapple', '菠萝'],
  ['1f951', 'green', 'avocado', '牛油果'],
];

const CHINESE_COLOURS: Readonly<Record<string, string>> = {
  yellow: '黄色',
  orange: '橙色',
  brown: '棕色',
  white: '白色',
  green: '绿色',
  black: '黑色',
  pink: '粉色',
  grey: '灰色',
  blue: '蓝色',
  red: '红色',
  purple: '紫色',
};

const first = (names: string): string => names.split('|')[0]!;
const plain = (names: string): string => names.replace(/\p{Script=Han}\?/gu, '');

/** Its head as a cap, in words of our own. */
export const COSTUME_ROWS = COSTUMES.map(
  ([sprite, , english, chinese]) =>
    `${sprite} object 0.3 | ${first(english).replace(/[^a-z ]/gu, '')} hood | ${plain(chinese)}头套`,
).join('\n');

const SUIT = '(?:costume|suit|onesie|outfit|pajamas|pyjamas|kigurumi|mascot suit|jumpsuit|hoodie)s?';
const LOOKS =
  '(?:(?:cute|fluffy|inflatable|giant|big|full|furry|fuzzy|silly|funny|tiny|little|green|pink|brown|yellow|cheap|homemade|halloween|plush) )*';
/** "dressed as a lion tamer" is dressed as somebody else. */
const NOBODY_ELSE =
  '(?! (?:tamer|trainer|burglar|keeper|king|queen|prince|princess|hunter|rider|catcher|wom[ae]n|m[ae]n|girl|boy|fighter|knight|driver|chef|seller|farmer)\\b)';

export const COSTUME_TURNS = COSTUMES.flatMap(([, colour, english, chinese]) => {
  const hood = first(english).replace(/[^a-z ]/gu, '');
  return [
    [
      new RegExp(
        `\\b(?:(?:(?:is |are )?(?:dressed|disguised)(?: up)? (?:as|like) )(?:an? )?${LOOKS}(?:${english})s?(?: ${SUIT})?|(?:(?:is |are )?(?:wearing|wears|dressed in|in) )(?:an? |his |her )?${LOOKS}(?:${english}) ${SUIT})\\b${NOBODY_ELSE}`,
        'giu',
      ),
      `wearing a ${colour} hoodie and a ${hood} hood`,
    ],
    [
      new RegExp(
        `(?:(?:打扮成|装扮成|扮成|假扮成)(?:了)?(?:一?[只头个条])?(?:${chinese})(?!人|王|侠)(?:的样子)?|(?:身)?穿着?(?:一?[件套身])?(?:可爱的)?(?:${chinese})(?:连体衣|玩偶服|睡衣|服装|衣服|外套|服|装))`,
        'gu',
      ),
      `穿着${CHINESE_COLOURS[colour]}卫衣、戴着${plain(chinese)}头套`,
    ],
  ] as [RegExp, string][];
});
