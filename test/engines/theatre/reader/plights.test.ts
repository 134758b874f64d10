import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';

const dealt = (prompt: string) => {
  const { dealing, subjects, sets } = readPrompt(prompt);
  return [dealing?.name, dealing?.place, subjects.length, sets[0]];
};

describe('being stuck, and getting through', () => {
  it.each([
    ['a panda stuck in traffic', 'jam', undefined, 1, 'highway'],
    ['an endless traffic jam', 'jam', undefined, 1, 'highway'],
    ['rush hour', 'jam', undefined, 1, 'highway'],
    ['flying buses caught in a traffic jam', 'jam', undefined, 1, 'future-city'],
    ['出租车堵在路上', 'jam', undefined, 1, 'highway'],
    ['早高峰', 'jam', undefined, 1, 'highway'],
    ['a bear stuck in a chimney', 'stuck-in', 'prop-chimney', 1, 'snowy-meadow'],
    ['a pig stuck in a tuba', 'stuck-in', 'prop-tuba', 1, 'farm'],
    ['a tiger leaps through a ring of fire', 'leap-through', 'prop-fire-hoop', 1, 'fairground'],
    ['a poodle jumps through a hoop', 'leap-through', 'prop-stand-hoop', 1, 'fairground'],
    ['a ghost floats through the wall', 'leap-through', 'prop-brick-wall', 1, 'street'],
    ['老虎钻过火圈', 'leap-through', 'prop-fire-hoop', 1, 'fairground'],
    ['a mouse jumps out of a toaster', 'emerge', 'prop-toaster', 1, 'kitchen'],
    ['a dragon breathes fire at a knight', 'scorch', undefined, 2, 'castle'],
    ['一条龙朝着骑士喷火', 'scorch', undefined, 2, 'castle'],
  ])('"%s"', (prompt, ...expected) => {
    expect(dealt(prompt)).toEqual(expected);
  });

  it.each([
    'a jar of jam',
    'a cat at the traffic lights',
    'a flamingo traffic cop',
    'a kitten stuck in a tree',
    'a dog stuck in the rain',
    'a fire at a castle',
    'a dragon breathes fire',
    'a boy walks through a forest',
    'a dog runs through the snow',
  ])('"%s" is none of it', (prompt) => {
    expect(['jam', 'stuck-in', 'leap-through', 'scorch']).not.toContain(readPrompt(prompt).dealing?.name);
  });
});
