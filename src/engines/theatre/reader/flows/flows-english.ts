/** English prompts about a liquid. Called by `flows.ts`. */
import type { Flow } from '../../score/flows.js';
import { INKY, LANDS, WATERS, WHO } from '../lexicon/flow-verbs.js';
import { ANY_DRINK, BLOSSOM, FLOATS, PETAL } from '../lexicon/flow-words.js';
import { asFlow, type Found, liquidOf, type Told, vesselOf } from './flow-names.js';
import { dropIn } from './flows-dropping.js';
import { spreadIn, stirredIn } from './flows-mixing.js';

const FILMED =
  /^\s*(?:(?:an? |the |extreme |super |ultra |slow[- ]?motion |macro |time-?\s?lapse |close-?ups? |high-speed |detailed |cinematic )+(?:video|shot|view|footage|clip|film|of|photo)*\s*(?:of |showing )?)+/iu;
const SMALL =
  /\b(?:is|are|was|being|be|gets|getting|slowly|gently|smoothly|carefully|gracefully|quickly|softly|steadily|delicately|freshly|beautifully|down slowly|a|an|the|some|fresh|thick|rich|warm|golden|sticky|creamy|steaming|crystal|clear|tall|small|large|big|empty|transparent|single|tiny|another|delicious|fluffy|smooth|silky|glossy|stack of|pile of|plate of|bowl of|streams? of|drizzle of|ribbons? of|splash of|fresh|own)\b ?/giu;
const POURED =
  'pour(?:s|ed|ing)?(?: out)?|drizzl(?:es?|ed|ing)|stream(?:s|ed|ing)|flow(?:s|ed|ing)|trickl(?:es?|ed|ing)|cascad(?:es?|ed|ing)|squeez(?:es?|ed|ing)|ladl(?:es?|ed|ing)|run(?:s|ning)|ooz(?:es?|ing)|drip(?:s|ped|ping)|add(?:ed|ing)|cast(?:ing)?|fall(?:s|ing)|splash(?:es|ing)|gush(?:es|ing)';
const INTO = 'in|into|inside|over|onto|on|on top of|down|across|upon|to|through|atop';

const WHIRL =
  /\b(?:whirlpools?|maelstrom|water vortex|vortex of water|vortex in (?:the |a )?(?:water|river|sea|ocean))\b/iu;
const RAPIDS =
  /\b(?:(?:river|white-?water|mountain) rapids?|white ?water|rapids (?:in|of|on|rushing|crashing|flowing)|rushing (?:river|rapids)|raging (?:river|rapids)|turbulent (?:river|rapids|water))\b/iu;
const RAINS =
  /\b(?:rain ?drops?|drops of rain|(?:heavy )?rain|droplets)\b.*\b(?:hit|fall|land|splash|dot|rippl|strik|drop|patter|bounc|danc)\w*.*\b(?:puddles?|ponds?|lakes?|water|pool|surfaces?|river)\b/iu;
const RAIN_CLOSE =
  /^\s*(?:(?:heavy|summer) )?(?:rain ?storm|rain ?drops|rain|downpour)\b(?!.*\b(?:window|roof|leaf|leaves|umbrella|street|city|forest|tent|glass|face|skin|car)\b)/iu;

/** Steam is what is looked at; a steaming cup that somebody drinks is not. */
const STEAMS =
  /^(?:hot |wisps of |white )*steam (?:is )?(?:gently |slowly |softly )?(?:ris|curl|swirl|com|drift|float|billow|wind|danc)\w*|\bsteaming (?:hot )?(?=(?:cup|mug|bowl))/iu;
const HOT = /^(?:coffee|tea|chocolate|soup|milk|water)$/;

