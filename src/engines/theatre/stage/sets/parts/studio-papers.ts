/** Colours of the studio by light and seed: paper, walls, floor, lamps, rug. Read by `studio`. */
import { COLOUR_OF } from '../../painting/dye.js';
import { channels, mix } from '../../painting/paint.js';
import { random } from '../../painting/random.js';
import type { SetContext } from '../../set.js';

/** The paper is of middle brightness and never vivid: white, black and every vivid colour stand out against it. */
const PAPERS: Record<
  SetContext['light'],
  {
    paper: [string, string];
    wall: [string, string];
    floor: [string, string];
    lamp: string;
    tint: string;
    shadow: string;
    bright: number;
  }
> = {
  morning: {
    paper: ['#8fbfae', '#bfdfce'],
    wall: ['#a8877c', '#c9a694'],
    floor: ['#b98a68', '#8f6248'],
    lamp: '#fff0d0',
    tint: '#fff6ee',
    shadow: '#3f5f5a',
    bright: 0.6,
  },
  day: {
    paper: ['#82b6da', '#b2d6ea'],
    wall: ['#c3ab94', '#e0cdb4'],
    floor: ['#cfa277', '#a97850'],
    lamp: '#ffffff',
    tint: '#ffffff',
    shadow: '#2f4f78',
    bright: 0.6,
  },
  sunset: {
    paper: ['#b5608a', '#f0a088'],
    wall: ['#7a4262', '#a85f70'],
    floor: ['#9a5a54', '#6a3444'],
    lamp: '#ffdca0',
    tint: '#ffe2cc',
    shadow: '#5c2450',
    bright: 0.55,
  },
  night: {
    paper: ['#30377c', '#5359a4'],
    wall: ['#1a1c3e', '#2c2f62'],
    floor: ['#2a2a56', '#16183a'],
    lamp: '#c9d4ff',
    tint: '#c9d0f6',
    shadow: '#0c1034',
    bright: 0.5,
  },
};

/** By day the paper is of one of these colours, by the film's seed, with a rug that differs from it. */
const SHEETS: readonly { paper: [string, string]; shadow: string; rug: string }[] = [
  { paper: ['#82b6da', '#b2d6ea'], shadow: '#2f4f78', rug: '#ea8a70' },
  { paper: ['#efc666', '#f8e2a2'], shadow: '#7a5426', rug: '#5aa8a6' },
  { paper: ['#86c4aa', '#bce0cd'], shadow: '#2f6250', rug: '#eea066' },
  { paper: ['#e0a194', '#f2c8bb'], shadow: '#78403f', rug: '#6ba3c8' },
  { paper: ['#a99fd2', '#d0c8ea'], shadow: '#453c7c', rug: '#f0c368' },
];

/** What the studio is made of in this light and film: its paper differs from the colours that were asked for. */
export function coloursOf({ light, seed, shown = [] }: SetContext) {
  const rug = light === 'night' ? '#8a86d8' : '#f0b878';
  if (light !== 'day' && light !== 'morning') return { ...PAPERS[light], rug };
  const first = Math.floor(random(seed * 7 + 11)() * SHEETS.length);
  const sheets = [...SHEETS.slice(first), ...SHEETS.slice(0, first)];
  const contrast = ({ paper: [dark, pale] }: (typeof SHEETS)[number]): number =>
    Math.min(...shown.map((colour) => difference(mix(dark, pale, 0.4), COLOUR_OF[colour])));
  const clear = sheets.find((sheet) => contrast(sheet) > CLEAR);
  return { ...PAPERS[light], ...(clear ?? sheets.sort((one, other) => contrast(other) - contrast(one))[0]!) };
}

/** From this difference of red, green and blue on, nobody takes a thing for a part of the paper. */
const CLEAR = 110;

function difference(one: string, other: string): number {
  const [from, to] = [channels(one), channels(other)];
  return Math.hypot(...from.map((value, index) => value - to[index]!));
}
