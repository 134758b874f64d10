/**
 * "a kitten in a cardboard box", 沙发后面有一只箱子: who only is somewhere to something else. Each is read alone, so that both are
 * there whatever else their words may mean, and where they are to each other is kept as it was said: what leans or hangs is
 * no neighbour. Asked by `reader.ts`; laid out by `tableau/`.
 */

import type { CaptionWord, Kind, Reading, Subject } from '../../reading.js';
import { holderOf, holdsOne } from '../../score/holders.js';
import { isLiving, THINGS, VEHICLES } from '../../score/kinds.js';
import { shelterOf } from '../../score/shelters.js';
import { HUNG_AS, OF_WALLS } from '../lexicon/hung-above.js';
import { RELATIONS } from '../lexicon/labels.js';
import { BEARS, LANDSCAPE } from '../lexicon/landscape-things.js';
import {
  FISH_TANKS,
  HATS,
  HIDEOUTS,
  HOUSE,
  LANDMARKS,
  type Landmark,
  LOOKED_OUT_OF,
  PICTURES,
  ROOFS,
  SEEN_AS,
  STOOD_ON,
  type Whereabout,
} from '../lexicon/whereabouts.js';
import type { Relation } from '../words/sense.js';
import { betweenIn } from './whereabouts-between.js';
import { overPlace } from './whereabouts-over.js';
import { type Said, saidIn } from './whereabouts-said.js';
import { AFLOAT, placeOfBoth, setsOf } from './whereabouts-sets.js';

export function whereaboutsIn(prompt: string, read: (words: string) => Reading): Reading | undefined {
  const between = betweenIn(prompt.trim(), read, { alone, standing });
  if (between) return between;
  const said = saidIn(prompt.trim());
  if (
    !said ||
    OF_THE_SKY.test(said.one) ||
    OF_THE_SKY.test(said.other) ||
    (said.isNamedLast && ITS_VIEW.test(said.other))
  )
    return undefined;
  const { where, one, other, words, tail, isNamedLast } = said;
  // 桌子上的青蛙 is read as 青蛙在桌子上 where it is not just a thing on a thing.
  return (
    togetherAs(said, read) ??
    (isNamedLast && where === 'on' && alone(read(one), one) ? read(`${one}在${other}${words}${tail}`) : undefined)
  );
}

/** It spans a whole sky, and these have views of their own. */
const OF_THE_SKY = /\brainbows?$|彩虹$/iu;
const ITS_VIEW = /悬崖$|岛$|金字塔$|长城$|铁塔$/u;

function togetherAs(said: Said, read: (words: string) => Reading): Reading | undefined {
  const { where, one, state } = said;
  const { other, isRoof } = underRoof(said);
  const isChinese = /\p{Script=Han}/u.test(one);
  const swims = /^(?:swimming|游)$/.test(state);
  if (where === 'inside' && state && !swims && state !== ASLEEP[isChinese ? 1 : 0]) return undefined;
  if (where === 'inside') {
    const fish = alone(read(one), one);
    const tank = fish?.subjects[0]?.kind === 'fish' && FISH_TANKS.find(({ said: words }) => words.test(other));
    if (fish && tank) return inTank(fish, standing(read(other), tank, other, isChinese), said, tank);
  }
  if (swims) return undefined;
  const first = firstOf(said, read, isChinese);
  // Buns that come out of an oven look out of nothing.
  if (!first || (said.looksOut && THINGS.has(first.subjects[0]!.kind))) return undefined;
  // "by the river": the place.
  if (where === 'next_to' && /^the /iu.test(other) && !THINGS.has(first.subjects[0]!.kind)) return undefined;
  if (where === 'above') {
    const spread = overPlace(first, other, read);
    if (spread) return spread;
  }
  const landmark = isRoof && HOUSE.said.test(other) ? HOUSE : landmarkOf(said, other);
  const second = landmark ? standing(read(other), landmark, other, isChinese) : alone(read(other), other);
  if (!second || !isSo(where, first.subjects[0]!, second.subjects[0]!, landmark !== undefined, isRoof))
    return undefined;
  const isHung = where === 'on' && isOnWall(first.subjects[0]!, second.subjects[0]!);
  return together(first, second, { ...said, isRoof, ...(isHung && { where: 'hanging' as const }) }, landmark);
}

