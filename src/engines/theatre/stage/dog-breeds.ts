/** How dogs of a breed differ from any dog, and kin of the fox from a fox. Read by `beast-measures.ts`. */
import type { Species } from './beast-species.js';

type Breeds = readonly (readonly [name: RegExp, breed: Partial<Species>])[];

/** Dogs by what they are called. */
const DOGS: Breeds = [
  [
    /corgi|柯基/i,
    {
      coat: '#f29a4b',
      snout: 'point',
      blaze: true,
      belly: '#fffaf2',
      mark: '#c9702c',
      snoutColour: '#fffaf2',
      mask: '#fffaf2',
      sock: '#fffaf2',
      ears: 'point',
      earSize: 1.25,
      tail: 'stub',
      tailLong: 0.1,
      fluffy: true,
      rump: [0.33, -0.325, 0.185],
      waist: 0.172,
      chest: [-0.17, -0.345, 0.192],
      head: [-0.4, -0.655, 0.232],
      neck: [0.19, 0.168],
      leg: [0.17, 0.122, 0.1],
    },
  ],
  [
    /husky|malamute|哈士奇|雪橇犬/i,
    {
      coat: '#7f8aa3',
      belly: '#ffffff',
      mark: '#566079',
      snoutColour: '#ffffff',
      mask: '#ffffff',
      ears: 'point',
      earSize: 1,
    },
  ],
  [
    /dalmatian|斑点狗|大麦町/i,
    { coat: '#fbf8fb', belly: '#ffffff', mark: '#3a3543', snoutColour: '#ffffff', pattern: 'spots' },
  ],
  [/shiba|akita|柴犬|秋田犬/i, { coat: '#f0a055', belly: '#fff6e8', mask: '#fff6e8', ears: 'point', earSize: 0.9 }],
  [
    /german shepherd|牧羊犬|德牧/i,
    { coat: '#c98a4a', mark: '#4a3a35', pattern: 'saddle', ears: 'point', earSize: 1.1 },
  ],
  [/labrador|retriever|拉布拉多|金毛/i, { coat: '#eebf78', belly: '#fff1d6', mark: '#c9924b', snoutColour: '#fbe3b8' }],
];

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

/** By the picture that they share. */
export const BREEDS: Readonly<Record<string, Breeds>> = { '1f415': DOGS, '1f98a': FOXES };
