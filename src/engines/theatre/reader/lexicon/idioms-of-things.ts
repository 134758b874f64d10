/** What is said of things and of what is done with them in other words than it is shown in. Read by `idioms.ts`. */

const VESSEL =
  '((?:little |tiny |wooden |giant |paper |rubber )?(?:teacup|tea cup|cup|mug|bathtub|tub|bath|shoe|boot|bowl|walnut shell|box|bottle|hat|umbrella|basket))';

/** Who lets themselves be looked after. */
const GOES_TO =
  "^(?:pov:? )?(.+?)(?:'s)? (?:(?:is )?(?:first )?(?:visits?|visiting|(?:trip|visit|goes|going|went|has to go|being taken|is taken) to)|(?:is |sits |waits? |waiting )?at) the ";
const SHOP = "(?:'s|’s)?(?: office| chair| shop| clinic)?\\b(?! (?:who|and|with))";

/** What only somebody does, and neither the moon that shines nor a mountain that stands. */
const OF_PERSONS =
  '(?:is |are |and the (?:sun|moon|stars?|clouds?|earth) |goes |starts |tries to |wants to |loves to |likes to )*(?:go(?:es|ing)? (?:fishing|shopping|swimming|to (?:bed|sleep|school|work|the)|for a|on (?:a date|holiday|vacation))|f(?:a|e)lls? (?:asleep|in love)|fish(?:es|ing)?|sleeps?|sleeping|snor|smil|laugh|giggl|sing|danc|wink|yawn|cries|cry|read|jump|walk|runs|running|eat|drink|brush|wak|wears|wearing|puts on|plays|playing|talk|whisper|tell|says|wav|hugs?\\b|hugging|kiss|paint|writ|cook|bak|knit|tak(?:es|ing) a (?:bath|shower|selfie|nap|walk|break)|ha(?:s|ving) (?:breakfast|lunch|dinner|a (?:bath|cold|party))|sneez|stretch|rid(?:es|ing) a|driv|catch|wins|meets|blush|clap|juggl|doz|bath)';
const OF_PERSONS_CHINESE =
  '(?=和?(?:太阳|月亮|星星)?(?:正?在|一起|想|也|都|就|又|突然|忽然|偷偷|悄悄|不小心)*(?:去)?(?:被|躲|藏|举|掉(?:进|到|下|在)|咬|追|害羞|生气|发抖|滚|踢|敲|偷|伸|蹲|坐|起床|刷牙|睡觉|睡着|打瞌睡|打盹|打哈欠|笑|哭|唱|跳|钓|吃|喝|读|看书|写|画|走路|散步|跑步|洗澡|戴|穿|抱|亲|挥手|聊天|说话|游泳|骑|眨眼|打喷嚏|做饭|玩))';

const inPerson = (
  name: string,
  shown: string,
  chinese: string,
  shownChinese: string,
): readonly (readonly [RegExp, string])[] => [
  [
    new RegExp(`^(?:the|an?) (?:(?:full|little|sleepy|happy|sad|lonely|shy|big|old) )*${name} (?=${OF_PERSONS})`, 'iu'),
    `${shown} `,
  ],
  [new RegExp(`(?<=^|[，,。；;])(?:一[个座轮])?${chinese}${OF_PERSONS_CHINESE}`, 'u'), shownChinese],
];

const INSTRUMENT =
  '((?:electric |acoustic |bass )?guitar|violin|fiddle|cello|double bass|upright bass|harp|piano|drums?|sax(?:ophone)?|trumpet|trombone|flute|clarinet|accordion|harmonica|banjo|ukulele|tuba|bagpipes?|triangle|xylophone)';

