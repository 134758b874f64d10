/** What adjectives make of any place: its hour, its weather and what it is dressed with. Read by `reader/places/place-qualities.ts`. */
import type { Dressing } from '../../score/dressing.js';
import type { Light, Weather } from '../../score/score.js';

export interface PlaceQuality {
  words: RegExp;
  light?: Light;
  weather?: Weather;
  outdoors?: readonly Dressing[];
  indoors?: readonly Dressing[];
  /** Of rooms alone. */
  isOfRooms?: true;
  /** Of places where things grow. */
  isWild?: true;
  /** A noun, and before or behind the place. */
  isAnywhere?: true;
}

const SPARKS: Dressing = { sprite: 'prop-spark', way: 'flits', count: 26, size: 0.026, glows: true };
const BATS: Dressing = { sprite: '1f987', way: 'flits', count: 7, size: 0.13 };
const WEBS: Dressing = { sprite: '1f578-fe0f', way: 'hangs', count: 5, size: 0.24 };
const IVY: Dressing = { sprite: 'prop-ivy', way: 'trails', count: 13, size: 0.085 };
const FERNS: Dressing = { sprite: '1f33f', way: 'stands', count: 12, size: 0.17 };
const GLOWING_MUSHROOMS: Dressing = {
  sprite: '1f344',
  way: 'stands',
  count: 12,
  size: 0.2,
  colour: 'blue',
  glows: true,
};
const HOLOGRAMS: Dressing = { sprite: 'prop-hologram', way: 'floats', count: 5, size: 0.22, glows: true };
const LAMPS: Dressing = { sprite: 'prop-string-lights', way: 'trails', count: 10, size: 0.11, glows: true };
const PENNANTS: Dressing = { sprite: 'prop-bunting', way: 'hangs', count: 7, size: 0.2 };

const ICE: Dressing = { sprite: 'prop-crystals', way: 'stands', count: 9, size: 0.2, colour: 'blue', glows: true };
const FLAKES: Dressing = { sprite: '2744-fe0f', way: 'floats', count: 12, size: 0.05 };

export const PLACE_QUALITIES: readonly PlaceQuality[] = [
  {
    words: /\bice (?:palace|castle|kingdom)|冰(?:雪)?(?:宫|城堡|王国)/iu,
    light: 'day',
    weather: 'snow',
    outdoors: [ICE, FLAKES],
    isAnywhere: true,
  },
  {
    words:
      /\b(?:haunted|spooky|eerie|creepy|ghostly|cursed|sinister|scary)\b|闹鬼的?|阴森的?|恐怖的?|诡异的?|幽灵般?的/iu,
    light: 'night',
    weather: 'fog',
    outdoors: [BATS],
    indoors: [WEBS],
  },
  {
    words: /\b(?:bioluminescent|luminous|luminescent)\b|荧光的?|会发光的|发着光的|发光的/iu,
    light: 'night',
    outdoors: [GLOWING_MUSHROOMS, SPARKS],
    indoors: [SPARKS],
  },
  {
    words:
      /\b(?:enchanted|magical|mystical|fairy-?tale|whimsical|ethereal|otherworldly)\b|魔法|奇幻的?|梦幻的?|童话般?的|仙境般?的/iu,
    outdoors: [SPARKS],
    indoors: [SPARKS],
  },
  {
    words: /\b(?:post-?apocalyptic|apocalyptic|overgrown|reclaimed by nature)\b|末日后?的?|末世|荒废的?|被大自然/iu,
    outdoors: [IVY, FERNS],
    indoors: [IVY],
  },
  {
    words: /\b(?:abandoned|derelict|deserted|dilapidated|forgotten)\b|废弃的?|破败的?|荒废的?|破旧的?/iu,
    indoors: [WEBS, IVY],
    isOfRooms: true,
  },
  {
    words: /\b(?:futuristic|high-?tech|sci-?fi|cyberpunk)\b|未来(?:主义|感|风)?的?|高科技|科幻/iu,
    indoors: [HOLOGRAMS],
    isOfRooms: true,
  },
  {
    words: /\bneon\b|霓虹/iu,
    light: 'night',
    outdoors: [{ ...GLOWING_MUSHROOMS, colour: 'pink' }, SPARKS],
    isWild: true,
  },
  {
    words: /\b(?:festive|festival|fair|carnival|fiesta|celebration)\b|节日|喜庆|狂欢|嘉年华|庙会|庆典/iu,
    outdoors: [PENNANTS],
    indoors: [LAMPS],
    isAnywhere: true,
  },
];
