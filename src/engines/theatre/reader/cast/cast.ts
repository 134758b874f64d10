/**
 * Who plays: settles figure, count and size of everybody who was named, or finds a hero where nobody was. Used by
 * `reader.ts`.
 */
import type { Kind, Subject } from '../../reading.js';
import type { ActName } from '../../score/score.js';
import { SETS, type SetName } from '../../sets.js';
import { isAlive } from '../interpret/tools.js';
import { isCostume } from '../lexicon/guises.js';
import { DANCING_WOMAN, FIGURES } from '../lexicon/people.js';
import { UNWORN } from '../lexicon/plain-nouns.js';
import { legendOf } from '../lexicon/storybook.js';
import type { Draft, Plot } from '../plot.js';
import type { Dictionary } from '../words/dictionary.js';
import type { Gender, SceneSense } from '../words/sense.js';

/** Height of a body in actor units by kind, where the lexicon doesn't say. */
export const KIND_SIZES: Record<Kind, number> = {
  person: 0.6,
  animal: 0.45,
  giant: 0.8,
  small: 0.25,
  bird: 0.26,
  insect: 0.1,
  fish: 0.26,
  vehicle: 0.42,
  aircraft: 0.35,
  boat: 0.42,
  ball: 0.2,
  food: 0.25,
  plant: 0.4,
  object: 0.35,
};
const SMALLEST = 0.1;
/** So that one sees who it is beside somebody large. */
const SMALLEST_OF: Partial<Record<Kind, number>> = { insect: 0.17, small: 0.2, bird: 0.2 };
const LARGEST = 0.85;
/** The largest of the cast is at least this high: a film about a mouse shows the mouse. */
const SMALLEST_HERO = 0.34;
/** And things that play alone are there to be recognised. */
const SMALLEST_SWARM = 0.2;
const SMALLEST_THING = 0.44;
const THINGS: ReadonlySet<Kind> = new Set(['object', 'food', 'plant', 'ball']);
/** What is far longer than high fills the frame as it is. */
const LONG = /^(1f3ce|1f6f6|1f6f7|prop-kayak)/;
const SMALLEST_LONG = 0.24;
const MOST_ACTORS = 8;
/** Where the prompt says how many, all are shown. */
const MOST_COUNTED = 16;
export const SEVERAL = 4;
const SIZE_IN_FLEET = 0.55;
/** "dogs", without a number. */
const BARE_PLURAL = 3;
const SWARM = 5;

const COUPLE = '1f46b';

const SUFFIXES: Record<Gender, string> = { person: '', woman: '-200d-2640-fe0f', man: '-200d-2642-fe0f' };

/** Who comes on when a prompt names only what is done. */
const HEROES_BY_ACT: Partial<Record<ActName, string>> = {
  fly: '1f426',
  swim: '1f420',
  drive: '1f697',
  dance: '1f57a',
  float: '1f388',
  eat: '1f43c',
  fall: '1f342',
  roll: '26bd',
  bounce: '26bd',
  sleep: '1f408',
};
/** The first who is wanted; a balloon is nobody. */
const DEFAULT_HEROES = ['1f415', '1f408', '1f426'];
const BIRTHDAY_CAKE = '1f382';
const LAST_HERO = '1f388';
/** For what has no picture. */
const LABELLED_BOX = 'prop-labelled-box';
const BOX = { en: 'box', zh: '箱子' } as const;

export interface Casting {
  subjects: Subject[];
  /** The draft behind each subject. */
  drafts: Draft[];
  /** Whether the prompt named nobody, and a hero was put in. */
  volunteered: boolean;
}

export function cast(
  plot: Plot,
  scene: { sense?: SceneSense | undefined; set?: SetName | undefined },
  dictionary: Dictionary,
  language: 'en' | 'zh',
): Casting {
  const drafts = plot.drafts.length > 0 ? plot.drafts : [hero(plot, scene, dictionary, language)];
  const counts = settleCounts(drafts);
  const sizes = settleSizes(drafts, plot.bonds);
  const subjects = drafts.map(
    (draft, index): Subject => ({
      sprite: figure(draft, dictionary),
      name: draft.name,
      kind: draft.sport?.kind ?? kindOf(draft),
      count: counts[index]!,
      ...(typeof draft.count === 'number' && { counted: true as const }),
      ...colourOf(draft),
      size: sizes[index]!,
      ...(draft.comes && { comes: true }),
      ...(draft.props && { props: draft.props }),
      ...outfitOf(draft),
      ...(draft.says && { says: draft.says }),
      ...(draft.text && { text: draft.text }),
    }),
  );
  return { subjects, drafts, volunteered: plot.drafts.length === 0 };
}