export function flowInEnglish(prompt: string, told: Told): Found | undefined {
  const isMacro = told.isClose;
  const plain = prompt
    .trim()
    .replace(FILMED, '')
    .replace(/[.!?\s]+$/u, '')
    .trim();
  const text = plain.toLowerCase().replace(SMALL, '').replace(/\s+/gu, ' ').trim();
  if (WHIRL.test(plain)) return view('whirl', 'a whirlpool', plain.replace(WHIRL, ' '));
  if (RAPIDS.test(plain)) return view('rapids', 'river rapids', plain.replace(RAPIDS, ' '));
  if (RAINS.test(plain) && !/\bwindow|\broof|\bleaf\b|\bumbrella/iu.test(plain))
    return view('rain', 'raindrops on water', plain.replace(RAINS, ' '));
  if (isMacro && RAIN_CLOSE.test(plain)) return view('rain', 'raindrops from close by', plain.replace(RAIN_CLOSE, ' '));
  const hot = STEAMS.test(plain) ? liquidOf(plain.replace(STEAMS, ' '), 1) : undefined;
  if (hot && HOT.test(hot.liquid))
    return {
      flow: { way: 'steam', ...asFlow(hot), vessel: hot.liquid === 'soup' ? 'bowl' : 'cup' },
      said: `steaming ${hot.word}`,
      besides: plain.replace(STEAMS, ' ').replace(hot.word, ' '),
    };
  return dropIn(text, told) ?? spreadIn(text) ?? stirredIn(text, told) ?? pouredIn(text, told) ?? fallenIn(text, told);
}

const view = (way: Flow['way'], said: string, besides: string): Found => ({
  flow: { way, liquid: 'water' },
  said,
  besides,
});

const IS_POURED = new RegExp(
  `^(?<what>.{2,48}?) (?:as it |that |which )?(?:${POURED})(?: (?:from|out of) (?:\\w+ ){1,3}?(?=${INTO} ))?(?: (?:slowly|down|out))* ?(?:${INTO}) (?<where>.+)$`,
  'u',
);
const POURS = new RegExp(
  `^${WHO}(?:${POURED}) (?<what>.{2,40}?)(?: (?:from|out of) (?:\\w+ ){1,3}?(?=${INTO} ))? (?:${INTO}) (?<where>.+)$`,
  'u',
);
const POURED_OUT = new RegExp(
  `^(?:${WHO}(?:pour(?:s|ing)) (?<what>[\\w ]{2,30})|(?<other>[\\w ]{2,30}) (?:pour(?:s|ed|ing)))(?: (?:from|out of) .*)?$`,
  'u',
);
const FILLS =
  /^(?<where>(?:\w+ )?(?:glass|cup|mug|flute|goblet|bowl|jar|bottle|beaker)(?:es|s)?) (?:fill(?:s|ed|ing)?)(?: up)?(?: to (?:brim|top))? with (?<what>.+)$/u;
