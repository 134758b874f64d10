/**
 * How long prompts talk of their own film: what it was shot on, what its mood is, what the lens does. Each phrase with
 * what it says in our words, which is often nothing: a mood names nobody, and "the lighting is dramatic" is no lamp.
 * Read by `film-talk.ts`; Chinese stands in `film-talk-chinese.ts`.
 */

import { ANGLE_WORDS } from './angle-words.js';

type Said = readonly (readonly [phrase: RegExp, meaning: string])[];

const PRAISE =
  '(?:beautiful(?:ly)?|stunning(?:ly)?|breathtaking|gorgeous(?:ly)?|incredibl[ey]|amazing|epic|cinematic|dramatic|dynamic|detailed|rendered|award[- ]winning|high[- ]quality|home-?made|animated|photo-?realistic|hyper-?realistic|ultra-?realistic|realistic|short|long|seamless|immersive|atmospheric|intimate)';
const PICTURE =
  '(?:video|footage|clip|film|movie|scene|animation|render(?:ing)?|sequence|shot|trailer|photo(?:graph)?|image)';
/** Parts of a body or of a thing that are drawn with it. */
const PARTS =
  '(?:tires?|tyres?|wheels?|windshield|headlights?|roof rack|roof|hood|bonnet|engine|exhaust|bumper|sails?|masts?|rudder|plumage|feathers?|feathered crest|crest|chest|breast|whiskers|scales?|skin|muscles?|coat|domes?|facades?|façades?|windows?|petals?|leaves|stem|branches|antennae?|pupils?|iris|eyelashes|lashes|eyebrows?|wrinkles|freckles|eyes?|face|hands?|paws?|tails?|ears?|wings?|hair|fur|heads?|body|bodies|nose|mouth|lips|legs?|feet|arms?|fingers)';
const LOOSE = '(?:dust|dirt|sand|mud|snow|gravel|water|spray|leaves|sparks|smoke|steam|debris|mist|foam|petals)';

