/** Whom somebody looks for, what a trail leads to, what is learnt: what follows the verb decides. Called by `dealings.ts`. */
import type { DealingName } from '../../reading.js';
import { isAlive } from '../interpret/tools.js';
import type { Draft } from '../plot.js';
import type { Dealt, Named } from './dealings.js';

interface Said {
  before: string;
  rest: string;
  language: 'en' | 'zh';
  namedIn: Named;
}

/** A relative, and what is said of him besides. */
const PARENT =
  /^\s*(?:(?:its|his|her|their|the|a)\s+)?(?:lost\s+)?(?:mother|mom|mum|mama|mommy|mummy|father|dad|daddy|papa|parents?)\b/i;
const PARENT_CHINESE = /^(?:自己的|它的|他的|她的)?(?:妈妈|爸爸|母亲|父亲|爹|娘)/;
/** Where it is done; what was looked for is left out. */
const WHERE = /\s(?:in|on|at|under|through|across|around|along|by|near) .*$/i;
/** An animal that is one wears a hat. */
const DETECTIVE = /detective|sherlock|侦探/i;
/** What may be at the end of a trail, though nobody knows what it is. */
const HIDDEN =
  /^\s*(?:the |a |his |her |its |some )?(?:\w+ )?(?:treasure|something|adventure|monster|secret|ghost)|^(?:宝藏|宝物|东西|秘密)/i;
const CLAUSE = /[，,。].*$/;
const INANIMATE = /^(?:object|food|ball|plant)$/;

/** Nothing where `name` is none of them; no dealing in it where the words don't bear it out. */
export function questIn(name: DealingName, said: Said): Dealt | { unlike: true } | undefined {
  if (name === 'search') return searched(said);
  if (name === 'track') return tracked(said, undefined);
  if (name === 'learn') return learnt(said);
  if (name === 'plough') return ploughed(said);
  return undefined;
}

const lastOf = ({ before, namedIn }: Said): Draft | undefined => namedIn(before).drafts.at(-1);
const indexOf = ({ before, namedIn }: Said): number => namedIn(before).drafts.length - 1;

function searched(said: Said): Dealt | { unlike: true } {
  const { before, rest, language, namedIn } = said;
  const chinese = language === 'zh';
  const seeker = lastOf(said)!;
  if (!isAlive(seeker.subject) && seeker.subject.gender === undefined) return { unlike: true };
  const parent = chinese ? PARENT_CHINESE : PARENT;
  // An idiom may have said already of what kind a mother is.
  const elder = parent.test(rest) || (/\b(?:little|baby|young)\b/i.test(before) && /^\s*another\b/i.test(rest));
  const isBeast = isAlive(seeker.subject) && seeker.subject.kind !== 'person';
  const kin = chinese ? `另一只${bare(seeker.name)}` : ` another ${seeker.name}`;
  const whom = elder && isBeast ? rest.replace(parent, kin) : rest.replace(/^\s*(?:his|her|its|their|my)\s+/i, ' the ');
  const sought = namedIn(whom).drafts[0];
  if (!sought && !HIDDEN.test(rest)) return { unlike: true };
  if (!sought || !isAlive(sought.subject)) return tracked(said, sought);
  const by = indexOf(said);
  const joined = [whom, ` another ${whom.replace(/^\s*(?:the|an?) /i, '')}`]
    .map((text) => `${before.trimEnd()}${chinese ? '和' : ' and '}${text.trimStart()}`)
    .find((text) => namedIn(text).drafts.length > by + 1);
  if (joined === undefined) return { unlike: true };
  return { prompt: joined, dealing: { name: 'search', by, to: by + 1, ...(elder && { elder }) } };
}

/** 小狐狸's mother is none of the small ones. */
const bare = (name: string): string => name.replace(/^(?:小|一只|幼)+/u, '');

function tracked(said: Said, sought: Draft | undefined): Dealt | { unlike: true } {
  const { before, rest, language } = said;
  const seeker = lastOf(said)!;
  if (!isAlive(seeker.subject) && seeker.subject.gender === undefined) return { unlike: true };
  const by = indexOf(said);
  const where = (language === 'zh' ? CLAUSE : WHERE).exec(rest)?.[0] ?? '';
  const isMasked = isAlive(seeker.subject) && DETECTIVE.test(before) && seeker.subject.kind !== 'person';
  const hat = isMasked ? (language === 'zh' ? '戴着礼帽' : ' wearing a top hat') : '';
  const thing = sought && INANIMATE.test(sought.subject.kind) ? sought.subject.sprite : undefined;
  return {
    prompt: `${before.trimEnd()}${hat}${where}`,
    dealing: { name: 'track', by, to: by, ...(thing && { thing }) },
  };
}

/** What takes a mount or water is told as it is. */
const ELSEWHERE = /^(?:ride|drive|swim|slide)$/;

const TRACTOR = /^1f69c/;
const DIGS = /excavat|bulldoz|digger|挖掘|推土/i;

function ploughed(said: Said): Dealt | { unlike: true } {
  const { before, rest } = said;
  const machine = lastOf(said)!;
  if (!TRACTOR.test(machine.subject.sprite) || DIGS.test(before)) return { unlike: true };
  const by = indexOf(said);
  return { prompt: `${before.trimEnd()}${rest}`, dealing: { name: 'plough', by, to: by } };
}

/** "to paint" is what somebody does who paints. */
const third = (verb: string): string =>
  /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : /(?:s|sh|ch|x|o)$/.test(verb) ? `${verb}es` : `${verb}s`;

function learnt(said: Said): Dealt | { unlike: true } {
  const { before, rest, language, namedIn } = said;
  const does =
    language === 'zh' ? `${before}${rest}` : `${before.trimEnd()} ${rest.trimStart().replace(/^[a-z]+/i, third)}`;
  const by = indexOf(said);
  const skill = namedIn(before).drafts.length === 1 ? namedIn(does).drafts[by]?.acts[0] : undefined;
  const learner = namedIn(does).drafts[by];
  if (!skill || !learner || ELSEWHERE.test(skill)) return { unlike: true };
  const thing = learner.props?.[skill]?.sprite;
  return { prompt: does, dealing: { name: 'learn', by, to: by, skill, ...(thing && { thing }) } };
}
