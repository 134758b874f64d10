/** `/settings exempt`, `block` and `unblock`: what holds for somebody alone. */
import { type Deed, deed } from '../../src/command.js';
import { anyUserOption, switchOption, textOption, userOption } from '../../src/command-options.js';
import { changeAndTell, tellArea } from './telling.js';

const LONGEST_REASON = 200;

export const exempt = deed({
  options: () => ({ user: anyUserOption(), remove: switchOption() }),
  run: (asked, { user, remove }, context) => {
    if (user === undefined) return tellArea(asked, 'exempt', context);
    return changeAndTell(asked, 'exempt', context, ({ exempt: users }) => setMember(users, user, !remove));
  },
});

export const block = deed({
  options: () => ({ user: anyUserOption(), reason: textOption(LONGEST_REASON) }),
  run: (asked, { user, reason }, context) => {
    if (user === undefined) return tellArea(asked, 'block', context);
    return changeAndTell(asked, 'block', context, ({ blocked }) => setMember(blocked, user, true), { note: reason });
  },
});

export const unblock: Deed = deed({
  options: () => ({ user: userOption() }),
  run: (asked, { user }, context) =>
    changeAndTell(asked, 'block', context, ({ blocked }) => setMember(blocked, user, false)),
});

function setMember(users: string[], user: string, is: boolean): void {
  const at = users.indexOf(user);
  if (is && at < 0) users.push(user);
  if (!is && at >= 0) users.splice(at, 1);
}