/** One looks out of a hole in a tree, and of a window in its wall. */
function landmarkOf({ where, looksOut }: Said, other: string): Landmark | undefined {
  if (where === 'inside' && looksOut && LOOKED_OUT_OF.test(other)) return HIDEOUTS[0];
  const lands = LANDSCAPE.filter(({ to }) => to.has(where) && !ITS_PLACE.test(other));
  const marks = where === 'inside' ? [...HIDEOUTS, ...LANDMARKS] : [...lands, ...LANDMARKS];
  return marks.find(({ said: words }) => words.test(other));
}

/** "over the lake": the place. */
const ITS_PLACE = /^the (?:lava )?(?:lake|river|sea|road|street)/iu;

/** Who is somewhere; a part of a place is one too: a bridge. */
function firstOf(
  { one, state, tail, where }: Said,
  read: (words: string) => Reading,
  isChinese: boolean,
): Reading | undefined {
  const picture = PICTURES.test(one);
  const plain = (picture ? one.replace(PICTURES, isChinese ? '画' : 'painting') : one).replace(
    /一堆(?=[篝营]?火)/u,
    '一个',
  );
  const readAs = (does: string) =>
    alone(read(`${plain}${does && (isChinese ? `在${does}` : ` ${does}`)}${tail}`), plain);
  const first = readAs(state);
  // What has wings and is above something is in the air.
  const flies = where === 'above' && !state && /^(?:bird|insect)$/.test(first?.subjects[0]?.kind ?? '');
  if (first) return (flies && readAs(isChinese ? '飞' : 'flying')) || first;
  const landmark = [...LANDSCAPE, ...LANDMARKS].find(({ said }) => said.test(one));
  return landmark && where !== 'inside' ? standing(read(one), landmark, one, isChinese) : undefined;
}

/** It is on the side of a wall, where others are on its top. */
const isOnWall = (one: Subject, { sprite }: Subject): boolean =>
  sprite === 'prop-brick-wall' && (one.kind === 'insect' || OF_WALLS.test(one.sprite));

/** Whose roof it is: "the roof of a barn", 谷仓顶上. */
function underRoof({ where, other, words }: Said): { other: string; isRoof: boolean } {
  if (where !== 'on') return { other, isRoof: false };
  const bare = ROOFS.reduce((rest, roof) => rest.replace(roof, ''), other);
  return { other: bare, isRoof: bare !== other || STOOD_ON.test(other) || /顶/u.test(words) };
}

const GOLDFISH = /^1f4(?:1f|20)/;
/** The size of what is kept in one, and no shark. */
const KEPT = 0.5;

/** A goldfish is one, and floats in its tank; more of them and larger ones are seen in their own water. */
function inTank(fish: Reading, tank: Reading, said: Said, landmark: Landmark): Reading | undefined {
  const { colour, ...one } = fish.subjects[0]!;
  if (one.count > 1 || one.size > KEPT) return undefined;
  const isGold = GOLDFISH.test(one.sprite);
  const kept: Subject = {
    ...one,
    ...(isGold && { sprite: 'prop-goldfish', kind: 'object' as const }),
    ...(colour && colour !== 'orange' && { colour }),
  };
  const caption: CaptionWord[] = [
    { concept: 'subject0', of: [0] },
    { concept: `kind.${kept.kind}`, of: [0] },
    { concept: 'act.float', of: [0] },
  ];
  const { frame: _, ...alike } = fish;
  return together({ ...alike, subjects: [kept], caption }, tank, { ...said, isRoof: false }, landmark);
}

const ASLEEP = ['sleeping', '睡觉'] as const;
const CALM = /^act\.(?:idle|sit|sleep|fly|float)$/;

