import { expect, it } from 'vitest';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';

it.each([
  ['a cello player in the street', 'prop-cello'],
  ['a trombone player in the park', 'prop-trombone'],
  ['a fox on the double bass', 'prop-double-bass'],
  ['a man plays the xylophone', 'prop-xylophone'],
  ['男人拉大提琴', 'prop-cello'],
])('%s shows the instrument that is named, played', (prompt, sprite) => {
  expect(readPrompt(prompt).subjects.map(({ props }) => props?.play?.sprite)).toEqual([sprite]);
});

it.each([
  ['my cat sits on the wifi router', ['1f408', 'prop-router']],
  ['my cat steps on the scale and walks away', ['1f408', 'prop-bathroom-scale']],
  ['老爷爷坐在轮椅上', ['1f9cd-200d-2642-fe0f', '1f9bd']],
])('%s has no stranger for a thing', (prompt, sprites) => {
  expect(readPrompt(prompt).subjects.map(({ sprite }) => sprite)).toEqual(sprites);
});
