/**
 * What dogs and cats of a breed are called, how tall they are, and their young. Read by `dictionary.ts`; how a breed looks
 * stands in the stage's `dog-breeds.ts` and `cat-breeds.ts`, which find it by these names.
 */
import type { SubjectRow } from './subject-rows.js';

/** Each line: height in actor units | English names | Chinese names. */
const DOGS = `
0.34 | corgi, welsh corgi, pembroke | 柯基, 威尔士柯基
0.44 | husky, siberian husky | 哈士奇, 二哈, 西伯利亚雪橇犬
0.5 | malamute, alaskan malamute | 阿拉斯加犬, 阿拉斯加雪橇犬, 大阿拉
0.46 | golden retriever, retriever | 金毛, 金毛寻回犬
0.46 | labrador, labrador retriever, yellow lab | 拉布拉多, 拉布拉多寻回犬
0.46 | black lab, black labrador | 黑拉布拉多
0.46 | chocolate lab, chocolate labrador, brown labrador | 巧克力拉布拉多
0.46 | german shepherd, alsatian | 德牧, 德国牧羊犬
0.46 | dalmatian, dalmation | 斑点狗, 大麦町, 大麦町犬, 达尔马提亚犬
0.4 | shiba, shiba inu | 柴犬, 柴柴
0.46 | akita, akita inu | 秋田犬
0.46 | samoyed | 萨摩耶, 萨摩
0.44 | border collie | 边牧, 边境牧羊犬
0.44 | collie, rough collie, lassie, sheltie, shetland sheepdog | 苏牧, 苏格兰牧羊犬, 喜乐蒂
0.44 | australian shepherd, aussie shepherd | 澳牧, 澳洲牧羊犬, 澳大利亚牧羊犬
0.52 | bernese, bernese mountain, berner | 伯恩山, 伯恩山犬
0.55 | saint bernard, st bernard, st. bernard | 圣伯纳, 圣伯纳犬
0.6 | great dane | 大丹, 大丹犬
0.48 | rottweiler, rottie | 罗威纳, 罗威纳犬
0.5 | doberman, dobermann, doberman pinscher | 杜宾, 杜宾犬
0.36 | beagle | 比格, 比格犬, 米格鲁
0.32 | pug | 巴哥, 巴哥犬, 八哥犬
0.36 | bulldog, english bulldog | 斗牛犬, 英斗, 英国斗牛犬
0.32 | french bulldog, frenchie | 法斗, 法国斗牛犬
0.3 | dachshund, sausage dog, wiener dog, weiner dog | 腊肠犬, 腊肠狗, 腊肠
0.27 | chihuahua | 吉娃娃
0.29 | pomeranian, pom | 博美, 博美犬
0.29 | yorkie, yorkshire terrier | 约克夏, 约克夏梗
0.3 | bichon, bichon frise, maltese dog, westie | 比熊, 比熊犬, 马尔济斯, 西高地
0.3 | shih tzu, pekingese, lhasa apso | 西施犬, 京巴, 北京犬, 狮子狗
0.36 | schnauzer, miniature schnauzer | 雪纳瑞
0.44 | chow chow | 松狮, 松狮犬
0.42 | shar pei, sharpei | 沙皮, 沙皮犬
0.46 | greyhound, whippet, italian greyhound | 灰狗, 灵缇, 灵缇犬, 惠比特
0.38 | cocker spaniel, spaniel, springer spaniel | 可卡, 可卡犬, 西班牙猎犬
0.34 | cavalier, king charles spaniel, cavalier king charles spaniel | 查理王, 骑士查理王
0.32 | jack russell, jack russell terrier, fox terrier | 杰克罗素, 杰克罗素梗
0.3 | scottie, scottish terrier | 苏格兰梗
0.42 | terrier, airedale | 梗犬
0.42 | bull terrier | 牛头梗
0.42 | pitbull, pit bull, staffie | 比特犬
0.5 | weimaraner | 魏玛犬, 威玛猎犬
0.48 | vizsla, irish setter | 维兹拉, 爱尔兰雪达
0.58 | great pyrenees, pyrenees, kuvasz | 大白熊犬, 大白熊狗
0.56 | tibetan mastiff | 藏獒
0.42 | mutt, sheepdog | 土狗, 中华田园犬, 大黄狗, 牧羊犬
`;
const CATS = `
0.38 | siamese cat, siamese | 暹罗猫, 暹罗
0.4 | ragdoll cat, birman, himalayan cat | 布偶猫, 布偶, 喜马拉雅猫
0.38 | british shorthair, russian blue, blue cat, chartreux | 英短, 英短蓝猫, 蓝猫, 英国短毛猫, 俄罗斯蓝猫
0.38 | american shorthair, silver tabby, silver tabby cat, grey tabby, grey tabby cat, gray tabby, gray tabby cat | 美短, 美国短毛猫, 灰色虎斑猫
0.38 | brown tabby, brown tabby cat | 狸花猫, 狸花, 虎斑猫
0.5 | maine coon, maine coon cat, norwegian forest cat | 缅因猫, 缅因, 挪威森林猫
0.38 | persian cat | 波斯猫
0.4 | bengal cat, ocicat, savannah cat | 孟加拉猫, 豹猫
0.38 | sphynx, sphynx cat, sphinx cat, hairless cat | 斯芬克斯猫, 无毛猫
0.36 | scottish fold | 折耳猫, 苏格兰折耳猫
0.38 | calico cat, calico | 三花猫, 三花
0.38 | tortoiseshell cat, tortie | 玳瑁猫
0.38 | tuxedo cat, black and white cat, cow cat | 奶牛猫, 黑白猫
0.3 | munchkin cat | 曼基康, 矮脚猫
0.38 | marmalade cat | 橘猫, 大橘, 胖橘, 橘子猫
`;

