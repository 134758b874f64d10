/** What is seen in landscapes and crowds, in the words of the other lists. Read by `film-talk.ts`. */

const TREES =
  '(?:(?:tall|dense|lush|green|towering|snowy|snow-covered|dark|old|ancient|many|the|autumn) )*(?:(?:pine|fir|spruce|redwood|birch|oak|maple|evergreen) ?(?:trees|forests?)|trees|pines|firs|redwoods|birches)';
/** In these anything may be seen, as in a ball of glass. */
const VESSEL =
  '(?:fish ?bowl|light ?bulb|(?:soap )?bubble|(?:water ?drop(?:let)?|raindrop|dewdrop|drop of water|glass marble|marble|hourglass|crystal))';
const DISH = '(?:petri dish|culture dish|lab dish)';
const JAR =
  '(?:(?:glass |mason |jam |cookie )*jar|(?:glass |wine |old |beer )*bottle|(?:glass )?terrarium|vial|test tube|flask|beaker)';
/** "a jar with a garden in it", "in a jar". */
const seenIn = (vessel: string, name: string): readonly (readonly [RegExp, string])[] => [
  [
    new RegExp(
      `\\b(?:an? |the )?(?:tiny |small |clear |large |big |old )*${vessel} (?:with|containing|that contains|holding|that has|filled with) (?:an? )?([^,.;]+?) (?:growing |living |hidden )?(?:within|inside|in)(?: it| of it)?(?= that|[,.;]|$)`,
      'giu',
    ),
    `a ${name} that has a $1 within it`,
  ],
  [
    new RegExp(
      `(?<!\\b(?:stuck|wedged|jammed|trapped|caught) )\\b(?:(?:living|growing|hidden|who lives?|that lives?|lives?) )?(?:inside|within|in) (?:of )?(?:an? |the )(?:tiny |small |clear |big |giant |floating |old )*${vessel}\\b`,
      'giu',
    ),
    `inside a ${name}`,
  ],
];

