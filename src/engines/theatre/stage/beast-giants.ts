/** Builds of the largest animals, on feet with toenails. Read by `beast-species.ts`. */
import { BEAR } from './beast-builds.js';
import type { Species } from './beast-species.js';

export const ELEPHANT: Species = {
  ...BEAR,
  coat: '#a9b0cc',
  belly: '#c6cbe0',
  mark: '#f3a8b8',
  nose: '#7e86a5',
  maneColour: '#6c7391',
  snoutColour: '#a9b0cc',
  hoof: '#f6ecdf',
  rump: [0.3, -0.55, 0.3],
  waist: 0.29,
  chest: [-0.12, -0.56, 0.27],
  head: [-0.42, -0.7, 0.27],
  neck: [0.22, 0.2],
  leg: [0.22, 0.19, 0.11],
  feet: 'pad',
  ears: 'fan',
  earSize: 1.15,
  tail: 'tuft',
  tailLong: 0.36,
  snout: 'trunk',
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
