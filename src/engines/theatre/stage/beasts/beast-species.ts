/**
 * The build and colours of each four-legged animal that the stage draws itself. Read by `drawn-beast.ts`: lengths in own
 * heights, y downwards, feet at 0, looking left. Found by drawing each one and comparing it with its picture.
 */

import {
  BEAR,
  CAMEL,
  CAT,
  COW,
  DEER,
  DOG,
  GOAT,
  HORSE,
  MOUSE,
  PIG,
  SHEEP,
  TIGER,
  UNICORN,
  WOLF,
} from './beast-builds.js';
import { ELEPHANT, RHINO } from './beast-giants.js';
import { BADGER, CROCODILE, SKUNK } from './beast-rare.js';
import { HAMSTER, HEDGEHOG, OTTER, RABBIT, RAT, SQUIRREL } from './beast-small.js';

export type Ears = 'point' | 'round' | 'flop' | 'leaf' | 'long' | 'fan';
export type Tail =
  | 'curl'
  | 'thin'
  | 'bushy'
  | 'plume'
  | 'tuft'
  | 'stub'
  | 'puff'
  | 'flow'
  | 'bare'
  | 'squirrel'
  | 'pig'
  | 'reptile';
export type Coat =
  | 'tabby'
  | 'tiger'
  | 'zebra'
  | 'spots'
  | 'giraffe'
  | 'patches'
  | 'saddle'
  | 'skunk'
  | 'wrinkled'
  | 'panda'
  | 'scales'
  | 'plain';
/** `short` snouts of cats and dogs, `long` ones of horses, `broad` ones of cows, snouts of pigs, pointed ones, trunks, a crocodile's jaws. */
export type Snout = 'short' | 'long' | 'broad' | 'pig' | 'point' | 'trunk' | 'huge' | 'jaws' | 'none';
export type Horns = 'cow' | 'antlers' | 'goat' | 'ram' | 'knobs' | 'rhino' | 'bull' | 'tusks' | 'unicorn';
export type Mane = 'crest' | 'lion' | 'wool' | 'brush' | 'hump' | 'humps' | 'spines' | 'scutes' | 'bristles';

export interface Species {
  coat: string;
  belly: string;
  /** Stripes, spots and patches; ears' tips, hooves and noses follow unless they are told. */
  mark: string;
  snoutColour?: string;
  /** Every other patch. */
  secondMark?: string;
  /** Where it is not told by coat and marks. */
  earColour?: string;
  nose: string;
  hoof?: string;
  /** Lower parts of the legs. */
  sock?: string;
  maneColour?: string;
  tailTip?: string;
  /** Middles of hindquarters and breast with their radii, and the radius between them. */
  rump: readonly [x: number, y: number, radius: number];
  waist: number;
  chest: readonly [x: number, y: number, radius: number];
  head: readonly [x: number, y: number, radius: number];
  /** Radii of the neck where it leaves the breast and at the head. */
  neck: readonly [base: number, top: number];
  /** Widths of a leg at its top and above the foot, and half the length of the foot. */
  leg: readonly [top: number, bottom: number, foot: number];
  feet: 'paw' | 'hoof' | 'pad';
  ears: Ears;
  earSize: number;
  tail: Tail;
  tailLong: number;
  snout: Snout;
  pattern: Coat;
  horns?: Horns;
  mane?: Mane;
  /** Light about the eyes and on the cheeks, as foxes and wolves have it. */
  mask?: string;
  /** The mask goes up between the eyes. */
  blaze?: boolean;
  tongue?: boolean;
  /** A white bib and a fluffy seat. */
  fluffy?: boolean;
  /** Sits up on its haunches, forepaws before its breast, whenever it goes nowhere. */
  upright?: boolean;
}

