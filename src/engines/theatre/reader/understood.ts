/** The one line that tells the chatter what will be shown. Used by `reader.ts`. */

import type { Kind, Reading, ShowName } from '../reading.js';
import type { ActName, Prop } from '../score/score.js';
import { clip } from './bounded-line.js';
import { type Casting, isOfCourse } from './cast/cast.js';
import { retold, turnedInto } from './dealings/dealings.js';
import { ownColourOf, wornInChinese } from './interpret/garments-by-word.js';
import { ACT_NAMES, ERUPTING, SLIDING } from './lexicon/act-names.js';
import { becomingTold } from './lexicon/becomings.js';
import { isCostume } from './lexicon/guises.js';
import {
  CAMERAS,
  COLOURS_ZH,
  FRAMES,
  LIGHTS,
  LOOKS,
  MANNER_DEEDS,
  NUMBERS_EN,
  NUMBERS_ZH,
  RELATIONS,
  WEATHERS,
} from './lexicon/labels.js';
import { MEASURES } from './lexicon/measures.js';
import { legendOf } from './lexicon/storybook.js';
import type { Bond } from './plot.js';
import { setPart, unknownPart } from './understood-places.js';
import { plural, withArticle } from './words/plural.js';
import type { CameraMove, Relation } from './words/sense.js';

/** What a sprite is called. */
type NameOf = (sprite: string, language: 'en' | 'zh') => string;
type Told = Omit<Reading, 'understood'>;

const DRIVEN: ReadonlySet<Kind> = new Set(['vehicle', 'boat', 'aircraft']);
const VERBS: ReadonlySet<Relation> = new Set(['chase', 'approach', 'leave', 'follow']);

/** What an act has for an object in English: "reading a book", but "busy with an iron". */
const WITH_TOOL: ReadonlySet<ActName> = new Set([
  'work',
  'dig',
  'hit',
  'slide',
  'spin',
  'exercise',
  'sing',
  'talk',
  'bend',
  'sit',
]);

const SHOWN: Readonly<Record<ShowName, readonly [en: string, zh: string]>> = {
  aurora: ['northern lights', '极光'],
  rainbow: ['a rainbow', '彩虹'],
  meteors: ['shooting stars', '流星'],
  shower: ['under the shower', '淋浴'],
  petals: ['petals in the air', '花瓣飞舞'],
};

export interface Description {
  reading: Told;
  casting: Casting;
  bonds: Bond[];
  /** Whether the prompt names a place, and by which word where the set is only the nearest. */
  placed: boolean;
  placeWord: string | undefined;
  /** What the whole prompt says and nobody can see. */
  idea?: string | undefined;
  nameOf: NameOf;
}

export function describe({ reading, casting, bonds, placed, placeWord, idea, nameOf }: Description): string {
  const chinese = reading.language === 'zh';
  const column = chinese ? 1 : 0;
  const parts = [
    reading.landscape
      ? placed
        ? ''
        : ['a landscape', '风景'][column]!
      : castPart({ reading, casting, nameOf }, bonds),
    ...(reading.shows ?? []).map((name) => SHOWN[name][column]),
    reading.frame ? FRAMES[reading.frame][column] : '',
    setPart(reading, placed, placeWord, chinese),
    reading.light ? LIGHTS[reading.light][column] : '',
    reading.weather ? WEATHERS[reading.weather][column] : '',
    reading.look ? LOOKS[reading.look][column] : '',
    ...cameraParts(reading, column),
    reading.pace === undefined ? '' : (reading.pace < 1 ? ['slow motion', '慢动作'] : ['time lapse', '延时'])[column]!,
    ...reading.unknown
      .filter(({ word }) => word !== placeWord)
      .slice(0, 3)
      .map(({ word, shown }) => unknownPart(word, shown, chinese)),
  ].filter((part) => part !== '');
  const scene = parts.join(' · ');
  return clip(idea === undefined ? scene : `${idea}${chinese ? '：' : ': '}${scene}`);
}

/** The line of a film that goes from place to place; `shortened`: it lacks some of them. */
export function inTurn(chapters: readonly Pick<Reading, 'understood' | 'language'>[], shortened: boolean): string {
  const more = { en: 'a longer film shows more of it', zh: '片长更长可以看到更多' };
  const parts = chapters.map(({ understood }) => understood);
  return clip([parts.join(' → '), ...(shortened ? [more[chapters[0]!.language]] : [])].join(' · '));
}

interface Cast {
  reading: Told;
  casting: Casting;
  nameOf: NameOf;
}

/** Told of whom it is done to, and by where it is. */
const BURIED = /^(?:sink|heaped)$/;
const IN_PLACE = /^(?:emerge|find-in|stuck-in|get-in|sit-in|leap-through)$/;