/** Things and beings whose picture has another colour than their name says. */
const COLOURS_OF_NAMES: readonly (readonly [name: RegExp, colour: NonNullable<Subject['colour']>])[] = [
  [/^goldfish$|^clown ?fish$|金鱼$|小丑鱼$|^carrot juice$|^胡萝卜汁$/, 'orange'],
  [/^(?:key )?limes?$|^青柠檬?$|^莱姆$|^kiwi juice$|^猕猴桃汁$/, 'green'],
  [/^goose$|^[大白小]?鹅$/, 'white'],
  [/^grape juice$|^葡萄汁$|^(?:red|purple) cabbage$|^紫甘蓝$/, 'purple'],
  [/^(?:tomato|watermelon|strawberry|cranberry) juice$|^(?:番茄|西红柿|西瓜|草莓)汁$/, 'red'],
];

const colourOf = ({ colour, name }: Draft): Pick<Subject, 'colour'> => {
  const own = colour ?? COLOURS_OF_NAMES.find(([pattern]) => pattern.test(name))?.[1];
  return own ? { colour: own } : {};
};

/** Names that say what somebody has on and with them. */
const OUTFITS: readonly (readonly [name: RegExp, wears: string | undefined, holds?: string])[] = [
  [/stylish|时尚|时髦/, '1f576-fe0f', '1f45c'],
  [/^business|商人/, undefined, '1f4bc'],
  [/knight|骑士/, 'prop-great-helm', '1f5e1-fe0f'],
  [/^(fairy|pixie|tooth fairy)$|仙女$|花仙子/, undefined, 'prop-star-wand'],
  [/^(cowboy|cowgirl|gunslinger)|^女?牛仔/, 'prop-cowboy-hat'],
  [/^arch(?:a)?eologist|^pala?eontologist|^explorer|考古|古生物|探险/, 'prop-cowboy-hat'],
  [/^pirate|^buccaneer|^corsair|海盗/, 'prop-pirate-hat'],
  [/^(kick)?boxer|^prizefighter|拳击?手/, '1f94a'],
];

/** What goes without saying: who is called a knight, a cowboy or a boxer has it on. */
export const isOfCourse = (sprite: string): boolean => /great-helm|cowboy-hat|pirate-hat|^1f94a/.test(sprite);

function outfitOf({ name, subject, wears, holds, acts, props }: Draft): Pick<Subject, 'wears' | 'holds'> {
  const outfit = subject.kind === 'person' ? OUTFITS.find(([pattern]) => pattern.test(name)) : undefined;
  const { guise } = subject;
  const usual = guise?.wears ?? (outfit?.[1] ? [{ sprite: outfit[1] }] : undefined);
  // What is named goes before what is of course, but for the clothes.
  const worn = wears && guise ? [...wears, ...guise.wears.filter(isCostume)].slice(0, 4) : (wears ?? usual?.slice());
  const own = guise?.holds?.sprite ?? outfit?.[2] ?? legendOf(name)?.holds;
  // Whoever takes up something else has no hand free for what is theirs.
  const held = holds ?? (own && !acts.includes('hold') && !props?.bend ? { sprite: own } : undefined);
  return { ...(worn && { wears: worn }), ...(held && { holds: held }) };
}

/** A car that flies is kept in the air, as planes are. */
function kindOf(draft: Draft): Kind {
  return isLifted(draft) ? 'aircraft' : draft.subject.kind;
}

function isLifted({ subject, acts }: Draft): boolean {
  return (subject.kind === 'vehicle' || subject.kind === 'boat') && acts.includes('fly');
}

/** Several flying cars leave the sky and the towers to be seen. */
function isFleet(draft: Draft): boolean {
  return isLifted(draft) && (draft.plural || (draft.count ?? 1) !== 1);
}

function hero(
  plot: Plot,
  scene: { sense?: SceneSense | undefined; set?: SetName | undefined },
  dictionary: Dictionary,
  language: 'en' | 'zh',
): Draft {
  if (plot.mystery !== undefined && plot.unwanted.length === 0)
    return {
      subject: dictionary.subjectOf(LABELLED_BOX),
      name: BOX[language],
      text: plot.mystery,
      plural: false,
      acts: [...plot.freeActs],
      near: false,
    };
  const byAct = plot.freeActs.map((act) => HEROES_BY_ACT[act]).find((sprite) => sprite !== undefined);
  const bySet = scene.set && SETS[scene.set].hero;
  const willing = [
    byAct,
    plot.isBirthday ? BIRTHDAY_CAKE : undefined,
    scene.sense?.hero,
    bySet,
    ...DEFAULT_HEROES,
  ].find((sprite) => sprite !== undefined && !isUnwanted(sprite, plot, dictionary));
  const sprite = willing ?? LAST_HERO;
  const subject = dictionary.subjectOf(sprite);
  return { subject, name: dictionary.nameOf(sprite, language), plural: false, acts: [...plot.freeActs], near: false };
}