export const SIGHTS: readonly (readonly [phrase: RegExp, meaning: string])[] = [
  [
    /,?\s*\b(?:(?:is |are )?(?:built|perched|sitting|sits|standing|stands|located|set|situated)(?: high)? )?(?:atop|on top of|on|above|upon) (?:an? |the )?(?:steep |high |rugged |rocky )*(?:outcrop(?:ping)?|promontory|bluff|headland|clifftop|cliff[- ]?top|crag|rocky hill)(?: (?:along|by|above|overlooking|near|over) (?:the )?(?:[\w’']+ ){0,2}?(?:coast(?:line)?|sea|ocean|shore|water))?\b/giu,
    ' on the cliff',
  ],
  [
    /\b(?:an? |the |big |huge |giant |massive |powerful |wild |gentle |ocean |sea )*waves? (?:are |is |gently |violently |powerfully )*(?:crash|break|lap|pound|roll|smash|surg)\w*(?: (?:against|on|onto|over|into|upon))? (?:an? |the )?(?:[\w']+ ){0,3}?(?:cliffs?|rocks)\b/giu,
    'the cliffs',
  ],
  [
    /\b(?:an? |the |big |huge |giant |massive |powerful |wild |gentle |ocean |sea )*waves? (?:are |is |gently |violently |powerfully )*(?:crash|break|lap|pound|roll|smash|surg|wash)\w*(?: (?:against|on|onto|over|into|upon|ashore))?(?: (?:an? |the )?(?:[\w']+ ){0,3}?(?:coast(?:line)?|shores?|shoreline|beach))?\b/giu,
    'the beach',
  ],
  [
    new RegExp(
      `\\b(?:surrounded by|flanked by|lined (?:with|by)|among|amongst|amid|amidst|between|through) ${TREES}\\b`,
      'giu',
    ),
    'in the forest',
  ],
  ...seenIn(VESSEL, 'glass sphere'),
  ...seenIn(DISH, 'petri dish'),
  ...seenIn(JAR, 'terrarium jar'),
  [/\bhalf[- ](?:an? )?(\w+)[, ]+(?:and )?half[- ](?:an? )?(\w+)\b/giu, '$2'],
  [
    /\b(?:different|various|many|all (?:kinds|sorts) of|assorted) (?:(?:wild|cute|funny) )?animals\b(?: as \w+)?/giu,
    'a bear, a fox and a rabbit',
  ],
  // An audience, a court, customers.
  [
    /\b(?:(?:all )?(?:the |his |her |its )?(?:other|fellow|fascinated|hungry|loyal|amazed|cheering) (?:\w+ )?(?:animals|creatures)|(?<=\b(?:to|with|for) )(?:his |her |its |the )?(?:animal )(?:subjects|friends|customers|audience|crowd|guests))\b/giu,
    'a bear, a fox and a rabbit',
  ],
  [/\b(?:forest|woodland) (?:animals|creatures)\b/giu, 'a deer, a fox and a rabbit'],
  [/,\s*(?:suggesting|evoking|conveying|hinting at|symboli[sz]ing|exuding|implying|radiating)\b[^.;]*/giu, ''],
  // A river that winds is no weather.
  [/\bwinds (?=(?:its way |slowly |gently )?(?:through|along|around|down|past|between|across)\b)/giu, 'runs '],
  // Its chimney smokes anyway.
  [
    /,? (?:with |and )?(?:thick |thin |gentle |white |a plume of |wisps of )*smoke (?:gently |slowly |lazily )?(?:rising|rises|curling|curls|drifting|drifts|billowing|coming|puffing) (?:up |out )*(?:from|of|out of) (?:the|its|a|their) (?:stone |brick )?chimneys?/giu,
    '',
  ],
  [
    /^(?:thick |thin |gentle |white )*smoke (?:gently |slowly |lazily )?(?:rises|curls|drifts|billows|is rising) (?:up )?(?:from|out of) the chimney of /iu,
    '',
  ],
  [
    /(?<=\b(?:cabin|hut|cottage|lodge|chalet|house|castle|temple|chapel)) (?:is |lies |stands |sits )?(?:nestled|tucked away|hidden|nestling|set) (?=(?:deep )?(?:in|among|between|by|at)\b)/giu,
    ' ',
  ],
  [
    /\b(?:cozy|cosy|rustic|quaint|little|tiny|small|old) (?=(?:log |wooden |mountain |snowy )*cabin\b(?![^.]*\b(?:fire ?place|hearth)\b))/giu,
    '',
  ],
  // Of a body, and not climbed; and no lake is a mirror.
  [
    /(?<!\b(?:pair|set) of )(?<!\b(?:kitchen|bathroom|weighing) )\bscales\b(?=\s*(?:[,.;]|$|(?:and|of|that|as|glint\w*|shimmer\w*|sparkl\w*|gleam\w*|glisten\w*|reflect\w*)\b))/giu,
    'skin',
  ],
  [/\b(?:mirror|glass|dream|life|silk|jewel|fairy[- ]?tale|film|movie|velvet|ghost)[- ]like (?=[a-z])/giu, ''],
  [/\b(?:jungle|rain ?forest) (?:animals|creatures)\b/giu, 'a monkey, an elephant and a parrot'],
  [/\b(?:farm|barnyard) animals\b/giu, 'a cow, a pig and a chicken'],
  [
    /\b(?:an? |the )?(?:(?:small|large|whole|big|attentive|curious) )*(?:group|bunch|crowd|audience|circle|council|line|queue|class|gathering|party|pack|choir|orchestra|symphony|band|herd|team) of (?:\w+ ){0,2}?animals\b/giu,
    'a bear, a fox and a rabbit',
  ],
  [
    /\b(an?|the|his|her|its|their|my|your) pet (?=\w)(?!(?:shop|store|food|clinic|hospital|owner|hotel|bed|carrier)s?\b)/giu,
    '$1 ',
  ],
  [/\b(?:sea|marine|ocean|underwater) (?:creatures|life|animals)\b/giu, 'an octopus and a turtle'],
  [
    /\b(?:submerged|flooded|sunken|drowned) (?:city|town|streets?|metropolis)(?: underwater)?(?: like atlantis)?\b|(?<=\b(?:city|town|streets|york|london|paris|tokyo|shanghai|venice|manhattan)) (?:(?:is|are|completely|fully|entirely|totally) )*(?:submerged|flooded|drowned|sunken)(?: underwater| under water| (?:in|under|beneath|below) (?:the )?(?:water|ocean|sea|waves))?(?: like atlantis)?\b/giu,
    ' in a sunken city',
  ],
  [
    /^(?:subtle |the )?reflections? (?:of (an? (?:\w+ )?\w+|\w+) )?(?:in|on|seen in) (?:the|a) windows? of (?:an?|the) (?:\w+ )?(?:train|subway|metro|tram)\b[^.]*/iu,
    'a woman sits in a train carriage',
  ],
  [
    /^(?:the )?(?:internal |inside )?(?:view (?:from|out of) |looking out of )?(?:the |a )?(?:train window|windows? of (?:an?|the) (?:\w+ )?train)\b[^.]*/iu,
    'a woman sits in a train carriage',
  ],
  [
    /\bhalf[- ]sunken\b|\b(?:completely |fully |entirely )?(?:submerged|flooded|drowned)(?: underwater)?\b/giu,
    'under water',
  ],
  [
    /\b(?:in|inside|into|within) (?:an? |the )?((?:\w+ )?)(?:cathedral|church|basilica|abbey)\b/giu,
    'in a $1cathedral hall',
  ],
  [
    /\b(?:an? |the )?(?:\w+ )?(?:cathedral|church) (?:is |completely |entirely )*(?=filled with|full of|packed with)/giu,
    'in a cathedral hall ',
  ],
  [/\b(?:the )?(?:california(?:n)? )?gold rush\b/giu, 'two cowboys dig with shovels in a canyon'],
  [/\bchinese (?:lunar )?new year(?: celebrations?| festival| parade| party)?\b/giu, 'lunar new year in chinatown'],
  [
    /\b(?:chinese|japanese|korean|asian|indian|african|american|italian|french|mexican|european|nigerian|turkish|arab) (?=(?:\w+ )?(?:dragon|lion|man|woman|girl|boy|lady|grandmother|grandfather|chef|street|village|town|city|wedding|kitchen|house|monk|fisherman|dancer)s?\b)/giu,
    '',
  ],
  [
    /\b(?:many )?(?:beautiful |famous |different )*(?:works of art|artworks|art ?works|pieces of art)(?: in (?:many |different |various )*styles)?\b/giu,
    'paintings',
  ],
  [
    /\b(?:out of|on|from|onto) (?:the |an? )?window ?sill\b(?: of (?:the |an? )?(?:\w+ )?(?:house|home|apartment))?/giu,
    'on the window seat',
  ],
  [
    /\b(?:looks?|looking|peers?|peering|gazes?|gazing|stares?|staring) (?:through|out of|out|from|out through) (?:an?|the|its|his|her) (?:\w+ )?window\b(?: (?:on|of|in) [^,.;]*)?/giu,
    'stands on the window seat',
  ],
  [
    /\b(?:view |seen |looking )?(?:through|from|out of) (?:the |an? )?(?:window of (?:the |an? )?(?:moving )?train|(?:moving )?train(?:'s)? window)\b/giu,
    'a train passes',
  ],
  [/\b(?:the )?reflections? (?:in|on|of) (?:the |an? )?window of (an? |the )?(?=train|tram|bus|car)/giu, '$1'],
  [
    /\b(?:(?:is|are) )?(?:stands?|standing|balances?|balancing|rides?|riding|cruis\w+) (?:confidently |proudly |happily )?(?:on|atop) (?:an? |the |its |his |her )(?:\w+ )?surf ?board\b/giu,
    'surfs',
  ],
  [
    /(?<!\b(?:sit|lie|lay|sleep|paint|draw|work|nap|rest)\w*(?: down)? )\b(?<=\w )on (?:an? |the |its |his |her )(?:\w+ )?surf ?board\b/giu,
    'surfs',
  ],
  [
    /\b(?:skill?fully )?(?:navigat\w+|rid\w+|surf\w+|carv\w+) (?:along )?(?:on )?(?:the |an? )?(?:face of (?:the|an?) |massive |giant |huge |big |perfect |breaking |tidal )*waves?\b/giu,
    'surf',
  ],
  [/,?\s*\bseizing the moment\b,?/giu, ''],
  [
    /\b(?:blinks?|blinking) (?:an?|his|her|its|their) eyes?\b|(?<=\w)(?:'s|’s|s')? eyes?(?: is| are)? blink(?:s|ing)?\b/giu,
    ' looks',
  ],
  [/\bheavy (?:machinery|equipment)\b/giu, 'an excavator'],
  [/\b(?:moss|ivy|vine|flower|grass)[- ](?:covered|clad)\b/giu, ''],
  [/(\bcandle\b.*?)\b(?:at|into|by) the (?:candle )?(?:flame|fire)\b/gisu, '$1'],
  [/\b(?:pulls?|takes?|pulling|taking|brings?|bringing) out (?=(?:an?|the|his|her|its|some)\b)/giu, 'holds '],
  [/\b(?:secret )?(?:stash|stock|pile|bag) of treats\b/giu, 'cookie'],
  [/\b(?:from )?(?:under|beneath) (?:the|an?|his|her) pillow\b/giu, 'in the bedroom'],
  [
    /,?\s*\b(?:but )?(?:the \w+ )?tr(?:y|ies|ying) (?:\w+ )?(?:new )?(?:tactics|tricks|things|everything|to ignore (?:it|him|her|the \w+))\b/giu,
    '',
  ],
  [
    /\b(?:along |over |across |through |on |in )*(?:the )?(?:(?:turquoise|tropical|crystal[- ]clear|clear|blue|calm|open|azure|shimmering|emerald|sparkling) )+(?:sea )?waters?\b/giu,
    'on the ocean',
  ],
  [/\b(?:the )?people of (?=\p{Lu})/gu, 'people in '],
  [
    /\b(?:in|of|from) \p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)?(?:, \p{Lu}[\p{L}]+)?,? (?:in|by|during) (?:the )?(?:year )?(?:20[3-9]|2[1-9]\d|3\d\d)\d\b/gu,
    'in the future city',
  ],
  [/\b(?:in|by) (?:the )?(?:year )?(?:20[3-9]|2[1-9]\d|3\d\d)\d\b/giu, 'in the future city'],
  [/\bleans? forward\b(?: and)?|\bleaning forward\b(?: and)?/giu, ''],
  [/\bwith (?:an?|one|his|her|their) (?:gentle |big |single |deep |soft )*(?:puff|breath|blow)\b/giu, ''],
  [/\bcake with (?:\w+ ){0,3}candles\b/giu, 'cake'],
  [
    /\b(?:new york(?: city)?|an? (?:\w+ )?city|the city|manhattan|london|venice|tokyo|paris|shanghai) (?:is |are |completely |fully )*(?:as a sunken city under water)\b/giu,
    'under water',
  ],
  [/\bas a sunken city under water\b/giu, 'under water'],
  [
    /\bvlog(s|ging)?\b (?:itself|himself|herself|themselves|(?:his|her|its|their) (?:day|trip|life|vacation|holiday))/giu,
    'vlog$1',
  ],
  [
    /\b(an?|the) ((?:[\w-]+ ){0,2}[\w-]+) (?:fl(?:ies|ying)|soar\w*|runs?|running|walk\w*|gallop\w*|trot\w*|swims?|swimming) ([^.;]*?),? with (an? (?:[\w-]+ ){0,3}?[\w-]+)(?: dressed in [\w ]+?| wearing [\w ]+?| in [\w ]+?)? (?:sitting |riding |standing |perched )?on (?:its|his|her) back\b/giu,
    '$4 rides $1 $2 $3',
  ],
  [
    /\b(?:gallop|trot|canter|charg|rac)\w* (?:on|atop|astride) (?=(?:an?|his|her|the) (?:\w+ )?(?:horse|pony|unicorn|camel|dragon)\b)/giu,
    'rides ',
  ],
  [/\b(?:is )?(?:an? )?striking(?:ly)? (?=\w+)/giu, ''],
  [
    /\b(?:an? )?(?:bicycle|bike|cycling) race\b( (?:on|in|through|across) [^,.;]*?)? (?:with|between|of) ([^.;]+?)(?: (?:as \w+ )?(?:riding|on) (?:the |their )?(?:bicycles|bikes))?(?=[.;]|, \w+ camera|$)/giu,
    '$2 ride bicycles$1',
  ],
  [/\b(gallery|museum) (?:with|full of|filled with|of) (?:many |beautiful )*paintings\b/giu, '$1'],
  [/\b(?:nipp|play-?bit)ing at each other\b/giu, ''],
  [/\b(?:peaks?|rises?|rears? up|swells?) and (?:begins? to |starts? to )?(?:crash\w*|break\w*)/giu, ''],
  [
    /\bin (?:an? |the )(?:(?:ornate|grand|historic(?:al)?|majestic|opulent|lavish|baroque|vast|old),? )+hall(?:way)?\b/giu,
    'in an ornate hall',
  ],
  [
    /\b(?:giant |huge |royal )?(cat|dog|lion|mouse|rat|frog|bear|fox|penguin|rabbit|pig) (?:king|queen)\b/giu,
    '$1 in a crown',
  ],
  [
    /,?\s*\b(?:lush |green |dense |thick )*(?:shrubbery|foliage|vegetation|greenery|undergrowth)\b(?: (?:on|along|at|of|covers|covering) [^,.;]*)?/giu,
    '',
  ],
  [/\bon (?:an? |the )?(?:steep )?mountain slopes?\b/giu, 'in the mountains'],
  [/\b(?:down )?(?:into|on|onto|to|across|along|from) the ground(?! floor)\b/giu, ''],
  [/\bcats (?:are )?everywhere(?: you look)?\b|\bthere are (\w+) everywhere(?: you look)?/giu, ''],
  // Clouds are in the sky.
  [
    /^(?!.*\bsky\b)(.*\b(?:sits?|sitting|sleeps?|sleeping|stands?|standing|lies|lying|rests?|resting|naps?|napping) (?:\w+ )?(?:on|atop) (?:an? |the |its )?(?:\w+ )?cloud\b)/giu,
    '$1 in the sky',
  ],
];
