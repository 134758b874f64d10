/** What may be asked for, how much is left, and why not: the sentences of `zh-cn.ts` for that. Numbers are seconds. */
import type { admission as english } from './admission-en.js';

type Quota = Parameters<typeof english.neverFits>[1];

const count = (number: number) => Number(number.toFixed(1));
const seconds = (number: number) => `${count(number)} 秒`;
const whose = { user: '你', role: '你所在的组', server: '这里所有人合计' };
const who = { user: '你', role: '你', server: '大家' };
const now = { day: '今天', month: '本月' };
const each = { day: '每天', month: '每月' };
const left = ({ limit, used }: Quota) => Math.max(0, limit - used);
/** With what an admin gave on top. */
const leftInAll = (quota: Quota) => left(quota) + (quota.granted ?? 0);
const hasGift = (quota: Quota) => count(quota.granted ?? 0) > 0 && leftInAll(quota) >= 1;

/** When there is more, and how much. */
const anew = ({ limit }: Quota, again: string) => `下一次恢复到 ${seconds(limit)}：${again}。`;

/** More was used than may be now. */
const lowered = ({ scope, window, limit, used }: Quota) =>
  `${now[window]}没有额度了：${whose[scope]}${each[window]}的额度现在是 ${seconds(limit)}，${who[scope]}已经用了 ${count(used)} 秒。`;

/** Longer than what is left together with what an admin gave. */
const tooLongForAll = (cost: number, quota: Quota) =>
  `这段短片要 ${seconds(cost)}，而你只剩 ${seconds(leftInAll(quota))}（包括管理员送的 ${seconds(quota.granted ?? 0)}）。`;

export const admission: typeof english = {
  blockedEverywhere: '抱歉，机器人的运营者已停用你做短片的权限。',
  blocked: '抱歉，管理员已停用你在这里做短片的权限，有疑问可以联系管理员。',
  paused: '管理员暂时关闭了做短片，请以后再试。',
  channel: (open) =>
    open.length === 0 ? '抱歉，这里不能做短片。' : `抱歉，这里不能做短片，请到${open.join('、')}里做。`,
  role: '抱歉，你在这里没有做短片的权限。',
  longest: (longest) => `这里的短片最长 ${seconds(longest)}，请改短一些。`,
  waiting: (most, again) =>
    `你已经有 ${most} 段短片在排队，这里最多这么多。等做好一段再试吧${again === undefined ? '' : `（大约 ${again}）`}。`,
  cooldown: (again) => `太快啦，请等到 ${again} 再试。`,
  neverFits: (cost, quota) => {
    const { scope, window, limit } = quota;
    if (hasGift(quota)) return `${tooLongForAll(cost, quota)}请改短一些。`;
    return limit < 1
      ? `${whose[scope]}${each[window]}的额度只有 ${seconds(limit)}，做不了短片。可以请管理员调整。`
      : `这段短片要 ${seconds(cost)}，而${whose[scope]}${each[window]}的额度是 ${seconds(limit)}${left(quota) < limit ? `，还剩 ${seconds(left(quota))}` : ''}。请改短一些。`;
  },
  usedUp: (cost, quota, again) => {
    const orWait = `可以改短一些，或者等一等。${anew(quota, again)}`;
    if (hasGift(quota)) return `${tooLongForAll(cost, quota)}${orWait}`;
    if (quota.used > quota.limit) return `${lowered(quota)}${anew(quota, again)}`;
    const all = `${whose[quota.scope]}${now[quota.window]}的 ${seconds(quota.limit)}额度`;
    return left(quota) < 1
      ? `${all}用完了。${anew(quota, again)}`
      : `这段短片要 ${seconds(cost)}，而${all}只剩 ${seconds(left(quota))}。${orWait}`;
  },
  quota: {
    line: (quota, again) => {
      const { scope, window, limit } = quota;
      const told =
        quota.used > limit
          ? lowered(quota)
          : `${now[window]}：${whose[scope]}的 ${seconds(limit)}额度还剩 ${seconds(left(quota))}。`;
      return `${told}${anew(quota, again)}`;
    },
    granted: (granted) => `管理员另外送给你 ${seconds(granted)}。`,
    exempt: '你在这里不受额度限制。',
    open: (open, most) => `你排队中的短片：${open} 段，最多 ${most} 段。`,
  },
};