/** What it was shot on, how good it is and what one feels. */
export const MANNER_OF_FILM: Said = [
  [
    /\b(?:the )?(?:golden |warm |soft |last )*(?:light|rays|glow) of the (setting|rising) sun\b(?: \w+s)?/giu,
    'in the $1 sun, ',
  ],
  [/,?\s*\bas (?:if|though) (?:they|it|he|she) (?:were|was|are|is) (?!chasing|looking|trying)[^,.;]*/giu, ''],
  [/,?\s*\bstep[- ]?print(?:ed|ing)(?: (?:scene|shot|effect|style|footage))*(?: of)?\b/giu, ''],
  [/,?\s*\b(?:cinematic|feature|indie|art ?house) film\b(?! (?:director|crew|star|festival))/giu, ''],
  [
    /,?\s*\b(?:weaving|winding|darting|dodging|zigzagging|swerving) (?:in and out (?:of|between)|around|between|through|among|past) (?:the )?(?:\w+ )?(?:trees?|trunks?|branches|vines|leaves|bushes|pillars|columns|rocks|plants|foliage)\b/giu,
    '',
  ],
  [/\b(?:8|16) ?mm(?: film)?\b|\bsuper[- ]?8\b/giu, 'old film'],
  [
    /\b(?:histori(?:cal|c)|archiv(?:e|al)|vintage|old) (?:film )?(?:footage|newsreel|home video)(?: of)?\b/giu,
    'old film, ',
  ],
  [
    /,?\s*\b(?:shot|filmed|captured|taken|recorded) (?:on|with|by|using|in|from) (?:an? |the |his |her )?(?:\w+[- ]){0,3}(?:film|camera|phone|iphone|smartphone|imax|kodak|arri|alexa|red|drone|gopro|lens|stock|35mm|70mm|65mm)\b(?: film| stock| camera| lens| footage)*/giu,
    '',
  ],
  [/\b(?:35|65|70) ?mm(?: film| lens| footage)?\b|\b(?:85|50|24) ?mm lens\b|\bf\/?\d(?:\.\d)?\b|\bimax\b/giu, ''],
  [
    new RegExp(
      `^\\s*(?:(?:an?|the) )?(?:${PRAISE},? )*${PICTURE} (?:of|showing|that shows|shows|features|featuring|that features|depicts|depicting|capturing|captures|about)\\b`,
      'iu',
    ),
    '',
  ],
  [new RegExp(`^\\s*(?:${PRAISE},? )*(?:scene|animation|shot) ?:`, 'iu'), ''],
  [/\bhyper-?realis(?:tic|m)\b|\bultra-?realis(?:tic|m)\b|\blife-?like\b|\bphoto-?real(?:ism)?\b/giu, 'photorealistic'],
  [
    /,?\s*\bwith (?:an? |the )?(?:strong |close |clear |particular )?(?:focus|emphasis|attention) on (?:the )?(?:lighting|textures?|details?|mood|colou?rs?|fur|movement|realism)[^.;]*/giu,
    '',
  ],
  [
    /\b(?:the )?(?:overall )?(?:mood|atmosphere|tone|vibe|feeling|ambiance|ambience)(?: of (?:the )?\w+)? (?:is|are|feels|evokes|conveys|should be)\b[^.;]*?(?= as (?:the|he|she|it|they|an?)\b|[.;]|$)/giu,
    '',
  ],
  [
    /\b(?:its|his|her|their|the) (?:pose|expression|posture|use of (?:\w+ ){1,3}?colou?rs?|warm colou?rs|lighting|texture|composition|colou?r palette|soft light)[^,.;]*? (?:convey|evoke|express|create|add|suggest|give|enhance|reflect)(?:s|es|ing)?\b[^.;]*/giu,
    '',
  ],
  [
    /,?\s*\b(?:creating|evoking|conveying|adding|lending|giving|producing|capturing|radiating|exuding) (?:it |the \w+ )?(?:an? |the )(?:\w+,? (?:and )?){0,4}?(?:sense|feeling|feel|atmosphere|mood|effect|vibe|ambiance|ambience|look|glow|essence|spirit|beauty|energy|contrast)\b[^.;]*/giu,
    '',
  ],
  [
    /,?\s*\b(?:showcasing|highlighting|emphasi[sz]ing|accentuating|displaying) (?:(?:its|their|his|her)\b|the (?:\w+ ){0,2}(?:architecture|beauty|textures?|details?|colou?rs?|landscape|scenery|craft\w*|movement)\b)[^,.;]*/giu,
    '',
  ],
  [
    /,?\s*\b(?:with |in )?(?:vivid|vibrant|rich|muted|saturated|warm|cool|cold|pastel|bold|bright|soft|earthy|moody|dramatic|natural|cinematic|golden|deep|striking)(?: and \w+)? (?!colou?r[- ]?(?:chang|shift))(?:colou?rs?|tones?|hues?|palettes?|colou?r palettes?|colou?r gradings?|lighting|contrasts?|shadows)\b/giu,
    '',
  ],
  [
    /,?\s*\b(?:with )?(?:an? )?(?:very )?(?:shallow |soft |deep )?depth of field\b|,?\s*\blens flares?\b|,?\s*\bgod rays\b|,?\s*\bvolumetric (?:light(?:ing)?|fog|rays)\b|,?\s*\brim light(?:ing)?\b|,?\s*\bchiaroscuro\b|,?\s*\b(?:soft|natural|studio|ambient|diffused|backlit|dramatic|moody|warm|cinematic) light(?:ing)?\b|,?\s*\bhdr\b|,?\s*\bmotion blur\b|,?\s*\bcolou?r[- ]graded\b|,?\s*\b(?:film|movie) look\b|,?\s*\b(?:no|without) (?:text|watermark|subtitles|captions|logo)s?\b/giu,
    '',
  ],
  [
    /,?\s*\b(?:the )?background (?:is )?(?:softly |slightly |heavily )?(?:blurred|blurry|out of focus)\b|,?\s*\b(?:blurred|blurry|out of focus) background\b/giu,
    '',
  ],
  [/\bin an? ((?:\w+ )?\w+) (?:setting|environment)\b/giu, 'in $1 '],
  [
    /\bpaper-?craft(?:ed)?(?: (?:world|diorama|scene|style|version))?(?: of)?\b|\b(?:an? )?(?:world|diorama) (?:made )?(?:out )?of (?:cut |folded )?(?:paper|cardboard)\b|\bpaper[- ]?cut(?:[- ]?out)?(?: style| art)?\b/giu,
    '',
  ],
  // Who goes through a gallery is the camera.
  [
    /\b(?:an? )?(?:virtual |guided |video |camera )?(?:tour|walk-?through|stroll|walk|visit|journey|fly-?through|dolly) (?:of|through|around|inside|to) (?:an? |the )?(?=(?:\w+ ){0,3}(?:gallery|museum|exhibition|palace|castle|cathedral|library|aquarium|temple)\b)/giu,
    'in an empty ',
  ],
  [
    /(?<=\b(?:gallery|museum|exhibition)\b) (?:with|of|full of|filled with) (?:(?:many|beautiful|famous|different|modern|contemporary|classical|fine|various|ancient) )*(?:works of art|art ?works?|art|paintings|pieces of art|masterpieces|sculptures)(?: (?:in|of|from) (?:many |different |various |all )*(?:styles|periods|kinds|eras|centuries))?/giu,
    '',
  ],
  [/\b(?:an? )?(?:guided )?tour (?:of|through|around)\b/giu, 'in'],
];

