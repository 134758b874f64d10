/**
 * Finds that one comes at another and what comes of it ("a goat butts a crate, causing it to slide"): both are named, what
 * happens to the other is staged and no longer said of whoever did it. Called by `dealings.ts`.
 */
import type { Dealing, Manner, Outcome } from '../../reading.js';
import { isAlive } from '../interpret/tools.js';
import {
  CAUSERS,
  CAUSERS_CHINESE,
  CAUSING,
  CAUSING_CHINESE,
  OUTCOMES_CHINESE,
  OUTCOMES_ENGLISH,
  SENT_ENGLISH,
  STRIKING_CHINESE,
  STRIKING_ENGLISH,
  STRUCK_ENGLISH,
  TAKEN_CHINESE,
  WATER,
} from '../lexicon/strikes.js';
import type { Draft } from '../plot.js';
import type { Dealt, Named } from './dealings.js';

interface Said {
  /** Who or what does it, what it is done to, in words. */
  by: string;
  whom: string;
  manner: Manner;
  outcome: Outcome | undefined;
  /** It goes without saying what comes of it. */
  usual: Outcome | undefined;
  /** What is sent at it. */
  missile?: string;
  /** Somebody else whom it befalls. */
  third?: string;
  /** The prompt without what comes of it, where that was said. */
  bare?: string;
  where?: string;
}

export function struckIn(prompt: string, language: 'en' | 'zh', namedIn: Named): Dealt | undefined {
  const text = prompt.trim().replace(/[.!。！]+$/u, '');
  const said = language === 'zh' ? saidInChinese(text) : saidInEnglish(text);
  if (said === undefined) return undefined;
  return told(said, language === 'zh', namedIn) ?? (said.bare === undefined ? undefined : { prompt: said.bare });
}

function saidInEnglish(text: string): Said | undefined {
  const { out = '', whom, by } = STRUCK_ENGLISH.exec(text)?.groups ?? {};
  if (whom && by) return { by, whom, manner: 'rush', outcome: firstOf(OUTCOMES_ENGLISH, out)?.outcome, usual: 'sways' };
  const sent = SENT_ENGLISH.exec(text)?.groups;
  if (sent) {
    const { by: sender = '', missile = '', whom: aim = '', rest: after = '' } = sent;
    const outcome = firstOf(OUTCOMES_ENGLISH, after || text.slice(sender.length))?.outcome;
    return { by: sender, whom: aim, missile, manner: /\bkick/i.test(text) ? 'kick' : 'rush', outcome, usual: 'sways' };
  }
  const verb = earliest(STRIKING_ENGLISH, text);
  if (verb === undefined) return undefined;
  const { index, length, manner, usual } = verb;
  const rest = text.slice(index + length);
  const cut = CAUSING.exec(rest);
  const target = rest.slice(0, cut?.index ?? rest.length);
  const consequence = cut ? rest.slice(cut.index) : '';
  const found = firstOf(OUTCOMES_ENGLISH, cut ? consequence : target);
  const whose =
    cut && found
      ? consequence
          .slice(0, found.index)
          .replace(CAUSERS, '')
          .replace(/ to\s*$/i, '')
          .trim()
      : '';
  const isCaused =
    cut !== null && /causing|making|sending|leaving|makes|causes|sends|\bit\b/i.test(cut[0] + consequence);
  return {
    by: text.slice(0, index),
    whom: target.replace(
      / (?:off|from|across|into|to|towards?|forward|over|with|out of|around|through) .*$|forward$/i,
      '',
    ),
    manner,
    outcome: found?.outcome,
    usual,
    ...(whose && !PRONOUN.test(whose) && { third: whose }),
    ...(isCaused && { bare: text.slice(0, index + length) + target }),
    where: WHERE.exec(cut ? `${target}${consequence}` : target)?.[0] ?? '',
  };
}

function saidInChinese(text: string): Said | undefined {
  const { by, whom, out = '', verb = '' } = TAKEN_CHINESE.exec(text)?.groups ?? {};
  if (by && whom) {
    const outcome = firstOf(OUTCOMES_CHINESE, out)?.outcome;
    return {
      by,
      whom,
      manner: /踢|踹/u.test(verb) ? 'kick' : /扔|抛|丢/u.test(verb) ? 'throw' : 'touch',
      outcome,
      usual: undefined,
    };
  }
  const found = earliest(STRIKING_CHINESE, text);
  if (found === undefined) return undefined;
  const rest = text.slice(found.index + found.length);
  const cut = CAUSING_CHINESE.exec(rest);
  const target = rest.slice(0, cut?.index ?? rest.length);
  const consequence = cut ? rest.slice(cut.index) : '';
  const comes =
    firstOf(OUTCOMES_CHINESE, consequence) ??
    firstOf(OUTCOMES_CHINESE, text.slice(found.index, found.index + found.length));
  const whose = cut && comes ? consequence.slice(0, comes.index).replace(CAUSERS_CHINESE, '') : '';
  return {
    by: text.slice(0, found.index),
    whom: target.replace(/[上里中下]$/u, ''),
    manner: found.manner,
    outcome: comes?.outcome,
    usual: found.usual,
    ...(whose && !PRONOUN.test(whose) && { third: whose }),
  };
}

