/** What one thing that is named of a place is drawn as, if it plays no part. Used by `dressed.ts` and `dressed-chinese.ts`. */
import type { Dressing } from '../../score/dressing.js';
import { DRESSINGS, OF_PLACES } from '../lexicon/dressing-words.js';
import type { Seen } from '../means.js';
import type { Draft } from '../plot.js';

const PARTICIPLE =
  /(?<=\S) (?:(?:\w+ly )?(?!(?:glow|float|hang|fly|swim|flicker|bloom|blossom|sparkl|twinkl|fall|climb|swirl|burn|overhang|ris|sett)ing\b)[a-z]{2,}ing|that|which|who|where|strung|set|on|in|from|for|along|across|around|over|under|between|beneath|above|hidden|suspended|stretching|lines?|stands?|fills?|covers?|dots?)\b.*$/iu;
/** Who has a face or does something that only beings do plays. */
const ALIVE =
  /\b(?:faces?|eyes|mouths?|arms|legs|whisper\w*|talk\w*|sing(?:s|ing)?|danc\w+|smil\w+|laugh\w*|wav(?:es?|ing)|wear\w*|read(?:s|ing)?|play(?:s|ing)?|perform\w*)\b|说话|唱歌|跳舞|微笑|戴着|穿着/iu;
const GLOWING =
  /\b(?:glow\w*|bioluminescent|luminous|luminescent|shin\w+|neon|flickering|illuminated|sparkling|twinkling|radiant|lit|magical|shimmering|glittering)\b|发光|闪光|闪烁|荧光|闪闪|点燃/iu;
const OVERHEAD = /\b(?:hanging|suspended|dangling|overhead)\b|悬挂|挂/iu;
const IN_THE_AIR = /\b(?:floating|drifting|flying|hovering|levitating|swirling)\b|漂浮|飘浮|悬浮|飞舞/iu;

/** Nothing where it is of the place itself and needs no drawing; undefined where it is somebody or a thing that plays. */
export function dressingOf(
  phrase: string,
  { seenIn }: { seenIn: (text: string) => Seen },
  way?: Dressing['way'],
): Dressing[] | undefined {
  const said = phrase
    .replace(PARTICIPLE, '')
    .replace(
      /^\s*(?:and |with |as |while |the |its |their |some |many |numerous |countless |several |various |a few |lots of |plenty of |hundreds of |thousands of |all kinds of |occasional )*/iu,
      '',
    )
    .trim();
  if (said === '' || ALIVE.test(phrase)) return undefined;
  const glows = GLOWING.test(phrase);
  const told = way ?? (OVERHEAD.test(phrase) ? 'hangs' : IN_THE_AIR.test(phrase) ? 'floats' : undefined);
  const row = DRESSINGS.find(({ words }) => words.test(said));
  const { drafts, light, weather, set } = seenIn(said);
  const isLone = drafts.length === 1 && !drafts[0]!.plural && /^(?:an?|one|single|lone) /iu.test(said);
  if (row && !(isLone && drafts[0]!.subject.kind === 'object'))
    return row.as.map(([sprite, usual, count, size, more]): Dressing => {
      const isGlowing = glows || more === 'glows';
      const colour = colourOf(drafts, sprite, isGlowing);
      const moves =
        usual === 'trails' || usual === 'flits' || usual === 'swims' || usual === 'lies' ? usual : (told ?? usual);
      return { sprite, way: moves, count, size, ...(colour && { colour }), ...(isGlowing && { glows: true }) };
    });
  if (OF_PLACES.test(said) && light === undefined && weather === undefined) return [];
  const [draft, ...others] = drafts;
  if (!draft || others.length > 0) return light || weather || set || draft ? undefined : [];
  return ofKind(draft, glows, told);
}

/** What glows in the dark is rarely red. */
function colourOf(drafts: readonly Draft[], sprite: string, isGlowing: boolean): Dressing['colour'] {
  return drafts[0]?.colour ?? (isGlowing && sprite === '1f344' ? 'blue' : undefined);
}

const MANY: Readonly<
  Partial<Record<Draft['subject']['kind'], readonly [way: Dressing['way'], count: number, size: number]>>
> = {
  plant: ['stands', 12, 0.26],
  insect: ['flits', 12, 0.08],
  fish: ['swims', 14, 0.11],
  bird: ['flits', 7, 0.12],
  object: ['stands', 10, 0.2],
  ball: ['stands', 12, 0.14],
  food: ['stands', 12, 0.16],
  animal: ['stands', 14, 0.24],
  small: ['stands', 14, 0.17],
};

function ofKind(
  { subject, plural, count, acts, wears, holds, colour }: Draft,
  glows: boolean,
  told?: Dressing['way'],
): Dressing[] | undefined {
  const usual = MANY[subject.kind];
  if (!usual || !plural || typeof count === 'number' || wears || holds) return undefined;
  if (acts.some((act) => !AT_REST.has(act))) return undefined;
  const [way, most, size] = usual;
  return [
    {
      sprite: subject.sprite,
      way: way === 'stands' ? (told ?? way) : way,
      count: most,
      size: subject.scenery ? size * 1.8 : size,
      ...(colour && { colour }),
      ...(glows && { glows: true }),
    },
  ];
}
const AT_REST: ReadonlySet<string> = new Set([
  'idle',
  'float',
  'fly',
  'swim',
  'grow',
  'sit',
  'sleep',
  'dance',
  'spin',
  'walk',
]);
