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

/** By the picture that they share. */
const BREEDS: Readonly<Record<string, Breeds>> = { '1f415': DOGS, '1f408': CATS, '1f98a': FOXES, '1f9a6': OTTERS };

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
