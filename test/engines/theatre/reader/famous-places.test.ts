import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';

describe('a place that everybody knows is seen, and nobody in it', () => {
  it.each([
    ['huge waves pound the rocks below a lighthouse', 'sea-cliffs'],
    ['a lighthouse on a cliff in a storm', 'sea-cliffs'],
    ['巨浪拍打着礁石', 'sea-cliffs'],
    ['悬崖上的灯塔', 'sea-cliffs'],
    ['Mykonos at blue hour', 'aegean-village'],
    ['a chapel on a cliff over the Amalfi coast', 'aegean-village'],
    ['希腊小岛上的白色房子', 'aegean-village'],
    ['bright painted houses along a canal', 'canal-street'],
    ['Amsterdam canal houses in the snow', 'canal-street'],
    ['运河两岸五颜六色的房子', 'canal-street'],
    ['a spice market in Marrakech', 'market'],
    ['清晨的菜市场', 'market'],
    ['Chinatown at night', 'lantern-street'],
    ['江南古镇的早晨', 'water-town'],
    ['a walk through a museum', 'museum'],
    ['逛美术馆', 'museum'],
    ['Nairobi in 2090', 'future-city'],
    ['enormous swells smash into sea stacks', 'sea-cliffs'],
    ['阿姆斯特丹的运河，下雨', 'canal-street'],
    ['小镇上挂满红灯笼', 'lantern-street'],
  ] as const)('%s', (prompt, set) => {
    expect(readPrompt(prompt)).toMatchObject({ landscape: true, sets: [set], unknown: [] });
  });

  it('puts whoever is on a cliff on top of it, and boats on the canal', () => {
    expect(readPrompt('a goat on a cliff watches waves crash on the rocks').sets).toEqual(['cliff']);
    expect(readPrompt('a gondola on a canal in Venice').sets).toEqual(['canal']);
    expect(readPrompt('威尼斯的贡多拉').sets).toEqual(['canal']);
  });

  it.each([
    ['a red dragon at a Chinese New Year parade', 'lantern-street'],
    ['dragon dance', 'lantern-street'],
    ['耍龙灯', 'lantern-street'],
    ['元宵节的龙', 'lantern-street'],
    ['街上舞龙', 'lantern-street'],
  ])('a dragon at a feast is carried by dancers: %s', (prompt, set) => {
    const { subjects, sets } = readPrompt(prompt);

    expect(subjects.map(({ sprite }) => sprite)).toEqual(['prop-dragon-dance']);
    expect(sets).toEqual([set]);
  });

  it('shows a coast of Greece by its nearest set, and says so', () => {
    expect(readPrompt('希腊海边的小镇')).toMatchObject({ sets: ['aegean-village'], unknown: [{ word: '希腊' }] });
  });

  it('leaves other dragons their wings', () => {
    expect(readPrompt('a dragon flies over a castle').subjects[0]!.sprite).toBe('1f409');
  });

  it.each([
    ['wildlife of Sumatra', ['orangutan', 'elephant', 'parrot']],
    ['animals of the Serengeti', ['giraffe', 'elephant', 'zebra']],
    ['Arctic wildlife', ['polar bear', 'seal', 'arctic fox']],
    ['非洲草原上的野生动物', ['长颈鹿', '大象', '斑马']],
  ])('wildlife is who lives there: %s', (prompt, names) => {
    expect(readPrompt(prompt).subjects.map(({ name }) => name)).toEqual(names);
  });

  it('gives a building site builders and an excavator, and leaves its cranes to the place', () => {
    const { subjects, sets } = readPrompt('a building site with tall cranes, workers and heavy machinery');

    expect(sets).toEqual(['construction-site']);
    expect(subjects.map(({ sprite }) => sprite)).toEqual(['1f477', 'prop-excavator']);
  });
});
