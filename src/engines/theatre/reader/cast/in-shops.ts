/**
 * "umbrella shop", 雨伞店: whoever is there is in a shop, and what it is called after fills its shelves instead of playing. Two
 * terms become one. Called by `segment.ts`.
 */
import type { Goods } from '../../score/goods.js';
import { SHOPS } from '../lexicon/shops.js';
import type { Meaning, Term } from '../words/segment.js';

const SHOP = { en: /^(?:shops?|stores?|boutiques?)$/u, zh: /^(?:专卖店|专门店|商店|店铺|小店|店|铺子|铺)$/u } as const;
const COLOURS = ['#e0885a', '#5a9fb8', '#8ab05a', '#c878a0', '#8a7fc0', '#d8a84a'] as const;
/** Nobody sells people, nor what is too far off for a shelf. */
const SOLD = /^(?:object|small|food|animal|bird|fish|insect|plant|vehicle)$/;

export function inShops(terms: readonly Term[]): Term[] {
  return terms.flatMap((term, at) => {
    const before = terms[at - 1];
    const next = terms[at + 1];
    const merged = next && named(term, next);
    if (merged) return [merged];
    return before && named(before, term) ? [] : [signed(term)];
  });
}

function named(first: Term, second: Term): Term | undefined {
  if (first.language === 'emoji' || first.language !== second.language || first.near || second.apart) return undefined;
  if (second.article !== 'none' || !SHOP[first.language].test(second.text)) return undefined;
  const noun = first.meanings.find(({ subject }) => subject);
  if (!noun?.subject || noun.form === 'plural' || !SOLD.test(noun.subject.kind) || noun.subject.worn === 'body')
    return undefined;
  const text = `${first.text}${first.language === 'zh' ? '' : ' '}${second.text}`;
  const goods: Goods = {
    sprites: [noun.subject.sprite],
    display: noun.subject.worn ? 'rail' : 'table',
    colour: COLOURS[[...text].reduce((sum, letter) => sum + letter.codePointAt(0)!, 0) % COLOURS.length]!,
    ...(first.language === 'zh' && text.length <= 5 && { sign: text }),
  };
  const meaning: Meaning = { part: 'noun', word: text, form: 'base', scene: { set: 'shop', near: false, goods } };
  return { ...first, text, meanings: [meaning] };
}

/** Over the counter of a shop that is known stands its name, in the language in which it was asked for. */
function signed(term: Term): Term {
  if (!term.meanings.some(({ scene }) => scene?.goods)) return term;
  const meanings = term.meanings.map((meaning): Meaning => {
    const { scene } = meaning;
    if (!scene?.goods) return meaning;
    const sign = term.language === 'zh' ? meaning.word : SIGNS.get(scene.goods);
    return { ...meaning, scene: { ...scene, goods: { ...scene.goods, ...(sign && { sign }) } } };
  });
  return { ...term, meanings };
}

const SIGNS: ReadonlyMap<Goods, string> = new Map(SHOPS.map(({ goods, sign }) => [goods, sign]));
