/** Who and what a prompt can name, sorted by what it can do, for the completion of prompts. Read by `suggest*.ts`. */
import type { Kind } from '../../reading.js';
import { FOOD } from '../lexicon/food.js';
import { SCENERY, THINGS } from '../lexicon/objects.js';
import { PEOPLE } from '../lexicon/people.js';
import { BOATS, FLYERS, HUMAN, LIFELESS, LIVING, MACHINES } from '../lexicon/phrases.js';
import type { SubjectRow } from '../lexicon/subject-rows.js';
import { ANIMALS, CHARACTERS, VEHICLES } from '../lexicon/subjects.js';

export interface Noun {
  name: string;
  kind: Kind;
}

/** Of one row so many names are offered: the plainest stand first. */
const MOST_NAMES = 6;
/** Names of their own, and words that stand for nobody in particular. */
const NOT_OFFERED =
  /^(somebody|someone|everyone|everybody|people|folk|family|crowd|figure|human being|male|female|mammut|pussycat|kittycat|doggo|doggie|wooly mammoth|tuna|cod|police|officer|cop|merlin|superman|spiderman|batman|wonder woman|supergirl|dracula|santa|santa claus|father christmas|couple|lovers|pair of lovers|undead|vessel|auto|vehicle|ferrari|lamborghini|porsche|cigarette|loo|meat|beef|pork|food|meal|home|earth|saturn|t rex|tyrannosaurus rex|trex|godzilla|nemo|vespa|shinkansen|metro|subway|suv|ufo|tv|ice|mic|bass|sax|tap|basin|mobile|iphone|macbook|stylish woman|gal|cock|ass|chips|sakura|home plate|cattle|catchers mitt|ass|person|stack of books|die|toilet paper|corn|baggage|ramen|badminton|ping pong|boba|boba tea|breakfast|bat stick|bot|crane bird|swallow bird|pigeon bird|chopper motorcycle|tram car|croc|bunny rabbit|noodle|ski|trailer truck|rice|honey pot|water|eiffel tower|statue of liberty|tokyo tower|painting picture|trunk case|cup trophy|torch light|trolley cart|wool ball|soccer|rugby|table tennis|tennis|pottery|wine|champagne|pasta|great white|cigar|swine|一.*|.*群|人们|人类|大家|爆米花|西兰花|花椰菜|孙悟空|美猴王|哥斯拉|蜥脚龙|马匹|猪猪|书本|书籍|救火车|电动车|香烟|雪茄|草丛|食物|厕所|卫生纸|厕纸|植物|肉|牛肉|情侣|夫妻|夫妇|恋人|地球|土星|roll of paper|toilet)$/;

/** Of one character only those that are said alone: 一只猫, but 一只老虎. */
const CHINESE = /^(?:\p{Script=Han}{2,6}|[猫狗马牛猪羊鸟鱼龙蛇熊鹿狼鹰鹅虾树花球门床钟伞书人])$/u;

const sorted = (table: readonly SubjectRow[]) =>
  table.flatMap(({ kind, english, chinese }) => named(kind, english, chinese));

function named(kind: Kind, english: string, chinese: string): { kind: Kind; english: string[]; chinese: string[] } {
  return { kind, english: listOf(english, /^[a-z][a-z '-]*$/), chinese: listOf(chinese, CHINESE) };
}

function listOf(words: string, shape: RegExp): string[] {
  return words
    .split(',')
    .map((word) => word.trim())
    .filter((word) => shape.test(word) && !NOT_OFFERED.test(word))
    .slice(0, MOST_NAMES);
}

const SHELVES = {
  animals: sorted(ANIMALS),
  people: PEOPLE.map(([_gender, _size, english, chinese]) => named('person', english, chinese)),
  characters: sorted(CHARACTERS),
  vehicles: sorted(VEHICLES),
  food: sorted(FOOD),
  things: sorted(THINGS),
  scenery: sorted(SCENERY),
};

/** Everything that can be named, the most telling first. */
export function nounsOf(language: 'english' | 'chinese'): Noun[] {
  const rows = Object.values(SHELVES).flat();
  // First the first name of each row: what a chatter thinks of before its breeds.
  const ranks = Array.from({ length: MOST_NAMES }, (_, rank) => rank);
  const all = ranks.flatMap((rank) =>
    rows.flatMap(({ kind, ...names }) => {
      const name = names[language][rank];
      return name === undefined ? [] : [{ name, kind }];
    }),
  );
  return [...new Map(all.map((noun) => [noun.name, noun] as const).reverse()).values()].reverse();
}

/** A few of each kind, for people who ask what there is. */
export function examplesOf(language: 'english' | 'chinese'): string[] {
  const counts: [keyof typeof SHELVES, number][] = [
    ['animals', 15],
    ['characters', 9],
    ['vehicles', 7],
    ['food', 4],
    ['things', 5],
  ];
  return counts.flatMap(([shelf, count]) => {
    const names = SHELVES[shelf].flatMap((row) => row[language].slice(0, 1));
    return Array.from({ length: count }, (_, index) => names[Math.floor((index * names.length) / count)]!);
  });
}

/** What it does, by what it is: English of one, Chinese. */
export function deedsOf(kind: Kind): [english: string, chinese: string][] {
  if (kind === 'person') return [...LIVING.slice(0, 10), ...HUMAN, ...LIVING.slice(10)];
  if (kind === 'vehicle') return MACHINES;
  if (kind === 'aircraft') return FLYERS;
  if (kind === 'boat') return BOATS;
  return ['ball', 'food', 'plant', 'object'].includes(kind) ? LIFELESS : LIVING;
}
