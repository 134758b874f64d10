/** Who sleeps dreams, of what it likes and then of what it does not; it starts up, sees that it is nothing, and sleeps on. Called by `deeds.ts` and `asides.ts`. */
import type { Act, Actor, Effect } from '../../score/score.js';
import { poseAt } from '../../stage/timeline.js';
import { central, effect, reacting } from '../edits.js';
import type { Player, Scene, Telling } from '../scene.js';

/** Dreams by who dreams them: the sweet one, and what comes into it. */
const DREAMS: readonly (readonly [dreamers: RegExp, sweet: string, bad: string])[] = [
  [/^(1f408|1f431|1f405|1f42f|1f981|1f427|1f9ad|1f43b-200d)/, '1f41f', '1f988'],
  [/^(1f415|1f436|1f429|1f9ae|1f43a|1f98a)/, '1f9b4', '1f6c1'],
  [/^(1f401|1f42d|1f400)/, '1f9c0', '1f431'],
  [/^(1f407|1f430|1f40e|1f434)/, '1f955', '1f98a'],
  [/^(1f412|1f435|1f98d|1f9a7|1f418|1f42f)/, '1f34c', '1f42d'],
  [/^1f43b/, '1f36f', '1f41d'],
  [/^1f43c/, '1f38d', '1f966'],
  [/^(1f43f|1f994)/, '1f95c', '1f989'],
  [/^(1f476|1f9d2|1f466|1f467)/, '1f9f8', '1f47b'],
];
const SWEET = ['1f366', '1f382', '1f680', '1f3dd-fe0f', '1f369'] as const;
const BAD = ['1f47b', '23f0', '1f996', '1f988'] as const;

const LOVE = '2764-fe0f';

/** Where the small clouds begin at most that lead to a dream, actor units. */
const HIGHEST_DREAM = 0.4;
/** Whoever lies is as wide as it else is tall: no further from the middle, stage widths, and from the footlights. */
const CENTRAL = 0.06;
const FARTHER = 0.68;
const ON_SOMETHING = 0.05;
/** How long it is awake, seconds. */
const AWAKE = 0.75;

/** Lies where it is seen whole; whoever lies on something stays there. */
export function lying(actor: Actor): Actor {
  if (poseAt(actor, 0).height > ON_SOMETHING) return actor;
  const { keys } = central(actor, CENTRAL);
  return { ...actor, keys: keys.map((key) => ({ ...key, depth: Math.min(FARTHER, key.depth) })) };
}

/** How far behind the feet the head of who lies in a bed is, own heights; and how far to the right a dream goes, actor units. */
const HEAD = 0.36;
const DREAM_WIDE = 0.5;

export function dreamt({ actor }: Player, sprite: string, from: number, to: number, across: number): Effect {
  const { x, height, facing } = poseAt(actor, from);
  const inBed = actor.acts.some(({ name, prop }) => name === 'sleep' && prop !== undefined);
  const head = inBed ? x - (Math.sign(facing) * HEAD * actor.size) / across : x;
  // To the right of whoever lies in the left half there is room for it.
  const aside = Math.min(0.2, 0.5 - DREAM_WIDE / across, Math.max(-0.3, head));
  // Over who lies high up on something the cloud stays in the frame.
  const up = Math.min(HIGHEST_DREAM, height + actor.size * 0.6);
  return effect('dream', from, to, { x: aside + 0.04, height: up, sprite });
}

/** @param wished what the prompt says that it dreams of. */
export function dreaming(scene: Scene, wished?: string): Telling {
  const { early, turn, late, end } = scene;
  const sleepers = scene.players.filter(({ told }) => told.has('sleep'));
  const [only] = sleepers;
  const sweetOf = ({ actor }: Player): string =>
    wished ?? DREAMS.find(([who]) => who.test(actor.sprite))?.[1] ?? scene.pick(SWEET);
  const company = scene.players.filter((player) => player !== only && !player.isThing);
  if (!only || company.length > 0 || only.isThing) {
    const [one, other] = sleepers;
    const dream = (of: Player | undefined, sprite: string | undefined, from: number, to: number): Effect[] =>
      of ? [dreamt(of, sprite ?? sweetOf(of), from, to, scene.across)] : [];
    if (!other) return { effects: dream(one, undefined, early, end) };
    // One after the other; and then the one who had finished dreams of company.
    return {
      effects: [
        ...dream(one, undefined, early * 0.7, late - 0.2),
        ...dream(other, undefined, turn - 0.2, end),
        ...dream(one, LOVE, late, end),
      ],
    };
  }
  const sleeper = { ...only, actor: lying(only.actor) };
  if (wished) return wishing(scene, sleeper, wished);
  const bad = DREAMS.find(([who]) => who.test(only.actor.sprite))?.[2] ?? scene.pick(BAD);
  const sweet = sweetOf(sleeper);
  const wakes = late - 0.1;
  // In a bed and on a sofa one only sits up.
  const parted = ({ name, prop }: Act): boolean => prop === undefined && name !== 'sit';
  const acts = only.actor.acts.flatMap((act) =>
    parted(act)
      ? [
          { ...act, end: Math.min(act.end, wakes) },
          { ...act, start: Math.max(act.start, wakes + AWAKE), end: Math.max(act.end, end) },
        ]
      : [act],
  );
  const woken = { ...sleeper.actor, acts: acts.filter((act) => act.end > act.start) };
  return {
    actors: new Map([[only.index, reacting(woken, 'startle', wakes, wakes + AWAKE)]]),
    effects: [
      dreamt(sleeper, sweet, early * 0.7, turn - 0.1, scene.across),
      dreamt(sleeper, bad, turn - 0.05, wakes, scene.across),
      dreamt(sleeper, sweet, wakes + AWAKE + 0.1, end, scene.across),
    ],
  };
}

/** It dreams of that alone, chews on it, starts up, looks round for it, and dreams on. */
function wishing({ early, late, end, across }: Scene, sleeper: Player, wished: string): Telling {
  const wakes = late - 0.1;
  const { actor } = sleeper;
  const parted = ({ name, prop }: Act): boolean => prop === undefined && name !== 'sit';
  const acts = actor.acts.flatMap((act) =>
    parted(act)
      ? [
          { ...act, end: Math.min(act.end, wakes) },
          { ...act, start: Math.max(act.start, wakes + AWAKE), end: Math.max(act.end, end) },
        ]
      : [act],
  );
  const woken = { ...actor, acts: acts.filter((act) => act.end > act.start) };
  return {
    actors: new Map([[sleeper.index, reacting(woken, 'wonder', wakes, wakes + AWAKE)]]),
    effects: [
      dreamt(sleeper, wished, early * 0.5, wakes, across),
      dreamt(sleeper, LOVE, wakes + AWAKE + 0.1, end, across),
    ],
  };
}
