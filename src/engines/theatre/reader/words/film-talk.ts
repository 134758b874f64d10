/**
 * Long prompts speak of the film as much as of what happens in it. What they say of lens, stock and mood is put into our
 * words, so that it names nobody. Called by `ideas.ts`.
 */

import { FABLED_PLACES } from '../lexicon/fabled-places.js';
import { FAMOUS_PLACES } from '../lexicon/famous-places.js';
import { CAMERA_TALK, MANNER_OF_FILM, PARTS_TALK } from '../lexicon/film-talk.js';
import { CHINESE_FILM_TALK } from '../lexicon/film-talk-chinese.js';
import { FLOURISHES } from '../lexicon/film-talk-flourishes.js';
import { LIQUID_PLACES } from '../lexicon/liquids.js';
import { MATERIALS } from '../lexicon/materials.js';
import { ODDITIES } from '../lexicon/oddities.js';
import { SIGHTS } from '../lexicon/sights.js';

/** Water as clear as that is no crystal. */
const CLEAR = [/\bcrystal[- ]clear\b,? ?/giu, ''] as const;

const TALK = [
  CLEAR,
  ...ODDITIES,
  ...FLOURISHES,
  ...MANNER_OF_FILM,
  ...CAMERA_TALK,
  ...FABLED_PLACES,
  ...FAMOUS_PLACES,
  ...LIQUID_PLACES,
  ...SIGHTS,
  ...MATERIALS,
  ...PARTS_TALK,
  ...CHINESE_FILM_TALK,
];
/** What is quoted is written on something, word for word. */
const QUOTED = /(["“「『《][^"”」』》]*["”」』》])/u;
/** "five wolf pups …. The pups …": of them was spoken. */
const YOUNG = /\b(\w+) (pups|cubs|chicks|calves|kittens|puppies)\b(.*?)\bthe \2\b/isu;

export function withoutFilmTalk(prompt: string): string {
  return prompt
    .split(QUOTED)
    .map((text, index) => (index % 2 === 1 ? text : plainly(text)))
    .join('');
}

/** What flows is told by words that mean a place elsewhere: only how it is filmed goes. */
export const withoutManner = (prompt: string): string =>
  [...FLOURISHES, ...MANNER_OF_FILM, ...CAMERA_TALK].reduce(
    (said, [phrase, meaning]) => said.replace(phrase, meaning),
    prompt,
  );

const plainly = (text: string): string =>
  TALK.reduce((said, [phrase, meaning]) => said.replace(phrase, meaning), text).replace(YOUNG, '$1 $2$3they');
