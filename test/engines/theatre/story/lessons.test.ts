import { describe, expect, it } from 'vitest';
import { LESSONS } from '../../../../src/engines/theatre/reader/lexicon/lessons.js';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';
import { scenesOf } from '../../../../src/engines/theatre/scenes.js';
import { Score } from '../../../../src/engines/theatre/score/score.js';
import { spriteFile } from '../../../../src/engines/theatre/stage/pictures/sprites.js';
import { propCodes } from '../../../../src/engines/theatre/stage/props/index.js';
import { taughtIn } from '../../../../src/engines/theatre/story/lessons/lessons.js';
import { scoreWith } from '../stage/scores.js';

/** Told as a tale, with words over it. */
const TOLD = new Set(['butterfly', 'seasons']);
const STAGED = LESSONS.map(({ lesson }) => lesson).filter((lesson) => !TOLD.has(lesson));

describe.each(STAGED)('the lesson of %s', (lesson) => {
  it.each(['en', 'zh'] as const)('is a score with pictures that there are, in %s', (language) => {
    const taught = taughtIn(scoreWith(), { ...readPrompt('x'), lesson, language }, 16 / 9);

    const { actors, guests = [], effects = [] } = Score.parse(taught);
    const pictures = [...actors, ...guests, ...effects].flatMap(({ sprite }) => sprite ?? []);
    expect(pictures.filter((sprite) => !spriteFile(sprite) && !propCodes().includes(sprite))).toEqual([]);
  });
});

it('the seasons are four scenes in places of their own', () => {
  const plans = scenesOf(readPrompt('the four seasons'), { seconds: 4, framesPerSecond: 24, seed: 1 });

  expect(plans.map(({ reading, scenery, frameCount }) => [reading.titles, scenery.set, frameCount])).toEqual([
    [['Spring'], 'flower-garden', 24],
    [['Summer'], 'beach', 24],
    [['Autumn'], 'forest', 24],
    [['Winter'], 'snowy-meadow', 24],
  ]);
});

it('a lesson that lasts long is one scene', () => {
  const reading = readPrompt('how does the water cycle work?');

  expect(scenesOf(reading, { seconds: 20, framesPerSecond: 24, seed: 1 })).toHaveLength(1);
});
