/**
 * By which words one tells what a sentence of a long prompt is about: the picture itself, a part of somebody, what lies
 * around, or somebody. One table for each language; read by `gist.ts`.
 */

export interface GistWords {
  /** A prompt of fewer words, or characters, is read as it stands. */
  least: number;
  sentence: RegExp;
  piece: RegExp;
  joint: string;
  stop: string;
  /** Opens what only says where. */
  placing: RegExp;
  /** What ties a piece to the one before it. */
  tie: RegExp;
  /** Opens what is said of the film that shows it, or of a feeling. */
  picture: RegExp;
  /** Opens what is said of a part of somebody. */
  part: RegExp;
  /** Opens what is said of place, light and air. */
  scenery: RegExp;
  /** Opens a comparison, an impression, or what is not there. */
  aside: RegExp;
  /** The same within a piece. */
  trims: readonly (readonly [phrase: RegExp, meaning: string])[];
  /** How the picture comes before whom it shows. */
  leads: readonly (readonly [phrase: RegExp, meaning: string])[];
  /** Speaks of whoever was named first. */
  again: RegExp;
  /** A pronoun or another name that means whoever was named first. */
  pronoun: RegExp;
  /** Names somebody who is not there yet. */
  another: RegExp;
  /** What somebody has on or with them. */
  wears: RegExp;
  /** Out of focus, far away. */
  distant: RegExp;
  /** A colour that covers all of somebody: `colour` or `colourAfter`. */
  cover: RegExp;
  /** Where a sentence tells how somebody is. */
  being: RegExp;
  /** How somebody is placed rather than what they do. */
  posture: RegExp;
  /** Where the others are, who only come. */
  seated: RegExp;
  /** Kin of an animal are animals. */
  kin: RegExp;
  kindred: string;
  /** Who one is, told by two others. */
  blend: RegExp;
  /** How the camera moves, and what sort of picture it is. */
  moves: readonly (readonly [phrase: RegExp, meaning: string])[];
  light: Readonly<Record<string, string>>;
  weather: Readonly<Record<string, string>>;
}

const COLOUR = 'white|black|gr[ae]y|brown|red|orange|golden|gold|yellow|green|blue|purple|pink|silver';
const PART =
  'tires?|tyres?|wheels?|headlights?|roof|hood|engine|sails?|masts?|plumage|feathers?|crest|chest|breast|whiskers|scales?|skin|muscles?|coat of|petals?|stem|tentacles?|antennae?|claws?|shell|spots|stripes|markings|pupils?|eyes?|eyelids|lashes|eyebrows?|gaze|stare|smile|grin|wrinkles|freckles|face|cheeks?|forehead|chin|hands?|fingers?|paws?|tails?|ears?|wings?|hair|fur|mane|heads?|neck|trunk|tusks?|horns?|antlers?|body|bodies|nose|nostrils|mouth|jaws?|lips|tongue|teeth|beak|legs?|feet|arms?|shoulders|breath|footprints|voice|expression|pose|posture|movements?|motions?|steps|footsteps|silhouette|appearance|attire|demeanou?r|presence|attention|focus|curiosity|personality';
const PICTURE =
  'scenes?|shots?|images?|video|clip|footage|film|movie|animation|picture|frame|framing|composition|camera|lens|focus|lighting|colou?rs?|palette|tones?|hues?|textures?|moods?|atmosphere|ambian?ce|ambience|vibe|feel|feeling|style|aesthetics?|backgrounds?|foreground|backdrop|perspective|angle|view|viewer|viewpoint|viewers|audience feels|depth of field|contrasts?|details?|expressions?|pose|posture|motion|pace|soundtrack|music|effects?|quality|resolution|cinematography|visuals?|design|use of|sense|overall|visual|emphasis|exposure|grain|resemblance';
