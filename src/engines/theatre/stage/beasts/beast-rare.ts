/** Builds of animals that no other kind shares. Read by `beast-species.ts`. */
import { BEAR, WOLF } from './beast-builds.js';
import type { Species } from './beast-species.js';

/** Long and low, with jaws before it and a tail behind it that is as thick as it is. */
export const CROCODILE: Species = {
  ...BEAR,
  coat: '#62b457',
  belly: '#e6efae',
  mark: '#3f8a45',
  nose: '#2f5c38',
  snoutColour: '#79c565',
  rump: [0.46, -0.33, 0.25],
  waist: 0.26,
  chest: [-0.3, -0.34, 0.23],
  head: [-0.68, -0.56, 0.235],
  neck: [0.22, 0.2],
  leg: [0.17, 0.14, 0.11],
  earSize: 0,
  tail: 'reptile',
  tailLong: 1.1,
  snout: 'jaws',
  pattern: 'scales',
  mane: 'scutes',
};

export const SKUNK: Species = {
  ...WOLF,
  coat: '#3d3a48',
  belly: '#5b5768',
  mark: '#fdfbff',
  mask: undefined,
  snoutColour: '#5b5768',
  ears: 'round',
  earSize: 0.6,
  tail: 'bushy',
  tailLong: 0.6,
  tailTip: '#fdfbff',
  pattern: 'skunk',
};

export const BADGER: Species = {
  ...WOLF,
  coat: '#8b8794',
  belly: '#4a4654',
  mark: '#3a3643',
  ears: 'round',
  earSize: 0.6,
  tail: 'bushy',
  tailLong: 0.24,
  sock: '#3a3643',
};
