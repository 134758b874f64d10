/**
 * Somebody is at a thing and something becomes of it: they stand where both are seen, it happens at the turn, and they are
 * glad, or not. Called by `tell.ts`.
 */
import { type Becoming, HAPPENS } from '../../score/becomings.js';
import type { EffectName, ReactionName } from '../../score/happenings.js';
import type { Actor } from '../../score/score.js';
import { thingBefore } from '../../stage/acts/becoming.js';
import { perspective } from '../../stage/camera.js';
import { poseAt } from '../../stage/timeline.js';
import { acting, effect, reacting } from '../edits.js';
import { isOnGround } from '../places.js';
import type { Player, Tale, Telling } from '../scene.js';

/** Where they stand: grown-ups farther back, as all of whoever jumps for joy is to be seen. */
const DEPTHS = { grown: 0.72, small: 0.84, tried: [0.84, 0.72, 0.6, 0.48, 0.36, 0.24, 0.12] } as const;
/** How much of the frame they take, stage widths. */
const WIDEST = 0.92;
const GROWN = 0.52;
/** How far beyond a thing whoever helps stands, stage widths of a wide stage. */
const BEYOND = 0.09;

/** How it is taken: at the moment, and in the end. */
const TAKEN: Record<
  Becoming,
  readonly [moment: ReactionName | undefined, end: ReactionName | undefined, burst?: EffectName]
> = {
  built: [undefined, 'cheer', 'confetti'],
  opened: ['startle', 'love', 'confetti'],
  broken: ['startle', 'bashful', 'dust'],
  spilled: ['startle', undefined],
  burnt: ['startle', 'sooty'],
  repaired: ['wonder', 'cheer', 'sparkles'],
  painted: [undefined, 'cheer', 'sparkles'],
  grown: ['wonder', 'cheer', 'petals'],
  dropped: ['startle', undefined],
  'let-go': ['startle', undefined],
  lit: ['wonder', 'cheer'],
  popped: ['startle', 'giggle', 'confetti'],
  watered: [undefined, 'love', 'sparkles'],
  baked: ['wonder', 'cheer', 'hearts'],
  'blown-out': [undefined, 'cheer', 'confetti'],
  sewn: [undefined, 'cheer', 'sparkles'],
  polished: [undefined, 'cheer', 'sparkles'],
  washed: [undefined, 'cheer', 'sparkles'],
  carved: [undefined, 'cheer', 'dust'],
  hammered: [undefined, undefined],
  sawn: [undefined, 'cheer', 'dust'],
  sliced: [undefined, 'cheer'],
  poured: [undefined, 'love'],
  sprinkled: [undefined, 'love'],
  lifted: [undefined, 'love', 'hearts'],
};
/** After these one weeps. */
const TEARFUL: ReadonlySet<Becoming> = new Set(['dropped', 'let-go', 'spilled']);

const propOf = ({ role }: Player) => role.props?.work;

const made: Tale = (scene): Telling | undefined => {
  const { players, late, end } = scene;
  const doers = players.filter((player) => propOf(player)?.becoming);
  const [first, ...others] = doers;
  if (!first || players.length > doers.length + 1 || !isOnGround(scene.score)) return undefined;
  const prop = propOf(first)!;
  const becoming = prop.becoming!;
  const happens = HAPPENS * end;
  const side = scene.pick([-1, 1] as const);
  const [moment, atEnd, burst] = TAKEN[becoming];
  const tall = first.actor.size;
  const ownHalf = (scene.halfWidthOf(first) * scene.across) / perspective(poseAt(first.actor, end / 2).depth) / tall;
  const thing = thingBefore(prop.sprite, becoming, ownHalf, tall);
  const helped = others.length > 0 ? BEYOND : 0;
  const falls = FALLING.has(becoming) ? 0.09 : 0;
  // All of it, from heel to what lies there, has room in the frame: in a narrow one they are farther back.
  const spread = (ownHalf + thing.x + thing.size / 2) * tall;
  const wished = Math.max(...players.map(({ actor }) => actor.size)) > GROWN ? DEPTHS.grown : DEPTHS.small;
  const fitting = DEPTHS.tried.find(
    (one) => one <= wished && (spread * perspective(one)) / scene.across <= WIDEST - helped - falls,
  );
  const depth = fitting ?? DEPTHS.tried.at(-1)!;
  const near = perspective(depth) / scene.across;
  const half = ownHalf * tall * near;
  const ahead = thing.x * tall * near;
  // Both together stand in the middle of the frame; what falls needs room beyond.
  const beyond = (thing.size * tall * near) / 2 + falls;
  const at = (-side * (ahead + beyond + helped - half)) / 2;
  const thingX = at + side * ahead;
  const stand = ({ actor }: Player, x: number, facing: number): Actor => ({
    ...actor,
    keys: [{ t: 0, x, depth, height: 0, facing }],
    acts: [],
  });
  const feels = (actor: Actor, lag: number): Actor => {
    const started = moment ? reacting(actor, moment, happens + lag, late) : actor;
    const ended = atEnd ? reacting(started, atEnd, late + lag, end) : started;
    return TEARFUL.has(becoming) ? acting(ended, 'cry', late, end) : ended;
  };
  const works = { name: 'work', start: 0, end, strength: 1, prop } as const;
  // What else they are told to do they do then.
  const then = first.actor.acts
    .filter(({ name }) => name !== 'work' && name !== 'idle')
    .map((act) => ({ ...act, start: late, end }));
  const actors = new Map<number, Actor>([
    [first.index, feels({ ...stand(first, at, side), acts: [works, ...then] }, 0)],
  ]);
  others.forEach((other, index) => {
    const x = thingX + side * (beyond + BEYOND * (1 + 1.4 * index));
    const helps = { ...works, end: happens, prop: { sprite: 'prop-helping' } } as const;
    actors.set(other.index, feels({ ...stand(other, x, -side), acts: [helps] }, 0.1 * (index + 1)));
  });
  const onlooker = players.find((player) => !doers.includes(player));
  if (onlooker?.isThing) {
    const lies = { x: thingX + side * 0.11, depth: depth - 0.01, height: thing.y * tall, facing: -side };
    actors.set(onlooker.index, {
      ...onlooker.actor,
      size: Math.min(0.24, onlooker.actor.size),
      keys: [{ t: 0, ...lies }],
      acts: [],
    });
  } else if (onlooker) actors.set(onlooker.index, feels(stand(onlooker, thingX + side * (beyond + 0.12), -side), 0.15));
  return {
    actors,
    effects: burst ? [effect(burst, happens + 0.1, end, PLACED.has(burst) ? { x: thingX, height: 0.1 } : {})] : [],
    camera: [
      { t: 0, x: 0, y: 0, zoom: 1.02, roll: 0 },
      { t: end, x: 0, y: 0, zoom: 1.06, roll: 0 },
    ],
  };
};
const PLACED: ReadonlySet<EffectName> = new Set(['dust', 'sparkles']);
const FALLING: ReadonlySet<Becoming> = new Set(['broken', 'spilled', 'dropped', 'let-go']);

export const MAKINGS: readonly Tale[] = [made];
