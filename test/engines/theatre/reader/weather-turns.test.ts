import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../../src/engines/theatre/reader/reader.js';

describe('what a weather does, and what a place is full of', () => {
  it.each([
    ['mist rolls in over the harbour', 'harbour', 'fog', undefined],
    ['morning fog lifts from a valley', 'valley', 'fog', undefined],
    ['a storm is brewing over the meadow', 'meadow', 'storm', undefined],
    ['the first snow blankets a village', 'village', 'snow', undefined],
    ['the sun rises over the desert', 'desert', undefined, 'morning'],
    ['a castle under a million stars', 'castle', undefined, 'night'],
    ['山谷里薄雾缭绕', 'valley', 'fog', undefined],
    ['黑云压城', 'downtown', 'storm', undefined],
    ['村庄里雪花静静飘落', 'village', 'snow', undefined],
    ['麦浪翻滚，夕阳', 'wheat-field', 'wind', 'sunset'],
    ['inside a space station with a view of Earth', 'space-station', undefined, undefined],
    ['从国际空间站的舷窗俯瞰地球', 'space-station', undefined, undefined],
    ['a field of lavender in the morning mist', 'lavender-field', 'fog', 'morning'],
    ['郁金香花田', 'tulip-field', undefined, undefined],
    ['细雨蒙蒙的江南古镇', 'water-town', 'rain', undefined],
    ['a rooftop terrace at sunset, warm string lights', 'rooftop', undefined, 'sunset'],
    ['rainy rooftop garden at night', 'rooftop', 'rain', 'night'],
    ['江边的码头，渔火点点', 'riverside', undefined, 'night'],
  ])('is how the place looks, and brings nobody: %s', (prompt, set, weather, light) => {
    const reading = readPrompt(prompt);

    expect([reading.landscape, reading.sets[0], reading.weather, reading.light, reading.unknown]).toEqual([
      true,
      set,
      weather,
      light,
      [],
    ]);
  });

  it.each([
    ['the wind blows away a man’s hat', 'man'],
    ['a dragon rises from the fog', 'dragon'],
    ['a boy runs from the storm', 'boy'],
    ['雾里走来一只鹿', '鹿'],
    ['雪地里一只狐狸在跳', '狐狸'],
  ])('is no view where somebody is in it: %s', (prompt, name) => {
    const { landscape, subjects } = readPrompt(prompt);

    expect(landscape).toBeUndefined();
    expect(subjects.map((subject) => subject.name)).toContain(name);
  });

  it.each([
    ['yellow leaves drift over a bench', 'park bench', 'prop-bench'],
    ['a boat rocks gently in the harbour', 'boat', '26f5'],
    ['a gondola in venice, singing gondolier', 'gondola', 'prop-gondola'],
    ['江南水乡，一条小船', '小船', 'prop-awning-boat'],
    ['秋天的枫树，叶子纷纷飘落', '枫树', '1f333'],
    ['公园长椅上落满了枫叶', '公园长椅', 'prop-bench'],
  ])('leaves the thing that it happens around: %s', (prompt, _name, sprite) => {
    expect(readPrompt(prompt).subjects.map((subject) => subject.sprite)).toEqual([sprite]);
  });
});
