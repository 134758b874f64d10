/**
 * What people of a trade do when nobody tells them: a chef tosses a pan and serves a dish, a gardener plants a tree and
 * holds a flower. Called by `livening.ts`.
 */
import type { Subject } from '../reading.js';
import type { Act, ActName } from '../score/score.js';

type Deed = readonly [name: ActName, picture?: string];

/** What is done most of the film, and what it ends with. */
interface Trade {
  work: Deed;
  end: Deed;
}

const TRADES: readonly (readonly [sprite: RegExp, trade: Trade, name?: RegExp])[] = [
  [/-1f373$/, { work: ['work', '1f373'], end: ['hold', '1f35d'] }],
  [/-1f3a8$/, { work: ['write', '1f58c-fe0f'], end: ['hold', '1f5bc-fe0f'] }],
  [/-2695/, { work: ['work', 'prop-bandage'], end: ['hold', '1f9f8'] }],
  [/-1f33e$/, { work: ['work', 'prop-tree-sapling'], end: ['hold', '1f33b'] }, /garden|花匠|园丁/i],
  [/-1f33e$/, { work: ['dig', 'spade'], end: ['hold', '1f955'] }],
  [/-1f692$/, { work: ['work', '1f9ef'], end: ['hold', '1f431'] }],
  [/^1f46e/, { work: ['hold', 'prop-stop-sign'], end: ['wave'] }],
  [/-1f52c$/, { work: ['work', '1f9ea'], end: ['hold', '1f308'] }],
  [/-2708/, { work: ['work', '1f6e9-fe0f'], end: ['wave'] }],
  [/-1f527$|-1f3ed$/, { work: ['work', '1f527'], end: ['hold', '1f699'] }],
  [/^1f477/, { work: ['work', '1f527'], end: ['hold', '1f699'] }, /mechanic|修理|机械/i],
  [/^1f477/, { work: ['work', '1f528'], end: ['wave'] }],
  [/-1f4bb$/, { work: ['work', '1f4bb'], end: ['hold', '2615'] }],
  [/^1f9b9/, { work: ['hold', '1f4b0'], end: ['hold', '1f48e'] }, /thief|burglar|robber|bandit|小偷|贼|强盗/i],
  [/^1f470/, { work: ['hold', '1f490'], end: ['jump'] }],
  [/-1f4bc$/, { work: ['write'], end: ['wave'] }],
  [/-1f393$/, { work: ['read'], end: ['jump'] }],
  [/-1f3a4$/, { work: ['sing'], end: ['dance'] }],
  [/-2696/, { work: ['work', '1f528'], end: ['nod'] }],
  [/^1f575/, { work: ['hold', '1f50d'], end: ['jump'] }],
  [/^1f9d9/, { work: ['hold', '1fa84'], end: ['hold', '1f430'] }],
  [/^1f/, { work: ['hit', 'prop-golf-club'], end: ['jump'] }, /golfer|高尔夫球手/],
  [/^1f/, { work: ['hit', 'prop-tennis-racket'], end: ['jump'] }, /tennis player|网球运动员/],
  [/^1f/, { work: ['hit', '1f3d2'], end: ['jump'] }, /hockey player/],
  [/^1f/, { work: ['catch', '26bd'], end: ['jump'] }, /goalkeeper|goalie|守门员/],
  [/^1f385|^1f936/, { work: ['wave'], end: ['hold', '1f381'] }],
];
const WORKING = 0.64;
/** What one may be told and still end with a deed of one's trade. */
const LIGHT: ReadonlySet<ActName> = new Set(['walk', 'run', 'idle', 'nod']);
const FINISH_SECONDS = 1.2;

export function tradeOf({ sprite, name }: Pick<Subject, 'sprite' | 'name'>): Trade | undefined {
  const bare = sprite.replace(/-fe0f|-1f3f[b-f]/g, '');
  return TRADES.find(([code, , names]) => code.test(bare) && (names?.test(name) ?? true))?.[1];
}

const actOf = ([name, picture]: Deed, start: number, end: number): Act => ({
  name,
  start,
  end,
  strength: 1,
  ...(picture && { prop: { sprite: picture } }),
});

/** Works, and shows what came of it. */
export const workday = ({ work, end }: Trade, seconds: number): Act[] => [
  actOf(work, 0, seconds * WORKING),
  actOf(end, seconds * WORKING, seconds),
];

/** Who only goes shows at last what came of it; `undefined` for who has more to do. */
export function finishing({ end }: Trade, acts: readonly Act[], seconds: number): Act[] | undefined {
  const start = seconds - FINISH_SECONDS;
  if (end[0] !== 'hold' || start < FINISH_SECONDS || !acts.every(({ name }) => LIGHT.has(name))) return undefined;
  return [...acts, actOf(end, start, seconds)];
}
