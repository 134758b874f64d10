/** English prompts about a drop that hangs, falls or springs up. Called by `flows-english.ts`. */
import type { Flow } from '../../score/flows.js';
import { LANDS, WATERS } from '../lexicon/flow-verbs.js';
import { asFlow, type Found, liquidOf, type Told } from './flow-names.js';

const DROP = '(?:(?:water|liquid|rain|dew|ink|oil) )?(?:droplets?|drops?|rain ?drops?|dew ?drops?|beads?)';
const HANGS: readonly (readonly [RegExp, NonNullable<Flow['from']>])[] = [
  [/\b(?:taps?|faucets?|pipes?|spout|showerhead|hose|sink)\b/u, 'tap'],
  [/\b(?:lea(?:f|ves)|petals?|flowers?|branch(?:es)?|blade of grass|grass|stem)\b/u, 'leaf'],
  [/\b(?:icicles?|ice|roof|eaves|stalactites?)\b/u, 'icicle'],
];
const FROM = new RegExp(
  `^(?:${DROP}|water)(?: of (?:water|dew|rain|liquid))?(?: (?:form|hang|fall|drip|drop|slid|roll|cling|gather|leak)\\w*)*(?: and| then)*(?: (?:form|hang|fall|drip|drop|slid|roll|cling|gather|leak)\\w*)* (?:from|off|on|onto|at|down) (?<source>.*)$`,
  'u',
);
const LEAKY =
  /\b(?:dripping|leaky|leaking) (?:tap|faucet|pipe|kitchen faucet)\b|\b(?:tap|faucet) (?:dripping|drips|leaking|leaks)\b/u;
const BOUNCES = new RegExp(
  `^(?:water )?${DROP}(?: of (?<of>[\\w ]+?))? (?:bounc|rebound)\\w* (?:on|off|onto|from|across|over|against)\\b`,
  'u',
);
const DROPPED = new RegExp(
  `^(?:${DROP})(?: of (?<of>[\\w ]+?))? (?:${LANDS}|creat\\w+|caus\\w+)(?: \\w+)? ?(?:into|onto|on|in|upon|through)? (?:still |calm |quiet |surface of |surface )*(?:${WATERS}|surface|liquid|glass of water|bucket)`,
  'u',
);

export function dropIn(text: string, { isClose }: Told): Found | undefined {
  if (LEAKY.test(text)) return drips('tap', 'water');
  const bounces = BOUNCES.exec(text);
  if (bounces) {
    const { liquid = 'water' } = liquidOf(bounces.groups!.of ?? text.slice(0, bounces.index + 14), 1) ?? {};
    return { flow: { way: 'bounce', liquid }, said: 'a drop bouncing', besides: '' };
  }
  const source = FROM.exec(text)?.groups?.source;
  const from = source && HANGS.find(([words]) => words.test(source.split(/,| into | onto | in /u)[0]!))?.[1];
  if (from) return drips(from, 'water');
  if (isClose && /^(?:morning )?dew(?:drops?)? (?:on|form\w*)\b.*\b(?:leaf|leaves|grass|petals?|flower)/u.test(text))
    return drips('leaf', 'water');
  const dropped = DROPPED.exec(text);
  if (!dropped) return undefined;
  const liquid = liquidOf(dropped.groups!.of ?? 'water', 1) ?? { liquid: 'water' as const, word: 'water' };
  if (/^(?:ink|dye|paint|milk|coffee|cream)$/.test(liquid.liquid)) return undefined;
  return { flow: { way: 'ripple', ...asFlow(liquid) }, said: 'a drop falling into water', besides: '' };
}

const drips = (from: NonNullable<Flow['from']>, liquid: Flow['liquid']): Found => ({
  flow: { way: 'drip', liquid, from },
  said: {
    tap: 'a drop falling from a tap',
    leaf: 'a drop on the tip of a leaf',
    icicle: 'a drop falling from an icicle',
  }[from],
  besides: '',
});
