/**
 * Every emoji that has a sprite, with its names: emojibase's words in English and Chinese, and what kind of thing
 * its subgroup makes of it. Loaded once, on the first prompt, by `dictionary.ts`.
 */
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Kind } from '../../reading.js';
import { simplified } from './chinese.js';

export interface Emoji {
  sprite: string;
  /** Emojibase's number of the group; 3 to 7 are things, 0 faces, 1 people, 8 symbols, 9 flags. */
  group: number;
  kind: Kind;
  size?: number;
  /** What stands around rather than plays. */
  scenery: boolean;
  english: string;
  chinese: string;
  englishTags: string[];
  chineseTags: string[];
}

interface EmojibaseRow {
  hexcode: string;
  label: string;
  group?: number;
  subgroup?: number;
  tags?: string[];
}

const require = createRequire(import.meta.url);

/** Kind and size by emojibase's subgroups; what is not listed is an object. */
const SUBGROUPS: Record<string, [kind: Kind, size?: number]> = {
  'animal-mammal': ['animal', 0.45],
  'animal-bird': ['bird'],
  'animal-amphibian': ['small'],
  'animal-reptile': ['small'],
  'animal-marine': ['fish'],
  'animal-bug': ['insect'],
  'plant-flower': ['plant', 0.3],
  'plant-other': ['plant', 0.35],
  'food-fruit': ['food'],
  'food-vegetable': ['food'],
  'food-prepared': ['food'],
  'food-asian': ['food'],
  'food-sweet': ['food'],
  drink: ['food'],
  'place-geographic': ['object', 0.7],
  'place-building': ['object', 0.7],
  'place-religious': ['object', 0.7],
  'place-other': ['object', 0.6],
  'transport-ground': ['vehicle'],
  'transport-water': ['boat'],
  'transport-air': ['aircraft'],
  sport: ['object', 0.3],
  person: ['person', 0.5],
  'person-gesture': ['person', 0.55],
  'person-role': ['person', 0.58],
  'person-fantasy': ['person', 0.58],
  'person-activity': ['person'],
  'person-sport': ['person'],
  'person-resting': ['person', 0.5],
  family: ['person', 0.55],
  'face-costume': ['person', 0.45],
};

const SCENERY = /^(place|plant|sky)-/;

/** Finds sprite files, and all emoji that have one. */
export interface EmojiShelf {
  /** The sprite's file stem for an emoji's code points, with or without the variation selector; `undefined` where none is shipped. */
  sprite(hexcode: string): string | undefined;
  all: Emoji[];
}

export function loadEmojiShelf(): EmojiShelf {
  const folder = join(dirname(require.resolve('@lobehub/fluent-emoji-3d/package.json')), 'assets');
  const files = new Set(readdirSync(folder).map((file) => file.slice(0, file.lastIndexOf('.'))));
  const sprite = (hexcode: string) => {
    const stem = hexcode.toLowerCase();
    return [stem, `${stem}-fe0f`, stem.replaceAll('-fe0f', '')].find((candidate) => files.has(candidate));
  };

  const english = require('emojibase-data/en/data.json') as EmojibaseRow[];
  const chinese = byHexcode(require('emojibase-data/zh/compact.json') as EmojibaseRow[]);
  const traditional = byHexcode(require('emojibase-data/zh-hant/compact.json') as EmojibaseRow[]);
  const { subgroups } = require('emojibase-data/meta/groups.json') as { subgroups: Record<string, string> };

  const all = english.flatMap((row): Emoji[] => {
    const stem = sprite(row.hexcode);
    if (stem === undefined || row.group === undefined || row.subgroup === undefined) return [];
    const [kind, size] = SUBGROUPS[subgroups[row.subgroup] ?? ''] ?? ['object'];
    const chineseRow = chinese.get(row.hexcode);
    const traditionalName = simplified(traditional.get(row.hexcode)?.label ?? '');
    return [
      {
        sprite: stem,
        group: row.group,
        kind,
        ...(size === undefined ? {} : { size }),
        scenery: SCENERY.test(subgroups[row.subgroup] ?? ''),
        english: row.label,
        chinese: chineseRow?.label ?? row.label,
        englishTags: row.tags ?? [],
        chineseTags: [...(traditionalName === '' ? [] : [traditionalName]), ...(chineseRow?.tags ?? [])],
      },
    ];
  });
  return { sprite, all };
}

function byHexcode(rows: EmojibaseRow[]): Map<string, EmojibaseRow> {
  return new Map(rows.map((row) => [row.hexcode, row]));
}
