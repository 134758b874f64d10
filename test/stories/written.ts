/** A story as a person would see it, line by line, written into a folder (`STORIES_DIR`, else `stories/`). */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = process.env.STORIES_DIR ?? 'stories';

/** Films as people get them, but smaller. */
export const FILM = {
  sizes: {
    '16:9': { width: 256, height: 144 },
    '9:16': { width: 144, height: 256 },
    '1:1': { width: 192, height: 192 },
  },
  framesPerSecond: 24,
  defaultSeconds: 4,
} as const;

export interface Sight {
  atMs: number;
  place: string;
  /** Who alone sees it. */
  alone: string | undefined;
  text: string;
}

export function writeStory(name: string, sights: readonly Sight[]): void {
  let place = '';
  const first = sights[0]?.atMs ?? 0;
  const lines = sights.map((sight) => {
    const heading = sight.place === place ? '' : `\n== ${sight.place} ==\n`;
    place = sight.place;
    const at = `${((sight.atMs - first) / 1000).toFixed(0)} s`.padStart(6);
    const alone = sight.alone === undefined ? '' : `(only ${sight.alone} sees this) `;
    if (sight.text.startsWith('---')) return `\n${sight.text}`;
    return `${heading}${at}  ${alone}${sight.text.replaceAll(' ⏎ ', '\n          ')}`;
  });
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, `${name}.txt`), `${lines.join('\n').trim()}\n`);
}

/** What is typed in each language. */
export const WORDS = {
  en: {
    locale: 'en-US',
    cat: 'a cat dances on the moon',
    dog: 'a dog chases a ball on the beach',
    train: 'a train crosses a bridge at sunset',
    whale: 'a whale swims under water',
    changed: 'two cats dance on the moon',
    unknown: 'a flumbergast grooves in the zorbly',
    forbidden: 'a naked woman dances',
    typed: ['', 'a ca', 'a cat dan', 'a cat dances in a snowy mea'],
  },
  zh: {
    locale: 'zh-CN',
    cat: '一只猫在月球上跳舞',
    dog: '一只狗在沙滩上追球',
    train: '日落时一列火车驶过大桥',
    whale: '一头鲸在水下游泳',
    changed: '两只猫在月球上跳舞',
    unknown: '一只嘟噜咪在玩哔哩球',
    forbidden: '一个裸体女人在跳舞',
    typed: ['', '一只小', '一只猫在月', '一只猫在跳'],
  },
} as const;
