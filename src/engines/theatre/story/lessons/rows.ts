/** What is taught by pictures in a row, one after the other, each with its name under it. Called by `lessons.ts`. */
import type { Actor, Effect } from '../../score/score.js';
import type { Board, Lesson } from './board.js';

type Sign = '→' | '+' | '=' | '';
type Step = readonly [sprite: string, english: string, chinese: string, colour?: Actor['colour']];
interface Row {
  /** What stands between two of them, in turn; the last one for all that follow. */
  signs: readonly Sign[];
  steps: readonly Step[];
}

const row = (signs: readonly Sign[], ...steps: Step[]): Row => ({ signs, steps });

const ROWS: Readonly<Record<string, Row>> = {
  'egg-to-hen': row(
    ['→'],
    ['1f95a', 'egg', '鸡蛋'],
    ['1f423', 'hatching', '破壳'],
    ['1f425', 'chick', '小鸡'],
    ['1f414', 'hen', '母鸡'],
  ),
  bread: row(
    ['→'],
    ['1f33e', 'wheat', '小麦'],
    ['1f963', 'dough', '面团'],
    ['1f525', 'oven', '烘烤'],
    ['1f35e', 'bread', '面包'],
  ),
  cheese: row(['→'], ['1f404', 'cow', '奶牛'], ['1f95b', 'milk', '牛奶'], ['1f9c0', 'cheese', '奶酪']),
  chocolate: row(
    ['→'],
    ['1f334', 'cocoa tree', '可可树'],
    ['1fad8', 'beans', '可可豆'],
    ['1f36b', 'chocolate', '巧克力'],
  ),
  paper: row(
    ['→'],
    ['1f333', 'tree', '树木'],
    ['1fab5', 'wood', '木材'],
    ['1f4c4', 'paper', '纸'],
    ['1f4d6', 'book', '书'],
  ),
  recycling: row(
    ['→'],
    ['1f9f4', 'empty bottle', '空瓶'],
    ['267b-fe0f', 'recycling', '回收'],
    ['1f9f8', 'a new thing', '新东西'],
  ),
  orange: row(['+', '='], ['1f534', 'red', '红'], ['1f7e1', 'yellow', '黄'], ['1f7e0', 'orange', '橙']),
  green: row(['+', '='], ['1f535', 'blue', '蓝'], ['1f7e1', 'yellow', '黄'], ['1f7e2', 'green', '绿']),
  purple: row(['+', '='], ['1f534', 'red', '红'], ['1f535', 'blue', '蓝'], ['1f7e3', 'purple', '紫']),
  senses: row(
    [''],
    ['1f441-fe0f', 'see', '视觉'],
    ['1f442', 'hear', '听觉'],
    ['1f443', 'smell', '嗅觉'],
    ['1f445', 'taste', '味觉'],
    ['270b', 'touch', '触觉'],
  ),
  shapes: row(
    [''],
    ['1f534', 'circle', '圆形'],
    ['1f7e6', 'square', '正方形'],
    ['1f53a', 'triangle', '三角形'],
    ['2b50', 'star', '星形'],
  ),
  colours: row(
    [''],
    ['1f534', 'red', '红'],
    ['1f7e0', 'orange', '橙'],
    ['1f7e1', 'yellow', '黄'],
    ['1f7e2', 'green', '绿'],
    ['1f535', 'blue', '蓝'],
    ['1f7e3', 'purple', '紫'],
  ),
  feelings: row(
    [''],
    ['1f600', 'happy', '开心'],
    ['1f622', 'sad', '难过'],
    ['1f620', 'angry', '生气'],
    ['1f628', 'afraid', '害怕'],
  ),
  weather: row(
    [''],
    ['2600-fe0f', 'sunny', '晴'],
    ['2601-fe0f', 'cloudy', '多云'],
    ['1f327-fe0f', 'rainy', '雨'],
    ['2744-fe0f', 'snowy', '雪'],
  ),
  'traffic-lights': row([''], ['1f534', 'stop', '停'], ['1f7e1', 'wait', '等'], ['1f7e2', 'go', '行']),
};

/** Stage widths from the first to the last, and heights of picture and name, actor units. */
const ACROSS = { of: 0.46, each: 0.062, most: 0.77 } as const;
const STANDS = 0.2;
const NAMED = 0.1;
/** The largest letters, of what labels have. */
const MOST_LETTERS = 1.9;
/** Parts of the film: when the first comes, and when the last one does. */
const FIRST = 0.03;
const LAST = 0.66;

function inRow({ steps, signs }: Row, { figure, effect, language }: Board) {
  const across = Math.min(ACROSS.most, ACROSS.of + ACROSS.each * steps.length);
  const gap = across / (steps.length - 1);
  const size = Math.min(0.36, gap * 1.2);
  const placeOf = (index: number): number => -across / 2 + gap * index;
  const comesAt = (index: number): number => FIRST + ((LAST - FIRST) * index) / (steps.length - 1);
  const chinese = language === 'zh';
  const longest = Math.max(...steps.map((step) => step[chinese ? 2 : 1].length));
  const letters = Math.min(MOST_LETTERS, (gap * (chinese ? 25 : 46)) / longest);
  const effects: Effect[] = [];
  const figures = steps.map(([sprite, english, named, colour], index) => {
    const [x, from] = [placeOf(index), comesAt(index)];
    const word = chinese ? named : english;
    effects.push(effect('label', from + 0.03, 1, { x, height: NAMED, size: letters, word }));
    const sign = signs[Math.min(index, signs.length) - 1] ?? '';
    const between = { x: x - gap / 2, height: STANDS + size / 2 };
    if (sign === '→')
      effects.push(
        effect('arrow', from - 0.03, 1, { ...between, x: between.x - gap * 0.17, angle: 0, size: gap * 2.1 }),
      );
    else if (sign !== '') effects.push(effect('label', from - 0.03, 1, { ...between, size: 2, word: sign }));
    return figure(sprite, size, [[0, x, STANDS]], {
      ...(colour && { colour }),
      acts: [...(index > 0 ? [['appear', from, from + 0.12] as const] : [])],
    });
  });
  return { actors: figures, effects, nearer: 1.03 };
}

/** By the names of `ROWS`. */
export const inRows: Readonly<Record<string, Lesson>> = Object.fromEntries(
  Object.entries(ROWS).map(([name, shown]): [string, Lesson] => [name, (board) => inRow(shown, board)]),
);
