/** What one sits on where there are no chairs: a block of ice, a rock, a log, a train's seat. Called by `tell.ts`. */
import type { Act, Actor, Score } from '../score/score.js';

const SEATS: readonly (readonly [places: RegExp, seat: string])[] = [
  [/^(glacier|snowy-meadow|ski-slope)$/, 'prop-seat-of-ice'],
  [/^(forest|campsite|jungle|marsh|river|meadow|farm|village|flower-garden)$/, 'prop-seat-of-log'],
  [
    /^(mountains|mount-fuji|cliff|canyon|desert|egypt|beach|island|valley|waterfall|volcano|cave|moon|savanna)$/,
    'prop-seat-of-rock',
  ],
  [/^carriage$/, 'prop-seat-of-train'],
];
/** Higher than this, actor units, one sits on somebody or something of the cast. */
const ON_SOMETHING = 0.04;

/** Whoever is to sit on nothing in particular. */
export function seatedThere(score: Score): Score {
  const seat = SEATS.find(([places]) => places.test(score.set.name))?.[1];
  if (!seat) return score;
  const on = (act: Act): Act => (act.name === 'sit' && !act.prop ? { ...act, prop: { sprite: seat } } : act);
  const seated = (actor: Actor): Actor =>
    actor.keys.some(({ height }) => height > ON_SOMETHING) ? actor : { ...actor, acts: actor.acts.map(on) };
  return {
    ...score,
    actors: score.actors.map(seated),
    ...(score.guests && { guests: score.guests.map(seated) }),
  };
}