const SCENERY =
  'sky|skies|sun|sunlight|sunshine|sunset|sunrise|moonlight|moon|stars|clouds?|water|waves?|sea|ocean|surf|ground|grass|trees?|leaves|branches|flowers|wildflowers|petals|snow|snowflakes|rain|raindrops|wind|breeze|fog|mist|dust|sand|smoke|steam|embers|sparks|flames|streets?|roads?|path|pathway|trail|sidewalk|cobblestones|pavement|walls?|room|floor|ceiling|windows?|buildings?|skyscrapers|lamps?|lanterns|street ?lamps|candlelight|lights?|glow|rays|beams?|shadows?|reflections?|mountains?|hills?|peaks?|slopes?|valley|landscape|terrain|surroundings|environment|setting|scenery|air|horizon|shelves|curtains|furniture|icebergs|rocks?|stones|formations|cliffs?|fields?|meadow|forest|woods|jungle|city|town|village|skyline|garden|greenery|vegetation|foliage|bubbles|lightning|thunder|neon|signs|seats|space|world|place|night|evening|morning|afternoon|day|winter|autumn|spring|summer|weather';
const SCENIC =
  'crash|break|roll|sway|fall|fill|drift|float|twinkle|shine|glow|rise|stretch|line|surround|tower|glisten|shimmer|sparkle|reflect|swirl|blow|hang|stand|lie|burn|dance|crackle|loom|cover|lap|flicker|frame|flow|cast|pass|hover';
const DESCRIBED = "(?:[\\w’'-]+,? (?:and |of )?){0,3}?";
const THEIR = "(?:its|it's|it’s|his|her|their|(?:the|a) [\\w-]+(?:'s|’s|s'|s’)|[A-Z]\\w+(?:'s|’s))";
const SHOWN =
  '(?!\\w+ (?:off )?(?:[\\w-]+ ){0,3}colou?r[- ]?chang)(?:showcas\\w+|showing off|shows? off|display\\w*|exhibit\\w*|highlight\\w*|reveal\\w*|accentuat\\w*|emphasi[sz]\\w*)';