/** Who does what, those who are related together. */
function castPart(cast: Cast, bonds: Bond[]): string {
  const { casting, reading } = cast;
  const chinese = reading.language === 'zh';
  const told = new Set<number>();
  const phrases: string[] = [];
  const turned = turnedInto(reading.dealing);
  if (turned) {
    const named = (sprite: string) => (chinese ? cast.nameOf(sprite, 'zh') : thing({ sprite }, cast.nameOf));
    const who = turned.thing ? named(turned.thing) : nameIn(cast, turned.of);
    phrases.push(`${who}${chinese ? '变成' : ' turning into '}${named(turned.into)}`);
    if (!turned.thing) told.add(turned.of);
  } else if (reading.dealing) {
    const { by, to, name, place, thing: passed } = reading.dealing;
    const dealt = IN_PLACE.test(name) ? place : passed;
    const what = dealt ? (chinese ? cast.nameOf(dealt, 'zh') : thing({ sprite: dealt }, cast.nameOf)) : undefined;
    const [who, whom] = [nameIn(cast, BURIED.test(name) ? to : by), by === to ? undefined : nameIn(cast, to)];
    phrases.push(retold(reading.dealing, reading.language, { who, whom, what }));
    told.add(by).add(to);
  }
  for (const bond of bonds) {
    const holder = casting.drafts.indexOf(bond.holder);
    const other = casting.drafts.indexOf(bond.other);
    if (told.has(holder) || told.has(other)) continue;
    told.add(holder).add(other);
    phrases.push((chinese ? chinesePair : englishPair)(cast, holder, bond.relation, other));
  }
  casting.drafts.forEach((_draft, index) => {
    if (!told.has(index)) phrases.push(nameIn(cast, index) + deedsOf(cast, index));
  });
  return phrases.join(chinese ? '、' : ', ');
}

function englishPair(cast: Cast, holder: number, relation: Relation, other: number): string {
  const { drafts } = cast.casting;
  const acts = drafts[holder]!.acts;
  const who = nameIn(cast, holder);
  const whom = nameIn(cast, other);
  // What both do is said once.
  const alone = drafts[other]!.acts.every((act) => acts.includes(act)) ? '' : deedsOf(cast, other);
  if (VERBS.has(relation)) return `${who} ${RELATIONS[relation][0]} ${whom}${alone}`;
  if (acts.includes('ride') && (relation === 'on' || relation === 'inside'))
    return isRowed(cast, other)
      ? `${who} rowing ${whom}`
      : isBoat(cast, other)
        ? `${who} sailing in ${whom}`
        : `${who} riding ${relation === 'on' ? '' : 'in '}${whom}`;
  if (
    relation === 'with' &&
    (acts.some((act) => act === 'hug' || act === 'kiss') || / to$/.test(deedsOf(cast, holder)))
  )
    return `${who}${deedsOf(cast, holder)} ${whom}${alone}`;
  return `${who}${deedsOf(cast, holder)} ${RELATIONS[relation][0]} ${whom}${alone}`;
}

function chinesePair(cast: Cast, holder: number, relation: Relation, other: number): string {
  const { acts } = cast.casting.drafts[holder]!;
  const who = nameIn(cast, holder);
  const whom = nameIn(cast, other);
  const deeds = deedsOf(cast, holder);
  if (VERBS.has(relation)) return who + RELATIONS[relation][1] + whom;
  if (acts.includes('ride') && isBoat(cast, other)) return `${who}${isRowed(cast, other) ? '划' : '坐'}着${whom}`;
  if (acts.includes('ride') && relation === 'on') return `${who}骑着${whom}`;
  if (acts.includes('ride') && relation === 'inside') return `${who}乘着${whom}`;
  if (relation === 'with') return `${who}和${whom}${deeds}`;
  if (relation === 'around') return `${who}绕着${whom}${deeds}`;
  if (relation === 'over') return `${who}${deeds}越过${whom}`;
  return `${who}在${whom}${RELATIONS[relation][1]}${deeds}`;
}

const isRowed = ({ reading }: Cast, index: number): boolean =>
  /^1f6f6|^prop-kayak/.test(reading.subjects[index]!.sprite);
const isBoat = ({ reading }: Cast, index: number): boolean => reading.subjects[index]!.kind === 'boat';

function nameIn(cast: Cast, index: number): string {
  return cast.reading.language === 'zh' ? chineseName(cast, index) : englishName(cast, index);
}

function englishName({ reading, casting, nameOf }: Cast, index: number): string {
  const { count, name, wears, text } = reading.subjects[index]!;
  const draft = casting.drafts[index]!;
  const colour = ownColourOf(draft);
  const noun = count > 1 ? plural(name) : name === 'people' ? 'person' : name;
  const isSeveral = draft.count === 'several' || (count === 3 && draft.plural && draft.count === undefined);
  const number = isSeveral ? 'several' : NUMBERS_EN[count]!;
  const adjective = colour && !name.startsWith(colour) ? `${colour} ` : '';
  const clothes = saidOf(wears, draft)
    .map((prop) => thing(prop, nameOf))
    .join(' and ');
  return [
    number === 'a'
      ? /^\p{Lu}/u.test(noun)
        ? adjective + noun
        : withArticle(adjective + noun)
      : `${number} ${adjective}${noun}`,
    clothes && ` in ${clothes}`,
    draft.subject.guise?.told ? ` dressed as ${withArticle(draft.subject.guise.told)}` : '',
    text ? ` that says “${text}”` : '',
  ].join('');
}

