import { expect, it } from 'vitest';
import { withoutFilmTalk } from '../../../../src/engines/theatre/reader/words/film-talk.js';

it.each([
  ['A mesmerizing video of a campfire burning', 'a campfire burning'],
  ['A high-speed video of a balloon popping', 'slow motion of a balloon popping'],
  ['A video showing the complex movement of a jellyfish', 'a jellyfish'],
  [
    'A close-up of a clock ticking, capturing the intricate details and precise movement',
    'A close-up of a clock ticking',
  ],
  ['Two rams fight, highlighting the raw power and intensity of the clash.', 'Two rams fight.'],
  ['A fish swims in a bowl, with detailed water movement around it', 'A fish swims in a bowl'],
  ['高速摄影下气球爆炸，展现出惊人的细节', '慢动作气球爆炸'],
])('leaves out what "%s" promises of its own picture', (prompt, plain) => {
  expect(withoutFilmTalk(prompt).trim()).toBe(plain);
});

it.each([
  'A girl showing her mother a drawing',
  'A baker making a cake',
  'A wizard creating a force field',
  'A cat focusing on a mouse',
])('keeps what "%s" tells', (prompt) => {
  expect(withoutFilmTalk(prompt)).toBe(prompt);
});