const ENGLISH: GistWords = {
  least: 24,
  sentence: /(?<=[\w'’"”)][.!?;])\s+(?=\S)/u,
  piece: /\s*,\s+|\s+[—–-]{1,2}\s+/u,
  joint: ', ',
  stop: '. ',
  placing:
    /^(?:in|on|at|under|beneath|inside|within|behind|beside|near|deep|high|across|through|along|against|amid|among|between|by|over|above|outside)\b/iu,
  tie: /^(?:and|but|while|as|with|where|yet)\s+(?=\S)/iu,
  picture: new RegExp(
    `^(?:(?:the|this|that|an?|its|his|her|their|very|with) )?${DESCRIBED}(?:${PICTURE})\\b(?! (?:crew|star|store|theat))|^(?:captured|filmed|shot|rendered|photographed|cinematic|photorealistic|realistic|hyper-?realistic|stunning|out of focus|in focus|4k|8k|hd|uhd)\\b|^(?:\\w+ and )?(?:high|sharp|crisp|clear)\\b[^,]*$`,
    'iu',
  ),
  part: new RegExp(
    `^(?:and |with )?(?:${THEIR} ${DESCRIBED}|(?:the |both )?(?:[\\w-]+ ){0,2}?)(?:${PART})\\b(?=$|[ ’'])(?! (?:of (?:cloth|bread|people)|is (?:seen|running|walking)))`,
    'iu',
  ),
  scenery: new RegExp(
    `^(?:with |(?:the|an?|some|many|soft|all) )*${DESCRIBED}(?:${SCENERY})(?=$|,| (?:is|are|was|were|has|have|of|in|on|at|to|from|by|behind|below|above|beyond|around|outside|ahead|that|which|and|with|through|itself|${SCENIC}|\\w+(?:s|ly|ed|ing))\\b)`,
    'iu',
  ),
  aside:
    /^(?:as (?:if|though)|like\b(?! to)|almost like|reminiscent|resembling|suggesting|hinting|evoking|conveying|giving|creating|making (?:it|the|this|for)|adding|lending|casting|capturing|conveys|telling of|seeming|perhaps|possibly|perfect for|symboli|blending in|drawing attention|inviting|providing|offering|emphasi|highlighting|accentuat|enhanc|showing (?!off)|reflecting|illuminat|bathed|bathing|unaware|oblivious|lost in|deep in|full of|with no\b|without\b|no other|accompanied by|framed|surrounded by (?:a )?(?:sense|soft)|set against|against a|in the background|in the distance|out of focus|ensuring|allowing|indicating|which\b|where\b)/iu,
  trims: [
    [/\s+as (?:if|though)\b.*$/iu, ''],
    [
      /\s+(?:much )?like (?:an? |the )?(?:\w+ )?(?:snow|dream|painting|magic|fairy ?tale|postcard|memory|jewels?|diamonds?|mirror|silk|glass)\b.*$/iu,
      '',
    ],
    [/\s+(?:with no|without)\b.*\bin sight\b.*$/iu, ''],
    [
      /\s+(?:that|which) (?:resembles?|evokes?|suggests?|conveys?|hints?|reminds?|reflects?|gives?|creates?|seems?|appears?|symboli\w+)\b.*$/iu,
      '',
    ],
    [
      /\s+(?:giving|evoking|conveying|suggesting|creating|capturing|reminiscent of|making it (?:seem|look|appear|feel))\b.*$/iu,
      '',
    ],
    [
      /\b(?:is|are) (?:clearly |just |often |then )?(?:seen|shown|pictured|captured|featured|depicted|visible)(?= (?:\w+ly )?(?:\w+ing|in|on|at|from|perched|seated|curled)\b)/giu,
      'is',
    ],
    [/\b(?:is|are) is\b/giu, 'is'],
    [/\bcan be (?:seen|heard|spotted)(?= \w+ing\b)/giu, 'are'],
    [
      /\b(?:is |are )?(?:deep|lost) in (?:thought|memories|reverie|concentration)\b(?:.*?\b(?:as|while) (?:he|she|they|it)\b)?/giu,
      '',
    ],
    [/\b(?:sits?|sitting) (?:in|on) the (?:passenger|back|front|driver['’]s) seat of\b/giu, 'rides in'],
    [/\b(?:offers?|gives?|breaks into|flashes|shows) an? (?:[\w-]+ ){0,3}smile\b.*$/giu, 'smiles'],
    [/\s+from (?:behind|beneath|under|underneath) (?:an? |the |some )?(?:\w+ )?\w+$/giu, ''],
    [/\bthat (?:is|are) (?=\w+ing\b)/giu, ''],
    [/\bwith patches of\b.*$/giu, ''],
    [
      /\b(?:pondering|contemplating|reflecting on|thinking about|reminiscing about|dreaming of|remembering|wondering about) (?:[\w’'-]+ ?){1,6}?(?=\b(?:as|while|when) (?:he|she|they|it)\b|$)/giu,
      '',
    ],
    [/\bturns? (?:its|his|her|their) head\b/giu, 'looks around'],
    [/\b(?:in|with) (?:awe|wonder|delight|amazement|great care|ease|precision|grace|determination|joy)\b/giu, ''],
    [/\bthe size of an? \w+\b/giu, ''],
    [
      /\bwith an? (?:\w+ ){0,3}(?:face|smile|expression|gaze|look|beard|mustache|moustache|eyes|glow|grin)\b(?: and an? (?:\w+ ){0,2}beard)?/giu,
      '',
    ],
    [/\bwith (?:[\w-]+,? ){1,4}(?:eyes|hair|arms|ears|hands|feathers|fur|wings|whiskers)\b/giu, ''],
    [
      /\b(?:filled|bathed|flooded|drenched) (?:with|in) (?:\w+ ){0,3}(?:light|sunlight|moonlight|shadows?|glow)\b/giu,
      '',
    ],
    [/^(.*?)\b(?:is|are) (?:\w+ )?(?:unaware|oblivious) (?:of|to|that)\b\s*(.*)$/iu, '$2'],
    [/^(.*?)\b(?:does not|doesn['’]t|do not|don['’]t) (?:notice|see|realize)\b(?: that)?\s*(.*)$/iu, '$2'],
  ],
  leads: [
    [
      /^(?:in )?(?:(?:this|the|an?) )?(?:[\w-]+,? ){0,4}?\b(?:close[- ]?up|macro)(?: (?:shot|view|video|photography|footage))?(?: of|,| shows| showcases| captures| features)\s+/iu,
      'close-up of ',
    ],
    [
      /^(?:in )?(?:(?:this|the|an?) )?(?:[\w-]+,? ){0,4}?\b(?:aerial|drone|wide|bird['’]s[- ]eye)(?: (?:shot|view|video|footage|angle))+(?: of|,| shows| showcases| captures| features)\s+/iu,
      'wide shot of ',
    ],
    [
      /^(?!(?:close-up|wide shot) of )(?!(?:[\w-]+,? ){0,3}?(?:histori\w+|archiv\w+|vintage|old|newsreel|sepia|silent|noir|black[- ]and[- ]white)\b)(?:in )?(?:(?:this|the|an?) )?(?:[\w-]+,? ){0,4}?(?:scene|shot|video|clip|film|footage|animation|view|image|sequence|close[- ]?up|trailer)(?: (?:shot|view|scene|video|sequence))? (?:opens (?:on|with)|starts (?:on|with)|begins (?:on|with)|shows|showcases|features|captures|depicts|follows|focuses on|reveals|presents|frames|portrays|showing|featuring|capturing|depicting|of|(?=we see)|,)\s+/iu,
      '',
    ],
    [/^(?:an? |the )?close[- ]?up of /iu, 'close-up of '],
    [
      /^(?:the |an? )?(?:\w+ )?camera (?:\w+ly )?(?:follows|tracks|trails|moves|glides|travels|pans|is following|is tracking)(?: closely)?(?: behind| alongside| beside| with| after| along)?(?= (?:an?|the|two|three|its|this)\b) /iu,
      '',
    ],
    [/^(?:we see|there (?:is|are)|imagine|picture)\s+/iu, ''],
    [/^(?:an? |the )?(?:[\w-]+,? ){0,3}?(?:animation|render(?:ing)?|painting|illustration|depiction) of /iu, ''],
    [
      /^(?:an? |the )?(?:drone )?camera (?:slowly |smoothly |gently )?(?:circles|orbits|rotates|flies|moves|glides|spins|pans|sweeps|hovers) (?:around|over|past|above|towards?) /iu,
      '',
    ],
    [
      new RegExp(
        `\\s+(?:that |which )?(?:${SHOWN})\\s+(?:its|his|her|their)\\b.*?(?=\\b(?:as|while) (?:it|he|she|they)\\b|$)`,
        'iu',
      ),
      ' ',
    ],
  ],
  again:
    /^(?:the|this)\s+(?:[\w-]+\s+){0,2}?(?:creature|animal|bird|beast|figure|character|being|critter|machine|vehicle|car|truck|ship|boat|building|structure|insect|fish|man|woman|boy|girl|child|person|lady|guy|dog|cat|puppy|kitten|horse|pup|bear|monster|robot|artist|athlete)s?\b/iu,
  pronoun: /^(?:it|he|she|they)\b/iu,
  another:
    /^(?:an?|another|two|three|four|five|several|many|some|a few|one|people|friends|children|seagulls|birds|its mother|her mother|his mother)\b/iu,
  wears: /\b(?:wears?|is wearing|are wearing|dressed in|is dressed|has on|carries|is carrying|holds|is holding)\b/iu,
  distant: /\b(?:distant|in the (?:distance|background)|far away|hurry past|out of focus people|silhouettes)\b/iu,
  cover: new RegExp(
    `\\b(?<colour>${COLOUR})(?:[- ][\\w-]+){0,2}? (?:fur|feathers|plumage|scales|shell|skin|paint|petals)\\b|\\b(?:fur|feathers|plumage|scales|shell|skin|petals|it|crab|creature|bird|animal) (?:is|are) (?:[\\w-]+ (?:and )?){0,2}?(?<colourAfter>${COLOUR})\\b`,
    'iu',
  ),
  being:
    /^\S+(?: \S+){0,3}? (?:is|are|was|were|has|have|looks?|seems?|appears?|feels?|conveys?|remains?|resembles?)\b(?! (?:\w+ly )?\w+ing\b)/iu,
  posture:
    /\b(?:sits?|stands?|lies|kneels|leans|rests?|lounges|sleeps|is (?:sitting|standing|lying|kneeling|resting|sleeping))\b/iu,
  seated:
    /\b(?:sitting|standing|seated|gathered|waiting) (?:at|around|in|on|by|near) (?:the|an?) [\w-]+(?: [\w-]+)?(?= (?:is|are|\w+ing)\b)/iu,
  kin: /^(?:its|their) (?:mother|father|parents?|sibling|brother|sister)\b/iu,
  kindred: 'another',
  blend: /\b(?:blend|mix|mixture|cross|hybrid|combination) (?:of|between) an? (\w+) and an? (?:\w+)/iu,
  moves: [
    [/\bslow[- ]motion\b/iu, 'slow motion'],
    [
      /\b(?:time-?lapse|black[- ]and[- ]white|watercolou?r|oil painting|anime|pixel art|claymation|stop[- ]motion|old film)\b/iu,
      '$&',
    ],
    [/\bcamera (?:\w+ly )?(?:follows|tracks|trails)/iu, 'tracking shot'],
    [/\b(?:camera )?(?:\w+ly )?(?:zooms?|pushes|moves|dollies) in\b|\bslow zoom\b/iu, 'zoom in'],
    [/\b(?:camera )?(?:\w+ly )?(?:zooms?|pulls|moves) (?:out|back)\b/iu, 'zoom out'],
  ],
  light: { morning: 'in the morning', day: 'by day', sunset: 'at sunset', night: 'at night' },
  weather: { rain: 'in the rain', snow: 'it snows', fog: 'in the fog', storm: 'in a storm' },
};

const CHINESE_COLOUR = '白|黑|灰|棕|红|橙|橘|金|黄|绿|蓝|紫|粉|银';
const CHINESE_PART =
  '眼睛|双眼|眼神|目光|毛发|毛色|皮毛|羽毛|翅膀|尾巴|耳朵|身体|身躯|身上|头发|长发|头上|脸上|脸庞|脸颊|面容|手上|双手|手指|嘴角|嘴巴|表情|神情|动作|姿态|步伐|脚步|皮肤|鳞片|触手|爪子|车轮|轮胎|车灯|车身|车窗|裙摆|衣角|鬃毛|鼻子|额头|胡须|背影|身姿|体态|外壳|花瓣|叶片';
const CHINESE: GistWords = {
  least: 36,
  sentence: /(?<=[。！？!?；;])\s*(?=\S)/u,
  piece: /[，,]\s*/u,
  joint: '，',
  stop: '。',
  placing: /^在|[里中上下内外旁间前后]$/u,
  tie: /^(?:而|并且|并|同时|且|只见|此时|这时)/u,
  picture:
    /^(?:整个|整体|全片|让|使|令|在)?(?:的)?(?:画面|镜头|场景|背景(?!是)|光影|光线|灯光|色调|色彩|颜色|氛围|气氛|构图|风格|景深|浅景深|大景深|视角|低角度|高角度|拍摄|质感|特写(?!镜头)|画质|细节|对比|电影感|电影|纪录片|情绪|基调|焦点|前景|音乐|观众|影片|视频(?!里)|4K|8K|高清|超高清)/iu,
  part: new RegExp(`^(?:它|他|她|其|它们|他们|她们)?的?(?:\\p{Script=Han}{0,5}?的)?(?:${CHINESE_PART})`, 'u'),
  scenery:
    /^(?:\p{Script=Han}{0,6}?的)?(?:阳光|月光|星光|晨光|夕阳|晚霞|天空|星空|云朵|白云|乌云|云层|远处|远方|周围|四周|身后|身旁的|地面|路面|路边|水面|湖面|海面|海水|溪水|河水|海浪|浪花|沙滩|树木|树叶|枝叶|树林|森林|草地|草丛|花朵|花瓣|落叶|空气|雪花|雪地|细雨|雨水|雨滴|微风|风|街道|街边|街上|两旁|两侧|窗外|墙上|墙壁|房间|屋内|桌上|架子|书架|灯火|霓虹|山峰|群山|雪山|岩石|城市|整座|水中|水下|尘埃|灰尘|气泡|烟雾|雾气|薄雾|影子|倒影)/u,
  aside:
    /^(?:仿佛|好像|似乎|宛如|犹如|如同|就像|像是|像一|像在|好似|恍若|给人|营造|突出|展现(?!了?一)|彰显|透露|充满|洋溢|呈现|增添|形成|显得|令人|让人|使人|散发|衬托|凸显|勾勒|诉说|象征|没有|毫无|不带)/u,
  trims: [
    [/(?:仿佛|好像|似乎|宛如|犹如|如同|就像|像是).*$/u, ''],
    [/小心翼翼地|欢快地|慵懒地|专注地|静静地|安静地|优雅地|随意地/gu, ''],
    [/(?:雪白|洁白)的?/gu, '白色的'],
    [/(?:翠绿|碧绿|墨绿)色?的?/gu, '绿色的'],
    [/覆满积雪的|白雪覆盖的|积雪覆盖的/gu, '雪中的'],
    [/(?:毛茸茸|胖乎乎|圆滚滚|巨大|茂密|可爱|年轻|威武|美丽|精致|年迈|温顺|小巧)的/gu, ''],
  ],
  leads: [
    [
      /^(?:这是)?(?:一[个段组幅])?(?:\p{Script=Han}{0,6}?的)?(?:特写|近景|远景|航拍|俯拍|微距|跟拍|广角)?(?:镜头|画面|视频|短片)(?:中|里)?(?:聚焦于|聚焦|展示了?|展现了?|捕捉到?了?|对准|记录了?|呈现了?|描绘了?|，)?/u,
      '',
    ],
  ],
  again: /^(?:这|那)(?:只|个|位|条|头|辆|艘|匹|名)/u,
  pronoun: /^(?:它们|他们|她们|它|他|她)(?!的)/u,
  another: /^(?:旁边|身边|身旁|不远处|另)?(?:有)?(?:一[只个位条头辆艘匹名群对]|[两二三四五几数]|许多|很多|一些)/u,
  wears: /[穿戴披系拿捧抱举撑提背]着|手里|手持|手中|身穿|身着|头戴/u,
  distant: /远处|远方|模糊/u,
  cover: new RegExp(
    `(?<colour>${CHINESE_COLOUR})色?的?(?:毛发|皮毛|羽毛|毛|鳞片|外壳|皮肤)|(?:毛发|皮毛|羽毛|毛色|鳞片|外壳)(?:是|呈|为)?(?:\\p{Script=Han}{0,3}?)(?<colourAfter>${CHINESE_COLOUR})色`,
    'u',
  ),
  being: /^\p{Script=Han}{0,4}?(?:是|显得|看起来|看上去|很|十分|非常|充满)/u,
  posture: /[坐站躺趴蹲跪睡靠卧]/u,
  seated: /(?!)/u,
  kin: /^(?:它|它们)的?(?:妈妈|爸爸|母亲|父亲|孩子)/u,
  kindred: '另一只',
  blend: /(?:像|是)(\p{Script=Han}{1,3})和\p{Script=Han}{1,3}的(?:结合|混合)体?/u,
  moves: [
    [/慢动作|慢镜头/u, '慢动作'],
    [/延时摄影|黑白|水彩|油画|动漫风|像素|定格动画|老电影/u, '$&'],
    [/镜头(?:\p{Script=Han}{0,6})?(?:跟随|跟着|跟拍|追随)/u, '镜头跟随'],
    [/镜头(?:\p{Script=Han}{0,4})?(?:推进|推近|拉近)/u, '镜头推近'],
    [/镜头(?:\p{Script=Han}{0,4})?(?:拉远|后拉|拉开)/u, '镜头拉远'],
  ],
  light: { morning: '清晨', day: '白天', sunset: '日落', night: '夜晚' },
  weather: { rain: '下雨', snow: '下雪', fog: '有雾', storm: '暴风雨' },
};

export const GIST_WORDS: Readonly<Record<'en' | 'zh', GistWords>> = { en: ENGLISH, zh: CHINESE };