function isUnwanted(sprite: string, plot: Plot, dictionary: Dictionary): boolean {
  const { kind } = dictionary.subjectOf(sprite);
  return plot.unwanted.some((subject) => subject.sprite === sprite || (subject.kind === 'person' && kind === 'person'));
}

function settleCounts(drafts: Draft[]): number[] {
  const counts = drafts.map((draft) => {
    if (draft.count === 'several') return SEVERAL;
    return draft.count ?? (draft.plural ? (isSwarm(draft) ? SWARM : BARE_PLURAL) : 1);
  });
  // 一对夫妻: the picture of a couple shows both.
  drafts.forEach((draft, index) => {
    if (draft.subject.sprite === COUPLE && counts[index] === 2) counts[index] = 1;
  });
  const most = drafts.some(({ count }) => typeof count === 'number' && count > 1) ? MOST_COUNTED : MOST_ACTORS;
  while (counts.reduce((sum, count) => sum + count, 0) > most) {
    const scenery = drafts.findIndex((draft, index) => draft.subject.scenery && counts[index]! > 1);
    const gives = scenery === -1 ? counts.indexOf(Math.max(...counts)) : scenery;
    counts[gives] = counts[gives]! - 1;
  }
  return counts;
}

/** What one rides carries a grown-up, though it be a hen. */
const MOUNT = 0.46;
const RIDEABLE: ReadonlySet<Kind> = new Set(['animal', 'small', 'bird', 'insect', 'fish']);
const leastRidden = ({ subject }: Draft, bonds: Plot['bonds']): number =>
  RIDEABLE.has(subject.kind) &&
  bonds.some(
    ({ holder, relation, other }) => other.subject === subject && relation === 'on' && holder.acts.includes('ride'),
  )
    ? MOUNT
    : 0;

/** Where many small lights dance nobody is the hero. */
const isSwarm = ({ subject, plural, count }: Draft): boolean =>
  subject.kind === 'insect' && count === undefined && plural;

/** "A giant hamster" fills the frame, and people are small beside it. */
const GIANT = 0.78;
const BESIDE_GIANT = 0.62;
const isGiant = ({ subject, stature = 1 }: Draft): boolean =>
  stature > 1 && subject.kind !== 'person' && isAlive(subject);

function settleSizes(drafts: Draft[], bonds: Plot['bonds']): number[] {
  const beside = drafts.some(isGiant) ? BESIDE_GIANT : 1;
  const sizes = drafts.map((draft) => {
    const size = draft.subject.size ?? KIND_SIZES[draft.sport?.kind === 'vehicle' ? 'person' : draft.subject.kind];
    // A giant is as large as there is room for.
    const told = size * (draft.subject.kind === 'giant' ? 1 : (draft.stature ?? 1));
    const said = isGiant(draft) ? Math.max(told, GIANT) : draft.subject.kind === 'person' ? told * beside : told;
    return isFleet(draft) ? said * SIZE_IN_FLEET : Math.max(said, leastRidden(draft, bonds));
  });
  const least = drafts.every(({ subject }) => THINGS.has(subject.kind))
    ? SMALLEST_THING
    : drafts.every(isSwarm)
      ? SMALLEST_SWARM
      : drafts.every(({ subject }) => LONG.test(subject.sprite))
        ? SMALLEST_LONG
        : SMALLEST_HERO;
  const enlarge = drafts.some(isFleet) ? 1 : Math.max(1, least / Math.max(...sizes));
  const leastOf = ({ subject: { kind } }: Draft): number => SMALLEST_OF[kind] ?? SMALLEST;
  return sizes.map((size, index) => {
    const seen = Math.max(leastOf(drafts[index]!), size * enlarge);
    return Math.round(Math.min(LARGEST, seen) * 100) / 100;
  });
}

/** People get the figure of what they do; everybody else is drawn as they are. */
function figure(draft: Draft, dictionary: Dictionary): string {
  const { gender, sprite } = draft.subject;
  if (gender === undefined) return UNWORN.find(([name]) => name.test(draft.name))?.[1] ?? sprite;
  const act = draft.acts.find((name) => FIGURES[name] !== undefined && name !== 'idle') ?? draft.acts[0];
  if (draft.sport === undefined && act === 'dance' && gender === 'woman') return DANCING_WOMAN;
  if (act === 'dance' && draft.props?.dance) return FIGURES.idle! + SUFFIXES[gender];
  const base = draft.sport?.sprite ?? (act === undefined ? FIGURES.walk! : (FIGURES[act] ?? FIGURES.idle!));
  return dictionary.sprite(base + SUFFIXES[gender]) ?? dictionary.sprite(base) ?? base;
}
