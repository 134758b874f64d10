/** The turns in which English tells a feeling, each with what is left of the prompt without it. Read by `reader/feelings/feelings.ts`. */
import type { FeelingName } from '../../score/feelings.js';
import { FEELING_WORDS } from './feelings.js';

export const any = (words: readonly string[]): string =>
  `(?:${[...words].sort((one, other) => other.length - one.length).join('|')})`;

const NOUN = any(FEELING_WORDS.flatMap(({ nouns }) => nouns));
export const ADJECTIVE = any(FEELING_WORDS.flatMap(({ adjectives }) => adjectives));
export const verb = (stem: string): string =>
  /e$/.test(stem) ? `${stem.slice(0, -1)}(?:e|es|ed|ing)` : `${stem}(?:s|es|(?:${stem.at(-1)})?(?:ed|ing))?`;
export const PARTS = any(
  'face, eyes, eye, lips, lip, cheeks, heart, chest, mouth, expression, smile, brow, brows, eyebrows, eyebrow, jaw, features, chin, nostrils, nose, forehead, muscles, voice, shoulders, teeth, fists, hands, gaze, breath, breathing, veins'.split(
    ', ',
  ),
);
export const WHOSE = '(?:his|her|their|its|the)';
export const SIDEWAYS = '(?:[\\w-]+ly |so |very |really |quite |totally |a (?:bit|little) |too |visibly )*';

/** What a noun of feeling stands behind. */
export const INTO =
  '\\b(?:(?:burst|fill|overcom|overwhelm|glow|radiat|exud|show|express|burn|brimm|beam|fum|seeth|paralyz|frozen|gripp|consum|full|shine|shining|cry|cries|weep|sobb)\\w* )?(?:with|in|of|from|out of|for(?= joy| happiness)|by|exuding|radiating|showing|expressing) (?:(?:an?|the|sheer|pure|utter|total|complete|deep|intense|great|sudden|a look of|a sense of|an expression of|a fit of|a mix of|a mixture of|a burst of|tears of|complete and utter|absolute) )*';
export const BEING =
  '\\b(?:is|are|was|were|looks?|looked|looking|feels?|felt|feeling|seems?|seemed|seeming|appears?|appeared|becomes?|became|becoming|gets?|got|getting|turns?|turned|grows?|grew|acts?|acting|being|stands?|standing|sits?|sitting|stood|sat)';
export const BEFORE = '\\b(?:an?|the|his|her|their) (?:[\\w-]+ly )?';
/** "an angry look", "a worried expression". */
export const FACED = ' (?:look|expression|face|frown|smile|stare|glare|gaze|grin)\\b';

/** A part of a face and what it does says what is felt, without a word for it. */
export const TOLD_BY_FACES: readonly (readonly [RegExp, FeelingName])[] = [
  [
    /\b(?:face|eyes|features) (?:is |are |suddenly |slowly )*(?:lit|lights?|lighting|brightens?|brightened|glows?|glowed|shines?|shone|sparkl\w+) ?(?:up)?\b/iu,
    'joyful',
  ],
  [
    /\b(?:face|cheeks) (?:\w+ly )?(?:flush\w*|redden\w*|(?:turn\w*|grow\w*|grew|went|goes) (?:bright |deep |beet )?red|burn\w*)\b/iu,
    'embarrassed',
  ],
  [/\b(?:face|nose|features|lips) (?:\w+ly )?(?:scrunch\w*|wrinkl\w*|contort\w*|twist\w*|crinkl\w*)\b/iu, 'disgusted'],
  [
    /\b(?:eyes|mouth|jaw) (?:\w+ly )?(?:widen\w*|wid\w+ open|dropp?\w*|falls? open|fell open|pop\w*|bulg\w*)\b|\bwide[- ]eyed\b/iu,
    'astonished',
  ],
  [
    /\b(?:lips?|chin|voice) (?:\w+ly )?(?:trembl\w*|quiver\w*|wobbl\w*)\b|\btears? (?:\w+ly )?(?:stream|roll|run|ran|fall|fell|well|fill|flow|trickl|slid|glisten)\w*\b|\b(?:eyes )?(?:fill\w*|brimm\w*|well\w*) (?:up )?(?:with )?tears\b|\bwith tears in\b|\bteary[- ]eyed\b/iu,
    'sorrowful',
  ],
  [/\b(?:eyes) (?:\w+ly )?narrow\w*\b|\brais\w+ (?:an?|one|his|her) eyebrows?\b/iu, 'suspicious'],
  [
    /\b(?:jaw|teeth|fists) (?:\w+ly )?(?:clench\w*|gritt?\w*|tighten\w*)\b|\b(?:clench|gritt?)\w* (?:his|her|their) (?:jaw|teeth|fists)\b|\bnostrils (?:\w+ly )?flar\w*/iu,
    'furious',
  ],
  [/\b(?:face|smile|shoulders) (?:\w+ly )?(?:fell|falls?|droop\w*|sagg?\w*|slump\w*)\b/iu, 'disappointed'],
  [/\b(?:roll\w* (?:his|her|their) eyes)\b/iu, 'displeased'],
];

export const NAME = "((?:an?|the|this|one|my|his|her|their) (?:[\\w-]+ ){0,3}?[\\w-]+)(?:'s|’s|s'|s’)";
/** A clause ends, or goes on to say why. */
export const CLAUSE_END =
  '(?=\\s+(?:as|when|while|after|before|because|upon|at the|once|since|and (?:he|she|they))\\b|[,.;]|$)';