/** The reading of who is named alone and is there by name; `undefined` where it is a place or more than one. */
function alone(reading: Reading, words: string): Reading | undefined {
  const { subjects, dealing, landscape, chapters, unknown, caption } = reading;
  const [subject] = subjects;
  const isNamed = subject && named(subject.name, words);
  const acts = caption.filter(({ concept }) => concept.startsWith('act.'));
  const isPlain = subjects.length === 1 && !dealing && !landscape && !chapters && unknown.length === 0;
  return isNamed && isPlain && acts.every(({ concept }) => CALM.test(concept)) ? paired(reading, words) : undefined;
}

/** 一面窗帘: what is counted. */
const COUNTED = /^[一两三]\p{Script=Han}(?=\p{Script=Han}{2})/u;
const PLURAL = /(?<=[a-z]{2})s$/u;
const named = (name: string, words: string): boolean =>
  /\p{Script=Han}/u.test(words)
    ? words.endsWith(name) || name.endsWith(words.replace(COUNTED, ''))
    : / of /.test(words) ||
      ` ${words.toLowerCase()}`.replace(PLURAL, '').endsWith(` ${name.toLowerCase()}`.replace(PLURAL, ''));

/** "a pair of slippers" is one picture of two. */
const PAIRED =
  /^(?:1f511|1f453|1f576|1f9e6|1f9e4|1f456|1f97e|1f45f|1f461|prop-(?:slippers|sandals|rubber-boots|skis|trousers|leggings|earrings|boots|icicles))/;

function paired(reading: Reading, words: string): Reading {
  const [subject] = reading.subjects;
  if (!/\b(?:pair|bunch|set) of\b|^[a-z]+s$|一双|一副|一对|一串/iu.test(words) || !PAIRED.test(subject!.sprite))
    return reading;
  const { counted: _, ...one } = subject!;
  return {
    ...reading,
    subjects: [{ ...one, count: 1 }],
    caption: reading.caption.filter(({ concept }) => concept !== 'two'),
  };
}

function standing(reading: Reading, { subject, sets }: Landmark, words: string, isChinese: boolean): Reading {
  const colour = reading.subjects.find(({ name }) => words.includes(name))?.colour;
  const name = isChinese
    ? words.replace(/^一[\p{Script=Han}]/u, '')
    : words.replace(/^(?:an?|the|his|her|my|one|some) /iu, '');
  return {
    language: reading.language,
    subjects: [{ ...subject, name, count: 1, ...(colour && { colour }) }],
    caption: [
      { concept: 'subject0', of: [0] },
      { concept: `kind.${subject.kind}`, of: [0] },
    ],
    relations: [],
    sets: sets ?? ['studio', 'living-room'],
    titles: [],
    unknown: [],
    understood: isChinese ? name : words,
  };
}

const TREE = /^1f33[2-4]/;
/** All but fruit hangs from a bough of it. */
const CROWN = /^1f33[23]/;

/** What else is said so: who wears a hat is no more in it than who rides is on a shelf. */
function isSo(where: Whereabout, one: Subject, other: Subject, isLandmark: boolean, isRoof: boolean): boolean {
  if (where === 'inside') return holdsOne(other.sprite) && !isWorn(one, other.sprite);
  // Whoever has hands climbs a rope.
  if (where === 'hanging') return one.kind !== 'person' || other.sprite !== 'prop-cord';
  const isThing = THINGS.has(one.kind);
  if (where === 'shoulder' || where === 'lap') return other.kind === 'person' && one.kind !== 'person';
  if (where === 'head') return isLiving(other.kind) && one.kind !== 'person' && !HATS.test(one.name);
  const isSill = other.sprite === 'prop-window';
  if (where === 'on' && BEARS.test(other.sprite)) return true;
  if (where === 'on' && (isRoof || isSill)) return THINGS.has(other.kind) || VEHICLES.has(other.kind);
  if (where === 'on') return (isThing || VEHICLES.has(one.kind)) && !isLandmark && !isLiving(other.kind);
  if (/left|right/.test(where)) return isLandmark;
  return true;
}

