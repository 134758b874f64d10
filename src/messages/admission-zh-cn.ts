/** What may be asked for, how much is left, and why not: the sentences of `zh-cn.ts` for that. Numbers are seconds. */
import type { admission as english } from './admission-en.js';

type Quota = Parameters<typeof english.neverFits>[1];

const seconds = (number: number) => `${Number(number.toFixed(1))} 秒`;
const whose = { user: '你', role: '你的身份组', server: '本服务器' };
const now = { day: '今天', month: '本月' };
const each = { day: '每天', month: '每月' };
const left = ({ limit, used }: Quota) => Math.max(0, limit - used);

export const admission: typeof english = {
  blockedEverywhere: '这个机器人的运营者不允许你请求短片。',
  blocked: '这里的管理者不允许你请求短片。',
  paused: '这里暂停了短片，要等管理者恢复。',
  channel: (open) =>
    open.length === 0 ? '这个频道不能请求短片。' : `这个频道不能请求短片，可以去 ${open.join('、')}。`,
  role: '你的身份组不能在这里请求短片。',
  longest: (longest) => `这里的短片最长 ${seconds(longest)}，请缩短。`,
  waiting: (most, again) =>
    `你有 ${most} 段短片还没完成，这里不能再多；请等其中一段完成后再试${again === undefined ? '' : `（大约 ${again}）`}。`,
  cooldown: (again) => `请求得太快了，${again} 之后可以再试。`,
  neverFits: (cost, { scope, window, limit }) =>
    `这段短片要用 ${seconds(cost)}，而${whose[scope]}${each[window]}的额度只有 ${seconds(limit)}，请缩短。`,
  usedUp: (cost, quota, again) => {
    const all = `${whose[quota.scope]}${now[quota.window]}的 ${seconds(quota.limit)}额度`;
    return left(quota) < 1
      ? `${all}已用完，${again} 之后可以再试。`
      : `这段短片要用 ${seconds(cost)}，而${all}只剩 ${seconds(left(quota))}；请缩短，或在 ${again} 之后再试。`;
  },
  quota: {
    line: (quota, again) =>
      `${now[quota.window]}：还剩 ${seconds(left(quota))}，${whose[quota.scope]}的 ${seconds(quota.limit)}额度已用 ${seconds(quota.used)}，${again} 重新计算。`,
    granted: (granted) => `另外赠送给你：${seconds(granted)}。`,
    exempt: '这里的额度对你不适用。',
    open: (open, most) => `你未完成的短片：${open} 段，最多 ${most} 段。`,
  },
};
