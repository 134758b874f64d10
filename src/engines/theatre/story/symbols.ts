/**
 * Which drawn symbols a film shows: one kind at most besides what its action makes itself, and not the same in every
 * film. Reactions of the other kinds are played without their sign. Called by `tell.ts` on what a tale has told.
 */
import type { EffectName, ReactionName } from '../score/happenings.js';
import type { ActName, Actor, Effect, Reaction, Score } from '../score/score.js';
import { random } from '../stage/painting/random.js';
import { OVERHEAD } from './places.js';

export type SymbolKind =
  | 'mark'
  | 'hearts'
  | 'notes'
  | 'sparkles'
  | 'stars'
  | 'confetti'
  | 'rainbow'
  | 'fireworks'
  | 'shooting-star';

const OF_REACTION: Partial<Record<ReactionName, SymbolKind>> = {
  startle: 'mark',
  wonder: 'mark',
  love: 'hearts',
  yum: 'hearts',
  serenade: 'notes',
  cheer: 'sparkles',
  twirl: 'sparkles',
  pose: 'sparkles',
  dizzy: 'stars',
  trip: 'stars',
};
const OF_EFFECT: Partial<Record<EffectName, SymbolKind>> = {
  hearts: 'hearts',
  notes: 'notes',
  sparkles: 'sparkles',
  confetti: 'confetti',
  rainbow: 'rainbow',
  fireworks: 'fireworks',
  'shooting-star': 'shooting-star',
};
/** Deeds that show a symbol whatever the story tells. */
const OF_ACT: Partial<Record<ActName, SymbolKind>> = { hug: 'hearts', kiss: 'hearts', sing: 'notes', play: 'notes' };

const MARKED_SHARE = 0.3;
/** Where the story would bear it, so many films go without any. */
const PLAIN_SHARE = 0.25;
const OWN_STREAM = 0x51b01;

/** The kinds that a film shows, without those of its acts. */
export function symbolKindsOf({ actors, guests = [], effects = [] }: Score): ReadonlySet<SymbolKind> {
  const reactions = [...actors, ...guests].flatMap((actor) => actor.reactions ?? []);
  return new Set([...reactions.map(kindOfReaction), ...effects.map(kindOfEffect)].filter((kind) => kind !== undefined));
}

const kindOfReaction = ({ name, plain }: Reaction): SymbolKind | undefined => (plain ? undefined : OF_REACTION[name]);
const kindOfEffect = ({ name }: Effect): SymbolKind | undefined => OF_EFFECT[name];

export function oneSymbol(score: Score): Score {
  const kept = choose(score);
  const still = (actor: Actor): Actor =>
    actor.reactions
      ? {
          ...actor,
          reactions: actor.reactions.map((reaction) => {
            const kind = kindOfReaction(reaction);
            return kind === undefined || kind === kept ? reaction : { ...reaction, plain: true };
          }),
        }
      : actor;
  const effects = score.effects?.filter((effect) => [undefined, kept].includes(kindOfEffect(effect)));
  const { guests, effects: _, ...rest } = score;
  return {
    ...rest,
    actors: score.actors.map(still),
    ...(guests && { guests: guests.map(still) }),
    ...(effects && effects.length > 0 && { effects }),
  };
}

function choose(score: Score): SymbolKind | undefined {
  const next = random((score.seed ^ OWN_STREAM) >>> 0);
  const [marked, plain, which] = [next(), next(), next()];
  const kinds = symbolKindsOf(score);
  const ofActs = score.actors
    .flatMap(({ acts }) => acts.map(({ name, prop }) => (prop?.sprite === 'prop-pet' ? 'hearts' : OF_ACT[name])))
    .find(Boolean);
  if (ofActs) return kinds.has(ofActs) ? ofActs : undefined;
  // Stars are what a knock leaves; and what somebody looks up to has to be there.
  if (kinds.has('stars')) return 'stars';
  const overhead = score.effects?.find(({ name }) => OVERHEAD.has(name));
  if (overhead) return kindOfEffect(overhead);
  if (kinds.has('mark') && marked < MARKED_SHARE) return 'mark';
  const others = [...kinds].filter((kind) => kind !== 'mark');
  if (others.length === 0 || plain < PLAIN_SHARE) return undefined;
  return others[Math.floor(which * others.length)];
}