/** A cat in a hat has it on; a rabbit comes out of one. */
const isWorn = ({ kind, sprite }: Subject, other: string): boolean =>
  /hat$|^1f3a9|^1f452/.test(other)
    ? isLiving(kind) && !/^1f40[17]|^1f430|^1f439|^1f54a|^1f426/.test(sprite)
    : /boot|shoe|^1f462|^1f97e|^1f45/.test(other) && kind === 'person';

const CAPTIONED: Partial<Record<Whereabout, Relation>> = {
  hanging: 'below',
  leaning: 'next_to',
  shoulder: 'on',
  head: 'on',
  lap: 'on',
};
/** English, Chinese; all others as they are called elsewhere. */
const SAID: Partial<Record<Whereabout, readonly [string, string]>> = {
  hanging: ['hanging from', '挂在{}上'],
  leaning: ['leaning against', '靠着{}'],
  shoulder: ['on the shoulder of', '在{}的肩膀上'],
  head: ['on the head of', '在{}的头上'],
  lap: ['on the lap of', '在{}的腿上'],
};

function together(
  first: Reading,
  second: Reading,
  { where, tail, isRoof }: Said & { isRoof: boolean },
  landmark: Landmark | undefined,
): Reading {
  const said = first.subjects[0]!;
  const seen = SEEN_AS[where] ?? {};
  const one = { ...said, sprite: seen[said.sprite] ?? said.sprite };
  const named = second.subjects[0]!;
  const as = pictureOf(where, said, named.sprite) ?? seen[named.sprite];
  const other = as ? { ...named, sprite: as } : named;
  const shifted = second.caption.map(
    ({ concept, ...about }): CaptionWord => ({
      ...about,
      concept: concept === 'subject0' ? 'subject1' : concept,
      of: [1],
    }),
  );
  const ofOne = first.caption.filter(({ concept }) => !concept.startsWith('camera.'));
  const [who, whom] = [first.understood, second.understood].map((line) => line.split(' · ')[0]!);
  return {
    ...first,
    subjects: [one, other],
    caption: [
      ...ofOne,
      { concept: `rel.${CAPTIONED[where] ?? where}`, of: [0], to: [1] },
      ...shifted,
      ...first.caption.filter(({ concept }) => concept.startsWith('camera.')),
    ],
    relations: [{ subject: 0, relation: where, other: 1 }],
    plain: true,
    sets:
      placeOfBoth(where, one, other, landmark !== undefined) ??
      (isRoof && named.kind !== 'vehicle'
        ? HOUSE.sets!
        : (landmark?.sets ?? (landmark && !THINGS.has(one.kind) ? first.sets : setsOf(first, second, where)))),
    understood: [
      told(first.language, who!, where, whom!),
      ...(tail ? first.understood.split(' · ').slice(1) : []),
    ].join(' · '),
  };
}

/** No bird cage holds them. */
const LARGE: ReadonlySet<Kind> = new Set(['animal', 'person', 'giant']);

/** How one looks that somebody is in, under or behind. */
function pictureOf(where: Whereabout, one: Subject, sprite: string): string | undefined {
  if (where === 'inside')
    return sprite === 'prop-cage' && LARGE.has(one.kind) ? 'prop-barred-cage' : holderOf(sprite)?.as;
  if (where === 'below' && !AFLOAT.test(one.kind)) return HUNG_AS[sprite] ?? shelterOf(sprite)?.as;
  if (where === 'hanging' && CROWN.test(sprite) && one.kind !== 'food') return 'prop-high-branch';
  if (where === 'behind' && TREE.test(sprite)) return 'prop-tall-tree';
  return undefined;
}

/** In Chinese where it is comes before what one does there: 狗在长椅下方睡觉. */
function told(language: Reading['language'], who: string, where: Whereabout, whom: string): string {
  const [english, chinese] = SAID[where] ?? RELATIONS[CAPTIONED[where] ?? (where as Relation)];
  if (language === 'en') return `${who} ${english} ${whom}`;
  const [, name = who, deed = ''] = /^(.+?)(睡觉|坐着|飞翔|飘浮|飘着|静立)$/u.exec(who) ?? [];
  return `${name}${chinese.includes('{}') ? chinese.replace('{}', whom) : `在${whom}${chinese}`}${deed}`;
}
