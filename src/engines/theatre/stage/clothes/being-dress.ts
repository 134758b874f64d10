/** What fairies, angels and those who live in the sea have on. Listed by `trade-dress.ts`. */
import { back, type DressRow, hat, worn } from './dress.js';

export const BEINGS: readonly DressRow[] = [
  [
    /^1f9da/,
    {
      hat: hat('wreath', '#ff8fc0', '#fff2a8'),
      clothes: { ...worn('petals', '#7cc84a', '#b8e070', '#f6ddc8', '#4a9a3c'), dress: true, shortSleeves: true },
      back: back('wings', '#bfe6ff', '#ffd6f4'),
      looks: { woman: 'bun', man: 'tousled', extra: 'pointed', beard: 'none' },
    },
  ],
  [
    /^1f47c/,
    {
      hat: hat('halo', '#ffd84a', '#fff6c0'),
      clothes: { ...worn('robe', '#f4f2fb', '#f2c860', '#f4f2fb', '#e8c04a'), dress: true },
      back: back('feathers', '#ffffff', '#dfe6f6'),
      looks: { woman: 'long', man: 'parted', hair: '#f0c860', beard: 'none' },
    },
  ],
  [
    /^1f9dc/,
    {
      hat: hat('seastar', '#ff9a5a', '#fff6ee'),
      clothes: { ...worn('shells', '#f0c8a8', '#b06ae0', '#2fb89a', '#2fb89a'), fishTail: '#2fb89a' },
      looks: { woman: 'long', man: 'parted', hair: '#c8432e', beard: 'none' },
    },
  ],
];
