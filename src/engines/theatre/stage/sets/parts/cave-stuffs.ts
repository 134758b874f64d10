/** What a cave is in: its walls near its mouth, where no light comes, the land outside, far and near, and its crystals. */
export interface Stuff {
  stone: string;
  dark: string;
  darkest: string;
  land: readonly (readonly [near: string, far: string])[];
  crystals: readonly string[];
}

export const ROCK: Stuff = {
  stone: '#8a7486',
  dark: '#1a1428',
  darkest: '#0c0c22',
  land: [
    ['#7fa8b8', '#6f9f88'],
    ['#8cc47c', '#6aa85a'],
  ],
  crystals: ['#3fe0ff', '#d46bff', '#7a8cff', '#ff7fc8', '#5affd0'],
};
export const ICE: Stuff = {
  stone: '#7cc6f2',
  dark: '#0d4f92',
  darkest: '#082a5c',
  land: [
    ['#e6f2fb', '#b9d6ec'],
    ['#ffffff', '#dcecf8'],
  ],
  crystals: ['#9fe8ff', '#c4f2ff', '#7fc8ff', '#b8e4ff', '#a4f4ff'],
};