export const EXPRESSIVE = any(
  [
    'beam',
    'sigh',
    'gasp',
    'frown',
    'scowl',
    'blush',
    'wince',
    'grimace',
    'cringe',
    'flush',
    'exhale',
    'glare',
    'fume',
    'seethe',
    'pout',
    'smirk',
    'chuckle',
    'snicker',
    'squint',
    'cower',
    'grin',
    'smile',
    'tear up',
    'recoil',
    'tremble',
    'shudder',
    'react',
    'breathe',
  ].map(verb),
);

const THOUGHT = `(?:lost|deep) in thought\\b(?:,? (?:ponder|contemplat|think|about|over)\\w* [^,.;]*?${CLAUSE_END})?`;

/** Turns by which a feeling is told, each with what is left of it. */
export const TURNS: readonly (readonly [RegExp, string])[] = [
  // "tears of joy stream down a woman's face"
  [
    new RegExp(
      `(?<=^|[.;] |close-up of |shot of )(?:[\\w-]+ ){0,2}?(?:tears?|teardrops?|sweat|a smile|a grin|a blush|a frown)(?: of (?:[\\w-]+ )?[\\w-]+)? (?:[\\w-]+ ){1,3}?(?:down|in|from|on|across|over|into|to|up) ${NAME} (?:[\\w-]+ )?${PARTS}`,
      'giu',
    ),
    '$1 stands',
  ],
  // "with tears in her eyes", "a look of horror on his face"
  [
    new RegExp(
      `(?:,|(?<![\\w-])) ?(?:(?:and|with|wearing|has|having) )?(?:an? )?(?:[\\w-]+ )?(?:tears?|teardrops?|look|smile|grin|frown|expression)(?: of (?:[\\w-]+ )?[\\w-]+)? (?:[\\w-]+ ){0,2}?(?:down|in|from|on|across|over|into|filling) ${WHOSE} (?:[\\w-]+ )?${PARTS}`,
      'giu',
    ),
    '',
  ],
  [
    new RegExp(
      `,? ?\\b(?:with|wearing|has|having|gives?|giving|making|makes) ${BEFORE.slice(2)}${ADJECTIVE}${FACED}`,
      'giu',
    ),
    '',
  ],
  // "a man's eyes fill with tears of frustration"
  [
    new RegExp(
      `${NAME} (?:[\\w-]+ )?${PARTS}(?: and (?:${WHOSE} )?${PARTS})?(?: (?:is|are|was|were))? (?!stands)(?:[^,.;]*?)${CLAUSE_END}`,
      'giu',
    ),
    '$1 stands',
  ],
  // ", his jaw clenched", "Her eyes widen."
  [
    new RegExp(
      `(?:,|(?<=[.;])) ?(?:and )?(?:${WHOSE} )?(?:[\\w-]+ )?${PARTS} (?:and ${PARTS} )?[\\w-]+(?:ed|ing|s|e|n|t)?\\b(?! of)[^,.;]*(?=[,.;]|$)`,
      'giu',
    ),
    '',
  ],
  [
    new RegExp(
      `,? ?(?:and )?\\b(?:clench|gritt?|roll|rais|narrow|widen|wrinkl|furrow|hold|shak)\\w* ${WHOSE} (?:[\\w-]+ )?${PARTS}(?: and ${PARTS})?`,
      'giu',
    ),
    '',
  ],
  // "beams with pride", "in relief"
  [
    new RegExp(
      `,? ?${INTO}(?:[\\w-]+ ){0,2}?${NOUN}(?: and (?:[\\w-]+ )?${NOUN})?(?: (?:on|across|in|over) ${WHOSE} ${PARTS})?\\b`,
      'giu',
    ),
    '',
  ],
  [new RegExp(`,? (?:while )?${SIDEWAYS}(?<!\\b(?:is|are|was|were) )${THOUGHT}`, 'giu'), ''],
  [new RegExp(`\\b(?:is|are|was|were) ${SIDEWAYS}${THOUGHT}`, 'giu'), 'stands'],
  [/\b(?:look|turn|glanc|star)(?:s|es|ed|ing)? (?:away|down|aside|off)\b/giu, 'stands'],
  [new RegExp(`\\b(stands?|standing|stood|sits?|sitting|sat) ${SIDEWAYS}${ADJECTIVE}\\b`, 'giu'), '$1'],
  [
    new RegExp(
      `${BEING} ${SIDEWAYS}${ADJECTIVE}(?:,? (?:and|but) ${SIDEWAYS}${ADJECTIVE})?\\b(?: (?:of|about|that|by|with) [^,.;]*?${CLAUSE_END})?`,
      'giu',
    ),
    'stands',
  ],
  [
    new RegExp(
      `\\b(?:is |are |was )?(?:[\\w-]+ly )?${EXPRESSIVE}(?! of\\b)(?: (?:[\\w-]+ly|widely|deeply|heavily))?\\b(?: (?:through|into) ${WHOSE} ${PARTS})?`,
      'giu',
    ),
    'stands',
  ],
  [new RegExp(`, ?(?:and )?${WHOSE} ${PARTS}(?=[,.;]|$)`, 'giu'), ''],
  // Whose they are is told by no name.
  [new RegExp(`^Her (?:\\w+ )?${PARTS} [^,.;]*?${CLAUSE_END}`, 'u'), 'A woman stands'],
  [new RegExp(`^His (?:\\w+ )?${PARTS} [^,.;]*?${CLAUSE_END}`, 'u'), 'A man stands'],
  [/\bstands(?:,? (?:and )?(?:stands|standing))+\b/giu, 'stands'],
  [/(?<=[.;] )(?:he|she|they|it) stands?\b[^,.;]*[,.;]?/giu, ''],
];
