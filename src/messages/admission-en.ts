/** What may be asked for, how much is left, and why not: the sentences of `en.ts` for that. Numbers are seconds. */
interface Quota {
  scope: 'user' | 'role' | 'server';
  window: 'day' | 'month';
  limit: number;
  used: number;
  /** What admins gave to who asks, beyond this; left out where that does not count. */
  granted?: number;
}

const count = (number: number) => Number(number.toFixed(1));
const seconds = (number: number) => `${count(number)} ${count(number) === 1 ? 'second' : 'seconds'}`;
const whose = { user: 'your', role: 'your role’s', server: 'this server’s' };
const who = { user: 'you have', role: 'you have', server: 'this server has' };
const each = { day: 'daily', month: 'monthly' };
const now = { day: 'today', month: 'this month' };
const left = ({ limit, used }: Quota) => Math.max(0, limit - used);
/** With what an admin gave on top. */
const leftInAll = (quota: Quota) => left(quota) + (quota.granted ?? 0);
const hasGift = (quota: Quota) => count(quota.granted ?? 0) > 0 && leftInAll(quota) >= 1;
const capital = (text: string) => `${text[0]!.toUpperCase()}${text.slice(1)}`;

/** When there is more, and how much. */
const anew = ({ scope, limit }: Quota, again: string) =>
  scope === 'server' ? `It gets ${seconds(limit)} again at ${again}.` : `You get ${seconds(limit)} again at ${again}.`;

/** More was used than may be now. */
const lowered = ({ scope, window, limit, used }: Quota) =>
  `Nothing is left for ${now[window]}: ${whose[scope]} ${each[window]} limit is now ${seconds(limit)}, and ${who[scope]} used ${count(used)}.`;

/** Longer than what is left together with what an admin gave. */
const tooLongForAll = (cost: number, quota: Quota) =>
  `This film takes ${seconds(cost)}, but you have only ${seconds(leftInAll(quota))} left, counting the ${count(quota.granted ?? 0)} that an admin gave you.`;

export const admission = {
  blockedEverywhere: 'Sorry, the host of this bot has blocked you from making films.',
  blocked: 'Sorry, an admin has blocked you from making films here. If you think that is a mistake, please ask them.',
  paused: 'The admins have paused films here. Please try again later.',
  channel: (open: readonly string[]) =>
    open.length === 0 ? 'Sorry, I make no films here.' : `Sorry, I make no films here. Try ${open.join(', ')}.`,
  role: 'Sorry, your roles do not let you make films here.',
  longest: (longest: number) => `Films here can be up to ${seconds(longest)} long. Ask for a shorter one.`,
  waiting: (most: number, again: string | undefined) =>
    `You already have ${most === 1 ? 'a film' : `${most} films`} waiting, the most allowed here. Try again when one is done${again === undefined ? '' : `, about ${again}`}.`,
  cooldown: (again: string) => `That was quick! You can ask again at ${again}.`,
  /** No waiting helps; something of it is left. */
  neverFits: (cost: number, quota: Quota) => {
    const { scope, window, limit } = quota;
    if (hasGift(quota)) return `${tooLongForAll(cost, quota)} Ask for a shorter one.`;
    return limit < 1
      ? `${capital(whose[scope])} limit is ${seconds(limit)} a ${window}, too little for any film. An admin can change that.`
      : `This film takes ${seconds(cost)}, but ${whose[scope]} limit is ${seconds(limit)} a ${window}${left(quota) < limit ? ` and ${count(left(quota))} of them are left` : ''}. Ask for a shorter one.`;
  },
  usedUp: (cost: number, quota: Quota, again: string) => {
    const orWait = `Ask for a shorter one, or wait: ${anew(quota, again).replace(/^./, (first) => first.toLowerCase())}`;
    if (hasGift(quota)) return `${tooLongForAll(cost, quota)} ${orWait}`;
    if (quota.used > quota.limit) return `${lowered(quota)} ${anew(quota, again)}`;
    const all = `${whose[quota.scope]} ${seconds(quota.limit)} for ${now[quota.window]}`;
    return left(quota) < 1
      ? `${capital(all)} are used up. ${anew(quota, again)}`
      : `This film takes ${seconds(cost)}, but only ${count(left(quota))} of ${all} are left. ${orWait}`;
  },
  quota: {
    line: (quota: Quota, again: string) => {
      const { scope, window, limit } = quota;
      const told =
        quota.used > limit
          ? lowered(quota)
          : `${capital(now[window])}: ${count(left(quota))} of ${whose[scope]} ${seconds(limit)} are left.`;
      return `${told} ${anew(quota, again)}`;
    },
    granted: (granted: number) => `An admin gave you ${seconds(granted)} more on top of that.`,
    exempt: 'You have no limit here.',
    open: (open: number, most: number) => `Your films in the line: ${open} of at most ${most}.`,
  },
};
