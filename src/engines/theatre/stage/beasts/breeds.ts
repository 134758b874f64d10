/** Looks by the name an animal goes by: breeds of dogs and cats, kin of the fox, and the young of all. Read by `beast-measures.ts`. */
import type { Species } from './beast-species.js';
import { CATS } from './cat-breeds.js';
import { DOGS } from './dog-breeds.js';
import type { Breeds } from './dog-builds.js';

/** No foxes, but with their faces and tails; foxes of the snow. */
const FOXES: Breeds = [
  [
    /red panda|小熊猫|红熊猫/i,
    {
      coat: '#c4572a',
      belly: '#4a2a26',
      mark: '#8a3a1e',
      snoutColour: '#fff3e4',
      sock: '#4a2a26',
      tailTip: '#7c3319',
      ears: 'round',
      earSize: 1,
      snout: 'short',
    },
  ],
  [/arctic|snow fox|北极狐|雪狐|白狐/i, { coat: '#eef2fa', belly: '#ffffff', mark: '#b9c3d8', sock: '#dfe6f2' }],
];

/** Kin of the otter. */
const OTTERS: Breeds = [
  [
    /meerkat|suricate|狐獴|猫鼬/i,
    { coat: '#d3a871', belly: '#f3e2c4', mark: '#5a4030', tail: 'thin', tailTip: '#5a4030' },
  ],
  [/ferret|weasel|mongoose|雪貂|黄鼠狼|貂/i, { coat: '#c69a68', belly: '#f7ead2', mark: '#6b4a34', tail: 'plume' }],
];

/** Of the wolf's size, with other coats: hyenas are high at the shoulder, round-eared and spotted. */
const WOLVES: Breeds = [
  [
    /hyena|hyaena|鬣狗/i,
    {
      coat: '#cda672',
      belly: '#e2c79c',
      mark: '#5b4434',
      mask: undefined,
      snoutColour: '#5b4638',
      nose: '#241a1c',
      sock: '#5b4638',
      maneColour: '#6b4f3a',
      rump: [0.2, -0.35, 0.145],
      waist: 0.145,
      chest: [-0.14, -0.45, 0.175],
      ears: 'round',
      earSize: 1.35,
      tail: 'bushy',
      tailLong: 0.26,
      tailTip: '#4a382d',
      snout: 'short',
      pattern: 'spots',
      mane: 'brush',
    },
  ],
  [
    /jackal|dingo|coyote|豺|胡狼|郊狼/i,
    {
      coat: '#d0a05f',
      belly: '#f3dfbc',
      mark: '#6f6257',
      snoutColour: '#f3dfbc',
      mask: '#f3dfbc',
      earSize: 1.3,
      pattern: 'saddle',
    },
  ],
];

/** Kin of pigs and boars. */
const PIGS: Breeds = [
  [
    /tapir|貘/i,
    {
      coat: '#4a4654',
      belly: '#3c3844',
      mark: '#f2f0f4',
      snoutColour: '#5c5866',
      nose: '#2c2833',
      hoof: '#2c2833',
      ears: 'round',
      earSize: 0.7,
      tail: 'stub',
      tailLong: 0.08,
      snout: 'point',
      pattern: 'saddle',
    },
  ],
];
const BOARS: Breeds = [
  [
    /warthog|疣猪/i,
    {
      coat: '#a08474',
      belly: '#b99c8a',
      mark: '#6d5548',
      maneColour: '#5a4034',
      snoutColour: '#b4978a',
      tail: 'tuft',
      tailLong: 0.3,
      mane: 'crest',
    },
  ],
];

/** Great cats that share the leopard's build. */
const LEOPARDS: Breeds = [
  [
    /black panther|panther|黑豹/i,
    { coat: '#3b3846', belly: '#56526a', mark: '#2b2934', snoutColour: '#56526a', pattern: 'plain' },
  ],
  [
    /lynx|bobcat|caracal|猞猁|狞猫/i,
    {
      coat: '#c9a06f',
      belly: '#fbeed8',
      mark: '#7a5638',
      snoutColour: '#fbeed8',
      ears: 'point',
      earSize: 1.35,
      tail: 'stub',
      tailLong: 0.12,
      tailTip: '#3a2c28',
    },
  ],
  [
    /puma|cougar|mountain lion|美洲狮/i,
    { coat: '#d6a368', belly: '#fbeed8', mark: '#8a6340', snoutColour: '#fbeed8', pattern: 'plain' },
  ],
  [/snow leopard|雪豹/i, { coat: '#e2e4ec', belly: '#ffffff', mark: '#5b5d6e', snoutColour: '#ffffff', tail: 'bushy' }],
  [
    /cheetah|猎豹/i,
    {
      rump: [0.28, -0.46, 0.16],
      waist: 0.13,
      chest: [-0.16, -0.48, 0.17],
      leg: [0.13, 0.08, 0.07],
      head: [-0.4, -0.74, 0.2],
    },
  ],
];
/** Light ones with horns that go straight up and no antlers; kin of giraffes with a short neck. */
const DEER: Breeds = [
  [
    /antelope|gazelle|impala|springbok|羚羊|羚/i,
    { coat: '#d99b5c', mark: '#7c5436', horns: 'goat', tail: 'tuft', tailLong: 0.16 },
  ],
];
const GIRAFFES: Breeds = [
  [
    /okapi|霍加狓/i,
    {
      coat: '#6b3f2c',
      belly: '#8a5a40',
      mark: '#f6f0ea',
      snoutColour: '#e8dcd2',
      sock: '#f6f0ea',
      maneColour: '#55301f',
      pattern: 'zebra',
      rump: [0.24, -0.48, 0.15],
      chest: [-0.12, -0.5, 0.155],
      head: [-0.36, -0.84, 0.14],
      neck: [0.13, 0.09],
      earSize: 1.2,
    },
  ],
];

/** By the picture that they share. */
const BREEDS: Readonly<Record<string, Breeds>> = {
  '1f415': DOGS,
  '1f408': CATS,
  '1f98a': FOXES,
  '1f9a6': OTTERS,
  '1f43a': WOLVES,
  '1f416': PIGS,
  '1f417': BOARS,
  '1f406': LEOPARDS,
  '1f98c': DEER,
  '1f992': GIRAFFES,
};

const YOUNG = /\bpup(?:py|pies|s)?\b|\bkitt(?:en|y)s?\b|\bcubs?\b|幼[犬猫崽]|奶[狗猫]|[狗猫]崽/i;
/** The heads of the young are larger for their bodies. */
const YOUNG_HEAD = 1.14;

/** What sets those of the breed that `name` says apart; the same object for every name of a breed. */
export const breedOf = (sprite: string, name = ''): Partial<Species> | undefined =>
  BREEDS[sprite]?.find(([names]) => names.test(name))?.[1];

/** `known` as it looks under `name`. */
export function bred(sprite: string, known: Species, name: string): Species {
  const breed = breedOf(sprite, name);
  const species = breed ? { ...known, ...breed } : known;
  if (!YOUNG.test(name)) return species;
  const [x, y, radius] = species.head;
  return { ...species, head: [x, y, radius * YOUNG_HEAD] };
}
