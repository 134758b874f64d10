/**
 * "an owl teacher", "a detective mouse", 猫厨师: one animal that has a trade, not a person whom an animal describes. Two terms
 * become one. Called by `segment.ts`.
 */
import type { Kind } from '../../reading.js';
import { guiseOf } from '../lexicon/guises.js';
import type { Meaning, Term } from '../words/segment.js';
import type { SubjectSense } from '../words/sense.js';

const BEASTS: ReadonlySet<Kind> = new Set(['animal', 'giant', 'small', 'bird', 'insect', 'fish']);

export function inGuises(terms: readonly Term[]): Term[] {
  return terms.flatMap((term, at) => {
    const before = terms[at - 1];
    const next = terms[at + 1];
    const merged = next && inGuise(term, next);
    if (merged) return [merged];
    return before && inGuise(before, term) ? [] : [term];
  });
}

function inGuise(first: Term, second: Term): Term | undefined {
  if (first.language !== second.language || first.language === 'emoji' || first.near || second.near) return undefined;
  if (second.apart || second.article !== 'none') return undefined;
  const joined = `${first.text}${first.language === 'zh' ? '' : ' '}${second.text}`;
  if (USUAL.test(joined)) return undefined;
  if (SURNAMED.test(joined)) return { ...first, text: joined, meanings: second.meanings };
  const [one, other] = [nounOf(first), nounOf(second)];
  if (!one?.subject || !other?.subject || one.form !== 'base') return undefined;
  const isTrade = one.subject.kind === 'person' && guiseOf(one.subject, one.word) !== undefined;
  if (CALLED.test(second.text) && first.text.length > 1 && (isTrade || BEASTS.has(one.subject.kind)) && !isDeed(first))
    return { ...first, text: joined, meanings: [{ part: 'noun', word: joined, form: 'base', subject: one.subject }] };
  const isBeastFirst = isNoPerson(one.subject);
  const [beast, trade] = isBeastFirst ? [one, other] : [other, one];
  if (!isNoPerson(beast.subject!) || isDeed(first) || isDeed(second)) return undefined;
  if (!isBeastFirst && (first.language === 'zh' || TITLES.test(first.text))) return undefined;
  const guise = guiseOf(trade.subject!, trade.word);
  if (guise === undefined) return undefined;
  const word = first.language === 'zh' ? `${one.word}${other.word}` : `${one.word} ${other.word}`;
  const meaning: Meaning = { part: 'noun', word, form: other.form, subject: { ...beast.subject!, guise } };
  return { ...first, text: joined, meanings: [meaning] };
}

/** A robot, an alien, a ghost, a zombie may have a trade as well. */
const OTHERS = /^(?:1f916|1f47d|1f47b|1f480|1f9df|26c4)/;
const isNoPerson = ({ kind, sprite }: SubjectSense): boolean => BEASTS.has(kind) || OTHERS.test(sprite);

const nounOf = ({ meanings }: Term): Meaning | undefined => meanings.find(({ subject }) => subject);
/** "a bear coaches", "a duck cooks": not of what may be a verb as it stands. */
const isDeed = ({ meanings }: Term): boolean => meanings.some(({ part, form }) => part === 'verb' && form !== 'base');

/** People who have to do with animals. */
const USUAL =
  /^(?:sheep|pig|cow|cattle|dairy|chicken|goat|duck|fish|bee|horse|alpaca|ostrich|turkey) (?:farmer|vet|doctor|coach)|^(?:fish|chicken|crab|lobster|shrimp|octopus|squid) (?:chef|cook)|^(?:dog|pet|horse|cat|animal|bird|lion|tiger|elephant|dolphin) trainer|^(?:horse|dog|cat) driver|^cat burglar|^(?:dog|horse) groom|老板$/;
/** 兔子先生, 狐妖姐姐, 交警叔叔: so an animal or who has a trade is called, and nobody else is there. */
const CALLED =
  /^(?:先生|小姐|女士|太太|爷爷|奶奶|姐姐|妹妹|哥哥|弟弟|叔叔|阿姨|大叔|大婶|公公|婆婆|大人|大王|大哥|小哥|小弟|师傅|同学|君)$/u;
/** Ma, Xiong, Niu, Long and Yang are family names. */
const SURNAMED = /^[马熊牛龙羊](?:老师|医生|教授|律师|警官|大夫|经理)$/;
/** Of cobras and penguins these are kinds. */
const TITLES =
  /^(?:king|queen|emperor|prince|nurse|soldier|police|pilot|doctor|guard|sailor|hermit|cowboy|cook|driver)$/;
