/** Nouns or deeds: what a word is says the place where it stands. */
import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';

const castOf = (prompt: string) => readPrompt(prompt).subjects.map(({ sprite }) => sprite.split('-200d')[0]);

describe('a word behind whoever does something is a deed', () => {
  it.each([
    ['grandma wins at bingo and flips her chair over', ['1f9cd', 'prop-chair']],
    ["then a kid's hand picks it", ['1f9cd']],
    ['a vet weighs a fat cat and faints', ['1f9d1', '1f408']],
    ['a bus driver honks at a cow that refuses to move', ['1f6b6', '1f404']],
    ['a cat burglar sneaks past a sleeping guard', ['1f9b9', '1f482']],
    ['a snowman standing in the field watches a hare', ['26c4', '1f407']],
    ['a seal balances a ball on its nose and claps', ['1f9ad']],
    ['toast pops up and sticks to the wall', ['prop-toast-slice']],
    ['the goalie drops the ball and the crowd boos', ['1f9cd']],
    ['a boy slowly drills down through the wood', ['1f9cd']],
    ['a teacher sneezes and his lanyard flies off', ['1f9d1']],
    ["a crab pinches a surfer's toe", ['1f980', '1f3c4']],
    ['a toddler squeezes a juice box and laughs', ['1f9cd']],
    ['a clown squirts water at the judge', ['1f6b6', '1f9d1']],
    ['a figure skater does a spin', ['1f9cd']],
    ['my grandpa wrestles a lawn chair and loses', ['1f6b6']],
    ['a frog sticks out its tongue and grabs a fly', ['1f438']],
    ['a kid in a ghost sheet trips on the porch', ['1f9cd']],
    ['my hamster stuffing an entire carrot into its cheeks', ['1f439']],
  ])('%s', (prompt, sprites) => {
    expect(castOf(prompt)).toEqual(sprites);
  });

  it.each([
    ['two dogs and three chairs', ['1f415', 'prop-chair']],
    ['two cats, three slides', ['1f408', 'prop-slide']],
    ['the street lights flicker above a cat', ['1f408']],
  ])('but not in "%s"', (prompt, sprites) => {
    expect(castOf(prompt).map((sprite) => sprite!.replace(/-fe0f$/, ''))).toEqual(expect.arrayContaining(sprites));
  });
});

describe('whose deed it is', () => {
  it.each([
    ['a teacher sleeps, pink foam rises', 'flying'],
    ['a dog sleeps, the smoke curls', 'drinking'],
    ['a girl plays cello, ripples go out from her', 'walking'],
    ['a teacher sneezes and his lanyard flies off', 'flying'],
  ])('"%s" is not of whoever stands there', (prompt, deed) => {
    expect(readPrompt(prompt).understood).not.toContain(deed);
  });

  it.each([
    ['a turtle on a skateboard overtakes a runner', 0],
    ['a monster under the bed is scared of a kid', 0],
    ['a mole pops up under the ball and hands it to a golfer', 0],
  ])('"%s" is of the first', (prompt, who) => {
    const { dealing, subjects } = readPrompt(prompt);
    const doer = subjects[dealing?.name === 'fear' ? dealing.by : (dealing?.by ?? -1)];

    expect(subjects.indexOf(doer!)).toBe(who);
  });

  it('who screams behind a deed that nobody knows is alone in it', () => {
    expect(readPrompt('a squirrel hoards acorns and the postman screams').understood).not.toContain('squirrel talking');
  });

  it('a forehead types for its owner', () => {
    const { subjects } = readPrompt('a guy at his desk, his forehead types on the keyboard');

    expect(subjects.map(({ sprite }) => sprite)).not.toContain('1f9b4');
  });
});

describe('who is called by two nouns', () => {
  it.each([
    ['crane operator waves', 1],
    ['a piano mover slips on a banana peel', 2],
    ['a figure skater falls', 1],
  ])('%s', (prompt, many) => {
    expect(readPrompt(prompt).subjects).toHaveLength(many);
  });
});

it('a chatter whose cat is named sees the cat', () => {
  expect(castOf('my greyhound refusing to go out in the rain')).toEqual(['1f415']);
});