/** The young are smaller. */
const YOUNG = 0.74;
const KIND = 'animal';

export const BREED_ROWS: readonly SubjectRow[] = [
  ...rowsOf(DOGS, '1f415', / dog$/, ['dog'], ['puppy', 'pup'], /[犬狗獒]$/u, ['犬', '狗'], ['幼犬', '小狗']),
  ...rowsOf(CATS, '1f408', /\bcat$/, [], ['kitten', 'kitty'], /猫$/u, ['猫'], ['幼猫', '小猫']),
];

function rowsOf(
  table: string,
  sprite: string,
  isWhole: RegExp,
  english: readonly string[],
  young: readonly string[],
  isWholeChinese: RegExp,
  chinese: readonly string[],
  youngChinese: readonly string[],
): SubjectRow[] {
  const lines = table.split('\n').filter((line) => line !== '');
  return lines.flatMap((line) => {
    const [size, names, chineseNames] = line.split('|').map((part) => part.trim());
    const [inEnglish, inChinese] = [names!.split(', '), chineseNames!.split(', ')];
    const bare = inEnglish.map((name) => name.replace(isWhole, '').trim());
    const bareChinese = inChinese.map((name) => name.replace(isWholeChinese, ''));
    const more = inEnglish
      .filter((name) => !isWhole.test(name))
      .flatMap((name) => english.map((end) => `${name} ${end}`));
    const moreChinese = inChinese
      .filter((name) => !isWholeChinese.test(name))
      .flatMap((name) => chinese.map((end) => name + end));
    const row = (height: number, words: string[], chineseWords: string[]): SubjectRow => ({
      sprite,
      kind: KIND,
      size: height,
      breed: inEnglish[0]!,
      english: [...new Set(words)].join(', '),
      chinese: [...new Set(chineseWords)].join(', '),
    });
    return [
      row(Number(size), [...inEnglish, ...more], [...inChinese, ...moreChinese]),
      row(
        Number((Number(size) * YOUNG).toFixed(2)),
        bare.flatMap((name) => young.map((end) => `${name} ${end}`)),
        [
          ...bareChinese.flatMap((name) => youngChinese.map((end) => name + end)),
          ...inChinese.map((name) => `小${name}`),
        ],
      ),
    ];
  });
}
