/**
 * By which words one tells what a sentence of a long prompt is about: the picture itself, a part of somebody, what lies
 * around, or somebody. English; Chinese stands in `gist-words-chinese.ts`. Read by `gist.ts`.
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
  /** So a film is said to show somebody. */
  shows: RegExp;
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

export const ENGLISH_GIST: GistWords = {
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
    [/^it is (?:an? )?(?:\w+ )?(?:sight|view|scene|moment|day) (?:as|when|where)\s+/iu, ''],
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
    [
      /\b(an?|the) ((?:[\w-]+ ){0,3}[\w-]+)['’]s? (?:wrinkled |skilled |delicate |weathered |small )*(?:hands?|fingers|feet|face|lips)(?= (?:\w+ly )?\w+(?:ing|s)\b)/giu,
      '$1 $2',
    ],
    [
      /\bwith (?:[\w-]+,? ){1,4}(?:eyes|hair|beard) and (?=(?:an? )?(?:[\w-]+ ){0,2}(?:glasses|sunglasses|hat|cap|beret|scarf|crown)\b)/giu,
      'with ',
    ],
    [/\b(?:in|with) (?:low|zero|no) gravity\b/giu, ''],
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
      /^(?!(?:close-up|wide shot) of |[^.]{0,40}\b(?:\d+|vertical|square|portrait|horizontal|widescreen)\b)(?!(?:[\w-]+,? ){0,3}?(?:histori\w+|archiv\w+|vintage|old|newsreel|sepia|silent|noir|black[- ]and[- ]white)\b)(?:in )?(?:(?:this|the|an?) )?(?:[\w-]+,? ){0,4}?(?:scene|shot|video|clip|film|footage|animation|view|image|sequence|close[- ]?up|trailer)(?: (?:shot|view|scene|video|sequence))? (?:opens (?:on|with)|starts (?:on|with)|begins (?:on|with)|shows|showcases|features|captures|depicts|follows|focuses on|reveals|presents|frames|portrays|showing|featuring|capturing|depicting|of|(?=we see)|,)\s+/iu,
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
  shows: /\b(?:showcas\w+|captures|features|depicts|highlights)\b/iu,
  moves: [
    [/\b(?:9:16|16:9|1:1|4:5|3:4|vertical|widescreen)\b/iu, '$&'],
    [/\b\d+[- ]?(?:s|secs?|seconds?)\b/iu, '$&'],
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
