/** English prompts about what spreads in water, and about what is stirred. Called by `flows-english.ts`. */
import type { Flow } from '../../score/flows.js';
import { INKY, WHO } from '../lexicon/flow-verbs.js';
import { ANY_DRINK, COLOUR_WORDS } from '../lexicon/flow-words.js';
import { asFlow, type Found, liquidOf, type Named, type Told, vesselOf } from './flow-names.js';

const SPREAD =
  'diffus\\w*|dispers\\w*|dissolv\\w*|spread\\w*|swirl\\w*|bloom\\w*|billow\\w*|expand\\w*|unfurl\\w*|mix\\w*|curl\\w*|danc\\w*|inject\\w*|drop(?:s|ped|ping)|fall(?:s|ing)|explod\\w*|unfold\\w*|blend\\w*|releas\\w*';
const STIRRED =
  'stir(?:s|red|ring)?|mix(?:es|ed|ing)?|blend(?:s|ed|ing)?|whisk(?:s|ed|ing)?|swirl(?:s|ed|ing)?|combin(?:es?|ed|ing)|interact(?:s|ing)?|emulsif\\w+';
const SPREADS = new RegExp(
  `^(?<what>.{2,44}?) (?:${SPREAD})\\b.* (?:in|into|inside|through|within|under|with) (?<where>.*\\bwater\\b.*|tank\\b.*|aquarium\\b.*|.*\\bglass\\b.*)$`,
  'u',
);
const PUT = new RegExp(
  `^${WHO}(?:inject|drop|add|releas|pour|drip)\\w* (?<what>.{2,40}?) (?:in|into|inside|to) (?<where>.*\\bwater\\b.*)$`,
  'u',
);
const LIES =
  /^(?:drops? of |swirls? of )?(?<what>(?:\w+ ){0,2}(?:ink|food colou?ring|dye)) (?:in|under) (?<where>.*\bwater\b.*)$/u;

export function spreadIn(text: string): Found | undefined {
  const found =
    SPREADS.exec(text) ??
    PUT.exec(text) ??
    LIES.exec(text) ??
    /^(?<what>(?:\w+ ){0,3}(?:ink|food colou?ring|dye)) (?:pour|drip|flow|stream)\w* (?:in|into|through) (?<where>.*\bwater\b.*)$/u.exec(
      text,
    );
  if (!found) return undefined;
  const { what, where } = found.groups as { what: string; where: string };
  const liquid = INKY.test(what) ? liquidOf(what, 1) : undefined;
  if (!liquid) return undefined;
  const vessel = vesselOf(where, 1);
  return {
    flow: {
      way: 'diffuse',
      ...asFlow(liquid),
      vessel: vessel === 'tank' || vessel === undefined ? 'tank' : vessel === 'jar' ? 'jar' : 'glass',
    },
    said: `${liquid.word} spreading in water`,
    besides: found.groups!.who ?? '',
  };
}

const MIXED = new RegExp(
  `^(?<what>.{2,60}?) (?:${STIRRED})(?: (?:together|in|into|with|around|up)\\b.*)?(?:,.*)?$`,
  'u',
);
const MIXING = new RegExp(
  `^${WHO}(?:${STIRRED})(?: together)? (?<what>.{3,80}?)(?: (?:in|inside|on) (?<where>.*?))?(?:,.*)?$`,
  'u',
);
const STIRRED_INTO = new RegExp(
  `^(?<one>.{2,30}?) (?:${STIRRED})\\w* (?:in|into|through|with) (?<other>.{3,40}?)(?:,.*)?$`,
  'u',
);

export function stirredIn(text: string, { isClose }: Told): Found | undefined {
  const into = STIRRED_INTO.exec(text);
  const [one, other] = [into && liquidOf(into.groups!.one!, 1), into && liquidOf(into.groups!.other!, 1)];
  if (into && one && other && other.liquid !== 'water') return stirs(other, one, text);
  const found = MIXED.exec(text) ?? MIXING.exec(text);
  if (!found) return undefined;
  const what = found.groups!.what!.replace(
    / (?:with|using) (?:\w+ )?(?:spoon|whisk|straw|stick|fork|brush|knife|palette knife)$/u,
    '',
  );
  const parts = what.split(/ and |, | with | into | in /u).map((part) => liquidOf(part, 1));
  const [named, second] = parts.filter((part) => part !== undefined);
  const first = named && second && /milk|cream/.test(named.liquid) ? second : named;
  const added = first === named ? second : named;
  if (!first) return ANY_DRINK.test(what) ? stirs({ liquid: 'tea', word: 'a drink' }, undefined, text) : undefined;
  // Somebody who paints is no palette, and water that swirls is no cup.
  if (first.liquid === 'water' && !/\b(?:spoon|cup|glass)\b/u.test(text)) return undefined;
  if (!isClose && !second && first.liquid === 'paint' && !/paints?$|colou?rs?/u.test(what)) return undefined;
  return { ...stirs(first, added, text), besides: isClose ? '' : (found.groups!.who ?? '') };
}

function stirs(first: Named, second: Named | undefined, text: string): Found {
  const colours = COLOUR_WORDS.filter(([, words]) => new RegExp(`\\b(?:${words})\\b`, 'u').test(text)).map(
    ([name]) => name,
  );
  const isPaint = first.liquid === 'paint' || first.liquid === 'dye';
  const own = colours.length > 1 ? colours : (['blue', 'yellow', 'red'] as const);
  const vessel = isPaint
    ? 'palette'
    : /glass/u.test(text)
      ? 'glass'
      : /soup|batter|sauce|oil|vinegar|chocolate/.test(first.liquid)
        ? 'bowl'
        : 'cup';
  const flow: Flow = isPaint
    ? { way: 'stir', liquid: 'paint', colour: own[0]!, colours: own.slice(1, 4), vessel }
    : { way: 'stir', ...asFlow(first), ...(second && { second: second.liquid }), vessel };
  return {
    flow,
    said: isPaint
      ? 'paint being mixed'
      : second
        ? `${second.word} and ${first.word} being stirred`
        : `${first.word} being stirred`,
    besides: '',
  };
}