export const IDIOMS_OF_THINGS: readonly (readonly [phrase: RegExp, meaning: string])[] = [
  // Whoever is named after an instrument plays it.
  [new RegExp(`\\b${INSTRUMENT} players?\\b(?! pian)`, 'giu'), 'man playing the $1'],
  [
    /(?<=\b(?:cat|dog|fox|bear|frog|mouse|rabbit|panda|penguin|monkey|girl|boy|man|woman|grandpa|grandma|dad|mom|kid) )on (?:the )?(?=(?:double bass|cello|sax(?:ophone)?|drums|tuba|trombone|xylophone|bagpipes|triangle)\b)/giu,
    'playing the ',
  ],
  [/(?<=\b(?:onto|on|off|to) )(?:the|a|my|his|her) scales?\b(?! (?:of|from))/giu, 'the bathroom scale'],
  // Nobody hovers in the smoke.
  [
    /(?<=\b(?:toast|roast|cook|grill|warm)(?:s|ing)?\b[^,.;]{0,30}) over (?=(?:an? |the )?(?:camp)?fire\b|(?:an? |the )?bonfire\b)/giu,
    ' by ',
  ],
  // Nobody is named: somebody runs on the treadmill, not the treadmill.
  [/^在?(跑步机|蹦床|吊床|跷跷板)上(?=[跑跳睡躺坐走玩])/u, '人在$1上'],
  // No adverb has an article.
  [
    /(?<=\b(?:an?|the)(?: (?:old|deep|dark|dry|village|stone))? )well\b(?![ -](?:known|\w+ed|\w+ing)\b)/giu,
    'stone well',
  ],
  // Whose eyes one sees through is the hero.
  [/^pov:? (?:you|u)(?:['’]re|r| are| r) (?=an? |the )/iu, ''],
  [
    /\b(umbrella|balloon|ice cream|flower|newspaper|fruit|kite|fish|hot dog|candy) (?:seller|vendor|salesman|man)\b(?= )/giu,
    'man holding a $1',
  ],
  [
    /\b(?:takes?|taking|catches|catching|rides?|riding) (?:the|an?|his|her|their) (bus|school bus|subway|metro|tram|taxi|cab|train)\b(?! of)/iu,
    'rides in a $1',
  ],
  [/(?:坐|乘|搭|乘坐)着?(?:一?辆)?(公交车|公交|巴士|大巴|校车|出租车|的士)(?:去|上|回)?(?!上面|里)/u, '在$1里'],
  [
    new RegExp(
      `\\b(?:sail\\w*|float\\w*|drift\\w*|row\\w*|travel\\w*)((?: across| over| on| down)? (?:the |a )?(?:sea|ocean|river|waves|lake|stream))? (?:in|inside) (?:an? |the |his |her )${VESSEL}`,
      'iu',
    ),
    'sits on a $2 on the ocean',
  ],
  [
    new RegExp(
      `\\bin (?:an? |the |his |her )${VESSEL} (?:sail\\w*|float\\w*|drift\\w*|row\\w*)((?: across| over| on| down) (?:the |a )?(?:sea|ocean|river|waves|lake|stream))?`,
      'iu',
    ),
    'sits on a $1 on the ocean',
  ],
  [
    /坐(?:着|在)(?:一?[个只])?(茶杯|杯子|浴缸|鞋子|碗|盒子|帽子|雨伞)(?:里|中)?(?:在)?(?:大?海|河|水)(?:上|里|面上)?(?:航行|漂流|漂浮|漂|划船|远航)?/u,
    '坐在$1上，在海上',
  ],
  [
    /^((?:an? |the |two |three )(?:\w+ )?(?!sees?\b)\w+) (?:that|which|who) (?:can )?(fl(?:y|ies)|sings?|dances?|talks?|walks?|runs?|swims?|skates?|jumps?|cr(?:y|ies)|laughs?|sleeps?|reads?|plays?|rides?|drives?|eats?)\b/iu,
    '$1 $2',
  ],
  [
    /\b(?:stands?|walks?|walking|runs?|running) (?:around )?on (?:two |long |giant |big )?(?:chicken|human|bird) (?:legs|feet)\b/iu,
    'walks',
  ],
  [/(?:长出|长着|长了|有)(?:一?[双对])?(?:鸡腿|鸡脚|双脚|腿)(?:的)?(?=走|跑|在)/u, ''],
  [/\b(?:wants?|needs?|asks? for|begs? for|would like|is looking for) (?:a |some )?hugs?\b(?! from)/iu, 'hugs a girl'],
  [/(?:想要|求|需要|想|要)(?:一个)?(?:抱抱|拥抱|被抱)/u, '拥抱小女孩'],
  [
    /(?:把|将)(\p{Script=Han}{1,5}?)(打碎|打破|打翻|弄坏|弄碎|摔碎|摔坏|碰倒|撞倒|推倒|烤焦|烧焦|烤糊|煎糊|修好|打开|拆开|弄丢|弄洒|洒)了?/u,
    '$2$1',
  ],
  [
    /^(?:the |my |our )?(toast|bread|cake|cookies|pizza|steak|pancake)s? (?:is |are |gets? |has )?(?:burn(?:s|ing|t|ed)?)$/iu,
    'a man burns a $1',
  ],
  [/^(面包|吐司|蛋糕|饼干|披萨|牛排|鸡蛋|红薯)(?:被)?(烤焦|烧焦|煮糊|烤糊|煎糊)了?$/u, '男人$2$1'],
  [
    /\bcatch(?:es|ing)? (?:a |an? )?(?:very )?(?:big|huge|giant|large|enormous|little|small)? ?fish\b/iu,
    'goes fishing',
  ],
  [/钓(?:到|上来?|起来?|着)了?(?:一?条)?(?:大|小|很大的|超大的)?鱼/u, '钓鱼'],
  [
    /\b(?:makes?|making) a wish(?: (?:on|upon|under|to) (?:an? |the )?(?:shooting|falling) stars?)?\b/iu,
    'makes a wish under shooting stars in a meadow',
  ],
  [
    /\bwish(?:es|ing)? (?:on|upon) (?:an? |the )?(?:shooting |falling )?stars?\b/iu,
    'makes a wish under shooting stars in a meadow',
  ],
  [/^(?:对着?|向)?(流星雨?)(?:下)?许愿$/u, '小女孩在草地上的$1下许愿'],
  [/(?:对着?|向)(流星雨?)许(?:个|了个)?愿/u, '在$1下许愿'],
  [/\bslip(?:s|ping|ped)? on (?:an? |the )?banana(?: peel| skin)?s?\b/iu, 'falls next to a banana peel'],
  [/踩到?了?(?:一?[个块片])?(?:香蕉皮)(?:上)?(?:而|就)?(?:滑倒|摔倒|滑了一跤|摔了一跤)?了?/u, '在香蕉皮旁边摔倒'],
  [
    /\b(?:compet(?:es?|ing)|tak(?:es?|ing) part|join(?:s|ing)?|enter(?:s|ing)?|are|is|ha(?:s|ve|ving)|hold(?:s|ing)?)(?: in)? (?:an? |the |their )?(?:(?!(?:an?|the)\b)([\w ]+?)[- ])?(eating|drinking|dancing|singing|jumping|cooking|painting|swimming|climbing|running|drawing|sleeping|laughing)[- ](?:contest|competition|battle|challenge|match)\b/iu,
    'compete at $2 $1',
  ],
  [
    /\b(?:(?:compet(?:es?|ing)|bet(?:s|ting)?|argu(?:es?|ing)) (?:to see |to find out |over |on )?|(?:see|sees|seeing) )who (?:can |could )?(\w+?)s? (?:the )?(?:most|(?:fast|high|long|loud|quick|far(?:th)?)e(?:st|r)|best|better|more)(?: of)?\b/iu,
    'compete at $1',
  ],
  [
    /\bcompet(?:es?|ing) to (\w+) (?:the )?(?:most|(?:fast|high|long|loud|quick|far(?:th)?)e(?:st|r)|best|better|more)(?: of)?\b/iu,
    'compete at $1',
  ],
  [
    /(?:比赛|比一比|比试|比|看)(?:看)?谁(?:能)?(\p{Script=Han})(\p{Script=Han}{0,3}?)(?:\1)?得(?:最|更|比较)?[多快高远响好久]/u,
    '比赛$1$2',
  ],
  [/(?:参加|举行|进行|来了?一场)([吃喝跳跑游唱爬睡画]\p{Script=Han}{0,3}?)(?:比赛|大赛|竞赛)/u, '比赛$1'],
  [/^(?:the )?(sun|moon) and (?:the )?(?:sun|moon) (?!shin|ris|set|glow)/iu, 'a sun with face and a full moon face '],
  [/^(?:太阳和月亮|月亮和太阳)(?=正?在?一?起?\p{Script=Han}*[跳唱吃玩喝聊吵抱亲睡笑读画])/u, '太阳脸和满月脸'],
  ...inPerson('moon', 'at night, a full moon face', '月亮', '夜晚，满月脸'),
  ...inPerson('sun', 'a sun with face', '太阳', '太阳脸'),
  ...inPerson('mountain', 'a mountain peak', '大?山', '山顶'),
  [/给(\p{Script=Han}{0,4}?(?:花|草|树|植物|向日葵|玫瑰|仙人掌|盆栽))浇水/u, '浇灌$1'],
  [
    /\b(?:my |his |her |the |an? )?(dog|cat|puppy|kitten) (?:ate|eats|has eaten) (?:my|the|his|her) homework\b/iu,
    'a $1 eats a newspaper in the living room',
  ],
  [
    /\bdeliver(?:s|ing)? ((?:an?|the|some) (?:[\w-]+ )?[\w-]+) on (?:an? |the |his |her )?((?:kick |motor )?scooter|bike|bicycle|motorbike|motorcycle|moped)\b/iu,
    'rides a $2 with $1',
  ],
  [
    /^(.+?)(?<!\b(?:person|man|woman|boy|girl|guy|lady|kid|child|dad|mom|people|someone|i|he|she)) (?:is )?(?:gets?|getting|has|having) (?:an?|his|her|its) (?:\w+ )?haircut\b/iu,
    'a barber gives $1 a haircut',
  ],
  [new RegExp(`${GOES_TO}(?:barber|hairdresser|hair salon|salon|groomer)${SHOP}`, 'iu'), 'a barber gives $1 a haircut'],
  [
    /\bexplain(?:s|ing) (?:\w+ ){1,3}to (?:the |his |her |a )?(?:whole )?(?:class|students?|pupils?|children|kids)\b/iu,
    'teaches a child math in a classroom',
  ],
  [
    /\bteach(?:es|ing) (?:the |a |his |her )?(?:whole )?(?:class|students|pupils)(?=$|[,.]| (?:about|how)\b)/iu,
    'teaches a child math in a classroom',
  ],
  [/\b(?:has|have|having|eats|eating|enjoys|shares?) (?:a |their )?(?:\w+ )?(?:dinner|supper)\b/iu, 'eats spaghetti'],
  [/\b(?:has|have|having|eats|eating|enjoys|shares?) (?:a |their )?(?:\w+ )?lunch\b/iu, 'eats a sandwich'],
  [/\b(?:has|have|having|eats|eating|enjoys|shares?) (?:a |their )?(?:\w+ )?(?:breakfast|brunch)\b/iu, 'eats pancakes'],
  [/\brefus(?:es|ing) to eat (?:his |her |the |its )?/iu, 'shakes next to '],
  [/\b(jump\w*|leap\w*|fl(?:y|ies|ying)) over the moon\b/iu, '$1 over a full moon face at night'],
  [
    /\b(?:rag(?:es|ing)|yell(?:s|ing)|scream(?:s|ing)|swear(?:s|ing)) at (?:his|her|the|a) (?:computer|screen|game|tv|pc|laptop)\b/iu,
    'plays a video game and cries',
  ],
  [new RegExp(`${GOES_TO}dentist${SHOP}`, 'iu'), "a dentist pulls $1's tooth"],
  [new RegExp(`${GOES_TO}(doctor|vet)${SHOP}`, 'iu'), 'a $2 examines $1'],
  [
    /^(.+?) (?:teach(?:es|ing)|shows) (.+?) (?:how )?to ride (?:an? |her |his |the )?(bike|bicycle)\b/iu,
    '$2 rides a $3 and $1 waves',
  ],
  [
    /\b(?<=\b(?:fish|goldfish|guppy|turtle|shrimp)\b.{0,24})\bin (?:an? |the |its )(?:glass |water )?tank\b/iu,
    'in a fish bowl',
  ],
  // What the wind carries is who goes.
  [
    /^(?:(?:an?|the|strong|sudden|playful|gentle) )*(?:wind|breeze|gust|wind gust|gust of wind)s? (?:\w+ly )?(?:lifts?|carries|blows|tosses|picks up|sweeps) ((?:an?|the|some) (?:\w+ )?\w+?)(?= (?:up|in|into|away|off|high|over|across|through|from|down)\b|$)(?: (?:up|away|off|high))*/iu,
    '$1 floats up in the wind',
  ],
  [/^(.+?)教(.+?)骑(自行车|单车)/u, '$2骑$3，$1挥手'],
  [
    /\b(?:hid(?:es|ing)|bur(?:ies|ying)|stor(?:es|ing)) (?:its |his |her |some |the )?(?:nuts|acorns)\b/iu,
    'digs next to chestnuts',
  ],
  [/(?:藏|埋|储存)(?:起|好)?(?:了)?(?:坚果|松果|橡果|栗子)/u, '在栗子旁边挖'],
  [/(?:跳|踩)(?:小|泥)?水坑/u, '在雨里跳'],
  [/\b((?:rocking )?chairs?) (?:rocks?|rocking)\b/iu, '$1'],
  [
    /\b(hang|hangs|hanging|sits?|perch|perches) (heavy |low |high )?on (?:the |a )?(?:\w+ )?tree branch(?:es)?\b/iu,
    '$1 on a tree',
  ],
  // 桌上放着五个箱子: there they are.
  [/(?<=[上下里中旁边面侧前后])(?:摆放|放|摆|搁|堆|陈列)(?:着|了|有)(?=[一二两三四五六七八九十几\d])/gu, '有'],
  [/(?<=^.+)[，,](?:它|他|她)?的?(?:后面|身后|后边)还?跟着([一二两三四五六七八九十几].+)$/u, '，$1在后面跑'],
  [/(?<![深下半])蹲(?=[着在坐])/gu, '坐'],
  // No boulder sings there.
  [/\brock (concert|festival|gig)\b/iu, '$1'],
  // What steams in a cup is not beside it.
  [/,? (?:steaming|filled|brimming) with (?:\w+ ){0,2}(?:coffee|tea|cocoa|milk|soup)\b/iu, ''],
  [/\b(two|three|four|five|six|seven|eight|[2-8]) pairs of\b/iu, '$1'],
  [
    /\bwatch(?:es|ing)? (?:the |a )?(sunset|sunrise) (?:from|on) (?:an? |the )?(?:park )?bench\b/iu,
    'sits on a bench at $1',
  ],
];
