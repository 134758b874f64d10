/**
 * Sentences whose point stands in a turn of their own: who is stuck somewhere, takes himself for another, does one thing
 * instead of another, melts into a puddle; and what chatters say aside. Put in before anything is read, by `words/put-plainly.ts`.
 */

import { COSTUME_TURNS } from './animal-costumes.js';

type Turn = readonly [phrase: RegExp, meaning: string | ((...found: string[]) => string)];

const DET = '(?:an?|the|his|her|its|their|my|our|some)';
const NOUN = `${DET} (?:[\\w-]+ ){0,2}?[\\w-]+`;
/** Places one cannot get out of, each with a set. */
const SHUT =
  '(?:elevator|lift|subway|metro|train|plane|airplane|airport|office|meeting|island|desert|cave|dungeon|basement|cellar|attic|library|museum|supermarket|classroom|haunted house|spaceship|space station|submarine|prison|castle|kitchen|bathroom|garage|cinema|gym|mall|hospital|escalator)';
const STUCK =
  '(?:(?:is|are|gets?|got|getting|being|finds? (?:him|her|it)self) )*(?:stuck|trapped|stranded|locked|caught)';

/** How chatters talk about their film in passing. */
const ASIDES: readonly Turn[] = [
  [
    /,? (?:with )?(?:very |super |really )?(?:(?:cozy|cosy|warm|chill|autumn|fall|summer|winter|spring|spooky|retro|good|happy|dreamy|cottagecore|lofi) )*(?:vibes?|aesthetics?)\b(?= *(?:$|[,.!]|for\b|please\b))/giu,
    (said) =>
      /autumn|fall\b/iu.test(said)
        ? ', autumn'
        : /winter/iu.test(said)
          ? ', winter'
          : /spring/iu.test(said)
            ? ', spring'
            : '',
  ],
  [
    /,? (?:a )?(?:slow|quick|gentle|smooth|steady)(?:ly)? pan(?:ning)?(?: shot)?(?: (?:left|right|up|down|across|over|around))?\b(?= *(?:$|[,.!]))/giu,
    ', camera pans',
  ],
  [/,? (?:wide |medium |long |static )*(?:fish ?eye|wide[- ]angle|telephoto|macro|anamorphic) lens\b/giu, ''],
  [
    /,? (?:epic|dark|high|low|urban|deadpan|absurd|slapstick|black|romantic|light|sketch) (?:fantasy|comedy|humou?r|satire)\b(?= *(?:$|[,.!]))/giu,
    '',
  ],
  [
    /,? (?:with )?(?:an? )?(?:[6-9]0s|eighties|nineties|seventies) (?:movie|film|vibe|sitcom|cartoon)? ?(?:feeling|feel|vibe|mood|look)\b/giu,
    '',
  ],
  [
    /,? for (?:my|our|the|a|his|her) (?:(?:\w+) )?(?:lesson|class|homework|presentation|project|essay|course|students|channel|story|status|feed|website|blog|newsletter|playlist)\b/giu,
    '',
  ],
  [/\bthru\b/giu, 'through'],
  [/\bcomming\b/giu, 'coming'],
  [/\bmarsh(?:m[ae]ll?ow|mel+ow)(s?)\b/giu, 'marshmallow$1'],
  [/\b(an?|the)((?: [\w-]+){0,2} log) in (?=(?:an?|the) )/giu, '$1$2 inside '],
];

