/** `/settings exempt`, `block` and `unblock`: what holds for somebody alone. */
import { type Deed, deed } from '../../src/command.js';
import { switchOption, textOption, userOption } from '../../src/command-options.js';
import { RefusedError } from '../../src/errors.js';
import { changeAndTell, howTo, tellArea } from './telling.js';

const LONGEST_REASON = 200;

export const exempt = deed({
  options: () => ({ user: userOption(), remove: switchOption() }),
  run: (asked, { user, remove }, context) => {
    if (user === undefined) return tellArea(asked, 'exempt', context);
    return changeAndTell(asked, 'exempt', context, ({ exempt: users }) => setMember(users, user, !remove));
  },
});

export const block = deed({
  options: () => ({ user: userOption(), reason: textOption(LONGEST_REASON) }),
  run: (asked, { user, reason }, context) => {
    if (user === undefined) return tellArea(asked, 'block', context);
    return changeAndTell(asked, 'block', context, ({ blocked }) => setMember(blocked, user, true), { note: reason });
  },
});

export const unblock: Deed = deed({
  options: () => ({ user: { ...userOption(), required: true } }),
  run: (asked, { user }, context) => {
    if (user === undefined) {
      const how = howTo(asked, 'unblock', context.whisper);
      throw new RefusedError([context.whisper.refusals.whichUser, ...how].join('\n'));
    }
    return changeAndTell(asked, 'block', context, ({ blocked }) => setMember(blocked, user, false));
  },
});

function setMember(users: string[], user: string, is: boolean): void {
  const at = users.indexOf(user);
  if (is && at < 0) users.push(user);
  if (!is && at >= 0) users.splice(at, 1);
}
