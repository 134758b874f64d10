/** The signs that hang over the street, and how each of them shines. */
import { type Brush, glow, place, TURN } from '../../painting/paint.js';
import { tone } from '../../painting/palette.js';
import type { Layer, SetContext } from '../../set.js';
import { type SignLook, signboard } from './signboard.js';
import type { Street } from './street.js';

type Play = 'steady' | 'breathe' | 'flicker' | 'count' | 'blink';

/** Each signboard, few and large, so that they are read and leave the middle of the street to whoever walks there: its look, where it hangs and how it moves. */
export const SIGNS: readonly (SignLook & {
  side: number;
  away: number;
  rise: number;
  size: number;
  out: number;
  play: Play;
})[] = [
  {
    word: '薬',
    colour: '#5ff0b0',
    style: 'round',
    side: 1,
    away: 3.9,
    rise: 1.2,
    size: 0.2,
    out: 0.1,
    play: 'blink',
  },
  {
    word: '酒場',
    colour: '#ff6b4f',
    style: 'neon',
    side: -1,
    away: 2.9,
    rise: 0.98,
    size: 0.16,
    out: 0.08,
    play: 'flicker',
  },
  {
    word: 'ラーメン',
    colour: '#ff4f5a',
    style: 'box',
    side: -1,
    away: 1.72,
    rise: 1.1,
    size: 0.128,
    out: 0.065,
    play: 'count',
  },
  {
    word: '居酒屋',
    colour: '#ff7a3f',
    style: 'box',
    side: 1,
    away: 1.42,
    rise: 0.98,
    size: 0.13,
    out: 0.05,
    play: 'breathe',
  },
  {
    word: '電気',
    colour: '#4fe0ff',
    style: 'neon',
    side: -1,
    away: 0.88,
    rise: 0.86,
    size: 0.132,
    out: 0.03,
    play: 'flicker',
  },
  {
    word: '東京',
    colour: '#ff4f7a',
    style: 'neon',
    side: 1,
    away: 0.87,
    rise: 0.86,
    size: 0.132,
    out: 0.03,
    play: 'breathe',
  },
];

/** How brightly a sign shines at a time, 0 to 1. */
function shineOf(play: Play, t: number, phase: number): number {
  if (play === 'breathe') return 0.84 + 0.16 * Math.sin(t * 2.1 + phase);
  if (play === 'blink') return (t * 0.9 + phase) % 1 < 0.6 ? 1 : 0.25;
  if (play === 'flicker') {
    const buzz = (t * 0.37 + phase) % 1;
    return buzz < 0.1 && Math.sin(t * 57 + phase) < 0.1 ? 0.25 : 0.95;
  }
  return 1;
}

/** Shines alike all the time, but for a buzz: its glow can be painted once. */
const isSteady = (play: Play): boolean => play === 'steady' || play === 'count' || play === 'flicker';

/**
 * The signs between two distances: what of them never changes, which sorts at `boardsSort`, and what is lit from frame
 * to frame, at `sort`.
 */
export function signLayers(
  context: SetContext,
  street: Street,
  [from, to]: readonly [number, number],
  depth: number,
  { boardsSort, sort }: { boardsSort: number; sort: number },
): Layer[] {
  const { palette } = context;
  const { span } = street.frame;
  const power = 0.6 + 0.4 * palette.lampStrength;
  const signs = SIGNS.filter(({ away }) => away >= from && away < to).map((sign, index) => {
    const size = (sign.size * span) / sign.away;
    const board = signboard(sign, size);
    const [wallX, top] = street.point(sign.side, sign.away, sign.rise);
    return {
      ...sign,
      ...board,
      glyphs: [...sign.word].length,
      size,
      x: wallX - (sign.side * sign.out * span) / sign.away - (sign.side * board.width) / 2,
      top,
      phase: index * 1.7 + sign.away,
    };
  });
  const paintGlow = (canvas: Brush, { x, top, height, colour }: (typeof signs)[number], shine: number): void =>
    glow(canvas, x, top + height / 2, height * 0.95, colour, shine * 0.5 * (0.25 + 0.75 * palette.lampStrength));
  return [
    {
      depth,
      sort: boardsSort,
      still: true,
      draw(canvas) {
        for (const sign of signs) {
          const { x, top, width, height, dark, lit, play, size, side, out, away } = sign;
          canvas.fillStyle = tone(palette, '#3a3450');
          canvas.fillRect(
            side > 0 ? x : x - (out * span) / away - width / 2,
            top + height * 0.2,
            (out * span) / away + width / 2,
            Math.max(1, size * 0.09),
          );
          if (isSteady(play)) paintGlow(canvas, sign, power);
          place(canvas, dark, x, top);
          if (play !== 'steady') continue;
          canvas.globalAlpha = power;
          place(canvas, lit, x, top);
          canvas.globalAlpha = 1;
        }
      },
    },
    {
      depth,
      sort,
      still: false,
      calm: true,
      draw(canvas, t) {
        for (const sign of signs) {
          const { x, top, width, height, dark, lit, play, phase, glyphs, size } = sign;
          if (play === 'steady') continue;
          const shine = shineOf(play, t, phase) * power;
          if (!isSteady(play)) {
            paintGlow(canvas, sign, shine);
            place(canvas, dark, x, top);
          }
          canvas.save();
          if (play === 'count') {
            // The word lights up glyph by glyph, then stays.
            const step = Math.floor((t * 2.6 + phase) % (glyphs + 4));
            canvas.beginPath();
            canvas.rect(
              x - width,
              top - size,
              width * 2,
              step >= glyphs ? height + size * 2 : size * (1.3 + step * 1.06),
            );
            canvas.clip();
          }
          canvas.globalAlpha = shine;
          place(canvas, lit, x, top);
          canvas.restore();
          if (play === 'breathe' || play === 'count') {
            // Bulbs that chase round the frame.
            canvas.fillStyle = '#fff6d8';
            const bulbs = 7;
            canvas.beginPath();
            for (let index = 0; index < bulbs * 2; index++) {
              if ((index + Math.floor(t * 7 + phase)) % 3) continue;
              const edge = index % 2 ? 1 : -1;
              const radius = Math.max(0.8, size * 0.075);
              const across = x + edge * width * 0.5;
              const down = top + height * ((Math.floor(index / 2) + 0.5) / bulbs);
              canvas.moveTo(across + radius, down);
              canvas.arc(across, down, radius, 0, TURN);
            }
            canvas.fill();
          }
        }
      },
    },
  ];
}
