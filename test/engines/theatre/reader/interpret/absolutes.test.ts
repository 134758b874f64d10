import { expect, test } from 'vitest';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';

test.each([
  ['a truck drives left, its tires squealing on the asphalt', 'a truck driving'],
  ['a zebra gallops across the savanna, mane flying in the wind', 'a zebra running · savanna'],
  ['a helicopter rises with its rotor blades spinning', 'a helicopter flying'],
  ['a lemon rolls across the table, leaving a faint scent', 'a lemon rolling on a table'],
  ['a kite soars over a beach, catching the wind', 'a kite flying above a beach'],
  ['a balloon sinks slowly, leaving it to rest on a beach', 'a balloon falling · beach'],
  ['an eagle soars upward, with tall mountains stretching below', 'an eagle flying · mountains'],
])('what is said of parts and traces brings nobody on: %s', (prompt, understood) => {
  expect(readPrompt(prompt).understood).toBe(understood);
});

test.each([
  ['a woman walks in the park, her dog barking beside her', ['woman', 'dog']],
  ['a couple dances, snow falling around them', ['man', 'woman']],
])('but whoever is somebody stays: %s', (prompt, names) => {
  expect(readPrompt(prompt).subjects.map(({ name }) => name)).toEqual(names);
});