const FILLING = new RegExp(
  `^${WHO}fill(?:s|ing) (?:up )?(?<where>(?:\\w+ )?(?:glass|cup|mug|flute|goblet|bowl|jar|bottle|beaker)) (?:up )?with (?<what>.+)$`,
  'u',
);
function pouredIn(text: string, { thingIn, isClose }: Told): Found | undefined {
  const found =
    IS_POURED.exec(text) ??
    POURS.exec(text) ??
    FILLS.exec(text) ??
    FILLING.exec(text) ??
    (isClose ? POURED_OUT.exec(text) : null);
  if (!found) return undefined;
  const { where = '', who = '' } = found.groups as { where?: string; who?: string };
  const what = found.groups!.what ?? found.groups!.other ?? '';
  const liquid = liquidOf(what, 1) ?? (ANY_DRINK.test(what) ? { liquid: 'cola' as const, word: 'a drink' } : undefined);
  // Gold coins are no gold.
  if (!liquid || !(what.endsWith(liquid.word) || ANY_DRINK.test(what))) return undefined;
  const besides = `${isClose ? '' : who} ${what.replace(liquid.word, '').replace(ANY_DRINK, '')}`;
  const [target = ''] = where.split(/,| while | as (?=\w+ )| creat\w+ | until /u);
  const ice = /\bice(?! cream|-cream)(?: cubes?)?\b|\bon rocks\b/u.test(where);
  const vessel = vesselOf(target, 1);
  const other = liquidOf(target.replace(/\bice cubes?\b|\bice cream\b/gu, ''), 1);
  if (vessel || ice || other || where === '') {
    // Rivers and rain run over land by themselves.
    if (!vessel && !ice && other?.liquid === 'water' && !INKY.test(what)) return undefined;
    if (/\b(?:rain|river|waterfall|lava|stream)\b/u.test(what)) return undefined;
    const comesInto = other && other.liquid !== liquid.liquid && other.liquid !== 'water' ? other : undefined;
    const own = vessel && vessel !== 'cup' ? vessel : undefined;
    const kept = comesInto ? 'glass' : (own ?? vessel ?? HOMES[liquid.liquid] ?? 'glass');
    return {
      flow: {
        way: 'pour',
        ...asFlow(comesInto ?? liquid),
        ...(comesInto && { second: liquid.liquid }),
        vessel: vesselFor(kept, liquid.liquid),
        ...(ice && { ice: true }),
      },
      said: `${liquid.word} poured into ${comesInto ? comesInto.word : ice && !vessel ? 'a glass with ice' : `a ${vesselFor(kept, liquid.liquid)}`.replace('stemmed', 'wine glass')}`,
      besides,
    };
  }
  const thing = thingIn(target);
  if (!thing || liquid.liquid === 'lava' || /\bwater\b|^rain/u.test(what)) return undefined;
  return {
    flow: { way: 'coat', ...asFlow(liquid), sprite: thing.sprite },
    said: `${liquid.word} poured over ${thing.name}`,
    besides,
  };
}

/** What it is usually poured into. */
const HOMES: Partial<Record<Flow['liquid'], Flow['vessel']>> = {
  wine: 'stemmed',
  'white-wine': 'stemmed',
  champagne: 'flute',
  tea: 'cup',
  gold: 'mould',
  metal: 'mould',
  batter: 'mould',
  soup: 'bowl',
};
const vesselFor = (vessel: NonNullable<Flow['vessel']>, liquid: Flow['liquid']): NonNullable<Flow['vessel']> =>
  vessel === 'glass' ? (/wine/.test(liquid) ? 'stemmed' : liquid === 'champagne' ? 'flute' : vessel) : vessel;

const FALLEN = new RegExp(
  `^${WHO}(?<what>.{3,40}?) (?:${LANDS})(?: (?:gently|slowly|down|and|creat\\w+))* (?:into|onto|on|in|to|upon|across|through) (?:surface of )?(?:(?:still|calm|quiet|tranquil|serene|mirror-like|glassy|shallow|deep|wishing|forest|mountain|garden) )*(?:${WATERS})\\b`,
  'u',
);
const THROWN = new RegExp(
  `^${WHO}(?:throw|toss|drop|skip|skim)(?:s|ing|ped|ping)? (?<what>.{3,30}?) (?:into|onto|on|in|across) (?:surface of )?(?:(?:still|calm|quiet|serene) )*(?:${WATERS})\\b`,
  'u',
);

function fallenIn(text: string, { thingIn, isClose }: Told): Found | undefined {
  const found = FALLEN.exec(text) ?? (isClose ? THROWN.exec(text) : null);
  if (!found) return undefined;
  const { what } = found.groups as { what: string };
  if (/\b(?:rain|sun|light|moon|shadow|boat|ship|plane|car|meteor|snow)\b/u.test(what)) return undefined;
  const thing = thingIn(what);
  if (!thing) return undefined;
  return {
    flow: {
      way: 'ripple',
      liquid: 'water',
      sprite: PETAL.test(what) ? BLOSSOM : thing.sprite,
      ...(FLOATS.test(what) && { floats: true }),
    },
    said: `${thing.name} falling on water`,
    besides: what,
  };
}
