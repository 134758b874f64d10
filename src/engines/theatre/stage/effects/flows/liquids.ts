/** How liquids look: their colours, whether one sees through them, how fast they run. Called by the drawings beside it. */
import type { Liquid } from '../../../score/flows.js';
import type { Colour } from '../../../score/score.js';
import { COLOUR_OF } from '../../painting/dye.js';
import { type Brush, mix, withAlpha } from '../../painting/paint.js';

export interface Look {
  base: string;
  light: string;
  dark: string;
  /** 0 clear to 1 nothing is seen through it. */
  dense: number;
  /** 1 like water; honey is slow and its stream thin. */
  runs: number;
  /** Of what stands on it, if anything does. */
  foam?: string;
  fizzes?: boolean;
  /** It shines by its own heat. */
  glows?: string;
}

const look = (base: string, more: Partial<Look> = {}): Look => ({
  base,
  light: mix(base, '#ffffff', 0.5),
  dark: mix(base, '#1a1030', 0.4),
  dense: 0.9,
  runs: 1,
  ...more,
});

const LOOKS: Record<Liquid, Look> = {
  water: look('#7cc7f2', { light: '#e6f7ff', dark: '#3a86c4', dense: 0.4 }),
  sparkling: look('#9bd8f4', { light: '#f2fbff', dark: '#4a97cc', dense: 0.36, fizzes: true }),
  milk: look('#fbf6ec', { light: '#ffffff', dark: '#cbbdb4', dense: 1 }),
  cream: look('#fff3d6', { light: '#ffffff', dark: '#d8c09a', dense: 1, runs: 0.75 }),
  coffee: look('#6b3a1c', { light: '#b9794a', dark: '#351808', dense: 1, foam: '#d9a66b' }),
  tea: look('#c8752c', { light: '#f2b46a', dark: '#82400f', dense: 0.75 }),
  honey: look('#f2a51e', { light: '#ffe08a', dark: '#b8650a', dense: 0.9, runs: 0.45 }),
  chocolate: look('#5e3018', { light: '#a2653c', dark: '#2e1307', dense: 1, runs: 0.6 }),
  caramel: look('#cf7f22', { light: '#ffcf82', dark: '#84440c', dense: 1, runs: 0.55 }),
  juice: look('#ff9d26', { light: '#ffd48a', dark: '#d2690c', dense: 0.96 }),
  lemonade: look('#fbe36a', { light: '#fff7c0', dark: '#d2a92c', dense: 0.7, fizzes: true }),
  wine: look('#8e1638', { light: '#d2456a', dark: '#4a0820', dense: 0.92 }),
  'white-wine': look('#f0dc8c', { light: '#fffbe0', dark: '#bfa04a', dense: 0.55 }),
  champagne: look('#f4cf78', { light: '#fff4cc', dark: '#c4923a', dense: 0.6, fizzes: true, foam: '#fffaf0' }),
  beer: look('#f0a520', { light: '#ffd872', dark: '#b06a0c', dense: 0.82, fizzes: true, foam: '#fffaf0' }),
  cola: look('#4a1c0e', { light: '#8c4426', dark: '#240a04', dense: 0.95, fizzes: true, foam: '#e6c8a0' }),
  oil: look('#e8c22c', { light: '#fff2a0', dark: '#a8800e', dense: 0.8, runs: 0.7 }),
  vinegar: look('#5c2430', { light: '#a05462', dark: '#2c0c14', dense: 0.95 }),
  soup: look('#e8873a', { light: '#ffc282', dark: '#a8500f', dense: 1 }),
  sauce: look('#c8321f', { light: '#f2805c', dark: '#7c150c', dense: 1, runs: 0.6 }),
  batter: look('#f2d79c', { light: '#fff4d8', dark: '#c0974e', dense: 1, runs: 0.55 }),
  ink: look('#243a9c', { light: '#5f7fe0', dark: '#0f1650', dense: 1 }),
  paint: look('#3f7fe0', { dense: 1, runs: 0.65 }),
  dye: look('#e0304e', { dense: 1 }),
  gold: look('#ffc22e', { light: '#fff3b0', dark: '#c87a08', dense: 1, runs: 0.8, glows: '#ffb03a' }),
  metal: look('#ff8a2a', { light: '#fff0b0', dark: '#c83a08', dense: 1, runs: 0.85, glows: '#ff7a2a' }),
  mercury: look('#c2cad6', { light: '#ffffff', dark: '#5a6478', dense: 1 }),
  lava: look('#ff5a1e', { light: '#ffe08a', dark: '#8c1c08', dense: 1, runs: 0.4, glows: '#ff5a1e' }),
  wax: look('#e86a8a', { dense: 1, runs: 0.6 }),
  slime: look('#6fd23c', { light: '#d2ff9a', dark: '#2e8a14', dense: 0.9, runs: 0.45 }),
};

const DYES: Record<Colour, string> = {
  ...COLOUR_OF,
  red: '#dc2a3a',
  orange: '#ff8a1e',
  yellow: '#ffd21e',
  green: '#2fb04a',
  blue: '#2a6ae0',
  purple: '#7c3ad0',
  pink: '#ff6aa8',
  brown: '#7a4524',
  black: '#241f2e',
  white: '#fbfaf6',
  grey: '#9aa0ac',
  gold: '#f2b632',
};

export const looksOf = (liquid: Liquid, colour?: Colour): Look => {
  const own = LOOKS[liquid];
  if (colour === undefined) return own;
  const { base, light, dark } = look(DYES[colour]);
  const dense = liquid === 'water' ? 0.7 : own.dense;
  return { ...own, base, light, dark, dense };
};

/** A body of it from `top` to `bottom`, light at its left edge as behind glass. */
export function bodyFill(
  canvas: Brush,
  { base, light, dark, dense }: Look,
  left: number,
  right: number,
): ReturnType<Brush['createLinearGradient']> {
  const fill = canvas.createLinearGradient(left, 0, right, 0);
  for (const [at, colour, share] of [
    [0, dark, 1],
    [0.08, mix(base, light, 0.45), 1],
    [0.26, base, 0.92],
    [0.66, base, 0.92],
    [0.9, mix(base, dark, 0.45), 1],
    [1, dark, 1],
  ] as const)
    fill.addColorStop(at, withAlpha(colour, dense * share));
  return fill;
}
