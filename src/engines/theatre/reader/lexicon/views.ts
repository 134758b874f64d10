/**
 * Views: prompts that name an hour, a weather or a season and the place it is seen over, and nobody: "sunrise over the
 * mountains", "rain on a tin roof", 黄山云海. Each becomes the place and what it looks like then. Read by `ideas.ts`.
 */
import { CHINESE_VIEWS } from './views-chinese.js';

/** What may stand before a view. */
const LEAD = String.raw`^((?:(?:please |can you )?(?:show|make|create|generate|give|draw)(?: me| us)? )?(?:(?:an? |the )?(?:\w+ )?(?:video|clip|film|movie|animation|scene|shot|view|footage|time-?\s?lapse) (?:of|with|showing) )?)(?:(?:an?|the|some|my) )?`;
const PRETTY =
  '(?:(?:beautiful|golden|red|pink|orange|purple|fiery|gorgeous|stunning|epic|peaceful|calm|quiet|big|bright|full|half|crescent|new|huge|glowing|dramatic|first|heavy|light|soft|gentle|pouring|fresh|warm|summer|spring|winter|cold|steady|distant|morning|evening|night|dense|thick|dark|silent|falling) )*';
const OVER =
  '(?: (?:is |are )?(?:rising|rises|setting|sets|shining|shines|glowing|hanging|falling|falls|drifting|rolling|pouring|pattering|drumming|hitting|tapping|running down|dripping|coming|flashing|striking|gathering|brewing|blowing|moving|streaming|filtering|breaking|dancing|reflecting|twinkling))?(?: (?:down|in|up|slowly|gently|softly))?(?: (?:over|behind|above|on|onto|across|in|at|from|through|into|off|against|around|under|outside|between))(?: top of)? ';
/** The place, to its end; what comes behind a comma stays. */
const PLACE = String.raw`(?!(?:the |an? )?(?:\w+ )?(?:style|background|distance)\b)((?:(?:the|an?|my|our|some) )?[^,.;!]+?)(?=\s*(?:$|[,.;!]))`;

const over = (what: string): RegExp => new RegExp(`${LEAD}${PRETTY}(?:${what})${OVER}${PLACE}`, 'iu');
/** Where it is no more than that: "snow falls from the roof on a cat" is a mishap. */
const on = (what: string, place: string): RegExp =>
  new RegExp(
    `\\b${PRETTY}(?:${what})(?! (?:falls |falling )?(?:from|off))${OVER}(?:(?:the|an?|my|our|some) )?(?:\\w+ )??(?:${place})\\b(?! on )`,
    'iu',
  );

const RAIN = 'rain|rain ?drops|rain ?fall|drizzle|sound of rain|rainy day';
const SNOW = 'snow|snow ?fall|snow ?flakes';
/** What snow lies on. */
const UNDER_SNOW =
  'mountains?|mountain range|peaks?|alps|forests?|woods|pines?|pine trees|pine forest|trees|villages?|towns?|city|street|streets|roads?|parks?|cabins?|houses?|castles?|hills?|valley|bridge|farm|night|day|morning|evening|station|train station|railway|cottage|lake|river|temple|rooftops|great wall|desert|beach';

