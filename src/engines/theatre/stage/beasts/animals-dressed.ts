/**
 * Clothes that are asked for by name: an animal that wears more than a hat stands upright, as in picture books, and has them on. Asked by
 * `rigs.ts`, `attire.ts` and `figure.ts`; `fur-clothes.ts` draws an animal's.
 */
import type { Actor, Colour, Prop } from '../../score/score.js';
import { costumeOf } from '../clothes/costumes.js';
import { headIn } from '../clothes/dressed-heads.js';
import type { Style } from '../clothes/garments.js';
import type { Hat } from '../clothes/hats.js';
import { isLimbWear } from '../clothes/limb-wear.js';
import { isRobe } from '../clothes/robes.js';
import { COLOUR_OF } from '../painting/dye.js';
import { mix } from '../painting/paint.js';
import type { Rig } from '../rigs.js';
import type { Back } from './backs.js';

export interface Garment {
  style: Exclude<Style, 'robot' | 'chic'>;
  top: string;
  accent: string;
  /** Arms are bare. */
  sleeveless?: boolean;
  /** Stands out over the legs. */
  skirt?: boolean;
  /** What is laid over it, of another colour than the sleeves. */
  over?: boolean;
  /** Nothing but what hangs down the back. */
  bare?: boolean;
  /** Down the back, and on the head where nothing else is. */
  back?: Back;
  hat?: Hat;
}

interface Cut extends Omit<Garment, 'top'> {
  colour: string;
}

/** By the garment's picture; in black a coat is a jacket of leather. */
const CUTS: readonly (readonly [sprite: RegExp, cut: Cut, dark?: Cut])[] = [
  [
    /^1f9e5/,
    { style: 'coat', colour: '#b8925e', accent: '#fff2d8' },
    { style: 'jacket', colour: '#3a3644', accent: '#d9d4e4' },
  ],
  [/^prop-sweater/, { style: 'knit', colour: '#c8503c', accent: '#fff2dc' }],
  [
    /^prop-jacket/,
    { style: 'jacket', colour: '#8a6a4c', accent: '#f4efe6' },
    { style: 'jacket', colour: '#3a3644', accent: '#d9d4e4' },
  ],
  [
    /^prop-long-cape/,
    {
      style: 'tee',
      colour: '#f6f3ff',
      accent: '#ffd25a',
      sleeveless: true,
      bare: true,
      back: { kind: 'cape', colour: '#d8303c', lining: '#a8202c' },
    },
  ],
  [/^prop-apron/, { style: 'apron', colour: '#f0ead8', accent: '#d8505c', over: true }],
  [/^prop-skirt/, { style: 'skirt', colour: '#d8507c', accent: '#fbf8ff', skirt: true }],
  [/^1f455/, { style: 'hoodie', colour: '#4f7fc4', accent: '#fff6e6' }],
  [
    /^1f454/,
    { style: 'suit', colour: '#46507c', accent: '#d8414e' },
    { style: 'tails', colour: '#34303e', accent: '#f6f3ff' },
  ],
  [/^1f458/, { style: 'hanfu', colour: '#d86a8a', accent: '#fdf0d8', skirt: true }],
  [/^1f457/, { style: 'dress', colour: '#ef7fa8', accent: '#fff5f8', sleeveless: true, skirt: true }],
  [/^prop-tutu/, { style: 'tutu', colour: '#f7a3c3', accent: '#fff0f5', sleeveless: true, skirt: true }],
  [/^1f456/, { style: 'dungarees', colour: '#4a70a8', accent: '#fff0d8', sleeveless: true }],
  [/^1f97c/, { style: 'lab', colour: '#f4f6fb', accent: '#9ad0c8' }],
  [/^1f9ba|life-vest/, { style: 'vest', colour: '#ff8a2c', accent: '#ffe86a', sleeveless: true }],
];

const cutOf = ({ sprite }: Prop): (typeof CUTS)[number] | undefined => CUTS.find(([sprites]) => sprites.test(sprite));

export const isGarment = (prop: Prop): boolean =>
  prop.name === undefined ? cutOf(prop) !== undefined : costumeOf(prop) !== undefined;

/** What somebody wears on the body. */
export function garmentOf({ wears = [] }: Pick<Actor, 'wears'>): Garment | undefined {
  const worn = wears.find(isGarment);
  if (worn?.name !== undefined) return costumeOf(worn);
  const garment = worn && madeOf(worn);
  const skirt = wears.find((one) => one !== worn && isSkirt(one));
  // A pullover over a skirt.
  return garment && skirt && !garment.skirt ? { ...madeOf(skirt)!, accent: garment.top } : garment;
}

const isSkirt = ({ sprite }: Prop): boolean => sprite === 'prop-skirt';

function madeOf(worn: Prop): Garment | undefined {
  const found = cutOf(worn);
  if (!found) return undefined;
  const [, plain, dark] = found;
  const { colour, ...cut } = (worn.colour === 'black' ? dark : undefined) ?? plain;
  const cloth = worn.colour && clothOf(worn.colour);
  if (cut.back && cloth)
    return { ...cut, top: colour, back: { ...cut.back, colour: cloth, lining: mix(cloth, '#1d1238', 0.2) } };
  return cut.over ? { ...cut, top: colour, ...(cloth && { accent: cloth }) } : { ...cut, top: cloth ?? colour };
}

/** Cloth is a little softer than paint. */
const clothOf = (colour: Colour): string => mix(COLOUR_OF[colour], colour === 'black' ? '#ffffff' : '#fff2dc', 0.08);

/**
 * What is laid on a figure as a picture. Clothes are drawn as such on bodies that the stage draws; of whom else wears a suit one sees the
 * tie, and a coat, which would be a picture on a hanger, is left out.
 */
export const laidOn = ({ wears = [] }: Actor, rig: Pick<Rig, 'build'>, isFowl: boolean): Prop[] => {
  const isDrawn = rig.build === 'head' || rig.build === 'person' || isFowl;
  return wears.flatMap((one): Prop[] => {
    if (isRobe(one.sprite) || one.name !== undefined || isLimbWear(one)) return [];
    if (!isGarment(one) || /life-vest/.test(one.sprite)) return isDrawn && isGarment(one) ? [] : [one];
    return !isDrawn && /^1f454/.test(one.sprite)
      ? [{ ...one, sprite: one.colour === 'black' ? '1f380' : 'prop-tie' }]
      : [];
  });
};

/** They can stand up: four-legged ones that have a body of fur. */
const UPRIGHT =
  /^1f(?:415|9ae|429|408|405|406|40e|993|98c|42e|402|404|416|40f|411|410|42a|42b|999|992|994|9a8|9a1|401|400|407|43f|9a6|418|998|43b|43a|981|98a|417|99d|43c|428|439|431|436|42f|430|42d|437|434|435|99b|98f|9ac|414|984|9ae|40a)/;

/** It has a head for the body that is drawn for those who stand up. */
export const canStandUp = (sprite: string): boolean => UPRIGHT.test(sprite) || headIn(sprite) !== undefined;

export const standsDressed = (actor: Pick<Actor, 'sprite'> & Partial<Pick<Actor, 'wears'>>): boolean =>
  actor.wears !== undefined && canStandUp(actor.sprite) && actor.wears.some(isGarment);
