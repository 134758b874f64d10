/**
 * What a user may still have: every quota that holds for them, with what is used of it. `admit` decides by it, and
 * `/quota` shows it.
 */
import { type Place, useOf } from '../state/ledger.js';
import type { Database } from '../state/open.js';
import type { Settings } from './settings.js';
import { WINDOWS, type WindowName, windowsAt } from './windows.js';

/** A quota that holds for somebody. */
export interface Allowance {
  /** Whose it is: `role` takes the place of `user`. */
  scope: 'user' | 'role' | 'server';
  window: WindowName;
  /** Seconds of film times the engine's weight. */
  limit: number;
  used: number;
  /** When it begins anew. */
  until: Date;
}

interface Asker extends Place {
  user: string;
  /** Role ids. */
  roles: readonly string[];
}

export async function readQuota(
  database: Database,
  { quota, roles, timezone }: Settings,
  asker: Asker,
  now: Date,
): Promise<Allowance[]> {
  const windows = windowsAt(now, timezone);
  const theirs = asker.roles.flatMap((role) => (Object.hasOwn(roles, role) ? [roles[role]!] : []));
  const limits: { scope: Allowance['scope']; of: Record<WindowName, number | null> }[] = [
    theirs.length > 0
      ? {
          scope: 'role',
          of: { day: best(theirs.map(({ day }) => day)), month: best(theirs.map(({ month }) => month)) },
        }
      : { scope: 'user', of: { day: quota.userDay, month: quota.userMonth } },
    { scope: 'server', of: { day: quota.serverDay, month: quota.serverMonth } },
  ];
  const allowances: Allowance[] = [];
  for (const { scope, of } of limits) {
    // A server's sum is the longest; nobody adds it up for no limit.
    if (of.day === null && of.month === null) continue;
    const used = await useOf(database, asker, scope === 'server' ? undefined : asker.user, { windows, now });
    for (const window of WINDOWS) {
      const limit = of[window];
      if (limit !== null) allowances.push({ scope, window, limit, used: used[window], until: windows[window].to });
    }
  }
  return allowances;
}

/** Of several roles the most generous counts. */
const best = (limits: readonly (number | null)[]) => (limits.includes(null) ? null : Math.max(...(limits as number[])));

/** Sums of seconds are not exact to the last digit. */
const NOTHING = 1e-6;

/**
 * Whether a request fits.
 * @param grantedTo what admins have granted beyond all quotas but the server's; asked only where it is needed.
 * @returns what it draws from what was granted, or the quotas that stand in its way.
 */
export async function fit(
  allowances: readonly Allowance[],
  cost: number,
  grantedTo: () => Promise<number>,
): Promise<{ drawn: number } | { exceeded: Allowance[] }> {
  const over = ({ limit, used }: Allowance) => Math.min(cost, Math.max(0, used + cost - limit));
  const exceeded = allowances.filter((allowance) => over(allowance) > NOTHING);
  const drawn = Math.max(0, ...exceeded.filter(({ scope }) => scope !== 'server').map(over));
  if (exceeded.length === 0) return { drawn: 0 };
  const isCovered = drawn > 0 && drawn <= (await grantedTo()) + NOTHING;
  const inTheWay = isCovered ? exceeded.filter(({ scope }) => scope === 'server') : exceeded;
  return inTheWay.length > 0 ? { exceeded: inTheWay } : { drawn };
}