export const VIEWS: readonly (readonly [phrase: RegExp, meaning: string])[] = [
  [
    on(RAIN, '(?:tin |metal |old |house |barn )*roof(?:s|tops?)?|(?:the )?eaves|shingles|gutters?'),
    'a village in the rain',
  ],
  [
    on(RAIN, '(?:(?:car|bedroom|train|bus|cafe|dark|old) )*(?:windows?(?: ?panes?)?|glass|windshield|windscreen)'),
    'by a big window in the rain',
  ],
  [on(RAIN, 'puddles?|pavement|asphalt|cobblestones?|concrete|sidewalk|neon(?: signs?)?'), 'a street in the rain'],
  [on(RAIN, '(?:tree |green |banana )?leaves|(?:tree |green |banana )leaf|trees'), 'a forest in the rain'],
  [on(SNOW, '(?:tree )?branches|(?:pine |fir |spruce )?trees|pines'), 'a forest in the snow'],
  [on(RAIN, 'tents?'), 'a campsite in the rain'],
  [on(SNOW, '(?:tin |red |old )*roof(?:s|tops?)?'), 'a village in the snow'],
  [on(SNOW, 'windows?(?: ?panes?)?'), 'by a big window in the snow'],
  [over('sun ?rise|dawn|morning sun|rising sun|sun(?= (?:is )?(?:rising|rises|coming))'), '$1$2 at sunrise'],
  [over('sun ?set|dusk|setting sun|evening sun|golden hour|sun(?= (?:is )?(?:setting|sets|going))'), '$1$2 at sunset'],
  [
    over(
      'moon(?! (?:is )?(?:rises|rising))|moon ?light|(?:night )?stars|star ?light|starry (?:night )?sky|starry night|night sky|milky way|galaxy|constellations',
    ),
    '$1$2 at night',
  ],
  [over(RAIN), '$1$2 in the rain'],
  [over(SNOW), '$1$2 in the snow'],
  [over('mist|fog|haze|low clouds|sea of clouds'), '$1$2 in the fog'],
  [over('thunder ?storm|storm|lightning|lightning bolts?|thunder|storm clouds|hurricane|typhoon'), '$1$2 in a storm'],
  [over('wind|breeze'), '$1$2 in the wind'],
  [/^(?:the )?sea of clouds$/iu, 'the mountains in the fog'],
  // Light that falls through trees.
  [
    /\b(?:(?:golden|warm|soft|bright|morning) )*(?:sun ?light|sun ?beams?|sun ?rays?|rays of (?:sun|light|sunlight)|light rays|god rays|sunshine)(?: (?:streaming|shining|filtering|coming|breaking|falling|pouring|dancing))? (?:through|in|into|on|between) (?:the |an? )?(?:\w+ )?(?:trees|forest|woods|leaves|pines|canopy)\b/iu,
    'a forest in the morning',
  ],
  [
    /\b(?:(?:golden|red|orange|yellow|brown|dead|dry|maple|autumn|fall|colou?rful) )*leaves(?: (?:are |is )?(?:slowly |gently |softly )?(?:falling|fall|drifting|drift|floating|blowing|swirling|dancing|tumbling|rustling)(?: down| slowly| gently)*)(?: (?:in|from|on|over|through|off|to|across|around|with) (?:the |an? )?(?:autumn )?(?:trees?|branches|ground|wind|air|breeze|park|ginkgo|maples?|oak))*(?=$|[,.;!])/iu,
    'an autumn park in the wind',
  ],
  [
    /\bleaves(?: (?:are )?(?:slowly |gently |softly )?(?:falling|drifting|floating|blowing|swirling|dancing)(?: down| slowly| gently)*) (?:in|on|over|through|across|around) (?:the |an? )?(?:autumn )?(?=[\w ]+$)/iu,
    'an autumn ',
  ],
  [/^((?:\w+ ){0,2})falling leaves$/iu, 'an autumn park in the wind'],
  [
    /^(?:an? )?(?:autumn|fall)(?: (?:leaves|vibes|colou?rs|foliage|day|scene|scenery|trees|walk))*$/iu,
    'an autumn park',
  ],
  [
    /^(?:the )?(?:(?:pink|white|cherry|sakura|peach|plum|spring) )*(?:blossoms?|sakura|petals)(?: (?:trees?|petals|season|garden|path|avenue|storm|rain|snow|blizzard|shower))?(?: (?:are )?(?:slowly |gently |softly )?(?:falling|fall|drifting|floating|blowing|swirling|dancing|blooming|in (?:full )?bloom)(?: down| slowly| gently)*)?(?: (?:in|on|over|through|from|by|near|across|around|at) (?:the |an? )?(?:\w+ )?(?:wind|breeze|trees?|park|garden|temple|shrine|pond|path|air|japan|kyoto|spring|air|rain))*$/iu,
    'a zen garden by day, sakura petals falling',
  ],
  [
    new RegExp(
      `\\b(?:snowy|snow[- ](?:covered|capped|clad|dusted|topped)|wintry|winter) (?=(?:\\w+ )?(?:${UNDER_SNOW})\\b)([^,.;!]+?)(?= at | in | with | during | by | and |$|[,.;!])`,
      'iu',
    ),
    '$1 in the snow',
  ],
  [
    /\b(?:covered|blanketed|dusted) (?:in|with|by|under) (?:\w+ )?snow\b|\bunder (?:(?:fresh|deep|thick|heavy) )*snow\b/iu,
    'in the snow',
  ],
  [/\bchristmas markets?\b/iu, 'a market at night in the snow'],
  [
    /^(?:an? |the )?(?:spooky )?halloween (?:street|night|neighbou?rhood|decorations?|scene|house|party street|village)(?: at night)?$/iu,
    'a jack o lantern in front of a house at night',
  ],
  [
    /^(?:an? |the )?(?:busy |rainy )?(?:traffic|cars|car lights|headlights) (?:passing |moving |driving )?(?:at|by|through the) night$/iu,
    'three cars drive on the highway at night',
  ],
  [
    /\b(roast|toast)(s|ing)? (?:some )?(?:marsh ?mallows?|s'?mores)(?: on (?:an? )?sticks?)?(?: (?:over|at|by) (?:an? |the )?(?:open )?(?:fire|flames?))?/iu,
    'holding a marshmallow at a campsite at night',
  ],
  [
    /\bflags? (?:is |are )?(?:waving|fluttering|flapping|flying|blowing|billowing)(?: in (?:the )?(?:wind|breeze))?/iu,
    'flag stands still in the wind',
  ],
  [
    /\b((?:tank|truck|lorry|car|bus|wagon|cart|train|convoy)s?) (?:is |are )?(?:rolls|rolling) (?!over\b)/iu,
    '$1 driving ',
  ],
  [/^(?:an? |the )?beach (camp ?fire|bon ?fire)/iu, 'a fire on the beach'],
  [/\b(?:burning|lit|flickering|glowing) candles?\b(?! (?:and|falls|sets))/iu, 'candle stands still'],
  [
    /^(?:hot |fresh |black )*(coffee|tea|milk|wine|juice|hot chocolate) (?:is |being |is being )*pour(?:ing|ed)(?: (?:into|in|from) .*)?$/iu,
    'a cup of $1 stands still',
  ],
  [/\b(?:an? )?fried eggs?(?: (?:in|on) (?:an? |the )?(?:\w+ )?(?:pan|skillet))?\b/iu, 'a frying pan'],
  [/\bfishing (?=(?:boat|village|trawler|port|harbou?r)s?\b)/iu, ''],
  [
    /\belephants? (?:is |are )?(?:splash|spray|squirt)\w*\b(?! (?:water )?(?:at|on|over|onto|an?|the|his|her|its|their|each)\b)(?: water)?(?: (?:with|from|out of) (?:its|his|her|their) trunks?)?/iu,
    'elephant swims in a river',
  ],
  [
    /^(?:(?:tiny|glowing|magical|summer) )*fire ?fl(?:y|ies)(?: (?:glowing|flying|dancing|lights?))*(?: (?:in|over|on|at) (?:an? |the )?(?:\w+ )?(?:night|forest|meadow|field|dark|jar|evening|grass|woods))*$/iu,
    'a meadow at night',
  ],
  // A camp has its fire, unless the fire is said to be somewhere else.
  [
    /\b(?:at|around|by|over|near|beside|in front of|on) (?:an? |the )?(?:\w+ )?(camp ?fire|bon ?fire)(?= (?:(?:on|in|at|under) (?:the|an?) (?!night|evening|dark|cold)|on (?:mars|saturn|venus|jupiter|pluto)\b))/iu,
    'next to a $1',
  ],
  [
    /\b(?:at|around|by|over|near|beside|in front of|on) (?:an? |the )?(?:\w+ )?(?:camp ?fire|bon ?fire)\b/iu,
    'at a campsite at night',
  ],
  [
    /^(?:an? |the )?(?:cozy |warm |small |big )?(?:camp ?fire|bon ?fire)(?: burning| crackling)?(?= at night|$| under| in| by| on)/iu,
    'a campsite at night',
  ],
  // What is hot stands still, and steams.
  [
    /^(?:an? |the |some )?(?:hot )?(?:steam|smoke|vapou?r) (?:is )?(?:rising|rises|curling|curls|coming|pouring) (?:up )?(?:from|out of|off|over) (?:an? |the )?(?:hot )?([^,.;]+)/iu,
    '$1 stands still',
  ],
  [
    /^((?:an? |the |some )?(?:(?:fresh|hot|warm|golden|homemade|freshly baked|crispy) )*(?:\w+ )??\w+) (?:is |are )?(?:(?:coming|fresh|straight|right|hot|taken|pulled|just) )*(?:out of|from|out) (?:of )?the oven\b(?:,? close[- ]up)?(?: with (?:\w+ )?steam)?/iu,
    '$1 stands still in the kitchen',
  ],
  [
    /^(?:hot |some )?(?:boiling water|water (?:is )?(?:boiling|bubbling)(?: (?:in|on) (?:an? |the )?[\w ]+)?)$/iu,
    'a pot stands still in the kitchen',
  ],
  [
    /\b(\w+) (?:is |are )?(?:boiling|bubbling|baking|roasting|frying|grilling|steaming|cooking)(?=$| (?:in|on) (?:an? |the )(?:\w+ )?(?:oven|pan|pot|stove|grill|fire|wok)\b)(?: (?:in|on) (?:an? |the )(?:\w+ )?(?:oven|pan|pot|stove|grill|fire|wok))?$/iu,
    '$1 stands still in the kitchen',
  ],
  [/\bsizzling (?:in|on) (?:an? |the )(?:\w+ )?(?:pan|skillet|grill|wok)\b/iu, 'sizzles in the kitchen'],
  [
    /^((?:\w+ ){0,2})?(?:rose|flower|red|pink) petals (?:are )?(?:slowly |gently )?(?:falling|drifting|floating|raining)(?: down)?$/iu,
    'a flower garden by day in the wind',
  ],
  ...CHINESE_VIEWS,
];
