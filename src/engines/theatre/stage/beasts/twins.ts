/** Two or three animals of one kind are told apart by what they wear. Called by `stage.ts` before it opens its actors. */
import type { Actor } from '../../score/score.js';
import { rigFor } from '../rigs.js';
import { breedOf } from './breeds.js';

/** The first of them wears nothing. */
const WORN = ['1f380', '1f3a9'] as const;

/** Herds that come nearer stay wild; machines and visitors from space have ways of their own. */
const AS_THEY_ARE = /^(1f9a3|1f47d)/;
const ROBOT = /^1f916/;
/** Robots are told apart by their paint, none like the first one's. */
const PAINTS = ['yellow', 'blue', 'pink', 'green', 'orange'] as const;

export function toldApart(actors: readonly Actor[]): Actor[] {
  return actors.map((actor) => {
    const alike = actors.filter(
      ({ sprite, colour, name }) =>
        sprite === actor.sprite &&
        colour === actor.colour &&
        breedOf(sprite, name) === breedOf(actor.sprite, actor.name),
    );
    const place = alike.indexOf(actor);
    if (ROBOT.test(actor.sprite) && place > 0 && actor.colour === undefined)
      return { ...actor, colour: PAINTS[(place - 1) % PAINTS.length]! };
    const { build, person } = rigFor(actor);
    const animal = !AS_THEY_ARE.test(actor.sprite) && !person && (build === 'legged' || build === 'head');
    if (!animal || place === 0 || alike.length > WORN.length + 1 || actor.wears?.length) return actor;
    return { ...actor, wears: [{ sprite: WORN[place - 1]! }] };
  });
}