const PRONOUN = /^(?:it|them|itself|one|both|he|she|him|her|they|its? .*|它们?|他们?|她们?)?$/iu;
const WHERE = /\s(?:in|on|across|at|near|down) (?:the|a|an) (?!air\b|sky\b|ground\b|surface\b)(?:[\w-]+ )?[\w-]+$/i;

function earliest<Row extends { words: RegExp }>(
  rows: readonly Row[],
  text: string,
): (Row & { index: number; length: number }) | undefined {
  const found = rows.flatMap((row) => {
    const match = row.words.exec(text);
    return match && match.index > 0 ? [{ ...row, index: match.index, length: match[0].length }] : [];
  });
  return found.reduce<(typeof found)[number] | undefined>(
    (first, one) => (first && first.index <= one.index ? first : one),
    undefined,
  );
}

function firstOf(
  rows: readonly (readonly [words: RegExp, outcome: Outcome])[],
  text: string,
): { outcome: Outcome; index: number } | undefined {
  const found = rows.flatMap(([words, outcome]) => {
    const match = words.exec(text);
    return match ? [{ outcome, index: match.index }] : [];
  });
  return found.reduce<(typeof found)[number] | undefined>(
    (first, one) => (first && first.index <= one.index ? first : one),
    undefined,
  );
}

/** Where a being is done something to, only these are told here. */
const OF_BEINGS: ReadonlySet<Outcome> = new Set(['wakes', 'scatters', 'topples', 'bounces', 'sways']);
const NEEDS_SAYING: ReadonlySet<Manner> = new Set(['kick', 'touch', 'land', 'throw', 'near', 'work']);

function told(said: Said, chinese: boolean, namedIn: Named): Dealt | undefined {
  const { manner, usual } = said;
  const outcome = said.outcome ?? usual;
  const { drafts: doers, doer: last } = namedIn(said.by);
  const doer = doers[last];
  if (doer === undefined) return undefined;
  const deals = (more: Pick<Dealing, 'by' | 'to' | 'place' | 'thing'>): Dealing => ({
    name: 'strike',
    manner,
    outcome: outcome ?? 'splashes',
    ...more,
  });
  // "sits in a boat, at sea" is in the boat.
  const [onto = ''] = said.whom.split(/[,，]/u);
  if (manner === 'land' && WATER.test(onto) && isAlive(doer.subject) && doer.subject.kind !== 'fish') {
    const prompt = `${said.by.trim()}${chinese ? '在' : ' in '}${said.whom.trim()}${chinese ? '里' : ''}`;
    return { prompt, dealing: { ...deals({ by: last, to: last }), outcome: 'splashes' as const } };
  }
  if (outcome === undefined) return undefined;
  if (manner === 'collide') {
    const [by, to] = isPair(doer) && doers.length === 1 ? [0, 0] : [last - 1, last];
    return by < 0 ? undefined : { prompt: `${said.by.trim()}${said.where ?? ''}`, dealing: deals({ by, to }) };
  }
  const [target] = namedIn(said.whom).drafts;
  const [third] = said.third ? namedIn(said.third).drafts : [];
  const struck = third ?? target;
  if (struck === undefined) return undefined;
  const [missile] = said.missile ? namedIn(said.missile).drafts : [];
  if (said.missile && (!missile || isAlive(missile.subject) || isAlive(struck.subject))) return undefined;
  if (isAlive(struck.subject) && !isFitFor(third, said, outcome)) return undefined;
  // A pancake is tossed as cooks do, and on a trampoline it is the one who jumps that bounces.
  if ((manner === 'throw' && struck.subject.kind === 'food') || (manner === 'land' && outcome === 'bounces'))
    return undefined;
  // Who plays ball or knocks is told as what they do.
  if (
    said.outcome === undefined &&
    (NEEDS_SAYING.has(manner) ? usual === undefined : isAlive(doer.subject) && manner !== 'rush')
  )
    return undefined;
  if (
    said.outcome === undefined &&
    doer.subject.kind === 'person' &&
    manner === 'rush' &&
    !isAlive(struck.subject) &&
    struck.subject.kind === 'ball'
  )
    return undefined;
  const words = third ? said.third! : said.whom;
  const prompts = [words, another(words)].flatMap((whom) =>
    [said.where ?? '', ''].map((where) => `${said.by.trim()}${chinese ? '和' : ' and '}${whom.trim()}${where}`),
  );
  const prompt = prompts.find((one) => namedIn(one).drafts.length === doers.length + 1);
  if (prompt === undefined) return undefined;
  const place = third && target && !isAlive(target.subject) && manner === 'land' ? target.subject.sprite : undefined;
  const thing = missile?.subject.sprite;
  return { prompt, dealing: deals({ by: last, to: doers.length, ...(place && { place }), ...(thing && { thing }) }) };
}

function isFitFor(third: Draft | undefined, { manner, outcome: said }: Said, outcome: Outcome): boolean {
  if (manner === 'kick' || manner === 'throw' || !OF_BEINGS.has(outcome)) return false;
  if (outcome === 'wakes' || third) return true;
  return manner === 'rush' || (manner === 'touch' && said === 'topples');
}

const isPair = ({ plural, count }: Draft): boolean => plural || (count ?? 1) !== 1;
const another = (text: string): string => text.replace(/^\s*(?:his|her|its|their|my|the|an?) /i, 'another ');
