/**
 * Finds what changes under somebody's eyes: "a girl lets a lantern go and it becomes a star", 魔法师挥动魔杖，兔子变成了大象. Who does
 * something with it stays as he is; alone he would have been the one that changes. Called by `changes.ts`.
 */
import type { Guise } from '../../reading.js';
import { KIND_SIZES } from '../cast/cast.js';
import { isAlive } from '../interpret/tools.js';
import type { Draft } from '../plot.js';
import type { Dealt, Named } from './dealings.js';

const NOUN = '(?:[\\w-]+ ){0,2}?[\\w-]+';
const OWN = `(?:an?|the|his|her|its|their|my|some) ${NOUN}`;
const HOW = '(?:(?:suddenly|slowly|instantly|immediately|magically|then|just|all|quickly) )*';
const SAID = {
  en: [
    new RegExp(
      `^(?<who>(?:an?|the|my|some|two|three) (?:[\\w-]+ ){0,6}?[\\w-]+?) ${HOW}(?:is |are )?(?<verb>[a-z]{2,}(?:s|ing|ed))(?: [a-z]+){0,2}? (?<thing>${OWN})(?<rest>(?: (?:in|on|at|into|up|over|to|off|away|out|from|with|under|by)\\b[^,]*?)?)(?:,? and|,? until|,? then|,? but|,? when|,? as|,)+ (?:then |suddenly )*(?<it>it|this|which|(?:the|his|her|its|their) ${NOUN}) ${HOW}(?:(?:turn|transform|morph|change|grow|evolve)s? (?:right )?(?:in)?to|becomes?) (?<into>.+)$`,
      'iu',
    ),
    new RegExp(
      `^(?<who>(?:an?|the|my) (?:[\\w-]+ ){0,6}?[\\w-]+?) ${HOW}(?:is )?(?<verb>[a-z]{2,}(?:s|ing|ed))(?: [a-z]+){0,2}? (?<thing>${OWN})(?<rest>) (?:that|which) ${HOW}(?:(?:turn|transform|morph|change|grow|evolve)s? (?:right )?(?:in)?to|becomes?) (?<into>.+)$`,
      'iu',
    ),
  ],
  zh: [
    /^(?<who>[^，,]{1,9}?)(?:正?在|轻轻地?|小心地?)*(?<verb>放飞|放走|放出|吹出?|扔出?|抛出?|种下?|画|点燃?|折|摸|亲吻?|浇水?|打开|敲|踢|抱着?|拿出|捡起|挥动?|打|对着?|松开)[了着]?(?:一下)?(?<thing>(?:一?[个只盏条朵颗棵张把顶座件串粒])?[^，,]{1,8}?)(?<rest>)[，,](?:然后|结果|没想到|谁知|突然|忽然|只见)*(?<it>它们?|那?\p{Script=Han}{1,5}?)?(?:竟然?|居然|突然|忽然|一下子|瞬间|慢慢|立刻|马上|就)*(?:变成|变为|化作|化成|变作)了?(?<into>[^，,。！!]+)/u,
  ],
} as const;

/** It leaves the hand upwards. */
const LET_UP = /^(?:releas|throw|toss|blow|launch|let|fl[iy]|fling|drop|send|shoot|juggl)\w*$|^(?:放|吹|扔|抛|松开)/iu;
/** Who stays what they are, but is not asked for by that. */
const PRONOUN = /^(?:it|this|which|它们?)$/iu;

const BUBBLE = /bubble|泡泡?/iu;
const SOAP = 'prop-soap-bubble';
/** Read as an hour or a weather else. */
const SKY: readonly (readonly [words: RegExp, sprite: string])[] = [
  [/^(?:an? |the )?(?:[a-z]+ ){0,2}star\b(?! fish)|星星|星$/iu, '2b50'],
  [/^(?:an? |the )?(?:[a-z]+ ){0,2}moon\b|月亮|月球/iu, '1f315'],
  [/^(?:an? |the )?(?:[a-z]+ ){0,2}rainbow$|彩虹/iu, '1f308'],
];
/** It goes up anyway. */
const ALOFT = /^ (?:in|into|up in|to|up into) the (?:air|sky)$|^ (?:up|away|off|out)$/iu;

type GuiseOf = (text: string, draft: Draft, language: 'en' | 'zh', namedIn: Named) => Guise | undefined;

export function changedUnderEyes(
  prompt: string,
  language: 'en' | 'zh',
  namedIn: Named,
  guiseOf: GuiseOf,
): Dealt | undefined {
  for (const said of SAID[language]) {
    const {
      who = '',
      verb = '',
      thing: handled = '',
      rest = '',
      it = '',
      into = '',
    } = said.exec(prompt.trim())?.groups ?? {};
    if (!who) continue;
    const thing = it === '' || PRONOUN.test(it) ? handled : it;
    const [doer, second] = namedIn(who).drafts;
    if (!doer || second || !isAlive(doer.subject)) continue;
    const soap = BUBBLE.test(thing)
      ? { ...doer, subject: { sprite: SOAP, kind: 'ball' as const, worn: undefined } }
      : undefined;
    const changed = soap ?? namedIn(thing).drafts[0];
    if (!changed || changed.subject.sprite === doer.subject.sprite) continue;
    // "the moon" is one like any other here.
    const aloft = SKY.find(([words]) => words.test(into))?.[1];
    const guise = aloft ? { sprite: aloft } : guiseOf(into.replace(/^the /iu, 'a '), changed, language, namedIn);
    const isReal = /\breal\b|真的?/u.test(into) && !guise?.sprite;
    if (!guise && !isReal) continue;
    const [other] = namedIn(into).drafts;
    const size = guise?.sprite && other ? (other.subject.size ?? KIND_SIZES[other.subject.kind]) : undefined;
    const both = language === 'zh' ? `${who}和${thing}` : `${who} and ${thing}`;
    const { drafts } = namedIn(both);
    const [by = -1, to = -1] = [doer, changed].map(({ subject }) =>
      drafts.findIndex((one) => one.subject.sprite === subject.sprite),
    );
    if (by === -1) continue;
    const where = thing === handled ? rest.replace(ALOFT, '') : '';
    // What is worn or only seen in the air is not cast.
    const isCast = to !== -1 && !soap && !changed.subject.worn;
    const from = { ...(!isCast && { sprite: changed.subject.sprite }), ...(isReal && { surface: 'paper' as const }) };
    return {
      prompt: `${isCast ? both : who}${where}`,
      dealing: {
        name: 'change',
        by,
        to: isCast ? to : by,
        ...(!isCast && { thing: changed.subject.sprite }),
        changes: [{ of: isCast ? to : by, from, into: { ...guise, ...(size && { size }) } }],
        ...(thing !== handled ? { skill: 'wave' as const } : LET_UP.test(verb) && { skill: 'fly' as const }),
      },
    };
  }
  return undefined;
}
