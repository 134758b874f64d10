/** What may be asked for, how much is left, and why not: the sentences of `en.ts` for that. Numbers are seconds. */
interface Quota {
  scope: 'user' | 'role' | 'server';
  window: 'day' | 'month';
  limit: number;
  used: number;
}

const count = (number: number) => Number(number.toFixed(1));
const seconds = (number: number) => `${count(number)} ${count(number) === 1 ? 'second' : 'seconds'}`;
const whose = { user: 'your', role: 'your role’s', server: 'this server’s' };
const now = { day: 'today', month: 'this month' };
const left = ({ limit, used }: Quota) => Math.max(0, limit - used);

export const admission = {
  blockedEverywhere: 'The host of this bot does not let you ask for films.',
  blocked: 'Those who manage this server do not let you ask for films.',
  paused: 'Films are paused here until those who manage this server let them go on.',
  channel: (open: readonly string[]) =>
    open.length === 0
      ? 'No films can be asked for in this channel.'
      : `No films can be asked for in this channel; they can in ${open.join(', ')}.`,
  role: 'Your roles do not let you ask for films here.',
  longest: (longest: number) => `Films here may be ${seconds(longest)} long at most; ask for a shorter one.`,
  waiting: (most: number, again: string | undefined) =>
    `You have ${most === 1 ? 'a film' : `${most} films`} waiting, and more are not allowed here; ask again when one is finished${again === undefined ? '' : `, about ${again}`}.`,
  cooldown: (again: string) => `That was quick: you can ask again from ${again}.`,
  neverFits: (cost: number, { scope, window, limit }: Quota) =>
    `This film takes ${seconds(cost)} and ${whose[scope]} quota is ${seconds(limit)} a ${window}; ask for a shorter one.`,
  usedUp: (cost: number, quota: Quota, again: string) => {
    const all = `${whose[quota.scope]} ${seconds(quota.limit)} for ${now[quota.window]}`;
    return left(quota) < 1
      ? `${all[0]!.toUpperCase()}${all.slice(1)} are used up; you can ask again from ${again}.`
      : `This film takes ${seconds(cost)} and of ${all} ${seconds(left(quota))} are left; ask for a shorter one, or again from ${again}.`;
  },
  quota: {
    line: (quota: Quota, again: string) => {
      const { scope, window, limit, used } = quota;
      const when = now[window];
      return `${when[0]!.toUpperCase()}${when.slice(1)}: ${seconds(left(quota))} left. ${count(used)} of ${whose[scope]} ${seconds(limit)} are used. The count begins anew at ${again}.`;
    },
    granted: (granted: number) => `Granted to you on top of that: ${seconds(granted)}.`,
    exempt: 'You have no limit here.',
    open: (open: number, most: number) => `Films of yours that are not finished: ${open} of at most ${most}.`,
  },
};