/** What the camera does and how. */
export const CAMERA_TALK: Said = [
  [
    /,? (?:with|and) (?:an? |some )?(?:intense |strong |heavy |slight |subtle |slightly |natural |strongly )*(?:hand-?held |camera )?(?:shak(?:e|es|ing|iness)|jitter\w*|trembl\w+|vibration)(?: effect)?(?=[,.;!]|$)/giu,
    ', shaky camera',
  ],
  [
    /^(?:an? )?(?:pov|point[- ]of[- ]view|first[- ]person(?: (?:view|pov|perspective))?)(?: shot| view)?(?: of)?:? (?:someone |somebody |a person |a man |me )?(?:walking|running|strolling|hiking|wandering|moving) (?:through|along|down|in|across|into) /iu,
    'zoom in, shaky camera, in ',
  ],
  [/\btruck(?:s|ing)? (?:to the )?left\b(?! of)/giu, 'pan left'],
  [
    /\b(?:an? )?(?:full )?360(?:[- ]degree|°)?(?: (?:camera|orbit|rotating|circular))?(?: (?:shot|view|rotation|spin|turn|move|video))\b(?: (?:of|around))?/giu,
    'orbit shot of',
  ],
  [
    /\b(the )?camera (?:slowly |smoothly |gently )*(?:mov|go|travel|fl[yi]|swing|sweep|walk|glid|turn)\w* (?:all the way |right )?around (?=\w)/giu,
    'camera circles around ',
  ],
  [/\btilt[- ]?shift(?: (?:photo(?:graphy)?|effect|lens|shot|video|view|footage|style))*(?: of)?\b/giu, 'wide shot of'],
  [/\b(?:dolly[- ]zoom|vertigo effect|zolly)\b(?: (?:shot|effect|in))*/giu, 'zoom in'],
  [/\b(?:crane|jib) shot\b(?: (?:rising|moving up|going up|up|upwards?))?/giu, 'tilt up'],
  [/\bfpv(?: drone)?(?: (?:shot|flight|footage|view|camera))*/giu, 'zoom in'],
  [/\b(?:steadi-?cam|gimbal)(?: shot)?\b/giu, 'tracking shot'],
  [/\bwhip[- ]pan\b|\btruck(?:ing)? (?:right|shot)\b/giu, 'pan right'],
  [/\btrucking left\b/giu, 'pan left'],
  [
    /\b(?:top[- ]down|overhead|god'?s?[- ]eye)(?: (?:shot|view|angle))+\b|\b(?:seen |viewed |shot )from (?:high |far )?above\b/giu,
    'wide shot',
  ],
  [
    /,?\s*\b(?:an? |the )?(?:low|high|eye|dutch|wide|side|worm'?s?|ground)[- ](?:to[- ]the[- ]ground|angle|level|eye)(?: (?:shot|view|camera))?\b(?! (?:lens|tracking))/giu,
    '',
  ],
  ...ANGLE_WORDS.map(([, said]): readonly [RegExp, string] => [new RegExp(said.source, 'giu'), '']),
  [/\blow[- ](?:angle|to[- ]the[- ]ground) (?=tracking|follow|camera|shot)/giu, ''],
  [/,?\s*\b(?:in )?(?:an? )?(?:single|one|continuous|long|unbroken)[- ](?:continuous )?(?:take|shot)\b/giu, ''],
  [/\b(?:an? )?over[- ]the[- ]shoulder(?: (?:shot|view))?(?: of)?/giu, ''],
  [
    /\b(?:the )?camera (?:directly |slowly |gently )?(?:faces|is facing|looks at|is looking at|focuses on|is focused on|shows|captures|reveals|cent(?:er|re)s on|stays on|lingers on|cuts to)\b/giu,
    '',
  ],
  [
    /\b(?:the )?camera (?:slowly |smoothly |gracefully |gently |rapidly |quickly |steadily )*(?:glid|mov|fli|fly|soar|swoop|float|travel|weav|push|rush|danc|navigat|div|plung|driv)\w* (?:slowly |smoothly )?(?:forward |in )?(?:through|into|down into|forward|inside|towards?)\b/giu,
    'zoom in, in',
  ],
  [
    /\b(?:the )?camera (?:slowly |smoothly |gracefully |gently |steadily )*(?:glid|mov|fli|fly|soar|sweep|swoop|drift|float|travel|pan|slid)\w* (?:slowly |smoothly )?(?:over|across|along|past|above|by)\b/giu,
    'pan right, in',
  ],
  [
    /\b(?:the )?camera (?:closely |slowly |smoothly )*(?:follows|tracks|trails|is following|is tracking|following) (?:closely )?(?:behind |alongside |after )?/giu,
    'camera follows ',
  ],
];

/** What is drawn along with somebody, and what goes without saying. */
export const PARTS_TALK: Said = [
  [/\b(?:by|in) (?:the )?candle ?light\b/giu, 'next to a candle at night'],
  // What light shines through is what is seen; a wood stays a wood.
  [/^(?:the )?(?:sun)?light (?:shining|passing|filtering|streaming|piercing|breaking|coming) through (?=an? )/iu, ''],
  [/\b(an? |the )?(?:base jumper|sky ?diver|para ?glider|parachutist)(s?)\b/giu, '$1person$2 skydiving'],
  [
    new RegExp(
      `,?\\s*\\b(?:kicking|throwing|sending|churning|stirring|whipping|leaving) up (?:an? )?(?:clouds? of |plumes? of |trails? of )?${LOOSE}[^,.;]*`,
      'giu',
    ),
    '',
  ],
  [
    new RegExp(
      `,?\\s*\\b(?:and )?(?:clouds? of |plumes? of )?${LOOSE} (?:is |are )?(?:kicks?|kicking|kicked|billow\\w*|swirl\\w*|spray\\w*|fly|flies|flying|trail\\w*|ris\\w+|scatter\\w*) (?:up|behind|around|out|everywhere|off|from|in the air|into the air)\\b[^,.;]*`,
      'giu',
    ),
    '',
  ],
  [
    /,?\s*\b(?:and )?(?:from|of|on|in|under|with|at|through|across|by|against|off) (?:its|their|his|her) (?:[\w-]+ (?:and )?){0,3}?(?:tires?|tyres?|wheels|plumage|crest|chest|whiskers|domes?|facades?|sails?|masts?|scales|skin|muscles?|pupils?|feathers?)\b/giu,
    '',
  ],
  [
    new RegExp(
      `,\\s*(?:and )?(?:its|their|his|her) (?:[\\w-]+ ){0,3}?${PARTS} (?:is |are |was |a |an |of |made |fill|glow|shimmer|shin|reflect|glisten|gleam|sparkl|wide|open|visible|turn|mov|blow|catch|rippl|flutter|stream)[^,.;]*`,
      'giu',
    ),
    '',
  ],
  [
    /\bwith (?:an? )?(?:\w+ ){0,2}(?:roof rack|tinted windows|chrome details|racing stripes?|whitewall tires|peeling paint|rusty paint)\b/giu,
    '',
  ],
  [
    /,?\s*\b(?:and )?(?:the )?(?:sun ?light|sun|warm light|golden light|light) (?:is )?(?:shin|glow|gleam|glint|stream|filter|fall|reflect|danc|illuminat|cast)\w*\b[^,.;]*/giu,
    ', sunlight',
  ],
  [
    /,?\s*\b(?:and )?(?:golden|warm|soft|pale|dappled|orange|pink) (?:sun ?)?light (?:glow|shin|gleam|stream|filter|fall|reflect|danc|illuminat|bath|spill)\w*\b[^,.;]*/giu,
    '',
  ],
  [/\b(man|woman|lady|guy|gentleman)\b([^,.;]*?),? in (?:his|her) (?:early |mid |late )?[6-9]0s\b/giu, 'old $1$2'],
  [/\b(?:[6-9]\d)[- ]years?[- ]old (?=man|woman|lady|gentleman)/giu, 'old '],
  [/\b(?:gr[ae]y|white|silver)[- ]haired (?=\w+)/giu, 'old '],
  [/\bin (?:his|her|their) (?:early |mid |late |mid-|early-|late-)?(?:20|30|40|50|60|70|80)s\b/giu, ''],
  [
    /\b(?:wool(?:len|en|ly)?|hand-?knit(?:ted)?|knit(?:ted)?|crochet(?:ed)?|leather(?! (?:jacket|coat))|denim(?! jacket)|silk|velvet|linen|cotton|felt|lace|lacy|tweed|satin|frilly|vintage|elegant|flowing|oversized|puffy|fancy) (?=(?:[\w-]+ ){0,3}(?:helmet|hat|cap|beanie|scarf|coat|jacket|dress|gown|sweater|shirt|suit|boots?|shoes?|gloves?|vest|cape|robe|glasses)\b)/giu,
    '',
  ],
  [
    /\b(?:vintage|retro|classic|antique|rusty|battered|sleek|shiny|beat-up) (?=(?:[\w-]+ ){0,2}(?:cars?|suvs?|trucks?|van|bus|jeep|convertible|motorcycles?|motorbike|scooter|bicycles?|bike|trains?|trams?|planes?|airplane|boats?|ships?|camera|radio|phone|typewriter|robots?|spaceships?)\b)/giu,
    '',
  ],
  [
    /\bremote (?=(?:\w+ )?(?:road|village|island|beach|mountains?|cabin|area|place|desert|valley|forest|location|house|town|farm|cliffs?|lake|coast|planet)\b)/giu,
    '',
  ],
  [/\bmelting (?=(?:\w+ )?candles?\b)/giu, ''],
  [
    /\b(books?|comics?|magazine|article) (?:about|on the history of) (?:the )?[\w-]+(?: [\w-]+)?(?=$|[,.;]| (?:in|on|at|by|under|while|with)\b)/giu,
    '$1',
  ],
  [
    /\bwood (?=(?:\w+ ){0,2}(?:tables?|chairs?|bench|desk|door|floor|fence|box|cabin|house|bridge|boat)\b)/giu,
    'wooden ',
  ],
  [/\b(?:kneel(?:s|ing)?) (?=(?:down )?(?:beside|next to|near|by|in front of)\b)/giu, 'sits '],
  [
    /\b(?:(?:is|are) )?rest(?:s|ing) (?=(?:on|at|upon) the (?:bottom|(?:sea|ocean) ?floor|sea ?bed|sand))/giu,
    'sleeping ',
  ],
  [
    /\b(?:is )?(?:stand(?:s|ing)|sit(?:s|ting)) (?:behind|before|in front of|at) (?:an? |the |his |her )(?:\w+,? ){0,3}cake\b(?: with (?:\w+ ){0,2}candles)?(?: (?:at|on|in) (?:an? |the )(?:\w+ ){0,3}(?:table|room))?(?=.*\bblow(?:s|ing)? out\b)/giu,
    '',
  ],
  [
    /\b(?:toss(?:es|ing)?|stir-?fr(?:y|ies|ying)|saut[ée]\w*|flips?|flipping) (?:[\w-]+ ){1,3}in (?:an? |the )?(?:\w+ )?(?:wok|pan|skillet)\b/giu,
    'cooks',
  ],
  [
    /\b(an?|the) ((?:polar |brown |black |grizzly |mountain |snow |arctic |red |killer )?(?:bear|lion|lioness|tiger|tigress|leopard|cheetah|fox|wolf|panda|elephant|whale|dolphin|seal|deer|horse|mare|cow|giraffe|kangaroo|otter|hippo|rhino|zebra|monkey|gorilla|koala)) and (?:her|its|his) (?:\w+ )?(?:cub|pup|calf|foal|fawn|baby|young one|joey|kid|little one)\b/giu,
    '$1 $2 and another tiny $2',
  ],
  [
    /\b(an?|the) ((?:polar |brown |black |grizzly |snow )?(bear|lion|tiger|leopard|cheetah|panda|elephant|seal|otter|giraffe))(?:ess)? and (?:her|its|his) (?:\w+ )?(?:cubs|pups|calves|babies|young)\b/giu,
    '$1 $2 and three tiny $3s',
  ],
  [
    /\b(?:shap|mold|mould|form|throw|mak|craft)(?:es|s|ing|e)? (?:an? |the )?(?:\w+ )?(?:clay(?: \w+)?|pot|bowl|vase|jug)(?: (?:on|at) (?:an? |the |his |her )?(?:\w+ )?(?:(?:spinning|potter['’]?s?) )*wheel)\b/giu,
    'doing pottery',
  ],
  [/\bfl(y|ies|ying) (?:(?:colou?rful|bright|big|huge|homemade|paper|red|blue|yellow) )+(?=kites?\b)/giu, 'fl$1 '],
  [/\bneatly combed\b|\bweather-?(?:ed|beaten)\b|\bhigh[- ]tech\b/giu, ''],
  [
    /,?\s*\b(?:and )?(?:\w+ )?(?:(?:rose|flower) )?(?<!(?:sakura|cherry|plum|blossoms?) )(?:petals|snowflakes|confetti) (?:are )?(?:fly|float|drift|swirl|fall|flutter|danc)\w*\b[^,.;]*/giu,
    '',
  ],
  [
    /,\s*(?:and )?(?:\w+ )?(?:flames?|smoke|steam|sparks|embers|hair|cape|coat) (?:rising|flying|billowing|dancing|flowing|blowing|curling|drifting)\b[^,.;]*/giu,
    '',
  ],
  [
    /(?<=\b(?:in|wear(?:s|ing)?|with|his|her|their) (?:[\w-]+ ){0,3})(?:cowboy|rain|hiking|ski|combat|leather) (?=boots\b)/giu,
    '',
  ],
  [
    /\btak(es?|ing) an? (?:pleasant |leisurely |long |short |quiet |evening |morning |relaxing )*(?:stroll|walk)\b/giu,
    'strolling',
  ],
  [/\b(?:is|are) (?:bustling|buzzing|teeming|alive)(?: with (?:life|people|activity))?\b|\bbustling\b/giu, ''],
  [/\benjoying the (?:\w+ )?(?:weather|view|scenery|sunshine|moment|atmosphere)\b(?: and)?/giu, ''],
  [/,?\s*\bin (?:awe|wonder|amazement|the shape of an? \w+)\b|,?\s*\bovercast\b/giu, ''],
  [/\b(wear(?:s|ing)) an? (?!dog|cat|pet|bell)((?:[\w-]+ )?)collar\b/giu, '$1 a $2dog collar'],
  [/\b(wear(?:s|ing)) an? ((?:[\w-]+ )?)bell\b/giu, '$1 a $2cowbell'],
  [/\blooms? over (?:the )?(?:earth|city|town|world|landscape)\b/giu, 'floats'],
  [/,?\s*\bshooting (?:down )?lightning(?: bolts?)?(?: down)?\b[^,.;]*/giu, ' in a lightning storm'],
  [/\balien (?=(?:\w+ )?(?:deserts?|planet|world|landscape|forest|city|jungle|ocean|sky)\b)/giu, ''],
  [/\b(?:are |is )?shopping at (?:the )?(?:nearby |local )?(?:stalls|shops|stores|markets?)\b/giu, 'strolling'],
];