/** By code; a code with a suffix of its own (a poodle, a black cat) stands by itself. */
export const SPECIES: Readonly<Record<string, Species>> = {
  '1f408': CAT,
  '1f408-200d-2b1b': { ...CAT, coat: '#3b3947', belly: '#57546a', mark: '#2b2a36', pattern: 'plain', nose: '#d98a9c' },
  '1f415': DOG,
  '1f9ae': { ...DOG, coat: '#e8c48d' },
  '1f415-200d-1f9ba': { ...DOG, coat: '#d99a55' },
  '1f429': {
    ...DOG,
    coat: '#f6d9df',
    belly: '#fff4f4',
    mark: '#e8b7c4',
    snoutColour: '#fdeaea',
    tail: 'puff',
    tailLong: 0.2,
    mane: 'wool',
  },
  '1f405': { ...TIGER, mask: '#fff7ec' },
  '1f406': { ...TIGER, coat: '#f9bd45', mark: '#7a4a2c', pattern: 'spots', tail: 'thin' },
  '1f981': {
    ...TIGER,
    coat: '#f5b24e',
    belly: '#ffe9c2',
    mark: '#8d4f2c',
    maneColour: '#a4552b',
    pattern: 'plain',
    tail: 'tuft',
    tailTip: '#a4552b',
    mane: 'lion',
    snoutColour: '#fff0d6',
  },
  '1f43b': BEAR,
  '1f43b-200d-2744': {
    ...BEAR,
    coat: '#f4f5fb',
    belly: '#ffffff',
    mark: '#d5d9e8',
    snoutColour: '#ffffff',
  },
  '1f98a': {
    ...WOLF,
    coat: '#f4812f',
    belly: '#fff4e6',
    mark: '#4a2c33',
    snoutColour: '#fff4e6',
    mask: '#fff4e6',
    sock: '#4a2c33',
    tailTip: '#fff4e6',
    earSize: 1.15,
    tailLong: 0.56,
  },
  '1f43a': WOLF,
  '1f40e': HORSE,
  '1facf': {
    ...HORSE,
    coat: '#a39cab',
    belly: '#e9e4ea',
    mark: '#6f677a',
    snoutColour: '#f1ecf0',
    maneColour: '#5c5566',
    ears: 'long',
    earSize: 0.75,
    tail: 'tuft',
    tailLong: 0.34,
    mane: 'brush',
  },
  '1f993': {
    ...HORSE,
    coat: '#fbf8fb',
    belly: '#ffffff',
    mark: '#3b3545',
    snoutColour: '#6a6274',
    nose: '#2c2735',
    maneColour: '#3b3545',
    pattern: 'zebra',
    mane: 'brush',
    tail: 'tuft',
    tailLong: 0.38,
  },
  '1f98c': DEER,
  '1f9ac': {
    ...COW,
    coat: '#8a5a3f',
    belly: '#6d4332',
    mark: '#5c382b',
    snoutColour: '#6d4332',
    maneColour: '#5c382b',
    pattern: 'plain',
    horns: 'bull',
    rump: [0.34, -0.46, 0.19],
    waist: 0.22,
    chest: [-0.15, -0.54, 0.27],
    head: [-0.46, -0.6, 0.21],
    mane: 'lion',
  },
  '1f402': {
    ...COW,
    coat: '#a86b45',
    belly: '#c78e66',
    mark: '#7b4a30',
    snoutColour: '#e9b98f',
    pattern: 'plain',
    horns: 'bull',
  },
  '1f403': {
    ...COW,
    coat: '#6f6b7c',
    belly: '#8b8798',
    mark: '#504c5c',
    snoutColour: '#9d98a8',
    pattern: 'plain',
    horns: 'bull',
  },
  '1f404': COW,
  '1f416': PIG,
  '1f417': {
    ...PIG,
    coat: '#76543f',
    belly: '#9a7560',
    mark: '#4d3428',
    maneColour: '#3f2a22',
    snoutColour: '#b08a76',
    nose: '#5a3a30',
    hoof: '#3a2a28',
    chest: [-0.16, -0.45, 0.27],
    head: [-0.44, -0.5, 0.25],
    ears: 'point',
    earSize: 0.62,
    tail: 'tuft',
    tailLong: 0.22,
    mane: 'bristles',
    horns: 'tusks',
  },
  '1f40f': { ...SHEEP, horns: 'ram' },
  '1f411': SHEEP,
  '1f410': GOAT,
  '1f42a': CAMEL,
  '1f42b': { ...CAMEL, mane: 'humps' },
  '1f999': {
    ...SHEEP,
    coat: '#fbeedd',
    snoutColour: '#f7dfc4',
    sock: undefined,
    rump: [0.22, -0.4, 0.19],
    waist: 0.18,
    chest: [-0.12, -0.42, 0.18],
    head: [-0.3, -0.84, 0.13],
    neck: [0.13, 0.1],
    ears: 'leaf',
    earSize: 0.9,
  },
  '1f992': {
    ...HORSE,
    coat: '#fbc95a',
    belly: '#fff0c6',
    mark: '#c9773a',
    nose: '#7d4a2c',
    snoutColour: '#ffe6b0',
    hoof: '#7d4a2c',
    maneColour: '#b96a35',
    rump: [0.2, -0.4, 0.115],
    waist: 0.11,
    chest: [-0.08, -0.42, 0.115],
    head: [-0.28, -0.86, 0.122],
    neck: [0.085, 0.06],
    leg: [0.085, 0.045, 0.038],
    ears: 'leaf',
    earSize: 0.9,
    tail: 'tuft',
    tailLong: 0.26,
    pattern: 'giraffe',
    mane: 'brush',
    horns: 'knobs',
  },
  '1f418': ELEPHANT,
  '1f98f': RHINO,
  '1f99b': {
    ...RHINO,
    coat: '#a68fae',
    belly: '#d6b3c6',
    snoutColour: '#c3a4bd',
    nose: '#6d5374',
    horns: undefined,
    ears: 'round',
    earSize: 0.6,
    tail: 'stub',
  },
  '1f984': UNICORN,
  '1f401': MOUSE,
  '1f439': HAMSTER,
  '1f400': RAT,
  '1f407': RABBIT,
  '1f43f': SQUIRREL,
  '1f9a6': OTTER,
  '1f994': HEDGEHOG,
  '1f9a8': SKUNK,
  '1f9a1': BADGER,
  '1f40a': CROCODILE,
};