const saidOf = (wears: readonly Prop[] = [], { wears: own, subject }: Casting['drafts'][number]): readonly Prop[] =>
  own
    ? wears.filter((prop) => !isCostume(prop))
    : wears.filter((prop) => !subject.guise?.wears.includes(prop) && !isOfCourse(prop.sprite));

function thing({ sprite, colour }: Prop, nameOf: NameOf): string {
  const name = nameOf(sprite, 'en');
  return withArticle(colour && !name.startsWith(colour) ? `${colour} ${name}` : name);
}

function chineseName({ reading, casting, nameOf }: Cast, index: number): string {
  const { count, name, wears, text } = reading.subjects[index]!;
  const draft = casting.drafts[index]!;
  const colour = ownColourOf(draft);
  const measure = MEASURES[draft.subject.kind] ?? '个';
  const adjective = colour && !name.includes(COLOURS_ZH[colour].charAt(0)) ? `${COLOURS_ZH[colour]}的` : '';
  const number = draft.count === 'several' ? '几' : count > 1 && !draft.plural ? NUMBERS_ZH[count]! : '';
  const said = saidOf(wears, draft).map((prop) => chineseThing(prop, nameOf));
  const { told } = draft.subject.guise ?? {};
  const dressed = told ? `打扮成${told}的` : '';
  const clothes = said.length > 0 ? `${dressed}${wornInChinese(wears)}着${said.join('和')}的` : dressed;
  return `${number}${number && measure}${text ? `写着“${text}”的` : ''}${clothes}${adjective}${name}`;
}

function chineseThing({ sprite, colour }: Prop, nameOf: NameOf): string {
  const name = nameOf(sprite, 'zh');
  return colour && !name.includes(COLOURS_ZH[colour].charAt(0)) ? `${COLOURS_ZH[colour]}的${name}` : name;
}

/** What somebody does, holds and says. */
function deedsOf({ reading, casting, nameOf }: Cast, index: number): string {
  const { language, subjects } = reading;
  const { props, says, kind, sprite, name } = subjects[index]!;
  const { acts, sport, told, holds: taken, subject } = casting.drafts[index]!;
  // What goes without saying is not said.
  const holds = legendOf(name) || subject.guise ? taken : subjects[index]!.holds;
  const drives = sport !== undefined || DRIVEN.has(kind) || subjects.some((one) => DRIVEN.has(one.kind));
  const names = [...new Set(acts)].slice(0, 3).flatMap((act) => {
    if ((act === 'hold' && holds) || (act === 'talk' && says)) return [];
    const prop = props?.[act];
    if (prop?.becoming)
      return [becomingTold(prop.becoming, (language === 'zh' ? chineseThing : thing)(prop, nameOf), language)];
    if (prop?.juggled)
      return [
        language === 'zh'
          ? `抛接${prop.juggled}个${nameOf(prop.sprite, 'zh')}`
          : `juggling ${NUMBERS_EN[prop.juggled] ?? prop.juggled} ${plural(nameOf(prop.sprite, 'en'))}`,
      ];
    if (told?.[act]) return [told[act]];
    const manner = prop && (MANNER_DEEDS[prop.sprite] ?? MANNER_DEEDS[`${act} ${prop.sprite}`]);
    if (manner) return [manner[language === 'zh' ? 1 : 0]];
    const erupts = act === 'explode' && sprite.startsWith('1f30b');
    const name = (erupts ? ERUPTING : act === 'drive' && !drives ? SLIDING : ACT_NAMES[act])[language];
    if (prop === undefined) return [name];
    if (language === 'zh')
      return [act === 'work' ? `用${chineseThing(prop, nameOf)}` : name + chineseThing(prop, nameOf)];
    return [`${name} ${WITH_TOOL.has(act) ? 'with ' : ''}${thing(prop, nameOf)}`];
  });
  if (language === 'zh') {
    const held = holds ? [`拿着${chineseThing(holds, nameOf)}`] : [];
    return [...held, ...names, ...(says ? [`说“${says}”`] : [])].join('、');
  }
  const held = holds ? ` with ${thing(holds, nameOf)}` : '';
  return (names.length > 0 ? ` ${names.join(', ')}` : '') + held + (says ? ` saying “${says}”` : '');
}

function cameraParts({ caption }: Told, column: 0 | 1): string[] {
  return caption
    .filter(({ concept }) => concept.startsWith('camera.'))
    .slice(0, 2)
    .map(({ concept }) => CAMERAS[concept.slice('camera.'.length) as CameraMove][column]);
}
