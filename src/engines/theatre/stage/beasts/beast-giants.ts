/** Builds of the largest animals, on feet with toenails. Read by `beast-species.ts`. */
import { BEAR } from './beast-builds.js';
import type { Species } from './beast-species.js';

export const ELEPHANT: Species = {
  ...BEAR,
  coat: '#a9b0cc',
  belly: '#d6daec',
  mark: '#f3a8b8',
  nose: '#7e86a5',
  maneColour: '#6c7391',
  snoutColour: '#a9b0cc',
  hoof: '#f6ecdf',
  rump: [0.24, -0.57, 0.25],
  waist: 0.285,
  chest: [-0.12, -0.6, 0.245],
  head: [-0.4, -0.715, 0.285],
  neck: [0.2, 0.19],
  leg: [0.21, 0.165, 0.105],
  feet: 'pad',
  ears: 'fan',
  earSize: 1.3,
  tail: 'tuft',
  tailLong: 0.36,
  snout: 'trunk',
  pattern: 'wrinkled',
};

export const RHINO: Species = {
  ...ELEPHANT,
  coat: '#8d8fa6',
  belly: '#a9abc0',
  nose: '#5e6079',
  snoutColour: '#9da0b7',
  rump: [0.32, -0.5, 0.28],
  waist: 0.27,
  chest: [-0.15, -0.51, 0.27],
  head: [-0.5, -0.55, 0.22],
  neck: [0.22, 0.18],
  leg: [0.2, 0.16, 0.1],
  ears: 'leaf',
  earSize: 0.7,
  snout: 'huge',
  horns: 'rhino',
};
