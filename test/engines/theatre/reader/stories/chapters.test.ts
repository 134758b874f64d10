import { describe, expect, test } from 'vitest';
import { readPrompt } from '../../../../../src/engines/theatre/reader/reader.js';

/** A prompt, and of each of its places the set, who is there and what they do. */
const JOURNEYS: [prompt: string, ...places: string[]][] = [
  [
    'A fox finds a treasure map, sails across the sea and meets a dragon on a beach',
    'forest: a fox approaching a map',
    'ocean: a fox sailing in a boat · ocean',
    'beach: a fox approaching a dragon · beach',
  ],
  [
    '一只熊猫先在厨房做饭，再去沙漠骑骆驼，最后在舞台上弹吉他',
    'kitchen: 熊猫做饭 · 厨房',
    'desert: 熊猫骑着骆驼 · 沙漠',
    'theatre: 熊猫演奏吉他 · 剧院舞台',
  ],
  [
    'A boy sleeps in his bedroom. Then he flies to the moon and dances with an alien.',
    'bedroom: a boy sleeping · bedroom',
    'moon: a boy flying, dancing with an alien · moon',
  ],
  ['从前有一只小猫住在农场里。有一天它去了太空', 'farm: 小猫 · 农场', 'space: 小猫 · 太空'],
  [
    'Two blue foxes dance in the desert, then fly to the moon',
    'desert: two blue foxes dancing · desert',
    'moon: two blue foxes flying · moon',
  ],
  [
    'A dog runs on the beach. Then a cat swims under water. Finally they meet in the kitchen.',
    'beach: a dog running · beach',
    'under-water: a cat swimming · under water',
    'kitchen: a dog meeting a cat · kitchen',
  ],
  [
    'a girl feeds a squirrel in a park, then it gives her a nut, then they become friends',
    'park: a girl feeding a squirrel · park',
    'park: a squirrel giving a nut to a girl',
    'park: a girl meeting a squirrel',
  ],
];

/** Of one place, whatever else they name. */
const STAYING = [
  'A woman walks down a Tokyo street. She wears a black jacket, a red dress, and boots. The street is damp. Many people walk about.',
  'a cat sleeps in the kitchen, then it eats fish and plays with a ball',
  'a castle by the sea with mountains in the background and a forest',
  'a woman walks down a Tokyo street, wearing a red dress, and smiles',
  'The camera follows a car on a mountain road. Trees surround the road. The sun shines on a lake.',
  'waves crash on the beach, flowers in a garden, birds over the sea',
  '小狗在公园里追蝴蝶，背景是高山和大海',
  'a cat walks through a garden, jumping over flowers by the sea',
];

describe('a prompt that goes from place to place', () => {
  test.each(JOURNEYS)('%s', (prompt, ...places) => {
    const shown = readPrompt(prompt).chapters?.map(({ sets, understood }) => `${sets[0]}: ${understood}`);
    expect(shown).toEqual(places);
  });

  test.each(STAYING)('stays: %s', (prompt) => {
    expect(readPrompt(prompt).chapters).toBeUndefined();
  });

  test('has one look, and an hour that lasts until another is named', () => {
    const { chapters = [] } = readPrompt(
      'A bear walks through a forest at night, then it swims in the sea, and finally it sleeps in a bedroom in the morning, watercolour',
    );
    expect(chapters.map(({ look, light }) => [look, light])).toEqual([
      ['watercolour', 'night'],
      ['watercolour', 'night'],
      ['watercolour', 'morning'],
    ]);
  });

  test('is worn what is listed of somebody, and no thing beside them', () => {
    const { subjects } = readPrompt('A girl runs. She wears a hat, a long red dress, and boots, and carries a basket');
    expect(subjects.map(({ colour, wears }) => [colour, wears?.length])).toEqual([['red', 2]]);
  });

  test('shows quoted words where they are said', () => {
    const { chapters = [] } = readPrompt('A bear in a forest says "Hello", then it dances on the moon');
    expect(chapters.map(({ subjects }) => subjects[0]?.says)).toEqual(['Hello', undefined]);
    expect(chapters.flatMap(({ titles }) => titles)).toEqual([]);
  });

  test('is followed to the end, however many they are', () => {
    const places = ['forest', 'desert', 'kitchen', 'bedroom', 'library', 'museum', 'castle', 'farm'];
    const { chapters = [] } = readPrompt(`a cat ${places.map((place) => `runs in the ${place}`).join(', then it ')}`);
    expect(chapters.map(({ sets }) => sets[0])).toEqual(places);
  });
});
