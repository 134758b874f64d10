/** Sums of things that can be counted, and letters with what begins with them. Called by `lessons.ts`. */
import type { Lesson } from './board.js';

const SUM = /(\d+) ([+−]) (\d+)/u;
const SIZE = 0.19;
/** Of a group: middle, and how far its things are apart, stage widths and actor units. */
const COLUMN = 0.085;
const LIFT = 0.2;
const ROW = 2;

/** So many and so many, counted out: the numbers stand in the title. */
export const thingsSum: Lesson = ({ figure, effect, subjects, score }) => {
  const found = SUM.exec(score.titles[0]?.text ?? '');
  const [thing] = subjects;
  if (!found || !thing) return { actors: [] };
  const [, left, sign, right] = found;
  const [first, second] = [Number(left), Number(right)];
  const result = sign === '+' ? first + second : first - second;
  const group = (count: number, middle: number, from: number, word: string) => {
    const columns = Math.ceil(count / ROW);
    return {
      figures: Array.from({ length: count }, (_, index) => {
        const x = middle + (Math.floor(index / ROW) - (columns - 1) / 2) * COLUMN;
        const at = from + index * 0.03;
        return figure(thing.sprite, SIZE, [[0, x, 0.2 + (index % ROW) * LIFT]], {
          name: thing.name,
          ...(thing.colour && { colour: thing.colour }),
          acts: [['appear', at, at + 0.1]],
        });
      }),
      label: effect('label', from + 0.05, 1, { x: middle, height: 0.11, size: 2, word }),
    };
  };
  const groups = [
    group(first, -0.31, 0, `${first}`),
    group(second, -0.03, 0.24, `${second}`),
    group(result, 0.29, 0.54, `${result}`),
  ];
  const figures = groups.flatMap((one) => one.figures);
  return {
    actors: figures.slice(0, 8),
    guests: figures.slice(8),
    effects: [
      ...groups.map((one) => one.label),
      effect('label', 0.2, 1, { x: -0.18, height: 0.36, size: 2.4, word: sign! }),
      effect('label', 0.48, 1, { x: 0.12, height: 0.36, size: 2.4, word: '=' }),
      effect('sparkles', 0.7, 1),
    ],
  };
};

/** "A is for Apple": the letter, large and small, beside the thing. */
export const letter: Lesson = ({ figure, effect, subjects, score }) => {
  const [thing] = subjects;
  const first = score.titles[0]?.text.charAt(0) ?? 'A';
  if (!thing) return { actors: [] };
  return {
    actors: [
      figure(thing.sprite, 0.5, [[0, 0.2, 0.06]], {
        name: thing.name,
        ...(thing.colour && { colour: thing.colour }),
        acts: [
          ['appear', 0.22, 0.34],
          ['dance', 0.5, 1],
        ],
      }),
    ],
    effects: [
      effect('label', 0, 1, { x: -0.24, height: 0.34, size: 6.4, word: `${first}${first.toLowerCase()}` }),
      effect('sparkles', 0.6, 1),
    ],
  };
};
