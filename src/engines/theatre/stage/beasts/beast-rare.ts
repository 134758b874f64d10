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
  rump: [0.42, -0.34, 0.27],
  waist: 0.27,
  chest: [-0.26, -0.35, 0.25],
  head: [-0.66, -0.6, 0.27],
  neck: [0.25, 0.22],
  leg: [0.17, 0.14, 0.11],
  earSize: 0,
  tail: 'reptile',
  tailLong: 0.95,
  snout: 'jaws',
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