export const POINT_TURNS: readonly Turn[] = [
  ...ASIDES,
  ...COSTUME_TURNS,
  // A moose that is stuck in a lift looks about in it.
  [
    new RegExp(`\\b${STUCK} (?:alone |together )?(?:in|inside|on) (?=(?:${DET} )?(?:[\\w-]+ )?${SHUT}\\b)`, 'giu'),
    'looks around in ',
  ],
  [
    /(?:,? and )?(?:slowly |suddenly )?(?:melts?|dissolves?|turns?|collapses|becomes)(?: down)?(?: and becomes| and turns)?(?: in(?:to)?)? (?:an? )?(?:\w+ )?puddle(?: of [\w-]+)?(?= |$|[,.!])/giu,
    ' melts',
  ],
  [/\bmelts melts\b/giu, 'melts'],
  // Who takes himself for somebody is dressed as that.
  [
    /,? (?:who|that|which) (?:thinks|believes|is convinced|pretends|imagines)(?: that)? (?:it|he|she)(?:['’]s| is| was) (an?) (?=\w)/iu,
    ' dressed as $1 ',
  ],
  [/\b(?:pretend(?:s|ing)|claim(?:s|ing)) to be (an?) (?=\w)/giu, 'dressed as $1 '],
  // What happens in the end is what is seen.
  [
    new RegExp(
      `^(${DET} (?:[\\w-]+ ){0,3}?[\\w-]+) (?:[a-z]+s|is [a-z]+ing)\\b[^,.;]*?,? (?:and|but) (?:(?:then|accidentally|by accident|by mistake|mistakenly|suddenly|just) )*([a-z]+s|is [a-z]+ing) ([^,.;]+?) instead\\b`,
      'iu',
    ),
    '$1 $2 $3',
  ],
  [
    new RegExp(
      `\\b(?:draws?|pulls? out|takes? out|raises|unsheathes|grabs?|opens?)(?: (?:from|out of) ${NOUN})? (?:his|her|its|the|an?) (?:[\\w-]+ )?[\\w-]+,? (?:but|and|only) (?:it|to find it)(?:['’]s| is| turns out to be| was)(?: (?:actually|really|only|just|secretly))? (an? (?:[\\w-]+ ){0,2}?[\\w-]+)(?=\\s*(?:$|[,.!]))`,
      'iu',
    ),
    'holds $1',
  ],
  // Likened to: "takes off like a rocket".
  [
    /(?<=\b(?:takes? off|shoots? (?:up|off|away)|runs?|flies|moves?|spins?|jumps?|cries|swims?|eats?|sleeps?|sweats?|squeaks?|drives?|zooms?|races?|screams?|laughs?)) like (?:an? )(?:[\w-]+ )?[\w-]+(?= |$|[,.!])/giu,
    '',
  ],
  [
    /\b(?:is |are )?(?:trying|tries|try|attempts?|attempting|struggles|struggling|fails|failing) to (?:parallel )?park (?:his|her|its|an?|the) ([\w-]+(?: [\w-]+)?)/giu,
    (_: string, what = '') =>
      `${/carpet|broom|horse|camel|elephant|dragon|unicorn|bike|bicycle/iu.test(what) ? 'rides' : 'drives'} a ${what} on the street`,
  ],
  [/\b(?:flickers?|switches|turns|lights|comes) on (?:when|as|while) (?=(?:an?|the) )/giu, 'glows and '],
  // What sets it off is not seen, what comes of it is.
  [
    /^(?:when|whenever|if|the moment|every time) (?:the |my |our )?(?:wi-?fi|internet|power|coffee machine|coffee|server|printer|signal|network) (?:goes|runs|is|breaks|stops|crashes)(?: (?:down|out|off|away|working|gone))*,? (?:and |then )?(?=(?:the|my|our|an?|everyone|everybody|people)\b)/iu,
    '',
  ],
  [
    /\b(?:the |my |our )?(?:whole |entire )(office|class ?room|school|gym|library|street|village|restaurant|kitchen) (?:suddenly |slowly )?(?:turns|transforms|changes) into (?:an? (?:bunch|pack|herd|group|flock|bunch) of )?([a-z]+s|[a-z]*men|sheep|mice)\b/giu,
    'several $2 in the $1',
  ],
  [
    /\b(?:theres|there['’]?s|there is|there are) (?:an? )?(?:(?:whole|entire|full|real) )?(?:(?:jazz|rock|mariachi|brass|punk|marching|rock and roll) )?(?:band|orchestra)\b/giu,
    'there are three musicians',
  ],
  [/\btheres\b/giu, 'there is'],
  [/ (?:at|around) (?:[1-4]|midnight|three) ?(?:am|in the morning)?\b(?=,? and there (?:is|are)\b)/giu, ''],
  [
    /^((?:an?|the) [\w-]+)(?: (?:at|in|with) (?:the|an?) [\w-]+)?,? (?:and |but )?(?:the |an? )?([\w-]+) (?:is|looks|seems) (?:even |way |much )?more (?:scared|afraid|frightened|terrified|nervous) than (?:him|her|it)\b/iu,
    'a $2 is afraid of $1',
  ],
  [/^my ([\w-]+)(?: is)? (?:trying|tries|attempting) to /iu, 'a $1 tries to '],
  [/\bme(?:,| and) my (?:wife|girlfriend|fianc[ée]e)\b/giu, 'a man, a woman'],
  [/\bme(?:,| and) my (?:husband|boyfriend|fianc[ée])\b/giu, 'a woman, a man'],
  [
    /\b(?:the )?(?:solar system(?: planets)?|planets) orbit(?:ing|s)?(?: (?:around )?(?:the )?sun)?\b/giu,
    'the solar system',
  ],
  [/\b(?:through|over|across|on) an? (?:\w+ )?mountain pass\b/giu, 'in the mountains'],
  [/\b(?:(?:an?|the) )?(?:(?:abandoned|old|grand|empty) )*opera house\b/giu, 'the theatre'],
  [
    new RegExp(
      `^(?:two )?(${DET} )?([a-z]+s) (?:fight|argue|wrestle|box)\\b[^,.;]*? but (?:they|the two)(?: both| all)* ([a-z]+)\\b(?: at (?:the same time|once))?`,
      'iu',
    ),
    (_: string, __ = '', who = '', deed = '') =>
      `two ${who} ${deed}${/cowboy|gunsling/iu.test(who) ? ' in the desert' : ''}`,
  ],
];
