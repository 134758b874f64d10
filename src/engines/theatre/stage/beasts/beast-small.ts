/** The small ones that are built like a mouse. Read by `beast-species.ts`. */
import { MOUSE } from './beast-builds.js';
import type { Species } from './beast-species.js';

export const RAT: Species = { ...MOUSE, coat: '#9d8d86', belly: '#e3d8d0', mark: '#776861', earSize: 1.2 };

export const RABBIT: Species = {
  ...MOUSE,
  coat: '#e9e3f1',
  belly: '#ffffff',
  mark: '#cfc6dd',
  sock: undefined,
  rump: [0.13, -0.22, 0.185],
  waist: 0.17,
  chest: [-0.12, -0.23, 0.135],
  head: [-0.28, -0.42, 0.2],
  neck: [0.12, 0.12],
  leg: [0.09, 0.07, 0.075],
  ears: 'long',
  earSize: 1.3,
  tail: 'puff',
  tailLong: 0.12,
  snout: 'short',
  snoutColour: '#ffffff',
};

export const SQUIRREL: Species = {
  ...MOUSE,
  coat: '#c9763f',
  belly: '#ffe6c6',
  mark: '#7d4527',
  nose: '#3a2430',
  sock: undefined,
  earSize: 0.72,
  ears: 'point',
  tail: 'squirrel',
  tailLong: 0.86,
  tailTip: '#f0b074',
  rump: [0.1, -0.24, 0.2],
  waist: 0.175,
  chest: [-0.12, -0.27, 0.148],
  head: [-0.28, -0.49, 0.222],
  neck: [0.13, 0.13],
  leg: [0.085, 0.065, 0.075],
  snout: 'short',
  snoutColour: '#ffe6c6',
  mask: '#ffe6c6',
  upright: true,
};

export const HEDGEHOG: Species = {
  ...MOUSE,
  coat: '#f0cfa6',
  belly: '#ffeccf',
  mark: '#7d5a45',
  nose: '#3a2430',
  sock: undefined,
  rump: [0.12, -0.25, 0.2],
  chest: [-0.1, -0.25, 0.17],
  head: [-0.34, -0.34, 0.2],
  earSize: 0.75,
  tail: 'stub',
  tailLong: 0.06,
  mane: 'spines',
};

export const OTTER: Species = {
  ...SQUIRREL,
  coat: '#8f5f40',
  belly: '#e6c9a6',
  mark: '#5f3c28',
  nose: '#2f2028',
  ears: 'round',
  earSize: 0.5,
  tail: 'reptile',
  tailLong: 0.42,
  tailTip: undefined,
  rump: [0.1, -0.25, 0.17],
  waist: 0.15,
  chest: [-0.1, -0.34, 0.15],
  head: [-0.24, -0.6, 0.2],
  neck: [0.14, 0.13],
  leg: [0.1, 0.075, 0.085],
  snoutColour: '#f3e0c6',
  mask: '#f3e0c6',
};
